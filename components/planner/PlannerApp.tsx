import "./planner.css";
import { useMemo, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { EraseReceipt } from "../../lib/contracts/vault";
import { failureText } from "../../lib/i18n/failure";
import { plannerWords } from "../../lib/i18n/planner";
import { translator } from "../../lib/i18n/translate";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { isClosed } from "../../lib/core/vault/vault-failure";
import { useDraftStore } from "./drafts";
import { LockedPlanner } from "./LockedPlanner";
import { OpenFileScreen } from "./OpenFileScreen";
import { RequiredPassphrase } from "./RequiredPassphrase";
import { EraseReceiptNotice } from "./settings/vault/EraseAll";
import { RestoreDisclosure } from "./settings/vault/RestoreDisclosure";
import { StartAnew } from "./StartAnew";
import { OpenPlanner } from "./OpenPlanner";
import type { PlannerProps } from "./planner-props";

/** The planner page: rail, set-up strip and the open screen. */
export function PlannerApp(props: PlannerProps) {
  const { language, caseload, failure } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  const drafts = useDraftStore({
    ask: props.requests.ask,
    isLocked: failure !== null && isClosed(failure),
    erasedCount: props.erasedCount ?? 0,
  });
  /** The receipt to show in the new, empty planner, since the locked page that erased everything is gone. */
  const [erased, setErased] = useState<EraseReceipt | null>(null);
  /** The recovery code of a passphrase that the district requires, until she has it on paper. */
  const [code, setCode] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  if (failure?.code === "vault-locked")
    return (
      <LockedPlanner
        ask={props.requests.ask}
        language={language}
        onUnlock={(secret) => props.requests.save("unlock", { secret })}
        onErased={(receipt) => {
          drafts.clear();
          setErased(receipt);
        }}
      />
    );
  if (failure?.code === "file-closed")
    return (
      <OpenFileScreen
        ask={props.requests.ask}
        language={language}
        folders={props.actions.folders}
        onOpened={props.onRetry}
        onErased={(receipt) => {
          drafts.clear();
          setErased(receipt);
          props.onRetry();
        }}
      />
    );
  if (failure?.code === "passphrase-required" || code !== null)
    return <RequiredPassphrase ask={props.requests.ask} language={language} code={code} onCode={setCode} />;
  return (
    <div class="planner">
      <a class="planner-skip" href="#planner-content" onClick={focusContent}>
        {t("page.skip")}
      </a>
      {failure && <FailedPart {...props} failure={failure} onRestored={() => setRestored(true)} />}
      {erased && <EraseReceiptNotice receipt={erased} language={language} />}
      {caseload ? (
        <OpenPlanner {...props} caseload={caseload} drafts={drafts} isRestored={isRestored && !failure} />
      ) : (
        !failure && <p class="planner-loading">{t("page.loading")}</p>
      )}
    </div>
  );
}

/** Why the records can't be shown (again), and what to do about it. */
function FailedPart(props: PlannerProps & { failure: Failure; onRestored: () => void }) {
  const { language, failure, requests, onRetry, onRestored } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  return (
    <Notice tone="stop" isNews>
      <p>{failureText(failure, language)}</p>
      {failure.code === "vault-lost" && (
        <RestoreDisclosure
          ask={requests.ask}
          language={language}
          isNextStep
          onRestored={() => {
            onRestored();
            onRetry();
          }}
        />
      )}
      <div class="pp-row">
        <Button onPress={onRetry}>{t("page.retry")}</Button>
        {failure.code === "vault-lost" && (
          <StartAnew language={language} onStart={() => void requests.save("startAnew", null)} />
        )}
      </div>
    </Notice>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById("planner-content")?.focus();
}
