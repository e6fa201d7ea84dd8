import type { FolderScreen } from "./settings/use-vault-screen";
import { useEffect } from "preact/hooks";
import type { Ask } from "../../lib/contracts/ask";
import type { FolderState } from "../../lib/contracts/vault";
import { ConflictNotice } from "./ConflictNotice";
import { FolderProblem } from "./settings/vault/FolderProblem";
import { useFolder } from "./settings/vault/use-folder";

/**
 * Shown on every screen: why the file in her folder can't be written, and records that two devices changed
 * independently.
 */
export function FolderNotices(props: FolderScreen & { caseload: unknown; showsProblem: boolean }) {
  const { folders, caseload, showsProblem } = props;
  const { state, reload } = useFolder(props, caseload);
  useFolderSync(props.ask, state?.purpose === "vault", reload);
  return (
    <>
      {showsProblem && folders && isInUse(state) && (
        <FolderProblem {...props} folders={folders} state={state} onTried={reload} />
      )}
      <ConflictNotice ask={props.ask} language={props.language} caseload={caseload} />
    </>
  );
}

/**
 * When the page opens and whenever it gets the focus: merges what other devices wrote, and reloads the folder's state.
 */
function useFolderSync(ask: Ask, isShared: boolean, reload: () => Promise<void>): void {
  useEffect(() => {
    if (!isShared) return;
    const read = (): void => void ask("saveToFolder", { evenIfGone: false }).then(reload);
    read();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, [ask, isShared, reload]);
}

const isInUse = (state: FolderState | null): state is FolderState => state !== null && state.purpose !== null;
