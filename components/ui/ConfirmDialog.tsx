import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Button } from "./Button";

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
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
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
