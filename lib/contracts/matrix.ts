import * as z from "zod/mini";
import type { ClassMatrix } from "./class-matrix";
import { command, query, type InputOf } from "./contract";
import { anyKind, byId, id, ofClass, routineKind, text, weekday } from "./fields";

const about = z.union([
  z.strictObject({ kinds: z.array(routineKind).check(z.minLength(1), z.maxLength(50)) }),
  z.strictObject({ titles: z.array(text).check(z.minLength(1), z.maxLength(500)) }),
]);
const weeklyTime = { weekdays: z.array(weekday).check(z.maxLength(7)), startMinute: z.number(), endMinute: z.number() };

/** Goals down, routines across; what she decides on a cell, and what a teacher is asked and answers. */
export const matrixContract = {
  /** What does the matrix of this class say? */
  loadMatrix: query(ofClass).answers<ClassMatrix>(),
  /** The therapist's word on a cell, for this student, this class or always. */
  decideCell: command(
    z.strictObject({
      studentId: id,
      goalId: id,
      titleKey: text,
      reach: z.enum(["student", "class", "always"]),
      verdict: z.enum(["pinned", "forbidden"]),
    }),
  ).answers<null>(),
  /** Takes a decision back. */
  removeCellDecision: command(byId).answers<null>(),
  /** A question was copied or mailed to the class's teacher today. */
  saveTeacherQuestion: command(z.strictObject({ classId: id, about })).answers<null>(),
  /** Forgets that the teacher was asked. */
  removeTeacherQuestion: command(byId).answers<null>(),
  /** What the teacher answered; answers with what is wrong, field by field. */
  saveTeacherAnswer: command(
    z.strictObject({
      classId: id,
      about,
      routine: z.optional(z.strictObject({ ...weeklyTime, title: text, kind: routineKind })),
      titles: z.array(z.strictObject({ title: text, kind: anyKind })).check(z.maxLength(500)),
      blocked: z.array(z.strictObject(weeklyTime)).check(z.maxLength(50)),
    }),
  ).answers<null>(),
  /** Takes back a routine, a title's meaning or a time that the teacher told. */
  removeTeacherWord: command(z.strictObject({ what: z.enum(["routine", "title", "blocked"]), id })).answers<null>(),
};

/** The therapist's word on one cell, and how far it reaches. */
export type CellWord = InputOf<(typeof matrixContract)["decideCell"]>;
/** What a teacher is asked. */
export type AskedQuestion = InputOf<(typeof matrixContract)["saveTeacherQuestion"]>;
/** What a teacher told, by what it is. */
export type TeacherWord = InputOf<(typeof matrixContract)["removeTeacherWord"]>;
