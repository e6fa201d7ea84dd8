import type { PageEvent } from "../../core/schedule/calendar-reading";
import { MINUTES_PER_DAY } from "../../core/time/interval";
import { partOnDay, type WallMinute, type WallSpan } from "./wall-minute";

/** Three independent sources of an event's time. */
export interface TimeEvidence {
  /** From the chip's position: the part of the event on the chip's day. */
  place: WallSpan | undefined;
  /** Meanings of the label, likeliest first; end -Infinity when it names none. */
  texts: readonly WallSpan[];
  /** Original start of a recurring instance; a moved instance starts at another time. */
  originalStart: () => WallMinute | undefined;
  /** First minute of the chip's day. */
  dayStart: WallMinute;
  pxPerHour: number | undefined;
}

/** Times of an event after weighing, in wall minutes. */
export interface WeighedTimes {
  span: WallSpan;
  /** The part on the chip's own day. */
  part: WallSpan;
  confidence: PageEvent["confidence"];
  /** True when the sources contradict each other, so that the time may be wrong. */
  isUnsure: boolean;
  /** True when the event may end before it is drawn to end. */
  isEndUnsure?: boolean;
}

const AGREE_MINUTES = 5;
const CONFLICT_MINUTES = 10;
/** Minutes; calendars draw shorter events taller than their duration. */
const SHORT_MINUTES = 30;
const MAX_SHORT_DRAWN_MINUTES = 35;

/**
 * Weighs the sources: two that agree within 5 minutes give high confidence, only a position gives medium, only a
 * text low; a contradiction of more than 10 minutes makes the time unsure.
 * @returns undefined when no source has both start and end
 */
export function weighTimes(evidence: TimeEvidence): WeighedTimes | undefined {
  const { place, texts, originalStart } = evidence;
  if (!place) return fromText(evidence);
  if (texts.length === 0) return fromPlace(place, originalStart());
  const gaps = texts.map((text) => gapOf(place, text, evidence.dayStart));
  const gap = Math.min(...gaps);
  const text = texts[gaps.indexOf(gap)]!;
  if (gap <= AGREE_MINUTES) return agreed(place, text, evidence, gap);
  if (gap <= CONFLICT_MINUTES) return { span: place, part: place, confidence: "medium", isUnsure: false };
  return { span: place, part: place, confidence: "low", isUnsure: true };
}

/** Times from the position only. The end of a chip drawn under half an hour is unsure: it may be drawn too tall. */
function fromPlace(place: WallSpan, originalStart: WallMinute | undefined): WeighedTimes {
  const isOriginal = originalStart !== undefined && Math.abs(originalStart - place.start) <= AGREE_MINUTES;
  if (place.end - place.start < SHORT_MINUTES) {
    return { span: place, part: place, confidence: "low", isUnsure: false, isEndUnsure: true };
  }
  return { span: place, part: place, confidence: isOriginal ? "high" : "medium", isUnsure: false };
}

/** Times on which position and label agree: takes the label's, which are exact to the minute. */
function agreed(place: WallSpan, text: WallSpan, evidence: TimeEvidence, gap: number): WeighedTimes {
  if (text.end === -Infinity) return pointAt(text.start, place);
  const exactMinutes = (2 / (evidence.pxPerHour ?? 48)) * 60;
  const part = partOnDay(text, evidence.dayStart) ?? place;
  if (gap <= exactMinutes) return { span: text, part, confidence: "high", isUnsure: false };
  const onDay = text.start === part.start && text.end === part.end;
  return { span: onDay ? place : text, part: place, confidence: "medium", isUnsure: false };
}

/** Times of a label that names only the start: takes the end from the position. */
function pointAt(start: WallMinute, place: WallSpan): WeighedTimes {
  const isShort = place.end - place.start <= MAX_SHORT_DRAWN_MINUTES;
  const span = { start, end: isShort ? start + place.end - place.start : place.end };
  return { span, part: span, confidence: "medium", isUnsure: false };
}

/** Minutes between label and position; Infinity when the label names another day. */
function gapOf(place: WallSpan, text: WallSpan, dayStart: WallMinute): number {
  if (text.end === -Infinity) return Math.abs(text.start - place.start);
  const part = partOnDay(text, dayStart);
  if (!part) return Infinity;
  const startGap = Math.abs(part.start - place.start);
  const isShort = text.end - text.start < SHORT_MINUTES;
  const drawnTaller = place.end >= part.end - AGREE_MINUTES && place.end - place.start <= MAX_SHORT_DRAWN_MINUTES;
  return isShort && drawnTaller ? startGap : Math.max(startGap, Math.abs(part.end - place.end));
}

function fromText({ texts, dayStart }: TimeEvidence): WeighedTimes | undefined {
  const text = texts.find((span) => span.end !== -Infinity && partOnDay(span, dayStart));
  const part = text && partOnDay(text, dayStart);
  return text && part && { span: text, part, confidence: "low", isUnsure: false };
}

/** True when one part ends at midnight and the other begins there. */
export function continuesAt(part: WallSpan, next: WallSpan): boolean {
  return part.end === next.start && next.start % MINUTES_PER_DAY === 0;
}
