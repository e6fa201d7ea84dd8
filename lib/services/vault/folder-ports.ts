import type { Failure } from "../../contracts/failure";
import { toBase64 } from "../../core/base64";
import { fail } from "../../core/result";
import type { FolderFile, FolderProblem } from "../../core/vault/folder-file";
import type { ChosenFolder } from "../../ports/chosen-folder";
import type { VaultProtection } from "../../ports/vault-protection";
import type { BackupPorts } from "./backup";

/** What the file in her folder needs besides the ports of backups. No words: it must lock where none can be read. */
export interface FolderPorts extends Omit<BackupPorts, "words"> {
  folder: ChosenFolder;
  protection: VaultProtection;
  /** Waits for some milliseconds. */
  pause: (ms: number) => Promise<void>;
}

/** The one file that all devices with this folder share. */
export const VAULT_FILE = "pushpin-vault.pushpin";

/** SHA-256 of a file, in base64. */
export const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));

export const folderFailure = (problem: FolderProblem): { ok: false; failure: Failure } =>
  fail({ code: "folder", problem });

/**
 * Notes what is known of the file, unless she stopped using the folder, or everything was removed, in the meantime.
 * Call it under the write lock.
 */
export async function keepFile({ vault }: FolderPorts, record: FolderFile): Promise<void> {
  const isStillKept = (await vault.find("folderFiles", "file"))?.vaultId === record.vaultId;
  if (isStillKept) await vault.apply([{ put: "folderFiles", record }]);
}
