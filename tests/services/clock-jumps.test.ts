import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { waitAfter } from "../../lib/core/vault/protection";
import { caseload } from "../../lib/services/caseload/caseload";
import { backupState } from "../../lib/services/vault/backup";
import { expireRecords } from "../../lib/services/vault/expire-records";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { stageBackground, type BackgroundStage } from "../entrypoints/background/background-stage";
import { aReading } from "../fixtures/builders";

const YEAR_MS = 365 * 86_400_000;
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
  expect((await backupState(ports)).ageDays).toBe(jump > 0 ? 365 : 0);
  jumpMs = 0;
  await expireRecords(ports);
  expect(await countAll()).toEqual(before);
  expect((await backupState(ports)).ageDays).toBe(0);
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
