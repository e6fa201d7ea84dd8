import type { NotYet, PageWeek } from "../contracts/overlay-week";
import type { Answer } from "../contracts/contract";
import type { Failure } from "../contracts/failure";
import { PAGE_FAILURES } from "../i18n/card-words";
import type { OverlayStatus } from "../i18n/overlay-words";
import type { SeenPage } from "./settling";

/** What the background answers to a page that has come to rest. */
export type WeekAnswer = Answer<PageWeek | NotYet>;

/** What was asked of the background, once per change; only the newest answer counts. */
export interface Asking {
  /** What can be asked for again; absent before the first question. */
  seen?: SeenPage | undefined;
  /** Number of the newest question; answers to older ones are dropped. */
  number: number;
  isRetried: boolean;
  /** The newest answer as a text. */
  answerText?: string;
  /** How long to wait before the background is asked again about the same page. */
  gapMs: number;
  isAgainDue: boolean;
}

const RETRY_MS = 500;
/** Asking may itself bump the vault's revision: the same answer again makes the next question wait longer. */
const FIRST_GAP_MS = 250;
const LONGEST_GAP_MS = 60_000;

export const NOTHING_ASKED: Asking = { number: 0, isRetried: false, gapMs: FIRST_GAP_MS, isAgainDue: false };

/** What the page says of a failure. */
export function statusOf({ code }: Failure): OverlayStatus {
  if (code === "vault-locked") return { code };
  return { code: "failed", failure: PAGE_FAILURES.find((known) => known === code) ?? "unexpected" };
}

/** A new question about a page; undefined when the same was asked before: the last answer holds. */
export function askAbout(asking: Asking, seen: SeenPage): Asking | undefined {
  if (seen.text === asking.seen?.text) return undefined;
  return { ...asking, seen, number: asking.number + 1, isRetried: false, gapMs: FIRST_GAP_MS };
}

/** What an answer comes to. */
interface Taken {
  asking: Asking;
  /** There was none: the same question is asked once more after this long, quietly. */
  retryMs?: number;
  /** The answer before said the same. */
  isSame?: boolean;
}

/** Takes the answer to the newest question. */
export function takeAnswer(asking: Asking, answer: WeekAnswer): Taken {
  if (!answer.ok && answer.failure.code === "no-answer" && !asking.isRetried)
    return { asking: { ...asking, isRetried: true }, retryMs: RETRY_MS };
  const answerText = JSON.stringify(answer);
  const isSame = answerText === asking.answerText;
  const gapMs = isSame ? Math.min(asking.gapMs * 2, LONGEST_GAP_MS) : FIRST_GAP_MS;
  // Asked too early: the same page will be asked for again.
  const isTooEarly = answer.ok && "waitMs" in answer.value;
  return { asking: { ...asking, gapMs, answerText, ...(isTooEarly ? { seen: undefined } : {}) }, isSame };
}
