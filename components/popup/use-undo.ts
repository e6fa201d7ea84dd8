import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";

const UNDO_MS = 5_000;

/** What was just done, in words, and how it is taken back. */
export interface Undoable {
  said: string;
  takeBack: () => void;
}

/**
 * Offers to undo what was done, the last first and each for five seconds; longer while the pointer or the focus is on
 * the offer. So students who are marked one after the other can each be taken back. Later, a second click on the same
 * button removes the mark, so nothing depends on being quick.
 * @param failure why the last request failed: then nothing was done, and no undo is offered
 * @param isPrivate true while initials are hidden: an offer from before does not outlast the switch
 */
export function useUndo(failure: Failure | null, isPrivate: boolean) {
  const [offers, setOffers] = useState<readonly Undoable[]>(NONE);
  const [isHeld, setHeld] = useState(false);
  const drop = useCallback((gone: Undoable) => setOffers((all) => all.filter((offer) => offer !== gone)), []);
  useExpiry(isHeld ? NONE : offers, drop);

  useEffect(() => {
    if (failure) setOffers(NONE);
  }, [failure]);
  // The words of an offer name a student.
  useEffect(() => setOffers(NONE), [isPrivate]);

  const change = offers.at(-1) ?? null;
  const remember = useCallback((next: Undoable) => {
    setHeld(false);
    setOffers((all) => [...all, next]);
  }, []);
  const takeBack = useCallback(() => {
    if (!change) return;
    drop(change);
    change.takeBack();
  }, [change, drop]);
  useUndoKey(change ? takeBack : null);
  return {
    change,
    remember,
    takeBack,
    hold: useCallback(() => setHeld(true), []),
    release: useCallback(() => setHeld(false), []),
  };
}

const NONE: readonly Undoable[] = [];

/** Drops each offer when its time is over; the time of one that is left out for a while begins anew. */
function useExpiry(offers: readonly Undoable[], drop: (offer: Undoable) => void): void {
  const timers = useRef(new Map<Undoable, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    for (const [offer, timer] of running) {
      if (offers.includes(offer)) continue;
      clearTimeout(timer);
      running.delete(offer);
    }
    for (const offer of offers)
      if (!running.has(offer))
        running.set(
          offer,
          setTimeout(() => drop(offer), UNDO_MS),
        );
  }, [offers, drop]);
  useEffect(() => () => timers.current.forEach((timer) => clearTimeout(timer)), []);
}

function useUndoKey(takeBack: (() => void) | null): void {
  useEffect(() => {
    if (!takeBack) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!event.repeat) takeBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [takeBack]);
}
