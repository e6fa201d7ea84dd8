import { expect, test } from "vitest";
import type { DayReason } from "../../lib/core/school-calendar/day-plan";
import { dayChangeText, dayReasonText } from "../../lib/i18n/school-day";
import { LANGUAGES } from "../../lib/i18n/translate";

const REASONS: DayReason[] = [
  { kind: "no-school", title: "PD day" },
  { kind: "early-release", endMinute: 750, title: "" },
  { kind: "early-release", earlyMinutes: 120, title: "" },
  { kind: "early-release", title: "" },
  { kind: "late-start", startMinute: 600, title: "" },
  { kind: "late-start", delayMinutes: 120, title: "2-hr delay" },
  { kind: "late-start", title: "" },
  { kind: "testing", title: "MAP" },
  { kind: "testing", startMinute: 540, endMinute: 600, title: "" },
  { kind: "day-letter", letter: "B", title: "" },
  { kind: "bell-schedule", bellScheduleId: "x", title: "" },
];

test.each(REASONS)("$kind has words in every language with nothing left open", (reason) => {
  const texts = LANGUAGES.map((language) => dayReasonText(reason, language));
  for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
  expect(new Set(texts).size).toBe(LANGUAGES.length);
});

test("a change says why, what, and when instead", () => {
  const because: DayReason[] = [{ kind: "early-release", endMinute: 750, title: "Early Dismissal" }];
  const change = { because, routine: "Writing" };
  const plain = (text: string): string => text.replaceAll(/[\u2009\u202f]/g, " ");
  expect(plain(dayChangeText({ ...change, now: [{ startMinute: 735, endMinute: 750 }] }, "en"))).toBe(
    "Early release at 12:30 PM (“Early Dismissal”): Writing is 12:15 – 12:30 PM",
  );
  expect(plain(dayChangeText({ ...change, now: [] }, "en"))).toBe(
    "Early release at 12:30 PM (“Early Dismissal”): Writing does not happen",
  );
});
