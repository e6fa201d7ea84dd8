import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { VisitAct } from "../../../lib/core/booking/send-task-acts";
import type { Visit } from "../../../lib/core/booking/visit";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { readAnswers } from "../../../lib/services/sending/read-answers";
import { sendTaskLines, sendTaskView } from "../../../lib/services/sending/send-task-views";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { takeReading } from "../../../lib/services/windows/take-reading";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { aPageEvent, aReading } from "../../fixtures/builders";
import { aDraft, eventsOf, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A series in the class's calendar, which the calendar has shown once. */
async function stageSeen(vendor: Vendor, over: Partial<Visit> = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  if (stage.api instanceof FakeGraph) stage.api.addCalendar({ id: "class-12", name: "Rm 12" });
  else stage.api.addCalendar({ id: "class-12", summary: "Rm 12" });
  await stage.put(aDraft({ ...SERIES, way: vendor, ...over }, "class-12"));
  await stage.book();
  await look(stage);
  return stage;
}

async function look(stage: SendingStage, waitMs = HOUR_MS): Promise<void> {
  stage.nowMs += waitMs;
  await stage.work(false);
}

const GONE: Record<string, (stage: SendingStage) => Promise<void> | void> = {
  "calendar-gone": ({ api }) => void api.calendars.delete("class-12"),
  "needs-sign-in": ({ faults }) =>
    void faults.push(...Array.from({ length: 8 }, () => ({ status: 401, headers: {}, body: {} }))),
  "no-account": async ({ vault }) => vault.apply([{ remove: "calendarAccounts", id: "a1" }]),
};

const view = async (stage: SendingStage) => (await sendTaskView(stage.ports(), await stage.visit()))!;
const acts = async (stage: SendingStage): Promise<string[]> => (await view(stage)).acts.map(({ act }) => act);
const act = async (stage: SendingStage, wanted: VisitAct): Promise<unknown> => {
  const input = { visitId: "v1", act: wanted };
  const answer = await bookingRequests.actOnVisit(stage.ports(), input, { underLock: stage.underLock });
  await Promise.all(stage.background);
  return answer;
};

describe.each<Vendor>(["google", "graph"])("a visit whose calendar can't be read any more (%s)", (vendor) => {
  it.each([
    ["calendar-gone", "It was deleted, or is no longer shared with you. If", ["invite", "by-link", "still-go", "drop"]],
    ["needs-sign-in", "Sign in again, and Pushpin looks there.", ["connect", "still-go", "drop"]],
    ["no-account", "It is not connected any more.", ["connect", "still-go", "drop"]],
  ])("keeps its state and says so, dated, with its cures: %s", async (because, why, cures) => {
    const stage = await stageSeen(vendor);
    const before = await stage.visit();
    await GONE[because]!(stage);
    await look(stage);
    expect(await stage.visit()).toMatchObject({ state: before.state, sendTask: { unread: { because } } });
    const { text, isUnread, textWithoutWords } = await view(stage);
    expect(text).toContain("Last seen on your calendar on Mon, Oct 5. Pushpin can't read “Rm 12” any more.");
    expect(text).toContain(why);
    expect(textWithoutWords).not.toContain("Rm 12");
    expect([isUnread, await acts(stage)]).toEqual([true, cures]);
    // One line for the whole series, in the popup, on the page and in the panel.
    expect((await sendTaskLines(stage.ports())).map(({ needsHer }) => needsHer)).toEqual([true]);
    const { count, lines } = await visitNeeds(stage.ports());
    expect([count, lines.map(({ needText }) => needText)]).toEqual([1, [text]]);
    expect((await visitNeeds(stage.ports(), "v1.2026-10-06")).count).toBe(0);
  });

  it("is said no more once it can be read again", async () => {
    const stage = await stageSeen(vendor);
    const calendar = stage.api.calendars.get("class-12") as never;
    stage.api.calendars.delete("class-12");
    await look(stage);
    stage.api.calendars.set("class-12", calendar);
    await look(stage);
    expect((await stage.visit()).sendTask).not.toHaveProperty("unread");
    expect((await visitNeeds(stage.ports())).count).toBe(0);
  });

  it("is looked at again at once after a sign-in, also in the evening", async () => {
    const stage = await stageSeen(vendor);
    await GONE["needs-sign-in"]!(stage);
    await look(stage);
    stage.faults.length = 0;
    stage.nowMs += 10 * HOUR_MS;
    await bookingRequests.connectCalendar(
      stage.ports(),
      { vendor, use: "own", accountId: "a1" },
      {
        underLock: stage.underLock,
      },
    );
    await Promise.all(stage.background);
    expect((await stage.visit()).sendTask).not.toHaveProperty("unread");
  });

  it("is noted at once where she disconnects the account", async () => {
    const stage = await stageSeen(vendor);
    await bookingRequests.disconnectCalendar(stage.ports(), { id: "a1" }, { underLock: stage.underLock });
    expect((await visitNeeds(stage.ports())).lines[0]!.needText).toContain("It is not connected any more.");
  });

  it.each(["offline", { status: 503, headers: {}, body: {} }, { status: 429, headers: {}, body: {} }] as const)(
    "is said only after two days where the fault mends itself (%j)",
    async (fault) => {
      const stage = await stageSeen(vendor);
      const unable = async (waitMs: number): Promise<void> => {
        stage.faults.push(...Array.from({ length: 8 }, () => fault));
        await look(stage, waitMs);
        stage.faults.length = 0;
      };
      await unable(HOUR_MS);
      await unable(DAY_MS);
      expect((await view(stage)).isUnread).toBeUndefined();
      expect((await visitNeeds(stage.ports())).count).toBe(0);
      await unable(DAY_MS);
      expect((await view(stage)).text).toContain("Last seen on your calendar on Mon, Oct 5.");
      expect((await view(stage)).text).toContain("Pushpin keeps trying.");
    },
  );

  it("is not asked about again once she goes all the same, until there is another reason", async () => {
    const stage = await stageSeen(vendor);
    stage.api.calendars.delete("class-12");
    await look(stage);
    await act(stage, "still-go");
    await look(stage);
    expect((await visitNeeds(stage.ports())).count).toBe(0);
    expect((await view(stage)).text).toContain("Last seen on your calendar on Mon, Oct 5.");
    await stage.vault.apply([{ remove: "calendarAccounts", id: "a1" }]);
    await look(stage);
    expect((await visitNeeds(stage.ports())).count).toBe(1);
  });

  it("stays decided where she says so while its calendar is being read", async () => {
    const stage = await stageSeen(vendor);
    stage.api.calendars.delete("class-12");
    await look(stage);
    stage.nowMs += HOUR_MS;
    const ports = stage.ports();
    const vault = Object.create(ports.vault) as typeof ports.vault;
    let isSaid = false;
    vault.find = async (collection, id) => {
      const found = await ports.vault.find(collection, id);
      if (collection === "visits" && !isSaid) {
        isSaid = true;
        await act(stage, "still-go");
      }
      return found;
    };
    await readAnswers({ ...ports, vault }, stage.underLock);
    const { lookedAtMs, unread } = (await stage.visit()).sendTask!;
    expect([lookedAtMs, unread]).toEqual([stage.nowMs, expect.objectContaining({ stillGoes: true })]);
  });

  it.each([{}, { cadence: { on: "once" }, until: "2026-10-06" }] as const)(
    "is not noted as unseen any more once the calendar was read again and has it (%j)",
    async (over) => {
      const stage = await stageSeen(vendor, over);
      const unseenSince = "2026-10-05T14:00:00.000Z";
      const noted = { date: "2026-10-06", unseenSince };
      const beyond = { date: "2026-11-03", unseenSince };
      await stage.put({ ...(await stage.visit()), changes: over.cadence ? [noted] : [noted, beyond] });
      await look(stage);
      // The other date is later than the calendar was asked about.
      expect((await stage.visit()).changes).toEqual(over.cadence ? [] : [beyond]);
    },
  );

  it("is removed here at her word, and nothing is asked of the calendar", async () => {
    const stage = await stageSeen(vendor);
    stage.api.calendars.delete("class-12");
    await look(stage);
    expect((await view(stage)).acts.find((one) => one.act === "drop")).toMatchObject({
      label: "Remove it here",
      asks: { text: "Removes it here only. Delete it in your calendar too, if it is still there." },
    });
    const asked = stage.api.requests.length;
    await act(stage, "drop");
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(stage.api.requests).toHaveLength(asked);
  });

  it("goes into her own calendar under a new key where the other one is gone; dates that have begun stay", async () => {
    const stage = await stageSeen(vendor);
    const before = await stage.visit();
    stage.api.calendars.delete("class-12");
    await look(stage, 2 * DAY_MS);
    await act(stage, "invite");
    const visit = await stage.visit();
    expect(visit.state).toBe("waiting");
    expect(visit.attempt).toBe(1);
    expect(visit.sendTask!.key).not.toBe(before.sendTask!.key);
    expect(eventsOf(stage)).toBe(1);
    expect(stage.api.shown(stage.ownCalendar)).toHaveLength(4);
    expect(visit.changes).toEqual([{ date: "2026-10-06", state: "missing", stillGoes: true }]);
    const dates = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits.flatMap((one) => one.dates));
    expect(dates.map(({ needs }) => needs)).toEqual(dates.map(() => []));
  });

  it("is confirmed by a calendar page that shows it, for two days", async () => {
    const stage = await stageSeen(vendor);
    await GONE["needs-sign-in"]!(stage);
    await look(stage);
    expect((await visitNeeds(stage.ports())).count).toBe(1);
    const event = { id: "e1", title: (await stage.visit()).outgoingTitle, calendar: "class-12" };
    const span = { start: "2026-10-06T08:05", end: "2026-10-06T08:35" };
    const reading = aReading({ events: [aPageEvent({ ...event, ...span })] });
    stage.nowMs += 60_000;
    await takeReading(stage.ports(), reading, {}, stage.underLock);
    expect((await visitNeeds(stage.ports())).count).toBe(0);
    stage.nowMs += 2 * DAY_MS;
    expect((await view(stage)).isUnread).toBe(true);
  });

  it("is not confirmed by a page on which only dates that are over are seen", async () => {
    const stage = await stageSeen(vendor);
    const { seenAtMs } = (await stage.visit()).sendTask!;
    await GONE["needs-sign-in"]!(stage);
    await look(stage, 2 * DAY_MS);
    const event = { id: "e1", title: (await stage.visit()).outgoingTitle, calendar: "class-12" };
    const span = { start: "2026-10-06T08:05", end: "2026-10-06T08:35" };
    await takeReading(stage.ports(), aReading({ events: [aPageEvent({ ...event, ...span })] }), {}, stage.underLock);
    expect((await stage.visit()).shownIn).toBeDefined();
    expect((await stage.visit()).sendTask).toMatchObject({ seenAtMs });
    expect((await visitNeeds(stage.ports())).count).toBe(1);
  });

  it.each([true, false])(
    "is noted as unseen by a page that showed it only while it can't be read (%s)",
    async (isUnread) => {
      const stage = await stageSeen(vendor);
      const event = { id: "e1", title: (await stage.visit()).outgoingTitle, calendar: null };
      const there = aPageEvent({ ...event, start: "2026-10-06T08:05", end: "2026-10-06T08:35" });
      await takeReading(stage.ports(), aReading({ events: [there] }), {}, stage.underLock);
      if (isUnread) {
        await GONE["needs-sign-in"]!(stage);
        await look(stage);
      }
      await takeReading(stage.ports(), aReading(), {}, stage.underLock);
      const codes = (await listVisits(stage.ports())).classes.flatMap(({ visits }) =>
        visits.flatMap(({ dates }) => dates.flatMap(({ needs }) => needs.map(({ code }) => code))),
      );
      expect(codes).toEqual(isUnread ? ["unseen"] : []);
    },
  );

  it("is not said of a visit that is over", async () => {
    const stage = await stageSeen(vendor, { cadence: { on: "once" }, until: "2026-10-06" });
    stage.api.calendars.delete("class-12");
    await look(stage);
    expect(await sendTaskLines(stage.ports())).toHaveLength(1);
    stage.nowMs += 2 * DAY_MS;
    expect(await sendTaskLines(stage.ports())).toEqual([]);
  });
});
