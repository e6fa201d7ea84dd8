import { expect, test } from "vitest";
import type { WindowCaution } from "../../lib/core/suggest/push-in-window";
import { cardTexts } from "../../lib/i18n/card-texts";
import { cardWords, windowCautionLine } from "../../lib/i18n/card-words";
import { LANGUAGES, type Language } from "../../lib/i18n/translate";

const windowCautionText = (caution: WindowCaution, language: Language): string =>
  windowCautionLine(cardWords(cardTexts(language)), caution);

const CAUTIONS: Record<WindowCaution["code"], WindowCaution> = {
  "calendar-not-read": { code: "calendar-not-read" },
  "tentative-event": { code: "tentative-event", title: "Staff lunch" },
  "just-after-test": { code: "just-after-test", title: "Reading test" },
  "testing-day": { code: "testing-day", title: "MAP testing" },
  "shorter-than-mandate": { code: "shorter-than-mandate", minutes: 20, mandateMinutes: 30 },
  "falls-through": { code: "falls-through", happened: 6, asked: 9 },
  "colleague-there": { code: "colleague-there", who: "SLP, B.W." },
  "tight-travel": { code: "tight-travel", minutes: 5 },
  "tight-travel-after": { code: "tight-travel-after", minutes: 10 },
};

test.each(Object.values(CAUTIONS))("$code has words in every language with nothing left open", (caution) => {
  const texts = LANGUAGES.map((language) => windowCautionText(caution, language));
  for (const text of texts) expect(text).not.toMatch(/[{}]/);
  expect(new Set(texts).size).toBe(LANGUAGES.length);
});

test("tests without a title have words of their own", () => {
  expect(windowCautionText({ code: "testing-day", title: "" }, "en")).toBe("Tests on this day: ask the teacher when");
});

test("a caution quotes the calendar title and tells the minutes", () => {
  expect(windowCautionText(CAUTIONS["just-after-test"], "en")).toContain("Reading test");
  expect(windowCautionText(CAUTIONS["shorter-than-mandate"], "es")).toMatch(/20 .*30/);
});
