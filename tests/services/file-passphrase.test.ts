import { beforeEach, describe, expect, it } from "vitest";
import { toBase64 } from "../../lib/core/base64";
import { VaultError } from "../../lib/core/vault/vault-error";
import type { Collection, VaultChange } from "../../lib/ports/vault";
import { previewBackup } from "../../lib/services/vault/restore-backup";
import { conflicts } from "../../lib/services/vault/conflicts";
import { changeFilePassphrase, takeFilePassphrase } from "../../lib/services/vault/file-passphrase";
import { folderState, saveToFolder, startFolderFile } from "../../lib/services/vault/folder-file";
import { lockVault } from "../../lib/services/vault/lock-vault";
import { VAULT_FILE } from "../../lib/services/vault/folder-ports";
import { sealFile } from "../../lib/vault/sealed-file";
import { aClass, aSite, aStudent } from "../fixtures/builders";
import { folderDevice, PASSPHRASE, type FolderDevice } from "./folder-stage";

type Bytes = Uint8Array<ArrayBuffer>;
const NEW = "seven loud copper bells";
const ASKED = { ok: false, failure: { code: "folder", problem: "passphrase-changed" } };
const WRONG = { ok: false, failure: { code: "sealed-file", problem: "wrong-passphrase" } };
const UNFINISHED = { ok: false, failure: { code: "folder", problem: "passphrase-unfinished" } };
const DONE = { ok: true, value: null };

let files: Map<string, Bytes>;
let one: FolderDevice;
let other: FolderDevice;

beforeEach(async () => {
  files = new Map();
  [one, other] = [folderDevice(files), folderDevice(files)];
  await put(
    one,
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
  );
});

const put = (device: FolderDevice, ...changes: VaultChange[]) => device.on(({ vault }) => vault.apply(changes));
const student = (over: Parameters<typeof aStudent>[0]): VaultChange => ({ put: "students", record: aStudent(over) });
const all = <C extends Collection>(device: FolderDevice, kind: C) => device.on(({ vault }) => vault.all(kind));
const grades = async (device: FolderDevice) =>
  (await all(device, "students")).map(({ id, grade }) => `${id} ${grade}`).sort();
const sync = (device: FolderDevice) => device.on(({ ports, underLock }) => saveToFolder(ports, underLock));
const change = (device: FolderDevice, secret = PASSPHRASE, passphrase = NEW) =>
  device.on(({ ports, underLock }) => changeFilePassphrase(ports, { secret, passphrase }, underLock));
const take = (device: FolderDevice, passphrase = NEW) =>
  device.on(({ ports, underLock }) => takeFilePassphrase(ports, passphrase, underLock));
const failureOf = (device: FolderDevice) => device.on(async ({ ports }) => (await folderState(ports)).failure);
const lock = (device: FolderDevice) => device.on(({ ports, underLock }) => lockVault(ports, underLock));

interface HowToStart {
  purpose?: "vault" | "backup";
  keepsNothing?: boolean;
  passphrase?: string;
}
const start = (
  device: FolderDevice,
  wanted: "make" | "open",
  { purpose = "vault", keepsNothing = false, passphrase = PASSPHRASE }: HowToStart = {},
) =>
  device.on(({ ports, underLock }) => startFolderFile(ports, { wanted, purpose, keepsNothing, passphrase }, underLock));

async function share(how: HowToStart = {}): Promise<void> {
  expect(await start(one, "make", how)).toEqual(DONE);
  expect(await start(other, "open", how)).toEqual(DONE);
}

describe("another passphrase for the file that devices share", () => {
  it("opens it alone, for a device that is new to it", async () => {
    await share();
    expect(await change(one)).toEqual(DONE);
    const third = folderDevice(files);
    expect(await start(third, "open")).toEqual(WRONG);
    expect(await start(third, "open", { passphrase: NEW })).toEqual(DONE);
    expect(await grades(third)).toEqual(["mj K"]);
  });

  it("is asked of the other device, which goes on meanwhile and loses nothing", async () => {
    await share();
    await change(one);
    await put(one, student({ id: "tr", initials: "TR" }));
    await sync(one);
    await put(other, student({ grade: "3" }));
    const before = files.get(VAULT_FILE);
    expect(await sync(other)).toEqual(ASKED);
    expect(await failureOf(other)).toEqual(ASKED.failure);
    expect(await take(other, PASSPHRASE)).toEqual(WRONG);
    expect(await failureOf(other)).toEqual(ASKED.failure);
    expect(files.get(VAULT_FILE)).toBe(before);
    expect(await grades(other)).toEqual(["mj 3"]);
    expect(await take(other)).toEqual(DONE);
    expect(await failureOf(other)).toBeNull();
    await sync(one);
    for (const device of [one, other]) {
      expect(await grades(device)).toEqual(["mj 3", "tr K"]);
      expect(await device.on(({ ports }) => conflicts(ports))).toEqual([]);
    }
  });

  it("takes over what a device wrote under the one before, and seals it under the new one", async () => {
    await share();
    const before = files.get(VAULT_FILE)!;
    await change(one);
    const changed = files.get(VAULT_FILE)!;
    // The cloud had not brought the change there yet, and brings that device's file here.
    files.set(VAULT_FILE, before);
    await put(other, student({ grade: "3" }));
    expect(await sync(other)).toEqual(DONE);
    expect([before, changed]).not.toContain(files.get(VAULT_FILE));
    expect(await sync(one)).toEqual(DONE);
    expect(await grades(one)).toEqual(["mj 3"]);
    expect(await one.on(({ ports }) => conflicts(ports))).toEqual([]);
    expect(await start(folderDevice(files), "open")).toEqual(WRONG);
    expect(await sync(other)).toEqual(ASKED);
    expect(await take(other)).toEqual(DONE);
    const settled = files.get(VAULT_FILE);
    for (const device of [one, other, one]) expect(await sync(device)).toEqual(DONE);
    expect(files.get(VAULT_FILE)).toBe(settled);
  });

  it("goes on after the browser was ended between the file and the note of it", async () => {
    await share();
    const before = (await all(one, "folderFiles"))[0]!;
    await change(one);
    await put(one, { put: "folderFiles", record: before }, student({ grade: "2" }));
    expect(await sync(one)).toEqual(ASKED);
    expect(await take(one)).toEqual(DONE);
    expect(await take(other)).toEqual(DONE);
    expect(await grades(other)).toEqual(["mj 2"]);
  });

  it("chosen on both devices at once: the one that did not stay is asked for the one that did", async () => {
    await share();
    const before = files.get(VAULT_FILE)!;
    await change(one);
    files.set(VAULT_FILE, before);
    await change(other, PASSPHRASE, "nine slow paper boats");
    await put(one, student({ grade: "2" }));
    expect(await sync(one)).toEqual(ASKED);
    expect(await take(one, "nine slow paper boats")).toEqual(DONE);
    await sync(other);
    expect(await grades(other)).toEqual(["mj 2"]);
  });

  it("changes nothing where it can't be changed", async () => {
    await share();
    const before = files.get(VAULT_FILE);
    expect(await change(one, "four quiet river stone")).toEqual(WRONG);
    expect(await change(one, PASSPHRASE, "short")).toMatchObject({ failure: { code: "passphrase-too-short" } });
    one.folder.refuse("folder-full");
    expect(await change(one)).toEqual({ ok: false, failure: { code: "folder", problem: "folder-full" } });
    one.folder.refuse(undefined);
    expect(files.get(VAULT_FILE)).toBe(before);
    expect(await sync(one)).toEqual(DONE);
    expect(await start(folderDevice(files), "open")).toEqual(DONE);
    expect(await change(folderDevice(new Map()))).toMatchObject({ failure: { code: "not-found" } });
  });

  it("is not taken from a file that only says it is of this vault", async () => {
    await share();
    const { vaultId } = (await all(one, "folderFiles"))[0]!;
    const content = { format: 1, savedAtMs: 0, counts: {}, records: [], vaultId: "theirs", writes: ["w"] };
    const key = await one.ports.sealedFiles.makeKey(NEW);
    files.set(VAULT_FILE, await sealFile(content, { purpose: "vault", key, vaultId }));
    expect(await sync(one)).toEqual(ASKED);
    expect(await take(one)).toEqual({ ok: false, failure: { code: "folder", problem: "other-vault" } });
    expect(await grades(one)).toEqual(["mj K"]);
  });
});

/** The device's disk is full once the file was written `afterWrites` times; gives what makes room. */
function fillDisk(device: FolderDevice, afterWrites = 1): () => void {
  const { vault, folder, ports } = device;
  const write = folder.write.bind(folder);
  let left = afterWrites;
  folder.write = async (...file) => {
    const written = await write(...file);
    left -= 1;
    return written;
  };
  const apply = async (changes: VaultChange[]) =>
    left > 0 ? vault.apply(changes) : Promise.reject(new VaultError({ code: "vault-full" }));
  ports.vault = Object.create(vault, { apply: { value: apply } }) as typeof vault;
  return () => {
    folder.write = write;
    ports.vault = vault;
  };
}

/** The worker is killed around its next write of the file. */
function killAt(device: FolderDevice, when: "before" | "after"): () => void {
  const { folder } = device;
  const write = folder.write.bind(folder);
  folder.write = async (...file) => {
    if (when === "after") await write(...file);
    throw new Error("killed");
  };
  return () => void (folder.write = write);
}

const opensWith = async (passphrase: string) => (await start(folderDevice(files), "open", { passphrase })).ok;

describe("a change that was ended half-way", () => {
  it("is told as that when the file is written and this browser is not, and the next write finishes it", async () => {
    await share();
    const makeRoom = fillDisk(one);
    expect(await change(one)).toEqual(UNFINISHED);
    expect(await failureOf(one)).toEqual(UNFINISHED.failure);
    expect([await opensWith(NEW), await opensWith(PASSPHRASE)]).toEqual([true, false]);
    expect(await sync(one)).toEqual(UNFINISHED);
    makeRoom();
    await put(one, student({ grade: "2" }));
    expect(await sync(one)).toEqual(DONE);
    expect(await failureOf(one)).toBeNull();
    expect((await all(one, "folderFiles"))[0]).not.toHaveProperty("nextKey");
    expect(await take(other)).toEqual(DONE);
    expect(await grades(other)).toEqual(["mj 2"]);
    expect(await change(one, NEW, "nine slow paper boats")).toEqual(DONE);
  });

  it.each(["before", "after"] as const)(
    "by the end of the worker %s the write: the next one finishes it",
    async (when) => {
      await share();
      const revive = killAt(one, when);
      await expect(change(one)).rejects.toThrow("killed");
      revive();
      expect(await sync(one)).toEqual(DONE);
      expect([await opensWith(NEW), await opensWith(PASSPHRASE)]).toEqual([true, false]);
      expect((await all(one, "folderFiles"))[0]).not.toHaveProperty("nextKey");
      expect(await grades(one)).toEqual(["mj K"]);
    },
  );

  it("is done when she asks for it again, finished or not", async () => {
    await share();
    const revive = killAt(one, "after");
    await expect(change(one)).rejects.toThrow("killed");
    revive();
    expect(await change(one)).toEqual(DONE);
    const settled = files.get(VAULT_FILE);
    expect(await change(one)).toEqual(DONE);
    expect(files.get(VAULT_FILE)).toBe(settled);
    expect(await change(one, PASSPHRASE, "nine slow paper boats")).toEqual(WRONG);
  });

  it("is finished too where a cloud's client put the file of before back", async () => {
    await share();
    const before = files.get(VAULT_FILE)!;
    const makeRoom = fillDisk(one);
    await change(one);
    makeRoom();
    files.set(VAULT_FILE, before);
    expect(await sync(one)).toEqual(DONE);
    expect([await opensWith(NEW), await opensWith(PASSPHRASE)]).toEqual([true, false]);
  });

  it("is no change where the file could not be written, unless this browser can't note that either", async () => {
    await share();
    one.folder.refuse("folder-full");
    expect(await change(one)).toMatchObject({ failure: { problem: "folder-full" } });
    expect((await all(one, "folderFiles"))[0]).not.toHaveProperty("nextKey");
    one.folder.refuse(undefined);
    await put(one, student({ grade: "2" }));
    expect(await sync(one)).toEqual(DONE);
    expect([await opensWith(NEW), await opensWith(PASSPHRASE)]).toEqual([false, true]);
    const makeRoom = fillDisk(one);
    const write = one.folder.write.bind(one.folder);
    one.folder.write = async (...file) => {
      const before = files.get(VAULT_FILE)!;
      await write(...file);
      files.set(VAULT_FILE, before);
      return { ok: false, failure: "folder-full" };
    };
    expect(await change(one)).toEqual(UNFINISHED);
    makeRoom();
    expect(await sync(one)).toEqual(DONE);
    expect([await opensWith(NEW), await opensWith(PASSPHRASE)]).toEqual([true, false]);
  });

  it("of daily copies is finished by the next one", async () => {
    await start(one, "make", { purpose: "backup" });
    const makeRoom = fillDisk(one);
    expect(await change(one)).toEqual(UNFINISHED);
    makeRoom();
    expect(await sync(one)).toEqual(DONE);
    expect(await change(one, NEW, "nine slow paper boats")).toEqual(DONE);
  });

  it("in a browser that keeps nothing, leaves both passphrases to unlock with until it is finished", async () => {
    await share({ keepsNothing: true });
    const revive = killAt(one, "before");
    await expect(change(one)).rejects.toThrow("killed");
    revive();
    await put(one, student({ grade: "5" }));
    one.folder.refuse("not-allowed");
    const unlock = (secret: string) => one.on(({ vault }) => vault.unlock(secret));
    for (const secret of [PASSPHRASE, NEW]) {
      await lock(one);
      await unlock(secret);
    }
    one.folder.refuse(undefined);
    expect(await sync(one)).toEqual(DONE);
    one.folder.refuse("not-allowed");
    await put(one, student({ grade: "6" }));
    await lock(one);
    await expect(unlock(PASSPHRASE)).rejects.toMatchObject({ failure: { code: "wrong-passphrase" } });
    await unlock(NEW);
    expect(await grades(one)).toEqual(["mj 6"]);
  });
});

describe("in a browser that keeps nothing", () => {
  it("unlocks what could not be written yet, on the device that changed it and on the one that was asked", async () => {
    await share({ keepsNothing: true });
    await change(one);
    expect(await sync(other)).toEqual(ASKED);
    await take(other);
    for (const device of [one, other]) {
      await put(device, student({ grade: "5" }));
      device.folder.refuse("not-allowed");
      await lock(device);
      const unlock = (secret: string) => device.on(({ vault }) => vault.unlock(secret));
      await expect(unlock(PASSPHRASE)).rejects.toMatchObject({ failure: { code: "wrong-passphrase" } });
      await unlock(NEW);
      device.folder.refuse(undefined);
      expect(await sync(device)).toEqual(DONE);
      expect(await grades(device)).toEqual(["mj 5"]);
    }
  });

  it("stays locked with what it holds where it was locked before it was told, and loses nothing", async () => {
    await share({ keepsNothing: true });
    await put(other, student({ grade: "5" }));
    await change(one);
    await lock(other);
    expect(await other.hasDatabase()).toBe(true);
    await other.on(({ vault }) => vault.unlock(PASSPHRASE));
    expect(await sync(other)).toEqual(ASKED);
    expect(await take(other)).toEqual(DONE);
    await lock(other);
    expect(await other.hasDatabase()).toBe(false);
    await sync(one);
    expect(await grades(one)).toEqual(["mj 5"]);
  });
});

it("daily copies open with the new passphrase from today's on", async () => {
  await start(one, "make", { purpose: "backup" });
  one.clock.aheadMs = 86_400_000;
  await put(one, student({ grade: "3" }));
  await sync(one);
  expect(await change(one)).toEqual(DONE);
  const opens = (name: string, passphrase: string) =>
    one.on(({ ports }) => previewBackup(ports, { purpose: "backup", file: toBase64(files.get(name)!), passphrase }));
  expect([...files.keys()]).toEqual(["pushpin-daily-2026-10-05.pushpin", "pushpin-daily-2026-10-06.pushpin"]);
  expect(await opens("pushpin-daily-2026-10-06.pushpin", NEW)).toMatchObject({ ok: true });
  expect(await opens("pushpin-daily-2026-10-06.pushpin", PASSPHRASE)).toEqual(WRONG);
  expect(await opens("pushpin-daily-2026-10-05.pushpin", PASSPHRASE)).toMatchObject({ ok: true });
  one.clock.aheadMs = 2 * 86_400_000;
  await put(one, student({ grade: "4" }));
  await sync(one);
  expect(await opens("pushpin-daily-2026-10-07.pushpin", NEW)).toMatchObject({ ok: true });
});
