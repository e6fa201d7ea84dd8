import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { UnderLock } from "../../lib/contracts/contract";
import { readPolicy } from "../../lib/core/policy/district-policy";
import type { SignedTrace } from "../../lib/ports/canary";
import type { BackupPorts } from "../../lib/services/vault/backup";
import type { FolderPorts } from "../../lib/services/vault/folder-ports";
import { oneAtATime } from "../../lib/services/write-lock";
import { IdbVault } from "../../lib/vault/idb-vault";
import { sealFile } from "../../lib/vault/sealed-file";
import { folderIn, type FolderOfTest } from "../fixtures/folder";
import { quickSealedFiles } from "./quick-sealed-files";

export const PASSPHRASE = "four quiet river stones";
export const NOW = Date.UTC(2026, 9, 5, 12);

/** One device with a browser of its own, and a folder that other devices may have too. */
export interface FolderDevice {
  ports: FolderPorts & BackupPorts;
  vault: IdbVault;
  folder: FolderOfTest;
  underLock: UnderLock;
  /** Ms that its clock is ahead. */
  clock: { aheadMs: number };
  /** Does something on this device. */
  on<T>(work: (device: FolderDevice) => Promise<T>): Promise<T>;
  /** True when this browser has a database of the vault. */
  hasDatabase(): Promise<boolean>;
}

/** Makes a device that has chosen the folder of these files. */
export function folderDevice(files: Map<string, Uint8Array<ArrayBuffer>>, managed: object = {}): FolderDevice {
  let factory: typeof globalThis.indexedDB = new IDBFactory();
  let noted: SignedTrace | undefined;
  const clock = { aheadMs: 0 };
  const nowMs = (): number => NOW + clock.aheadMs;
  const vault = new IdbVault({
    nowMs,
    canary: {
      read: () => Promise.resolve(noted),
      write: (trace) => Promise.resolve(void (noted = trace)),
      clear: () => Promise.resolve(void (noted = undefined)),
    },
  });
  const folder = folderIn(files, { isChosen: true });
  const ports = {
    ...{ vault, archive: vault, protection: vault, folder },
    sealedFiles: { ...quickSealedFiles, seal: sealFile },
    pause: () => new Promise(() => {}),
    policy: { read: () => Promise.resolve(readPolicy({ ...managed })) },
    clock: { nowMs, zone: () => "America/New_York" },
  } as Partial<FolderPorts> as FolderPorts & BackupPorts;
  const device: FolderDevice = {
    ...{ ports, vault, folder, clock, underLock: oneAtATime() },
    async on(work) {
      globalThis.indexedDB = factory;
      try {
        return await work(device);
      } finally {
        factory = globalThis.indexedDB;
      }
    },
    hasDatabase: async () => (await factory.databases()).length > 0,
  };
  return device;
}
