import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { waitAfter } from "../../lib/core/vault/protection";
import { caseload } from "../../lib/services/caseload/caseload";
import { backupState } from "../../lib/services/vault/backup";
import { expireDaily, expireRecords } from "../../lib/services/vault/expire-records";
import { vaultHealth } from "../../lib/services/vault/vault-health";
import { refreshDue } from "../../lib/services/feeds/refresh-feeds";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { IdbVault } from "../../lib/vault/idb-vault";
import { stageBackground, type BackgroundStage } from "../entrypoints/background/background-stage";
import { aReading } from "../fixtures/builders";

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
let stage: BackgroundStage;
let jumpMs: number;

beforeEach(async () => {
  jumpMs = 0;
  stage = await stageBackground();
  const { clock } = stage.ports;
  stage.ports.clock = { zone: () => clock.zone(), nowMs: () => clock.nowMs() + jumpMs };
});
afterEach(async () => {
  await stage.vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)));
});

test.each([
  ["ahead", YEAR_MS],
  ["back", -YEAR_MS],
])("a clock that jumps %s a year and returns costs no record of hers, and every list goes on", async (_way, jump) => {
  const { ports, vault } = stage;
  const kinds = ["students", "classes", "schedules", "visits", "sessionLogs", "declines", "teacherQuestions"] as const;
  const countAll = () => Promise.all(kinds.map(async (kind) => [kind, (await vault.all(kind)).length]));
  const before = await countAll();
  await vault.noteBackup(ports.clock.nowMs());
  jumpMs = jump;
  await expireRecords(ports);
  await takeReading(ports, aReading());
  expect((await caseload(ports)).students).toHaveLength(2);
  expect((await suggestionList(ports, "2026-10-05")).windows).toBeInstanceOf(Array);
  expect(await backupState(ports)).toMatchObject(jump > 0 ? { ageDays: 365 } : { ageDays: null, isDatedAhead: true });
  jumpMs = 0;
  await expireRecords(ports);
  expect(await countAll()).toEqual(before);
  expect((await backupState(ports)).ageDays).toBe(0);
});

test.each([
  ["ahead", YEAR_MS],
  ["back", -YEAR_MS],
] as const)("a clock that jumps %s is said for a day, and so is its way back", async (way, jump) => {
  const { ports, vault } = stage;
  const startMs = ports.clock.nowMs();
  const noted = async () => vault.noteAct({ act: "records-shown" });
  const said = async () => (await vaultHealth({ ...ports, archive: vault })).clockJump?.way;
  vi.spyOn(Date, "now").mockImplementation(() => ports.clock.nowMs());
  onTestFinished(() => void vi.restoreAllMocks());
  await noted();
  expect(await said()).toBeUndefined();
  jumpMs = jump;
  expect(await said()).toBe(way);
  await noted();
  jumpMs += DAY_MS + 1;
  expect(await said()).toBeUndefined();
  await noted();
  jumpMs = 0;
  expect(await said()).toBe(way === "back" ? "ahead" : "back");
  expect(ports.clock.nowMs()).toBe(startMs);
});

test("a clock that went far ahead removes nothing by its age for a day", async () => {
  const { ports, vault } = stage;
  const ageing = { at: async () => undefined };
  const daily = async () => expireDaily({ ...ports, archive: vault, ageing }, async (work) => work());
  await vault.apply([
    { put: "awayTimes", record: { id: "out", date: "2026-10-05", startMinute: 480, endMinute: 540, zone: "UTC" } },
  ]);
  vi.spyOn(Date, "now").mockImplementation(() => ports.clock.nowMs());
  onTestFinished(() => void vi.restoreAllMocks());
  await vault.noteAct({ act: "records-shown" });
  jumpMs = YEAR_MS;
  await daily();
  expect(await vault.find("awayTimes", "out")).toBeDefined();
  await vault.noteAct({ act: "records-shown" });
  jumpMs += DAY_MS + 1;
  await daily();
  expect(await vault.find("awayTimes", "out")).toBeUndefined();
});

test("after a long pause, what is past its age goes with the second daily look, though nothing else is done", async () => {
  const { ports } = stage;
  await stage.vault.destroy();
  const vault = new IdbVault({ nowMs: () => ports.clock.nowMs() });
  onTestFinished(() => vault.close());
  const alarms: (number | null)[] = [];
  const ageing = { at: async (whenMs: number | null) => void alarms.push(whenMs) };
  const daily = async () => expireDaily({ ...ports, vault, archive: vault, ageing }, async (work) => work());
  await vault.apply([
    { put: "awayTimes", record: { id: "out", date: "2026-10-05", startMinute: 480, endMinute: 540, zone: "UTC" } },
  ]);
  await vault.noteAct({ act: "records-shown" });
  jumpMs = 120 * DAY_MS;
  await daily();
  expect([(await vault.readLog())[0]?.act, alarms]).toEqual(["ageing-skipped", [ports.clock.nowMs() + DAY_MS]]);
  jumpMs += DAY_MS - 1;
  await daily();
  expect(await vault.find("awayTimes", "out")).toBeDefined();
  jumpMs += 2;
  await daily();
  expect(await vault.find("awayTimes", "out")).toBeUndefined();
  expect((await vault.readLog()).filter(({ act }) => act === "ageing-skipped")).toHaveLength(1);
});

test("a published calendar whose next reading was planned before the clock went back is read now", async () => {
  const { ports, vault } = stage;
  const nowMs = ports.clock.nowMs();
  const read = { lastReadAt: new Date(nowMs).toISOString(), leftOut: 0, failures: 0, unseen: [] };
  const record = {
    id: "k12",
    url: "https://calendar.school.example/gone.ics",
    subscribedAt: "",
    askedHost: false,
    ...read,
  };
  /** When it is read next, after what is due was read. */
  async function nextOf(plannedMs: number): Promise<number> {
    await vault.apply([{ put: "subscriptions", record: { ...record, nextAtMs: plannedMs } }]);
    await refreshDue(ports, async (work) => work());
    return (await vault.find("subscriptions", "k12"))!.nextAtMs;
  }
  expect(await nextOf(nowMs + DAY_MS)).toBe(nowMs + DAY_MS);
  expect(await nextOf(nowMs + YEAR_MS)).toBeLessThan(nowMs + 2 * DAY_MS);
});

test("a log that is put back with entries of a wrong clock ends with the newest entry", async () => {
  const { vault } = stage;
  const nowMs = Date.now();
  await vault.restoreLog([
    { atMs: nowMs + YEAR_MS, act: "locked" },
    { atMs: nowMs - 1, act: "unlocked" },
  ]);
  const log = await vault.readLog();
  expect([log[0]?.act, log.at(-1)?.act]).toEqual(["unlocked", "locked"]);
});

test("a reading from before the clock was set back does not pass for the newest", async () => {
  const { ports, vault } = stage;
  jumpMs = YEAR_MS;
  await vault.apply((await vault.all("readings")).map(({ id }) => ({ remove: "readings", id })));
  await takeReading(ports, aReading({ days: ["2026-10-06"], view: "day" }));
  jumpMs = 0;
  await takeReading(ports, aReading());
  expect((await vault.all("readings")).map(({ takenAtMs }) => takenAtMs)).toEqual([ports.clock.nowMs()]);
});

test("wrong tries before the clock was set back, or ahead, never lock her out for longer than a quarter of an hour", () => {
  const now = Date.UTC(2026, 9, 5);
  for (const lastAtMs of [now + YEAR_MS, now, now - YEAR_MS])
    expect(waitAfter({ count: 40, lastAtMs }, now)).toBeLessThanOrEqual(15 * 60_000);
});
