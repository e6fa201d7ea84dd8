import "fake-indexeddb/auto";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../lib/core/result";
import { connectAccount, disconnectAccount } from "../../../lib/services/sending/connect-account";
import { sendTaskLines } from "../../../lib/services/sending/send-task-views";
import type { Frame } from "../../../lib/contracts/contract";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { visitsRequests } from "../../../lib/services/visits/requests";
import { wayOf } from "../../../lib/services/booking/way-of-class";
import { aClass } from "../../fixtures/builders";
import { aDraft, stageSending } from "./sending-stage";

describe("connecting an account", () => {
  it("keeps it with her calendars, and goes on with what waited for it", async () => {
    const stage = await stageSending();
    await stage.put(aDraft({}, "primary"));
    stage.faults.push(
      "none",
      "none",
      { status: 401, headers: {}, body: undefined },
      { status: 401, headers: {}, body: undefined },
    );
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "needs-sign-in" });
    await connectAccount(stage.ports(), { vendor: "google", use: "shared", accountId: "a1" }, stage.underLock);
    await Promise.all(stage.background);
    const [account] = await stage.vault.all("calendarAccounts");
    expect(account).toMatchObject({ id: "a1", means: "implicit", calendars: [{ id: "primary", isPrimary: true }] });
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("changes nothing when she closes the window", async () => {
    const stage = await stageSending();
    stage.signsIn = fail("declined");
    const before = await stage.vault.all("calendarAccounts");
    expect(await connectAccount(stage.ports(), { vendor: "graph", use: "own" }, stage.underLock)).toEqual(
      fail("declined"),
    );
    expect(await stage.vault.all("calendarAccounts")).toEqual(before);
  });

  it("takes the access back and forgets the account; its visits ask for it", async () => {
    const stage = await stageSending();
    await disconnectAccount(stage.ports(), "a1", stage.underLock);
    expect(stage.revoked).toEqual(["a1"]);
    expect(await stage.vault.all("calendarAccounts")).toEqual([]);
    await stage.book();
    const [line] = await sendTaskLines(stage.ports());
    expect(line).toMatchObject({ needsHer: true, text: expect.stringContaining("not connected any more") });
    expect(line!.acts.map(({ act }) => act)).toEqual(["connect", "by-link", "drop"]);
  });

  it("finds the classes and visits of an account again that was disconnected and is connected anew", async () => {
    const stage = await stageSending();
    const connect = async () => {
      const connected = await connectAccount(stage.ports(), { vendor: "google", use: "own" }, stage.underLock);
      await Promise.all(stage.background);
      return connected;
    };
    await disconnectAccount(stage.ports(), "a1", stage.underLock);
    const connected = await connect();
    const accountId = connected.ok ? connected.value.accountId : "";
    const sendTask = { accountId, calendarId: "primary", hasGuests: false, tries: 0 };
    await stage.put(aDraft({ sendTask }));
    await disconnectAccount(stage.ports(), accountId, stage.underLock);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "needs-sign-in", because: "no-account" });
    expect(await connect()).toEqual(connected);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("takes nothing away when it is connected again: grants, calendars and the token of renewal", async () => {
    const stage = await stageSending();
    const [account] = await stage.vault.all("calendarAccounts");
    const before = { ...account!, means: "code" as const, scopes: ["granted"], refreshToken: "renewal" };
    await stage.vault.apply([{ put: "calendarAccounts", record: before }]);
    stage.signsIn = ok({ means: "code", scopes: ["granted"] });
    // Its calendars can't be listed.
    stage.faults.push("offline");
    const again = { vendor: "google", use: "own", accountId: "a1" } as const;
    await connectAccount(stage.ports(), again, stage.underLock);
    await Promise.all(stage.background);
    expect(stage.signedInAs).toEqual([{ id: "a1", scopes: ["granted"] }]);
    const [now] = await stage.vault.all("calendarAccounts");
    expect(now).toMatchObject({ refreshToken: "renewal", scopes: ["granted"], calendars: before.calendars });
  });

  it("sends nothing while it is not known which calendar is her own: a guest would be mailed", async () => {
    const stage = await stageSending("graph");
    const [account] = await stage.vault.all("calendarAccounts");
    stage.api.addCalendar({ id: "class-12" });
    await stage.vault.apply([{ put: "calendarAccounts", record: { ...account!, calendars: [] } }]);
    await stage.put(aDraft({ way: "graph" }, "class-12"));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "needs-sign-in", because: "no-account" });
    expect(stage.api.requests).toEqual([]);
  });

  it("gives nothing that opens an account to a page", async () => {
    const stage = await stageSending();
    const [account] = await stage.vault.all("calendarAccounts");
    await stage.vault.apply([{ put: "calendarAccounts", record: { ...account!, refreshToken: "secret" } }]);
    expect(JSON.stringify(await bookingRequests.loadCalendarAccounts(stage.ports()))).not.toContain("secret");
  });
});

describe("the way of a class", () => {
  const visit = aDraft({ id: "new", state: "handed-over", way: "link" });
  const { sendTask: _none, ...plain } = visit;

  it("drafts a visit for the connected calendar, makes a file, or leaves the link", async () => {
    const stage = await stageSending();
    const wayWith = async (booking: ReturnType<typeof aClass>["booking"]) => {
      await stage.vault.apply([{ put: "classes", record: { ...aClass(), ...(booking ? { booking } : {}) } }]);
      return wayOf(stage.ports(), plain);
    };
    const drafted = await wayWith({ way: "account", accountId: "a1", calendarId: "class-12" });
    expect(drafted).toMatchObject({ state: "draft", way: "google", sendTask: { calendarId: "class-12" } });
    expect(await wayWith({ way: "ics" })).toMatchObject({ way: "ics" });
    expect(await wayWith(undefined)).toEqual(plain);
  });
});

describe("what a card may do", () => {
  it("does not drop a visit with a marked session whose event is gone; the planner does", async () => {
    const stage = await stageSending();
    await stage.book();
    const entry = { id: "e1", sessionId: "v1.2026-10-06", studentId: "mj", date: "2026-10-06", outcome: "delivered" };
    const marked = { minutes: 30, bucket: "in-class", groupSize: 1, recordedAt: "2026-10-06T14:00:00Z" };
    await stage.vault.apply([
      { put: "sessionLogs", record: { ...entry, ...marked } as LedgerEntry },
      { put: "visits", record: { ...(await stage.visit()), state: "missing" } },
    ]);
    const drop = async (frame?: Frame) =>
      bookingRequests.actOnVisit(stage.ports(), { visitId: "v1", act: "drop" }, { underLock: stage.underLock, frame });
    expect(await drop({ tabId: 1, frameId: 3 })).toEqual({ ok: false, failure: { code: "has-session" } });
    expect(await stage.visit()).toMatchObject({ state: "missing" });
    expect(await drop()).toEqual({ ok: true, value: null });
  });

  it("does not take a date with a marked session out of its visit", async () => {
    const stage = await stageSending();
    await stage.book();
    const entry = { id: "e1", sessionId: "v1.2026-10-06", studentId: "mj", date: "2026-10-06", outcome: "delivered" };
    const marked = { minutes: 30, bucket: "in-class", groupSize: 1, recordedAt: "2026-10-06T14:00:00Z" };
    await stage.vault.apply([{ put: "sessionLogs", record: { ...entry, ...marked } as LedgerEntry }]);
    const before = await stage.visit();
    const answer = await visitsRequests.actOnDate(
      stage.ports(),
      { id: "v1.2026-10-06", act: "remove" },
      { underLock: stage.underLock, frame: { tabId: 1, frameId: 3 } },
    );
    expect(answer).toEqual({ ok: false, failure: { code: "has-session" } });
    expect(await stage.visit()).toEqual(before);
  });

  it("is about its own window's visit only", async () => {
    const stage = await stageSending();
    await stage.book();
    const context = { underLock: stage.underLock };
    const act = async (windowId: string) =>
      bookingRequests.actOnVisit(stage.ports(), { visitId: "v1", act: "remove", windowId }, context);
    expect(await act("2026-10-06.other")).toMatchObject({ ok: false });
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(await act("2026-10-06.b1")).toEqual({ ok: true, value: null });
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });

  it.each(["remove", "remove-anyway"] as const)(
    "does not %s a visit with a marked session; the planner does",
    async (act) => {
      const stage = await stageSending();
      await stage.book();
      const entry = { id: "e1", sessionId: "v1.2026-10-06", studentId: "mj", date: "2026-10-06", outcome: "delivered" };
      const marked = { minutes: 30, bucket: "in-class", groupSize: 1, recordedAt: "2026-10-06T14:00:00Z" };
      await stage.vault.apply([{ put: "sessionLogs", record: { ...entry, ...marked } as LedgerEntry }]);
      const ask = async (from: { windowId?: string }, frame?: Frame) =>
        bookingRequests.actOnVisit(
          stage.ports(),
          { visitId: "v1", act, ...from },
          { underLock: stage.underLock, frame },
        );
      const inPanel = { tabId: 1, frameId: 3 };
      const refused = { ok: false, failure: { code: "has-session" } };
      expect(await ask({ windowId: "2026-10-06.b1" }, inPanel)).toEqual(refused);
      expect(await ask({}, inPanel)).toEqual(refused);
      expect(await stage.visit()).toMatchObject({ state: "waiting" });
      expect(await ask({})).toEqual({ ok: true, value: null });
      expect(await stage.visit()).toMatchObject({ state: "undone" });
    },
  );
});
