import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Ask } from "../../lib/contracts/ask";

/** Unsaved input by form, kept while screens change so that nothing typed is lost. */
export interface Drafts {
  find(key: string): unknown;
  /** Lists keys with the given prefix, oldest draft first. */
  keys(prefix: string): string[];
  put(key: string, draft: unknown): void;
  /** Changes the newest state of a draft, since several changes may come before the next rendering. */
  change(key: string, make: (draft: unknown) => unknown): void;
  /** Drops a draft; with `expected`, only if it is still that one, so that input during a save is kept. */
  drop(key: string, expected?: unknown): void;
  /** Drops every draft. */
  clear(): void;
  readonly isEmpty: boolean;
}

/** What drafts need while Pushpin locks and unlocks. */
interface DraftSeal {
  ask: Ask;
  isLocked: boolean;
  /** Counts how often everything was erased, by any page. */
  erasedCount: number;
}

type DraftMap = ReadonlyMap<string, unknown>;
const NO_DRAFTS: DraftMap = new Map();

/**
 * Keeps drafts in this page's memory only: they may contain student data and must not outlive the page. While Pushpin
 * is locked they are kept sealed; unlocking brings them back. Erasing everything, in any page, drops them.
 */
export function useDraftStore({ ask, isLocked, erasedCount }: DraftSeal): Drafts {
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const hasSealed = useSealedDrafts({ ask, isLocked, erasedCount }, drafts, setDrafts);
  useWarningBeforeLeaving(drafts.size > 0 || hasSealed);
  return useMemo(
    () => ({
      find: (key) => drafts.get(key),
      keys: (prefix) => [...drafts.keys()].filter((key) => key.startsWith(prefix)),
      put: (key, draft) => setDrafts((before) => new Map(before).set(key, draft)),
      change: (key, make) => setDrafts((before) => new Map(before).set(key, make(before.get(key)))),
      drop: (key, expected) =>
        setDrafts((before) => {
          if (!before.has(key) || (expected !== undefined && before.get(key) !== expected)) return before;
          const rest = new Map(before);
          rest.delete(key);
          return rest;
        }),
      clear: () => setDrafts(NO_DRAFTS),
      isEmpty: drafts.size === 0,
    }),
    [drafts],
  );
}

/** Sealed drafts, and the identity of the state that was sealed. */
interface SealedDrafts {
  from: object;
  text: string;
}

/**
 * Seals the drafts after each change, since nothing can be sealed once Pushpin is locked. Gives true while only sealed
 * drafts exist.
 */
function useSealedDrafts(
  { ask, isLocked, erasedCount }: DraftSeal,
  drafts: DraftMap,
  setDrafts: (drafts: DraftMap) => void,
): boolean {
  /** Identity of one state of the drafts, without their content. */
  const state = useMemo(() => ({ size: drafts.size }), [drafts]);
  const [sealed, setSealed] = useState<SealedDrafts | null>(null);
  /** Identity of the state that was dropped when Pushpin was locked. */
  const [away, setAway] = useState<object | null>(null);
  useEffect(() => {
    if (isLocked || away || drafts.size === 0) return;
    void ask("sealDrafts", { text: JSON.stringify([...drafts]) }).then((answer) => {
      if (answer.ok && answer.value.sealed !== null) setSealed({ from: state, text: answer.value.sealed });
    });
  }, [ask, isLocked, away, drafts, state]);
  useEffect(() => {
    if (!isLocked) return;
    setAway((before) => before ?? state);
    setDrafts(NO_DRAFTS);
  }, [isLocked, state, setDrafts]);
  useEffect(() => {
    if (isLocked || !away) return;
    setAway(null);
    setSealed(null);
    if (sealed?.from !== away) return;
    void ask("unsealDrafts", { sealed: sealed.text }).then((answer) => {
      if (answer.ok) setDrafts(new Map(JSON.parse(answer.value.text) as [string, unknown][]));
    });
  }, [ask, isLocked, away, sealed, setDrafts]);
  useEffect(() => {
    if (erasedCount === 0) return;
    setSealed(null);
    setDrafts(NO_DRAFTS);
  }, [erasedCount, setDrafts]);
  return away !== null && sealed?.from === away;
}

function useWarningBeforeLeaving(hasUnsaved: boolean): void {
  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasUnsaved]);
}

export const DraftsContext = createContext<Drafts | null>(null);

/** Gives the unsaved input. Throws outside of the planner. */
export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("Rendered outside the planner");
  return drafts;
}
