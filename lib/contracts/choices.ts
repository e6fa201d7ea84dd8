import * as z from "zod/mini";
import type { Choices } from "../core/policy/choices";
import { ABSENT_PEOPLE, MAKE_UP_DUTIES, MAKE_UP_POLICY_IDS } from "../core/ledger/make-up-policies";
import { command, query } from "./contract";
import { nothing, text } from "./fields";
import { giver } from "./today";

const duty = z.enum(MAKE_UP_DUTIES);
const duties = z.strictObject({
  "student-absent": duty,
  "student-declined": duty,
  "family-declined": duty,
  "therapist-away": duty,
  "teacher-declined": duty,
  "routine-did-not-happen": duty,
  "school-event": duty,
  testing: duty,
  "no-school": duty,
});

/** Requests about what she chose for all of her work. */
export const choicesContract = {
  loadChoices: query(nothing).answers<Choices>({ log: null }),
  /** Chooses when a missed session has to be made up. */
  chooseMakeUpPolicy: command(z.strictObject({ makeUpPolicy: z.enum(MAKE_UP_POLICY_IDS) })).answers<null>(),
  /** Enters her district's own rule and chooses it; wrong entries fail with errors by field. */
  saveMakeUpRule: command(
    z.strictObject({
      duties,
      notice: z.optional(
        z.strictObject({
          afterSchoolDays: z.number(),
          withinSchoolDays: z.number(),
          leavesOut: z.array(z.enum(ABSENT_PEOPLE)).check(z.maxLength(ABSENT_PEOPLE.length)),
        }),
      ),
      source: text,
    }),
  ).answers<null>(),
  /**
   * Chooses by whom and how her sessions are given, unless she says otherwise for one; wrong codes fail with errors by
   * field.
   */
  chooseGiver: command(giver).answers<null>(),
  /**
   * Chooses what a text that leaves the device may contain, and whom she may invite; wrong entries fail with errors by
   * field.
   */
  chooseOutgoing: command(
    z.strictObject({
      allows: z.enum(["nothing", "initials", "code"]),
      listedWords: z.array(text).check(z.maxLength(1000)),
      guestDomains: z.array(text).check(z.maxLength(1000)),
    }),
  ).answers<null>(),
};
