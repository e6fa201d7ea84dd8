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
