import type { Failure } from "../../lib/contracts/failure";
import type { EraseReceipt } from "../../lib/contracts/vault";
import { eraseWords } from "../../lib/i18n/erase";
import { failureText } from "../../lib/i18n/failure";
import { folderWords } from "../../lib/i18n/folder";
import { Notice } from "../ui/Notice";
import { UnlockForm } from "../ui/UnlockForm";
import { EraseAll } from "./settings/vault/EraseAll";
import type { VaultScreen } from "./settings/use-vault-screen";
import { useFolder } from "./settings/vault/use-folder";
import "./settings/vault/vault.css";

interface LockedPlannerProps extends VaultScreen {
  onUnlock: (secret: string) => Promise<Failure | null>;
  onErased: (receipt: EraseReceipt) => void;
}

/** Shown in place of the planner while Pushpin is locked. Who lost passphrase and recovery code can begin anew. */
export function LockedPlanner({ ask, language, onUnlock, onErased }: LockedPlannerProps) {
  const t = eraseWords(language);
  return (
    <main class="planner-locked">
      <UnlockForm language={language} onUnlock={onUnlock}>
        <KeptHere ask={ask} language={language} />
      </UnlockForm>
      <details class="planner-help planner-locked-out">
        <summary>{t("lost.open")}</summary>
        <p>{t("lost.text")}</p>
        <EraseAll ask={ask} language={language} onErased={onErased} />
      </details>
    </main>
  );
}

/** Says that records stay in a browser that is to keep nothing, and why her file does not hold them. */
function KeptHere({ ask, language }: VaultScreen) {
  const { state } = useFolder({ ask, language });
  if (!state?.keepsNothing) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{folderWords(language)("kept")}</p>
      {state.failure && <p>{failureText(state.failure, language)}</p>}
    </Notice>
  );
}
