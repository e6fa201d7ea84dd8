import type { JSX } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import type { FolderState } from "../../lib/contracts/vault";
import type { Protection } from "../../lib/core/vault/protection";
import { failureText } from "../../lib/i18n/failure";
import { folderWords } from "../../lib/i18n/folder";
import type { Language } from "../../lib/i18n/translate";
import { Button } from "./Button";
import { Notice } from "./Notice";

export interface FolderStatusProps {
  state: FolderState;
  protection: Protection;
  language: Language;
  /** True to show the state also while nothing is wrong, on surfaces with enough space. */
  saysAll: boolean;
  /** Opens the planner, at the folder's settings or where her file is opened. */
  onOpenPlanner: (route: "" | "#folder") => void;
}

/** Finds what prevents writing the file in her folder; a missing permission for the folder comes first. */
export function folderFailureIn({ folder, failure }: FolderState): Failure | null {
  return folder && !folder.isAllowed ? { code: "folder", problem: "not-allowed" } : failure;
}

/** Shown outside of the planner: whether her records stay in this browser, and why her file does not contain them. */
export function FolderStatus(props: FolderStatusProps): JSX.Element | null {
  const { language } = props;
  const content = contentOf(props);
  return (
    content && (
      <aside class="folder-status pp-page" aria-label={folderWords(language)("title")}>
        {content}
      </aside>
    )
  );
}

function contentOf({ state, protection, language, saysAll, onOpenPlanner }: FolderStatusProps): JSX.Element | null {
  const t = folderWords(language);
  const { keepsNothing, purpose } = state;
  if (protection.by === "passphrase" && protection.state === "locked")
    return keepsNothing ? <KeptHere state={state} language={language} /> : null;
  const failure = purpose && folderFailureIn(state);
  if (failure)
    return (
      <Notice tone="warn" isNews>
        <p>{failureText(failure, language)}</p>
        <div>
          <Button onPress={() => onOpenPlanner("#folder")}>{t("status.settings")}</Button>
        </div>
      </Notice>
    );
  if (keepsNothing && !purpose)
    return (
      <Notice tone="note">
        <p>{t("status.closed")}</p>
        <div>
          <Button onPress={() => onOpenPlanner("")}>{t("open.title")}</Button>
        </div>
      </Notice>
    );
  return keepsNothing && saysAll ? <p class="pp-soft-text">{t("status.open")}</p> : null;
}

/** Warns that records stay in a browser that is to keep nothing, and why her file does not contain them. */
export function KeptHere({ state, language }: Pick<FolderStatusProps, "state" | "language">): JSX.Element {
  return (
    <Notice tone="warn" isNews>
      <p>{folderWords(language)("kept")}</p>
      {state.failure && <p>{failureText(state.failure, language)}</p>}
    </Notice>
  );
}
