import { describe, expect, test } from "vitest";
import type { CalendarRow } from "../../../../components/planner/caseload-import/bring-in-draft";
import {
  calendarsBehindOthers,
  prepareCalendars,
} from "../../../../components/planner/caseload-import/calendars-to-check";
import { calendarFileKey, calendarTitlesKey } from "../../../../components/planner/calendar/import-draft";
import type { Ask } from "../../../../lib/contracts/ask";

const site = (id: string) => ({ id, name: id, zone: "America/Chicago" });
const row = (id: string, siteId = ""): CalendarRow => ({
  ...{ id, siteId, sourceName: `${id}.ics` },
  entries: [],
  notes: [],
});

function draftsWith(before: [string, unknown][] = []) {
  const kept = new Map(before);
  return {
    kept,
    find: (key: string): unknown => kept.get(key),
    put: (key: string, draft: unknown): void => void kept.set(key, draft),
    drop: (key: string): void => void kept.delete(key),
  };
}

const PREVIEW = { recognised: [], unrecognised: [], gone: [], cut: { count: 0, titles: [] } };

function prepare(rows: CalendarRow[], siteIds: string[], drafts = draftsWith(), refused: string[] = []) {
  const ask = (async (_name: string, { sourceName }: { sourceName: string }) =>
    refused.includes(sourceName)
      ? { ok: false, failure: { code: "no-answer" } }
      : { ok: true, value: PREVIEW }) as unknown as Ask;
  return prepareCalendars(rows, siteIds.map(site), { ask, drafts, language: "en" });
}

describe("calendars on their way to their schools' pages", () => {
  test("one of each school", async () => {
    const drafts = draftsWith();
    const prepared = await prepare([row("a", "lincoln"), row("b", "maple")], ["lincoln", "maple"], drafts);
    expect(prepared).toEqual({ rowIds: ["a", "b"], siteIds: ["lincoln", "maple"], failure: null });
    expect(drafts.find(calendarFileKey("maple"))).toMatchObject({ sourceName: "b.ics" });
  });

  test("a second one of a school never takes the first one's place", async () => {
    const rows = [row("a"), row("b")];
    const drafts = draftsWith();
    expect(calendarsBehindOthers(rows, [site("lincoln")], drafts)).toEqual([rows[1]]);
    expect(await prepare(rows, ["lincoln"], drafts)).toEqual({ rowIds: ["a"], siteIds: ["lincoln"], failure: null });
    expect(drafts.find(calendarFileKey("lincoln"))).toMatchObject({ sourceName: "a.ics" });
  });

  test("one that waits on the page already is not replaced either", async () => {
    const waiting = { sourceName: "before.ics" };
    const drafts = draftsWith([[calendarFileKey("lincoln"), waiting]]);
    expect(await prepare([row("a")], ["lincoln"], drafts)).toEqual({ rowIds: [], siteIds: [], failure: null });
    expect(drafts.find(calendarFileKey("lincoln"))).toBe(waiting);
  });

  test("ticks of an earlier calendar are dropped", async () => {
    const drafts = draftsWith([[calendarTitlesKey("lincoln"), { titles: {} }]]);
    await prepare([row("a")], ["lincoln"], drafts);
    expect(drafts.find(calendarTitlesKey("lincoln"))).toBeUndefined();
  });

  test("one that could not be prepared, and one without a school, are not counted as done", async () => {
    const rows = [row("a", "lincoln"), row("b", "maple"), row("c")];
    const prepared = await prepare(rows, ["lincoln", "maple"], draftsWith(), ["a.ics"]);
    expect(prepared).toEqual({ rowIds: ["b"], siteIds: ["maple"], failure: { code: "no-answer" } });
  });
});
