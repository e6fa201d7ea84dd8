import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { HealthLog } from "../../health";
import { readUnplaced } from "./all-day";
import type { Chip } from "./chips";
import { findDateOfKey } from "../datekey";
import { groupByEvent, pageEventOf, type EventTimes } from "./events";
import { textSpans } from "./timed";
import type { Vocabulary } from "../../reading/vocabulary";
import { formatWallMinute } from "../../reading/wall-minute";

/**
 * Reads chips without a grid of hours: lists, months, fragments. Days come from the labels and from the
 * list's own day rows, times from the labels; never complete, never more than medium.
 */
export function readListed(
  chips: readonly Chip[],
  { health, words }: { health: HealthLog; words: Vocabulary },
): PageEvent[] {
  const groups = groupByEvent(chips, (chip) => chip);
  const events = groups.flatMap((group) => {
    const read = group.flatMap((chip) => {
      const times = findListedTimes(chip);
      return times ? [pageEventOf(chip, times, words, false)] : [];
    });
    return uniqueTimes(read);
  });
  const missing = groups.length - events.length;
  if (missing > 0) health.report("times-missing", missing, groups.length);
  return events;
}

function uniqueTimes(events: readonly PageEvent[]): PageEvent[] {
  return events.filter((event, index) => events.findIndex((other) => isSame(other, event)) === index);
}

function isSame(a: PageEvent, b: PageEvent): boolean {
  return a.start === b.start && a.end === b.end && a.title === b.title;
}

function findListedTimes(chip: Chip): EventTimes | undefined {
  const rowDay = findDateOfKey(chip.facts.listDay);
  const labelled = readUnplaced(chip.label);
  if (labelled) {
    const lastDay = labelled.allDay ? undefined : labelled.end.slice(0, 10);
    const isConfirmed = rowDay === labelled.start.slice(0, 10) || (rowDay !== undefined && rowDay === lastDay);
    // A row of another day contradicts the label, but a multi-day event is listed on each of its days.
    if (rowDay && !isConfirmed && (rowDay < labelled.start.slice(0, 10) || rowDay >= labelled.end)) return undefined;
    return { ...labelled, confidence: isConfirmed ? "medium" : "low" };
  }
  if (!rowDay) return undefined;
  const times = chip.label?.times;
  if (!times) return undefined;
  const span = textSpans({ text: "", allDay: false, times, restFrom: 0, restTo: 0 }, rowDay)[0];
  if (!span || span.end <= span.start) return undefined;
  const [start, end] = [formatWallMinute(span.start), formatWallMinute(span.end)];
  return { start, end, allDay: false, confidence: "low" };
}
