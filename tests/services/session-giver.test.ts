import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { choicesContract } from "../../lib/contracts/choices";
import { todayContract, type SessionMark } from "../../lib/contracts/today";
import { latestEntries } from "../../lib/core/ledger/latest-entries";
import type { LedgerEntry } from "../../lib/core/ledger/ledger-entry";
import { changeChoices } from "../../lib/services/choices/choices";
import { choicesRequests } from "../../lib/services/choices/requests";
import { studentSessions } from "../../lib/services/sessions/sessions";
import { recordSession, recordUnplanned } from "../../lib/services/today/record-session";
import { aClass, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { stageFeeds } from "./feed-ports";

const COTA = { mode: "in-person", role: "cota", provider: "AB", supervisor: "KL" } as const;
const SESSION = { sessionId: "v", studentId: "mj" };
let stage: ReturnType<typeof stageFeeds>;

beforeEach(async () => {
  stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn({ id: "v", date: "2026-10-06" }) },
  ]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const mark = async (over: Partial<SessionMark> = {}) => {
  stage.setClock("2026-10-06", `12:${String((minutes += 1)).padStart(2, "0")}`);
  return recordSession(stage.ports, { sessionId: SESSION.sessionId, outcome: "delivered", ...over });
};
let minutes = 0;
const standing = async (): Promise<LedgerEntry | undefined> =>
  latestEntries(await stage.vault.all("sessionLogs")).of(SESSION)?.entry;

test("nothing is said of who gave a session until she says it", async () => {
  await mark();
  expect(await standing()).not.toHaveProperty("given");
});

test("one tap takes what she chose for all of her sessions; a missed one was given by nobody", async () => {
  await changeChoices(stage.ports, { given: COTA });
  await mark({ outcome: "missed" });
  expect(await standing()).not.toHaveProperty("given");
  await mark();
  expect(await standing()).toMatchObject({ given: COTA });
  await recordUnplanned(stage.ports, { sessionId: "u", studentIds: ["mj"], minutes: 10, bucket: "consult" });
  expect((await stage.vault.all("sessionLogs")).find(({ sessionId }) => sessionId === "u")).toMatchObject({
    given: COTA,
  });
});

test("what she says of one session is a correction of it, and outlives other corrections", async () => {
  await mark();
  const first = await standing();
  await mark({ given: { mode: "teletherapy", role: "self" } });
  expect(await standing()).toMatchObject({
    ...{ corrects: first!.id, minutes: first!.minutes, given: { mode: "teletherapy", role: "self" } },
  });
  await changeChoices(stage.ports, { given: COTA });
  await mark({ minutes: 12 });
  await mark({ outcome: "missed" });
  await mark();
  expect(await standing()).toMatchObject({ given: { mode: "teletherapy", role: "self" } });
  await mark({ given: {} });
  expect(await standing()).not.toHaveProperty("given");
  // An entry of which nothing is said stays so when its minutes are corrected.
  await mark({ minutes: 11 });
  expect(await standing()).not.toHaveProperty("given");
  const count = (await stage.vault.all("sessionLogs")).length;
  await mark({ given: {} });
  expect(await stage.vault.all("sessionLogs")).toHaveLength(count);
  const listed = await studentSessions(stage.ports, { studentId: "mj", from: "2026-10-06", to: "2026-10-07" });
  expect(listed!.rows[0]).not.toHaveProperty("given");
});

test("a name, and a code of nobody, are refused at their field and nothing is kept", async () => {
  expect(await mark({ given: { role: "cota", provider: "Maria" } })).toEqual({
    ok: false,
    failure: { code: "invalid-fields", errors: [{ field: "provider", code: "not-initials" }] },
  });
  const unplanned = { sessionId: "u", studentIds: ["mj"], minutes: 10, bucket: "consult" } as const;
  expect(
    await recordUnplanned(stage.ports, { ...unplanned, studentIds: ["mj"], given: { role: "self", supervisor: "KL" } }),
  ).toMatchObject({ ok: false, failure: { errors: [{ field: "role" }] } });
  expect(await stage.vault.all("sessionLogs")).toEqual([]);
  expect(await choicesRequests.chooseGiver(stage.ports, { provider: "AB" })).toMatchObject({ ok: false });
  expect(await choicesRequests.chooseGiver(stage.ports, COTA)).toEqual({ ok: true, value: null });
  expect(await choicesRequests.loadChoices(stage.ports)).toMatchObject({ value: { given: COTA } });
});

test("a request says nothing else of who gave a session", () => {
  const input = todayContract.recordSession.input;
  const said = (given: object) => input.safeParse({ sessionId: "s", outcome: "delivered", given }).success;
  expect(said(COTA)).toBe(true);
  expect(said({ ...COTA, name: "Maria" })).toBe(false);
  expect(said({ mode: "by phone" })).toBe(false);
  expect(said({ role: "self", provider: "1234567890123" })).toBe(false);
  expect(choicesContract.chooseGiver.input.safeParse({ role: "nurse" }).success).toBe(false);
});

test("two devices that say different things of who gave a session contest it", async () => {
  await mark();
  const entry = (await standing())!;
  const of = (id: string, given: LedgerEntry["given"]): LedgerEntry => ({ ...entry, id, ...(given ? { given } : {}) });
  const contestedBy = (other: LedgerEntry["given"]) => latestEntries([of("a", COTA), of("b", other)]).of(SESSION)!;
  expect(contestedBy({ ...COTA, mode: "teletherapy" }).contested).toHaveLength(1);
  expect(contestedBy({ ...COTA }).contested).toEqual([]);
});
