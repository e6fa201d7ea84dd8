import type { MendReading, NotYet, OverlayStatus, PageWeek } from "../contracts/overlay-week";
import type { Answer } from "../contracts/contract";
import type { Failure } from "../contracts/failure";
import type { SeenPage } from "./settling";

/**
 * The background's answer about a page that has stopped changing: what to draw, how long to wait, or which selectors to
 * read it with.
 */
export type WeekAnswer = Answer<PageWeek | NotYet | MendReading>;

/** The state of asking the background, which is asked once per change of the page; only the newest answer counts. */
export interface Asking {
  /** The page last asked about, so that it can be asked about again; absent before the first question. */
  seen?: SeenPage | undefined;
  /** Number of the newest question; answers to older ones are dropped. */
  number: number;
  isRetried: boolean;
  /** The newest answer as JSON, to notice when the next one is the same. */
  answerText?: string;
  /** How long to wait before asking again about the same page. */
  gapMs: number;
  isAgainDue: boolean;
}

const RETRY_MS = 500;
/** Asking may itself raise the vault's revision, which asks again: the wait doubles while the answer stays the same. */
const FIRST_GAP_MS = 250;
const MAX_GAP_MS = 60_000;

export const NOTHING_ASKED: Asking = { number: 0, isRetried: false, gapMs: FIRST_GAP_MS, isAgainDue: false };

/** The status that the page shows for a failure. */
export function statusOf({ code }: Failure): OverlayStatus {
  if (code === "vault-locked") return { code };
  return { code: "failed", failure: code };
}

/** Starts a new question about a page. Undefined when it shows what was last asked about: that answer still counts. */
export function askAbout(asking: Asking, seen: SeenPage): Asking | undefined {
  if (seen.text === asking.seen?.text) return undefined;
  return { ...asking, seen, number: asking.number + 1, isRetried: false, gapMs: FIRST_GAP_MS };
}

/** The state after an answer, and what to do about it. */
interface Received {
  asking: Asking;
  /** Set when no answer came: ask the same question once more after this long, and show nothing until then. */
  retryMs?: number;
  /** True when the answer equals the one before. */
  isSame?: boolean;
}

/** Records the answer to the newest question. */
export function takeAnswer(asking: Asking, answer: WeekAnswer): Received {
  if (!answer.ok && answer.failure.code === "no-answer" && !asking.isRetried)
    return { asking: { ...asking, isRetried: true }, retryMs: RETRY_MS };
  const answerText = JSON.stringify(answer);
  const isSame = answerText === asking.answerText;
  const gapMs = isSame ? Math.min(asking.gapMs * 2, MAX_GAP_MS) : FIRST_GAP_MS;
  // Not answered yet: forget the page, so that it is asked about again.
  const isUnread = answer.ok && !("bands" in answer.value);
  return { asking: { ...asking, gapMs, answerText, ...(isUnread ? { seen: undefined } : {}) }, isSame };
}
