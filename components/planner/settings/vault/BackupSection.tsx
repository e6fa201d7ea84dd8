import { useCallback, useEffect, useState } from "preact/hooks";
import type { BackupState } from "../../../../lib/contracts/vault";
import { backupAgeText, backupWords } from "../../../../lib/i18n/backup";
import { RestoreForm } from "./RestoreForm";
import { SaveBackupForm } from "./SaveBackupForm";
import type { VaultScreen } from "../use-vault-screen";

/** Saves all records to a file, and restores them from one. */
export function BackupSection({ ask, language, since }: VaultScreen & { since: unknown }) {
  const t = backupWords(language);
  const [state, setState] = useState<BackupState | null>(null);
  const reload = useCallback(async () => {
    const answer = await ask("loadBackupState", null);
    if (answer.ok) setState(answer.value);
  }, [ask]);
  useEffect(() => void reload(), [reload, since]);
  return (
    <div class="pp-stack">
      <p class="pp-soft-text">{t("text")}</p>
      {state && <p>{backupAgeText(state, language)}</p>}
      <details class="planner-help">
        <summary>{t("save.open")}</summary>
        <SaveBackupForm ask={ask} language={language} onSaved={() => void reload()} />
      </details>
      <details class="planner-help">
        <summary>{t("restore.open")}</summary>
        <RestoreForm ask={ask} language={language} />
      </details>
    </div>
  );
}
