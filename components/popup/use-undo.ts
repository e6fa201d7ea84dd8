import { useCallback, useEffect, useState } from "preact/hooks";
import type { Mark, MarkChange } from "./marks";

const UNDO_MS = 5_000;

/**
 * Offers to undo the last mark, for five seconds; longer while the pointer or the focus is on the offer.
 * Later, a second click on the same button removes the mark, so nothing depends on being quick.
 */
export function useUndo(onMark: (marks: Mark[]) => void) {
  const [change, setChange] = useState<MarkChange | null>(null);
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!change || isHeld) return;
    const timer = setTimeout(() => setChange(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [change, isHeld]);

  const remember = useCallback((next: MarkChange) => {
    setHeld(false);
    setChange(next);
  }, []);
  const takeBack = useCallback(() => {
    if (!change) return;
    setChange(null);
    onMark(change.undo);
  }, [change, onMark]);
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
