import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { lacksLine } from "../../../lib/core/booking/pending-change";
import { fail } from "../../../lib/core/result";
import type { Visit } from "../../../lib/core/booking/visit";
import { removeStudent } from "../../../lib/services/caseload/save-records";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { changeAnyVisit, endAnyVisit } from "../../../lib/services/visits/change-connected";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { at } from "../../fixtures/builders";
import { aDraft, BEFORE_CREATE, eventsOf, shown, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-10-27" } as const;
const HOUR_MS = 3_600_000;
const LINE = "I sit by the blue chair and help with the zipper";
const ROLES = {
  ...{ model: "station" as const, therapistDoes: "zips", teacherDoes: "teaches", materials: "coats" },
  invitationLine: LINE,
};

async function stageBooked(vendor: Vendor, over: Partial<Visit>): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  stage.api.mails.length = 0;
  return stage;
}

describe.each<Vendor>(["google", "graph"])("a visit whose student was erased (%s)", (vendor) => {
  it("says once that its event is still in the calendar, until it is removed there", async () => {
    const stage = await stageBooked(vendor, SERIES);
    await removeStudent(stage.ports(), "mj");
    const { count, lines } = await visitNeeds(stage.ports());
    expect(count).toBe(1);
    expect(lines[0]!.needText).toBe(
      "Its student is not on your caseload any more, and your calendar still has it. Remove it there, and tell the teacher.",
    );
    expect(lines[0]!.removal!.acts.map(({ act }) => act)).toEqual(["remove"]);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect([eventsOf(stage), (await visitNeeds(stage.ports())).count]).toEqual([0, 0]);
  });

  it("books nothing and invites nobody where a look-up does not find its event", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, "lost-before", "offline");
    await stage.book();
    expect((await stage.visit()).state).toBe("unknown");
    await removeStudent(stage.ports(), "mj");
    stage.nowMs += HOUR_MS;
    await stage.work();
    expect([eventsOf(stage), stage.api.mails, (await stage.visit()).state]).toEqual([0, [], "undone"]);
  });

  it("says where its event is once a look-up finds it", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, "lost-after", "offline");
    await stage.book();
    await removeStudent(stage.ports(), "mj");
    stage.nowMs += HOUR_MS;
    await stage.work();
    expect([eventsOf(stage), (await stage.visit()).state]).toEqual([1, "waiting"]);
    expect((await visitNeeds(stage.ports())).count).toBe(1);
  });

  it("is not sent again where the calendar was busy with it at that moment", async () => {
    const stage = await stageSending(vendor);
    const { accounts } = stage.ports();
    const open = accounts.open.bind(accounts);
    accounts.open = async (id) => {
      const calendar = await open(id);
      const create = async () => {
        await removeStudent(stage.ports(), "mj");
        return fail({ code: "limited", retryAfterMs: 1000 } as const);
      };
      return calendar && { ...calendar, create };
    };
    await stage.book();
    expect((await stage.visit()).state).toBe("undone");
    accounts.open = open;
    stage.nowMs += HOUR_MS;
    await stage.work();
    expect([eventsOf(stage), stage.api.mails]).toEqual([0, []]);
  });

  it("keeps nothing that she wrote, and misses no line in the calendar", async () => {
    const stage = await stageBooked(vendor, { roleCard: ROLES });
    expect((await stage.visit()).sendTask!.sentLine).toBe(LINE);
    await removeStudent(stage.ports(), "mj");
    const visit = await stage.visit();
    expect(JSON.stringify(visit)).not.toContain("zip");
    expect(lacksLine(visit)).toBe(false);
  });

  it("gets no change any more that nothing was sent of", async () => {
    const stage = await stageBooked(vendor, SERIES);
    const to = { date: "2026-10-06", startMinute: at("10:00"), endMinute: at("10:30") };
    stage.duringHold = async () => void (await removeStudent(stage.ports(), "mj"));
    await changeAnyVisit(stage.ports(), { id: "v1.2026-10-06", reach: "all", to }, stage.underLock);
    await Promise.all(stage.background);
    expect(await stage.visit()).toMatchObject({ startMinute: at("8:05"), endMinute: at("8:35") });
    expect([(await stage.visit()).change, stage.api.mails]).toEqual([undefined, []]);
  });

  it("gets no more of a change of which a part was sent, and is known up to the last day that may be there", async () => {
    const stage = await stageBooked(vendor, SERIES);
    const visit = await stage.visit();
    const { cadence, from, until, startMinute, endMinute, changes } = visit;
    const before = { cadence, from, until, startMinute, endMinute, changes };
    const change = { before, step: "waiting", isBegun: true } as const;
    const moved = { startMinute: at("10:00"), endMinute: at("10:30"), until: "2026-10-20" };
    await stage.put({ ...visit, ...moved, change, because: "offline" });
    await removeStudent(stage.ports(), "mj");
    stage.nowMs += HOUR_MS;
    await stage.work();
    const left = await stage.visit();
    expect(left).toMatchObject({ ...moved, until, state: visit.state });
    expect([left.change, left.because, eventsOf(stage), stage.api.mails]).toEqual([undefined, undefined, 1, []]);
  });

  it("loses the dates that she took out before, and is kept until the calendar has lost them", async () => {
    const stage = await stageBooked(vendor, SERIES);
    stage.nowMs += 9 * 24 * HOUR_MS;
    const duringHold: (Visit | undefined)[] = [];
    stage.duringHold = async () => {
      await removeStudent(stage.ports(), "mj");
      duringHold.push(await stage.visit());
    };
    await endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-13" }, stage.underLock);
    await Promise.all(stage.background);
    expect(duringHold).toMatchObject([
      { studentIds: [], until: "2026-10-13", change: { before: { until: "2026-10-27" } } },
    ]);
    expect((await stage.visit()).change).toBeUndefined();
    expect(shown(stage)).toEqual(["2026-10-06", "2026-10-13"]);
  });

  it("is asked about at its next date, and not any more once only past dates are left", async () => {
    const stage = await stageBooked(vendor, SERIES);
    stage.nowMs += 26 * HOUR_MS;
    await removeStudent(stage.ports(), "mj");
    const { lines, count } = await visitNeeds(stage.ports());
    expect([count, lines[0]!.id]).toEqual([1, "v1.2026-10-13"]);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect((await visitNeeds(stage.ports())).count).toBe(0);
  });
});
