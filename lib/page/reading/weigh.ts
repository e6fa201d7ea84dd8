import type { PageEvent } from "../../core/schedule/calendar-reading";
import { MINUTES_PER_DAY } from "../../core/time/interval";
import { partOnDay, type WallMinute, type WallSpan } from "./wall-minute";

/** Three witnesses of an event's time that don't know of each other. */
export interface Witnesses {
  /** Where the chip stands: the part of the event on its day. */
  place: WallSpan | undefined;
  /** What the label can mean, likeliest first; an end of -Infinity is not told. */
  texts: readonly WallSpan[];
  /** Original start of a recurring instance. Says nothing about moved ones. */
  originalStart: () => WallMinute | undefined;
  /** First minute of the chip's day. */
  dayStart: WallMinute;
  pxPerHour: number | undefined;
}

export interface WeighedTimes {
  span: WallSpan;
  /** The part on the chip's own day. */
  part: WallSpan;
  confidence: PageEvent["confidence"];
  /** True when witnesses contradict each other: the time may be wrong. */
  isUnsure: boolean;
  /** True when the event may end before it is drawn to end. */
  isEndUnsure?: boolean;
}

const AGREE_MINUTES = 5;
const CONFLICT_MINUTES = 10;
/** Events shorter than this are drawn higher than they last. */
const SHORT_MINUTES = 30;
const TALLEST_SHORT_MINUTES = 35;

/**
 * Weighs the witnesses: two that agree within 5 minutes give high confidence, a place alone medium, a text
 * alone low; a contradiction of more than 10 minutes makes the time unsure.
 * @returns undefined when no witness tells start and end
 */
export function weighTimes(witnesses: Witnesses): WeighedTimes | undefined {
  const { place, texts, originalStart } = witnesses;
  if (!place) return textAlone(witnesses);
  if (texts.length === 0) return placeAlone(place, originalStart());
  const gaps = texts.map((text) => gapOf(place, text, witnesses.dayStart));
  const gap = Math.min(...gaps);
  const text = texts[gaps.indexOf(gap)]!;
  if (gap <= AGREE_MINUTES) return agreed(place, text, witnesses, gap);
  if (gap <= CONFLICT_MINUTES) return { span: place, part: place, confidence: "medium", isUnsure: false };
  return { span: place, part: place, confidence: "low", isUnsure: true };
}

/** What is drawn lower than half an hour may last less than it is drawn: nothing else told its end. */
function placeAlone(place: WallSpan, originalStart: WallMinute | undefined): WeighedTimes {
  const isOriginal = originalStart !== undefined && Math.abs(originalStart - place.start) <= AGREE_MINUTES;
  if (place.end - place.start < SHORT_MINUTES) {
    return { span: place, part: place, confidence: "low", isUnsure: false, isEndUnsure: true };
  }
  return { span: place, part: place, confidence: isOriginal ? "high" : "medium", isUnsure: false };
}

/** The label knows the minute, the place only the px: where they agree, the label is more exact. */
function agreed(place: WallSpan, text: WallSpan, witnesses: Witnesses, gap: number): WeighedTimes {
  if (text.end === -Infinity) return pointAt(text.start, place);
  const exactMinutes = (2 / (witnesses.pxPerHour ?? 48)) * 60;
  const part = partOnDay(text, witnesses.dayStart) ?? place;
  if (gap <= exactMinutes) return { span: text, part, confidence: "high", isUnsure: false };
  const onDay = text.start === part.start && text.end === part.end;
  return { span: onDay ? place : text, part: place, confidence: "medium", isUnsure: false };
}

/** A label that names one moment knows its minute; the end is where the chip is drawn to end, as long as it is drawn. */
function pointAt(start: WallMinute, place: WallSpan): WeighedTimes {
  const isShort = place.end - place.start <= TALLEST_SHORT_MINUTES;
  const span = { start, end: isShort ? start + place.end - place.start : place.end };
  return { span, part: span, confidence: "medium", isUnsure: false };
}

/** By how many minutes a label misses the place; Infinity when it tells of another day. */
function gapOf(place: WallSpan, text: WallSpan, dayStart: WallMinute): number {
  if (text.end === -Infinity) return Math.abs(text.start - place.start);
  const part = partOnDay(text, dayStart);
  if (!part) return Infinity;
  const startGap = Math.abs(part.start - place.start);
  const isShort = text.end - text.start < SHORT_MINUTES;
  const drawnTaller = place.end >= part.end - AGREE_MINUTES && place.end - place.start <= TALLEST_SHORT_MINUTES;
  return isShort && drawnTaller ? startGap : Math.max(startGap, Math.abs(part.end - place.end));
}

function textAlone({ texts, dayStart }: Witnesses): WeighedTimes | undefined {
  const text = texts.find((span) => span.end !== -Infinity && partOnDay(span, dayStart));
  const part = text && partOnDay(text, dayStart);
  return text && part && { span: text, part, confidence: "low", isUnsure: false };
}

/** True when a part ends with its day and the other begins with the next one. */
export function continuesAt(part: WallSpan, next: WallSpan): boolean {
  return part.end === next.start && next.start % MINUTES_PER_DAY === 0;
}
