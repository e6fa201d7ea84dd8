import type { BlockedTime, TeacherRoutine } from "../caseload/records";
import { stableId } from "../stable-id";
import { titleKey } from "../routines/title-key";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { overlaps, type Interval } from "../time/interval";
import { mondayOf, weekdayOf, type IsoDate } from "../time/iso-date";

const CERTAIN = 1;

/**
 * Adds the routines that a teacher named to the days of her class. A named routine replaces an imported entry of the
 * same title that it overlaps. A week in which the imported schedule is empty is a break: nothing is added to it.
 * @param imported occurrences of the imported schedule; undefined where none was imported
 * @param dates the days in question
 * @returns in time order
 */
export function withTeacherRoutines(
  imported: readonly RecognisedOccurrence[] | undefined,
  routines: readonly TeacherRoutine[],
  dates: readonly IsoDate[],
): RecognisedOccurrence[] {
  const taughtWeeks = imported && new Set(imported.filter(({ allDay }) => !allDay).map(({ date }) => mondayOf(date)));
  const named = dates
    .filter((date) => !taughtWeeks || taughtWeeks.has(mondayOf(date)))
    .flatMap((date) =>
      routines
        .filter(({ weekdays }) => weekdays.includes(weekdayOf(date)))
        .map((routine) => occurrenceOf(routine, date)),
    );
  const kept = (imported ?? []).filter((entry) => entry.allDay || !named.some((other) => isReplaced(entry, other)));
  return [...kept, ...named].sort(
    (a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute || a.endMinute - b.endMinute,
  );
}

function isReplaced(entry: RecognisedOccurrence, named: RecognisedOccurrence): boolean {
  return entry.date === named.date && entry.titleKey === named.titleKey && overlaps(entry, named);
}

/**
 * Builds the key of a teacher's routine: the same for the same title and time, whatever its days and kind, so that a
 * new answer replaces the earlier one.
 */
export function teacherRoutineKey(routine: Omit<TeacherRoutine, "id">): string {
  const { classId, title, startMinute, endMinute } = routine;
  return stableId("routine", classId, titleKey(title), startMinute, endMinute);
}

function occurrenceOf(routine: TeacherRoutine, date: IsoDate): RecognisedOccurrence {
  const { title, kind, startMinute, endMinute, confirmedOn } = routine;
  return {
    entryId: `teacher.${teacherRoutineKey(routine)}`,
    title,
    titleKey: titleKey(title),
    date,
    startMinute,
    endMinute,
    allDay: false,
    busy: true,
    recognition: { kinds: [{ kind, confidence: CERTAIN, evidence: title }], source: "teacher" },
    confirmedOn,
  };
}

/** Lists the times of the given dates at which the teacher wants no visit. */
export function blockedOn(
  blocked: readonly BlockedTime[],
  dates: readonly IsoDate[],
): (Interval & { date: IsoDate })[] {
  return dates.flatMap((date) =>
    blocked
      .filter(({ weekdays }) => weekdays.includes(weekdayOf(date)))
      .map(({ startMinute, endMinute }) => ({ date, startMinute, endMinute })),
  );
}
