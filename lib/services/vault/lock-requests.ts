import type { Implementation } from "../../contracts/contract";
import type { vaultContract } from "../../contracts/vault";
import { fail, ok } from "../../core/result";
import { done, found } from "../answer";
import { sealDrafts, unsealDrafts } from "./drafts";
import { eraseAll, type ErasePorts } from "./erase-all";
import { folderState, saveToFolder, startFolderFile } from "./folder-file";
import { lockVault } from "./lock-vault";
import type { FolderPorts } from "./folder-ports";

/** What locking, opening and erasing need: no words and no vocabulary, since the files with them may be unreadable. */
export type LockPorts = FolderPorts & ErasePorts;

type VaultContract = typeof vaultContract;
/** The requests that the contract declares as answered before she unlocks. */
type LockContract = {
  [N in keyof VaultContract as "unlock" extends VaultContract[N]["before"][number] ? N : never]: VaultContract[N];
};

/** Answers the requests that must work even when a file of the extension can't be read. */
export const lockRequests = {
  async loadProtection({ protection }) {
    const now = await protection.protection();
    return ok(protection.isHidden() && now.by === "passphrase" ? { ...now, state: "locked" } : now);
  },
  unlock: async ({ protection }, { secret }) => done(protection.unlock(secret)),
  lock: async (ports, _nothing, { underLock }) => done(lockVault(ports, underLock)),
  sealDrafts: async (ports, { text }) => ok({ sealed: await sealDrafts(ports, text) }),
  unsealDrafts: async (ports, { sealed }) => {
    if (ports.protection.isHidden()) return fail({ code: "vault-locked" });
    const text = await unsealDrafts(ports, sealed);
    return found(text === undefined ? undefined : { text });
  },
  eraseAll: async (ports) => ok(await eraseAll(ports)),
  loadFolderState: async (ports) => ok(await folderState(ports)),
  startFolderFile: async (ports, wanted, { underLock }) => startFolderFile(ports, wanted, underLock),
  saveToFolder: async (ports, how, { underLock }) => saveToFolder(ports, underLock, how),
} satisfies Implementation<LockContract, LockPorts>;
