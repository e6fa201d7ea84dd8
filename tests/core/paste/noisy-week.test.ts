import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { AFTER, BEFORE, OTHER_DAYS } from "./around-schedules";
import { HARMED_LAYOUTS } from "./harmed-layouts";
import { clock, DAY_STYLES, DAYS, TIMES, weeks } from "./school-weeks";
import { LAYOUTS as PLAIN_LAYOUTS } from "./week-layouts";

const LAYOUTS = { ...PLAIN_LAYOUTS, ...HARMED_LAYOUTS };

const keyOf = (day: string, start: number, end: number, title: string): string => [day, start, end, title].join("|");
const keysOf = ({ entries }: PasteReading): string[] =>
  entries.flatMap(({ weekdays, startMinute, endMinute, title }) =>
    weekdays.map((day) => keyOf(day, startMinute, endMinute, title)),
  );

const styles = fc.record({ time: fc.constantFrom(...TIMES), days: fc.constantFrom(...DAY_STYLES) });
const noise = fc.record({
  before: fc.constantFrom(...BEFORE),
  after: fc.constantFrom(...AFTER),
  other: fc.constantFrom(...OTHER_DAYS),
  dismissal: fc.boolean(),
});
/** Layouts in which nothing but blanks parts the cells, or that speak in sentences: much of them may be asked about. */
const MAY_ASK = /flattened|sentences|side by side|not understood/;

test.each(Object.keys(LAYOUTS))(
  "a week amid what teachers write around it is read or asked, never wrong: %s",
  { timeout: 60_000 },
  (layout) => {
    let readCount = 0;
    let allCount = 0;
    fc.assert(
      fc.property(weeks, styles, noise, (rows, style, { before, after, other, dismissal }) => {
        const truth = new Set(
          rows.flatMap(({ start, end, titles }) => titles.map((title, day) => keyOf(DAYS[day]!, start, end, title))),
        );
        // The special's own name over its classes is right as well.
        for (const { start, end, titles } of rows)
          if (new Set(titles).size > 1) for (const day of DAYS) truth.add(keyOf(day, start, end, "Specials"));
        const last = rows.at(-1)!.end;
        const end = dismissal && /own$|brackets|end$/.test(layout) ? [`${clock(last)} Dismissal`] : [];
        const isList = !/grid|table/.test(layout);
        const lines = [...before, ...LAYOUTS[layout]!(rows, style), ...end, ...(isList ? other : []), ...after];
        const text = lines.join("\n");
        const whole = readPaste(text);
        // Of two classes none counts before one is picked; the first is the one whose week was made.
        const [first] = whole.classes;
        const reading = first ? readPaste(text, [first.id]) : whole;
        const read = keysOf(reading);
        expect({ text, wrong: read.filter((key) => !truth.has(key)) }).toEqual({ text, wrong: [] });
        if (first) expect({ text, read: keysOf(whole) }).toEqual({ text, read: [] });
        const missed = rows.length * 5 - read.length;
        if (missed > 0) expect({ text, unread: reading.notUnderstood.length > 0 }).toEqual({ text, unread: true });
        readCount += read.length;
        allCount += rows.length * 5;
      }),
      { numRuns: 60 },
    );
    expect(readCount / allCount).toBeGreaterThan(MAY_ASK.test(layout) ? 0.4 : 0.9);
  },
);
