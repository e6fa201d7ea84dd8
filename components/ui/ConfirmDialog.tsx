import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Button } from "./Button";
import { useModalDialog } from "./use-modal-dialog";

interface ConfirmDialogProps {
  title: string;
  children: ComponentChildren;
  confirmWord: string;
  cancelWord: string;
  isDanger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that can't be undone. A native dialog: keeps the focus, Escape means no, focus returns. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const dialog = useModalDialog();
  const titleId = useId();
  return (
    <dialog ref={dialog} class="pp-dialog" aria-labelledby={titleId} onCancel={props.onCancel}>
      <div class="pp-stack">
        <h2 id={titleId}>{props.title}</h2>
        <div class="pp-stack">{props.children}</div>
        <div class="pp-dialog-actions">
          <Button onPress={props.onCancel}>{props.cancelWord}</Button>
          <Button look="primary" isDanger={props.isDanger ?? false} onPress={props.onConfirm}>
            {props.confirmWord}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
