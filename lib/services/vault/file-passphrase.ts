import type { Answer, UnderLock } from "../../contracts/contract";
import type { Failure } from "../../contracts/failure";
import { fail } from "../../core/result";
import { withoutNextKey, type FileKey, type FolderFile } from "../../core/vault/folder-file";
import { isStrongEnough, SHORTEST_PASSPHRASE } from "../../core/vault/protection";
import { VaultError } from "../../core/vault/vault-error";
import { oneWrite, tryToSave } from "./folder-file";
import { folderFailure, keepFile, VAULT_FILE, type FolderPorts } from "./folder-ports";
import { openVaultFile } from "./sync-vault-file";

/**
 * Gives the file in her folder another passphrase, and writes it. First takes over what other devices wrote. Where the
 * file can't be written, it keeps its passphrase. The next write finishes a change that was interrupted. Daily copies
 * of earlier days keep their old passphrase.
 * @param secret the passphrase that the file has
 * @returns `passphrase-unfinished` when the file has the new passphrase but this browser could not save that
 */
export function changeFilePassphrase(
  ports: FolderPorts,
  { secret, passphrase }: { secret: string; passphrase: string },
  underLock: UnderLock,
): Promise<Answer<null>> {
  return oneWrite(async () => {
    if (!isStrongEnough(passphrase)) return fail({ code: "passphrase-too-short", min: SHORTEST_PASSPHRASE });
    const { vault, sealedFiles } = ports;
    const kept = await vault.find("folderFiles", "file");
    if (!kept) return fail({ code: "not-found" });
    if (await isChangedSo(ports, kept, { secret, passphrase })) return tryToSave(ports, underLock);
    if (!(await sealedFiles.isPassphraseOf(kept.nextKey ?? kept.key, secret)))
      return fail({ code: "sealed-file", problem: "wrong-passphrase" });
    // Write what is new on either side under the present passphrase first, so that the next write changes only the
    // passphrase.
    const saved = await tryToSave(ports, underLock);
    if (!saved.ok) return saved;
    await beginChange(ports, { passphrase, key: await sealedFiles.makeKey(passphrase) }, underLock);
    const written = await tryToSave(ports, underLock);
    if (written.ok || isUnfinished(written.failure)) return written;
    return (await takeBack(ports, underLock)) ? written : folderFailure("passphrase-unfinished");
  });
}

const isUnfinished = (failure: Failure): boolean =>
  failure.code === "folder" && failure.problem === "passphrase-unfinished";

/** True when this change was already made: she repeats it if the answer to the first request was lost. */
async function isChangedSo(
  { sealedFiles }: FolderPorts,
  { key, nextKey, formerKeys = [] }: FolderFile,
  { secret, passphrase }: { secret: string; passphrase: string },
): Promise<boolean> {
  const [now, before] = nextKey ? [nextKey, key] : [key, ...formerKeys];
  if (!now || !before) return false;
  return (await sealedFiles.isPassphraseOf(now, passphrase)) && sealedFiles.isPassphraseOf(before, secret);
}

/**
 * Accepts the passphrase that another device gave the file, merges what that device wrote, and writes what was entered
 * here meanwhile.
 */
export function takeFilePassphrase(
  ports: FolderPorts,
  passphrase: string,
  underLock: UnderLock,
): Promise<Answer<null>> {
  return oneWrite(async () => {
    const { vault, folder, sealedFiles } = ports;
    const kept = await vault.find("folderFiles", "file");
    if (kept?.purpose !== "vault") return fail({ code: "not-found" });
    const read = await folder.read(VAULT_FILE);
    if (!read.ok) return folderFailure(read.failure);
    if (!read.value || read.value.length === 0) return folderFailure("file-gone");
    const key = await sealedFiles.makeKey(passphrase, read.value);
    const opened = await openVaultFile(ports, read.value, key);
    if (!opened.ok) return opened;
    if (opened.value.content?.vaultId !== kept.vaultId) return folderFailure("other-vault");
    await beginChange(ports, { passphrase, key }, underLock);
    return tryToSave(ports, underLock);
  });
}

/**
 * Saves the file's new passphrase before anything is written with it. In a browser that keeps nothing, the file's
 * passphrase is the only one that she knows: until the change is finished, both unlock what is here.
 */
async function beginChange(
  ports: FolderPorts,
  { passphrase, key }: { passphrase: string; key: FileKey },
  underLock: UnderLock,
): Promise<void> {
  const { vault, folder, protection } = ports;
  const followsFile = (await folder.state())?.note.keepsNothing ?? false;
  await underLock(async () => {
    if (followsFile) await protection.expectFilePassphrase(passphrase);
    const kept = await vault.find("folderFiles", "file");
    if (kept) await keepFile(ports, { ...kept, nextKey: key });
  });
}

/** Cancels a change of the passphrase when nothing was written with the new one; false when that can't be saved. */
async function takeBack(ports: FolderPorts, underLock: UnderLock): Promise<boolean> {
  const { vault, protection } = ports;
  try {
    await underLock(async () => {
      const kept = await vault.find("folderFiles", "file");
      if (kept) await keepFile(ports, withoutNextKey(kept));
      // Do this last: if it fails, both passphrases unlock this browser's records until the next change.
      await protection.settleFilePassphrase("before").catch(() => undefined);
    });
    return true;
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}
