import * as z from "zod/mini";
import { DISCIPLINES } from "../core/goals/goal-case";
import { command } from "./contract";
import { byId, id, text } from "./fields";

/** Schema of a student's record. */
export const student = z.strictObject({
  id,
  initials: text,
  classId: z.string(),
  grade: text,
  discipline: z.enum(DISCIPLINES),
  goals: z.array(z.strictObject({ id, text: z.string() })).check(z.maxLength(50)),
  mandate: z.strictObject({ minutes: z.number(), times: z.number(), per: z.enum(["week", "month"]) }),
});

/** Requests for students. An invalid save fails with errors by field and saves nothing. */
export const studentsContract = {
  saveStudent: command(student).answers<null>(),
  /** Removes the student and everything stored about the student. */
  removeStudent: command(byId).answers<null>(),
};
