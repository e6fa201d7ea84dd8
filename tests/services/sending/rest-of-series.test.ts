import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { VisitAct } from "../../../lib/core/booking/send-task-acts";
import { countsAsPlanned } from "../../../lib/core/booking/state";
import { sendTaskLines } from "../../../lib/services/sending/send-task-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { keepDate } from "../../../lib/services/visits/decide-date";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { at } from "../../fixtures/builders";
import { aDraft, stageSending, ZONE, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-10" } as const;
const SAID =
  "In the calendar, this series ends on Tue, Oct 13. 4 later dates are missing there. " +
  "Book them, go anyway, or let the series end.";

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

/** Ends the only series before a date; `isSplit`: the rest goes on as a series without Pushpin's key. */
function endBeforeDate({ api, ownCalendar }: SendingStage, from: string, isSplit = false): string {
  const foreign = splitSeries(api, ownCalendar, { from, isCopied: false });
  if (isSplit) return foreign;
  if (api instanceof FakeGraph) api.calendars.get(ownCalendar)!.events.delete(foreign);
  else api.editEvent(ownCalendar, foreign, { status: "cancelled" });
  return foreign;
}

describe.each<Vendor>(["google", "graph"])("a series that somebody ended in the calendar (%s)", (vendor) => {
  /** `isSplit`: somebody made the rest into a series of their own, without Pushpin's key. */
  async function stageEnded({ isSplit = false } = {}): Promise<SendingStage & { foreign: string }> {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    const foreign = endBeforeDate(stage, "2026-10-20", isSplit);
    await look(stage);
    return Object.assign(stage, { foreign });
  }

  it("is shown with its last day, and no later date is planned, not even one that was not looked for yet", async () => {
    const stage = await stageEnded();
    const [line] = await sendTaskLines(stage.ports());
    expect(line).toMatchObject({ text: SAID, needsHer: true });
    expect(line!.acts.map(({ act }) => act)).toEqual(["book-rest", "still-go", "let-end", "remove"]);
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13"]);
    expect((await visitNeeds(stage.ports())).count).toBe(1);
    await look(stage);
    expect((await sendTaskLines(stage.ports()))[0]).toMatchObject({ text: SAID });
  });

  it("is seen when it was ended after a number of dates, not on a day", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    const { eventId } = (await stage.visit()).reference!;
    if (stage.api instanceof FakeGraph) {
      const { pattern, range } = stage.api.events(stage.ownCalendar).find(({ id }) => id === eventId)!.recurrence!;
      const { endDate: _day, ...open } = range;
      const recurrence = { pattern, range: { ...open, type: "numbered", numberOfOccurrences: 2 } };
      stage.api.editEvent(stage.ownCalendar, eventId, { recurrence });
    } else {
      const { recurrence } = stage.api.events(stage.ownCalendar).find(({ id }) => id === eventId)!;
      const counted = recurrence!.map((line) => line.replace(/UNTIL=\w+/, "COUNT=2"));
      stage.api.editEvent(stage.ownCalendar, eventId, { recurrence: counted });
    }
    await look(stage);
    expect((await sendTaskLines(stage.ports()))[0]).toMatchObject({ text: SAID });
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13"]);
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
    expect(await sendTaskLines(stage.ports())).toEqual([]);
    expect(stored(stage)).toHaveLength(2);
  });

  it("Book the rest, undone within the hold or left at a conflict: she is asked again, and no date is lost", async () => {
    for (const isSplit of [false, true]) {
      const stage = await stageEnded({ isSplit });
      const drop = async (): Promise<void> => {
        const { id } = (await stage.vault.all("visits")).find((one) => one.id !== "v1")!;
        await bookingRequests.actOnVisit(stage.ports(), { visitId: id, act: "drop" }, { underLock: stage.underLock });
      };
      if (!isSplit) stage.duringHold = drop;
      await press(stage, "book-rest");
      if (isSplit) await drop();
      const [line, ...others] = await sendTaskLines(stage.ports());
      expect(others).toEqual([]);
      expect(line).toMatchObject({ visitId: "v1", text: SAID });
      expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13"]);
      await press(stage, "still-go");
      expect(await planned(stage)).toHaveLength(6);
      expect(stored(stage)).toHaveLength(isSplit ? 2 : 1);
    }
  });

  it("Book the rest finds a series that somebody made of it, and asks; a removal does not touch it either", async () => {
    const stage = await stageEnded({ isSplit: true });
    await press(stage, "book-rest");
    const rest = (await stage.vault.all("visits")).find(({ id }) => id !== "v1")!;
    expect(rest.state).toBe("conflict");
    expect([...new Set(rest.sendTask!.conflicts!.map(({ date }) => date))]).toEqual([
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
    expect(await sendTaskLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toHaveLength(6);
  });

  it("Let it end there: the visit ends as the calendar has it", async () => {
    const stage = await stageEnded();
    await press(stage, "let-end");
    expect(await stage.visit()).toMatchObject({ until: "2026-10-19" });
    await look(stage);
    expect(await sendTaskLines(stage.ports())).toEqual([]);
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
    expect(await sendTaskLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toHaveLength(6);
  });

  it("Book the rest: a single date is one event, which is found there, also where somebody moved it", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, until: "2026-10-13", way: vendor }, stage.ownCalendar));
    await stage.book();
    endBeforeDate(stage, "2026-10-13");
    await look(stage);
    await press(stage, "book-rest");
    const rest = async () => (await stage.vault.all("visits")).find(({ id }) => id !== "v1")!;
    stage.nowMs += 45 * 60_000;
    await look(stage);
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13"]);
    expect((await rest()).changes).toEqual([]);
    const { eventId } = (await rest()).reference!;
    if (stage.api instanceof FakeGraph)
      stage.api.editEvent(stage.ownCalendar, eventId, {
        start: { dateTime: "2026-10-14T11:00:00", timeZone: ZONE },
        end: { dateTime: "2026-10-14T11:30:00", timeZone: ZONE },
      });
    else
      stage.api.editEvent(stage.ownCalendar, eventId, {
        start: { dateTime: "2026-10-14T11:00:00-04:00", timeZone: ZONE },
        end: { dateTime: "2026-10-14T11:30:00-04:00", timeZone: ZONE },
      });
    stage.nowMs += 45 * 60_000;
    await look(stage);
    const [moved, ...others] = (await rest()).changes;
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ date: "2026-10-13", movedTo: { date: "2026-10-14", startMinute: at("11:00") } });
    expect(moved).not.toHaveProperty("state");
  });

  it("Let it end there: keeps a later date that she said she still goes to", async () => {
    const stage = await stageEnded();
    await keepDate(stage.ports(), "v1.2026-10-27");
    await press(stage, "let-end");
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13", "2026-10-27"]);
    expect(await stage.visit()).toMatchObject({ until: "2026-11-02" });
    await look(stage);
    expect(await sendTaskLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toEqual(["2026-10-06", "2026-10-13", "2026-10-27"]);
  });

  it("is not said before a day after the end was looked at: the other half may begin there", async () => {
    const stage = await stageSending(vendor);
    const mondays = { cadence: { on: "weekly", weekday: "MO" }, from: "2026-10-12", until: "2026-12-07" } as const;
    await stage.put(aDraft({ ...mondays, windowId: "2026-10-12.b1", way: vendor }, stage.ownCalendar));
    await stage.book();
    const before = await planned(stage);
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-11-02" });
    await look(stage);
    expect(await sendTaskLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toEqual(before);
  });

  it("says all dates that are lost, the last one that is looked at too", async () => {
    const stage = await stageSending(vendor);
    const mondays = { cadence: { on: "weekly", weekday: "MO" }, from: "2026-10-12", until: "2026-12-07" } as const;
    await stage.put(aDraft({ ...mondays, windowId: "2026-10-12.b1", way: vendor }, stage.ownCalendar));
    await stage.book();
    endBeforeDate(stage, "2026-10-26");
    await look(stage);
    expect((await sendTaskLines(stage.ports()))[0]!.text).toContain("ends on Mon, Oct 19. 7 later dates");
    expect(await planned(stage)).toEqual(["2026-10-12", "2026-10-19"]);
  });

  it("is not said while the half that was split off is found by its key", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20" });
    await look(stage);
    expect(await sendTaskLines(stage.ports())).toEqual([]);
    expect(await planned(stage)).toHaveLength(6);
  });
});
