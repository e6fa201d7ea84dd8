import type { FieldError } from "../caseload/field-error";
import type { QuestionSubject } from "../caseload/records";
import type { NonRoutineKind, RoutineKind } from "../lexicon/routine-kinds";
import { MINUTES_PER_DAY, type Interval } from "../time/interval";
import type { Weekday } from "../time/iso-date";

/** A time of the week, on the class's clock. */
export interface WeeklyTime extends Interval {
  weekdays: Weekday[];
}

/** A teacher's answer as the therapist entered it. At least one of `routine`, `titles` and `blocked` is filled. */
export interface TeacherAnswer {
  classId: string;
  about: QuestionSubject;
  /** A routine that the teacher named, and when it happens. */
  routine?: WeeklyTime & { title: string; kind: RoutineKind };
  /** What happens under a title. */
  titles: { title: string; kind: RoutineKind | NonRoutineKind }[];
  /** Times that do not work for a visit. */
  blocked: WeeklyTime[];
}

const MAX_TITLE_LENGTH = 80;
export const MAX_BLOCKED_TIMES = 20;

/** Lists what is wrong with an answer, field by field; an empty list means that it may be saved. */
export function validateAnswer({ routine, titles, blocked }: TeacherAnswer): FieldError[] {
  if (!routine && titles.length === 0 && blocked.length === 0) return [{ field: "answer", code: "required" }];
  return [
    ...(routine ? [...titleErrors(routine.title), ...timeErrors("routine", routine)] : []),
    ...validateBlocked(blocked),
  ];
}

/** Lists what is wrong with times at which a teacher wants no visit. */
export function validateBlocked(blocked: readonly WeeklyTime[]): FieldError[] {
  return [
    ...blocked.flatMap((time, index) => timeErrors(`blocked.${index}`, time)),
    ...(blocked.length > MAX_BLOCKED_TIMES
      ? [{ field: "blocked", code: "too-long", max: MAX_BLOCKED_TIMES } as const]
      : []),
  ];
}

function titleErrors(title: string): FieldError[] {
  const field = "routine.title";
  if (title.trim() === "") return [{ field, code: "required" }];
  return title.length > MAX_TITLE_LENGTH ? [{ field, code: "too-long", max: MAX_TITLE_LENGTH }] : [];
}

function timeErrors(prefix: string, time: WeeklyTime): FieldError[] {
  const errors: FieldError[] = [];
  if (time.weekdays.length === 0) errors.push({ field: `${prefix}.weekdays`, code: "required" });
  const wrong = (["startMinute", "endMinute"] as const).filter((end) => !isMinute(time[end]));
  for (const end of wrong) errors.push({ field: `${prefix}.${end}`, code: "not-a-time" });
  if (wrong.length === 0 && time.endMinute <= time.startMinute)
    errors.push({ field: `${prefix}.endMinute`, code: "end-before-start" });
  return errors;
}

const isMinute = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MINUTES_PER_DAY;
