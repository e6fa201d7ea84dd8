import type { FieldError } from "../../core/caseload/field-error";
import { dayPlan } from "../../core/school-calendar/day-plan";
import { schoolCalendar } from "../../core/school-calendar/school-calendar";
import { goneDays, importedDayKey, proposeDays, type CalendarPreview } from "../../core/school-calendar/propose-days";
import {
  MAX_DAYS,
  typedDayKey,
  type BellSchedule,
  type DayMeaning,
  type Rotation,
  type SchoolDay,
} from "../../core/school-calendar/school-day";
import type {
  CalendarImport,
  ChangedDays,
  DecidedDays,
  SchoolCalendarFile,
  TypedDays,
} from "../../contracts/school-calendar";
import type { SchoolCalendarView } from "../../contracts/school-calendar-view";
import {
  daysOfRange,
  validateBellSchedule,
  validateDates,
  validateMeaning,
  validateRotation,
} from "../../core/school-calendar/validate-school-day";
import { nameCutEntries } from "../../core/schedule/cut-entries";
import { addDays, datesBetween, mondayOf, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { expandDays } from "../../ics/occurrences";
import type { VaultChange } from "../../ports/vault";
import { ok, fail } from "../../core/result";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import type { Saved } from "../caseload/save-records";

/** For how many days ahead the letters are shown: two school weeks. */
const LETTERS_AHEAD_DAYS = 14;

/** Weeks from this one on whose letters are shown. */
const WEEKS_AHEAD = [0, 1, 2, 3];

/** Everything the planner shows of the schools' calendars. */
export async function schoolCalendarView(ports: Ports): Promise<SchoolCalendarView> {
  const { vault } = ports;
  const [days, bellSchedules, rotations, sites] = await Promise.all([
    vault.all("schoolDays"),
    vault.all("bellSchedules"),
    vault.all("rotations"),
    vault.all("sites"),
  ]);
  const calendar = schoolCalendar({ days, bellSchedules, rotations, sites });
  const { date } = wallClockAt(ports.clock.nowMs(), ports.clock.zone());
  const from = mondayOf(date);
  const ahead = datesBetween(date, addDays(date, LETTERS_AHEAD_DAYS));
  return {
    from,
    days: days
      .filter(({ state }) => state !== "excluded")
      .sort((a, b) => a.date.localeCompare(b.date) || a.kind.localeCompare(b.kind)),
    bellSchedules: bellSchedules.toSorted((a, b) => a.name.localeCompare(b.name)),
    rotations: rotations.toSorted((a, b) => a.from.localeCompare(b.from)),
    letters: sites.flatMap(({ id: siteId }) =>
      ahead.flatMap((date) => {
        const { letters } = dayPlan(date, siteId, calendar);
        return letters.length > 0 ? [{ siteId, date, letters }] : [];
      }),
    ),
    weeks: sites.flatMap(({ id: siteId }) =>
      WEEKS_AHEAD.flatMap((week) => {
        const monday = addDays(from, week * 7);
        const plans = datesBetween(monday, addDays(monday, 5)).map((day) => dayPlan(day, siteId, calendar));
        const letter = plans.flatMap(({ weeks }) => weeks)[0];
        return letter === undefined ? [] : [{ siteId, monday, letter }];
      }),
    ),
  };
}

/**
 * Returns the days of a school's calendar that are read: this week and a school year ahead. Past days stay as they
 * were.
 */
function rangeOf({ clock }: Ports, zone: string): { from: IsoDate; to: IsoDate } {
  const from = mondayOf(wallClockAt(clock.nowMs(), zone).date);
  return { from, to: addDays(from, MAX_DAYS) };
}

async function importedDays({ vault }: Ports, siteId: string, range: { from: IsoDate; to: IsoDate }) {
  const days = await vault.all("schoolDays");
  return days.filter(
    (day) => day.siteId === siteId && day.source === "ics" && day.date >= range.from && day.date < range.to,
  );
}

/**
 * What a school's calendar would give its site, title by title, with what was decided before. Changes nothing.
 * @returns undefined when the site is gone
 */
export async function previewSchoolCalendar(
  ports: Ports,
  file: SchoolCalendarFile,
): Promise<CalendarPreview | undefined> {
  const { siteId, entries } = file;
  const site = await ports.vault.find("sites", siteId);
  if (!site) return undefined;
  const range = rangeOf(ports, site.zone);
  const { occurrences, cut } = expandDays(entries, range, site.zone);
  const proposed = proposeDays(occurrences, {
    siteId,
    sourceName: sourceOf(file.sourceName),
    kept: await importedDays(ports, siteId, range),
    bellSchedules: await ports.vault.all("bellSchedules"),
  });
  return { ...proposed, cut: nameCutEntries(cut) };
}

/** Removes the number that a browser gives to a repeated download: "basic (2).ics" is "basic.ics". */
function sourceOf(fileName: string): string {
  return fileName.replace(/ ?\(\d+\)(?=\.[^.]*$|$)/, "");
}

async function keep({ vault }: Ports, errors: FieldError[], changes: VaultChange[]): Promise<Saved> {
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  await vault.apply(changes);
  return ok(null);
}

/**
 * Keeps a school's calendar as decided, in one transaction. Days that an earlier import of the file gave and this one
 * does not are removed. Fields of errors are named `days.0.endMinute` and so on.
 */
export async function importSchoolCalendar(ports: Ports, decided: CalendarImport): Promise<Saved> {
  const { siteId } = decided;
  const sourceName = sourceOf(decided.sourceName);
  const site = await ports.vault.find("sites", siteId);
  if (!site) return fail({ code: "not-found" });
  const bells = await bellSchedulesOf(ports, siteId);
  const errors = decided.days.flatMap(({ meaning, state }, index) =>
    state === "confirmed"
      ? validateMeaning(meaning, bells).map((error) => ({ ...error, field: `days.${index}.${error.field}` }))
      : [],
  );
  const kept = await importedDays(ports, siteId, rangeOf(ports, site.zone));
  const gone = goneDays(decided.days, { sourceName, kept });
  const before = (await ports.vault.all("schoolDays")).filter((day) => day.siteId === siteId && day.source === "ics");
  return keep(ports, errors, [
    ...gone.map(({ id }): VaultChange => ({ remove: "schoolDays", id })),
    ...decided.days.flatMap((days) => recordsOf(days, { siteId, sourceName, before })),
  ]);
}

function recordsOf(
  { key, title, dates, meaning, state }: DecidedDays,
  { siteId, sourceName, before }: { siteId: string; sourceName: string; before: readonly SchoolDay[] },
): VaultChange[] {
  return dates.map((date): VaultChange => {
    const dayKey = importedDayKey({ date, proposalKey: key });
    const id = idFor(before, (day) => importedDayKey(day) === dayKey);
    const day = { id, siteId, date, title, state, source: "ics" as const, sourceName, proposalKey: key };
    return { put: "schoolDays", record: { ...meaning, ...day } };
  });
}

async function bellSchedulesOf({ vault }: Ports, siteId: string): Promise<BellSchedule[]> {
  return (await vault.all("bellSchedules")).filter((schedule) => schedule.siteId === siteId);
}

/**
 * Keeps typed days, at each of the sites named, in one transaction; each replaces what was typed of its kind for its
 * date. A bell schedule belongs to one site, so days that go by one are kept for that site only.
 */
export async function addSchoolDays(ports: Ports, typed: TypedDays): Promise<Saved> {
  const { siteId, title } = typed;
  const others = typed.meaning.kind === "bell-schedule" ? [] : (typed.otherSiteIds ?? []);
  const siteIds = [...new Set([siteId, ...others])];
  const sites = await Promise.all(siteIds.map((id) => ports.vault.find("sites", id)));
  if (!sites.every(Boolean)) return fail({ code: "not-found" });
  const meaning = trimmed(typed.meaning);
  const errors = [...validateDates(typed), ...validateMeaning(meaning, await bellSchedulesOf(ports, siteId))];
  const dates = errors.length > 0 ? [] : daysOfRange(typed);
  const all = await ports.vault.all("schoolDays");
  const days = siteIds.flatMap((each) => dates.map((date) => typedDay(date, { siteId: each, title, meaning }, all)));
  return keep(ports, errors, putAll(days));
}

function typedDay(
  date: IsoDate,
  { siteId, title, meaning }: Pick<TypedDays, "siteId" | "title" | "meaning">,
  before: readonly SchoolDay[],
): SchoolDay {
  const key = typedDayKey(siteId, date, meaning);
  const id = idFor(before, (day) => day.source === "typed" && typedDayKey(day.siteId, day.date, day) === key);
  return { ...meaning, id, siteId, date, title: title.trim(), source: "typed", state: "confirmed" };
}

const putAll = (days: readonly SchoolDay[]): VaultChange[] =>
  days.map((record): VaultChange => ({ put: "schoolDays", record }));

/**
 * Gives days of the list other dates, another site or another meaning, in one transaction. A file's day that stays on
 * its date stays the file's, so that the next import of it remembers the change; where it moves, its own date is left
 * out and the new one is typed. A date that has another typed day of that kind is refused: none is lost.
 */
export async function changeSchoolDays(ports: Ports, changed: ChangedDays): Promise<Saved> {
  const { siteId, title } = changed;
  const { vault } = ports;
  const ids = new Set(changed.ids);
  const all = await vault.all("schoolDays");
  const before = all.filter(({ id }) => ids.has(id));
  if (before.length === 0 || before.length < ids.size || !(await vault.find("sites", siteId)))
    return fail({ code: "not-found" });
  const meaning = trimmed(changed.meaning);
  const errors = [...validateDates(changed), ...validateMeaning(meaning, await bellSchedulesOf(ports, siteId))];
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const dates = changedDates(before, changed);
  const stays = before.filter((day) => day.source === "ics" && day.siteId === siteId && dates.includes(day.date));
  const typed = dates
    .filter((date) => !stays.some((day) => day.date === date))
    .map((date) => typedDay(date, { siteId, title, meaning }, all));
  if (typed.some(({ id }) => !ids.has(id) && all.some((other) => other.id === id)))
    errors.push({ field: "from", code: "duplicate" });
  return keep(ports, errors, [
    ...before.filter((day) => !stays.includes(day)).map(leftBehind),
    ...putAll(stays.map((day) => withMeaning(day, meaning))),
    ...putAll(typed),
  ]);
}

/** Excludes a file's day, so that the next import does not ask again, and removes a typed one. */
function leftBehind(day: SchoolDay): VaultChange {
  return day.source === "ics"
    ? { put: "schoolDays", record: { ...day, state: "excluded" } }
    : { remove: "schoolDays", id: day.id };
}

function withMeaning(day: SchoolDay, meaning: DayMeaning): SchoolDay {
  const { id, siteId, date, title, source, sourceName, proposalKey } = day;
  const from = {
    ...(sourceName === undefined ? {} : { sourceName }),
    ...(proposalKey === undefined ? {} : { proposalKey }),
  };
  return { ...meaning, ...from, id, siteId, date, title, source, state: "confirmed" };
}

/** A break that keeps its first and last day keeps the weekends that it had. */
function changedDates(before: readonly SchoolDay[], { from, to }: ChangedDays): IsoDate[] {
  const dates = [...new Set(before.map(({ date }) => date))].sort();
  return from === dates[0] && to === dates.at(-1) ? dates : daysOfRange({ from, to });
}

function trimmed(meaning: DayMeaning): DayMeaning {
  return meaning.kind === "day-letter" ? { ...meaning, letter: meaning.letter.trim() } : meaning;
}

/** Removes days; the next import of a file that still has them proposes them again. */
export async function removeSchoolDays({ vault }: Ports, ids: readonly string[]): Promise<void> {
  await vault.apply(ids.map((id): VaultChange => ({ remove: "schoolDays", id })));
}

/** Saves a bell schedule, its rows in time order. */
export async function saveBellSchedule(ports: Ports, schedule: BellSchedule): Promise<Saved> {
  if (!(await ports.vault.find("sites", schedule.siteId))) return fail({ code: "not-found" });
  const errors = validateBellSchedule(schedule, await ports.vault.all("bellSchedules"));
  const rows = schedule.rows.toSorted((a, b) => a.startMinute - b.startMinute);
  const record = { ...schedule, name: schedule.name.trim(), rows };
  return keep(ports, errors, [{ put: "bellSchedules", record }]);
}

/** Removes a bell schedule; refused while days use it. */
export async function removeBellSchedule(ports: Ports, id: string): Promise<Saved> {
  const days = await ports.vault.all("schoolDays");
  const count = days.filter((day) => day.kind === "bell-schedule" && day.bellScheduleId === id).length;
  return count > 0 ? fail({ code: "in-use", count }) : keep(ports, [], [{ remove: "bellSchedules", id }]);
}

/** Saves a rotation of day letters. */
export async function saveRotation(ports: Ports, rotation: Rotation): Promise<Saved> {
  if (!(await ports.vault.find("sites", rotation.siteId))) return fail({ code: "not-found" });
  const letters = rotation.letters.map((letter) => letter.trim());
  const record = { ...rotation, letters };
  return keep(ports, validateRotation(record), [{ put: "rotations", record }]);
}

/** Removes a rotation: entries that depend on its letters no longer take place. */
export async function removeRotation({ vault }: Ports, id: string): Promise<void> {
  await vault.apply([{ remove: "rotations", id }]);
}
