import { useState } from "preact/hooks";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { LockSettings } from "./LockSettings";
import { RecoveryCode } from "./RecoveryCode";
import { SetPassphrase } from "./SetPassphrase";
import { useProtection } from "./use-protection";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

/** Says how the records are protected, and sets passphrase and lock. */
export function ProtectionSection({ ask, language }: VaultScreen) {
  const { protection, failure, reload, words: t } = useProtection({ ask, language });
  const [code, setCode] = useState<string | null>(null);
  /** True once she has put a recovery code on paper: she goes on with how Pushpin locks. */
  const [isCodeSeen, setCodeSeen] = useState(false);
  const lockText = useFirstFocus<HTMLParagraphElement>(isCodeSeen && code === null && protection?.by === "passphrase");
  const [said, setSaid] = useState<string | null>(null);
  const showCode = (made: string): void => {
    setCode(made);
    setSaid(null);
    void reload();
  };
  const closeCode = (): void => {
    setCode(null);
    setCodeSeen(true);
  };
  if (code !== null) return <RecoveryCode code={code} language={language} onDone={closeCode} />;
  return (
    <div class="pp-stack">
      <VaultFailure failure={failure} language={language} />
      {said !== null && <output>{said}</output>}
      {!protection && !failure && <p class="pp-soft-text">{t("loading")}</p>}
      {protection?.by === "profile" && (
        <>
          <p>{t("profile.text")}</p>
          <p>{t("profile.with")}</p>
          <SetPassphrase ask={ask} language={language} onCode={showCode} />
        </>
      )}
      {protection?.by === "passphrase" && (
        <>
          <p ref={lockText} tabIndex={-1}>
            {t("on.text")}
          </p>
          <LockSettings
            ask={ask}
            language={language}
            protection={protection}
            onChanged={reload}
            onCode={showCode}
            onSaid={setSaid}
          />
        </>
      )}
    </div>
  );
}
