import "fake-indexeddb/auto";
import fc, { MANY_RUNS_MS, seeded } from "../../seeded-checks";
import { deleteDB } from "idb";
import { describe, expect, it } from "vitest";
import { googleEventLink } from "../../../lib/core/booking/google-link";
import { outlookEventLink } from "../../../lib/core/booking/outlook-link";
import { writeVisit } from "../../../lib/ics/writing/write-visit";
import { bookWindow } from "../../../lib/services/booking/book-window";
import { bookVisit } from "../../../lib/services/sending/book-visit";
import { takeReading } from "../../../lib/services/windows/take-reading";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { aReading, aSite } from "../../fixtures/builders";
import { changeChoices } from "../../../lib/services/choices/choices";
import { stageVisits } from "../visits-stage";
import { caseloads, classOf, NEUTRAL, squashed, studentsOf, tracesIn, type Caseload } from "./outgoing-caseloads";
import { aDraft, stageSending, type Vendor } from "./sending-stage";

/** Books a visit in a connected calendar, hers or the class's; gives all that reached the server. */
async function sentBy(vendor: Vendor, caseload: Caseload, isShared: boolean): Promise<string[]> {
  const stage = await stageSending(vendor);
  const { calendarName, invitationLine, title, school, policy } = caseload;
  if (stage.api instanceof FakeGraph) stage.api.addCalendar({ id: "class-12", name: calendarName });
  else stage.api.addCalendar({ id: "class-12", summary: calendarName });
  const calendarId = isShared ? "class-12" : stage.ownCalendar;
  const account = (await stage.vault.find("calendarAccounts", "a1"))!;
  const [own, shared] = account.calendars;
  const students = await studentsOf(stage.vault, caseload);
  const roleCard = { model: "station", therapistDoes: "", teacherDoes: "", materials: "", invitationLine } as const;
  await stage.vault.apply([
    { put: "calendarAccounts", record: { ...account, calendars: [own!, { ...shared!, name: calendarName }] } },
    { put: "sites", record: aSite({ name: school }) },
    { put: "classes", record: classOf(caseload) },
    { remove: "students", id: "mj" },
    ...students.map((record) => ({ put: "students", record }) as const),
    {
      put: "visits",
      record: aDraft(
        { way: vendor, studentIds: ["s0"], goalIds: { s0: "g1" }, outgoingTitle: title, roleCard },
        calendarId,
      ),
    },
  ]);
  await changeChoices(stage, { outgoing: policy });
  await bookVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
  const wasSent = stage.api.events().length === 1;
  const writes = stage.api.requests.filter(({ method, path }) => method === "POST" && path.includes("/events"));
  expect(writes).toHaveLength(wasSent ? 1 : 0);
  if (!wasSent) expect(await stage.visit()).toMatchObject({ state: "refused", because: "text-policy" });
  const shownToGuests = wasSent && isShared ? [calendarName] : [];
  return [...stage.api.requests.map(({ path, body }) => `${decodeURIComponent(path)} ${JSON.stringify(body)}`)].concat(
    shownToGuests,
  );
}

/** Books a window by the calendar page's own form, and by a file; gives the addresses and the file. */
async function handedOver(caseload: Caseload, way: "link" | "ics"): Promise<string[]> {
  const { vault, ports, sent } = await stageVisits();
  const students = await studentsOf(vault, caseload);
  await vault.apply([
    { put: "sites", record: aSite({ name: caseload.school }) },
    { put: "classes", record: classOf(caseload, { booking: { way } }) },
    { remove: "students", id: "mj" },
    ...students.map((record) => ({ put: "students", record }) as const),
  ]);
  await changeChoices({ vault }, { outgoing: caseload.policy });
  const { windows } = await takeReading(ports, aReading());
  const all: string[] = [];
  for (const { id } of windows) {
    const booked = await bookWindow(ports, { windowId: id });
    if (!booked.ok) expect(booked.failure).toMatchObject({ code: "text-policy" });
    if (booked.ok && booked.value.file) {
      const { visit, entry, name } = booked.value.file;
      all.push(name, writeVisit(visit, entry).replaceAll("\r\n ", ""));
    }
  }
  for (const { event } of sent) all.push(...[googleEventLink(event), outlookEventLink(event)].map(decodeURIComponent));
  await vault.close();
  await deleteDB("pushpin");
  return all;
}

describe("nothing that leaves the device tells who a student is", () => {
  const ways: [string, (caseload: Caseload) => Promise<string[]>][] = [
    ["Google, her own calendar", async (caseload) => sentBy("google", caseload, false)],
    ["Google, a class's calendar", async (caseload) => sentBy("google", caseload, true)],
    ["Microsoft, her own calendar", async (caseload) => sentBy("graph", caseload, false)],
    ["Microsoft, a class's calendar", async (caseload) => sentBy("graph", caseload, true)],
    ["the page's own form", async (caseload) => handedOver(caseload, "link")],
    ["a file", async (caseload) => handedOver(caseload, "ics")],
  ];

  it.each(ways)(
    "by %s, whatever the caseload and the texts are",
    async (_name, outgoing) => {
      const usual = new Set((await outgoing(NEUTRAL)).flatMap((text) => squashed(text).split(" ")));
      await fc.assert(
        fc.asyncProperty(caseloads, async (caseload) => {
          for (const text of await outgoing(caseload)) expect(tracesIn(text, caseload, usual)).toEqual([]);
        }),
        seeded(55102, 60),
      );
    },
    MANY_RUNS_MS,
  );

  it.each(ways)("by %s, and neutral texts go through", async (_name, outgoing) => {
    expect((await outgoing(NEUTRAL)).some((text) => /Push-in: Arrival \(\d+ min\)/.test(text))).toBe(true);
  });
});
