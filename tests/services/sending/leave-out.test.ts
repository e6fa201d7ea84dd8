import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { ChangeReach, NewTime } from "../../../lib/core/booking/move-visit";
import type { Visit } from "../../../lib/core/booking/visit";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { visitsRequests } from "../../../lib/services/visits/requests";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { aClass, aStudent, at } from "../../fixtures/builders";
import { aDraft, stageSending, TEACHER, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-10-27" } as const;
const DAY_MS = 24 * 3_600_000;
const PAIR = { studentIds: ["mj", "tr"], goalIds: { mj: "g1", tr: "g2" } };
const line = (minutes: number) =>
  [{ id: "line-1", minutes, times: 1, per: "week", bucket: "in-class" }] as const satisfies unknown[];

async function stageBooked(vendor: Vendor, over: Partial<Visit>, minutesOfTr = 30): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.vault.apply([
    { put: "students", record: aStudent({ mandate: [...line(30)] }) },
    { put: "students", record: aStudent({ id: "tr", initials: "TR", mandate: [...line(minutesOfTr)] }) },
    { put: "classes", record: aClass({ id: "g1", name: "Grade 1" }) },
  ]);
  await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  stage.api.mails.length = 0;
  stage.api.requests.length = 0;
  return stage;
}

const leave = async (stage: SendingStage, studentId = "mj"): Promise<unknown> => {
  const answer = await visitsRequests.leaveStudentOut(
    stage.ports(),
    { visitId: "v1", studentId },
    { underLock: stage.underLock },
  );
  await Promise.all(stage.background);
  return answer;
};
const done = { ok: true, value: null };

const datesOf = async (stage: SendingStage): Promise<string[]> => {
  const dates = (await bookedDates(stage.ports())).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return dates.map(
    ({ date, startMinute, endMinute, studentIds }) => `${date} ${startMinute}-${endMinute} ${studentIds.join()}`,
  );
};
const TIME = { startMinute: at("8:05"), endMinute: at("8:35") };
const move = async (stage: SendingStage, on: string, to: NewTime, reach: ChangeReach = "date") => {
  expect(await changeAnyVisit(stage.ports(), { id: `v1.${on}`, reach, to }, stage.underLock)).toMatchObject({
    ok: true,
  });
  await Promise.all(stage.background);
};

describe.each<Vendor>(["google", "graph"])(
  "leaving one student out of dates that she moved or marked (%s)",
  (vendor) => {
    it("makes the others shorter at their own time, where she moved the next one to another", async () => {
      const stage = await stageBooked(vendor, { ...SERIES, ...PAIR }, 20);
      await move(stage, "2026-10-06", { date: "2026-10-07", startMinute: at("10:00"), endMinute: at("10:30") });
      await leave(stage);
      expect(await datesOf(stage)).toEqual([
        "2026-10-07 600-630 tr",
        "2026-10-13 485-505 tr",
        "2026-10-20 485-505 tr",
        "2026-10-27 485-505 tr",
      ]);
    });

    it("keeps the student in a past date, where one planned before it is still to come", async () => {
      const stage = await stageBooked(vendor, { ...SERIES, ...PAIR });
      await move(stage, "2026-10-06", { date: "2026-10-15", ...TIME });
      stage.nowMs += 9 * DAY_MS;
      await leave(stage);
      expect((await datesOf(stage)).slice(0, 2)).toEqual(["2026-10-13 485-515 mj,tr", "2026-10-15 485-515 tr"]);
    });

    it("keeps the student out once all dates move to an earlier weekday", async () => {
      const stage = await stageBooked(vendor, { ...SERIES, ...PAIR });
      stage.nowMs += 3 * DAY_MS;
      await leave(stage);
      await move(stage, "2026-10-13", { date: "2026-10-12", ...TIME }, "all");
      expect(await datesOf(stage)).toEqual([
        "2026-10-06 485-515 mj,tr",
        "2026-10-12 485-515 tr",
        "2026-10-19 485-515 tr",
        "2026-10-26 485-515 tr",
      ]);
      const half = (await stage.vault.all("visits")).find(({ id }) => id !== "v1");
      expect(half).toMatchObject({ studentIds: ["tr"], goalIds: { tr: "g2" } });
      expect(half!.leavers).toBeUndefined();
    });

    it("makes those after the last marked one shorter, and tells her nothing that is not so", async () => {
      const stage = await stageBooked(vendor, { ...SERIES, ...PAIR }, 20);
      stage.nowMs += 3 * DAY_MS;
      const marked = { id: "l1", sessionId: "v1.2026-10-20", studentId: "mj", date: "2026-10-20", outcome: "missed" };
      await stage.vault.apply([{ put: "sessionLogs", record: marked as LedgerEntry }]);
      expect(await leave(stage)).toEqual(done);
      expect(await datesOf(stage)).toEqual([
        "2026-10-06 485-515 mj,tr",
        "2026-10-13 485-515 tr",
        "2026-10-20 485-515 tr",
        "2026-10-27 485-505 tr",
      ]);
    });
  },
);

describe.each<Vendor>(["google", "graph"])("leaving one student out of a group visit (%s)", (vendor) => {
  it("goes on for the others, and sends nothing: no text names a student", async () => {
    const stage = await stageBooked(vendor, { ...SERIES, ...PAIR });
    expect(await leave(stage)).toEqual(done);
    expect(stage.api.requests).toEqual([]);
    expect(await stage.visit()).toMatchObject({ studentIds: ["tr"], goalIds: { tr: "g2" } });
  });

  it("keeps the student in what has begun, so that it can be marked", async () => {
    const stage = await stageBooked(vendor, { ...SERIES, ...PAIR });
    stage.nowMs += 2 * DAY_MS;
    await leave(stage);
    const dates = await bookedDates(stage.ports());
    expect(dates.map(({ date, studentIds }) => [date, studentIds])).toEqual([
      ["2026-10-06", ["mj", "tr"]],
      ["2026-10-13", ["tr"]],
      ["2026-10-20", ["tr"]],
      ["2026-10-27", ["tr"]],
    ]);
    const [visit] = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits);
    expect([visit!.initials, visit!.group]).toEqual([["TR"], []]);
  });

  it("gets shorter where the others need less time, in the calendar too", async () => {
    const stage = await stageBooked(vendor, PAIR, 20);
    await leave(stage);
    expect(await stage.visit()).toMatchObject({ studentIds: ["tr"], startMinute: 485, endMinute: 505 });
    expect(JSON.stringify(stage.api.shown(stage.ownCalendar)[0])).toContain("(20 min)");
    expect(stage.api.mails.map(({ to, about }) => [to, about])).toEqual([[TEACHER, "update"]]);
  });

  it("keeps the length that she gave it where the student who leaves needed no more than the others", async () => {
    const stage = await stageBooked(vendor, { ...PAIR, endMinute: at("8:50") });
    await leave(stage);
    expect(await stage.visit()).toMatchObject({ studentIds: ["tr"], endMinute: at("8:50") });
    expect(stage.api.mails).toEqual([]);
  });

  it("never leaves nobody in it", async () => {
    const stage = await stageBooked(vendor, { studentIds: ["mj"] });
    expect(await leave(stage)).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(await stage.visit()).toMatchObject({ studentIds: ["mj"] });
  });

  it("is the cure where one of them is in another class now", async () => {
    const stage = await stageBooked(vendor, { ...SERIES, ...PAIR });
    await stage.vault.apply([{ put: "students", record: aStudent({ classId: "g1", mandate: [...line(30)] }) }]);
    const { lines } = await visitNeeds(stage.ports());
    expect(lines[0]!.needText).toContain("In another class now: MJ. Go on with the others");
    expect(lines[0]!.acts.map(({ labelText }) => labelText)).toEqual(["Go on without MJ", "Remove"]);
    expect(lines[0]!.acts[0]!.asks?.text).toContain(`without MJ. What you recorded stays.`);
    expect(lines[0]!.acts[0]!.asks?.text).toContain(`${TEACHER} gets an e-mail about it`);
    const act = { id: lines[0]!.id, act: "leave-out" } as const;
    expect(await visitsRequests.actOnDate(stage.ports(), act, { underLock: stage.underLock })).toEqual(done);
    expect((await visitNeeds(stage.ports())).count).toBe(0);
  });
});
