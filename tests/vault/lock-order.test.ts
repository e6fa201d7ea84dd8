import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { lockRequests } from "../../lib/services/vault/lock-requests";
import { lockVault } from "../../lib/services/vault/lock-vault";
import { startFolderFile } from "../../lib/services/vault/folder-file";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aStudent } from "../fixtures/builders";
import { folderDevice, NOW, PASSPHRASE } from "../services/folder-stage";

afterEach(async () => void (await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)))));

test("a lock drops the key and tells every page before it writes the log or waits for anything else", async () => {
  const order: string[] = [];
  let asked: Promise<unknown> | undefined;
  const vault = new IdbVault({
    nowMs: () => (order.push("time for the log"), NOW),
    onProtectionChange(now) {
      order.push(now.by === "passphrase" ? now.state : now.by);
      // What a page asks in the moment in which it is told.
      asked = vault.all("students").catch((error: { failure: unknown }) => error.failure);
    },
    onChange: () => void order.push("told to read again"),
  });
  await vault.apply([{ put: "students", record: aStudent() }]);
  await vault.setPassphrase("otter lantern gravel moss");
  order.splice(0);
  await vault.lock();
  expect([order[0], order.at(-1), new Set(order).size]).toEqual(["locked", "told to read again", 3]);
  expect(await asked).toEqual({ code: "vault-locked" });
  await vault.close();
});

/** A vault with a passphrase and one student, and what it told the pages. `hold` makes the next write wait. */
async function heldVault() {
  const told: string[] = [];
  const holds: Promise<void>[] = [];
  let key: string | undefined;
  const hold = (): (() => void) => {
    let end = (): void => undefined;
    holds.push(new Promise((resolve) => void (end = resolve)));
    return end;
  };
  const session = {
    read: () => Promise.resolve(key),
    write: (held: string) => Promise.resolve(void (key = held)),
    clear: () => Promise.resolve(void (key = undefined)),
  };
  const counts = {
    read: () => Promise.resolve(undefined),
    write: async () => holds.shift(),
    clear: () => Promise.resolve(),
  };
  const vault = new IdbVault({
    ...{ nowMs: () => NOW, session, canary: counts },
    onProtectionChange: (now) => void told.push(now.by === "passphrase" ? now.state : now.by),
  });
  await vault.apply([{ put: "students", record: aStudent() }]);
  await vault.setPassphrase("otter lantern gravel moss");
  told.splice(0);
  return { vault, told, hold, heldKey: () => key };
}

const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error: { failure: unknown }) => error.failure,
  );

test("a lock during a long write: told, refused and without the key at once; the write is whole", async () => {
  const { vault, told, hold, heldKey } = await heldVault();
  const drafts = (await vault.sealDrafts("MJ zips"))!;
  await vault.all("students");
  const endWrite = hold();
  let isWritten = false;
  const writing = vault.apply([{ put: "students", record: aStudent({ id: "other" }) }]).then(() => (isWritten = true));
  const queued = vault.apply([{ put: "students", record: aStudent({ id: "third" }) }]);
  const locking = vault.lock();
  await expect.poll(() => told).toEqual(["locked"]);
  await expect.poll(heldKey).toBeUndefined();
  expect([isWritten, vault.isHidden()]).toEqual([false, true]);
  expect(await failureOf(vault.all("students"))).toEqual({ code: "vault-locked" });
  expect(await failureOf(vault.unsealDrafts(drafts))).toEqual({ code: "vault-locked" });
  endWrite();
  await Promise.all([writing, queued, locking]);
  expect([vault.isHidden(), new Set(told)]).toEqual([false, new Set(["locked"])]);
  expect(await vault.protection()).toMatchObject({ state: "locked" });
  await vault.unlock("otter lantern gravel moss");
  expect(await vault.all("students")).toHaveLength(3);
  await vault.close();
});

test("what was being read when a lock began is given to nobody", async () => {
  const { vault, hold } = await heldVault();
  const endWrite = hold();
  const writing = vault.apply([{ put: "students", record: aStudent({ id: "other" }) }]);
  const reading = failureOf(vault.all("students"));
  const locking = vault.lock();
  expect(await reading).toEqual({ code: "vault-locked" });
  endWrite();
  await Promise.all([writing, locking]);
  await vault.close();
});

test("a lock while the passphrase is being removed: the pages are told that it is gone", async () => {
  const { vault, told } = await heldVault();
  const removing = vault.removePassphrase("otter lantern gravel moss");
  const locking = vault.lock();
  await expect.poll(() => told[0]).toBe("locked");
  await Promise.all([removing, locking]);
  expect([told.at(-1), vault.isHidden()]).toEqual(["profile", false]);
  expect(await vault.all("students")).toHaveLength(1);
  await vault.close();
});

test("a lock that saves first tells every page before it asks the folder, and answers that it is locked", async () => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const device = folderDevice(files);
  const order: string[] = [];
  device.vault = new IdbVault({
    nowMs: () => NOW,
    onProtectionChange: (now) => void order.push(now.by === "passphrase" ? now.state : now.by),
  });
  Object.assign(device.ports, { vault: device.vault, archive: device.vault, protection: device.vault });
  await device.on(async ({ ports, vault, underLock }) => {
    await vault.apply([{ put: "students", record: aStudent() }]);
    const wanted = { purpose: "vault", wanted: "make", passphrase: PASSPHRASE, keepsNothing: true } as const;
    expect(await startFolderFile(ports, wanted, underLock)).toEqual({ ok: true, value: null });
    order.splice(0);
    const { folder } = ports;
    const asked: unknown[] = [];
    const slow = {
      ...folder,
      async read(name: string) {
        order.push("folder");
        asked.push(vault.isHidden(), await lockRequests.loadProtection({ ...ports, folder } as never));
        return folder.read(name);
      },
    };
    await lockVault({ ...ports, folder: slow }, underLock);
    expect(order.slice(0, 2)).toEqual(["locked", "folder"]);
    expect(asked.slice(0, 2)).toEqual([true, { ok: true, value: expect.objectContaining({ state: "locked" }) }]);
    expect(vault.isHidden()).toBe(false);
  });
  expect(await device.hasDatabase()).toBe(false);
});
