import type { UnderLock } from "../../contracts/contract";
import { VaultError } from "../../core/vault/vault-error";
import { digestOf, VAULT_FILE, type FolderPorts } from "./folder-ports";
import { saveToFolder } from "./folder-file";

/** How long locking waits for the file, ms; if it is not written by then, the records stay here, sealed. */
const MAX_WAIT_MS = 5000;

/**
 * Locks Pushpin. Where nothing is to stay on this device, saves first, and empties the vault only when the file was
 * seen to hold every save; otherwise the records stay here, sealed, until they are unlocked and can be saved. Pages are
 * told before the file is written, and are answered nothing from then on.
 */
export async function lockVault(ports: FolderPorts, underLock: UnderLock): Promise<void> {
  const { protection, folder } = ports;
  if (!(await folder.state())?.note.keepsNothing) return protection.lock();
  const endHiding = await protection.hide();
  try {
    await saveAndLock(ports, underLock);
  } finally {
    await endHiding();
  }
}

async function saveAndLock(ports: FolderPorts, underLock: UnderLock): Promise<void> {
  const { protection, archive, folder } = ports;
  const known = await protection.protection();
  const isOpen = known.by === "profile" || known.state === "open";
  const isNoted = known.by === "passphrase" && isOpen;
  // Note the lock first: the log is written into the file with the records.
  if (isNoted) await archive.noteAct({ act: "locked" });
  const isInFile = await (isOpen ? saveInTime(ports, underLock) : isFileAsSaved(ports));
  try {
    await underLock(async () => {
      const last = await archive.lastSave();
      const isSaved = isInFile && last !== undefined && last === (await folder.state())?.note.savedUpTo;
      await (isSaved ? protection.empty() : protection.lock({ isNoted }));
    });
  } catch (error) {
    // Another lock emptied the vault first.
    if (!(error instanceof VaultError && error.failure.code === "vault-emptied")) throw error;
  }
}

/** Writes the file before the lock; false when that failed or took too long. */
async function saveInTime(ports: FolderPorts, underLock: UnderLock): Promise<boolean> {
  const saving = saveToFolder(ports, underLock, { mustWrite: true }).then(
    (answer) => answer.ok,
    () => false,
  );
  return Promise.race([saving, ports.pause(MAX_WAIT_MS).then(() => false)]);
}

/** True when the file is still the one that this browser saved into last: compared without the key. */
async function isFileAsSaved({ folder }: FolderPorts): Promise<boolean> {
  const [read, state] = [await folder.read(VAULT_FILE), await folder.state()];
  if (!read.ok || !read.value || state?.note.savedAs === undefined) return false;
  return (await digestOf(read.value)) === state.note.savedAs;
}
