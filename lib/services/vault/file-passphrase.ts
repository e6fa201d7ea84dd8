import type { Answer, UnderLock } from "../../contracts/contract";
import { fail } from "../../core/result";
import { withKey } from "../../core/vault/folder-file";
import { isStrongEnough, SHORTEST_PASSPHRASE } from "../../core/vault/protection";
import { oneWrite, tryToSave } from "./folder-file";
import { folderFailure, keepFile, VAULT_FILE, type FolderPorts } from "./folder-ports";
import { openVaultFile } from "./sync-vault-file";

/**
 * Gives the file in her folder another passphrase, and writes it. First takes over what other devices wrote. Where the
 * file can't be written, it keeps its passphrase. Of daily copies, those of earlier days keep theirs.
 * @param secret the passphrase that the file has
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
    if (!(await sealedFiles.isPassphraseOf(kept.key, secret)))
      return fail({ code: "sealed-file", problem: "wrong-passphrase" });
    // What is new on either side is written under the present one: the next write changes nothing but the passphrase.
    const saved = await tryToSave(ports, underLock);
    if (!saved.ok) return saved;
    const written = await tryToSave(ports, underLock, { newKey: await sealedFiles.makeKey(passphrase) });
    if (written.ok) await followWhereNothingStays(ports, passphrase, underLock);
    return written;
  });
}

/**
 * Takes the passphrase that another device gave the file, takes over what that one wrote, and writes what was entered
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
    await underLock(async () => {
      const now = await vault.find("folderFiles", "file");
      if (now) await keepFile(ports, withKey(now, key));
    });
    await followWhereNothingStays(ports, passphrase, underLock);
    return tryToSave(ports, underLock);
  });
}

/** In a browser that keeps nothing, the file's passphrase is the only one that she knows. */
async function followWhereNothingStays(
  { folder, protection }: FolderPorts,
  passphrase: string,
  underLock: UnderLock,
): Promise<void> {
  if (!(await folder.state())?.note.keepsNothing) return;
  await underLock(async () => protection.followFilePassphrase(passphrase));
}
