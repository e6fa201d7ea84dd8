import { useCallback, useEffect, useState } from "preact/hooks";
import type { MarkChange } from "./marks";

const UNDO_MS = 5_000;

/**
 * The last mark, for five seconds; not while the pointer or the focus rests on the offer. Later the
 * same button, clicked again, takes the mark back, so nothing depends on being quick.
 */
export function useUndo() {
  const [change, setChange] = useState<MarkChange | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!change || held) return;
    const timer = setTimeout(() => setChange(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [change, held]);

  const remember = useCallback((next: MarkChange) => {
    setHeld(false);
    setChange(next);
  }, []);
  return {
    change,
    remember,
    dismiss: useCallback(() => setChange(null), []),
    hold: useCallback(() => setHeld(true), []),
    release: useCallback(() => setHeld(false), []),
  };
}
