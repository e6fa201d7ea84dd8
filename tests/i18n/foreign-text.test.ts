import fc from "../seeded-checks";
import { expect, test } from "vitest";
import { foreignText } from "../../lib/i18n/foreign-text";
import { translatorOf } from "../../lib/i18n/translate";

const RLO = "\u202E";
const FSI = "\u2068";
const PDI = "\u2069";

test.each([
  ["an ordinary title stays as it is", "Writer's Workshop 9–10 é", "Writer's Workshop 9–10 é"],
  ["an override that turns the rest around goes", `Lunch${RLO}gnitirW`, "LunchgnitirW"],
  ["control characters go, line ends stay", "Art\u0007\u0000\u009F\nRoom", "Art\nRoom"],
  ["Hebrew is isolated", "ספורט", `${FSI}ספורט${PDI}`],
  ["Arabic beside Latin letters is isolated as a whole", "Arabic عربي class", `${FSI}Arabic عربي class${PDI}`],
  ["an end without its start goes", `Art${PDI}${RLO}x`, "Artx"],
  ["a start without its end goes", `${FSI}Art`, "Art"],
  ["what is isolated stays so, once", `${FSI}עברית${PDI} at 9`, `${FSI}עברית${PDI} at 9`],
])("%s", (_, text, safe) => {
  expect(foreignText(text)).toBe(safe);
});

test("whatever is written, no direction leaks and nothing is isolated twice", () => {
  const marks = fc.constantFrom(..."\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061Cאבgعx 1");
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
      const safe = foreignText(parts.join(""));
      expect(safe).not.toMatch(/[\u202A-\u202E\u2066\u2067\u200E\u200F\u061C]/);
      let depth = 0;
      for (const letter of safe) {
        if (letter === FSI) depth += 1;
        if (letter === PDI) depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(foreignText(safe)).toBe(safe);
    }),
  );
});

test("every sentence isolates the texts that it is filled with", () => {
  const t = translatorOf({ sends: "Sends “{title}” to {email}" }, "en");
  expect(t("sends", { title: `שיעור${RLO}`, email: "a@b.example" })).toBe(`Sends “${FSI}שיעור${PDI}” to a@b.example`);
});
