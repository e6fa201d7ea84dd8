import type { PageFacts, PageRest } from "../page-facts/page-facts";

/** What one look at the page saw: the facts, and a text that is the same for the same facts. */
export interface Look {
  facts: PageFacts;
  text: string;
}

/** A page that has come to rest, and for how long it has stood as it is. */
export interface SeenPage extends Look {
  rest: PageRest;
}

/** A text that the page has shown since a moment, and for how long it must stay the same to be trusted. */
interface Candidate {
  text: string;
  sinceMs: number;
  neededMs: number;
}

/** How far a page has come to rest. All times are those of the clock that the events carry. */
export interface Settling {
  /** The first change since the page last rested. */
  movingSinceMs?: number | undefined;
  candidate?: Candidate | undefined;
  settled?: Candidate | undefined;
  /** Days that were first seen without any event at that moment. */
  empty?: { days: string; sinceMs: number } | undefined;
  /** A look is due. */
  isLookDue?: boolean;
}

/** What follows from a change or a look. */
export interface Settled {
  settling: Settling;
  /** Look again after this long. */
  waitMs?: number;
  /** True when the page began to move: what was read before may no longer hold. */
  isMoving?: boolean;
  /** True when the page rests: nothing more has to be watched. */
  isAtRest?: boolean;
  /** The page has come to rest after it showed something else. */
  seen?: SeenPage;
}

/** Pages draw in bursts: look after a pause, and again until two looks agree. */
const PAUSE_MS = 150;
/** A page that never rests is read as it is after this long. */
const LONGEST_MS = 1500;

/** Names the days that the facts are about. The address only counts where the columns do not name theirs. */
export function daysText({ days }: PageFacts): string {
  const isKnown = days.keys.length > 0 && !days.keys.includes(null);
  return JSON.stringify(isKnown ? { ...days, path: "" } : days);
}

/** The page may show something else. */
export function afterChange(settling: Settling, nowMs: number): Settled {
  return wait({ ...settling, movingSinceMs: settling.movingSinceMs ?? nowMs }, PAUSE_MS);
}

/** The page was looked at. */
export function afterLook(before: Settling, look: Look, nowMs: number): Settled {
  const settling = { ...before, isLookDue: false, empty: emptyAfter(before, look.facts, nowMs) };
  const { candidate: known, settled } = settling;
  if (look.text === settled?.text) {
    // Nothing has to be said, unless something else was seen in between.
    return known ? restWith(settling, look, nowMs) : atRest(settling);
  }
  const isSame = known?.text === look.text;
  const candidate = isSame ? known : { text: look.text, sinceMs: nowMs, neededMs: PAUSE_MS };
  const leftMs = leftUntilTrusted(candidate, settling.movingSinceMs ?? nowMs, nowMs);
  const isMoving = known === undefined;
  if (leftMs > 0) return { ...wait({ ...settling, candidate }, leftMs), isMoving };
  return { ...restWith({ ...settling, settled: candidate }, look, nowMs), isMoving };
}

/** What has settled is not believed yet: it must stand for that much longer. */
export function afterTooEarly(settling: Settling, waitMs: number, nowMs: number): Settled {
  const { settled, candidate, isLookDue } = settling;
  if (!settled) return { settling };
  const neededMs = nowMs - settled.sinceMs + waitMs;
  const next = { ...settling, settled: undefined, candidate: candidate ?? { ...settled, neededMs } };
  return isLookDue ? { settling: next } : wait(next, waitMs);
}

function wait(settling: Settling, waitMs: number): Settled {
  return { settling: { ...settling, isLookDue: true }, waitMs };
}

/** The time without events goes on over looks, as long as they show the same days. */
function emptyAfter({ empty }: Settling, facts: PageFacts, nowMs: number): Settling["empty"] {
  if (facts.chips.length > 0) return undefined;
  const days = daysText(facts);
  return empty?.days === days ? empty : { days, sinceMs: nowMs };
}

function leftUntilTrusted({ neededMs, sinceMs }: Candidate, movingSinceMs: number, nowMs: number): number {
  const isTired = neededMs === PAUSE_MS && nowMs - movingSinceMs >= LONGEST_MS;
  return isTired ? 0 : neededMs - (nowMs - sinceMs);
}

function atRest(settling: Settling): Settled {
  return { settling: { ...settling, movingSinceMs: undefined, candidate: undefined }, isAtRest: true };
}

function restWith(settling: Settling, { facts, text }: Look, nowMs: number): Settled {
  const { settled, empty } = settling;
  const rest = { restedMs: nowMs - settled!.sinceMs, emptyForMs: empty ? nowMs - empty.sinceMs : 0 };
  return { ...atRest(settling), seen: { facts, text, rest } };
}
