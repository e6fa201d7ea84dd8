import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CalendarAccount } from "../../lib/core/booking/calendar-account";
import type { SchoolClass, VisitState } from "../../lib/core/caseload/records";
import type { Visit } from "../../lib/core/booking/visit";
import { bookWindow } from "../../lib/services/booking/book-window";
import { sendTaskLines } from "../../lib/services/sending/send-task-views";
import { changeVisit } from "../../lib/services/visits/change-visit";
import { putDateBack } from "../../lib/services/visits/decide-date";
import { windowCard } from "../../lib/services/windows/window-card";
import { takeReading } from "../../lib/services/windows/take-reading";
import { withoutLock } from "../../lib/services/write-lock";
import { aClass, aReading, at } from "../fixtures/builders";
import { stageVisits, type VisitsStage } from "./visits-stage";

let stage: VisitsStage;
beforeEach(async () => {
  stage = await stageVisits();
  const booking = { way: "account", accountId: "google", calendarId: "primary" } as const;
  await stage.vault.apply([{ put: "classes", record: aClass({ booking }) }]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

async function draft(): Promise<{ windowId: string; visit: Visit }> {
  const windowId = (await takeReading(stage.ports, aReading())).windows[0]!.id;
  const booked = await bookWindow(stage.ports, { windowId });
  if (!booked.ok || booked.value.sends === undefined) throw new Error("It goes to a connected calendar.");
  return { windowId, visit: (await stage.vault.find("visits", booked.value.sends))! };
}

const SEND_TASK = { accountId: "google", calendarId: "primary", hasGuests: true, tries: 0, key: "a".repeat(64) };

describe("a visit on its way to a connected calendar", () => {
  it.each<VisitState>(["draft", "holding", "queued", "conflict", "needs-sign-in", "unknown"])(
    "is the same, and handed over nowhere, when she books it again while it is %s",
    async (state) => {
      const { windowId, visit } = await draft();
      const kept = { ...visit, state, because: "offline" };
      await stage.vault.apply([{ put: "visits", record: kept }]);
      const again = await bookWindow(stage.ports, { windowId });
      expect(again).toMatchObject({ ok: true, value: { bookingId: visit.id, sends: visit.id } });
      expect(await stage.vault.all("visits")).toEqual([kept]);
      expect(stage.sent).toEqual([]);
    },
  );

  it("is not put back by hand while it may still be sent", async () => {
    const { visit } = await draft();
    await stage.vault.apply([{ put: "visits", record: { ...visit, state: "queued", because: "offline" } }]);
    expect(await putDateBack(stage.ports, visit.id, withoutLock)).toMatchObject({ ok: false });
    expect(stage.sent).toEqual([]);
  });
});

describe("the card of a window says what would leave", () => {
  const account: CalendarAccount = {
    ...{ id: "google", vendor: "google", means: "code", scopes: [], connectedAt: "2026-09-01T12:00:00Z" },
    calendars: [
      { id: "primary", name: "", isPrimary: true },
      { id: "class-12", name: "Room 12", isPrimary: false },
    ],
  };
  const outgoingWith = async (booking: SchoolClass["booking"]) => {
    await stage.vault.apply([
      { put: "calendarAccounts", record: account },
      { put: "classes", record: aClass({ booking }) },
    ]);
    const windowId = (await takeReading(stage.ports, aReading())).windows[0]!.id;
    return (await windowCard(stage.ports, windowId))!.outgoing;
  };

  it("into her own calendar, with the teacher, the room and the school", async () => {
    expect(await outgoingWith({ way: "account", accountId: "google", calendarId: "primary" })).toMatchObject({
      guestEmail: "alvarez@lincoln.example",
      location: "Rm 12, Lincoln",
    });
  });

  it("into a calendar that the teacher shared, with nobody invited", async () => {
    expect(await outgoingWith({ way: "account", accountId: "google", calendarId: "class-12" })).toMatchObject({
      guestEmail: "",
      location: "Rm 12, Lincoln",
    });
  });

  it("into the page's own form, with what that is filled in with", async () => {
    const outgoing = await outgoingWith({ way: "link" });
    const windowId = (await takeReading(stage.ports, aReading())).windows[0]!.id;
    await bookWindow(stage.ports, { windowId });
    const [{ event }] = stage.sent as [(typeof stage.sent)[number]];
    const { title, details, guestEmails, location } = event;
    expect(outgoing).toEqual({ title, details, guestEmail: guestEmails[0], location });
  });
});

describe("a visit that she saves by hand from now on", () => {
  const byHand = { state: "handed-over", way: "link" };

  it("has no send task left when it is put back", async () => {
    const { visit } = await draft();
    const gone = { ...visit, state: "missing", because: "key-spent", sendTask: SEND_TASK } as const;
    await stage.vault.apply([{ put: "visits", record: gone }]);
    expect(await putDateBack(stage.ports, visit.id, withoutLock)).toEqual({ ok: true, value: null });
    const [now] = await stage.vault.all("visits");
    expect(now).toMatchObject({ ...byHand, attempt: 1 });
    for (const field of ["sendTask", "because", "reference"]) expect(now).not.toHaveProperty(field);
    expect(await sendTaskLines(stage.ports)).toEqual([]);
  });

  it("has none in the half of a series that begins with a change", async () => {
    const { visit } = await draft();
    const reference = { calendarId: "primary", eventId: "e1", etag: "1" };
    const weekly = { cadence: { on: "weekly", weekday: "MO" }, until: "2026-12-14" } as const;
    const series: Visit = {
      ...visit,
      ...weekly,
      state: "booked",
      sendTask: SEND_TASK,
      reference,
      outgoingTitle: "Push-in",
    };
    await stage.vault.apply([{ put: "visits", record: series }]);
    const to = { date: "2026-10-19", startMinute: at("8:10"), endMinute: at("8:35") };
    await changeVisit(stage.ports, { id: `${visit.id}.2026-10-19`, reach: "from", to });
    const half = (await stage.vault.all("visits")).find(({ id }) => id !== visit.id);
    expect(half).toMatchObject(byHand);
    expect(half).not.toHaveProperty("sendTask");
    expect(await sendTaskLines(stage.ports)).toEqual([]);
  });
});
