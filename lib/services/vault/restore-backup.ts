import type { Answer, UnderLock } from "../../contracts/contract";
import type { RestorePreview } from "../../contracts/vault";
import { fromBase64 } from "../../core/base64";
import { fail, ok, type Result } from "../../core/result";
import { parseBackup, type ArchivedRecord } from "../../core/vault/backup";
import { parseRecoveryCode } from "../../core/vault/recovery-code";
import { planMending, planRestore, previewRestore, type RestoreWay } from "../../core/vault/plan-restore";
import type { SealedFileProblem } from "../../core/vault/vault-failure";
import { VaultError } from "../../core/vault/vault-error";
import type { VaultChange } from "../../ports/vault";
import type { SealedPurpose } from "../../ports/vault-archive";
import type { BackupPorts } from "./backup";

/** A backup file that she chose, with the passphrase that she typed for it. */
export interface ChosenFile {
  purpose: SealedPurpose;
  /** Base64. */
  file: string;
  /** Of a hand-over: the one-time code. */
  passphrase: string;
}

/** Checks a chosen file before she types its passphrase. */
export async function inspectFile(
  { sealedFiles }: Pick<BackupPorts, "sealedFiles">,
  { purpose, file }: Omit<ChosenFile, "passphrase">,
): Promise<Answer<null>> {
  const bytes = fromBase64(file);
  const inspected = bytes
    ? await orFromVaultFile(purpose, async (one) => sealedFiles.inspect(bytes, one))
    : fail("not-ours" as const);
  return inspected.ok ? inspected : unopened(inspected.failure);
}

/** Opens a backup file and compares it with the records on this device. Changes nothing. */
export async function previewBackup(ports: BackupPorts, chosen: ChosenFile): Promise<Answer<RestorePreview>> {
  const opened = await openBackup(ports, chosen);
  if (!opened.ok) return opened;
  const { savedAtMs, records } = opened.value;
  const here = await recordsHere(ports);
  const mendable = here ? planMending(records, (await ports.vault.health()).damaged) : [];
  return ok({
    savedAtMs,
    differences: previewRestore(records, here ?? []),
    isDeviceLost: here === undefined,
    mendableCount: mendable.length,
  });
}

/**
 * Restores a backup file: everything in one transaction, or nothing. When the device's records were lost, clears what
 * is left of them first.
 */
export async function restoreBackup(
  ports: BackupPorts,
  { way, ...chosen }: ChosenFile & { way: RestoreWay },
  underLock: UnderLock,
): Promise<Answer<null>> {
  const opened = await openBackup(ports, chosen);
  if (!opened.ok) return opened;
  await underLock(async () => {
    const here = await recordsHere(ports);
    if (here === undefined) await ports.vault.startAnew();
    const { records } = opened.value;
    const writes =
      way === "mend"
        ? planMending(records, (await ports.vault.health()).damaged)
        : planRestore(records, here ?? [], way);
    await ports.vault.apply(writes as unknown as VaultChange[]);
  });
  return ok(null);
}

interface OpenedBackup {
  savedAtMs: number;
  records: ArchivedRecord[];
}

async function openBackup(
  { archive, sealedFiles }: BackupPorts,
  { purpose, file, passphrase }: ChosenFile,
): Promise<Answer<OpenedBackup>> {
  const bytes = fromBase64(file);
  if (!bytes) return unopened("not-ours");
  const secret = purpose === "hand-over" ? (parseRecoveryCode(passphrase) ?? passphrase) : passphrase;
  const opened = await orFromVaultFile(purpose, async (one) => sealedFiles.open(bytes, { purpose: one, secret }));
  if (!opened.ok) return unopened(opened.failure);
  const backup = parseBackup(opened.value);
  if (typeof backup === "string") return unopened(backup);
  const records = archive.upgradeRecords(backup.records);
  return records ? ok({ savedAtMs: backup.savedAtMs, records }) : unopened("newer");
}

/** When a backup is wanted, accepts the file that devices share as well: it contains the same records. */
async function orFromVaultFile<T>(
  purpose: SealedPurpose,
  work: (purpose: SealedPurpose) => Promise<Result<T, SealedFileProblem>>,
): Promise<Result<T, SealedFileProblem>> {
  const result = await work(purpose);
  return purpose === "backup" && !result.ok && result.failure === "other-purpose" ? work("vault") : result;
}

const unopened = (problem: SealedFileProblem): Answer<never> => fail({ code: "sealed-file", problem });

/** The records on this device; undefined when they were lost. */
async function recordsHere({ archive }: BackupPorts): Promise<ArchivedRecord[] | undefined> {
  try {
    return await archive.exportRecords();
  } catch (error) {
    if (error instanceof VaultError && error.failure.code === "vault-lost") return undefined;
    throw error;
  }
}
