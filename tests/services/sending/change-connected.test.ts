import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { wallClockAt } from "../../../lib/core/time/zone";
import { formatClock } from "../../../lib/core/time/interval";
import { undoChange } from "../../../lib/services/sending/begin-change";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { sendTaskLines, sendTaskView } from "../../../lib/services/sending/send-task-views";
import { changeAnyVisit, endAnyVisit, removeAnyDate } from "../../../lib/services/visits/change-connected";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import type { WantedChange } from "../../../lib/services/visits/change-visit";
import { isOpen } from "../../../lib/core/booking/state";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import type { Fault } from "../../fake-calendar-api/faulty-http";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { at } from "../../fixtures/builders";
import { aDraft, stageSending, TEACHER, ZONE, type SendingStage, type Vendor } from "./sending-stage";

const VENDORS: Vendor[] = ["google", "graph"];
const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-05" } as const;
const DATES = ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03"];
const TEN = { startMinute: at("10:00"), endMinute: at("10:30") };

/** Books a weekly series of five Tuesdays, 8:05 to 8:35; a mail is counted from then on. */
async function stageSeries(vendor: Vendor, over: Parameters<typeof aDraft>[0] = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ ...SERIES, way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  stage.api.mails.length = 0;
  return stage;
}

/** What the calendar shows, on the class's clock: "2026-10-06 08:05". */
function shown({ api, ownCalendar }: SendingStage): string[] {
  const starts =
    api instanceof FakeGraph
      ? api
          .shown(ownCalendar)
          .map(({ start }) =>
            start.timeZone === "UTC" ? Date.parse(`${start.dateTime.slice(0, 19)}Z`) : start.dateTime.slice(0, 16),
          )
      : api.shown(ownCalendar).map(({ start }) => Date.parse(start.dateTime!));
  return starts
    .map((start) => {
      if (typeof start === "string") return start.replace("T", " ");
      const { date, minute } = wallClockAt(start, ZONE);
      return `${date} ${formatClock(minute)}`;
    })
    .sort();
}

/** What Pushpin expects there. */
async function expected(stage: SendingStage): Promise<string[]> {
  const dates = (await bookedDates(stage.ports())).filter(isOpen);
  return dates.map(({ date, startMinute }) => `${date} ${formatClock(startMinute)}`).sort();
}

async function change(stage: SendingStage, wanted: Omit<WantedChange, "id"> & { on: string }): Promise<unknown> {
  const { on, ...rest } = wanted;
  const id = `v1.${on}`;
  const answer = await changeAnyVisit(stage.ports(), { id, ...rest }, stage.underLock);
  await Promise.all(stage.background);
  return answer;
}

const view = async (stage: SendingStage, id = "v1") => (await sendTaskView(stage.ports(), await stage.visit(id)))!;
const acts = async (stage: SendingStage, id = "v1") => (await view(stage, id)).acts.map(({ act }) => act);
const mails = ({ api }: SendingStage) => api.mails.map(({ to, about }) => `${about} ${to}`);
const others = async (stage: SendingStage) => (await stage.vault.all("visits")).filter(({ id }) => id !== "v1");

describe.each(VENDORS)("changing a series that is in the calendar (%s)", (vendor) => {
  it("one date: that one is moved there, with one mail, and the others stay", async () => {
    const stage = await stageSeries(vendor);
    const answer = await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    expect(answer).toEqual({ ok: true, value: { keptDates: [], isSent: true } });
    expect(shown(stage)).toEqual(
      [...DATES.map((date) => `${date} 08:05`), "2026-10-14 10:00"].filter((one) => one !== "2026-10-13 08:05").sort(),
    );
    expect(shown(stage)).toEqual(await expected(stage));
    expect(mails(stage)).toEqual([`update ${TEACHER}`]);
    expect(await stage.visit()).not.toHaveProperty("change");
  });

  it("says nothing to anybody when it is undone within the hold", async () => {
    const stage = await stageSeries(vendor);
    const before = await stage.visit();
    stage.duringHold = async () => {
      expect(await acts(stage)).toEqual(["undo-change"]);
      expect(await view(stage)).toMatchObject({ isHeld: true, acts: [{ label: "Undo" }] });
      await undoChange(stage.ports(), "v1", stage.underLock);
    };
    await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    const { sendTask: _sendTask, ...visit } = await stage.visit();
    const { sendTask: _before, ...was } = before;
    expect(visit).toEqual(was);
    expect(shown(stage)).toEqual(DATES.map((date) => `${date} 08:05`));
    expect(mails(stage)).toEqual([]);
  });

  it("all: the dates that she moved by hand stay where they are, and are named (scenario 8)", async () => {
    const stage = await stageSeries(vendor);
    await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    const to = { date: "2026-10-20", startMinute: at("9:00"), endMinute: at("9:30") };
    expect(await change(stage, { on: "2026-10-20", reach: "all", to })).toMatchObject({
      value: { keptDates: ["2026-10-13"] },
    });
    expect(shown(stage)).toEqual([
      "2026-10-06 09:00",
      "2026-10-14 10:00",
      "2026-10-20 09:00",
      "2026-10-27 09:00",
      "2026-11-03 09:00",
    ]);
    expect(shown(stage)).toEqual(await expected(stage));
    expect(await others(stage)).toEqual([]);
  });

  it("all, to another day of the week", async () => {
    const stage = await stageSeries(vendor);
    await change(stage, { on: "2026-10-13", reach: "all", to: { date: "2026-10-15", ...TEN } });
    expect(shown(stage)).toEqual([
      "2026-10-08 10:00",
      "2026-10-15 10:00",
      "2026-10-22 10:00",
      "2026-10-29 10:00",
      "2026-11-05 10:00",
    ]);
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it("all, once some have been: what has been stays as it was", async () => {
    const stage = await stageSeries(vendor);
    stage.nowMs += 10 * 86_400_000;
    await change(stage, { on: "2026-10-27", reach: "all", to: { date: "2026-10-27", ...TEN } });
    expect(shown(stage)).toEqual([
      ...["2026-10-06 08:05", "2026-10-13 08:05"],
      ...["2026-10-20 10:00", "2026-10-27 10:00", "2026-11-03 10:00"],
    ]);
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it("from a date on: the new half is there before the old one ends (scenario 7)", async () => {
    const stage = await stageSeries(vendor);
    const writes = stage.api.requests.length;
    await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-21", ...TEN } });
    expect(stage.api.requests.slice(writes).flatMap(({ method }) => (method === "GET" ? [] : [method]))).toEqual(
      expect.arrayContaining(["POST", "PATCH"]),
    );
    const order = stage.api.mails.map(({ about }) => about);
    expect(order.indexOf("invitation")).toBeLessThan(order.indexOf("update"));
    expect(shown(stage)).toEqual([
      ...["2026-10-06 08:05", "2026-10-13 08:05"],
      ...["2026-10-21 10:00", "2026-10-28 10:00", "2026-11-04 10:00"],
    ]);
    expect(shown(stage)).toEqual(await expected(stage));
    expect(await stage.visit()).toMatchObject({ until: "2026-10-19" });
    expect(await stage.visit()).not.toHaveProperty("change");
    expect((await others(stage))[0]!.sendTask).not.toHaveProperty("replaces");
  });

  describe("a date that is another visit's by now, as a list says that was read before", () => {
    it.each(["from", "date", "all"] as const)("is not changed once more (%s)", async (reach) => {
      const stage = await stageSeries(vendor);
      await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
      const before = await stage.vault.all("visits");
      const eleven = { date: "2026-10-20", startMinute: at("11:00"), endMinute: at("11:30") };
      const again = await change(stage, { on: "2026-10-20", reach, to: eleven });
      expect(again).toEqual({ ok: false, failure: { code: "not-found" } });
      expect(await stage.vault.all("visits")).toEqual(before);
      expect(shown(stage)).toEqual(await expected(stage));
    });

    it("is not removed, and nothing says that it was", async () => {
      const stage = await stageSeries(vendor);
      await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
      const before = await stage.vault.all("visits");
      const removed = await removeAnyDate(stage.ports(), "v1.2026-10-20", stage.underLock);
      expect(removed).toEqual({ ok: false, failure: { code: "not-found" } });
      expect(await stage.vault.all("visits")).toEqual(before);
    });
  });

  it("is refused while another half waits to take over: there would be two of them", async () => {
    const stage = await stageSeries(vendor);
    const split = { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } } as const;
    const answers: unknown[] = [];
    stage.duringHold = async () => {
      stage.duringHold = async () => Promise.resolve();
      const { on, ...wanted } = split;
      answers.push(await changeAnyVisit(stage.ports(), { id: `v1.${on}`, ...wanted }, stage.underLock));
      answers.push(await removeAnyDate(stage.ports(), "v1.2026-10-27", stage.underLock));
      answers.push(await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-27" }, stage.underLock));
    };
    await change(stage, split);
    await Promise.all(stage.background);
    expect(answers).toEqual(answers.map(() => ({ ok: false, failure: { code: "on-its-way" } })));
    expect(answers).toHaveLength(3);
    expect(await others(stage)).toHaveLength(1);
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it.each(["conflict", "draft", "refused", "needs-sign-in"] as const)(
    "is refused while another half is not booked (%s), and says that she has to decide about that one",
    async (state) => {
      const stage = await stageSeries(vendor);
      await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
      const [half] = await others(stage);
      const sendTask = { ...half!.sendTask!, replaces: { visitId: "v1", plannedOn: "2026-10-20" } };
      await stage.put({ ...half!, state, sendTask });
      const refused = { ok: false, failure: { code: "waits-for-her" } };
      expect(await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)).toEqual(refused);
      expect(await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-13" }, stage.underLock)).toEqual(
        refused,
      );
    },
  );

  it("from a date on, or up to one: of a series with one date left, the calendar has that date only", async () => {
    const stage = await stageSeries(vendor);
    await change(stage, { on: "2026-10-13", reach: "from", to: { date: "2026-10-13", ...TEN } });
    expect(shown(stage)).toEqual(["2026-10-06 08:05", ...DATES.slice(1).map((date) => `${date} 10:00`)]);
    expect(shown(stage)).toEqual(await expected(stage));
    const other = await stageSeries(vendor);
    await endAnyVisit(other.ports(), { visitId: "v1", until: "2026-10-06" }, other.underLock);
    await Promise.all(other.background);
    expect(shown(other)).toEqual(["2026-10-06 08:05"]);
    expect(await other.visit()).not.toHaveProperty("change");
  });

  describe("from a date on, where the old half may not end once the new one is there", () => {
    async function stageHalfway(): Promise<{ stage: SendingStage; allow: () => void }> {
      const stage = await stageSeries(vendor);
      const { eventId } = (await stage.visit()).reference!;
      const handle = stage.api.handle.bind(stage.api);
      const status = 403;
      const body = { error: { code: "ErrorAccessDenied", errors: [{ reason: "forbidden" }] } };
      stage.api.handle = (request) =>
        request.method === "PATCH" && request.path.includes(encodeURIComponent(eventId))
          ? { status, headers: {}, body }
          : handle(request);
      await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
      return { stage, allow: () => void (stage.api.handle = handle) };
    }
    const press = async (stage: SendingStage, act: "send-change" | "undo-change") => {
      await bookingRequests.actOnVisit(stage.ports(), { visitId: "v1", act }, { underLock: stage.underLock });
      await Promise.all(stage.background);
    };

    it("both are known, there is one new half, and it says what the calendar lacks", async () => {
      const { stage, allow } = await stageHalfway();
      const halves = await others(stage);
      expect(halves).toMatchObject([
        { state: "waiting", from: "2026-10-20", reference: { calendarId: stage.ownCalendar } },
      ]);
      expect(stage.api.events()).toHaveLength(2);
      expect(await stage.visit()).toMatchObject({
        ...{ state: "waiting", because: "read-only", until: "2026-10-19" },
        change: { step: "stopped", halfId: halves[0]!.id },
      });
      expect((await view(stage)).text).toMatch(
        /^The calendar does not have the change\. You can see this calendar but not/,
      );
      expect(await acts(stage)).toEqual(["send-change", "undo-change"]);
      expect((await sendTaskLines(stage.ports())).map(({ visitId }) => visitId)).toEqual(["v1"]);
      // Later work changes nothing of it by itself.
      await stage.work();
      expect(stage.api.events()).toHaveLength(2);
      allow();
      await press(stage, "send-change");
      expect(shown(stage)).toEqual(await expected(stage));
      expect(await others(stage)).toHaveLength(1);
      expect(await stage.visit()).not.toHaveProperty("change");
    });

    it("left as it was: the new half is removed again, and the series is whole", async () => {
      const { stage } = await stageHalfway();
      await press(stage, "undo-change");
      expect(shown(stage)).toEqual(DATES.map((date) => `${date} 08:05`));
      expect(shown(stage)).toEqual(await expected(stage));
      expect(await stage.visit()).toMatchObject({ until: "2026-11-05" });
    });
  });

  it("a change that waits is not taken along into the new half", async () => {
    const stage = await stageSeries(vendor);
    stage.faults.push("offline");
    const to = { date: "2026-10-20", startMinute: at("9:00"), endMinute: at("9:30") };
    await change(stage, { on: "2026-10-20", reach: "all", to });
    expect(await stage.visit()).toMatchObject({ change: { step: "waiting" } });
    await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
    await stage.work();
    expect((await others(stage))[0]).not.toHaveProperty("change");
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it("a removal that is refused leaves the visit at the times that the calendar has", async () => {
    const stage = await stageSeries(vendor);
    stage.faults.push("offline");
    const to = { date: "2026-10-20", startMinute: at("9:00"), endMinute: at("9:30") };
    await change(stage, { on: "2026-10-20", reach: "all", to });
    const body = { error: { code: "ErrorAccessDenied", errors: [{ reason: "forbidden" }] } };
    stage.faults.push({ status: 403, headers: {}, body }, { status: 403, headers: {}, body });
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere", because: "read-only" });
    // Before she has decided about it, nothing can be changed that its calendar would not get.
    const refused = { ok: false, failure: { code: "waits-for-her" } };
    expect(await change(stage, { on: "2026-10-13", reach: "date", to })).toEqual(refused);
    expect(await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)).toEqual(refused);
    expect(await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-20" }, stage.underLock)).toEqual(refused);
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it("from a date on: a date that she moved before is taken along as it is", async () => {
    const stage = await stageSeries(vendor);
    await change(stage, { on: "2026-10-27", reach: "date", to: { date: "2026-10-28", ...TEN } });
    const to = { date: "2026-10-20", startMinute: at("9:00"), endMinute: at("9:30") };
    await change(stage, { on: "2026-10-20", reach: "from", to });
    // It becomes an event of its own, which goes next in the line.
    await stage.work();
    expect(shown(stage)).toEqual([
      ...["2026-10-06 08:05", "2026-10-13 08:05"],
      ...["2026-10-20 09:00", "2026-10-28 10:00", "2026-11-03 09:00"],
    ]);
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it("from a date on: nothing changes while something else is at the new time, or when she leaves it", async () => {
    const stage = await stageSeries(vendor);
    addOther(stage, "2026-10-27", "10:10", "10:20");
    await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
    const [half] = await others(stage);
    expect(half).toMatchObject({ state: "conflict" });
    expect(await stage.visit()).toMatchObject({ until: "2026-11-05" });
    expect(mails(stage)).toEqual([]);
    expect(shown(stage)).toEqual([...DATES.map((date) => `${date} 08:05`), "2026-10-27 10:10"].sort());
  });

  it("from a date on, into a time that overlaps its own: it is no conflict with itself", async () => {
    const stage = await stageSeries(vendor);
    const to = { date: "2026-10-20", startMinute: at("8:15"), endMinute: at("8:45") };
    await change(stage, { on: "2026-10-20", reach: "from", to });
    expect((await others(stage))[0]).toMatchObject({ state: "waiting" });
    expect(await stage.visit()).not.toHaveProperty("because");
    const all = { date: "2026-10-13", startMinute: at("8:10"), endMinute: at("8:40") };
    await change(stage, { on: "2026-10-13", reach: "all", to: all });
    expect(shown(stage).slice(0, 2)).toEqual(["2026-10-06 08:10", "2026-10-13 08:10"]);
  });

  it("stops at something else at the new time, and goes on when she wants it anyway", async () => {
    const stage = await stageSeries(vendor);
    addOther(stage, "2026-10-14", "10:10", "10:20");
    await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    expect(await stage.visit()).toMatchObject({ because: "conflict", change: { step: "stopped" } });
    expect(await acts(stage)).toEqual(["change-anyway", "undo-change"]);
    expect((await view(stage)).text).toBe(
      "The calendar does not have the change. Something else is there on Wed, Oct 14: Other (your calendar).",
    );
    expect(mails(stage)).toEqual([]);
    await bookingRequests.actOnVisit(
      stage.ports(),
      { visitId: "v1", act: "change-anyway" },
      { underLock: stage.underLock },
    );
    expect(shown(stage)).toContain("2026-10-14 10:00");
    expect(await stage.visit()).not.toHaveProperty("change");
  });

  it("is told when somebody books the new time while the change is being written", async () => {
    const stage = await stageSeries(vendor);
    const before = stage.api.handle.bind(stage.api);
    stage.api.handle = (request) => {
      if (request.method === "PATCH") addOther(stage, "2026-10-14", "10:10", "10:20");
      return before(request);
    };
    await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    const visit = await stage.visit();
    expect(visit).toMatchObject({ because: "booked-at-same-time", sendTask: { conflicts: [{ date: "2026-10-14" }] } });
    expect(visit).not.toHaveProperty("change");
    expect(JSON.stringify(visit)).not.toContain("Other");
  });

  it("removes one date there, with one mail", async () => {
    const stage = await stageSeries(vendor);
    expect(await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)).toEqual({ ok: true, value: null });
    await Promise.all(stage.background);
    expect(shown(stage)).toEqual(DATES.filter((date) => date !== "2026-10-13").map((date) => `${date} 08:05`));
    expect(shown(stage)).toEqual(await expected(stage));
    expect(mails(stage)).toEqual([`cancellation ${TEACHER}`]);
  });

  it("ends earlier there", async () => {
    const stage = await stageSeries(vendor);
    await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-20" }, stage.underLock);
    await Promise.all(stage.background);
    expect(shown(stage)).toEqual(DATES.slice(0, 3).map((date) => `${date} 08:05`));
    expect(mails(stage)).toEqual([`update ${TEACHER}`]);
  });

  it.each<Fault>(["lost-before", "lost-after", "offline"])(
    "goes on by itself after a request that failed: %s",
    async (fault) => {
      for (let broken = 0; broken < 8; broken += 1) {
        const stage = await stageSeries(vendor);
        stage.faults.push(...Array.from({ length: broken }, () => "none" as const), fault);
        await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
        for (let again = 0; again < 3; again += 1) await stage.work();
        expect(shown(stage)).toEqual(DATES.map((date) => `${date} 10:00`));
        expect(await stage.visit()).not.toHaveProperty("change");
      }
    },
  );

  it("is known as made where its request arrives twice, of all dates and of one", async () => {
    for (let before = 0; before < 8; before += 1) {
      const stage = await stageSeries(vendor);
      const twice = [...Array.from({ length: before }, () => "none" as const), "twice" as const];
      stage.faults.push(...twice);
      await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
      expect(await stage.visit()).not.toHaveProperty("change");
      stage.faults.splice(0, Infinity, ...twice);
      await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
      expect(await stage.visit()).not.toHaveProperty("change");
      expect(shown(stage)).toEqual(await expected(stage));
      expect(shown(stage)).toContain("2026-10-14 10:00");
    }
  });

  it("is not said to be taken back where its request may have arrived twice, and nobody can tell", async () => {
    const stage = await stageSeries(vendor);
    // Looks at her calendar, at the teacher's times and at the event come before; Outlook reads it once more.
    const before = vendor === "google" ? 3 : 4;
    stage.faults.push(...Array.from({ length: before }, () => "none" as const), "twice", "lost-before");
    await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
    expect(await stage.visit()).toMatchObject({ because: "changed-elsewhere", change: { step: "stopped" } });
    expect(await acts(stage)).toEqual(["change-anyway"]);
    await undoChange(stage.ports(), "v1", stage.underLock);
    expect(await stage.visit()).toHaveProperty("change");
  });

  it("is known as made where its request arrives twice, from a date on and of the last day", async () => {
    for (let before = 0; before < 16; before += 1) {
      const stage = await stageSeries(vendor);
      const twice = [...Array.from({ length: before }, () => "none" as const), "twice" as const];
      stage.faults.push(...twice);
      await change(stage, { on: "2026-10-20", reach: "from", to: { date: "2026-10-20", ...TEN } });
      expect(await stage.visit()).not.toHaveProperty("change");
      expect(shown(stage)).toEqual(await expected(stage));
      stage.faults.splice(0, Infinity, ...twice);
      await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-08" }, stage.underLock);
      await Promise.all(stage.background);
      expect(await stage.visit()).not.toHaveProperty("change");
      expect(shown(stage)).toEqual(await expected(stage));
    }
  });

  it("may have arrived where the event is found neither as it was nor as wanted: it can't be left as it was", async () => {
    const stage = await stageSeries(vendor);
    const { eventId } = (await stage.visit()).reference!;
    const handle = stage.api.handle.bind(stage.api);
    stage.api.handle = (request) => {
      if (request.method !== "PATCH" || !request.path.includes(encodeURIComponent(eventId))) return handle(request);
      handle(request);
      moveEvent(stage, eventId);
      return handle(request);
    };
    await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
    expect(await stage.visit()).toMatchObject({ because: "changed-elsewhere", change: { step: "stopped" } });
    expect(await acts(stage)).toEqual(["change-anyway"]);
  });

  it("was not made where somebody gave the event another place just before: it can be left as it was", async () => {
    const stage = await stageSeries(vendor);
    const { eventId } = (await stage.visit()).reference!;
    const handle = stage.api.handle.bind(stage.api);
    stage.api.handle = (request) => {
      if (request.method === "PATCH" && stage.api instanceof FakeGraph)
        stage.api.editEvent(stage.ownCalendar, eventId, { location: { displayName: "Rm 9" } });
      else if (request.method === "PATCH" && !(stage.api instanceof FakeGraph))
        stage.api.editEvent(stage.ownCalendar, eventId, { location: "Rm 9" });
      return handle(request);
    };
    await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
    expect(await stage.visit()).toMatchObject({ because: "changed-elsewhere", change: { step: "stopped" } });
    expect(await acts(stage)).toEqual(["change-anyway", "undo-change"]);
    await undoChange(stage.ports(), "v1", stage.underLock);
    expect(shown(stage)).toEqual(await expected(stage));
  });

  describe("that is stopped, beside which she removes a date", () => {
    const DATES_LEFT = DATES.filter((date) => date !== "2026-10-27").map((date) => `${date} 08:05`);
    async function stageBoth(over: Parameters<typeof aDraft>[0] = {}): Promise<SendingStage> {
      const stage = await stageSeries(vendor);
      await stage.put({ ...(await stage.visit()), ...over });
      addOther(stage, "2026-10-20", "10:10", "10:20");
      await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
      expect(await stage.visit()).toMatchObject({ because: "conflict", change: { step: "stopped" } });
      await removeAnyDate(stage.ports(), "v1.2026-10-27", stage.underLock);
      await Promise.all(stage.background);
      return stage;
    }

    it("leaves the date removed, in the calendar too, when the rest is left as it was", async () => {
      const stage = await stageBoth();
      await undoChange(stage.ports(), "v1", stage.underLock);
      const ours = shown(stage).filter((one) => !one.endsWith("10:10"));
      expect(ours).toEqual(DATES_LEFT);
      expect(await expected(stage)).toEqual(DATES_LEFT);
      expect(await stage.visit()).not.toHaveProperty("change");
    });

    it("leaves it removed also where its calendar had lost it before", async () => {
      const stage = await stageBoth({ changes: [{ date: "2026-10-27", state: "missing" }] });
      await undoChange(stage.ports(), "v1", stage.underLock);
      expect(await expected(stage)).toEqual(DATES_LEFT);
      expect(await stage.visit()).not.toHaveProperty("change");
    });
  });

  it("is asked about after a restart within the hold, and nothing was sent", async () => {
    const stage = await stageSeries(vendor);
    await stage.restart();
    stage.killAt = 1;
    await stage.settled(
      changeAnyVisit(
        stage.ports(),
        { id: "v1.2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } },
        stage.underLock,
      ),
    );
    await stage.restart();
    stage.nowMs += 60_000;
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ change: { step: "held" } });
    expect(await acts(stage)).toEqual(["send-change", "undo-change"]);
    expect(mails(stage)).toEqual([]);
    await undoChange(stage.ports(), "v1", stage.underLock);
    expect(await expected(stage)).toEqual(DATES.map((date) => `${date} 08:05`));
  });

  it("is not written over what somebody changed meanwhile", async () => {
    const stage = await stageSeries(vendor);
    moveEvent(stage, (await stage.visit()).reference!.eventId);
    await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } });
    expect(await stage.visit()).toMatchObject({ because: "changed-elsewhere", change: { step: "stopped" } });
    expect(shown(stage)[0]).toBe("2026-10-06 11:00");
    expect(await acts(stage)).toEqual(["change-anyway", "undo-change"]);
  });

  it("one date that the calendar has no more: nothing was sent, and it can be left as it was", async () => {
    const stage = await stageSeries(vendor);
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", isCopied: false });
    await change(stage, { on: "2026-10-27", reach: "date", to: { date: "2026-10-28", ...TEN } });
    expect((await view(stage)).text).toBe(
      "The calendar does not have the change. The event is not in the calendar any more.",
    );
    expect(await acts(stage)).toEqual(["send-change", "undo-change"]);
    await undoChange(stage.ports(), "v1", stage.underLock);
    expect(await stage.visit()).not.toHaveProperty("change");
    expect(await expected(stage)).toEqual(DATES.map((date) => `${date} 08:05`));
  });

  it("is not sent when she leaves it as it was while the calendars are looked at", async () => {
    const stage = await stageSeries(vendor);
    const { accounts } = stage.ports();
    const open = accounts.open.bind(accounts);
    accounts.open = async (id) => {
      await undoChange(stage.ports(), "v1", stage.underLock);
      return open(id);
    };
    await change(stage, { on: "2026-10-20", reach: "date", to: { date: "2026-10-21", ...TEN } });
    expect(await expected(stage)).toEqual(DATES.map((date) => `${date} 08:05`));
    expect(shown(stage)).toEqual(await expected(stage));
    expect(mails(stage)).toEqual([]);
  });

  it("one date of a series with a single date: its event is moved", async () => {
    const stage = await stageSeries(vendor, { until: "2026-10-06" });
    await change(stage, { on: "2026-10-06", reach: "date", to: { date: "2026-10-07", ...TEN } });
    expect(shown(stage)).toEqual(["2026-10-07 10:00"]);
    expect(await stage.visit()).not.toHaveProperty("change");
  });

  it("the last day of a visit that is on its way stays: its calendar would not hear of it", async () => {
    const stage = await stageSeries(vendor);
    const booked = await stage.visit();
    for (const state of ["checking", "holding", "sending", "unknown", "undoing"] as const) {
      await stage.put({ ...booked, state });
      const ended = await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-20" }, stage.underLock);
      expect(ended).toEqual({ ok: false, failure: { code: "on-its-way" } });
      expect(await stage.visit()).toMatchObject({ until: SERIES.until });
    }
  });

  it("a date that was removed is not moved, as a list offers that was read before", async () => {
    const stage = await stageSeries(vendor);
    await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock);
    await Promise.all(stage.background);
    const answer = await change(stage, { on: "2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    expect(answer).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(shown(stage)).toEqual(await expected(stage));
  });

  it("is refused while it is being sent or removed", async () => {
    const stage = await stageSeries(vendor);
    for (const state of ["sending", "unknown", "undoing", "holding"] as const) {
      await stage.put({ ...(await stage.visit()), state });
      expect(await change(stage, { on: "2026-10-20", reach: "all", to: { date: "2026-10-20", ...TEN } })).toEqual({
        ok: false,
        failure: { code: "on-its-way" },
      });
    }
  });

  it("never goes to a time that is over", async () => {
    const stage = await stageSeries(vendor);
    const to = { date: "2026-10-05", startMinute: at("7:00"), endMinute: at("7:30") };
    expect(await change(stage, { on: "2026-10-20", reach: "date", to })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: [{ field: "date", code: "in-the-past" }] },
    });
  });
});

/** Somebody moves the visit's event to 11:00. */
function moveEvent({ api, ownCalendar }: SendingStage, eventId: string): void {
  const at = (time: string) => ({
    dateTime: `2026-10-06T${time}:00${api instanceof FakeGraph ? "" : "-04:00"}`,
    timeZone: ZONE,
  });
  const times = { start: at("11:00"), end: at("11:30") };
  if (api instanceof FakeGraph) api.editEvent(ownCalendar, eventId, times);
  else api.editEvent(ownCalendar, eventId, times);
}

/** Puts an event of somebody else into her calendar. */
function addOther({ api, ownCalendar }: SendingStage, date: string, from: string, to: string): void {
  if (api instanceof FakeGraph)
    api.addEvent(ownCalendar, {
      subject: "Other",
      start: { dateTime: `${date}T${from}:00`, timeZone: ZONE },
      end: { dateTime: `${date}T${to}:00`, timeZone: ZONE },
    });
  else
    api.addEvent(ownCalendar, {
      summary: "Other",
      start: { dateTime: `${date}T${from}:00-04:00` },
      end: { dateTime: `${date}T${to}:00-04:00` },
    });
}
