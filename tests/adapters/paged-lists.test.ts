import { describe, expect, it } from "vitest";
import { KEY_PROPERTY } from "../../lib/adapters/graph-calendar/graph-event";
import { fail, ok } from "../../lib/core/result";
import { FakeGraph } from "../fake-calendar-api/fake-graph";
import { splitSeries } from "../fake-calendar-api/split-series";
import { aKey, aVisitOut, stageGoogle, stageGraph } from "./calendar-stage";

type Vendor = "google" | "graph";

const OWN: Record<Vendor, string> = { google: "therapist@lincoln.example", graph: "own" };
const term = { fromMs: Date.parse("2026-10-01T00:00:00Z"), toMs: Date.parse("2026-12-31T00:00:00Z") };
const weekly = { by: "weeks", everyWeeks: 1, weekday: "TU", until: "2026-12-15", leftOut: [] as string[] } as const;

/** A calendar that gives two entries at a time, whatever it was asked for, with a weekly series of eleven dates. */
async function stored(vendor: Vendor) {
  const stage = vendor === "google" ? stageGoogle() : stageGraph();
  const calendarId = OWN[vendor];
  stage.api.pageSize = 2;
  const created = await stage.calendar.create(aVisitOut({ repeat: weekly }), { calendarId, key: aKey() });
  if (!created.ok || created.value.state !== "stored") throw new Error(JSON.stringify(created));
  return { ...stage, calendarId, visit: created.value.visit };
}

/** Puts single events under the same key before the second half: halves that somebody split off before. */
function fill({ api, calendarId }: Awaited<ReturnType<typeof stored>>): void {
  for (const day of ["12", "13", "14"]) {
    const time = (hour: string) => ({ dateTime: `2026-10-${day}T${hour}:00:00Z`, timeZone: "UTC" });
    const times = { id: `older${day}`, start: time("20"), end: time("21") };
    if (api instanceof FakeGraph)
      api.addEvent(calendarId, { ...times, singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: aKey() }] });
    else api.addEvent(calendarId, { ...times, extendedProperties: { private: { pushpin: aKey() } } });
  }
}

describe.each<Vendor>(["google", "graph"])("lists that come two entries at a time (%s)", (vendor) => {
  it("are read to the end: the dates of both halves of a split series", async () => {
    const stage = await stored(vendor);
    splitSeries(stage.api, stage.calendarId, { from: "2026-11-10" });
    expect(await stage.calendar.datesOf(stage.visit, term)).toMatchObject({ value: { length: 11 } });
  });

  it("are read to the end: when a calendar is taken", async () => {
    const { calendar, calendarId } = await stored(vendor);
    const busy = await calendar.busy(term, { own: [calendarId], people: [] });
    expect(busy).toMatchObject({ ok: true, value: { known: { length: 11 }, unknown: [] } });
    expect(busy.ok && busy.value.known.every(({ pushpinKey }) => pushpinKey === aKey())).toBe(true);
  });

  it("are read to the end: nothing that was split off is left behind by a removal", async () => {
    const stage = await stored(vendor);
    fill(stage);
    splitSeries(stage.api, stage.calendarId, { from: "2026-11-10", eventId: stage.visit.eventId });
    const removed = await stage.calendar.remove(stage.visit, { isAnyway: true, hasGuests: false });
    expect(removed).toEqual(ok("removed"));
    expect(stage.api.events()).toEqual([]);
  });

  it("are read to the end: her calendars", async () => {
    const { api, calendar } = await stored(vendor);
    for (const id of ["a", "b", "c", "d"]) api.addCalendar({ id });
    expect(await calendar.listWritable()).toMatchObject({ ok: true, value: { length: 5 } });
  });
});

describe("a list of Microsoft Graph", () => {
  const page = (next: string) => ({
    status: 200,
    headers: {},
    body: { value: [{ id: "own", name: "Calendar", canEdit: true }], "@odata.nextLink": next },
  });

  it.each(["https://graph.microsoft.com/v1.0/me/calendars?%24top=100", "https://graph.microsoft.com/v1.0/me", "?"])(
    "is not taken for whole, nor asked for without end, where its link leads nowhere new: %s",
    async (next) => {
      const stage = stageGraph();
      stage.faults.push(page(next));
      expect(await stage.calendar.listWritable()).toEqual(fail({ code: "outcome-unknown" }));
      expect(stage.api.requests).toHaveLength(0);
    },
  );

  it("is asked for on at the account's own server, whatever host its link names", async () => {
    const stage = stageGraph();
    stage.faults.push(page("https://elsewhere.example/v1.0/me/calendars?%24skiptoken=after-0"));
    expect(await stage.calendar.listWritable()).toMatchObject({ ok: true, value: { length: 2 } });
    expect(stage.api.requests.map(({ path }) => path)).toEqual(["/me/calendars?%24skiptoken=after-0"]);
  });
});
