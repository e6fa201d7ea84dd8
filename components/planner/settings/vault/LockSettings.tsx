import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { LOCK_MINUTES, type Protection } from "../../../../lib/core/vault/protection";
import { protectionWords } from "../../../../lib/i18n/protection";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/Field";
import { NewPassphraseFields, useNewPassphrase } from "./NewPassphraseFields";
import { SecretForm } from "./SecretForm";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

interface LockSettingsProps extends VaultScreen {
  protection: Extract<Protection, { by: "passphrase" }>;
  onChanged: () => Promise<void>;
  onCode: (code: string) => void;
  onSaid: (text: string) => void;
}

/** Locks now, sets when Pushpin locks automatically, and changes the passphrase. */
export function LockSettings(props: LockSettingsProps) {
  const { ask, language, protection, onChanged } = props;
  const t = protectionWords(language);
  const [failure, setFailure] = useState<Failure | null>(null);
  const changeTime = async (value: string): Promise<void> => {
    const minutes = LOCK_MINUTES.find((one) => String(one) === value) ?? LOCK_MINUTES[0];
    const answer = await ask("changeLockTime", { minutes });
    setFailure(answer.ok ? null : answer.failure);
    await onChanged();
  };
  return (
    <>
      <div class="pp-row">
        <Button look="primary" onPress={() => void ask("lock", null)}>
          {t("lock.now")}
        </Button>
        <span class="pp-soft">{t("lock.key")}</span>
      </div>
      <div class="planner-narrow-form">
        <SelectField
          label={t("lock.after")}
          hint={t("lock.also")}
          value={String(protection.lockAfterMinutes)}
          options={LOCK_MINUTES.map((count) => ({ value: String(count), label: t("lock.minutes", { count }) }))}
          onChange={(value) => void changeTime(value)}
        />
      </div>
      <VaultFailure failure={failure} language={language} />
      <PassphraseChanges {...props} />
    </>
  );
}

function PassphraseChanges({ ask, language, onChanged, onCode, onSaid }: LockSettingsProps) {
  const t = protectionWords(language);
  const renew = async (secret: string): Promise<Failure | null> => {
    const answer = await ask("renewRecoveryCode", { secret });
    if (answer.ok) onCode(answer.value.recoveryCode);
    return answer.ok ? null : answer.failure;
  };
  const remove = async (secret: string): Promise<Failure | null> => {
    const answer = await ask("removePassphrase", { secret });
    if (!answer.ok) return answer.failure;
    onSaid(t("remove.done"));
    await onChanged();
    return null;
  };
  return (
    <>
      <details class="planner-help">
        <summary>{t("change.open")}</summary>
        <ChangePassphrase ask={ask} language={language} onSaid={onSaid} />
      </details>
      <details class="planner-help">
        <summary>{t("renew.open")}</summary>
        <p>{t("renew.text")}</p>
        <SecretForm language={language} submitWord={t("renew.save")} onSubmit={renew} />
      </details>
      <details class="planner-help">
        <summary>{t("remove.open")}</summary>
        <p>{t("remove.text")}</p>
        <SecretForm language={language} submitWord={t("remove.save")} isDanger onSubmit={remove} />
      </details>
    </>
  );
}

function ChangePassphrase({ ask, language, onSaid }: VaultScreen & { onSaid: (text: string) => void }) {
  const t = protectionWords(language);
  const entry = useNewPassphrase();
  const change = async (secret: string): Promise<Failure | null | undefined> => {
    const passphrase = entry.take();
    if (passphrase === undefined) return undefined;
    const answer = await ask("changePassphrase", { secret, passphrase });
    if (answer.ok) onSaid(t("change.done"));
    return answer.ok ? null : answer.failure;
  };
  return (
    <SecretForm language={language} submitWord={t("change.save")} onSubmit={change}>
      <NewPassphraseFields entry={entry} language={language} />
    </SecretForm>
  );
}
