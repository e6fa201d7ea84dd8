import { expect, test } from "vitest";
import type { RoutineChange } from "../../lib/core/booking/routine-change";
import { routineChangeText } from "../../lib/i18n/routine-change";
import { LANGUAGES } from "../../lib/i18n/translate";

const about = { routine: "Writing", date: "2026-12-02" };
const from = { startMinute: 545, endMinute: 575 };
const to = { startMinute: 620, endMinute: 650 };
const since = "2026-11-30";

const CHANGES: [RoutineChange, string][] = [
  [{ ...about, code: "moved", from, to, since }, "Writing moved from 9:05 AM to 10:20 AM from Mon, Nov 30"],
  [{ ...about, code: "moved", from, to }, "Writing is at 10:20 AM instead of 9:05 AM on Wed, Dec 2"],
  [
    { ...about, code: "moved", from, to: { ...from, endMinute: 560 }, since },
    "Writing ends at 9:20 AM from Mon, Nov 30",
  ],
  [{ ...about, code: "moved", from, to: { ...from, endMinute: 560 } }, "Writing ends at 9:20 AM on Wed, Dec 2"],
  [{ ...about, code: "gone", since }, "Writing is no longer on this class’s schedule from Mon, Nov 30"],
  [{ ...about, code: "not-then", from }, "Writing is no longer at 9:05 AM on Wed, Dec 2"],
  [{ ...about, code: "nothing-that-day" }, "This class’s schedule has nothing on Wed, Dec 2"],
  [{ ...about, code: "closed", title: "PD day" }, "This class’s schedule says “PD day” on Wed, Dec 2"],
];

test.each(CHANGES)("%j is a sentence in every language with nothing left open", (change, sentence) => {
  const texts = LANGUAGES.map((language) => routineChangeText(change, language).replaceAll(/[\u2009\u202f]/g, " "));
  for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
  expect(new Set(texts).size).toBe(LANGUAGES.length);
  expect(texts[0]).toBe(sentence);
});
