import { afterEach, expect, test } from "vitest";
import { verdictOf, type ReadingVerdict } from "../../../lib/core/health/calendar-health";
import type { ReadingSummary } from "../../../lib/core/health/reading-summary";
import { summariseReading } from "../../../lib/page/summarise-reading";
import { googleCalendar } from "../../../lib/page/google";
import { closePages, showPage } from "../show-page";
import { readShown, schoolWeek } from "./saved-page";

const PAGES = import.meta.glob<string>("../../fixtures/google/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});

afterEach(closePages);

async function look(html: string): Promise<{ look: ReadingSummary; verdict: ReadingVerdict }> {
  const page = await showPage(html);
  const reading = readShown(page);
  const look = summariseReading(googleCalendar.gather(page), reading);
  return { look, verdict: verdictOf({ ...reading, look }) };
}

test("a whole page: both counts agree, keys have hits, and it was read well", async () => {
  const seen = await look(schoolWeek());
  expect(seen.verdict).toBe("well");
  expect(seen.look.chips.strict).toBeGreaterThan(9);
  expect(seen.look.chips.lax).toBe(seen.look.chips.strict);
  expect(seen.look.keys["grid"]).toMatchObject({ fallbacks: 0, misses: 0 });
  expect(seen.look.keys["zone"]!.hits + seen.look.keys["zone"]!.misses).toBeGreaterThan(0);
});

test.each([
  ["events lost the attribute that names them", / data-eventchip(?:="[^"]*")?/g],
  ["events lost their ids", / data-eventid="[^"]*"/g],
])("%s: the counts part, and the page is said to have changed", async (_, attribute) => {
  const { look: counted, verdict } = await look(schoolWeek().replaceAll(attribute, ""));
  expect(counted.chips.lax).toBeGreaterThan(counted.chips.strict);
  expect(verdict).toBe("changed");
});

test("a part that only a later candidate finds is counted at its key", async () => {
  const { look: counted } = await look(schoolWeek().replaceAll('role="main"', 'id="YPCqFe"'));
  expect(counted.keys["main"]!.fallbacks).toBeGreaterThan(0);
});

test.each(Object.keys(PAGES).map((path) => [path.split("/").at(-1)!, path] as const))(
  "%s: saved pages that read well are not said to have changed",
  async (_, path) => {
    const page = await showPage(PAGES[path]!);
    const reading = readShown(page);
    const counted = summariseReading(googleCalendar.gather(page), reading);
    const isWell = reading.health.state === "ok" && reading.complete;
    expect([isWell, verdictOf({ ...reading, look: counted }), counted.chips]).toEqual([
      isWell,
      isWell ? "well" : expect.any(String),
      counted.chips,
    ]);
  },
);
