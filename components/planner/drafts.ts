import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useSealedDrafts, type DraftMap, type DraftSeal, type DraftTrouble } from "./sealed-drafts";

/** Unsaved input by form, kept while screens change so that nothing typed is lost. */
export interface Drafts {
  find(key: string): unknown;
  /** Lists keys with the given prefix, oldest draft first. */
  keys(prefix: string): string[];
  put(key: string, draft: unknown): void;
  /**
   * Changes the newest state of a draft, since several changes may come before the next rendering; undefined drops it.
   */
  change(key: string, make: (draft: unknown) => unknown): void;
  /** Drops a draft; with `expected`, only if it is still that one, so that input during a save is kept. */
  drop(key: string, expected?: unknown): void;
  /** Drops every draft. */
  clear(): void;
  readonly isEmpty: boolean;
  /** False while Pushpin is locked: what a late answer puts then is lost. */
  canKeep(): boolean;
  /** What can't be kept, or was not, over a lock; null where all is well. */
  readonly trouble: DraftTrouble | null;
  /** Takes note that something was not kept: she is told of it. */
  noteLost(): void;
  /** Takes note that she saw that something was not kept. */
  dismissTrouble(): void;
}

const NO_DRAFTS: DraftMap = new Map();

/**
 * Keeps drafts in this page's memory only: they may contain student data and must not outlive the page. While Pushpin
 * is locked they are kept sealed; unlocking brings them back. Erasing everything, in any page, drops them.
 */
export function useDraftStore({ ask, isLocked, erasedCount }: DraftSeal): Drafts {
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const isLockedRef = useRef(isLocked);
  useLayoutEffect(() => {
    isLockedRef.current = isLocked;
  }, [isLocked]);
  const sealed = useSealedDrafts({ ask, isLocked, erasedCount }, drafts, setDrafts);
  const { hasSealed, trouble, noteLost, dismissTrouble } = sealed;
  useWarningBeforeLeaving(drafts.size > 0 || hasSealed);
  return useMemo(
    () => ({
      find: (key) => drafts.get(key),
      keys: (prefix) => [...drafts.keys()].filter((key) => key.startsWith(prefix)),
      put: (key, draft) => setDrafts((before) => new Map(before).set(key, draft)),
      change: (key, make) => setDrafts((before) => changed(before, key, make(before.get(key)))),
      drop: (key, expected) =>
        setDrafts((before) => {
          if (!before.has(key) || (expected !== undefined && before.get(key) !== expected)) return before;
          const rest = new Map(before);
          rest.delete(key);
          return rest;
        }),
      clear: () => setDrafts(NO_DRAFTS),
      isEmpty: drafts.size === 0,
      canKeep: () => !isLockedRef.current,
      ...{ trouble, noteLost, dismissTrouble },
    }),
    [drafts, trouble, noteLost, dismissTrouble],
  );
}

function changed(drafts: DraftMap, key: string, draft: unknown): DraftMap {
  const rest = new Map(drafts);
  if (draft === undefined) rest.delete(key);
  else rest.set(key, draft);
  return rest;
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

/**
 * Keeps a state of a form among the drafts, so that it outlasts a lock; outside of the planner, in the form only.
 * @param none what the state is before she does something, and what is not kept
 */
export function useDraftState<T>(key: string, none: T): [T, (make: (now: T) => T) => void] {
  const drafts = useContext(DraftsContext);
  const [own, setOwn] = useState<T>(() => none);
  const empty = JSON.stringify(none);
  if (!drafts) return [own, setOwn];
  const change = (make: (now: T) => T): void =>
    drafts.change(key, (draft) => {
      const next = make((draft as T | undefined) ?? none);
      return JSON.stringify(next) === empty ? undefined : next;
    });
  return [(drafts.find(key) as T | undefined) ?? none, change];
}

/**
 * Gives a function that tells whether a draft can be kept at this moment, and takes note that one is lost where not.
 * Ask it before a file is saved whose code is shown once: without the code, nobody can open the file.
 */
export function useCanKeep(): () => boolean {
  const drafts = useContext(DraftsContext);
  return () => {
    const can = drafts?.canKeep() ?? true;
    if (!can) drafts?.noteLost();
    return can;
  };
}
