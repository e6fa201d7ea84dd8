import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { ClassWeek } from "../class-week/class-week";
import type { WeekFacts } from "./week-facts";

/** What a school's calendar says about one day, and how that changes the routines of the caseload's classes. */
export interface SchoolDayNote {
  date: IsoDate;
  siteName: string;
  because: DayReason[];
  /** Empty on a day without school: then none takes place. */
  changes: { className: string; routine: string; now: Interval[]; because: DayReason[] }[];
}

/** One day on which schools run differently, in a few words of her language: "Tue, Oct 6: Early release". */
export interface DifferentDay {
  date: IsoDate;
  text: string;
}

/**
 * Collects what the schools' calendars say of the shown days: one note for each day and site, with the changed
 * routines.
 */
export function schoolDayNotes({
  days,
  classes,
  sites,
}: Pick<WeekFacts, "days" | "classes" | "sites">): SchoolDayNote[] {
  return days.flatMap((date) =>
    sites.flatMap(({ id, name: siteName }): SchoolDayNote[] => {
      const ofSite = classes.filter(({ schoolClass }) => schoolClass.siteId === id);
      // The classes of a site share its days.
      const because = reasonsOn(date, ofSite);
      if (because.length === 0) return [];
      const isClosed = because.some(({ kind }) => kind === "no-school");
      return [{ date, siteName, because, changes: isClosed ? [] : ofSite.flatMap((week) => changesOn(date, week)) }];
    }),
  );
}

function reasonsOn(date: IsoDate, weeks: readonly ClassWeek[]): DayReason[] {
  const found = new Map<string, DayReason>();
  for (const { notes = [] } of weeks)
    for (const note of notes) if (note.date === date) found.set(JSON.stringify(note.because), note.because);
  return [...found.values()];
}

function changesOn(date: IsoDate, { schoolClass, changes = [] }: ClassWeek): SchoolDayNote["changes"] {
  return changes
    .filter((change) => change.date === date)
    .map(({ title, now, because }) => ({ className: schoolClass.name, routine: title, now, because }));
}
