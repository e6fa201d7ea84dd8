import * as z from "zod/mini";
import type { ClassMatrix } from "./class-matrix";
import { command, query, type InputOf } from "./contract";
import { anyKind, byId, id, ofClass, routineKind, text, weekday } from "./fields";

const about = z.union([
  z.strictObject({ kinds: z.array(routineKind).check(z.minLength(1), z.maxLength(50)) }),
  z.strictObject({ titles: z.array(text).check(z.minLength(1), z.maxLength(500)) }),
]);
const weeklyTime = { weekdays: z.array(weekday).check(z.maxLength(7)), startMinute: z.number(), endMinute: z.number() };

/** Requests for the activity matrix: goals by routines, her decisions on cells, questions to teachers and answers. */
export const matrixContract = {
  /** Loads the matrix of a class. */
  loadMatrix: query(ofClass).answers<ClassMatrix>({ log: "records-shown", hidesInitials: false }),
  /** Saves her decision on a cell, for this student, this class or always. */
  decideCell: command(
    z.strictObject({
      studentId: id,
      goalId: id,
      titleKey: text,
      reach: z.enum(["student", "class", "always"]),
      verdict: z.enum(["pinned", "forbidden"]),
    }),
  ).answers<null>(),
  /** Removes a decision. */
  removeCellDecision: command(byId).answers<null>(),
  /** Notes that a question was copied or mailed to the class's teacher today. */
  saveTeacherQuestion: command(z.strictObject({ classId: id, about })).answers<null>(),
  /** Removes the note that the teacher was asked. */
  removeTeacherQuestion: command(byId).answers<null>(),
  /** Saves the teacher's answer; an invalid one fails with errors by field. */
  saveTeacherAnswer: command(
    z.strictObject({
      classId: id,
      about,
      routine: z.optional(z.strictObject({ ...weeklyTime, title: text, kind: routineKind })),
      titles: z.array(z.strictObject({ title: text, kind: anyKind })).check(z.maxLength(500)),
      blocked: z.array(z.strictObject(weeklyTime)).check(z.maxLength(50)),
    }),
  ).answers<null>(),
  /**
   * Adds times at which the class's teacher wants no visit, from the code of the teacher's sheet. Fails with
   * `not-found`, and with errors by field.
   */
  saveBlockedTimes: command(
    z.strictObject({ classId: id, blocked: z.array(z.strictObject(weeklyTime)).check(z.maxLength(50)) }),
  ).answers<null>(),
  /** Removes a routine, a title's meaning or a blocked time that the teacher reported. */
  removeTeacherReport: command(z.strictObject({ what: z.enum(["routine", "title", "blocked"]), id })).answers<null>(),
};

/** Her decision on one cell, and what it applies to. */
export type CellVerdict = InputOf<(typeof matrixContract)["decideCell"]>;
/** A question to a teacher. */
export type AskedQuestion = InputOf<(typeof matrixContract)["saveTeacherQuestion"]>;
/** One thing that a teacher reported, by type and id. */
export type TeacherReport = InputOf<(typeof matrixContract)["removeTeacherReport"]>;
