import { expect, test } from "vitest";
import { readLabel } from "../../../../lib/page/google/interpret/label";
import { textSpans } from "../../../../lib/page/google/interpret/timed";
import { formatWallMinute } from "../../../../lib/page/reading/wall-minute";
import { vocabularyOf } from "../../../../lib/page/reading/vocabulary";

const FROM_TUESDAY = ["2026-11-03T08:30", "2026-11-05T15:00"];

test.each([
  [
    "es",
    "Del 3 de noviembre de 2026 a las 8:30am hasta el 5 de noviembre de 2026 a las 3pm, Retiro, Ana, Aceptado, martes",
  ],
  [
    "es",
    "Del martes, 3 de noviembre de 2026 a las 8:30 a. m. hasta el jueves, 5 de noviembre de 2026 a las 3:00 p. m., Retiro",
  ],
  ["es", "Del 3 de noviembre a las 8:30 hasta el 5 de noviembre a las 15:00, Retiro"],
  ["es", "3 de noviembre de 2026, 8:30am a 5 de noviembre de 2026, 3pm, Retiro"],
  ["en", "November 3, 2026 at 8:30am to November 5, 2026 at 3pm, Retreat, Ana, No location,"],
  ["fr", "Du 3 novembre 2026 à 08:30 jusqu’au 5 novembre 2026 à 15:00, Retraite"],
  ["pt", "De 3 de novembro de 2026 às 8:30 até 5 de novembro de 2026 às 15:00, Retiro"],
  ["it", "Dal 3 novembre 2026 alle 8:30 al 5 novembre 2026 alle 15:00, Ritiro"],
  ["de", "3. November 2026 um 8:30 bis 5. November 2026 um 15:00, Klausur"],
])("hours over several days, %s: %s", (language, text) => {
  const label = readLabel(text, vocabularyOf(language));
  const spans = textSpans(label, "2026-11-04").map(({ start, end }) => [start, end].map(formatWallMinute));
  expect(spans).toEqual([FROM_TUESDAY]);
  expect(text.slice(label.restFrom)).toMatch(/^(?:Ret|Rit|Klausur)/);
});

test("what starts and ends in one minute is a day or a reminder", () => {
  const spans = textSpans(readLabel("9am to 9am, Forms due, Ana, November 4, 2026", vocabularyOf("en")), "2026-11-04");
  const at = spans[0]!.start;
  expect(spans).toContainEqual({ start: at, end: at });
  expect(spans).toContainEqual({ start: at, end: at + 1440 });
});
