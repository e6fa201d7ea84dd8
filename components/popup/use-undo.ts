import { useCallback, useEffect, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";

const UNDO_MS = 5_000;

/** What was just done, in words, and how it is taken back. */
export interface Undoable {
  said: string;
  takeBack: () => void;
}

/**
 * Offers to undo what was done last, for five seconds; longer while the pointer or the focus is on the offer. Later, a
 * second click on the same button removes the mark, so nothing depends on being quick.
 * @param failure why the last request failed: then nothing was done, and no undo is offered
 */
export function useUndo(failure: Failure | null) {
  const [change, setChange] = useState<Undoable | null>(null);
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!change || isHeld) return;
    const timer = setTimeout(() => setChange(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [change, isHeld]);

  useEffect(() => {
    if (failure) setChange(null);
  }, [failure]);

  const remember = useCallback((next: Undoable | null) => {
    setHeld(false);
    setChange(next);
  }, []);
  const takeBack = useCallback(() => {
    if (!change) return;
    setChange(null);
    change.takeBack();
  }, [change]);
  useUndoKey(change ? takeBack : null);
  return {
    change,
    remember,
    takeBack,
    hold: useCallback(() => setHeld(true), []),
    release: useCallback(() => setHeld(false), []),
  };
}

function useUndoKey(takeBack: (() => void) | null): void {
  useEffect(() => {
    if (!takeBack) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [takeBack]);
}
