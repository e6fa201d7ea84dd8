import type { UnderLock } from "../../lib/contracts/contract";
import { saveToFolder } from "../../lib/services/vault/folder-file";
import { lockVault } from "../../lib/services/vault/lock-vault";
import type { FolderPorts } from "../../lib/services/vault/folder-ports";

/** Debounce after the last change, ms, so that one write covers several. */
const REST_MS = 1000;

/**
 * Writes the file in her folder after changes, and before Pushpin locks.
 * @param ports available synchronously, so that locking does not wait for a file of the extension
 */
export function keepFolderFile(
  ports: FolderPorts,
  underLock: UnderLock,
  /** Called when writing the file starts or stops failing, so that pages can show it. */
  onTurn: () => void,
): { soon: () => void; lock: () => Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasWritten = true;
  // Ignore failures: the planner shows them, and a locked vault is saved after it is unlocked.
  const save = async (): Promise<void> => {
    const answer = await saveToFolder(ports, underLock).catch(() => undefined);
    const isWritten = answer?.ok ?? false;
    if (isWritten !== wasWritten) onTurn();
    wasWritten = isWritten;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), REST_MS);
  };
  // Save at start: the previous worker may have been stopped between a change and its write.
  void ports.folder.state().then(
    (state) => state && soon(),
    () => undefined,
  );
  return {
    soon,
    lock: () => lockVault(ports, underLock),
  };
}
