import { useCallback, useEffect, useState } from "preact/hooks";
import type { FolderState } from "../../../../lib/contracts/vault";
import type { VaultScreen } from "../use-vault-screen";

/** Loads what is known of her folder, and again when `since` changes. */
export function useFolder(
  { ask }: VaultScreen,
  since?: unknown,
): { state: FolderState | null; reload: () => Promise<void> } {
  const [state, setState] = useState<FolderState | null>(null);
  const reload = useCallback(async () => {
    const answer = await ask("loadFolderState", null);
    if (answer.ok) setState(answer.value);
  }, [ask]);
  useEffect(() => void reload(), [reload, since]);
  return { state, reload };
}
