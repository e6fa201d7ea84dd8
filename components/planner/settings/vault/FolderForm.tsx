import type { FolderScreen } from "../use-vault-screen";
import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { FolderState } from "../../../../lib/contracts/vault";
import type { FolderPurpose } from "../../../../lib/core/vault/folder-file";
import { folderWords } from "../../../../lib/i18n/folder";
import { unlockWords } from "../../../../lib/i18n/unlock";
import { Button } from "../../../ui/Button";
import { CheckField } from "../../../ui/Field";
import { SecretField } from "../../../ui/SecretField";
import type { FolderActions } from "../../contracts";
import { NewPassphraseFields, useNewPassphrase } from "./NewPassphraseFields";
import { useFolder } from "./use-folder";
import { VaultFailure } from "./VaultFailure";

interface FolderFormProps extends FolderScreen {
  folders: FolderActions;
  purpose: FolderPurpose;
  /** Set when the district decides whether records stay in this browser; then she is not asked. */
  keepsNothing?: boolean;
  onDone: () => void;
  onCancel?: () => void;
}

/** Chooses a folder, then opens the file in it or makes one. */
export function FolderForm(props: FolderFormProps) {
  const { language, folders, onCancel } = props;
  const t = folderWords(language);
  const { state, reload } = useFolder(props);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pick = async (work: () => Promise<boolean>): Promise<void> => {
    const isDone = await work().catch(() => undefined);
    setFailure(isDone === undefined ? { code: "folder", problem: "folder-refused" } : null);
    await reload();
  };
  const chosen = state?.folder;
  return (
    <div class="pp-stack">
      <VaultFailure failure={failure} language={language} />
      <div class="pp-row">
        {chosen && <span>{t("chosen", { name: chosen.name })}</span>}
        {chosen && !chosen.isAllowed && (
          <Button look="primary" onPress={() => void pick(folders.allow)}>
            {t("allow")}
          </Button>
        )}
        <Button takesFocus={onCancel !== undefined && !chosen} onPress={() => void pick(folders.choose)}>
          {t(chosen ? "choose.other" : "choose")}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t("cancel")}</Button>}
      </div>
      {state && chosen?.isAllowed && (
        <SecretPart key={`${chosen.name} ${state.hasFile}`} {...props} state={state} onThere={reload} />
      )}
    </div>
  );
}

function SecretPart(props: FolderFormProps & { state: FolderState; onThere: () => Promise<void> }) {
  const { ask, language, purpose, state, keepsNothing, onDone, onThere } = props;
  const t = folderWords(language);
  const opens = purpose === "vault" && state.hasFile;
  const entry = useNewPassphrase();
  const [secret, setSecret] = useState("");
  const [wantsNothing, setWantsNothing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const passphrase = isBusy ? undefined : opens ? secret : entry.take();
    if (!passphrase) return;
    setBusy(true);
    const wanted = opens ? "open" : "make";
    const answer = await ask("startFolderFile", {
      ...{ purpose, wanted, passphrase, keepsNothing: keepsNothing ?? wantsNothing },
    });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onDone();
    else if (answer.failure.code === "folder") await onThere();
  };
  return (
    <form class="pp-stack planner-narrow-form" onSubmit={(event) => void submit(event)}>
      <p>{t(opens ? "passphrase.there" : "passphrase.new")}</p>
      {opens ? (
        <SecretField
          label={t("passphrase")}
          showWord={unlockWords(language)("show")}
          takesFocus
          value={secret}
          onChange={setSecret}
        />
      ) : (
        <NewPassphraseFields entry={entry} language={language} />
      )}
      {purpose === "vault" && keepsNothing === undefined && (
        <div>
          <CheckField label={t("nothing")} isChecked={wantsNothing} onChange={setWantsNothing} />
          <p class="pp-soft-text">{t("nothing.text")}</p>
        </div>
      )}
      <VaultFailure failure={failure} language={language} />
      <div>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {isBusy ? t("working") : t(opens ? "submit.open" : "submit.make")}
        </Button>
      </div>
    </form>
  );
}
