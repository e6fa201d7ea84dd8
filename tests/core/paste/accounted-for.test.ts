import fc, { seeded } from "../../seeded-checks";
import { expect, test } from "vitest";
import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { HARMED_LAYOUTS } from "./harmed-layouts";
import { DAY_STYLES, TIMES, weeks } from "./school-weeks";
import { LAYOUTS as PLAIN_LAYOUTS } from "./week-layouts";

const LAYOUTS = { ...PLAIN_LAYOUTS, ...HARMED_LAYOUTS };
const styles = fc.record({ time: fc.constantFrom(...TIMES), days: fc.constantFrom(...DAY_STYLES) });
/** Lines that name what no line of the week does; a reader may take the second for a head. */
const blocks = fc.record({
  lines: fc
    .shuffledSubarray(["Specials", "M/W Dance  T/Th Drama  F Orchestra", "11:50 - 12:35"], { minLength: 1 })
    .filter((lines) => lines.some((line) => line.includes("Dance"))),
  at: fc.nat({ max: 30 }),
  isSetOff: fc.boolean(),
});

/** All words of what was read, asked or named, whichever of several classes she picks. */
function wordsNamed(text: string): Set<string> {
  const whole = readPaste(text);
  const all = [whole, ...whole.classes.map(({ id }) => readPaste(text, [id]))];
  const said = ({ entries, choices, notUnderstood, forOtherDays, requests, classes }: PasteReading): string[] => [
    ...[...entries, ...choices.flatMap(({ taken, others }) => [taken, ...others.map((one) => one.entries)].flat())].map(
      ({ title }) => title,
    ),
    ...[...notUnderstood, ...requests].map((one) => one.text),
    ...forOtherDays.flatMap((other) => [
      ...[other.name, ...other.lines.map((one) => one.text)],
      ...other.entries.map(({ title }) => title),
    ]),
    ...classes.flatMap(({ name, lines }) => [name, ...lines.map((one) => one.text)]),
  ];
  return new Set(all.flatMap(said).flatMap((one) => one.match(/\p{L}{3,}/gu) ?? []));
}

test.each(Object.keys(LAYOUTS))("what each line names is read, asked or named: %s", { timeout: 60_000 }, (layout) => {
  fc.assert(
    fc.property(weeks, styles, blocks, (rows, style, { lines, at, isSetOff }) => {
      const week = LAYOUTS[layout]!(rows, style);
      const place = Math.min(at, week.length);
      const block = isSetOff ? ["", ...lines, ""] : lines;
      const text = [...week.slice(0, place), ...block, ...week.slice(place)].join("\n");
      const named = wordsNamed(text);
      const missing = ["Dance", "Drama", "Orchestra"].filter((word) => !named.has(word));
      expect({ text, missing }).toEqual({ text, missing: [] });
    }),
    seeded(11, 40),
  );
});
