import { expect, test } from "vitest";
import { practiceEvents } from "../workbench/practice-week";
import { dateKey, pageEventId, type FakeEvent } from "./fake-event";

const [event] = practiceEvents("2026-10-05") as [FakeEvent, ...FakeEvent[]];
const decoded = (id: string): string => Buffer.from(id, "base64url").toString("utf8");

// Keys and days read off real pages between 2019 and 2026.
test.each([
  ["2019-01-03", 25123],
  ["2025-12-01", 28545],
  ["2026-09-15", 28975],
  ["2026-10-08", 29000],
  ["2024-11-03", 28003],
])("%s is written as date key %i", (date, key) => {
  expect(dateKey(date)).toBe(key);
});

test("an instance of a series carries its original start in UTC and its calendar's address", () => {
  expect(decoded(pageEventId(event))).toBe("teamhuddle0k2m4_20261005T114500Z therapist@lincoln.example");
});

test("well-known domains are shortened, and the text is url-safe without padding", () => {
  const shared = { ...event, instance: undefined, id: "ñ?>~", calendarId: "c_1@group.calendar.google.com" };
  expect(decoded(pageEventId(shared))).toBe("ñ?>~ c_1@g");
  expect(pageEventId(shared)).toMatch(/^[\w-]+$/);
});

test("tasks are not encoded", () => {
  expect(pageEventId({ ...event, kind: "task" })).toBe("tasks_teamhuddle0k2m4");
});
