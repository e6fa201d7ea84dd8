import { beforeEach, expect, test } from "vitest";
import type { ChipFacts, GoogleFacts } from "../../lib/page-facts/page-facts";
import { parseFacts } from "../../lib/contracts/facts";
import { FactsCache } from "../../lib/page-facts/facts-cache";
import { FactsWriter, type FactsMessage } from "../../lib/page-facts/facts-writer";
import { aPage } from "../fixtures/builders";

const chip = (rawId: string): ChipFacts => ({
  spoken: [],
  hasHalf: false,
  leaves: [{ text: `8 to 9am, ${rawId}` }],
  parents: [],
  place: ["", "", "", ""],
  rawId,
});
const pageOf = (...chips: ChipFacts[]): GoogleFacts => ({ ...aPage(), chips });
const TAB = "7 0";

let writer: FactsWriter;
let cache: FactsCache;
beforeEach(() => {
  writer = new FactsWriter();
  cache = new FactsCache(parseFacts);
});

/** Through a message and back. */
const heard = (facts: GoogleFacts): unknown => cache.take(TAB, writer.write(facts));

test("what arrives is what was gathered, however much of it was sent before", () => {
  const [reading, lunch, recess] = [chip("reading"), chip("lunch"), chip("recess")];
  for (const facts of [
    pageOf(reading, lunch),
    pageOf(reading, lunch),
    pageOf(recess, lunch, reading),
    pageOf(),
    pageOf(lunch),
    { ...pageOf(lunch, recess), heading: "Another week" },
  ]) {
    expect(heard(facts)).toEqual({ ok: true, value: facts });
  }
});

test("a chip that was sent before is not sent again", () => {
  const [reading, lunch] = [chip("reading"), chip("lunch")];
  heard(pageOf(reading, lunch));
  const { factsText } = writer.write(pageOf(reading, lunch, chip("recess")));
  expect(factsText).not.toContain("lunch");
  expect(factsText).toContain("recess");
});

test("an equal chip that was gathered anew is sent whole", () => {
  heard(pageOf(chip("lunch")));
  expect(writer.write(pageOf(chip("lunch"))).factsText).toContain("lunch");
});

test("a background that has slept asks for everything", () => {
  const facts = pageOf(chip("lunch"));
  heard(facts);
  cache = new FactsCache(parseFacts);
  expect(heard(facts)).toEqual({ isForgotten: true });
  writer.forget();
  expect(heard(facts)).toEqual({ ok: true, value: facts });
});

test("a message that never arrived is noticed at the next one", () => {
  const facts = pageOf(chip("lunch"));
  heard(facts);
  writer.write(facts);
  expect(heard(facts)).toEqual({ isForgotten: true });
});

test("each page has its own", () => {
  const other = new FactsWriter();
  heard(pageOf(chip("lunch")));
  const theirs = pageOf(chip("recess"));
  cache.take("8 0", other.write(theirs));
  expect(heard(pageOf(chip("lunch"), chip("art")))).toMatchObject({ ok: true });
  expect(cache.take("8 0", other.write(theirs))).toEqual({ ok: true, value: theirs });
});

test("of many pages the one that was silent longest sends everything again", () => {
  const facts = pageOf(chip("lunch"));
  heard(facts);
  for (let tabId = 100; tabId < 112; tabId += 1) cache.take(`${tabId} 0`, new FactsWriter().write(facts));
  expect(heard(facts)).toEqual({ isForgotten: true });
});

test("a number that stands for nothing is refused, and nothing builds upon it", () => {
  const text = (chips: unknown[]): string => JSON.stringify({ ...pageOf(), chips });
  const message = (edition: string, chips: unknown[], since?: string): FactsMessage => ({
    factsText: text(chips),
    edition,
    ...(since === undefined ? {} : { since }),
  });
  expect(cache.take(TAB, message("a", [0]))).toEqual({ ok: false, failure: expect.stringMatching(/^readWeek\.chips/) });
  expect(cache.take(TAB, message("b", [], "a"))).toEqual({ isForgotten: true });
  expect(cache.take(TAB, message("c", [chip("lunch")]))).toMatchObject({ ok: true });
  expect(cache.take(TAB, message("d", [1], "c"))).toMatchObject({ ok: false });
});
