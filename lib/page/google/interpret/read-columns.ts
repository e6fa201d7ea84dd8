import type { CalendarView, PageEvent } from "../../../core/schedule/calendar-reading";
import type { ColumnFacts } from "../../../page-facts/page-facts";
import { wallClockAt } from "../../../core/time/zone";
import { readRowEvent, readUnplaced } from "./all-day";
import { findChips, type Chip } from "./chips";
import { evidenceOf, readDays } from "./days";
import { areUsuallyFilled, groupByEvent, pageEventOf, withoutNamelessCopies } from "./events";
import { findPxPerHour } from "../geometry";
import { readHourHeight } from "./hour-height";
import { joinChips, type TimedChip } from "./join";
import { readListed } from "./list";
import { findCountedEvents, type PageCase } from "./page-case";
import type { PartialReading } from "../../reading/interpret-facts";
import { readTimedChip, type DatedCell } from "./timed";
import { fitsColumns, viewOfColumns } from "../../reading/view";
import { formatWallMinute, wallMinuteOf, type WallMinute } from "../../reading/wall-minute";
import { placeChips, reportChips } from "./place-chips";

/** A grid that stayed empty for this long is empty; before, the page may still be loading. */
const EMPTY_PROOF_MS = 5000;

/** Reads a view of day columns: day, week, N days. */
export function readColumns(opened: PageCase, columns: ColumnFacts): PartialReading {
  const { facts, health, words } = opened;
  const search = findChips(facts.chips, facts.lost, words);
  const chips = search.chips.filter((chip) => chip.facts.isOfGrid);
  const unmarked = search.unmarked.filter((chip) => chip.facts.isOfGrid).length;
  if (search.countsHidden) health.report("chips-hidden");
  const placed = placeChips(chips);
  reportChips(chips, placed, search.unrecognised, opened);
  const chipsOf = (column: number): Chip[] => placed.inColumns.get(column) ?? [];
  const days = readDays(facts.days.keys, evidenceOf(facts.days, chipsOf), health, opened.environment.nowMs);
  const view = readColumnView(opened, days?.dates);
  if (!days) return { view, days: [], pxPerHour: null, events: readListed(chips, opened) };

  const inColumns = [...placed.inColumns.values()].flat();
  const pxPerHour = readHourHeight(columns, inColumns, health);
  const cells = days.dates.map((date, column) => datedCell(column, columns, date, pxPerHour));
  const isSure = days.fromKeys && columns.isLaidOut && !health.has("fragment");
  const events = [
    ...readTimed(cells, chipsOf, opened),
    ...readRow(placed.inRow, cells, opened),
    ...placed.nowhere.flatMap((chip) => unplacedEvent(chip, opened) ?? []),
  ];
  const unique = withoutNamelessCopies(isSure ? events : atMostMedium(events));
  checkCount({ events: unique.length, chips: chips.length, unmarked }, opened);
  return { view, days: days.dates, pxPerHour: pxPerHour ?? null, events: unique };
}

/** Limits the confidence on a page whose days or positions were guessed, even when two sources agree. */
function atMostMedium(events: PageEvent[]): PageEvent[] {
  for (const event of events) if (event.confidence === "high") event.confidence = "medium";
  return events;
}

function readColumnView(opened: PageCase, dates: readonly string[] | undefined): CalendarView {
  const { facts, health } = opened;
  if (facts.isFragment) return "unknown";
  if (!facts.isNamed) return dates ? viewOfColumns(dates, facts.view) : "unknown";
  if (dates && !fitsColumns(facts.view, dates)) health.report("view-conflict");
  return facts.view;
}

/** A column of another height than its neighbours has its own scale. */
function datedCell(
  column: number,
  { heightsPx, isLaidOut, isRightToLeft }: ColumnFacts,
  date: string,
  pxPerHour: number | undefined,
): DatedCell {
  const own = isLaidOut && pxPerHour !== undefined ? findPxPerHour(heightsPx[column]!) : pxPerHour;
  const isOwnScale = own !== undefined && pxPerHour !== undefined && Math.abs(own - pxPerHour) * 24 > 2;
  return { date, pxPerHour: isOwnScale ? own : own && pxPerHour, isRightToLeft };
}

function readTimed(cells: readonly DatedCell[], chipsOf: (index: number) => Chip[], opened: PageCase): PageEvent[] {
  const { health, words } = opened;
  const chips = cells.flatMap((_, index) => chipsOf(index));
  const filled = areUsuallyFilled(chips);
  const timed = cells.flatMap((cell, index) =>
    chipsOf(index).flatMap((chip): TimedChip[] => {
      const times = readTimedChip(chip, cell, () => findOriginalStart(chip, opened));
      return times ? [{ chip, times }] : [];
    }),
  );
  if (timed.length < chips.length) health.report("times-missing", chips.length - timed.length, chips.length);
  const unsureEnds = timed.filter((part) => part.times.isEndUnsure).length;
  if (unsureEnds > 0) health.report("ends-unsure", unsureEnds, timed.length);
  const groups = groupByEvent(timed, (part) => part.chip).map(joinChips);
  const repeated = groups.filter((group) => group.length > 1).length;
  if (repeated > 0) health.report("ids-repeated", repeated, groups.length);
  reportUnsure(groups.flat().filter((event) => event.isUnsure).length, groups.flat().length, opened);
  return groups.flatMap((group) =>
    group.map(({ chip, span, confidence }) => {
      const trust = group.length > 1 ? "low" : confidence;
      const times = { start: formatWallMinute(span.start), end: formatWallMinute(span.end), allDay: false };
      return pageEventOf(chip, { ...times, confidence: trust }, words, filled);
    }),
  );
}

function reportUnsure(unsure: number, all: number, { health }: PageCase): void {
  if (unsure === 0) return;
  health.report("times-unsure", unsure, all);
  if (unsure > 1 && unsure * 2 > all) health.report("times-mostly-unsure", unsure, all);
}

/** Wall minute of the instance's original start, in the page's zone or, if it names none, the browser's. */
function findOriginalStart({ identity }: Chip, { zone, environment }: PageCase): WallMinute | undefined {
  if (identity?.originalStartMs === undefined) return undefined;
  const wall = wallClockAt(identity.originalStartMs, zone ?? environment.browserZone);
  return wallMinuteOf(wall.date, wall.minute);
}

function readRow(chips: readonly Chip[], cells: readonly DatedCell[], opened: PageCase): PageEvent[] {
  const { health, words } = opened;
  const groups = groupByEvent(chips, (chip) => chip);
  const read = groups.flatMap((group) => {
    const times = readRowEvent(group, cells);
    return times ? [{ chip: group[0]!, times }] : [];
  });
  if (read.length < groups.length) health.report("row-unplaced", groups.length - read.length, groups.length);
  const unsure = read.filter(({ times }) => times.isUnsure);
  if (unsure.length > 0) health.report("row-unsure", unsure.length, groups.length);
  if (unsure.some(({ chip }) => chip.label?.times)) health.report("row-times-unsure");
  return read.map(({ chip, times }) => pageEventOf(chip, times, words, false));
}

function unplacedEvent(chip: Chip, { words }: PageCase): PageEvent | undefined {
  const times = readUnplaced(chip.label);
  return times && pageEventOf(chip, times, words, false);
}

/** Accepts a week without events only when the page counts none or it stayed empty. */
function checkCount(
  { events, chips, unmarked }: Record<"events" | "chips" | "unmarked", number>,
  opened: PageCase,
): void {
  const { health, environment } = opened;
  const counted = findCountedEvents(opened);
  // Leave them out without a finding only when the page itself counts as many events without them.
  if (unmarked > 0 && counted !== events) health.report("chips-unrecognised", unmarked, chips + unmarked);
  if (chips === 0) {
    if (counted) health.report("chips-missing", 0, counted);
    else if (counted !== 0 && (environment.emptyForMs ?? 0) < EMPTY_PROOF_MS) health.report("empty-unproven");
  } else if (counted !== undefined && counted !== events) health.report("count-differs", events, counted);
}
