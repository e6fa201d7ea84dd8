import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { protectionWords } from "../../../../lib/i18n/protection";
import type { Language } from "../../../../lib/i18n/translate";
import { unlockWords } from "../../../../lib/i18n/unlock";
import { Button } from "../../../ui/Button";
import { SecretField } from "../../../ui/SecretField";
import { VaultFailure } from "./VaultFailure";

interface SecretFormProps {
  language: Language;
  /** The label of its button: what happens when the secret is right. */
  submitWord: string;
  isDanger?: boolean;
  /** Label of the secret; by default, this device's passphrase or recovery code. */
  label?: string;
  takesFocus?: boolean;
  /** Resolves to the failure, null when it is done, or undefined when another field is still wrong. */
  onSubmit: (secret: string) => Promise<Failure | null | undefined>;
  children?: ComponentChildren;
}

/** A form that asks for a passphrase before something is done. */
export function SecretForm(props: SecretFormProps) {
  const { language, submitWord, isDanger = false, label, takesFocus = false, onSubmit, children } = props;
  const t = protectionWords(language);
  const [secret, setSecret] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || secret === "") return;
    setBusy(true);
    setFailure((await onSubmit(secret)) ?? null);
    setBusy(false);
  };
  return (
    <form class="pp-stack planner-narrow-form" onSubmit={(event) => void submit(event)}>
      <SecretField
        label={label ?? t("change.secret")}
        showWord={unlockWords(language)("show")}
        takesFocus={takesFocus}
        value={secret}
        onChange={setSecret}
      />
      {children}
      <VaultFailure failure={failure} language={language} />
      <div>
        <Button type="submit" isBusy={isBusy} isDanger={isDanger}>
          {isBusy ? t("working") : submitWord}
        </Button>
      </div>
    </form>
  );
}
