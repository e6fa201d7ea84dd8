import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Ask } from "../../lib/contracts/ask";
import { MAX_DRAFTS_LENGTH } from "../../lib/core/vault/draft-limit";

/** What drafts need while Pushpin locks and unlocks. */
export interface DraftSeal {
  ask: Ask;
  isLocked: boolean;
  /** Counts how often everything was erased, by any page. */
  erasedCount: number;
}

export type DraftMap = ReadonlyMap<string, unknown>;

/** `too-long`: a lock would lose what she is typing now. `lost`: the last lock lost some or all of it. */
export type DraftTrouble = "too-long" | "lost";

/** Sealed drafts, and the identity of the state that was sealed. */
interface SealedDrafts {
  from: object;
  /** Of two answers, that to the later request counts, whichever comes last. */
  number: number;
  text: string;
}

/** What was dropped when Pushpin was locked: the identity of the state, and the keys of its drafts. */
interface AwayDrafts {
  state: object;
  keys: ReadonlySet<string>;
}

type SetDrafts = (make: (before: DraftMap) => DraftMap) => void;

/**
 * Seals the drafts after each change, since nothing can be sealed once Pushpin is locked, and brings back the newest
 * that was sealed. `hasSealed` is true while only sealed drafts exist.
 */
export function useSealedDrafts({ ask, isLocked, erasedCount }: DraftSeal, drafts: DraftMap, setDrafts: SetDrafts) {
  /** Identity of one state of the drafts, without their content. */
  const state = useMemo(() => ({ size: drafts.size }), [drafts]);
  const [away, setAway] = useState<AwayDrafts | null>(null);
  const [isLost, setLost] = useState(false);
  const { sealed, dropSeal, isTooLong } = useSeal(ask, isLocked || away !== null, { drafts, state });
  useEffect(() => {
    if (!isLocked) return;
    setAway((before) => {
      if (!before) return { state, keys: new Set(drafts.keys()) };
      // An answer that came late put something while it was locked: what was sealed is older, and that is said.
      return drafts.size === 0 ? before : { state: { size: 0 }, keys: new Set([...before.keys, ...drafts.keys()]) };
    });
    setDrafts(withoutAny);
  }, [isLocked, state, drafts, setDrafts]);
  useEffect(() => {
    if (isLocked || !away) return;
    setAway(null);
    dropSeal();
    if (away.keys.size === 0) return;
    if (!sealed) return setLost(true);
    void ask("unsealDrafts", { sealed: sealed.text }).then((answer) => {
      if (!answer.ok || sealed.from !== away.state) setLost(true);
      if (!answer.ok) return;
      const entries = (JSON.parse(answer.value.text) as [string, unknown][]).filter(([key]) => away.keys.has(key));
      setDrafts((typed) => new Map([...entries, ...typed]));
    });
  }, [ask, isLocked, away, sealed, dropSeal, setDrafts]);
  useEffect(() => {
    if (erasedCount === 0) return;
    dropSeal();
    setAway((before) => before && { ...before, keys: new Set() });
    setDrafts(withoutAny);
  }, [erasedCount, dropSeal, setDrafts]);
  const trouble: DraftTrouble | null = isTooLong ? "too-long" : isLost ? "lost" : null;
  const hasSealed = away !== null && away.keys.size > 0 && sealed !== null;
  const noteLost = useCallback(() => setLost(true), []);
  return { hasSealed, trouble, noteLost, dismissTrouble: useCallback(() => setLost(false), []) };
}

/** Gives the same map where it is empty, so that nothing is rendered anew. */
const withoutAny = (before: DraftMap): DraftMap => (before.size === 0 ? before : new Map());

/** Seals each state of the drafts, except while they are away. */
function useSeal(ask: Ask, isAway: boolean, { drafts, state }: { drafts: DraftMap; state: object }) {
  const [sealed, setSealed] = useState<SealedDrafts | null>(null);
  const [isTooLong, setTooLong] = useState(false);
  const countRef = useRef(0);
  useEffect(() => {
    if (isAway) return;
    const text = JSON.stringify([...drafts]);
    setTooLong(text.length > MAX_DRAFTS_LENGTH);
    if (drafts.size === 0 || text.length > MAX_DRAFTS_LENGTH) return;
    countRef.current += 1;
    const number = countRef.current;
    void ask("sealDrafts", { text }).then((answer) => {
      if (!answer.ok || answer.value.sealed === null) return;
      const made = { from: state, number, text: answer.value.sealed };
      setSealed((before) => (before && before.number > number ? before : made));
    });
  }, [ask, isAway, drafts, state]);
  return { sealed, isTooLong, dropSeal: useCallback(() => setSealed(null), []) };
}
