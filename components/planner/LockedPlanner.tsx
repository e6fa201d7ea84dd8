import type { Failure } from "../../lib/contracts/failure";
import type { EraseReceipt } from "../../lib/contracts/vault";
import { eraseWords } from "../../lib/i18n/erase";
import { KeptHere } from "../ui/FolderStatus";
import { UnlockForm } from "../ui/UnlockForm";
import { EraseAll } from "./settings/vault/EraseAll";
import type { VaultScreen } from "./settings/use-vault-screen";
import { useFolder } from "./settings/vault/use-folder";
import "./settings/vault/vault.css";

interface LockedPlannerProps extends VaultScreen {
  onUnlock: (secret: string) => Promise<Failure | null>;
  onErased: (receipt: EraseReceipt) => void;
}

/**
 * Shown in place of the planner while Pushpin is locked. If she lost passphrase and recovery code, she can erase
 * everything and start over.
 */
export function LockedPlanner({ ask, language, onUnlock, onErased }: LockedPlannerProps) {
  const t = eraseWords(language);
  return (
    <main class="planner-locked">
      <UnlockForm language={language} onUnlock={onUnlock}>
        <FolderOfLocked ask={ask} language={language} />
      </UnlockForm>
      <details class="planner-help planner-locked-out">
        <summary>{t("lost.open")}</summary>
        <p>{t("lost.text")}</p>
        <EraseAll ask={ask} language={language} onErased={onErased} />
      </details>
    </main>
  );
}

/** Warns when records stayed in a browser that is to keep nothing. */
function FolderOfLocked({ ask, language }: VaultScreen) {
  const { state } = useFolder({ ask, language });
  return state?.keepsNothing ? <KeptHere state={state} language={language} /> : null;
}
