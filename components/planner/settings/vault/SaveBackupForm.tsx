import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { backupWords } from "../../../../lib/i18n/backup";
import { recordCountsText } from "../../../../lib/i18n/vault";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { downloadFile } from "./download-file";
import { NewPassphraseFields, useNewPassphrase } from "./NewPassphraseFields";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

/** Seals all records under a passphrase of the file's own, and downloads the file. */
export function SaveBackupForm({ ask, language, onSaved }: VaultScreen & { onSaved: () => void }) {
  const t = backupWords(language);
  const entry = useNewPassphrase();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const passphrase = isBusy ? undefined : entry.take();
    if (passphrase === undefined) return;
    setBusy(true);
    const answer = await ask("saveBackup", { passphrase });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    const name = downloadFile("backup", answer.value.file);
    const counts = recordCountsText(answer.value.counts, language);
    setSaid(counts === "" ? t("save.done.empty", { name }) : t("save.done", { name, counts }));
    onSaved();
  };
  return (
    <form class="pp-stack planner-narrow-form" onSubmit={(event) => void submit(event)}>
      <p>{t("save.text")}</p>
      <NewPassphraseFields entry={entry} language={language} />
      <VaultFailure failure={failure} language={language} />
      <div>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {isBusy ? t("save.working") : t("save.submit")}
        </Button>
      </div>
      {said !== null && (
        <Notice tone="ok" isNews>
          <p>{said}</p>
        </Notice>
      )}
    </form>
  );
}
