import * as z from "zod/mini";
import { fail, ok } from "../core/result";
import type { ParsedFacts } from "../page-facts/facts-cache";
import { MAX_DAYS, text, zone } from "./fields";
import { placeOf } from "./parse-input";

/** Bounds that keep a broken or hostile page from filling the memory. */
const MAX_CHIPS = 5000;
const MAX_TEXTS = 60;
const MAX_KEYS = 200;

const count = z.int().check(z.minimum(0));
/** Bound for attributes, addresses and the like. */
const short = z.string().check(z.maxLength(500));
const index = z.int().check(z.minimum(-1), z.maximum(MAX_CHIPS));
const yes = z.optional(z.literal(true));
const px = z.number();
const dayAttribute = z.nullable(short);

/** The texts of a possible event. The gatherers in lib/page keep to the same bounds. */
const texts = {
  spoken: z.array(text).check(z.maxLength(MAX_TEXTS)),
  hasHalf: z.boolean(),
  leaves: z
    .array(z.strictObject({ text, isSeen: yes, isStruck: yes, parent: z.optional(index) }))
    .check(z.maxLength(MAX_TEXTS)),
  parents: z.array(text).check(z.maxLength(MAX_TEXTS)),
};

const chip = z.strictObject({
  ...texts,
  within: z.optional(index),
  rawId: z.optional(text),
  log: z.optional(text),
  isNamed: yes,
  isStacked: yes,
  hasButton: yes,
  isShown: yes,
  isOfGrid: yes,
  place: z.tuple([short, short, short, short]),
  column: z.optional(index),
  rowCell: z.optional(index),
  drawn: z.optional(z.strictObject({ topPx: px, heightPx: px })),
  cover: z.optional(z.strictObject({ from: index, to: index })),
  listDay: z.optional(short),
  image: z.optional(short),
  hasBorder: yes,
  isFilled: yes,
});

/** Fields that the facts of both vendors share. */
const seen = {
  shape: z.enum(["columns", "list", "bare", "ambiguous", "elsewhere", "signed-out", "failed"]),
  view: z.enum(["day", "week", "days", "month", "agenda", "year", "unknown"]),
  isNamed: z.boolean(),
  isFragment: z.boolean(),
  gridCount: count,
  fallbackCount: count,
  tallies: z.optional(
    z
      .record(z.string().check(z.maxLength(40)), z.strictObject({ hits: count, fallbacks: count, misses: count }))
      .check(z.refine((tallies) => Object.keys(tallies).length <= MAX_KEYS)),
  ),
  build: z.optional(z.string().check(z.maxLength(80))),
  language: zone,
  days: z.strictObject({
    keys: z.array(dayAttribute).check(z.maxLength(MAX_DAYS)),
    first: dayAttribute,
    last: dayAttribute,
    headings: z.array(short).check(z.maxLength(MAX_DAYS)),
    path: short,
    listed: z.array(short).check(z.maxLength(MAX_DAYS)),
  }),
};
const columns = {
  isLaidOut: z.boolean(),
  isRightToLeft: z.boolean(),
  heightsPx: z.array(px).check(z.maxLength(MAX_DAYS)),
};

const googleFacts = z.strictObject({
  ...seen,
  vendor: z.literal("google"),
  hasGrid: z.boolean(),
  zone,
  account: z.optional(z.string().check(z.maxLength(320))),
  heading: text,
  columns: z.optional(z.strictObject({ ...columns, hourHeight: short })),
  chips: z.array(chip).check(z.maxLength(MAX_CHIPS)),
  lost: z
    .array(z.strictObject({ ...texts, within: z.optional(index), holds: z.optional(z.array(index)) }))
    .check(z.maxLength(MAX_CHIPS)),
});

const outlookName = { title: text, label: text, text: short };
const outlookChip = z.strictObject({
  id: z.string().check(z.maxLength(1000)),
  ...outlookName,
  others: z.optional(z.array(z.strictObject(outlookName)).check(z.maxLength(8))),
  icons: z.array(short).check(z.maxLength(20)),
  isShown: yes,
  isInHeader: yes,
  column: z.optional(index),
  cover: z.optional(z.strictObject({ from: index, to: index })),
  drawn: z.optional(z.strictObject({ topPx: px, heightPx: px })),
  cellDay: z.optional(short),
});

const outlookFacts = z.strictObject({
  ...seen,
  vendor: z.literal("outlook"),
  isLoading: z.boolean(),
  clock: z.strictObject({ surface: short, today: short, browser: short, isFresh: yes }),
  zones: z.array(zone).check(z.maxLength(8)),
  columns: z.optional(
    z.strictObject({
      ...columns,
      headCount: count,
      bodyCount: count,
      hours: z.array(z.strictObject({ text: short, topPx: px })).check(z.maxLength(200)),
    }),
  ),
  chips: z.array(outlookChip).check(z.maxLength(MAX_CHIPS)),
  lost: z.array(outlookChip).check(z.maxLength(MAX_CHIPS)),
  overflowCount: count,
  notices: z.array(z.strictObject({ text: short, isPressed: yes })).check(z.maxLength(MAX_CHIPS)),
});
export const facts = z.discriminatedUnion("vendor", [googleFacts, outlookFacts]);

/**
 * Parses a page's facts from JSON. On failure gives the path of the first wrong field, never its content.
 * @param chipsBefore chips of the facts sent before; a number in place of a chip is an index into them
 */
export function parseFacts(text: string, chipsBefore: readonly unknown[] = []): ParsedFacts {
  let value: unknown;
  try {
    value = withChips(JSON.parse(text), chipsBefore);
  } catch {
    return fail("readWeek.factsText");
  }
  const parsed = z.safeParse(facts, value);
  return parsed.success ? ok(parsed.data) : fail(placeOf("readWeek", parsed.error));
}

/** Replaces each number with the earlier chip at that index; out of range gives undefined, which the schema refuses. */
function withChips(facts: unknown, before: readonly unknown[]): unknown {
  if (typeof facts !== "object" || facts === null || !("chips" in facts) || !Array.isArray(facts.chips)) return facts;
  const chips = facts.chips.map((chip: unknown) => (typeof chip === "number" ? before[chip] : chip));
  return { ...facts, chips };
}
