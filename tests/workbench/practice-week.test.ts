import { describe, expect, test } from "vitest";
import { lengthOf } from "../../lib/core/time/interval";
import { addDays, weekdayOf, type IsoDate } from "../../lib/core/time/iso-date";
import { expandDays } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { NOTABLE_DAYS } from "../clock/days";
import { PRACTICE_ZONE, schoolMonday } from "../clock/suite-day";
import { practiceCaseload, practiceEvents, practiceMonday } from "./practice-week";

const caseload = practiceCaseload();

/** When each class meets in the week of `monday`, one list per class. */
function timesIn(monday: IsoDate): { title: string; weekday: string; startMinute: number; endMinute: number }[][] {
  return practiceCaseload(monday).classes.map(({ icsText }) => {
    const parsed = parseSchedule(icsText);
    if (!parsed.ok) throw new Error(parsed.failure.code);
    const { occurrences } = expandDays(parsed.value.entries, { from: monday, to: addDays(monday, 5) }, PRACTICE_ZONE);
    return occurrences.map(({ title, date, startMinute, endMinute }) => {
      return { title, weekday: weekdayOf(date), startMinute, endMinute };
    });
  });
}

test("the school is as large as a newcomer needs it", () => {
  expect(caseload.sites).toHaveLength(2);
  expect(caseload.classes.length).toBeGreaterThanOrEqual(4);
  expect(caseload.students.length).toBeGreaterThanOrEqual(8);
  expect(new Set(caseload.students.map(({ discipline }) => discipline))).toEqual(new Set(["OT", "PT", "SLP"]));
  expect(new Set(caseload.students.map(({ mandate }) => mandate[0]!.per))).toEqual(new Set(["week", "month"]));
});

test("every reference leads somewhere", () => {
  const sites = new Set(caseload.sites.map(({ id }) => id));
  const classes = new Set(caseload.classes.map(({ schoolClass }) => schoolClass.id));
  expect(caseload.classes.every(({ schoolClass }) => sites.has(schoolClass.siteId))).toBe(true);
  expect(caseload.students.every(({ classId }) => classes.has(classId))).toBe(true);
  expect(
    caseload.workingHours.every(({ id, siteId, weekday }) => sites.has(siteId) && id === `${siteId}|${weekday}`),
  ).toBe(true);
  expect(caseload.workingHours.every((hours) => lengthOf(hours) > 0)).toBe(true);
});

test("goals speak of initials only, and of the right student", () => {
  for (const { initials, goals } of caseload.students) {
    expect(initials).toMatch(/^[A-Z]{2}$/);
    for (const { text } of goals) expect(text).toContain(initials);
  }
});

test("class calendars repeat without end", () => {
  for (const { icsFile, icsText } of caseload.classes) {
    expect(icsText.match(/^RRULE:/gm)?.length ?? 0, icsFile).toBeGreaterThanOrEqual(12);
    expect(icsText, icsFile).not.toMatch(/^RRULE:.*(UNTIL|COUNT)=/m);
  }
});

describe.each(NOTABLE_DAYS)("on %s, %s", (_what, day) => {
  const monday = schoolMonday(day);

  test("classes have begun, and meet each school day of the practice week at the times of any other week", () => {
    const ordinary = timesIn("2026-10-05");
    expect(timesIn(monday)).toEqual(ordinary);
    for (const perDay of ordinary) expect(new Set(perDay.map(({ weekday }) => weekday)).size).toBe(5);
  });
});

test.each([
  ["a Monday", "2026-11-23T15:00:00Z", "2026-11-23"],
  ["late on Friday in New York", "2026-11-28T03:00:00Z", "2026-11-23"],
  ["a Saturday", "2026-11-28T15:00:00Z", "2026-11-30"],
  ["a Sunday", "2026-11-29T15:00:00Z", "2026-11-30"],
])("on %s the practice week is one to plan for", (_name, now, monday) => {
  expect(practiceMonday(Date.parse(now))).toBe(monday);
});

test("the therapist's week holds every kind of event the reader must tell apart", () => {
  const events = practiceEvents("2026-10-05");
  expect(new Set(events.map(({ status }) => status))).toEqual(
    new Set(["none", "accepted", "declined", "unanswered", "tentative"]),
  );
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(["event", "task", "placeholder"]));
  expect(events.every(({ start, end }) => start < end)).toBe(true);
});
