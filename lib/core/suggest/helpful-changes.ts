import type { Student } from "../caseload/records";
import type { IsoDate } from "../time/iso-date";
import type { PushInWindow } from "./push-in-window";
import { visitableWindows } from "./visitable";
import type { WeekFacts } from "./week-facts";

/** A small change to the week that would make room, and how many windows it would open for the student. */
export type HelpfulChange = { windows: number } & (
  | { code: "hours"; siteId: string; edge: "start" | "end"; minutes: number }
  | { code: "event"; title: string; date: IsoDate }
  | { code: "decline"; title: string }
  | { code: "teacher" } // the times at which the teacher wants no visit
  | { code: "colleague" } // visits of colleagues in the same room
);

/** How much earlier or later she might start or end, in minutes, smallest first. */
const HOUR_STEPS = [5, 10, 15, 20, 25, 30];
const MAX_CHANGES = 3;

/**
 * Tries each small change and keeps those that open windows, the smallest first. Counts what the search finds with the
 * change and did not find before, beside the windows suggested for others: time that they get is not opened.
 */
export function helpfulChanges(own: WeekFacts, student: Student, others: readonly PushInWindow[]): HelpfulChange[] {
  const before = new Set(visitableWindows(own, others).map(keyOf));
  const opened = (changed: Partial<WeekFacts>): number =>
    new Set(
      visitableWindows({ ...own, ...changed }, others)
        .map(keyOf)
        .filter((key) => !before.has(key)),
    ).size;
  const changes = [
    ...declineChanges(own, student, opened),
    ...teacherChange(own, opened),
    ...colleagueChange(own, opened),
  ];
  return [...hourChanges(own, opened), ...eventChanges(own, opened), ...changes].slice(0, MAX_CHANGES);
}

/** Ignores the times, so that a window that only grew does not count as new. */
const keyOf = ({ classId, entryId, date }: PushInWindow): string => `${classId}|${entryId}|${date}`;

type CountOpened = (changed: Partial<WeekFacts>) => number;

/** For each end of her day, the smallest step that opens a window; the smaller step first. */
function hourChanges(own: WeekFacts, opened: CountOpened): HelpfulChange[] {
  const { siteId } = own.classes[0]!.schoolClass;
  const found = HOUR_STEPS.flatMap((minutes) =>
    (["start", "end"] as const).map((edge) => {
      const windows = opened({ workingHours: longerBy(own, { siteId, edge, minutes }) });
      return { code: "hours" as const, siteId, edge, minutes, windows };
    }),
  ).filter(({ windows }) => windows > 0);
  return found.filter(({ edge }, index) => found.findIndex((one) => one.edge === edge) === index);
}

function longerBy(
  { workingHours }: WeekFacts,
  { siteId, edge, minutes }: { siteId: string; edge: "start" | "end"; minutes: number },
): WeekFacts["workingHours"] {
  return workingHours.map((hours) => {
    if (hours.siteId !== siteId) return hours;
    const { startMinute, endMinute } = hours;
    return edge === "start"
      ? { ...hours, startMinute: startMinute - minutes }
      : { ...hours, endMinute: endMinute + minutes };
  });
}

/** Lists her own events whose removal would open windows, the most helpful first. */
function eventChanges(own: WeekFacts, opened: CountOpened): HelpfulChange[] {
  return own.busy
    .filter(({ tentative, isAway }) => !tentative && !isAway)
    .map((event) => {
      const windows = opened({ busy: own.busy.filter((other) => other !== event) });
      return { code: "event" as const, title: event.title, date: event.date, windows };
    })
    .filter(({ windows }) => windows > 0)
    .toSorted((a, b) => b.windows - a.windows);
}

function declineChanges(own: WeekFacts, { id }: Student, opened: CountOpened): HelpfulChange[] {
  return own.declines
    .filter(({ studentId }) => studentId === id)
    .map((decline) => {
      const windows = opened({ declines: own.declines.filter((other) => other !== decline) });
      return { code: "decline" as const, title: decline.title, windows };
    })
    .filter(({ windows }) => windows > 0);
}

function teacherChange(own: WeekFacts, opened: CountOpened): HelpfulChange[] {
  const windows = opened({ classes: own.classes.map((one) => ({ ...one, blocked: [] })) });
  return windows > 0 ? [{ code: "teacher", windows }] : [];
}

function colleagueChange({ others = [] }: WeekFacts, opened: CountOpened): HelpfulChange[] {
  const windows = others.length > 0 ? opened({ others: [] }) : 0;
  return windows > 0 ? [{ code: "colleague", windows }] : [];
}
