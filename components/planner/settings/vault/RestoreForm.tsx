import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { Input } from "../../../../lib/contracts/requests";
import type { RestorePreview } from "../../../../lib/contracts/vault";
import type { RestoreWay } from "../../../../lib/core/vault/plan-restore";
import { backupWords } from "../../../../lib/i18n/backup";
import { Notice } from "../../../ui/Notice";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { RestorePreviewTable } from "./RestorePreviewTable";
import { SealedFileForm } from "./SealedFileForm";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

/** Larger files are refused unread: a backup contains only text. Its base64 must also fit into one message. */
const MAX_BYTES = 45 << 20;

interface OpenedFile {
  file: string;
  passphrase: string;
  preview: RestorePreview;
}

type FilePurpose = Input<"previewBackup">["purpose"];

interface RestoreFormProps extends VaultScreen {
  /** A colleague's hand-over is opened by its code and only ever added. */
  purpose?: FilePurpose;
  /** True when it appears in place of the button that opened it. */
  takesFocus?: boolean;
  onRestored?: () => void;
}

/** Opens a backup file, shows what it would change, and restores it. */
export function RestoreForm({ ask, language, purpose = "backup", takesFocus, onRestored }: RestoreFormProps) {
  const t = backupWords(language);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isDone, setDone] = useState(false);
  // With `onRestored`, the component that is called moves the focus.
  const done = useFirstFocus<HTMLParagraphElement>(isDone && onRestored === undefined);
  const restore = async (way: RestoreWay): Promise<void> => {
    const { file, passphrase } = opened!;
    const answer = await ask("restoreBackup", { purpose, file, passphrase, way });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setOpened(null);
    setDone(true);
    onRestored?.();
  };
  return (
    <div class="pp-stack">
      <VaultFailure failure={failure} language={language} />
      {isDone && (
        <Notice tone="ok" isNews>
          <p ref={done} tabIndex={-1}>
            {t("restore.done")}
          </p>
        </Notice>
      )}
      {opened ? (
        <RestorePreviewTable
          isMergeOnly={purpose === "hand-over"}
          preview={opened.preview}
          language={language}
          onRestore={restore}
          onCancel={() => setOpened(null)}
        />
      ) : (
        <OpenBackup
          ask={ask}
          purpose={purpose}
          language={language}
          takesFocus={takesFocus === true && !isDone}
          onOpened={(file) => {
            setDone(false);
            setFailure(null);
            setOpened(file);
          }}
        />
      )}
    </div>
  );
}

interface OpenBackupProps extends VaultScreen {
  purpose: FilePurpose;
  takesFocus: boolean;
  onOpened: (opened: OpenedFile) => void;
}

/** Asks for the file and its passphrase, or code, and opens it. */
function OpenBackup({ ask, language, purpose, takesFocus, onOpened }: OpenBackupProps) {
  const t = backupWords(language);
  const inspect = async (file: string): Promise<Failure | null> => {
    const answer = await ask("inspectFile", { purpose, file });
    return answer.ok ? null : answer.failure;
  };
  const open = async (file: string, passphrase: string): Promise<Failure | null> => {
    const answer = await ask("previewBackup", { purpose, file, passphrase });
    if (answer.ok) onOpened({ file, passphrase, preview: answer.value });
    return answer.ok ? null : answer.failure;
  };
  const words = {
    file: t("restore.file"),
    tooLarge: t("restore.large"),
    secret: t(purpose === "hand-over" ? "restore.code" : "restore.passphrase"),
  };
  return <SealedFileForm {...{ language, words, takesFocus, inspect }} mostBytes={MAX_BYTES} onOpen={open} />;
}
