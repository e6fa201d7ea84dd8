import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { protectionWords } from "../../../../lib/i18n/protection";
import { Button } from "../../../ui/Button";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { NewPassphraseFields, useNewPassphrase } from "./NewPassphraseFields";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

/** Sets the first passphrase, after saying what happens when it is forgotten. */
export function SetPassphrase({ ask, language, onCode }: VaultScreen & { onCode: (code: string) => void }) {
  const t = protectionWords(language);
  const entry = useNewPassphrase();
  const [isOpen, setOpen] = useState(false);
  const [isClosed, setClosed] = useState(false);
  // Focus the heading: what happens when the passphrase is forgotten comes before the fields.
  const heading = useFirstFocus<HTMLHeadingElement>(isOpen);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const passphrase = isBusy ? undefined : entry.take();
    if (passphrase === undefined) return;
    setBusy(true);
    const answer = await ask("setPassphrase", { passphrase });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onCode(answer.value.recoveryCode);
  };
  if (!isOpen)
    return (
      <div>
        <Button look="primary" takesFocus={isClosed} onPress={() => setOpen(true)}>
          {t("set.start")}
        </Button>
      </div>
    );
  return (
    <form class="pp-stack planner-narrow-form" onSubmit={(event) => void submit(event)}>
      <h3 ref={heading} tabIndex={-1}>
        {t("set.title")}
      </h3>
      <p>{t("set.forgotten")}</p>
      <p>{t("set.paper")}</p>
      <NewPassphraseFields entry={entry} language={language} />
      <VaultFailure failure={failure} language={language} />
      <div class="pp-row">
        <Button type="submit" look="primary" isBusy={isBusy}>
          {isBusy ? t("set.saving") : t("set.save")}
        </Button>
        <Button
          onPress={() => {
            setClosed(true);
            setOpen(false);
          }}
        >
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
