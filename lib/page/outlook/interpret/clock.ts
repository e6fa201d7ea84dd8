import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import { MINUTES_PER_DAY, parseClock } from "../../../core/time/interval";
import { isIsoDate, type IsoDate } from "../../../core/time/iso-date";
import { findNamedZone } from "../../../core/time/zone-names";
import { daysOf, minuteOf } from "../../reading/named-times";
import { plain, tokensAfterLastWord } from "../../reading/tokens";
import type { Vocabulary } from "../../reading/vocabulary";
import { wallMinuteOf } from "../../reading/wall-minute";

/**
 * same: the page's clock is the browser's · elsewhere: a mailbox of another zone · old: a page saved long ago ·
 * unknown: the page does not tell, in words that are understood.
 */
export type PageClock = "same" | "elsewhere" | "old" | "unknown";

const TOLERANCE_MINUTES = 5;
/** Clocks of zones differ by whole half hours (all but Nepal's and Chatham's); a page that fell behind does not. */
const STEP_MINUTES = 30;
/** No two clocks on earth differ by more. */
const MOST_MINUTES = 26 * 60;

/** Outlook draws in the mailbox's zone: compares the clock it tells with the browser's. */
export function comparePageClock({ clock }: OutlookFacts, vocabulary: Vocabulary): PageClock {
  const minute = lastClock(clock.surface, vocabulary);
  const here = wallOf(clock.browser);
  if (minute === undefined || !here) return "unknown";
  const today = lastDate(clock.today, vocabulary);
  if (today !== undefined) {
    const ahead = wallMinuteOf(today, minute) - wallMinuteOf(here.date, here.minute);
    if (Math.abs(ahead) > MOST_MINUTES) return "old";
  }
  const difference = Math.abs(minute - here.minute);
  const around = Math.min(difference, MINUTES_PER_DAY - difference);
  if (around <= TOLERANCE_MINUTES) return "same";
  const offStep = around % STEP_MINUTES;
  return Math.min(offStep, STEP_MINUTES - offStep) <= TOLERANCE_MINUTES ? "elsewhere" : "same";
}

/** "2026-10-06T09:00" */
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

/** The mailbox's zone, where the page's month cells name it. */
export function zoneOfPage({ zones }: OutlookFacts): string | null {
  const known = [...new Set(zones.flatMap((name) => findNamedZone(name)?.zone ?? []))];
  return known.length === 1 ? known[0]! : null;
}
