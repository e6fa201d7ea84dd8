import { addDays, type IsoDate } from "../../../core/time/iso-date";
import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { Chip } from "./chips";
import { isSameCover, readCovers, type Cover } from "./cover";
import { exclusiveEnd } from "../../reading/named-times";
import type { LabelReading } from "./label";
import { findPlace, findShare } from "./place";
import { isPoint, textSpans, type DatedCell } from "./timed";
import { formatWallMinute } from "../../reading/wall-minute";

/** When an event of the all-day row is. */
export interface RowTimes {
  start: string;
  end: string;
  allDay: boolean;
  confidence: PageEvent["confidence"];
  isUnsure: boolean;
}

/** True for a chip of the all-day row: in the grid, in no column, and without a place in the hours. */
export function isRowChip({ facts, label }: Chip): boolean {
  if (facts.isStacked) return true;
  // A row of cells may place its chips in px: only hours on a chip make it one of the grid of hours.
  if (facts.rowCell !== undefined && !label?.times) return true;
  return !findPlace(facts) && (findShare(facts) !== undefined || facts.rowCell !== undefined);
}

/**
 * Days of one event of the all-day row, from all chips it has there: by the columns it covers, checked
 * against the days in its label. A multi-day event is repeated in each day it covers, so covers add up.
 */
export function readRowEvent(chips: readonly Chip[], cells: readonly DatedCell[]): RowTimes | undefined {
  const seen = readCovers(chips, cells);
  const label = chips.map((chip) => chip.label).find((reading) => reading?.days ?? reading?.times?.startDay);
  const named = label && namedTimes(label, cells[0]!.date);
  const placed = seen.best && placedTimes(seen.best, seen.isSure, cells, chips[0]!);
  // Hours on a chip of the all-day row: either the row or the label was misread.
  if (!named) return placed && isTimed(chips) ? { ...placed, confidence: "low", isUnsure: true } : placed;
  const columns = columnsOf(named.first, named.last, cells);
  const agrees = seen.all.some((cover) => isSameCover(cover, columns));
  if (agrees) return { ...named.times, confidence: "high", isUnsure: false };
  return { ...named.times, confidence: "low", isUnsure: seen.all.length > 0 };
}

function isTimed(chips: readonly Chip[]): boolean {
  return chips.some((chip) => chip.label?.times !== undefined);
}

/** The days a label names, or the times over several days. */
function namedTimes(
  label: LabelReading,
  near: IsoDate,
): { first: IsoDate; last: IsoDate; times: Pick<RowTimes, "start" | "end" | "allDay"> } | undefined {
  if (!label.times && label.days) {
    return { ...label.days, times: { start: label.days.first, end: exclusiveEnd(label.days), allDay: true } };
  }
  const span = textSpans(label, near)[0];
  const isOverDays = label.times?.endDay ?? label.days?.first !== label.days?.last;
  if (!isOverDays || !span || isPoint(span)) return undefined;
  const [start, end] = [formatWallMinute(span.start), formatWallMinute(span.end)];
  const last = formatWallMinute(span.end - 1).slice(0, 10);
  return { first: start.slice(0, 10), last, times: { start, end, allDay: false } };
}

function columnsOf(first: IsoDate, last: IsoDate, cells: readonly DatedCell[]): Cover {
  const covered = cells.flatMap((cell, index) => (cell.date >= first && cell.date <= last ? [index] : []));
  return { from: covered[0] ?? -1, to: (covered.at(-1) ?? -2) + 1 };
}

/** Times from the covered columns, for a chip whose label names no day. */
function placedTimes(cover: Cover, isSure: boolean, cells: readonly DatedCell[], chip: Chip): RowTimes {
  const start = cells[cover.from]!.date;
  const end = addDays(cells[cover.to - 1]!.date, 1);
  const isOriginal = chip.identity?.originalDate === start;
  return { start, end, allDay: true, confidence: !isSure ? "low" : isOriginal ? "high" : "medium", isUnsure: !isSure };
}

/** Times from the label of a chip without a position. Confidence is never more than low. */
export function readUnplaced(label: LabelReading | undefined): RowTimes | undefined {
  const near = label?.days?.first;
  if (!label || (!near && !label.times?.startDay?.year)) return undefined;
  if (!label.times) {
    return { start: near!, end: exclusiveEnd(label.days!), allDay: true, confidence: "low", isUnsure: false };
  }
  const span = textSpans(label, near ?? yearStart(label))[0];
  if (!span) return undefined;
  const end = isPoint(span) ? span.start : span.end;
  return {
    start: formatWallMinute(span.start),
    end: formatWallMinute(end),
    allDay: false,
    confidence: "low",
    isUnsure: false,
  };
}

function yearStart(label: LabelReading): IsoDate {
  return `${label.times!.startDay!.year}-01-01`;
}
