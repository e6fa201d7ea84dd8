import * as z from "zod/mini";
import { DISCIPLINES } from "../core/goals/goal-case";
import { GOAL_STAGES } from "../core/goals/goal-stage";
import { MANDATE_PERIODS, SERVICE_BUCKETS } from "../core/mandate/mandate-line";
import type { UpcomingVisit } from "./caseload";
import { command, query } from "./contract";
import { byId, id, isoDate, text } from "./fields";

/** A day as typed: saving validates it and gives an error for its field. */
const typedDay = z.string().check(z.maxLength(20));

const mandateLine = z.strictObject({
  id,
  minutes: z.number(),
  times: z.number(),
  per: z.enum(MANDATE_PERIODS),
  bucket: z.enum(SERVICE_BUCKETS),
  weeks: z.optional(z.strictObject({ served: z.number(), cycle: z.number() })),
  from: z.optional(typedDay),
  to: z.optional(typedDay),
  terms: z.optional(z.array(z.strictObject({ from: typedDay, to: typedDay })).check(z.maxLength(10))),
  opening: z.optional(z.strictObject({ minutes: z.number(), on: typedDay })),
  condition: z.optional(z.strictObject({ text, isMet: z.boolean() })),
  endsWhen: z.optional(text),
});

const stages = z.array(z.strictObject({ stage: z.enum(GOAL_STAGES), since: isoDate })).check(z.maxLength(40));

const base64 = z.string().check(z.maxLength(100));
const nameTokens = z.strictObject({
  keyId: id,
  hashes: z.array(base64).check(z.maxLength(40)),
  version: z.optional(z.literal(2)),
});

/** Schema of a student's record. */
export const student = z.strictObject({
  id,
  initials: text,
  classId: z.string(),
  grade: text,
  discipline: z.enum(DISCIPLINES),
  goals: z.array(z.strictObject({ id, text: z.string(), stages: z.optional(stages) })).check(z.maxLength(50)),
  mandate: z.array(mandateLine).check(z.maxLength(20)),
  reviewDate: z.optional(text),
  accommodations: z.optional(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(200))),
  nameTokens: z.optional(nameTokens),
});

/** How much of what was recorded goes when a student is removed. */
export interface LostWithStudent {
  /** Sessions that she marked, and the minutes that were given in them. */
  sessions: number;
  minutes: number;
  /** Data points and notes on goals. */
  data: number;
  /** Decisions on the plan, and decisions of the matrix that are about this student. */
  decisions: number;
}

/** Where she opens a record to change what it says: a record's own page or form, or a part of the settings. */
type NamedAt =
  | ("student" | "class" | "visit" | "matrix" | "calendar")
  | ("sites" | "building" | "codes" | "columns" | "outgoing" | "declined" | "calendars" | "conflict");

/** A place with records that stay after students are erased, and whose texts may name one of them. */
export interface NamedPlace {
  at: NamedAt;
  /** The student, class, visit or site to open; absent for a part of the settings. */
  id?: string;
  /** Initials, the class's or the site's name, or the routine of a visit; empty for a part of the settings. */
  label: string;
  /** How many records. */
  count: number;
}

/** What would stay of students' names in other records. */
export interface NamedElsewhere {
  places: NamedPlace[];
  /** Records on other students' sessions and plans in which the words are replaced. */
  replacedCount: number;
  /** True where each name is known as keyed hashes; otherwise texts are compared with the initials only. */
  isNameKnown: boolean;
  /** Records that can't be read, and so not be compared. */
  unreadCount: number;
}

/** Requests for students. An invalid save fails with errors by field and saves nothing. */
export const studentsContract = {
  /**
   * With `base`, the record as the page began with it, only what she changed since is saved. A field that another tab
   * changed too is refused ("changed-elsewhere"), and so is a student who was removed meanwhile ("not-found").
   */
  saveStudent: command(z.strictObject({ ...student.shape, base: z.optional(student) })).answers<null>(),
  /** Moves students up from the grade that was shown; those who have another one meanwhile stay as they are. */
  promoteStudents: command(
    z.strictObject({ students: z.array(z.strictObject({ id, grade: text })).check(z.maxLength(500)) }),
  ).answers<null>(),
  /**
   * Lists the booked visits of students that are still to come, in any class but the one that the student stays in:
   * those that moving or removing the students touches.
   */
  loadVisitsOfStudents: query(
    z.strictObject({
      students: z.array(z.strictObject({ id, staysIn: z.optional(z.string()) })).check(z.maxLength(500)),
    }),
  ).answers<UpcomingVisit[]>({ log: "records-shown", hidesInitials: false }),
  /** Counts what `removeStudent` would remove besides the student's own record. */
  countLostWithStudent: query(byId).answers<LostWithStudent>({ log: null }),
  /** Finds the records that stay after these students are removed, and may name one of them. */
  findNamedElsewhere: query(z.strictObject({ ids: z.array(id).check(z.maxLength(500)) })).answers<NamedElsewhere>({
    log: "records-shown",
    hidesInitials: false,
  }),
  /** Removes the student and everything stored about the student. */
  removeStudent: command(byId).answers<null>(),
};
