import type { TextPiece } from "./decode-source";
import type { Steps } from "./steps";

const WHOLE = /^\s*(?:BEGIN|END):VCALENDAR\s*$/i;
const DAMAGED = /VCALEND|CALENDAR\s*$/i;
/** Properties of the calendar itself, never of an event (RFC 5545 sections 3.7.3 and 3.7.4). */
const CALENDAR_PROPERTY = /^\s*(?:PRODID|VERSION:2\.0|X-WR-\w+|CALSCALE|METHOD)\b/i;
/** Characters of a line that are tested. */
const MAX_LINE_LENGTH = 200;

/** Yields the lines of a piece, each cut to MAX_LINE_LENGTH characters. */
function* linesOf({ source, begin, end }: TextPiece): Generator<string> {
  for (let from = begin; from < end;) {
    let to = source.codes.indexOf(10, from);
    if (to < 0 || to > end) to = end;
    yield source.slice(from, Math.min(to, from + MAX_LINE_LENGTH));
    from = to + 1;
  }
}

/**
 * Finds the damaged line that should open a calendar ("vBEGIN:VCALENDAR", "BEGIN VCALENDAR"), in a text that has
 * events outside any calendar. When the line is missing altogether, the first calendar property before the first
 * event marks the place instead.
 * @returns number of that line, from 1; undefined when the text has only events, which were never in a calendar
 */
export function* findDamagedWrapper(pieces: Iterable<TextPiece>): Steps<number | undefined> {
  let line = 0;
  let isInside = false;
  let property: number | undefined;
  for (const piece of pieces) {
    yield;
    for (const text of linesOf(piece)) {
      line += 1;
      if (WHOLE.test(text)) {
        isInside = /BEGIN/i.test(text);
        property = undefined;
      } else if (isInside) continue;
      else if (/^\s*BEGIN:VEVENT\s*$/i.test(text)) {
        if (property !== undefined) return property;
      } else if (DAMAGED.test(text)) return line;
      else if (CALENDAR_PROPERTY.test(text)) property ??= line;
    }
  }
  return undefined;
}
