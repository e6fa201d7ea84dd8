import { expect, test } from "vitest";
import { scheduleEnd } from "../../../lib/core/schedule/schedule-end";
import type { RecurrenceRule, ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";

const entry = (over: Partial<ScheduleEntry>): ScheduleEntry => ({
  entryId: "e",
  title: "Writing",
  start: { date: "2025-09-02", minute: 540 },
  durationMinutes: 30,
  busy: true,
  ...over,
});
const weekly = (over: Partial<RecurrenceRule>): RecurrenceRule => ({
  freq: "WEEKLY",
  interval: 1,
  weekStart: "MO",
  ...over,
});

test("ends with the last UNTIL of its series", () => {
  const june = entry({ rules: [weekly({ until: { date: "2026-06-18", minute: 900, zone: "UTC" } })] });
  const may = entry({ rules: [weekly({ until: { date: "2026-05-01" } })] });
  expect(scheduleEnd([june, may])).toBe("2026-06-18");
});

test("a single entry, an extra start and a moved occurrence count by their own dates", () => {
  expect(scheduleEnd([entry({})])).toBe("2025-09-02");
  expect(scheduleEnd([entry({ extraStarts: [{ date: "2025-10-01" }] })])).toBe("2025-10-01");
  const moved = { replaces: { date: "2025-09-02" }, start: { date: "2025-11-05" }, durationMinutes: 30, busy: true };
  expect(scheduleEnd([entry({ overrides: [moved] })])).toBe("2025-11-05");
});

test("does not know the end of what goes on, of a count, and of nothing", () => {
  expect(scheduleEnd([entry({}), entry({ rules: [weekly({})] })])).toBeUndefined();
  expect(scheduleEnd([entry({ rules: [weekly({ count: 30 })] })])).toBeUndefined();
  expect(scheduleEnd([])).toBeUndefined();
});

test("the latest of all dates counts, in whatever order a file has them", () => {
  const dates = ["2026-03-02", "2026-06-18", "2025-12-01"].map((date) => entry({ start: { date } }));
  expect(scheduleEnd(dates)).toBe("2026-06-18");
  const series = entry({
    rules: [weekly({ until: { date: "2026-06-18" } }), weekly({ until: { date: "2026-01-30" } })],
    extraStarts: [{ date: "2026-05-01" }],
  });
  expect(scheduleEnd([series])).toBe("2026-06-18");
  expect(scheduleEnd([entry({ rules: [weekly({ until: { date: "2026-06-18" } }), weekly({})] })])).toBeUndefined();
});

test("an occurrence that was cancelled moves no end", () => {
  const start = { date: "2026-06-30" };
  const cancelled = { replaces: { date: "2025-09-02" }, start, durationMinutes: 30, busy: true, cancelled: true };
  expect(scheduleEnd([entry({ overrides: [cancelled] })])).toBe("2025-09-02");
});

test("a cancelled entry keeps no schedule alive", () => {
  expect(scheduleEnd([entry({}), entry({ cancelled: true, rules: [weekly({})] })])).toBe("2025-09-02");
});
