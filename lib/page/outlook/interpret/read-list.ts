import type { PageEvent } from "../../../core/schedule/calendar-reading";
import { addDays, type IsoDate } from "../../../core/time/iso-date";
import { exclusiveEnd } from "../../reading/named-times";
import { formatWallMinute } from "../../reading/wall-minute";
import { isAllDay, outlookEventOf, reminderOf, spanOf, validDay, type ReadChip } from "./chips";
import type { OutlookCase } from "./outlook-case";

/**
 * Reads chips without a grid of hours: month, published page, fragments. Times come from label and tooltip, days
 * from the label, checked against the month's cell. The result is never complete, its confidence at most medium.
 */
export function readListed(chips: readonly ReadChip[], { health }: OutlookCase): PageEvent[] {
  const events: PageEvent[] = [];
  let missing = 0;
  let unsure = 0;
  for (const chip of chips) {
    const times = findListedTimes(chip);
    if (!times) {
      missing += 1;
      continue;
    }
    if (times.isUnsure) unsure += 1;
    const { start, end, allDay, confidence } = times;
    const event = outlookEventOf(chip, { start, end, allDay, confidence });
    if (!events.some((other) => isCopy(other, event))) events.push(event);
  }
  if (missing > 0) health.report("times-missing", missing, chips.length);
  if (unsure > 0) health.report("times-unsure", unsure, chips.length);
  return events;
}

/** True for the copies of a multi-day event, which is drawn once per week. */
function isCopy(a: PageEvent, b: PageEvent): boolean {
  return a.id === b.id && a.start === b.start && a.end === b.end && a.title === b.title;
}

type ListedTimes = Pick<PageEvent, "start" | "end" | "allDay" | "confidence"> & { isUnsure: boolean };

function findListedTimes(chip: ReadChip): ListedTimes | undefined {
  const { label, tooltipTimes, isContradictory, facts } = chip;
  const cell = validDay(facts.cellDay);
  const named = label?.days ?? (cell && { first: cell, last: cell });
  if (!named) return undefined;
  const isOther = cell !== undefined && !isAround(cell, named);
  const isUnsure = isContradictory || isOther;
  const isConfirmed = cell !== undefined && label?.days !== undefined && !isUnsure;
  const confidence = isConfirmed ? "medium" : "low";
  if (isAllDay(chip)) return { start: named.first, end: exclusiveEnd(named), allDay: true, confidence, isUnsure };
  const times = label?.times ?? tooltipTimes;
  const span = times && (reminderOf(times, named.first, named.last) ?? spanOf(times, named.first, named.last));
  if (!span) return undefined;
  const [start, end] = [formatWallMinute(span.start), formatWallMinute(span.end)];
  return { start, end, allDay: false, confidence, isUnsure };
}

/** True when a cell fits an event's days; one past midnight may be in the next day's cell too. */
function isAround(cell: IsoDate, { first, last }: { first: IsoDate; last: IsoDate }): boolean {
  return cell >= first && cell <= addDays(last, 1);
}
