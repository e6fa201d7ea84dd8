import type { FolderScreen } from "../use-vault-screen";
import { useState } from "preact/hooks";
import type { FolderState } from "../../../../lib/contracts/vault";
import type { FolderPurpose } from "../../../../lib/core/vault/folder-file";
import { folderWords, savedText } from "../../../../lib/i18n/folder";
import { Button } from "../../../ui/Button";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { FilePassphrase } from "./FilePassphrase";
import { FolderForm } from "./FolderForm";
import { FolderProblem } from "./FolderProblem";
import { useFolder } from "./use-folder";

/** Keeps a file in a folder of hers: a copy each day, or the one file that her devices share. */
export function FolderSection(props: FolderScreen & { since: unknown }) {
  const { language, folders, since } = props;
  const t = folderWords(language);
  const { state, reload } = useFolder(props, since);
  const [isStarted, setStarted] = useState(false);
  const start = (): void => {
    setStarted(true);
    void reload();
  };
  if (!state) return null;
  if (!folders) return <p class="pp-soft-text">{t("none")}</p>;
  return (
    <div class="pp-stack">
      <p class="pp-soft-text">{t("text")}</p>
      {state.purpose ? (
        <FolderInUse {...props} folders={folders} state={state} isStarted={isStarted} onChanged={reload} />
      ) : (
        <ChooseUse {...props} folders={folders} onDone={start} />
      )}
    </div>
  );
}

type InUseProps = Parameters<typeof FolderForm>[0];

function ChooseUse(props: Pick<InUseProps, "ask" | "language" | "folders" | "onDone">) {
  const t = folderWords(props.language);
  const [purpose, setPurpose] = useState<FolderPurpose | null>(null);
  const [closed, setClosed] = useState<FolderPurpose | null>(null);
  if (purpose)
    return (
      <>
        <p>{t(`${purpose}.text`)}</p>
        <FolderForm
          {...props}
          purpose={purpose}
          onCancel={() => {
            setClosed(purpose);
            setPurpose(null);
          }}
        />
      </>
    );
  return (
    <div class="pp-row">
      {(["backup", "vault"] as const).map((one) => (
        <Button key={one} takesFocus={closed === one} onPress={() => setPurpose(one)}>
          {t(`${one}.open`)}
        </Button>
      ))}
    </div>
  );
}

function FolderInUse(
  props: Pick<InUseProps, "ask" | "language" | "folders"> & {
    state: FolderState;
    /** True when it appears in place of the form that started it. */
    isStarted: boolean;
    onChanged: () => Promise<void>;
  },
) {
  const { ask, language, state, isStarted, onChanged } = props;
  const t = folderWords(language);
  const [isAsking, setAsking] = useState(false);
  const first = useFirstFocus<HTMLParagraphElement>(isStarted);
  const stop = async (): Promise<void> => {
    setAsking(false);
    await ask("stopFolderFile", null);
    await onChanged();
  };
  return (
    <>
      {state.folder && (
        <p ref={first} tabIndex={-1}>
          {t(`on.${state.purpose!}`, { name: state.folder.name })}
        </p>
      )}
      {state.keepsNothing && <p>{t("on.nothing")}</p>}
      <p>{savedText(state, language)}</p>
      <FolderProblem {...props} onTried={onChanged} />
      <FilePassphrase {...props} state={{ ...state, purpose: state.purpose! }} onTried={onChanged} />
      {!state.isRequired && (
        <div>
          <Button onPress={() => setAsking(true)}>{t("stop")}</Button>
        </div>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t("stop.title")}
          confirmWord={t("stop")}
          cancelWord={t("cancel")}
          onConfirm={() => void stop()}
          onCancel={() => setAsking(false)}
        >
          <p>{t("stop.text")}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
