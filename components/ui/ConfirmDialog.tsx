import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useId, useLayoutEffect, useState } from "preact/hooks";
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

const HoldContext = createContext<((isHeld: boolean) => void) | null>(null);

/** Keeps the dialog around it from being confirmed, while what she should know first is not there yet. */
export function useHeldConfirm(isHeld: boolean): void {
  const hold = useContext(HoldContext);
  useLayoutEffect(() => {
    hold?.(isHeld);
    return () => hold?.(false);
  }, [hold, isHeld]);
}

/**
 * Asks before something that can't be undone. A native dialog: keeps the focus, Escape means no, focus returns. A link
 * in it means no too, since the page that it opens would be behind the dialog.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const dialog = useModalDialog();
  const titleId = useId();
  const [isHeld, hold] = useState(false);
  const { onCancel } = props;
  useEffect(() => {
    const element = dialog.current;
    // A link to the page that is open already changes no hash.
    const onLink = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a[href^="#"]')) onCancel();
    };
    window.addEventListener("hashchange", onCancel);
    element?.addEventListener("click", onLink);
    return () => {
      window.removeEventListener("hashchange", onCancel);
      element?.removeEventListener("click", onLink);
    };
  }, [dialog, onCancel]);
  return (
    <dialog ref={dialog} class="pp-dialog" aria-labelledby={titleId} onCancel={onCancel}>
      <div class="pp-stack">
        <h2 id={titleId}>{props.title}</h2>
        <div class="pp-stack">
          <HoldContext.Provider value={hold}>{props.children}</HoldContext.Provider>
        </div>
        <div class="pp-dialog-actions">
          <Button onPress={onCancel}>{props.cancelWord}</Button>
          <Button look="primary" isDanger={props.isDanger ?? false} isBusy={isHeld} onPress={props.onConfirm}>
            {props.confirmWord}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
