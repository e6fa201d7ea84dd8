import { addDays, type IsoDate } from "../../core/time/iso-date";
import type { PageEvent } from "../../core/schedule/calendar-reading";
import type { Finder } from "../find";
import type { Chip } from "./chips";
import { daysOfShare } from "./geometry";
import { exclusiveEnd, type LabelReading } from "./label";
import { findPlace, findShare } from "./place";
import type { GoogleKey } from "./selectors";
import { isPoint, textSpans, type DatedCell } from "./timed";
import { formatWallMinute } from "./wall-minute";

/** When an event of the all-day row is. */
export interface RowTimes {
  start: string;
  end: string;
  allDay: boolean;
  confidence: PageEvent["confidence"];
  isUnsure: boolean;
}

/** Columns [from, to) that a chip covers. */
interface Cover {
  from: number;
  to: number;
}

/** True for a chip of the all-day row: in the grid, in no column, and without a place in the hours. */
export function isRowChip(chip: Chip, finder: Finder<GoogleKey>, columnCount: number): boolean {
  if (chip.element.hasAttribute("data-stacked-layout-chip-container")) return true;
  if (findPlace(chip.element)) return false;
  return findShare(chip.element) !== undefined || findCellIndex(chip.element, finder, columnCount) !== undefined;
}

/**
 * Days of one event of the all-day row, from all chips it has there: by the columns it covers, checked
 * against the days in its label. A multi-day event is repeated in each day it covers, so covers add up.
 */
export function readRowEvent(
  chips: readonly Chip[],
  cells: readonly DatedCell[],
  finder: Finder<GoogleKey>,
): RowTimes | undefined {
  const covers = findCovers(chips, cells, finder);
  const named = chips.map((chip) => chip.label && namedTimes(chip.label, cells[0]!.date)).find(Boolean);
  if (!named) return covers[0] && placedTimes(covers, cells, chips[0]!);
  const columns = columnsOf(named.first, named.last, cells);
  const agrees = covers.some((cover) => cover.from === columns.from && cover.to === columns.to);
  if (agrees) return { ...named.times, confidence: "high", isUnsure: false };
  return { ...named.times, confidence: "low", isUnsure: covers.length > 0 };
}

/** The days a label names, or the times over several days. */
function namedTimes(
  label: LabelReading,
  near: IsoDate,
): { first: IsoDate; last: IsoDate; times: Pick<RowTimes, "start" | "end" | "allDay"> } | undefined {
  if (!label.times && label.days) {
    const times = { start: label.days.first, end: exclusiveEnd(label.days), allDay: true };
    return { ...label.days, times };
  }
  const span = textSpans(label, near)[0];
  if (!label.times?.endDay || !span || isPoint(span)) return undefined;
  const [start, end] = [formatWallMinute(span.start), formatWallMinute(span.end)];
  const last = formatWallMinute(span.end - 1).slice(0, 10);
  return { first: start.slice(0, 10), last, times: { start, end, allDay: false } };
}

function columnsOf(first: IsoDate, last: IsoDate, cells: readonly DatedCell[]): Cover {
  const covered = cells.flatMap((cell, index) => (cell.date >= first && cell.date <= last ? [index] : []));
  return { from: covered[0] ?? -1, to: (covered.at(-1) ?? -2) + 1 };
}

/** Without a named day only the cover speaks; ways to measure it that differ make it unsure. */
function placedTimes(covers: readonly Cover[], cells: readonly DatedCell[], chip: Chip): RowTimes {
  const cover = covers[0]!;
  const start = cells[cover.from]!.date;
  const end = addDays(cells[cover.to - 1]!.date, 1);
  const isUnsure = covers.some((other) => other.from > cover.to - 1 || other.to - 1 < cover.from);
  const isOriginal = chip.identity?.originalDate === start;
  return { start, end, allDay: true, confidence: isUnsure ? "low" : isOriginal ? "high" : "medium", isUnsure };
}

/** What share of the row, drawn rectangle and cell say, each summed over the chips; best first. */
function findCovers(chips: readonly Chip[], cells: readonly DatedCell[], finder: Finder<GoogleKey>): Cover[] {
  const ways = [
    (chip: Chip): Cover | undefined => {
      const share = cells[0]!.isRightToLeft ? undefined : findShare(chip.element);
      return share && daysOfShare(share.leftPercent, share.widthPercent, cells.length);
    },
    (chip: Chip): Cover | undefined => findDrawnCover(chip, cells),
    (chip: Chip): Cover | undefined => {
      const index = findCellIndex(chip.element, finder, cells.length);
      return index === undefined ? undefined : { from: index, to: index + 1 };
    },
  ];
  const covers = ways
    .map((way) => sumOf(chips.flatMap((chip) => way(chip) ?? [])))
    .filter((cover) => cover !== undefined);
  const byCell = sumOf(chips.flatMap((chip) => ways[2]!(chip) ?? []));
  // "left: 0; width: 100%" means the row in one build and the cell in another: the cell decides.
  return byCell ? covers.sort((a, b) => Number(!covering(a, byCell)) - Number(!covering(b, byCell))) : covers;
}

function covering(cover: Cover, byCell: Cover): boolean {
  return cover.from === byCell.from && cover.to >= byCell.to;
}

function sumOf(covers: readonly Cover[]): Cover | undefined {
  if (covers.length === 0) return undefined;
  return { from: Math.min(...covers.map((cover) => cover.from)), to: Math.max(...covers.map((cover) => cover.to)) };
}

function findDrawnCover(chip: Chip, cells: readonly DatedCell[]): Cover | undefined {
  if (!cells[0]!.isLaidOut || getComputedStyle(chip.element).position !== "absolute") return undefined;
  const { left, right, width } = chip.element.getBoundingClientRect();
  if (width === 0) return undefined;
  const covered = cells.flatMap(({ rect }, index) =>
    Math.min(right, rect.right) - Math.max(left, rect.left) > rect.width / 2 ? [index] : [],
  );
  return covered.length > 0 ? { from: covered[0]!, to: covered.at(-1)! + 1 } : undefined;
}

/** Number of the chip's cell in its row, when the row has one cell per column. */
function findCellIndex(chip: HTMLElement, finder: Finder<GoogleKey>, columnCount: number): number | undefined {
  const cell = finder.findAround(chip, "cell");
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  const cells = [...row.children].filter((child) => finder.is(child, "cell"));
  const index = cells.indexOf(cell);
  return cells.length === columnCount && index >= 0 ? index : undefined;
}

/** Times that a label alone tells for a chip that stands nowhere. Never more than low. */
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
