import type { Answer, UnderLock } from "../../contracts/contract";
import type { Failure } from "../../contracts/failure";
import type { FolderState } from "../../contracts/vault";
import { fail, ok } from "../../core/result";
import type { FolderFile, FolderPurpose } from "../../core/vault/folder-file";
import { isStrongEnough, SHORTEST_PASSPHRASE } from "../../core/vault/protection";
import type { ChosenFolder } from "../../ports/chosen-folder";
import { VaultError } from "../../core/vault/vault-error";
import { oneAtATime } from "../write-lock";
import { writeDailyCopy } from "./daily-copy";
import { folderFailure, VAULT_FILE, type FolderPorts } from "./folder-ports";
import { openVaultFile, syncVaultFile, type HowToSync } from "./sync-vault-file";

/** What she wants to be kept in the folder that she chose. */
export interface WantedFile {
  purpose: FolderPurpose;
  wanted: "make" | "open";
  passphrase: string;
  keepsNothing: boolean;
}

/** One write of the file at a time, whoever asks for it. */
export const oneWrite = oneAtATime();
/** Why the last write failed, as long as this worker lives: each start tries again. */
let lastFailure: Failure | null = null;

/** Starts keeping a file in the chosen folder, and writes it. */
export async function startFolderFile(
  ports: FolderPorts,
  wanted: WantedFile,
  underLock: UnderLock,
): Promise<Answer<null>> {
  if (wanted.wanted === "make" && !isStrongEnough(wanted.passphrase))
    return fail({ code: "passphrase-too-short", min: SHORTEST_PASSPHRASE });
  const made = wanted.purpose === "vault" ? await vaultFile(ports, wanted) : await backupFile(ports, wanted);
  if (!made.ok) return made;
  // Only the shared file can restore records that do not stay in this browser.
  const keepsNothing = wanted.keepsNothing && wanted.purpose === "vault";
  await underLock(async () => {
    const { protection } = ports;
    const needsPassphrase = keepsNothing && (await protection.protection()).by === "profile";
    if (needsPassphrase) await protection.setPassphrase(wanted.passphrase);
    await ports.vault.apply([{ put: "folderFiles", record: made.value }]);
    await ports.folder.note({ keepsNothing });
    if (wanted.wanted === "open") await ports.archive.noteAct({ act: "file-opened" });
  });
  return saveToFolder(ports, underLock);
}

async function backupFile(
  { sealedFiles, folder }: FolderPorts,
  { passphrase }: WantedFile,
): Promise<Answer<FolderFile>> {
  if (!(await folder.state())) return folderFailure("no-folder");
  const key = await sealedFiles.makeKey(passphrase);
  return ok({ id: "file", purpose: "backup", key, vaultId: crypto.randomUUID(), base: {} });
}

async function vaultFile(ports: FolderPorts, { passphrase, wanted }: WantedFile): Promise<Answer<FolderFile>> {
  const read = await ports.folder.read(VAULT_FILE);
  if (!read.ok) return folderFailure(read.failure);
  const isThere = read.value !== undefined && read.value.length > 0;
  if (isThere && wanted === "make") return folderFailure("file-there");
  if (!isThere && wanted === "open") return folderFailure("nothing-there");
  const key = await ports.sealedFiles.makeKey(passphrase, read.value);
  const opened = await openVaultFile(ports, read.value, key);
  if (!opened.ok) return opened;
  const vaultId = opened.value.content?.vaultId ?? crypto.randomUUID();
  return ok({ id: "file", purpose: "vault", key, vaultId, base: {} });
}

/** Reads and writes the file in the folder, if there is one. Remembers why it failed. */
export function saveToFolder(ports: FolderPorts, underLock: UnderLock, how: HowToSync = {}): Promise<Answer<null>> {
  return oneWrite(async () => tryToSave(ports, underLock, how));
}

/** Reads and writes the file; call it within {@link oneWrite}. Remembers why it failed. */
export async function tryToSave(ports: FolderPorts, underLock: UnderLock, how: HowToSync = {}): Promise<Answer<null>> {
  const answer = await asAnswer(async () => {
    const copied = await writeDailyCopy(ports, underLock);
    return copied.ok ? syncVaultFile(ports, underLock, how) : copied;
  });
  // A locked Pushpin is not a failure of the file.
  lastFailure = answer.ok || isAway(answer.failure) ? null : answer.failure;
  return answer;
}

const isAway = ({ code }: Failure): boolean => code === "vault-locked" || code === "vault-emptied";

async function asAnswer(work: () => Promise<Answer<null>>): Promise<Answer<null>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) return fail(error.failure);
    throw error;
  }
}

/** Ends the keeping of a file. The file stays in the folder. */
export async function stopFolderFile({ vault, folder }: FolderPorts): Promise<void> {
  await vault.apply([{ remove: "folderFiles", id: "file" }]);
  await folder.forget();
  lastFailure = null;
}

/** Loads what is known of the folder. Works while Pushpin is locked or its file is closed. */
export async function folderState({ vault, folder, policy }: FolderPorts): Promise<FolderState> {
  const [state, set] = await Promise.all([folder.state(), policy?.read()]);
  const kept = await vault.find("folderFiles", "file").catch((error: unknown) => {
    if (error instanceof VaultError) return undefined;
    throw error;
  });
  return {
    folder: state ? { name: state.name, isAllowed: state.isAllowed } : null,
    purpose: kept?.purpose ?? null,
    keepsNothing: state?.note.keepsNothing ?? false,
    isRequired: set?.policy.vault === "file",
    hasFile: state?.isAllowed === true && (kept !== undefined || (await hasVaultFile(folder))),
    savedAtMs: kept?.savedAtMs ?? null,
    failure: kept && !state ? { code: "folder", problem: "no-folder" } : lastFailure,
  };
}

async function hasVaultFile(folder: ChosenFolder): Promise<boolean> {
  const read = await folder.read(VAULT_FILE);
  return read.ok && read.value !== undefined && read.value.length > 0;
}
