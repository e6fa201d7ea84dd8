import { CORRECTION_MS } from "../../core/vault/clock-jump";
import type { Answer } from "../../contracts/contract";
import type { BackupFile, BackupState, HandOverFile } from "../../contracts/vault";
import { toBase64 } from "../../core/base64";
import { fail, ok } from "../../core/result";
import { makeBackup } from "../../core/vault/backup";
import { chooseForHandOver } from "../../core/vault/hand-over";
import { parseRecoveryCode } from "../../core/vault/recovery-code";
import { isStrongEnough, SHORTEST_PASSPHRASE } from "../../core/vault/protection";
import type { SealedFiles, VaultArchive } from "../../ports/vault-archive";
import type { Ports } from "../ports";

export interface BackupPorts extends Ports {
  archive: VaultArchive;
  sealedFiles: SealedFiles;
}

/** Default; the district's policy may set another. */
const REMIND_AFTER_DAYS = 14;
const DAY_MS = 86_400_000;

/** Loads when the records were last saved to a file. */
export async function backupState({ archive, vault, clock, policy }: BackupPorts): Promise<BackupState> {
  const { backupDays = REMIND_AFTER_DAYS } = (await policy?.read())?.policy ?? {};
  const [backedUpAtMs, classes, inFolder] = await Promise.all([
    archive.lastBackupMs(),
    vault.all("classes"),
    vault.find("folderFiles", "file"),
  ]);
  const saved = [backedUpAtMs, inFolder?.savedAtMs].filter((atMs) => atMs !== undefined);
  const nowMs = clock.nowMs();
  const past = saved.filter((atMs) => atMs <= nowMs + CORRECTION_MS);
  const ageDays = past.length === 0 ? null : Math.max(0, Math.floor((nowMs - Math.max(...past)) / DAY_MS));
  const isDatedAhead = ageDays === null && saved.length > 0;
  const state = { ageDays, remindAfterDays: backupDays, hasRecords: classes.length > 0 };
  return { ...state, ...(isDatedAhead ? { isDatedAhead } : {}) };
}

/** Seals every readable record into a file, and notes the time. */
export async function saveBackup(
  { archive, sealedFiles, clock }: BackupPorts,
  passphrase: string,
): Promise<Answer<BackupFile>> {
  if (!isStrongEnough(passphrase)) return fail({ code: "passphrase-too-short", min: SHORTEST_PASSPHRASE });
  const records = await archive.exportRecords();
  const savedAtMs = clock.nowMs();
  const backup = makeBackup(records, savedAtMs);
  const file = await sealedFiles.seal(backup, { purpose: "backup", secret: passphrase });
  await archive.noteBackup(savedAtMs);
  return ok({ file: toBase64(file), counts: backup.counts });
}

/**
 * Seals what a colleague needs of some students into a file that only a one-time code opens. Fails where Pushpin was
 * locked meanwhile: the page has nowhere to show the code then.
 */
export async function saveHandOver(
  { archive, vault, sealedFiles, clock }: BackupPorts,
  studentIds: readonly string[],
): Promise<Answer<HandOverFile>> {
  const chosen = chooseForHandOver(await archive.exportRecords(), new Set(studentIds));
  if (!chosen.some(({ kind }) => kind === "students")) return fail({ code: "not-found" });
  const code = sealedFiles.makeCode();
  const content = makeBackup(chosen, clock.nowMs());
  const file = await sealedFiles.seal(content, { purpose: "hand-over", secret: parseRecoveryCode(code)! });
  await vault.all("nameKeys");
  return ok({ file: toBase64(file), counts: content.counts, code });
}
