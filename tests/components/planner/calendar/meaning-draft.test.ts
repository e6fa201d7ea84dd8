import { expect, test } from "vitest";
import { draftOfMeaning, meaningOfDraft } from "../../../../components/planner/calendar/meaning-draft";
import type { DayMeaning } from "../../../../lib/core/school-calendar/school-day";

const MEANINGS: DayMeaning[] = [
  { kind: "no-school" },
  { kind: "early-release" },
  { kind: "early-release", endMinute: 750 },
  { kind: "early-release", earlyMinutes: 120 },
  { kind: "late-start", startMinute: 600 },
  { kind: "late-start", delayMinutes: 90 },
  { kind: "testing" },
  { kind: "testing", startMinute: 540, endMinute: 600 },
  { kind: "day-letter", letter: "B" },
  { kind: "bell-schedule", bellScheduleId: "assembly" },
];

test.each(MEANINGS)("%j comes back from its fields", (meaning) => {
  expect(meaningOfDraft(draftOfMeaning(meaning))).toEqual(meaning);
});

test("no meaning stays none, and what is no time or number is not lost but NaN", () => {
  expect(meaningOfDraft(draftOfMeaning(null))).toBeNull();
  const draft = draftOfMeaning({ kind: "late-start" });
  expect(meaningOfDraft({ ...draft, startMinute: "noon" })).toEqual({ kind: "late-start", startMinute: NaN });
  expect(meaningOfDraft({ ...draft, delayMinutes: "2h" })).toEqual({ kind: "late-start", delayMinutes: NaN });
});

test("a time wins over minutes", () => {
  const draft = { ...draftOfMeaning({ kind: "early-release", endMinute: 750 }), earlyMinutes: "60" };
  expect(meaningOfDraft(draft)).toEqual({ kind: "early-release", endMinute: 750 });
});
