import type { PageFacts, PageRest } from "../page-facts/page-facts";

/** One reading of the page: its facts, and their serialised text, by which two readings are compared. */
export interface Look {
  facts: PageFacts;
  text: string;
}

/** A page that has stopped changing, with how long it has been unchanged. */
export interface SeenPage extends Look {
  rest: PageRest;
}

/** A reading that is not trusted until its text has stayed the same for `neededMs`, counted from `sinceMs`. */
interface Candidate {
  text: string;
  sinceMs: number;
  neededMs: number;
}

/** Tracks whether a page has stopped changing. All times are milliseconds of the clock passed in as `nowMs`. */
export interface Settling {
  /** When the page first changed after it was last settled; absent while it is settled. */
  movingSinceMs?: number | undefined;
  candidate?: Candidate | undefined;
  settled?: Candidate | undefined;
  /** The shown days, while they have no event, and since when. */
  empty?: { days: string; sinceMs: number } | undefined;
  /** True while the next look is scheduled. */
  isLookDue?: boolean;
}

/** The result of a change or a look: the new state and what the caller has to do. */
export interface Settled {
  settling: Settling;
  /** How long to wait before the next look. */
  waitMs?: number;
  /** True when the page began to change: what was read before may be outdated. */
  isMoving?: boolean;
  /** True when the page is settled: no further look is needed until it changes. */
  isAtRest?: boolean;
  /** Set when the page has settled on something other than before. */
  seen?: SeenPage;
}

/** Pages draw in bursts: look after a pause, and again until two readings agree. */
const PAUSE_MS = 150;
/** A page that never stops changing is read anyway after this long. */
const MAX_MOVING_MS = 1500;

/** Names the days that the facts are about: by the dates of the columns, else by the page's address. */
export function daysText({ days }: PageFacts): string {
  const isKnown = days.keys.length > 0 && !days.keys.includes(null);
  return JSON.stringify(isKnown ? { ...days, path: "" } : days);
}

/** Handles a possible change of the page. */
export function afterChange(settling: Settling, nowMs: number): Settled {
  return wait({ ...settling, movingSinceMs: settling.movingSinceMs ?? nowMs }, PAUSE_MS);
}

/** Handles a reading of the page. */
export function afterLook(before: Settling, look: Look, nowMs: number): Settled {
  const settling = { ...before, isLookDue: false, empty: emptyAfter(before, look.facts, nowMs) };
  const { candidate: known, settled } = settling;
  if (look.text === settled?.text) {
    // The page shows what it showed when it last settled: report it only if another reading came in between.
    return known ? restWith(settling, look, nowMs) : atRest(settling);
  }
  const isSame = known?.text === look.text;
  const candidate = isSame ? known : { text: look.text, sinceMs: nowMs, neededMs: PAUSE_MS };
  const leftMs = leftUntilTrusted(candidate, settling.movingSinceMs ?? nowMs, nowMs);
  const isMoving = known === undefined;
  if (leftMs > 0) return { ...wait({ ...settling, candidate }, leftMs), isMoving };
  return { ...restWith({ ...settling, settled: candidate }, look, nowMs), isMoving };
}

/** Handles the background's request to wait: the reading must stay the same for `waitMs` longer to be trusted. */
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

/** Keeps the start of the time without events across readings, as long as they show the same days. */
function emptyAfter({ empty }: Settling, facts: PageFacts, nowMs: number): Settling["empty"] {
  if (facts.chips.length > 0) return undefined;
  const days = daysText(facts);
  return empty?.days === days ? empty : { days, sinceMs: nowMs };
}

function leftUntilTrusted({ neededMs, sinceMs }: Candidate, movingSinceMs: number, nowMs: number): number {
  const isOverdue = neededMs === PAUSE_MS && nowMs - movingSinceMs >= MAX_MOVING_MS;
  return isOverdue ? 0 : neededMs - (nowMs - sinceMs);
}

function atRest(settling: Settling): Settled {
  return { settling: { ...settling, movingSinceMs: undefined, candidate: undefined }, isAtRest: true };
}

function restWith(settling: Settling, { facts, text }: Look, nowMs: number): Settled {
  const { settled, empty } = settling;
  const rest = { restedMs: nowMs - settled!.sinceMs, emptyForMs: empty ? nowMs - empty.sinceMs : 0 };
  return { ...atRest(settling), seen: { facts, text, rest } };
}
