import type { TeacherAnswer } from "../../../lib/core/asking/teacher-answer";
import { validateAnswer } from "../../../lib/core/asking/teacher-answer";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { QuestionSubject } from "../../../lib/core/caseload/records";
import type { NonRoutineKind, RoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import { parseClock } from "../../../lib/core/time/interval";
import type { Weekday } from "../../../lib/core/time/iso-date";

/** A time of the week as typed. */
export interface TimeDraft {
  weekdays: Weekday[];
  start: string;
  end: string;
}

/** A teacher's answer as typed. */
export interface AnswerDraft {
  routine: TimeDraft & { kind: RoutineKind; title: string };
  /** Meanings by title; "" while none is chosen. */
  titles: Record<string, RoutineKind | NonRoutineKind | "">;
  blocked: TimeDraft[];
}

const NO_TIME: TimeDraft = { weekdays: [], start: "", end: "" };
export const emptyTime = (): TimeDraft => ({ ...NO_TIME });

/** Key of an answer's draft. Begins with "answer", so that the navigation rail finds it. */
export const answerKey = (questionId: string): string => `answer:${questionId}`;

/** Makes an empty answer to a question. */
export function emptyAnswer(about: QuestionSubject, kindLabel: (kind: RoutineKind) => string): AnswerDraft {
  const kind = "kinds" in about ? about.kinds[0]! : "arrival";
  return {
    routine: { ...NO_TIME, kind, title: kindLabel(kind) },
    titles: "titles" in about ? Object.fromEntries(about.titles.map((title) => [title, ""])) : {},
    blocked: [emptyTime()],
  };
}

const isBegun = ({ weekdays, start, end }: TimeDraft): boolean => weekdays.length > 0 || start !== "" || end !== "";

/** Parses a time to minutes of the day; NaN for other text, which validation reports. */
const timeOf = ({ weekdays, start, end }: TimeDraft) => ({
  weekdays,
  startMinute: parseClock(start) ?? NaN,
  endMinute: parseClock(end) ?? NaN,
});

/** Converts a draft to an answer, without lines that were left empty. */
export function answerOfDraft(
  draft: AnswerDraft,
  question: { classId: string; about: QuestionSubject },
): TeacherAnswer {
  const { routine, titles, blocked } = draft;
  const { kind, title } = routine;
  return {
    ...question,
    ...("kinds" in question.about && isBegun(routine) ? { routine: { ...timeOf(routine), kind, title } } : {}),
    titles: Object.entries(titles).flatMap(([name, said]) => (said === "" ? [] : [{ title: name, kind: said }])),
    blocked: blocked.filter(isBegun).map(timeOf),
  };
}

/** Validates a draft; errors name the fields of the form. */
export function checkAnswer(draft: AnswerDraft, question: { classId: string; about: QuestionSubject }): FieldError[] {
  const begun = draft.blocked.flatMap((time, index) => (isBegun(time) ? [index] : []));
  return validateAnswer(answerOfDraft(draft, question)).map((error) => ({
    ...error,
    field: error.field.replace(/^blocked\.(\d+)/, (_whole, at: string) => `blocked.${begun[Number(at)]}`),
  }));
}
