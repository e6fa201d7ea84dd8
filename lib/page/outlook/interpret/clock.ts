import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import { MINUTES_PER_DAY, parseClock } from "../../../core/time/interval";
import { isIsoDate, type IsoDate } from "../../../core/time/iso-date";
import { findNamedZone } from "../../../core/time/zone-names";
import { daysOf, minuteOf } from "../../reading/named-times";
import { tokensAfterLastWord } from "../../reading/tokens";
import { plain } from "../../reading/plain-text";
import type { Vocabulary } from "../../reading/vocabulary";
import { wallMinuteOf } from "../../reading/wall-minute";

/**
 * same: the page's clock is the browser's · elsewhere: a mailbox of another zone · behind: older by some steps of half
 * an hour, or of a zone to the west · old: a page saved long ago · unknown: no time in words that are understood.
 */
export type PageClock = "same" | "elsewhere" | "behind" | "old" | "unknown";

const TOLERANCE_MINUTES = 5;
/** Clocks of zones differ by whole quarters of an hour (Kathmandu's by 9:45 from New York's). */
const STEP_MINUTES = 15;
/** Most zones differ by half hours; any other small delay means that the page was not redrawn. */
const COMMON_STEP_MINUTES = 30;
/** Longest delay that a page in an unwatched tab may have. */
const MAX_AGE_MINUTES = 95;
/** No two clocks on earth differ by more. */
const MAX_DIFFERENCE_MINUTES = 26 * 60;

/** Compares the clock that Outlook shows, in the mailbox's zone, with the browser's. */
export function comparePageClock({ clock }: OutlookFacts, vocabulary: Vocabulary): PageClock {
  const minute = lastClock(clock.surface, vocabulary);
  const browser = wallOf(clock.browser);
  if (minute === undefined || !browser) return "unknown";
  const today = lastDate(clock.today, vocabulary);
  if (today !== undefined) {
    const ahead = wallMinuteOf(today, minute) - wallMinuteOf(browser.date, browser.minute);
    if (Math.abs(ahead) > MAX_DIFFERENCE_MINUTES) return "old";
  }
  const around = (minute - browser.minute + 2.5 * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return zoneOf(around - MINUTES_PER_DAY / 2, clock.isFresh === true);
}

/** @param ahead minutes by which the page's clock is ahead of the browser's; negative when it is behind */
function zoneOf(ahead: number, isFresh: boolean): PageClock {
  if (Math.abs(ahead) <= TOLERANCE_MINUTES) return "same";
  const mayBeOld = !isFresh && ahead < 0 && ahead >= -MAX_AGE_MINUTES;
  if (mayBeOld) return isOnStep(ahead, COMMON_STEP_MINUTES) ? "behind" : "same";
  return isOnStep(ahead, STEP_MINUTES) ? "elsewhere" : "same";
}

function isOnStep(minutes: number, step: number): boolean {
  const off = Math.abs(minutes) % step;
  return Math.min(off, step - off) <= TOLERANCE_MINUTES;
}

/** Parses "2026-10-06T09:00". */
function wallOf(text: string): { date: IsoDate; minute: number } | undefined {
  const [date = "", clock = ""] = text.split("T");
  const minute = parseClock(clock);
  return isIsoDate(date) && minute !== undefined ? { date, minute } : undefined;
}

function lastClock(text: string, vocabulary: Vocabulary): number | undefined {
  const token = tokensAfterLastWord(plain(text), vocabulary).tokens.findLast(({ kind }) => kind === "T");
  return token && minuteOf(token, token.half);
}

function lastDate(text: string, vocabulary: Vocabulary): IsoDate | undefined {
  const tokens = tokensAfterLastWord(plain(text), vocabulary).tokens.filter(({ kind }) => "NMY".includes(kind));
  const kinds = tokens.map(({ kind }) => kind).sort();
  return kinds.join("") === "MNY" ? daysOf(tokens)?.first : undefined;
}

/** The mailbox's zone (IANA), if the page's month cells name it. */
export function zoneOfPage({ zones }: OutlookFacts): string | null {
  const known = [...new Set(zones.flatMap((name) => findNamedZone(name)?.zone ?? []))];
  return known.length === 1 ? known[0]! : null;
}
