import { expect, test } from "vitest";
import { RECORD_KINDS } from "../../lib/core/vault/record-kinds";
import { LANGUAGES } from "../../lib/i18n/translate";
import { damagedRecordText, damagedText, missingText, recordCountsText, vaultFailureText } from "../../lib/i18n/vault";
import { wordsIn } from "../fixtures/words-in";

test.each(LANGUAGES)("names every kind of record, damaged or missing, in %s", (language) => {
  const said = RECORD_KINDS.flatMap((kind) => [
    recordCountsText({ [kind]: 1 }, language),
    recordCountsText({ [kind]: 3 }, language),
    damagedText([{ kind, id: "" }], language),
    wordsIn(language).damaged([{ kind, id: "" }]),
    damagedRecordText({ kind, id: "", date: "2026-10-06" }, language),
    damagedRecordText({ kind, id: "", savedAtMs: 0 }, language),
    missingText({ counts: { [kind]: 2 }, savedOn: "2026-11-27" }, language),
  ]);
  said.push(missingText({ counts: {}, savedOn: "2026-11-27" }, language));
  for (const text of said) expect(text).toMatch(/^\S[^{}]*$/);
  expect(damagedText([], language)).toBeUndefined();
  expect(wordsIn(language).damaged([])).toBeUndefined();
});

test("counts what is damaged by kind, and names no record's content", () => {
  const damaged = [
    { kind: "bookings", id: "a" },
    { kind: "students", id: "b" },
    { kind: "bookings", id: "c" },
  ] as const;
  expect(damagedText(damaged, "en")).toContain("2 booked visits and 1 student");
});

test("a date that is none is left out", () => {
  expect(damagedRecordText({ kind: "bookings", id: "a", date: "soon" }, "en")).toBe("1 booked visit");
});

test("a loss says how much there was and when it was last saved", () => {
  const loss = { cause: "gone", counts: { students: 10, classes: 4 }, savedOn: "2026-11-27" } as const;
  expect(vaultFailureText({ code: "vault-lost", loss }, "en")).toMatch(
    /^Pushpin's records on this device are gone: 10 students and 4 classes\. They were last saved on November 27, 2026\./,
  );
});
