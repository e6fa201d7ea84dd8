import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VaultTrace } from "../../lib/ports/canary";
import type { SessionKey } from "../../lib/ports/session-key";
import { VaultError } from "../../lib/core/vault/vault-error";
import { IdbVault } from "../../lib/vault/idb-vault";
import { compare } from "../../lib/core/compare";
import { aClass, aSite, aStudent } from "../fixtures/builders";
import { flipBit } from "./disk";

const PASSPHRASE = "otter lantern gravel moss";
let nowMs: number;
let held: string | undefined;
let noted: VaultTrace | undefined;
let changes: number;
let vault: IdbVault;

const session: SessionKey = {
  read: () => Promise.resolve(held),
  write: (key) => Promise.resolve(void (held = key)),
  clear: () => Promise.resolve(void (held = undefined)),
};
const open = (): IdbVault =>
  new IdbVault({
    session,
    canary: {
      read: () => Promise.resolve(noted),
      write: (trace) => Promise.resolve(void (noted = trace)),
      clear: () => Promise.resolve(void (noted = undefined)),
    },
    nowMs: () => nowMs,
    onChange: () => void (changes += 1),
  });
/** A stopped worker: memory is gone, the browser's session is not. */
const restartWorker = async (): Promise<void> => {
  await vault.close();
  vault = open();
};
const restartBrowser = async (): Promise<void> => {
  held = undefined;
  await restartWorker();
};
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof VaultError ? error.failure.code : error),
  );
const databaseNames = async (): Promise<string[]> =>
  (await indexedDB.databases()).map(({ name }) => name ?? "").toSorted(compare);
/** The stored key of a database. */
async function storedKey(name: string): Promise<unknown> {
  const database = await openDB(name);
  const key: unknown = await database.get("keys", "data");
  database.close();
  return key;
}

/** What the students' store holds on disk, by database. */
async function sealedRows(): Promise<unknown[]> {
  return Promise.all(
    (await databaseNames()).map(async (name) => {
      const database = await openDB(name);
      const rows: unknown = database.objectStoreNames.contains("students") ? await database.getAll("students") : [];
      database.close();
      return [name, rows];
    }),
  );
}

beforeEach(async () => {
  nowMs = Date.UTC(2026, 9, 5, 12);
  held = undefined;
  noted = undefined;
  changes = 0;
  vault = open();
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
  ]);
});
afterEach(async () => {
  await vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map((name) => deleteDB(name)));
});

describe("a passphrase", () => {
  it("moves every record to a new database under a new key, and deletes the old one with its key", async () => {
    expect(await vault.protection()).toEqual({ by: "profile" });
    expect(await storedKey("pushpin")).toBeInstanceOf(CryptoKey);
    await vault.setPassphrase(PASSPHRASE);
    expect(await databaseNames()).toEqual(["pushpin-2"]);
    expect(JSON.stringify(await storedKey("pushpin-2"))).not.toContain(held);
    expect(await storedKey("pushpin-2")).not.toBeInstanceOf(CryptoKey);
    expect(await vault.all("students")).toEqual([aStudent()]);
    expect(await vault.protection()).toEqual({ by: "passphrase", state: "open", lockAfterMinutes: 15 });
  });

  it("that is too short or one letter over and over is refused, and nothing changes", async () => {
    expect(await codeOf(vault.setPassphrase("short one"))).toBe("passphrase-too-short");
    expect(await codeOf(vault.setPassphrase("aaaaaaaaaaaaaaaa"))).toBe("passphrase-too-short");
    expect(await vault.protection()).toEqual({ by: "profile" });
  });

  it("keeps a damaged record in its list, and mends nothing away", async () => {
    await vault.close();
    await flipBit("students");
    vault = open();
    await vault.setPassphrase(PASSPHRASE);
    expect((await vault.health()).damaged).toEqual([{ kind: "students", id: "mj", savedAtMs: nowMs }]);
    expect(await vault.all("classes")).toEqual([aClass()]);
  });

  it("is asked for after the browser was started, not after a worker was stopped", async () => {
    await vault.setPassphrase(PASSPHRASE);
    await restartWorker();
    expect(await vault.all("students")).toEqual([aStudent()]);
    await restartBrowser();
    expect(await vault.protection()).toMatchObject({ state: "locked" });
    expect(await codeOf(vault.all("students"))).toBe("vault-locked");
    expect(await codeOf(vault.apply([{ put: "sites", record: aSite() }]))).toBe("vault-locked");
    expect(await codeOf(vault.health())).toBe("vault-locked");
    expect(await codeOf(vault.unlock("otter lantern gravel mos"))).toBe("wrong-passphrase");
    await vault.unlock(PASSPHRASE);
    expect(await vault.all("students")).toEqual([aStudent()]);
  });

  it("is stretched by 600,000 rounds or more before it opens the key", async () => {
    await vault.setPassphrase(PASSPHRASE);
    const stored = await Promise.all((await databaseNames()).map(storedKey));
    const rounds = [...JSON.stringify(stored).matchAll(/"iterations":(\d+)/g)].map(([, count]) => Number(count));
    expect(rounds.length).toBeGreaterThan(0);
    expect(Math.min(...rounds)).toBeGreaterThanOrEqual(600_000);
  });

  it("can be changed: the sealed records stay untouched, the old one opens nothing", async () => {
    await vault.setPassphrase(PASSPHRASE);
    const before = await sealedRows();
    expect(await codeOf(vault.changePassphrase("wrong wrong wrong", "maple thunder ninety"))).toBe("wrong-passphrase");
    await vault.changePassphrase(PASSPHRASE, "maple thunder ninety");
    expect(await sealedRows()).toEqual(before);
    await restartBrowser();
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe("wrong-passphrase");
    await vault.unlock("maple thunder ninety");
    expect(await vault.all("students")).toEqual([aStudent()]);
  });

  it("can be removed: the records move back, with the key beside them", async () => {
    await vault.setPassphrase(PASSPHRASE);
    expect(await codeOf(vault.removePassphrase("wrong wrong wrong"))).toBe("wrong-passphrase");
    await vault.removePassphrase(PASSPHRASE);
    await restartBrowser();
    expect(await databaseNames()).toEqual(["pushpin"]);
    expect(await vault.protection()).toEqual({ by: "profile" });
    expect(await vault.all("students")).toEqual([aStudent()]);
    expect(await vault.health()).toEqual({ damaged: [] });
  });
});

describe("the recovery code", () => {
  it("opens the vault as it was printed or typed, until there is a new one", async () => {
    const code = await vault.setPassphrase(PASSPHRASE);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    await restartBrowser();
    await vault.unlock(` ${code.toLowerCase().replaceAll("-", " ")} `);
    const renewed = await vault.renewRecoveryCode(code);
    await restartBrowser();
    expect(await codeOf(vault.unlock(code))).toBe("wrong-passphrase");
    await vault.unlock(renewed);
    await vault.changePassphrase(renewed, "maple thunder ninety");
    expect(await vault.all("students")).toEqual([aStudent()]);
  });
});

describe("the lock", () => {
  beforeEach(async () => void (await vault.setPassphrase(PASSPHRASE)));

  it("drops the key and what was read, and tells open pages", async () => {
    await vault.all("students");
    const before = changes;
    await vault.lock();
    expect(held).toBeUndefined();
    expect(changes).toBe(before + 1);
    expect(await codeOf(vault.all("students"))).toBe("vault-locked");
    await vault.unlock(PASSPHRASE);
    expect(changes).toBe(before + 2);
    expect(await vault.all("students")).toEqual([aStudent()]);
  });

  it("waits for a write that has begun", async () => {
    const writing = vault.apply([{ put: "students", record: aStudent({ id: "tr", initials: "TR" }) }]);
    await vault.lock();
    await writing;
    await vault.unlock(PASSPHRASE);
    expect(await vault.all("students")).toHaveLength(2);
  });

  it("does nothing without a passphrase", async () => {
    await vault.removePassphrase(PASSPHRASE);
    await vault.lock();
    expect(await vault.all("students")).toEqual([aStudent()]);
  });

  it("keeps its time across a restart", async () => {
    await vault.changeLockTime(30);
    await restartBrowser();
    expect(await vault.protection()).toMatchObject({ lockAfterMinutes: 30 });
  });

  it("lets a wrong one be tried five times, then makes her wait, restart or not", async () => {
    for (let n = 0; n < 5; n += 1) expect(await codeOf(vault.unlock(`wrong ${n}`))).toBe("wrong-passphrase");
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe("unlock-wait");
    await restartBrowser();
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe("unlock-wait");
    nowMs += 31_000;
    expect(await codeOf(vault.unlock("wrong again"))).toBe("wrong-passphrase");
    nowMs += 31_000;
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe("unlock-wait");
    nowMs += 31_000;
    await vault.unlock(PASSPHRASE);
    expect(await codeOf(vault.changePassphrase("wrong once", "maple thunder ninety"))).toBe("wrong-passphrase");
  });
});

describe("a move that was interrupted", () => {
  it("before the records arrived leaves the old database in force", async () => {
    const database = await openDB("pushpin-2", 5, {
      upgrade(created) {
        for (const store of ["keys", "about"]) created.createObjectStore(store);
        for (const store of ["students", "classes"]) created.createObjectStore(store, { keyPath: "id" });
      },
    });
    database.close();
    await restartWorker();
    expect(await vault.all("students")).toEqual([aStudent()]);
    expect(await databaseNames()).toEqual(["pushpin"]);
  });

  it("before the old database was emptied keeps the protected one, and deletes the other with its key", async () => {
    await vault.close();
    const before = await openDB("pushpin");
    const stores = [...before.objectStoreNames].filter(
      (store) => !["log", "visits", "calendarAccounts"].includes(store),
    );
    const rows = await Promise.all(stores.map(async (store) => before.getAll(store)));
    const keys = await Promise.all(stores.map(async (store) => before.getAllKeys(store)));
    const { version } = before;
    before.close();
    vault = open();
    await vault.setPassphrase(PASSPHRASE);
    await vault.close();
    const again = await openDB("pushpin", version, {
      upgrade(created) {
        created.createObjectStore("log", { autoIncrement: true });
        for (const store of stores)
          created.createObjectStore(store, store === "keys" || store === "about" ? {} : { keyPath: "id" });
      },
    });
    for (const [index, store] of stores.entries())
      for (const [at, row] of rows[index]!.entries())
        await (again.objectStoreNames.contains(store) &&
          (store === "keys" || store === "about" ? again.put(store, row, keys[index]![at]) : again.put(store, row)));
    again.close();
    vault = open();
    expect(await vault.protection()).toMatchObject({ by: "passphrase", state: "open" });
    expect(await vault.all("students")).toEqual([aStudent()]);
    expect(await databaseNames()).toEqual(["pushpin-2"]);
  });
});

it("loss of a protected vault is told as loss, not asked for a passphrase", async () => {
  await vault.setPassphrase(PASSPHRASE);
  await vault.close();
  await deleteDB("pushpin-2");
  await restartBrowser();
  expect(await codeOf(vault.all("students"))).toBe("vault-lost");
  expect(await codeOf(vault.protection())).toBe("vault-lost");
});

it("drafts are sealed under the vault's key: unlocked they come back, under another key they don't", async () => {
  const text = JSON.stringify([["student mj", { initials: "MJ" }]]);
  await vault.apply([{ put: "sites", record: aSite() }]);
  expect(await vault.sealDrafts(text)).toBeNull();
  await vault.setPassphrase(PASSPHRASE);
  const sealed = (await vault.sealDrafts(text))!;
  expect(atob(sealed.replace(".", ""))).not.toContain("MJ");
  await vault.lock();
  expect(await codeOf(vault.sealDrafts(text))).toBe("vault-locked");
  expect(await codeOf(vault.unsealDrafts(sealed))).toBe("vault-locked");
  await vault.unlock(PASSPHRASE);
  expect(await vault.unsealDrafts(sealed)).toBe(text);
  expect(await vault.unsealDrafts("nothing")).toBeUndefined();
  await vault.removePassphrase(PASSPHRASE);
  expect(await vault.unsealDrafts(sealed)).toBeUndefined();
});
