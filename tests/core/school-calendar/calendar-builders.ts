import type { BellSchedule, DayMeaning, Rotation, SchoolDay } from "../../../lib/core/school-calendar/school-day";
import { schoolCalendar, type SchoolCalendar } from "../../../lib/core/school-calendar/school-calendar";
import type { Interval } from "../../../lib/core/time/interval";
import { at } from "../../fixtures/builders";

/** A confirmed school day of the site Lincoln, on Tuesday, 2026-10-06 unless told otherwise. */
export function aSchoolDay(meaning: DayMeaning, over: Partial<Omit<SchoolDay, keyof DayMeaning>> = {}): SchoolDay {
  return {
    id: `${meaning.kind}|${over.date ?? ""}`,
    siteId: "lincoln",
    date: "2026-10-06",
    title: "",
    source: "typed",
    state: "confirmed",
    ...over,
    ...meaning,
  };
}

export const span = (start: string, end: string): Interval => ({ startMinute: at(start), endMinute: at(end) });

/** "9:00-9:40" moved to "10:00-10:30", or dropped. */
export const aRow = (from: Interval, to: Interval | null) => ({ ...from, to });

export const aBellSchedule = (over: Partial<BellSchedule> = {}): BellSchedule => ({
  id: "assembly",
  siteId: "lincoln",
  name: "Assembly schedule",
  rows: [],
  ...over,
});

export const aRotation = (over: Partial<Rotation> = {}): Rotation => ({
  id: "ab",
  siteId: "lincoln",
  from: "2026-10-05",
  to: "2026-10-16",
  letters: ["A", "B"],
  onNoSchool: "moves",
  ...over,
});

export const aCalendar = (kept: Partial<Parameters<typeof schoolCalendar>[0]> = {}): SchoolCalendar =>
  schoolCalendar({ days: [], bellSchedules: [], rotations: [], sites: [], ...kept });
