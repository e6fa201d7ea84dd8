import { useEffect, useMemo, useState } from "preact/hooks";

/** Unsaved input by form, kept while screens change so that nothing typed is lost. */
export interface Drafts {
  find(key: string): unknown;
  /** Lists keys with the given prefix, oldest draft first. */
  keys(prefix: string): string[];
  put(key: string, draft: unknown): void;
  /** Drops a draft; with `expected`, only if it is still that one, so that input during a save is kept. */
  drop(key: string, expected?: unknown): void;
  readonly isEmpty: boolean;
}

/** Keeps drafts in memory only: they may contain student data and must not outlive the page. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, unknown>>(new Map());
  useWarningBeforeLeaving(drafts.size > 0);
  return useMemo(
    () => ({
      find: (key) => drafts.get(key),
      keys: (prefix) => [...drafts.keys()].filter((key) => key.startsWith(prefix)),
      put: (key, draft) => setDrafts((before) => new Map(before).set(key, draft)),
      drop: (key, expected) =>
        setDrafts((before) => {
          if (!before.has(key) || (expected !== undefined && before.get(key) !== expected)) return before;
          const rest = new Map(before);
          rest.delete(key);
          return rest;
        }),
      isEmpty: drafts.size === 0,
    }),
    [drafts],
  );
}

function useWarningBeforeLeaving(hasUnsaved: boolean): void {
  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasUnsaved]);
}
