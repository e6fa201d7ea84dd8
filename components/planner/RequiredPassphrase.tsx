import type { Ask } from "../../lib/contracts/ask";
import { policyWords } from "../../lib/i18n/policy";
import type { Language } from "../../lib/i18n/translate";
import { RecoveryCode } from "./settings/vault/RecoveryCode";
import { SetPassphrase } from "./settings/vault/SetPassphrase";
import "./settings/vault/vault.css";

interface RequiredPassphraseProps {
  ask: Ask;
  language: Language;
  /** The recovery code, once the passphrase is set and until she has it on paper. */
  code: string | null;
  onCode: (code: string | null) => void;
}

/** Shown in place of the planner while the district requires a passphrase and none is set. */
export function RequiredPassphrase({ ask, language, code, onCode }: RequiredPassphraseProps) {
  const t = policyWords(language);
  return (
    <main class="planner-locked planner-required pp-stack">
      <h1>{t("required.title")}</h1>
      {code === null ? (
        <>
          <p>{t("required.text")}</p>
          <SetPassphrase ask={ask} language={language} onCode={onCode} />
        </>
      ) : (
        <RecoveryCode code={code} language={language} onDone={() => onCode(null)} />
      )}
    </main>
  );
}
