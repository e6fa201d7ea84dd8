import { compare } from "../compare";
import type { LearnedJudgement } from "../learned/learned-judgement";
import { recogniseByLearning } from "../learned/recognise-by-learning";
import type { TitleCorrection } from "../routines/title-correction";
import { isRoutineKind } from "../lexicon/routine-kinds";
import type { Recognition, TitleContext } from "../routines/recognition";
import { recogniseTitle } from "../routines/recognise-title";
import { titleKey } from "../routines/title-key";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { ScheduleOccurrence } from "./schedule-entry";

/** One occurrence of a class's schedule with what was recognised in its title. */
export interface RecognisedOccurrence extends ScheduleOccurrence {
  titleKey: string;
  recognition: Recognition;
  /** The day on which the teacher named the routine, or said what its title means. */
  confirmedOn?: IsoDate;
  /** When it happens on other days, where the school's calendar makes this day different. */
  usual?: Interval;
}

/** Confidence of a recognition that a person gave. */
const CERTAIN = 1;

/** Turns a correction by the therapist or the teacher into a recognition. */
export function correctedRecognition(correction: TitleCorrection, title: string): Recognition {
  const { kind, confirmedOn } = correction;
  const source = confirmedOn ? "teacher" : "corrected";
  return isRoutineKind(kind)
    ? { kinds: [{ kind, confidence: CERTAIN, evidence: title }], source }
    : { kinds: [], nonRoutine: { kind, evidence: title }, source };
}

/** Picks the correction that applies to each title: the therapist's before the teacher's. */
function correctionByTitle(corrections: readonly TitleCorrection[]): Map<string, TitleCorrection> {
  const teacherFirst = [...corrections].sort((a, b) => Number(!a.confirmedOn) - Number(!b.confirmedOn));
  return new Map(teacherFirst.map((correction) => [correction.titleKey, correction]));
}

/**
 * Recognises a class's occurrences of any number of days, each with the titles before and after it as context. The
 * corrections win over the rules.
 * @param occurrences in any order; the result is in time order
 * @param judgement reads titles that the rules are not sure of; all-day entries never, since one can close a day
 */
export function recogniseOccurrences(
  occurrences: readonly ScheduleOccurrence[],
  grade: string,
  corrections: readonly TitleCorrection[],
  judgement?: LearnedJudgement,
): RecognisedOccurrence[] {
  const byKey = correctionByTitle(corrections);
  const read = sameTitlesOnce(judgement);
  return [...daysOf(occurrences).values()].flatMap((day) =>
    day.map((occurrence, at) => {
      const key = titleKey(occurrence.title);
      const correction = byKey.get(key);
      const recognition = correction
        ? correctedRecognition(correction, occurrence.title)
        : read(occurrence, contextOf(day, at, grade));
      const confirmedOn = correction?.confirmedOn;
      return { ...occurrence, titleKey: key, recognition, ...(confirmedOn ? { confirmedOn } : {}) };
    }),
  );
}

/** Caches recognitions: most days repeat, and a title with the same context is recognised only once. */
function sameTitlesOnce(
  judgement: LearnedJudgement | undefined,
): (occurrence: ScheduleOccurrence, context: TitleContext) => Recognition {
  const known = new Map<string, Recognition>();
  return ({ title, allDay }, context) => {
    const key = JSON.stringify([title, context]);
    const recognition = known.get(key) ?? readTitle(title, context, allDay ? undefined : judgement);
    known.set(key, recognition);
    return recognition;
  };
}

function readTitle(title: string, context: TitleContext, judgement: LearnedJudgement | undefined): Recognition {
  const byRules = recogniseTitle(title, context);
  const read = judgement ? recogniseByLearning(title, byRules, judgement) : byRules;
  return read === byRules ? byRules : { ...read, byRules };
}

function daysOf(occurrences: readonly ScheduleOccurrence[]): Map<IsoDate, ScheduleOccurrence[]> {
  const sorted = [...occurrences].sort(
    (a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute || a.endMinute - b.endMinute,
  );
  const days = new Map<IsoDate, ScheduleOccurrence[]>();
  for (const occurrence of sorted) {
    const day = days.get(occurrence.date);
    if (day) day.push(occurrence);
    else days.set(occurrence.date, [occurrence]);
  }
  return days;
}

function contextOf(day: readonly ScheduleOccurrence[], at: number, grade: string): TitleContext {
  const occurrence = day[at]!;
  if (occurrence.allDay) return { grade };
  const previousTitle = day[at - 1]?.title;
  const nextTitle = day[at + 1]?.title;
  return {
    grade,
    startMinute: occurrence.startMinute,
    durationMinutes: occurrence.endMinute - occurrence.startMinute,
    ...(previousTitle === undefined ? {} : { previousTitle }),
    ...(nextTitle === undefined ? {} : { nextTitle }),
  };
}
