import type { Implementation } from "../../contracts/contract";
import type { vaultContract } from "../../contracts/vault";
import { ok } from "../../core/result";
import { done, found } from "../answer";
import { backupState, saveBackup, saveHandOver, type BackupPorts } from "./backup";
import { inspectFile, previewBackup, restoreBackup } from "./restore-backup";
import type { ErasePorts } from "./erase-all";
import { conflicts, settleConflict } from "./conflicts";
import { changeFilePassphrase, takeFilePassphrase } from "./file-passphrase";
import { stopFolderFile } from "./folder-file";
import type { FolderPorts } from "./folder-ports";
import { lockRequests } from "./lock-requests";
import { studentFile } from "./student-file";
import { removeDamaged, vaultHealth } from "./vault-health";

/** What the requests on the vault itself need besides the usual ports. */
export type VaultPorts = BackupPorts & FolderPorts & ErasePorts;

/** Answers the requests on damaged and missing records, protection, backup and erasing. */
export const vaultRequests = {
  ...lockRequests,
  loadVaultHealth: async (ports) => ok(await vaultHealth(ports)),
  removeDamaged: async (ports, { records }) => done(removeDamaged(ports, records)),
  acceptMissing: async ({ vault }) => done(vault.acceptMissing()),
  startAnew: async ({ vault }) => done(vault.startAnew()),
  setPassphrase: async ({ protection }, { passphrase }) =>
    ok({ recoveryCode: await protection.setPassphrase(passphrase) }),
  changePassphrase: async ({ protection }, { secret, passphrase }) =>
    done(protection.changePassphrase(secret, passphrase)),
  renewRecoveryCode: async ({ protection }, { secret }) =>
    ok({ recoveryCode: await protection.renewRecoveryCode(secret) }),
  removePassphrase: async ({ protection }, { secret }) => done(protection.removePassphrase(secret)),
  changeLockTime: async ({ protection }, { minutes }) => done(protection.changeLockTime(minutes)),
  loadStudentFile: async (ports, { id }) => found(await studentFile(ports, id)),
  async loadDistrictPolicy({ policy }) {
    const { policy: set, wrong } = (await policy?.read()) ?? { policy: {}, wrong: [] };
    // No page needs the secret.
    const { googleClientSecret: _secret, ...shown } = set;
    return ok({ policy: shown, wrong });
  },
  loadAccessLog: async ({ archive }) => ok(await archive.readLog()),
  // Written into the log like every answered request; see its declaration.
  noteHandedOut: async () => ok(null),
  loadBackupState: async (ports) => ok(await backupState(ports)),
  saveBackup: async (ports, { passphrase }) => saveBackup(ports, passphrase),
  saveHandOver: async (ports, { studentIds }) => saveHandOver(ports, studentIds),
  inspectFile: async (ports, chosen) => inspectFile(ports, chosen),
  previewBackup: async (ports, chosen) => previewBackup(ports, chosen),
  changeFilePassphrase: async (ports, typed, { underLock }) => changeFilePassphrase(ports, typed, underLock),
  takeFilePassphrase: async (ports, { passphrase }, { underLock }) => takeFilePassphrase(ports, passphrase, underLock),
  stopFolderFile: async (ports) => done(stopFolderFile(ports)),
  loadConflicts: async (ports) => ok(await conflicts(ports)),
  settleConflict: async (ports, answer) => settleConflict(ports, answer),
  restoreBackup: async (ports, wanted, { underLock }) => restoreBackup(ports, wanted, underLock),
} satisfies Implementation<typeof vaultContract, VaultPorts>;
