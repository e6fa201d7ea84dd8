import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MAX_ENTRIES } from "../../lib/core/vault/access-log";
import { accessLogCsv, accessText } from "../../lib/i18n/access-log";
import { LANGUAGES } from "../../lib/i18n/translate";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aClass, aReading, aSite, aStudent } from "../fixtures/builders";
import { onDatabase } from "./disk";

const PASSPHRASE = "otter lantern gravel moss";
let nowMs: number;
let vault: IdbVault;

beforeEach(() => {
  nowMs = Date.UTC(2026, 9, 5, 12);
  vault = new IdbVault({ nowMs: () => nowMs });
});
afterEach(async () => {
  await vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map((name) => deleteDB(name)));
});

test("notes what was saved and removed by kind, and no cache, no record that was not there, no content", async () => {
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { remove: "subscriptions", id: "k12" },
  ]);
  await vault.apply([{ put: "readings", record: { ...aReading(), id: "r", takenAtMs: nowMs } }]);
  nowMs += 60_000;
  await vault.apply([{ remove: "students", id: "tr" }]);
  const log = await vault.readLog();
  expect(log).toEqual([
    { atMs: nowMs, act: "changed", removed: { students: 1 } },
    { atMs: nowMs - 60_000, act: "changed", saved: { sites: 1, students: 2 } },
  ]);
  expect(JSON.stringify(log)).not.toMatch(/MJ|TR|mj|Lincoln|coat/);
  expect(accessText(log[1]!, "en")).toBe("Saved: 1 site and 2 students");
  expect(accessLogCsv(log, "en").split("\r\n")[1]).toBe('"2026-10-05T12:00:00.000Z","Saved: 1 site and 2 students"');
});

test("notes passphrase, lock and wrong tries, and moves with the records", async () => {
  await vault.apply([{ put: "sites", record: aSite() }]);
  await vault.setPassphrase(PASSPHRASE);
  await vault.lock();
  await vault.unlock("something else").catch(() => undefined);
  await vault.unlock(PASSPHRASE);
  expect((await vault.readLog()).map(({ act }) => act)).toEqual([
    "unlocked",
    "wrong-secret",
    "locked",
    "passphrase-set",
    "changed",
  ]);
  for (const language of LANGUAGES)
    for (const entry of await vault.readLog()) expect(accessText(entry, language)).toMatch(/^\S[^{}]*$/);
});

test("a refused change is not noted", async () => {
  await vault.apply([{ put: "sites", record: aSite() }]);
  await expect(vault.apply([{ put: "classes", record: { ...aClass(), id: undefined as never } }])).rejects.toThrow();
  expect(await vault.readLog()).toHaveLength(1);
});

test("keeps the newest entries only", async () => {
  await vault.apply([{ put: "sites", record: aSite() }]);
  await vault.close();
  await onDatabase(async (database) => {
    const transaction = database.transaction("log", "readwrite");
    await Promise.all(
      Array.from({ length: MAX_ENTRIES }, async (_one, at) => transaction.store.add({ atMs: at, act: "locked" })),
    );
    await transaction.done;
  });
  await vault.apply([{ put: "classes", record: aClass() }]);
  const log = await vault.readLog();
  expect([log.length, log[0]!.saved, log.at(-1)]).toEqual([MAX_ENTRIES, { classes: 1 }, { atMs: 1, act: "locked" }]);
});
