import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { FolderState } from "../../../../lib/contracts/vault";
import { folderWords } from "../../../../lib/i18n/folder";
import { Button } from "../../../ui/Button";
import type { VaultScreen } from "../use-vault-screen";
import { NewPassphraseFields, useNewPassphrase } from "./NewPassphraseFields";
import { SecretForm } from "./SecretForm";

interface FilePassphraseProps extends VaultScreen {
  state: Pick<FolderState, "keepsNothing"> & { purpose: NonNullable<FolderState["purpose"]> };
  onTried: () => Promise<void>;
}

/** Changes the passphrase of the file in her folder. */
export function FilePassphrase(props: FilePassphraseProps) {
  const { language, state } = props;
  const t = folderWords(language);
  const [at, setAt] = useState<"closed" | "typing" | "left" | "done">("closed");
  if (at === "typing")
    return (
      <div class="pp-stack">
        <p>{t(`change.text.${state.purpose}`)}</p>
        {state.keepsNothing && <p>{t("change.nothing")}</p>}
        <ChangeForm {...props} onDone={() => setAt("done")} onUnfinished={() => setAt("left")} />
        <div>
          <Button onPress={() => setAt("left")}>{t("cancel")}</Button>
        </div>
      </div>
    );
  return (
    <div class="pp-stack">
      <output>{at === "done" && t(`change.done.${state.purpose}`)}</output>
      <div>
        <Button takesFocus={at !== "closed"} onPress={() => setAt("typing")}>
          {t("change.open")}
        </Button>
      </div>
    </div>
  );
}

interface ChangeFormProps extends FilePassphraseProps {
  onDone: () => void;
  /** Called when the change was not finished: the notice on this screen says so and has the button that finishes it. */
  onUnfinished: () => void;
}

function ChangeForm({ ask, language, onTried, onDone, onUnfinished }: ChangeFormProps) {
  const t = folderWords(language);
  const entry = useNewPassphrase();
  const change = async (secret: string): Promise<Failure | null | undefined> => {
    const passphrase = entry.take();
    if (passphrase === undefined) return undefined;
    const answer = await ask("changeFilePassphrase", { secret, passphrase });
    await onTried();
    if (answer.ok) onDone();
    else if (answer.failure.code === "folder" && answer.failure.problem === "passphrase-unfinished") onUnfinished();
    return answer.ok ? null : answer.failure;
  };
  return (
    <SecretForm language={language} label={t("passphrase")} takesFocus submitWord={t("change.save")} onSubmit={change}>
      <NewPassphraseFields entry={entry} language={language} />
    </SecretForm>
  );
}

/** Asks for the passphrase that another device gave the file. */
export function ChangedPassphrase({ ask, language, onTried }: Omit<FilePassphraseProps, "state">) {
  const t = folderWords(language);
  const take = async (passphrase: string): Promise<Failure | null> => {
    const answer = await ask("takeFilePassphrase", { passphrase });
    await onTried();
    return answer.ok ? null : answer.failure;
  };
  return (
    <SecretForm language={language} label={t("passphrase.changed")} submitWord={t("submit.open")} onSubmit={take} />
  );
}
