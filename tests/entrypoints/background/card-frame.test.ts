import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MessageSender } from "../../../entrypoints/background/sender";

type Listener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;
const listeners = vi.hoisted(() => {
  const listening: Listener[] = [];
  type Native = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => boolean;
  // Chrome's own way: the listener returns true when it will call back, and false when the message is not its.
  const addListener = (native: Native): void => {
    listening.push((message, sender) => {
      let respond = (_answer: unknown): void => {};
      const answered = new Promise((resolve) => (respond = resolve));
      return native(message, sender, respond) ? answered : undefined;
    });
  };
  const getURL = (path: string): string => `chrome-extension://us/${path}`;
  vi.stubGlobal("chrome", { runtime: { id: "us", getURL, onMessage: { addListener } } });
  return listening;
});

import type { BackgroundPorts, Handlers } from "../../../entrypoints/background/handlers";
import { serve } from "../../../entrypoints/background/serve";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../../lib/services/caseload/save-records";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { windowsRequests } from "../../../lib/services/windows/requests";
import { takeReading } from "../../../lib/services/windows/take-reading";
import type { LockPorts } from "../../../lib/services/vault/lock-requests";
import { oneAtATime } from "../../../lib/services/write-lock";
import { aClass, anEntry, aReading, aSite, aStudent, at, workingWeek, aMandate } from "../../fixtures/builders";
import { stageFeeds, type FeedStage } from "../../services/feed-ports";
import { drawnPagesIn } from "./drawn-pages";

let stage: FeedStage;
/** The windows of arrival and of writing, on the first days that have them. */
let arrival: string;
let writing: string;

beforeEach(async () => {
  stage = stageFeeds();
  const { ports } = stage;
  await saveSite(ports, aSite());
  await saveClass(ports, aClass());
  const workshop = { entryId: "ww", title: "Writing Workshop", start: { date: "2026-08-31", minute: at("14:30") } };
  await importSchedule(ports, { classId: "k12", sourceName: "k12.ics", entries: [anEntry(), anEntry(workshop)] });
  await saveStudent(ports, aStudent({ mandate: aMandate(30, 5) }));
  const writes = { id: "g2", text: "Will write three sentences with legible letters in 4 of 5 trials." };
  const often = aMandate(30, 5);
  await saveStudent(ports, aStudent({ id: "tr", initials: "TR", goals: [writes], mandate: often }));
  await saveWorkingHours(ports, workingWeek());
  const { windows } = await takeReading(ports, aReading());
  arrival = windows.find(({ routineTitle }) => routineTitle.startsWith("Arrival"))!.id;
  writing = windows.find(({ routineTitle }) => routineTitle.startsWith("Writing"))!.id;
  const drawnPages = drawnPagesIn();
  for (const id of [arrival, writing]) {
    await drawnPages.draw(tabOf(id), [{ id, date: id.slice(0, 10) }]);
    await drawnPages.announceFrame(tabOf(id), "key");
    await drawnPages.admitFrame(tabOf(id), FRAME_ID, "key");
    await drawnPages.showInFrame(tabOf(id), "key", { what: "card", windowId: id });
  }
  serve({
    drawnPages,
    handlers: windowsRequests as unknown as Handlers,
    ports: async () => {
      const sendingWakeUp = { at: async () => Promise.resolve() };
      const runOn = (work: () => Promise<void>): void => void work();
      return { ...ports, sendingWakeUp, runOn } as unknown as BackgroundPorts;
    },
    lockPorts: {} as LockPorts,
    underLock: oneAtATime(),
    vault: stage.vault,
    settings: { read: async () => ({ isPrivate: false }) },
    explain: () => ({ ok: false, failure: { code: "unexpected" } }),
  });
});
afterEach(async () => {
  listeners.length = 0;
  await stage.vault.close();
  await deleteDB("pushpin");
});

const FRAME_ID = 3;
/** A tab for each window, which has drawn that window only. */
const tabOf = (windowId: string): number => (windowId === arrival ? 7 : 8);

/** Sends a request as the card of a window does from its tab. */
async function asCardOf(windowId: string, pushpin: string, input: object): Promise<unknown> {
  const url = "chrome-extension://us/card.html";
  const sender = { id: "us", origin: "chrome-extension://us", url, frameId: FRAME_ID, tab: { id: tabOf(windowId) } };
  return listeners[0]!({ pushpin, input: { windowId, ...input } }, sender);
}

/** Asks for something that answers with a value, and gives the value. */
async function valueOf<T>(answer: Promise<unknown>): Promise<T> {
  const { ok, value } = (await answer) as { ok: boolean; value: T };
  if (!ok) throw new Error("refused");
  return value;
}

const refused = (where: string) => ({ ok: false, failure: { code: "invalid-message", where } });

test("a card books and declines its own window only", async () => {
  expect(await asCardOf(arrival, "bookWindow", { windowId: writing })).toEqual(refused("bookWindow.windowId"));
  expect(await asCardOf(arrival, "declineWindow", { windowId: writing })).toEqual(refused("declineWindow.windowId"));
  expect([await stage.vault.all("visits"), await stage.vault.all("declines")]).toEqual([[], []]);
});

test("a card takes back the booking of its own window only", async () => {
  const { bookingId } = await valueOf<{ bookingId: string }>(asCardOf(writing, "bookWindow", {}));
  expect(await asCardOf(arrival, "removeBooking", { bookingId })).toEqual(refused("removeBooking.bookingId"));
  expect(await stage.vault.all("visits")).toMatchObject([{ state: "handed-over" }]);
  expect(await asCardOf(writing, "removeBooking", { bookingId })).toMatchObject({ ok: true });
  expect(await stage.vault.all("visits")).toMatchObject([{ state: "undone" }]);
  expect(await asCardOf(arrival, "removeBooking", { bookingId: "gone" })).toMatchObject({ ok: true });
});

test("a card removes the declines of its own window only, though a declined window is no longer found", async () => {
  const own = await valueOf<{ declineIds: string[] }>(asCardOf(arrival, "declineWindow", {}));
  const other = await valueOf<{ declineIds: string[] }>(asCardOf(writing, "declineWindow", {}));
  const both = { declineIds: [...own.declineIds, ...other.declineIds] };
  expect(await asCardOf(arrival, "removeDeclines", both)).toEqual(refused("removeDeclines.declineIds"));
  expect(await stage.vault.all("declines")).toHaveLength(both.declineIds.length);
  expect(await asCardOf(arrival, "removeDeclines", own)).toMatchObject({ ok: true });
  expect((await stage.vault.all("declines")).map(({ id }) => id)).toEqual(other.declineIds);
});

test("a card does not take back a visit whose session she has marked", async () => {
  const { bookingId } = await valueOf<{ bookingId: string }>(asCardOf(writing, "bookWindow", {}));
  const entry: LedgerEntry = {
    id: "e1",
    sessionId: bookingId,
    studentId: "tr",
    date: writing.slice(0, 10),
    outcome: "delivered",
    minutes: 30,
    bucket: "in-class",
    groupSize: 1,
    recordedAt: "2026-10-05T14:00:00Z",
  };
  await stage.vault.apply([{ put: "sessionLogs", record: entry }]);
  const answer = await asCardOf(writing, "removeBooking", { bookingId });
  expect(answer).toEqual({ ok: false, failure: { code: "has-session" } });
  expect(await stage.vault.all("visits")).toMatchObject([{ state: "handed-over" }]);
});
