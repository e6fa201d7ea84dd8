import { useRef, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { Input } from "../../../../lib/contracts/requests";
import type { RestorePreview } from "../../../../lib/contracts/vault";
import type { RestoreWay } from "../../../../lib/core/vault/plan-restore";
import { backupWords } from "../../../../lib/i18n/backup";
import { unlockWords } from "../../../../lib/i18n/unlock";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { SecretField } from "../../../ui/SecretField";
import { readChosen } from "./download-file";
import { RestorePreviewTable } from "./RestorePreviewTable";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

/** A backup holds text only: a larger file is none. Base64 of it must fit into one message. */
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
  // Where somebody else is informed of success, that component moves the focus.
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
        <ChooseFile
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

interface ChooseFileProps extends VaultScreen {
  purpose: FilePurpose;
  takesFocus: boolean;
  onOpened: (opened: OpenedFile) => void;
}

/** A file that Pushpin can open, once it knows the passphrase. */
interface ChosenFile {
  name: string;
  file: string;
}

function ChooseFile({ takesFocus, ...props }: ChooseFileProps) {
  const { ask, language, purpose } = props;
  const t = backupWords(language);
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [isLarge, setLarge] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    setChosen(null);
    setFailure(null);
    setLarge(picked.size > MAX_BYTES);
    if (picked.size > MAX_BYTES) return;
    const file = await readChosen(picked);
    const answer = await ask("inspectFile", { purpose, file });
    if (answer.ok) setChosen({ name: picked.name, file });
    else setFailure(answer.failure);
  };
  return (
    <div class="pp-stack planner-narrow-form">
      <div class="pp-row">
        <Button takesFocus={takesFocus} onPress={() => chooser.current?.click()}>
          {t("restore.choose")}
        </Button>
        {chosen && <span>{t("restore.chosen", { name: chosen.name })}</span>}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t("restore.file")}
          accept=".pushpin"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // Clear the input, so that the same file can be chosen again after it was copied anew.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {isLarge && (
        <Notice tone="stop" isNews>
          <p>{t("restore.large")}</p>
        </Notice>
      )}
      <VaultFailure failure={failure} language={language} />
      {chosen && <OpenChosen key={chosen.file} {...props} chosen={chosen} />}
    </div>
  );
}

/** Asks for the passphrase of a file, and opens it. */
function OpenChosen(props: Omit<ChooseFileProps, "takesFocus"> & { chosen: ChosenFile }) {
  const { ask, language, purpose, chosen, onOpened } = props;
  const t = backupWords(language);
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || passphrase === "") return;
    setBusy(true);
    const { file } = chosen;
    const answer = await ask("previewBackup", { purpose, file, passphrase });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onOpened({ file, passphrase, preview: answer.value });
  };
  return (
    <form class="pp-stack" onSubmit={(event) => void submit(event)}>
      <SecretField
        label={t(purpose === "hand-over" ? "restore.code" : "restore.passphrase")}
        showWord={unlockWords(language)("show")}
        takesFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      <VaultFailure failure={failure} language={language} />
      <div>
        <Button type="submit" isBusy={isBusy}>
          {isBusy ? t("restore.working") : t("restore.submit")}
        </Button>
      </div>
    </form>
  );
}
