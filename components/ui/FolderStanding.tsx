import type { JSX } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import type { FolderState } from "../../lib/contracts/vault";
import type { Protection } from "../../lib/core/vault/protection";
import { failureText } from "../../lib/i18n/failure";
import { folderWords } from "../../lib/i18n/folder";
import type { Language } from "../../lib/i18n/translate";
import { Button } from "./Button";
import { Notice } from "./Notice";

export interface FolderStandingProps {
  state: FolderState;
  protection: Protection;
  language: Language;
  /** True where there is room to say what holds while nothing is wrong, too. */
  saysAll: boolean;
  /** Opens the planner, at the folder's settings or where her file is opened. */
  onOpenPlanner: (route: "" | "#folder") => void;
}

/** What keeps the file in her folder from being written; the folder that is not allowed at the moment comes first. */
export function folderFailureIn({ folder, failure }: FolderState): Failure | null {
  return folder && !folder.isAllowed ? { code: "folder", problem: "not-allowed" } : failure;
}

/** Outside of the planner: whether her records stay in this browser, and why her file does not hold them. */
export function FolderStanding(props: FolderStandingProps): JSX.Element | null {
  const { language } = props;
  const content = contentOf(props);
  return (
    content && (
      <aside class="folder-standing pp-page" aria-label={folderWords(language)("title")}>
        {content}
      </aside>
    )
  );
}

function contentOf({ state, protection, language, saysAll, onOpenPlanner }: FolderStandingProps): JSX.Element | null {
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
          <Button onPress={() => onOpenPlanner("#folder")}>{t("standing.settings")}</Button>
        </div>
      </Notice>
    );
  if (keepsNothing && !purpose)
    return (
      <Notice tone="note">
        <p>{t("standing.closed")}</p>
        <div>
          <Button onPress={() => onOpenPlanner("")}>{t("open.title")}</Button>
        </div>
      </Notice>
    );
  return keepsNothing && saysAll ? <p class="pp-soft-text">{t("standing.open")}</p> : null;
}

/** Says that records stay in a browser that is to keep nothing, and why her file does not hold them. */
export function KeptHere({ state, language }: Pick<FolderStandingProps, "state" | "language">): JSX.Element {
  return (
    <Notice tone="warn" isNews>
      <p>{folderWords(language)("kept")}</p>
      {state.failure && <p>{failureText(state.failure, language)}</p>}
    </Notice>
  );
}
