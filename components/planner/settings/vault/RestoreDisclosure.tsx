import { useState } from "preact/hooks";
import { backupWords } from "../../../../lib/i18n/backup";
import { Button } from "../../../ui/Button";
import { RestoreForm } from "./RestoreForm";
import type { VaultScreen } from "../use-vault-screen";
import "./vault.css";

interface RestoreDisclosureProps extends VaultScreen {
  /** Uses the wording for somebody who is setting Pushpin up. */
  isFirstRun?: boolean;
  /** Shows it as what to do next: after a loss. */
  isNextStep?: boolean;
  onRestored?: () => void;
}

/** Offers to restore a backup file where there are no records: at the first run, and after a loss. */
export function RestoreDisclosure({
  isFirstRun = false,
  isNextStep = false,
  onRestored,
  ...screen
}: RestoreDisclosureProps) {
  const t = backupWords(screen.language);
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <RestoreForm {...screen} takesFocus {...(onRestored ? { onRestored } : {})} />;
  return (
    <div>
      <Button look={isNextStep ? "primary" : "plain"} onPress={() => setOpen(true)}>
        {t(isFirstRun ? "restore.before" : "restore.open")}
      </Button>
    </div>
  );
}
