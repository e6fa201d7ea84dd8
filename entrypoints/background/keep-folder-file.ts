import type { UnderLock } from "../../lib/contracts/contract";
import { lockVault, saveToFolder } from "../../lib/services/vault/folder-file";
import type { FolderPorts } from "../../lib/services/vault/folder-ports";

/** After the last change of several: one write holds them all. */
const REST_MS = 1000;

/**
 * Writes the file in her folder after changes, and before Pushpin locks.
 * @param ports at hand at once, so that a lock waits for no file of the package
 */
export function keepFolderFile(
  ports: FolderPorts,
  underLock: UnderLock,
  /** Called when the file can't be written any more, or can again: pages say so. */
  onTurn: () => void,
): { soon: () => void; lock: () => Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasWritten = true;
  // The planner shows why it failed; a locked vault is saved after it was unlocked.
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
  // The worker before this one may have been stopped between a change and its write.
  void ports.folder.state().then(
    (state) => state && soon(),
    () => undefined,
  );
  return {
    soon,
    lock: () => lockVault(ports, underLock),
  };
}
