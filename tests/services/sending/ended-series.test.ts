import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { VisitAct } from "../../../lib/core/booking/errand-acts";
import { countsAsPlanned } from "../../../lib/core/booking/state";
import { errandLines } from "../../../lib/services/sending/errand-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { aDraft, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-10" } as const;
const SAID =
  "Somebody ended this series in the calendar: its last day there is Mon, Oct 19. 4 later dates are not in it. " +
  "Book these, go anyway, or let the series end.";

async function look(stage: SendingStage): Promise<void> {
  stage.nowMs += 15 * 60_000;
  await stage.work(false);
}

async function press(stage: SendingStage, act: VisitAct): Promise<void> {
  await bookingRequests.actOnVisit(stage.ports(), { visitId: "v1", act }, { underLock: stage.underLock });
  await Promise.all(stage.background);
}

/** The dates of all visits that count as planned. */
const planned = async (stage: SendingStage): Promise<string[]> =>
  (await bookedDates(stage.ports()))
    .filter(countsAsPlanned)
    .map(({ date }) => date)
    .sort();

/** What the calendar has, without deleted events. */
const stored = ({ api, ownCalendar }: SendingStage): string[] =>
  api instanceof FakeGraph
    ? api.events(ownCalendar).map(({ id }) => id)
    : api.events(ownCalendar).flatMap(({ id, status }) => (status === "cancelled" ? [] : [id]));

describe.each<Vendor>(["google", "graph"])("a series that somebody ended in the calendar (%s)", (vendor) => {
  /** `isSplit`: somebody made a series of their own of the rest, which has no key of Pushpin. */
  async function stageEnded({ isSplit = false } = {}): Promise<SendingStage & { foreign: string }> {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    const foreign = splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", isCopied: false });
    if (!isSplit && stage.api instanceof FakeGraph) stage.api.calendars.get(stage.ownCalendar)!.events.delete(foreign);
    else if (!isSplit)
      (stage.api as Exclude<typeof stage.api, FakeGraph>).editEvent(stage.ownCalendar, foreign, {
        status: "cancelled",
      });
    await look(stage);
    return Object.assign(stage, { foreign });
  }

  it("is said with its last day, also of dates that are not looked for yet, and nothing of it is planned", async () => {
    const stage = await stageEnded();
    const [line] = await errandLines(stage.ports());
    expect(line).toMatchObject({ text: SAID, needsHer: true });
    expect(line!.acts.map(({ act }) => act)).toEqual(["book-rest", "still-go", "let-end", "remove"]);
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13"]);
    await look(stage);
    expect((await errandLines(stage.ports()))[0]).toMatchObject({ text: SAID });
  });

  it("Book the rest: one new event has the other dates, and the first one is not touched", async () => {
    const stage = await stageEnded();
    const before = stage.api.requests.length;
    await press(stage, "book-rest");
    await press(stage, "book-rest");
    const writes = stage.api.requests
      .slice(before)
      .filter(({ method, path }) => method !== "GET" && !/freeBusy|getSchedule/.test(path));
    expect(writes.map(({ method }) => method)).toEqual(["POST"]);
    expect(await planned(stage)).toEqual([
      ...["2026-10-06", "2026-10-13"],
      ...["2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10"],
    ]);
    expect(await stage.visit()).toMatchObject({ until: "2026-10-19" });
    await look(stage);
    expect(await errandLines(stage.ports())).toEqual([]);
    expect(stored(stage)).toHaveLength(2);
  });

  it("Book the rest finds a series that somebody made of it, asks, and leaves it alone, as a removal does", async () => {
    const stage = await stageEnded({ isSplit: true });
    await press(stage, "book-rest");
    const rest = (await stage.vault.all("visits")).find(({ id }) => id !== "v1")!;
    expect(rest.state).toBe("conflict");
    expect([...new Set(rest.errand!.conflicts!.map(({ date }) => date))]).toEqual([
      ...["2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10"],
    ]);
    expect(stored(stage)).toHaveLength(2);
    await removeVisit(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
    expect(stored(stage)).toEqual([stage.foreign]);
  });

  it("I still go: its dates are planned again, she is not asked any more, and nothing is written", async () => {
    const stage = await stageEnded({ isSplit: true });
    const before = stage.api.requests.length;
    await press(stage, "still-go");
    expect(stage.api.requests).toHaveLength(before);
    expect(await planned(stage)).toHaveLength(6);
    await look(stage);
    expect(await errandLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toHaveLength(6);
  });

  it("Let it end there: the visit ends as the calendar has it", async () => {
    const stage = await stageEnded();
    await press(stage, "let-end");
    expect(await stage.visit()).toMatchObject({ until: "2026-10-19" });
    await look(stage);
    expect(await errandLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13"]);
  });

  it("is as before once somebody takes the end back", async () => {
    const stage = await stageEnded();
    const { eventId } = (await stage.visit()).reference!;
    if (stage.api instanceof FakeGraph) {
      const { recurrence } = stage.api.events(stage.ownCalendar).find(({ id }) => id === eventId)!;
      const { pattern, range } = recurrence!;
      const longer = { pattern, range: { ...range, endDate: "2026-11-10" } };
      stage.api.editEvent(stage.ownCalendar, eventId, { recurrence: longer });
    } else {
      const { recurrence } = stage.api.events(stage.ownCalendar).find(({ id }) => id === eventId)!;
      const longer = recurrence!.map((line) => line.replace(/UNTIL=\d{8}/, "UNTIL=20261110"));
      stage.api.editEvent(stage.ownCalendar, eventId, { recurrence: longer });
    }
    await look(stage);
    expect(await errandLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toHaveLength(6);
  });

  it("is not said while the half that was split off is found by its key", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20" });
    await look(stage);
    expect(await errandLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toHaveLength(6);
  });
});
