import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { Chip } from "./chips";
import type { WallSpan } from "../../reading/wall-minute";
import { continuesAt, type WeighedTimes } from "../../reading/weigh";

/** A chip of a column with its times. */
export interface TimedChip {
  chip: Chip;
  times: WeighedTimes;
}

/** One event of the timed grid, out of one or more chips. */
export interface JoinedEvent {
  chip: Chip;
  span: WallSpan;
  confidence: PageEvent["confidence"];
  isUnsure: boolean;
}

const TRUST = ["low", "medium", "high"] as const;

/**
 * Joins the chips of one event: copies at one place are one, and an event across midnight is drawn once
 * per day. What stays separate has one id but several times: a stale copy, or an id that is not an event's.
 */
export function joinChips(parts: readonly TimedChip[]): JoinedEvent[] {
  const joined = join(parts);
  if (joined.length < 2) return joined;
  const shown = parts.filter((part) => part.chip.facts.isShown);
  return shown.length > 0 && shown.length < parts.length ? join(shown) : joined;
}

function join(parts: readonly TimedChip[]): JoinedEvent[] {
  const events: JoinedEvent[] = [];
  for (const part of [...parts].sort((a, b) => a.times.part.start - b.times.part.start)) {
    const same = events.find((event) => covers(event.span, part.times) || continuesAt(event.span, part.times.span));
    if (same) absorb(same, part);
    else events.push({ chip: part.chip, ...part.times });
  }
  return events;
}

/** True when the part shows what is already known of the event. */
function covers(span: WallSpan, times: WeighedTimes): boolean {
  const isSame = span.start === times.span.start && span.end === times.span.end;
  return (
    isSame ||
    (times.part.start > span.start && times.part.end <= span.end && span.end - span.start > 0 && isLater(span, times))
  );
}

/** True for a part that continues the event on a later day; two chips on one day are two different times. */
function isLater(span: WallSpan, times: WeighedTimes): boolean {
  return Math.floor(times.part.start / 1440) > Math.floor(span.start / 1440) && times.part.start % 1440 === 0;
}

function absorb(event: JoinedEvent, { times }: TimedChip): void {
  const isCopy = event.span.start === times.span.start && event.span.end === times.span.end;
  event.span = { start: Math.min(event.span.start, times.span.start), end: Math.max(event.span.end, times.span.end) };
  const [a, b] = [TRUST.indexOf(event.confidence), TRUST.indexOf(times.confidence)];
  event.confidence = TRUST[isCopy ? Math.max(a, b) : Math.min(a, b)]!;
  event.isUnsure = isCopy ? event.isUnsure && times.isUnsure : event.isUnsure || times.isUnsure;
}
