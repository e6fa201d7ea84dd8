import type { FolderScreen } from "../use-vault-screen";
import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { FolderState } from "../../../../lib/contracts/vault";
import { failureText } from "../../../../lib/i18n/failure";
import { folderWords, type FolderWords } from "../../../../lib/i18n/folder";
import { Button } from "../../../ui/Button";
import { folderFailureIn } from "../../../ui/FolderStatus";
import { Notice } from "../../../ui/Notice";
import { ChangedPassphrase } from "./FilePassphrase";
import type { FolderActions } from "../../contracts";

interface FolderProblemProps extends FolderScreen {
  folders: FolderActions;
  state: FolderState;
  onTried: () => Promise<void>;
}

/** Says why the file in her folder can't be written, with the button that fixes it. Renders nothing while it can. */
export function FolderProblem({ ask, language, folders, state, onTried }: FolderProblemProps) {
  const t = folderWords(language);
  const [isBusy, setBusy] = useState(false);
  const failure = folderFailureIn(state);
  if (!failure) return null;
  const problem = failure.code === "folder" ? failure.problem : undefined;
  if (problem === "passphrase-changed")
    return (
      <Notice tone="warn" isNews>
        <p>{failureText(failure, language)}</p>
        <ChangedPassphrase ask={ask} language={language} onTried={onTried} />
      </Notice>
    );
  const mend = async (): Promise<void> => {
    setBusy(true);
    // Call it within the click, since the browser asks her.
    const isReady = await askedOf(folders, problem).catch(() => false);
    if (isReady) await ask("saveToFolder", { evenIfGone: problem === "file-gone" });
    await onTried();
    setBusy(false);
  };
  return (
    <Notice tone="warn" isNews>
      <p>{failureText(failure, language)}</p>
      <div>
        <Button isBusy={isBusy} onPress={() => void mend()}>
          {wordOf(problem, t)}
        </Button>
      </div>
    </Notice>
  );
}

type Problem = Extract<Failure, { code: "folder" }>["problem"] | undefined;

async function askedOf(folders: FolderActions, problem: Problem): Promise<boolean> {
  if (problem === "not-allowed") return folders.allow();
  return problem === "no-folder" || problem === "folder-gone" ? folders.choose() : true;
}

function wordOf(problem: Problem, t: FolderWords): string {
  if (problem === "not-allowed") return t("allow");
  if (problem === "no-folder" || problem === "folder-gone") return t("choose");
  if (problem === "passphrase-unfinished") return t("change.finish");
  return problem === "file-gone" ? t("anew") : t("retry");
}
