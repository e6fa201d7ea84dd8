import type { FolderScreen } from "./settings/use-vault-screen";
import type { EraseReceipt } from "../../lib/contracts/vault";
import { eraseWords } from "../../lib/i18n/erase";
import { folderWords } from "../../lib/i18n/folder";
import { EraseAll } from "./settings/vault/EraseAll";
import { FolderForm } from "./settings/vault/FolderForm";
import { useFolder } from "./settings/vault/use-folder";
import "./settings/vault/vault.css";

interface OpenFileProps extends FolderScreen {
  onOpened: () => void;
  onErased: (receipt: EraseReceipt) => void;
}

/** Shown in place of the planner while the records are in her file, and it is not open. */
export function OpenFileScreen(props: OpenFileProps) {
  const { ask, language, folders, onOpened, onErased } = props;
  const t = folderWords(language);
  const { state } = useFolder(props);
  const erase = eraseWords(language);
  return (
    <main class="planner-locked planner-required pp-stack">
      <h1>{t("open.title")}</h1>
      {state && <p>{t(state.isRequired && !state.keepsNothing ? "open.required" : "open.text")}</p>}
      {folders ? (
        <FolderForm {...props} folders={folders} purpose="vault" keepsNothing onDone={onOpened} />
      ) : (
        <p>{t("none")}</p>
      )}
      <details class="planner-help">
        <summary>{erase("lost.open")}</summary>
        <p>{erase("lost.text")}</p>
        <EraseAll ask={ask} language={language} onErased={onErased} />
      </details>
    </main>
  );
}
