import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aDraft, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const WEEKLY = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-12-15" } as const;

/** What the documentation says, by the row's first cell. */
const documented = new Map(
  [...readFileSync("docs/connect-a-calendar.md", "utf8").matchAll(/^\| ([^|]+?) +\| +(\d+) +\| +(\d+) +\|$/gm)].map(
    ([, name, google, graph]) => [name!, { google: Number(google), graph: Number(graph) }],
  ),
);

/** Something else of the day, as any calendar has it. */
function addLunch({ api, ownCalendar }: SendingStage, vendor: Vendor): void {
  const [start, end] = ["2026-10-06T12:00:00", "2026-10-06T12:30:00"];
  const timeZone = "America/New_York";
  const add = api.addEvent.bind(api) as (calendarId: string, event: object) => void;
  add(
    ownCalendar,
    vendor === "graph"
      ? { subject: "Lunch", start: { dateTime: start, timeZone }, end: { dateTime: end, timeZone } }
      : { summary: "Lunch", start: { dateTime: `${start}-04:00` }, end: { dateTime: `${end}-04:00` } },
  );
}

async function requestsOf(stage: SendingStage, act: () => Promise<void>): Promise<number> {
  const before = stage.api.requests.length;
  await act();
  return stage.api.requests.length - before;
}

describe.each<Vendor>(["google", "graph"])("the requests that one click costs (%s)", (vendor) => {
  const said = (row: string): number => documented.get(row)![vendor];

  it.each([
    ["one date, her own calendar", {}, false],
    ["one date, a class's calendar", {}, true],
    ["a weekly series of ten weeks, her own calendar", WEEKLY, false],
  ])("%s: as documented", async (row, over, isShared) => {
    const stage = await stageSending(vendor);
    addLunch(stage, vendor);
    stage.api.addCalendar({ id: "class-12" });
    await stage.put(aDraft({ way: vendor, ...over }, isShared ? "class-12" : stage.ownCalendar));
    expect(await requestsOf(stage, () => stage.book())).toBe(said(row));
    expect((await stage.visit()).reference).toBeDefined();
  });

  it("a look at what the teacher answered: as documented", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    stage.nowMs += 20 * 60_000;
    expect(await requestsOf(stage, () => stage.work(false))).toBe(said("the day's first look at a teacher's answer"));
  });
});
