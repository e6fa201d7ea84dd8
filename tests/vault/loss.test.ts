import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Canary, VaultTrace } from "../../lib/ports/canary";
import { VaultError } from "../../lib/core/vault/vault-error";
import { IdbVault } from "../../lib/vault/idb-vault";
import { COLLECTIONS, STORES } from "../../lib/vault/stores";
import { aClass, aReading, aSite, aStudent } from "../fixtures/builders";
import { onDatabase } from "./disk";

const NOW = Date.UTC(2026, 10, 27, 12);
let vault: IdbVault;
let noted: VaultTrace | undefined;
let canWrite: boolean;

const canary: Canary = {
  read: () => Promise.resolve(noted),
  write: (trace) => {
    if (!canWrite) return Promise.reject(new Error("the worker died"));
    noted = structuredClone(trace);
    return Promise.resolve();
  },
  clear: () => Promise.resolve(void (noted = undefined)),
};
const restart = async (): Promise<void> => {
  await vault.close();
  vault = new IdbVault({ canary, nowMs: () => NOW });
};
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof VaultError ? error.failure : error),
  );

beforeEach(async () => {
  noted = undefined;
  canWrite = true;
  vault = new IdbVault({ canary, nowMs: () => NOW });
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ id: "a" }) },
    { put: "students", record: aStudent({ id: "b", initials: "TR" }) },
  ]);
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

const ALL = { counts: { sites: 1, classes: 1, students: 2 }, savedOn: "2026-11-27" };

describe("a vault that lost everything says so", () => {
  it.each([
    ["the database was deleted", "gone", async () => deleteDB("pushpin")],
    [
      "the records were emptied",
      "gone",
      async () => onDatabase(async (database) => Promise.all(COLLECTIONS.map(async (store) => database.clear(store)))),
    ],
    [
      "every store was emptied",
      "gone",
      async () => onDatabase(async (database) => Promise.all(STORES.map(async (store) => database.clear(store)))),
    ],
    ["the key was removed", "key", async () => onDatabase(async (database) => database.clear("keys"))],
  ] as const)("when %s", async (_how, cause, harm) => {
    await vault.close();
    await harm();
    await restart();
    const lost = { code: "vault-lost", loss: { cause, ...ALL } };
    expect(await failureOf(vault.all("students"))).toEqual(lost);
    expect(await failureOf(vault.apply([{ put: "sites", record: aSite() }]))).toEqual(lost);
    await vault.startAnew();
    expect(await vault.all("students")).toEqual([]);
    await vault.apply([{ put: "sites", record: aSite() }]);
    await restart();
    expect(await vault.all("sites")).toEqual([aSite()]);
    expect(noted?.counts).toEqual({ sites: 1 });
  });

  it("never begins anew over records that can be read", async () => {
    await vault.startAnew();
    expect(await vault.all("students")).toHaveLength(2);
  });
});

describe("a vault that lost a part", () => {
  it("works with the rest and names what is missing until she knows", async () => {
    await vault.close();
    await onDatabase(async (database) => database.clear("students"));
    await restart();
    expect(await vault.all("classes")).toEqual([aClass()]);
    const missing = { counts: { students: 2 }, savedOn: "2026-11-27" };
    expect((await vault.health()).missing).toEqual(missing);
    await vault.apply([{ put: "students", record: aStudent({ id: "c" }) }]);
    await restart();
    expect((await vault.health()).missing).toEqual(missing);
    await vault.acceptMissing();
    expect(await vault.health()).toEqual({ damaged: [] });
    await restart();
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("tells when the database is an older one, though no record is fewer", async () => {
    const before = await onDatabase(async (database) => database.get("about", "vault"));
    await vault.apply([{ put: "students", record: aStudent({ id: "a", grade: "1" }) }]);
    await vault.close();
    await onDatabase(async (database) => database.put("about", before, "vault"));
    await restart();
    expect((await vault.health()).missing).toEqual({ counts: {}, savedOn: "2026-11-27" });
  });
});

describe("no loss is told", () => {
  it("of what she removed, even when the worker died before the canary was written", async () => {
    canWrite = false;
    await vault.apply(["a", "b"].map((id) => ({ remove: "students", id }) as const));
    canWrite = true;
    await restart();
    expect(await vault.all("students")).toEqual([]);
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("of readings, which are a cache", async () => {
    await vault.apply([{ put: "readings", record: { ...aReading(), id: "r", takenAtMs: NOW } }]);
    await vault.close();
    await onDatabase(async (database) => database.clear("readings"));
    await restart();
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("at the very first start, nor when the browser forgot the canary", async () => {
    noted = undefined;
    await restart();
    expect(await vault.all("students")).toHaveLength(2);
    expect(noted).toMatchObject({ counts: { sites: 1, classes: 1, students: 2 } });
  });
});

it("the canary holds counts and nothing about a student", () => {
  expect(Object.keys(noted!).sort()).toEqual(["counts", "mac", "savedOn", "vaultId", "writes"]);
  expect(JSON.stringify(noted)).not.toContain("TR");
});

describe("a canary that somebody else wrote", () => {
  const FORGED: VaultTrace = { vaultId: "forged", writes: 1e9, counts: { students: 40 }, savedOn: "2026-11-28" };

  it.each([
    ["another vault's", () => FORGED],
    ["this vault's, ahead", () => ({ ...noted!, writes: noted!.writes + 5 })],
    ["with another count", () => ({ ...noted!, counts: { students: 40 } })],
    ["without a code", () => ({ ...noted!, mac: "" })],
    ["with a code that is none", () => ({ ...noted!, mac: "*" })],
  ])("%s: says nothing of a loss in a sound vault, and is written anew", async (_what, forge) => {
    const own = noted!;
    noted = forge();
    await restart();
    expect(await vault.all("students")).toHaveLength(2);
    expect(await vault.health()).toEqual({ damaged: [] });
    await vault.apply([{ put: "sites", record: aSite() }]);
    expect(noted).toMatchObject({ vaultId: own.vaultId, counts: own.counts });
  });

  it("is believed where the database and its key are gone: no loss goes unsaid", async () => {
    await vault.close();
    await deleteDB("pushpin");
    await restart();
    expect(await failureOf(vault.all("students"))).toMatchObject({ code: "vault-lost" });
  });

  it("keeps its key when a passphrase is set", async () => {
    await vault.setPassphrase("otter lantern gravel moss");
    noted = FORGED;
    await restart();
    expect(await vault.protection()).toMatchObject({ by: "passphrase" });
    await vault.close();
    await deleteDB("pushpin-2");
  });
});

it("reading makes no vault where none is, and the first save does", async () => {
  await vault.destroy();
  noted = undefined;
  await restart();
  expect(await vault.all("students")).toEqual([]);
  expect(await vault.health()).toEqual({ damaged: [] });
  expect(await vault.protection()).toEqual({ by: "profile" });
  expect([await vault.exportRecords(), await vault.readLog(), await vault.sealDrafts("typed")]).toEqual([[], [], null]);
  expect([await vault.lastBackupMs(), await vault.lastSave()]).toEqual([undefined, undefined]);
  await vault.lock();
  expect(await indexedDB.databases()).toEqual([]);
  await vault.apply([{ put: "sites", record: aSite() }]);
  expect(await vault.all("sites")).toEqual([aSite()]);
});
