import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RequestContext } from "../../lib/contracts/contract";
import type { PageWeek } from "../../lib/contracts/overlay-week";
import type { PageReading } from "../../lib/ports/page-reader";
import { accountsRequests } from "../../lib/services/accounts/requests";
import { pageFrameRequests } from "../../lib/services/page-frame/requests";
import { withoutNames } from "../../lib/services/privacy/without-names";
import { readWeek } from "../../lib/services/windows/read-week";
import { stageBackground, type BackgroundStage } from "../entrypoints/background/background-stage";
import { sessionAccountsIn } from "../entrypoints/background/drawn-pages";
import { aClass, anEntry, aReading } from "../fixtures/builders";

const FRAME = { tabId: 7, frameId: 0 };
const CONTEXT: RequestContext<"job"> = { frame: FRAME, underLock: (work) => work() };
const SENT = { factsText: "{}", edition: "1", rest: { restedMs: 9000, emptyForMs: 0 } };

let stage: BackgroundStage;
/** How often what pages have sent was dropped. */
let forgotten: number;

beforeEach(async () => {
  forgotten = 0;
  stage = await stageBackground();
  for (const { id } of await stage.vault.all("readings")) await stage.vault.apply([{ remove: "readings", id }]);
  stage.ports.sessionAccounts = sessionAccountsIn();
});
afterEach(async () => {
  await stage.vault.close();
  for (const name of ["pushpin", "pushpin-2"]) await deleteDB(name);
});

/** Reads a page on which somebody is signed in, at a place of the address bar. */
async function read(shown: { address?: string; account?: string }, reading = aReading()): Promise<PageWeek> {
  const { address, account = "/u/0" } = shown;
  const look = { chips: 0, placed: 0 } as unknown as Extract<PageReading, { state: "read" }>["look"];
  stage.ports.pageReader = {
    read: () => ({ state: "read", reading, look, ...(address ? { address } : {}) }),
    forget: () => void (forgotten += 1),
  };
  const answer = await readWeek(stage.ports, { ...SENT, account }, CONTEXT);
  if (!answer.ok || !("bands" in answer.value)) throw new Error("not read");
  return answer.value;
}

const confirmShown = async () => accountsRequests.confirmShownAccount(stage.ports, null, { frame: FRAME });

test("nothing is drawn or kept for an account until she confirms it; then it is, at any place", async () => {
  const asked = await read({ address: "Dana@Lincoln.example" });
  expect(asked).toMatchObject({
    windows: [],
    bands: [],
    notice: { code: "account", doubt: "first", address: "Dana@Lincoln.example" },
  });
  expect(await stage.vault.all("readings")).toEqual([]);
  expect(await confirmShown()).toEqual({ ok: true, value: null });
  expect((await read({ address: "dana@lincoln.example", account: "/u/3" })).windows).not.toEqual([]);
  expect(await stage.vault.all("readings")).toHaveLength(1);
});

test("the week of a calendar that the district does not allow is neither kept nor answered", async () => {
  const address = "dana@lincoln.example";
  await accountsRequests.confirmAccount(stage.ports, { vendor: "google", address });
  await read({ address });
  const [before] = await stage.vault.all("readings");
  stage.ports.policy = { read: async () => ({ policy: { calendars: ["outlook"] }, wrong: [] }) };
  const answer = await readWeek(stage.ports, SENT, CONTEXT);
  expect(answer).toEqual({ ok: false, failure: { code: "by-district", rule: "calendars" } });
  expect(await stage.vault.all("readings")).toEqual([before]);
  expect(forgotten).toBe(1);
});

test("a list in a frame is empty once the district does not allow the account that its page shows", async () => {
  const address = "dana@lincoln.example";
  await accountsRequests.confirmAccount(stage.ports, { vendor: "google", address });
  const { windows } = await read({ address });
  const { drawnPages } = stage;
  await drawnPages.draw(
    FRAME.tabId,
    windows.map(({ id, date }) => ({ id, date })),
  );
  await drawnPages.announceFrame(FRAME.tabId, "key");
  await drawnPages.admitFrame(FRAME.tabId, 3, "key");
  await drawnPages.showInFrame(FRAME.tabId, "key", { what: "panel" });
  const listed = async () =>
    pageFrameRequests.loadDrawnWindows(stage.ports, null, { frame: { tabId: FRAME.tabId, frameId: 3 } });
  const before = await listed();
  expect(before.ok && before.value.windows.map(({ id }) => id).toSorted()).toEqual(
    windows.map(({ id }) => id).toSorted(),
  );
  expect(windows.length).toBeGreaterThan(0);
  stage.ports.policy = { read: async () => ({ policy: { accountDomains: ["district.example"] }, wrong: [] }) };
  expect(await listed()).toEqual({ ok: true, value: { windows: [] } });
});

test("another account draws and keeps nothing where a confirmed one was", async () => {
  await accountsRequests.confirmAccount(stage.ports, { vendor: "google", address: "dana@lincoln.example" });
  expect(await read({ address: "family@home.example" })).toMatchObject({
    windows: [],
    notice: { code: "account", doubt: "other" },
  });
  expect(await stage.vault.all("readings")).toEqual([]);
});

test("a page without an address is confirmed for the browser session only, and not in the vault", async () => {
  expect(await read({})).toMatchObject({ notice: { code: "account", doubt: "unnamed" } });
  await confirmShown();
  expect((await read({})).windows).not.toEqual([]);
  expect((await read({ account: "/u/1" })).windows).toEqual([]);
  expect(await stage.vault.all("confirmedAccounts")).toEqual([]);
  stage.ports.sessionAccounts = sessionAccountsIn();
  expect((await read({})).windows).toEqual([]);
});

test("an address is kept once, and removed for good", async () => {
  for (const address of ["dana@lincoln.example", "DANA@lincoln.example"])
    await accountsRequests.confirmAccount(stage.ports, { vendor: "google", address });
  const { value } = await accountsRequests.loadConfirmedAccounts(stage.ports);
  expect(value.accounts.map(({ address }) => address)).toEqual(["dana@lincoln.example"]);
  await accountsRequests.removeConfirmedAccount(stage.ports, { id: value.accounts[0]!.id });
  expect(await read({ address: "dana@lincoln.example" })).toMatchObject({ notice: { doubt: "first" } });
});

test("a page that can't be read says so instead of asking whose it is", async () => {
  const health = { state: "unreadable", reasons: [{ code: "grid-missing" }] } as const;
  const broken = aReading({ events: [], health: { ...health, reasons: [...health.reasons] }, complete: false });
  expect(await read({}, broken)).toMatchObject({ notice: { code: "health", state: "unreadable" } });
});

describe("her yes to a page without an address", () => {
  const yes = async (): Promise<void> => {
    await read({});
    expect(await confirmShown()).toEqual({ ok: true, value: null });
    expect((await read({})).notice).toBeNull();
  };
  const asks = { notice: { code: "account", doubt: "unnamed" } };

  test("does not hold for whoever signs in at the same place next", async () => {
    await yes();
    expect(await read({ address: "family@home.example" })).toMatchObject({ notice: { doubt: "first" } });
    expect(await read({})).toMatchObject(asks);
  });

  test("ends when an unconfirmed account is seen at another place of the same calendar, not of another one", async () => {
    await yes();
    await stage.ports.sessionAccounts.confirm("outlook work");
    await read({ address: "family@home.example", account: "/u/1" });
    expect(await read({})).toMatchObject(asks);
    expect(await stage.ports.sessionAccounts.confirmed()).toEqual(["outlook work"]);
  });

  test("ends when nobody is signed in any more", async () => {
    await yes();
    const health = { state: "signed-out" as const, reasons: [{ code: "signed-out" as const }] };
    await read({}, aReading({ events: [], health, complete: false }));
    expect(await read({})).toMatchObject(asks);
  });

  test("ends at a page of another account that can't be read", async () => {
    await yes();
    const health = { state: "unreadable" as const, reasons: [{ code: "grid-missing" as const }] };
    await read({ address: "family@home.example" }, aReading({ events: [], health, complete: false }));
    expect(await read({})).toMatchObject(asks);
  });

  test("outlasts a page with an address that she has confirmed", async () => {
    await accountsRequests.confirmAccount(stage.ports, { vendor: "google", address: "dana@lincoln.example" });
    await yes();
    await read({ address: "dana@lincoln.example" });
    expect((await read({})).notice).toBeNull();
  });

  test("ends at an address that can't be compared, since Pushpin is locked", async () => {
    await yes();
    await stage.vault.setPassphrase("otter lantern gravel moss");
    await stage.vault.lock();
    await expect(read({ address: "family@home.example" })).rejects.toMatchObject({ failure: { code: "vault-locked" } });
    expect(await stage.ports.sessionAccounts.confirmed()).toEqual([]);
  });
});

test("a tab that has shown no page confirms nothing", async () => {
  const answer = await accountsRequests.confirmShownAccount(stage.ports, null, { frame: { tabId: 99, frameId: 3 } });
  expect(answer).toEqual({ ok: false, failure: { code: "not-found" } });
});

test("while Pushpin is locked, what a page sends is not kept in memory", async () => {
  await read({ address: "dana@lincoln.example" });
  expect(forgotten).toBe(0);
  await stage.vault.setPassphrase("otter lantern gravel moss");
  await stage.vault.lock();
  await expect(read({ address: "dana@lincoln.example" })).rejects.toMatchObject({ failure: { code: "vault-locked" } });
  expect(forgotten).toBe(1);
});

test("a class, a room and a routine that are called after a student are drawn without the initials", async () => {
  const address = "dana@lincoln.example";
  await accountsRequests.confirmAccount(stage.ports, { vendor: "google", address });
  const entries = [anEntry({ title: "Arrival with Q.Z." })];
  await stage.vault.apply([
    { put: "classes", record: aClass({ name: "Room 12 (QZ)", room: "beside VX" }) },
    { put: "schedules", record: { id: "k12", sourceName: "k12.ics", importedAt: "2026-09-01", entries } },
  ]);
  const week = await read({ address });
  expect(week.windows[0]).toMatchObject({
    routineTitle: "Arrival with ••",
    className: "Room 12 (••)",
    room: "beside ••",
  });
  expect(JSON.stringify(week)).not.toMatch(/QZ|Q\.Z|VX/);
  expect(JSON.stringify(week.bands)).toContain("beside ••");
});

test("a routine keeps its own name beside a student whose initials are the same, and so does a school", () => {
  const told = { windows: [{ routineTitle: "PE", room: "Gym, PE", siteName: "P.S. 118", initials: 2 }] };
  expect(withoutNames(told, ["PE", "PS"])).toEqual({
    windows: [{ routineTitle: "PE", room: "Gym, ••", siteName: "P.S. 118", initials: 2 }],
  });
});

test("a routine that is titled with initials or a code alone is masked, however it is written", () => {
  const initials = ["MJ", "SS", "OT", "K-07"];
  const titles = ["MJ", " MJ ", "M.J.", "SS", "OT", "K-07"];
  const told = { windows: titles.map((routineTitle) => ({ routineTitle })), notes: [{ titles, title: "MJ" }] };
  const hidden = ["••", " •• ", "••", "••", "••", "••"];
  expect(withoutNames(told, initials)).toEqual({
    windows: hidden.map((routineTitle) => ({ routineTitle })),
    notes: [{ titles: hidden, title: "••" }],
  });
});
