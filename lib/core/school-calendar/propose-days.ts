import { foldText } from "../routines/fold-text";
import type { CutEntries } from "../schedule/cut-entries";
import type { ScheduleOccurrence } from "../schedule/schedule-entry";
import { stableId } from "../stable-id";
import type { IsoDate } from "../time/iso-date";
import { isForSomeStudents } from "./for-some-students";
import type { BellSchedule, DayMeaning, SchoolDay } from "./school-day";
import { letterBeside } from "./school-day-title";
import { findLevelTimes, type LevelTime } from "./title-times";
import { validateMeaning } from "./validate-school-day";
import { meaningOf } from "./entry-meaning";

/**
 * All dates of a school's calendar with the same title and the same meaning: the therapist answers one question for
 * them.
 */
export interface ProposedDays {
  /** Stable over imports. */
  key: string;
  title: string;
  /** In time order, each once. */
  dates: IsoDate[];
  /** Null where the title says nothing of the day. */
  meaning: DayMeaning | null;
  /**
   * Her decision at an earlier import; else `confirmed` where the meaning is complete and applies to all students, and
   * `open` where a part is missing or only some grades are named.
   */
  state: SchoolDay["state"];
  /** True when no earlier import had any of its dates. */
  isNew: boolean;
  /** Times for several school levels: the therapist says which is hers. Absent where one time applies to all. */
  levels?: LevelTime[];
}

/** What a school's calendar would give, and what of an earlier import of it would go. */
export interface CalendarPreview {
  /** Titles that say something of their days, by first date. */
  recognised: ProposedDays[];
  /** Titles that do not; they change nothing unless the therapist says what they mean. */
  unrecognised: ProposedDays[];
  /** Days of an earlier import that are no longer in the file. */
  gone: { title: string; dates: IsoDate[] }[];
  /** Entries whose days could not all be worked out. */
  cut: CutEntries;
}

/** Builds the key of an imported day of a site from its date and its proposal's title and hours. */
export function importedDayKey({ date, proposalKey }: { date: IsoDate; proposalKey?: string | undefined }): string {
  return `${date}|${proposalKey ?? ""}`;
}

/** Meanings that end or shorten the day of the students that a title speaks of. */
const CHANGES_HOURS: ReadonlySet<DayMeaning["kind"]> = new Set(["no-school", "early-release", "late-start"]);

/**
 * Lists every title of a school's calendar, with what it says of its days and what was decided about it before.
 * @param occurrences of the days in question
 * @param kept imported days of the site, of the days in question
 */
export function proposeDays(
  occurrences: readonly ScheduleOccurrence[],
  site: {
    siteId: string;
    sourceName: string;
    kept: readonly SchoolDay[];
    bellSchedules: readonly BellSchedule[];
  },
): Omit<CalendarPreview, "cut"> {
  const { siteId, bellSchedules } = site;
  const ofSite = bellSchedules.filter((schedule) => schedule.siteId === siteId);
  const groups = new Map<string, { title: string; dates: Set<IsoDate>; meaning: DayMeaning | null }>();
  for (const occurrence of occurrences) {
    const title = occurrence.title.trim();
    if (title === "") continue;
    const meaning = meaningOf(occurrence, ofSite);
    const letter = meaning && meaning.kind !== "bell-schedule" ? letterBeside(title) : undefined;
    const add = (key: string, said: DayMeaning | null): void => {
      const group = groups.get(key) ?? { title, dates: new Set(), meaning: said };
      group.dates.add(occurrence.date);
      groups.set(key, group);
    };
    add(stableId(foldText(title), timesOf(meaning)), meaning);
    // "B Day / 2-Hr Delay" is two things to know of one day.
    if (letter) add(stableId(foldText(title), `letter ${letter}`), { kind: "day-letter", letter });
  }
  const before = new Map(site.kept.map((day) => [importedDayKey(day), day]));
  const proposals = [...groups].map(([key, { title, dates, meaning }]): ProposedDays => {
    const days = [...dates].sort();
    const decided = days.flatMap((date) => before.get(importedDayKey({ date, proposalKey: key })) ?? []);
    const decision = decided.find(({ state }) => state !== "excluded") ?? decided[0];
    const levels = lacksTime(meaning) ? findLevelTimes(title) : [];
    const proposed = {
      key,
      title,
      dates: days,
      isNew: decision === undefined,
      ...(levels.length > 0 ? { levels } : {}),
    };
    if (decision) return { ...proposed, meaning: meaningOfDay(decision), state: decision.state };
    const isWhole = meaning !== null && validateMeaning(meaning, ofSite).length === 0;
    const isSure = isWhole && !(CHANGES_HOURS.has(meaning.kind) && isForSomeStudents(title));
    return { ...proposed, meaning, state: isSure ? "confirmed" : "open" };
  });
  proposals.sort((a, b) => a.dates[0]!.localeCompare(b.dates[0]!) || a.title.localeCompare(b.title));
  return {
    recognised: proposals.filter(({ meaning }) => meaning !== null),
    unrecognised: proposals.filter(({ meaning }) => meaning === null),
    gone: byTitle(goneDays(proposals, site)),
  };
}

function lacksTime(meaning: DayMeaning | null): boolean {
  if (meaning?.kind === "early-release") return meaning.endMinute === undefined && meaning.earlyMinutes === undefined;
  return meaning?.kind === "late-start" && meaning.startMinute === undefined && meaning.delayMinutes === undefined;
}

/** Writes the times of a meaning: entries with the same title at different hours are asked about separately. */
function timesOf(meaning: DayMeaning | null): string {
  if (!meaning || !("startMinute" in meaning || "endMinute" in meaning)) return "";
  const { startMinute, endMinute } = meaning as { startMinute?: number; endMinute?: number };
  return `${startMinute ?? ""}-${endMinute ?? ""}`;
}

/** Reduces a stored day to its meaning. */
export function meaningOfDay(day: SchoolDay): DayMeaning {
  const { id: _id, siteId: _s, date: _d, title: _t, ...rest } = day;
  const { source: _o, sourceName: _n, proposalKey: _p, state: _st, ...meaning } = rest;
  return meaning;
}

/** Lists the days that an earlier import of the same file gave and this one does not. */
export function goneDays(
  proposals: readonly Pick<ProposedDays, "key" | "dates">[],
  { sourceName, kept }: { sourceName: string; kept: readonly SchoolDay[] },
): SchoolDay[] {
  const keys = new Set(
    proposals.flatMap(({ key, dates }) => dates.map((date) => importedDayKey({ date, proposalKey: key }))),
  );
  return kept.filter((day) => day.sourceName === sourceName && !keys.has(importedDayKey(day)));
}

function byTitle(days: readonly SchoolDay[]): CalendarPreview["gone"] {
  const titles = new Map<string, IsoDate[]>();
  for (const { title, date, state } of days)
    if (state !== "excluded") titles.set(title, [...(titles.get(title) ?? []), date].sort());
  const gone = [...titles].map(([title, dates]) => ({ title, dates }));
  return gone.sort((a, b) => a.dates[0]!.localeCompare(b.dates[0]!));
}
