import { useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import { Button, IconButton } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FailureNotice } from "./FailureNotice";
import type { Outcome } from "./contracts";
import { usePlanner } from "./planner-context";

interface DeleteButtonProps {
  name: string;
  title: string;
  /** What goes with it. */
  text: string;
  remove: () => Promise<Outcome>;
  onRemoved: () => void;
  /** Shown as words; an icon where there is none. */
  word?: string;
}

/** A button that asks before it deletes, and stays open with the reason when that was refused. */
export function DeleteButton({ name, title, text, remove, onRemoved, word }: DeleteButtonProps) {
  const { t } = usePlanner();
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
        <Button look="quiet" isDanger icon="bin" onPress={ask}>
          {word}
        </Button>
      ) : (
        <IconButton icon="bin" label={t("form.delete.what", { name })} onPress={ask} />
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
          {failure && <FailureNotice failure={failure} />}
        </ConfirmDialog>
      )}
    </>
  );
}
