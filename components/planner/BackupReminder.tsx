import { useEffect, useState } from "preact/hooks";
import type { Ask } from "../../lib/contracts/ask";
import type { BackupState } from "../../lib/contracts/vault";
import { backupReminderText, backupWords } from "../../lib/i18n/backup";
import type { Language } from "../../lib/i18n/translate";
import { LinkButton } from "../ui/Button";
import { Notice } from "../ui/Notice";

interface BackupReminderProps {
  ask: Ask;
  language: Language;
  /** The reminder is loaded again when this changes. */
  caseload: unknown;
}

/** Reminds of a backup that was never saved or is old. Nothing while there is little to lose. */
export function BackupReminder({ ask, language, caseload }: BackupReminderProps) {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    void ask("loadBackupState", null).then((answer) => answer.ok && setState(answer.value));
  }, [ask, caseload]);
  const text = state && backupReminderText(state, language);
  if (!text) return null;
  return (
    <Notice tone="note">
      <p>{text}</p>
      <div>
        <LinkButton href="#backup">{backupWords(language)("remind.open")}</LinkButton>
      </div>
    </Notice>
  );
}
