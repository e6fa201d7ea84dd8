import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { visitsRequests } from "../../../lib/services/visits/requests";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { aClass, aStudent } from "../../fixtures/builders";
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

  it("never leaves nobody in it", async () => {
    const stage = await stageBooked(vendor, { studentIds: ["mj"] });
    expect(await leave(stage)).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(await stage.visit()).toMatchObject({ studentIds: ["mj"] });
  });

  it("is the cure where one of them is in another class now", async () => {
    const stage = await stageBooked(vendor, { ...SERIES, ...PAIR });
    await stage.vault.apply([{ put: "students", record: aStudent({ classId: "g1", mandate: [...line(30)] }) }]);
    const { lines } = await visitNeeds(stage.ports());
    expect(lines[0]!.needText).toContain("MJ is in another class now. Go on with the others");
    expect(lines[0]!.acts.map(({ labelText }) => labelText)).toEqual(["Go on without MJ", "Remove"]);
    const act = { id: lines[0]!.id, act: "leave-out" } as const;
    expect(await visitsRequests.actOnDate(stage.ports(), act, { underLock: stage.underLock })).toEqual(done);
    expect((await visitNeeds(stage.ports())).count).toBe(0);
  });
});
