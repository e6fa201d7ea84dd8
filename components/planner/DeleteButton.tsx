import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import { Button, IconButton } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import * as icons from "../ui/icons";
import { FailureNotice } from "./FailureNotice";
import type { SaveFailure } from "./contracts";
import { usePage } from "./page-context";

interface DeleteButtonProps {
  name: string;
  title: string;
  /** Says what is deleted together with it. */
  text: string;
  remove: () => Promise<SaveFailure>;
  onRemoved: () => void;
  /** The button's label; without it, an icon is shown. */
  word?: string;
  /** What more the dialog says, below its text. */
  children?: ComponentChildren;
}

/** A button that opens a dialog before it deletes. The dialog stays open with the reason when deleting failed. */
export function DeleteButton({ name, title, text, remove, onRemoved, word, children }: DeleteButtonProps) {
  const { t } = usePage();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = (): void => {
    setFailure(null);
    setIsAsking(true);
  };
  const confirm = async (): Promise<void> => {
    const outcome = await remove();
    setFailure(outcome);
    if (outcome) return;
    setIsAsking(false);
    onRemoved();
  };
  return (
    <>
      {word ? (
        <Button look="quiet" isDanger icon={icons.bin} onPress={ask}>
          {word}
        </Button>
      ) : (
        <IconButton icon={icons.bin} label={t("form.delete.what", { name })} onPress={ask} />
      )}
      {isAsking && (
        <ConfirmDialog
          title={title}
          confirmWord={t("form.delete")}
          cancelWord={t("form.keep")}
          isDanger
          onConfirm={() => void confirm()}
          onCancel={() => setIsAsking(false)}
        >
          <p>{text}</p>
          {children}
          {failure && <FailureNotice failure={failure} />}
        </ConfirmDialog>
      )}
    </>
  );
}
