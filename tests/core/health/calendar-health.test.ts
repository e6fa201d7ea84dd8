import { describe, expect, test } from "vitest";
import { calendarHealth, verdictOf } from "../../../lib/core/health/calendar-health";
import { summariseReading } from "../../../lib/page/summarise-reading";
import type { HealthState } from "../../../lib/core/schedule/calendar-reading";
import type { ChipFacts } from "../../../lib/page-facts/page-facts";
import { aPage, aPageEvent, aReading } from "../../fixtures/builders";

const aChip = (over: Partial<ChipFacts> = {}): ChipFacts => ({
  spoken: [],
  hasHalf: true,
  leaves: [],
  parents: [],
  place: ["", "", "", ""],
  isNamed: true,
  rawId: "abc",
  hasButton: true,
  isOfGrid: true,
  ...over,
});
const unrecognised = (count: number) =>
  aReading({ health: { state: "partial", reasons: [{ code: "chips-unrecognised", count }] } });

describe("a look at a page", () => {
  test("counts the same both ways on a page that names its events twice over", () => {
    expect(summariseReading(aPage({ chips: [aChip(), aChip({ rawId: "d" })] }), aReading()).chips).toEqual({
      strict: 2,
      lax: 2,
    });
  });

  test("counts what has only one name, and what has none", () => {
    const chips = [aChip(), aChip({ rawId: undefined }), aChip({ isNamed: undefined }), aChip({ isOfGrid: undefined })];
    expect(summariseReading(aPage({ chips }), unrecognised(2)).chips).toEqual({ strict: 1, lax: 5 });
  });

  test("counts an event within an event once", () => {
    const chips = [aChip({ rawId: undefined }), aChip({ within: 0 })];
    expect(summariseReading(aPage({ chips }), aReading()).chips).toEqual({ strict: 1, lax: 1 });
  });

  test("compares nothing in a list", () => {
    const chips = [aChip({ rawId: undefined })];
    expect(summariseReading(aPage({ shape: "list", chips }), aReading()).chips).toEqual({ strict: 0, lax: 0 });
  });

  test("holds the counts, the language and the page's version, and no text", () => {
    const tallies = { main: { hits: 1, fallbacks: 0, misses: 0 } };
    const facts = aPage({ tallies, build: "20251205004.12", heading: "Maria", chips: [aChip({ spoken: ["Maria"] })] });
    const look = summariseReading(facts, aReading());
    expect(look).toMatchObject({ keys: tallies, language: "en", build: "20251205004.12" });
    expect(JSON.stringify(look)).not.toContain("Maria");
  });
});

describe("the verdict", () => {
  const withState = (state: HealthState, ...codes: string[]) =>
    verdictOf(aReading({ complete: state === "ok", health: { state, reasons: codes.map((code) => ({ code })) } }));

  test.each([
    [withState("ok"), "well"],
    [withState("ok", "selector-fallback"), "well"],
    [withState("partial", "times-unsure"), "incomplete"],
    [withState("partial", "chips-unrecognised"), "changed"],
    [withState("unreadable", "grid-missing"), "changed"],
    [withState("unreadable", "some-new-code"), "changed"],
    [withState("partial", "empty-unproven"), "busy"],
    [withState("unreadable", "grid-ambiguous"), "busy"],
    [withState("unsupported", "view-unsupported"), "other-view"],
    [withState("unsupported", "split-view"), "split-view"],
    [withState("unsupported", "other-mailbox"), "other-mailbox"],
    [withState("unreadable", "zone-differs"), "other-zone"],
    [withState("unreadable", "still-loading"), "busy"],
    [withState("unreadable", "scale-unproven"), "changed"],
    [withState("signed-out", "signed-out"), "signed-out"],
  ])("%s", (verdict, expected) => expect(verdict).toBe(expected));

  test('an ok but incomplete reading is "incomplete"', () => {
    expect(verdictOf(aReading({ complete: false }))).toBe("incomplete");
  });

  test("two counts that disagree mean a changed page, whatever else was fine", () => {
    const look = { keys: {}, chips: { strict: 3, lax: 4 }, language: "en" };
    expect(verdictOf({ ...aReading(), look })).toBe("changed");
    expect(verdictOf({ ...aReading(), look: { ...look, chips: { strict: 4, lax: 4 } } })).toBe("well");
  });
});

test("gives one entry per vendor, the most recently read vendor first, with its earlier readings newest first", () => {
  const at = (takenAtMs: number, over: Parameters<typeof aReading>[0] = {}) => ({ ...aReading(over), takenAtMs });
  const event = aPageEvent();
  const told = calendarHealth([
    at(1),
    at(5, { events: [event] }),
    at(3, { view: "month" }),
    at(7, { vendor: "outlook" }),
    ...[-1, -2, -3, -4, -5].map((ms) => at(ms)),
  ]);
  expect(told.map(({ vendor, last }) => [vendor, last.takenAtMs])).toEqual([
    ["outlook", 7],
    ["google", 5],
  ]);
  expect(told[1]!.last.events).toEqual([event]);
  expect(told[1]!.earlier.map(({ takenAtMs }) => takenAtMs)).toEqual([3, 1, -1, -2, -3]);
});
