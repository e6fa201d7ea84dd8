import { expect, test } from "vitest";
import type { OverlayStatus, PageWindow } from "../../lib/contracts/overlay-week";
import { failureLine, refusalLine } from "../../lib/i18n/card-words";
import { overlayTexts } from "../../lib/i18n/overlay";
import { frameWords, type FrameWords } from "../../lib/i18n/frame-words";
import { overlayWords, type OverlayWords } from "../../lib/i18n/overlay-words";
import { LANGUAGES, type Language } from "../../lib/i18n/translate";

const WINDOW: PageWindow = {
  id: "w",
  date: "2026-10-06",
  startMinute: 545,
  endMinute: 575,
  state: "suggested",
  kind: "writing",
  routineTitle: "Writing",
  className: "Ms. Ortiz",
  room: "12",
  siteName: "Lincoln",
  studentCount: 2,
  look: "suggested",
  hasCautions: false,
};
const STATUSES: OverlayStatus[] = [
  { code: "reading" },
  { code: "switched-off" },
  { code: "vault-locked" },
  { code: "nothing-fits", first: { code: "no-class" } },
  { code: "health", state: "partial", reason: "chips-unplaced" },
  { code: "health", state: "unreadable", reason: "grid-missing" },
  { code: "health", state: "unsupported", reason: "month" },
  { code: "health", state: "signed-out", reason: "x" },
  { code: "failed", failure: "no-answer" },
];

/** As they arrive on the page: through storage, as plain values. */
const wordsIn = (language: Language): OverlayWords =>
  overlayWords(JSON.parse(JSON.stringify(overlayTexts(language))) as ReturnType<typeof overlayTexts>);

/** The words of cards and lists, which the frame has of its own. */
const frameWordsIn = (language: Language): FrameWords => frameWords(overlayTexts(language));

test("a window is named as a whole, in both languages", () => {
  expect(wordsIn("en").windowName(WINDOW)).toBe("Suggested: Writing, Room 12, 2 students, Tuesday 9:05 to 9:35 AM");
  // Which space comes before "a.m." differs between versions of the browser's language data.
  expect(wordsIn("es").windowName(WINDOW).replaceAll(/\s/g, " ")).toBe(
    "Sugerida: Writing, Salón 12, 2 estudiantes, martes de 9:05 a 9:35 a.m.",
  );
});

test.each([
  ["12", "Rm 12"],
  ["12b", "Rm 12b"],
  ["Gym", "Gym"],
  ["Room 12", "Room 12"],
])("the room %j is written %j", (room, written) => {
  expect(wordsIn("en").room(room)).toBe(written);
});

test.each(STATUSES)("$code $state is said in one line and explained, in every language", (status) => {
  const said = LANGUAGES.map((language) => [
    wordsIn(language).statusLine(status, 3),
    frameWordsIn(language).why(status),
  ]);
  for (const text of said.flat()) expect(text).not.toMatch(/[{}]|undefined|grid-missing|chips-unplaced/);
  expect(said[0]).not.toEqual(said[1]);
});

test("all is well: the count alone", () => {
  const words = wordsIn("en");
  expect(words.statusLine(null, 1)).toBe("Pushpin: 1 window");
  expect(frameWordsIn("en").why(null)).toBeUndefined();
});

test("minutes that are all planned are said as such, not as a missing window", () => {
  const met: OverlayStatus = { code: "nothing-fits", first: { code: "mandate-met", studentId: "s" } };
  expect(wordsIn("en").statusLine(met, 0)).toBe("Pushpin: all covered");
  expect(wordsIn("es").statusLine(met, 0)).toBe("Pushpin: todo cubierto");
  expect(frameWordsIn("en").why(met)).toBe("All minutes of this period are planned.");
});

test("the list is pointed to exactly where this page can't show it", () => {
  const pointed = STATUSES.filter((status) => frameWordsIn("en").pointsToSidePanel(status));
  expect(pointed.map((status) => ("state" in status ? status.state : status.code))).toEqual([
    "unreadable",
    "unsupported",
    "signed-out",
    "failed",
  ]);
});

test("failures of forms are not spelled out here, refusals are", () => {
  const words = frameWordsIn("en");
  expect(words.why({ code: "failed", failure: "in-use" })).toBe(words.why({ code: "failed", failure: "unexpected" }));
  expect(failureLine(words, { code: "in-use", count: 2 })).toBe(failureLine(words, { code: "unexpected" }));
  expect(failureLine(words, { code: "refused", refusal: { code: "past" } })).toBe(refusalLine(words, { code: "past" }));
});
