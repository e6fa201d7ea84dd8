import * as z from "zod/mini";
import { DISCIPLINES } from "../core/goals/goal-case";
import { command } from "./contract";
import { byId, id, text } from "./fields";

/** The record of a student. */
export const student = z.strictObject({
  id,
  initials: text,
  classId: z.string(),
  grade: text,
  discipline: z.enum(DISCIPLINES),
  goals: z.array(z.strictObject({ id, text: z.string() })).check(z.maxLength(50)),
  mandate: z.strictObject({ minutes: z.number(), times: z.number(), per: z.enum(["week", "month"]) }),
});

/** Students. A save answers with what is wrong, field by field; nothing is saved then. */
export const studentsContract = {
  saveStudent: command(student).answers<null>(),
  /** Removes the student with all that was kept about her. */
  removeStudent: command(byId).answers<null>(),
};
