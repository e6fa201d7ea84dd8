import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { removeAnyDate } from "../../../lib/services/visits/change-connected";
import { keepDate, removeDate } from "../../../lib/services/visits/decide-date";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { isDateRemovable } from "../../../lib/core/booking/need-acts";
import { aClass, aStudent } from "../../fixtures/builders";
import { aSchoolDay } from "../../core/school-calendar/calendar-builders";
import { aDraft, eventsOf, stageSending, TEACHER, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;

async function stageBooked(vendor: Vendor, over: Partial<Visit> = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  stage.api.mails.length = 0;
  return stage;
}

const actsOf = (one: { acts: readonly { act: string }[] } | undefined): string[] | undefined =>
  one?.acts.map(({ act }) => act);

describe.each<Vendor>(["google", "graph"])("what needs her about a visit in a connected calendar (%s)", (vendor) => {
  it("offers no Remove that is refused while a removal is stopped: she decides once, for the whole series", async () => {
    const stage = await stageBooked(vendor, SERIES);
    const stopped = { state: "changed-elsewhere", because: "changed-elsewhere" } as const;
    await stage.put({ ...(await stage.visit()), ...stopped });
    const { count, lines } = await visitNeeds(stage.ports());
    expect(count).toBe(1);
    expect([lines[0]!.acts, actsOf(lines[0]!.sendTask)]).toEqual([[], ["remove-anyway", "keep"]]);
    const [visit] = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits);
    const removable = visit!.dates.map((date) => isDateRemovable({ ...date, isConnected: false, isOnce: false }));
    expect(removable).toEqual(visit!.dates.map(() => false));
  });

  it.each([
    [
      "no-school",
      async ({ vault }: SendingStage) =>
        vault.apply([
          { put: "schoolDays", record: aSchoolDay({ kind: "no-school" }, { date: "2026-10-06", title: "Storm" }) },
        ]),
    ],
    ["class-gone", async ({ vault }: SendingStage) => vault.apply([{ remove: "classes", id: "k12" }])],
    [
      "student-moved",
      async ({ vault }: SendingStage) =>
        vault.apply([
          { put: "classes", record: aClass({ id: "g1", name: "Grade 1" }) },
          { put: "students", record: aStudent({ classId: "g1" }) },
        ]),
    ],
  ])("its only date can be removed there: %s", async (_code, happen) => {
    const stage = await stageBooked(vendor);
    await happen(stage);
    const { lines } = await visitNeeds(stage.ports());
    expect(lines.map(({ removal }) => [removal?.visitId, actsOf(removal)])).toEqual([["v1", ["remove"]]]);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(eventsOf(stage)).toBe(0);
  });

  it.each([
    ["its only date", {}, "v1"],
    ["a date of its series", SERIES, "v1.2026-10-13"],
  ])("is not taken back here alone by a card that was drawn earlier: %s", async (_what, over, id) => {
    const stage = await stageBooked(vendor, over);
    const before = await stage.visit();
    expect(await removeDate(stage.ports(), id)).toEqual({ ok: false, failure: { code: "on-its-way" } });
    expect(await stage.visit()).toEqual(before);
  });

  it("its only date is removed there also where the teacher declined it and she goes all the same", async () => {
    const stage = await stageBooked(vendor);
    await stage.put({ ...(await stage.visit()), state: "teacher-declined" });
    await keepDate(stage.ports(), "v1");
    const [visit] = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits);
    expect(visit!.dates).toMatchObject([{ stillGoes: true }]);
    expect(isDateRemovable({ ...visit!.dates[0]!, isConnected: true, isOnce: true })).toBe(false);
    expect(actsOf(visit!.sendTask ?? undefined)).toContain("remove");
    expect(await removeAnyDate(stage.ports(), "v1", stage.underLock)).toMatchObject({ ok: false });
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(eventsOf(stage)).toBe(0);
    expect(stage.api.mails).toMatchObject([{ about: "cancellation" }]);
  });

  it.each(["handed-over", "booked"] as const)(
    "a date that she put back by hand (%s) is taken back here, and no cancellation is promised",
    async (state) => {
      const stage = await stageBooked(vendor, SERIES);
      const visit = await stage.visit();
      const put = { date: "2026-10-13", state, handedOverAt: new Date(stage.nowMs + 60_000).toISOString() };
      await stage.put({ ...visit, changes: [put] });
      const [line] = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits);
      expect(line!.dates.map(({ isByHand }) => isByHand)).toEqual([undefined, true, undefined, undefined, undefined]);
      expect(await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)).toEqual({ ok: true, value: null });
      expect(await stage.visit()).not.toHaveProperty("change");
      expect((await stage.visit()).changes).toMatchObject([{ date: "2026-10-13", state: "undone" }]);
      expect(stage.api.mails).toEqual([]);
    },
  );

  it("dates of a class that is gone are removed there, one by one or all at once, and it is said once", async () => {
    const stage = await stageBooked(vendor, SERIES);
    await stage.vault.apply([{ remove: "classes", id: "k12" }]);
    const { count, lines } = await visitNeeds(stage.ports());
    expect([count, lines[0]!.acts.map(({ act }) => act), actsOf(lines[0]!.removal)]).toEqual([
      1,
      ["remove"],
      ["remove"],
    ]);
    expect(await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)).toMatchObject({ ok: true });
    await Promise.all(stage.background);
    expect(await stage.visit()).not.toHaveProperty("change");
    expect(await stage.visit()).not.toHaveProperty("because");
    expect(stage.api.mails.map(({ to }) => to)).toEqual([TEACHER]);
    expect(stage.api.shown(stage.ownCalendar)).toHaveLength(4);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(eventsOf(stage)).toBe(0);
  });
});
