import "fake-indexeddb/auto";
import fc, { MANY_RUNS_MS, seeded } from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { changeChoices } from "../../../lib/services/choices/choices";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { changeAnyVisit, endAnyVisit, removeAnyDate } from "../../../lib/services/visits/change-connected";
import { sendRoleLine } from "../../../lib/services/visits/send-role-line";
import { leaveOut } from "../../../lib/services/visits/leave-out";
import { visitsRequests } from "../../../lib/services/visits/requests";
import { aClass, aSite, at } from "../../fixtures/builders";
import { caseloads, classOf, NEUTRAL, squashed, studentsOf, tracesIn, type Caseload } from "./outgoing-caseloads";
import { aDraft, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
const TEN = { startMinute: at("10:00"), endMinute: at("10:20") };

/** The place of leaving a student out in {@link LIFE}. */
const LEAVE_OUT = 3;

/** What she can do with a booked series, one after the other. */
const LIFE: ((stage: SendingStage) => Promise<unknown>)[] = [
  async (stage) => sendRoleLine(stage.ports(), "v1", stage.underLock),
  async (stage) =>
    changeAnyVisit(
      stage.ports(),
      { id: "v1.2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } },
      stage.underLock,
    ),
  async (stage) => removeAnyDate(stage.ports(), "v1.2026-10-20", stage.underLock),
  async (stage) => leaveOut(stage.ports(), { visitId: "v1", studentIds: ["s1"] }, stage.underLock),
  async (stage) =>
    changeAnyVisit(
      stage.ports(),
      { id: "v1.2026-10-27", reach: "from", to: { date: "2026-10-28", ...TEN } },
      stage.underLock,
    ),
  async (stage) =>
    changeAnyVisit(
      stage.ports(),
      { id: "v1.2026-10-06", reach: "all", to: { date: "2026-10-06", ...TEN } },
      stage.underLock,
    ),
  async (stage) => endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-20" }, stage.underLock),
  async (stage) =>
    visitsRequests.bookTouchBase(
      stage.ports(),
      { classId: "k12", date: "2026-10-07", startMinute: at("14:00") },
      { underLock: stage.underLock },
    ),
  async (stage) => removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock),
];

/**
 * Books a series while all texts are neutral, lets them become those of a caseload, and does all that can be done with
 * the series, whatever is refused; gives all that reached the server, and how often each act wrote to it.
 */
async function lifeOf(vendor: Vendor, caseload: Caseload): Promise<{ sent: string[]; writes: number[] }> {
  const stage = await stageSending(vendor);
  const { invitationLine, school, policy } = caseload;
  const students = await studentsOf(stage.vault, caseload);
  const studentIds = students.map(({ id }) => id);
  const booking = { way: "account", accountId: "a1", calendarId: stage.ownCalendar } as const;
  await stage.vault.apply([
    { put: "classes", record: aClass({ booking }) },
    { remove: "students", id: "mj" },
    ...students.map((record) => ({ put: "students", record }) as const),
    { put: "visits", record: aDraft({ ...SERIES, way: vendor, studentIds, goalIds: {} }, stage.ownCalendar) },
  ]);
  await stage.book();
  const booked = (await stage.vault.find("visits", "v1"))!;
  const roleCard: Visit["roleCard"] = {
    ...{ model: "station", therapistDoes: invitationLine, teacherDoes: caseload.className, materials: "" },
    invitationLine,
  };
  await stage.vault.apply([
    { put: "sites", record: aSite({ name: school }) },
    { put: "classes", record: classOf(caseload, { booking }) },
    { put: "visits", record: { ...booked, roleCard } },
  ]);
  await changeChoices(stage, { outgoing: policy });
  const written = (): number =>
    stage.api.requests.filter(({ method, path }) => method !== "GET" && path.includes("/events")).length;
  const writes: number[] = [];
  for (const act of LIFE) {
    const before = written();
    await act(stage);
    await Promise.all(stage.background);
    writes.push(written() - before);
  }
  return {
    sent: stage.api.requests.map(({ path, body }) => `${decodeURIComponent(path)} ${JSON.stringify(body)}`),
    writes,
  };
}

describe.each<Vendor>(["google", "graph"])("nothing in the life of a visit tells who a student is (%s)", (vendor) => {
  it(
    "whatever the caseload and the texts become",
    async () => {
      const usual = new Set((await lifeOf(vendor, NEUTRAL)).sent.flatMap((text) => squashed(text).split(" ")));
      await fc.assert(
        fc.asyncProperty(caseloads, async (caseload) => {
          for (const text of (await lifeOf(vendor, caseload)).sent) expect(tracesIn(text, caseload, usual)).toEqual([]);
        }),
        seeded(55107, 25),
      );
    },
    MANY_RUNS_MS,
  );

  it("and each act reaches the calendar where the texts are neutral", async () => {
    const { writes, sent } = await lifeOf(vendor, { ...NEUTRAL, invitationLine: "I sit at the back." });
    // Only LEAVE_OUT writes nothing: one student alone can't be left out.
    expect(writes.flatMap((count, act) => (count > 0 ? [] : [act]))).toEqual([LEAVE_OUT]);
    expect(sent.some((text) => text.includes("I sit at the back."))).toBe(true);
    expect(sent.some((text) => text.includes("Touch base"))).toBe(true);
  });
});
