import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { OutlookColumns } from "../../../page-facts/outlook-facts";
import { addDays, daysBetween, isIsoDate, type IsoDate } from "../../../core/time/iso-date";
import { exclusiveEnd } from "../../reading/named-times";
import { formatWallMinute } from "../../reading/wall-minute";
import { viewOfColumns } from "../../reading/view";
import { isAllDay, outlookEventOf, spanOf, type ReadChip } from "./chips";
import { comparePageClock } from "./clock";
import { findLoadedCount, isFiltered } from "./notices";
import { isHiddenCount } from "../../reading/hidden-count";
import type { OutlookCase } from "./outlook-case";
import type { PartialReading } from "../../reading/interpret-facts";
import { readListed } from "./read-list";
import { readScale } from "./scale";
import { columnOf, lastOf, readTimed } from "./timed-events";

/** A grid that stayed empty for this long is empty; before, the page may still be loading. */
const EMPTY_PROOF_MS = 5000;
const MAX_SHARE_AGAINST = 0.05;

/** Reads a view of hours: day, work week, week. */
export function readColumns(opened: OutlookCase, columns: OutlookColumns, chips: readonly ReadChip[]): PartialReading {
  const { facts, health, words } = opened;
  const days = readDays(opened, columns);
  const { view: named, isNamed } = facts;
  if (!days) return { view: isNamed ? named : "unknown", days: [], pxPerHour: null, events: readListed(chips, opened) };
  reportAround(opened, chips);
  const view = isNamed && named === "week" ? "week" : viewOfColumns(days, named);
  const timed = chips.filter((chip) => !chip.facts.isInHeader && !isAllDay(chip));
  const scale = readScale(columns, timed, words, health);
  checkDays(timed, days, opened);
  // Labels name other days than their columns: neither can be trusted to be the shown ones.
  if (health.has("dates-conflict")) return { view, days: [], pxPerHour: null, events: [] };
  const isSure = columns.isLaidOut && !facts.isFragment;
  const events = [
    ...readTimed(timed, days, scale, opened),
    ...chips.filter((chip) => !timed.includes(chip)).flatMap((chip) => readWhole(chip, days, opened)),
  ];
  if (chips.length === 0 && (opened.environment.emptyForMs ?? 0) < EMPTY_PROOF_MS) health.report("empty-unproven");
  if (!isSure) for (const event of events) if (event.confidence === "high") event.confidence = "medium";
  return { view, days, pxPerHour: scale ? Math.round(scale.pxPerHour * 1000) / 1000 : null, events };
}

/** Reports findings from the texts around the events: the clock, a filter, the number of loaded events. */
function reportAround({ facts, health, words }: OutlookCase, chips: readonly ReadChip[]): void {
  const clock = comparePageClock(facts, words);
  if (clock === "elsewhere") health.report("zone-differs");
  if (clock === "behind") health.report("clock-behind");
  if (isFiltered(facts.notices)) health.report("filter-applied");
  if (facts.overflowCount > 0 || facts.notices.some(({ text }) => isHiddenCount(text)))
    health.report("chips-hidden", facts.overflowCount || 1);
  const shown = new Set(chips.map((chip) => chip.facts.id || chip)).size;
  const loaded = findLoadedCount(facts.notices) ?? 0;
  if (loaded > shown) health.report("events-missing", shown, loaded);
}

/** Reads the days of the columns' heads; undefined when they can't be right. */
function readDays({ facts, health }: OutlookCase, { headCount, bodyCount }: OutlookColumns): IsoDate[] | undefined {
  const { keys, headings } = facts.days;
  const dates = keys.flatMap((key) => (key !== null && isIsoDate(key) ? [key] : []));
  const isRising = dates.every((date, index) => index === 0 || daysBetween(dates[index - 1]!, date) > 0);
  if (dates.length < keys.length || !isRising || dates.length > 7) {
    health.report("datekeys-invalid", keys.length - dates.length, keys.length);
    health.report("dates-missing");
    return undefined;
  }
  const isGappy = dates.some((date, index) => index > 0 && daysBetween(dates[index - 1]!, date) !== 1);
  if (isGappy || headCount > dates.length || (bodyCount > 0 && bodyCount !== dates.length))
    health.report("columns-incomplete", dates.length);
  const against = dates.filter((date, index) => !namesDay(headings[index] ?? "", date)).length;
  if (against > 0) health.report("headings-conflict", against, dates.length);
  return dates;
}

/** True when a heading shows the day's number, or no number at all. */
function namesDay(heading: string, date: IsoDate): boolean {
  const numbers = (heading.match(/\p{Nd}+/gu) ?? []).filter((number) => /^\d{1,2}$/.test(number)).map(Number);
  return numbers.length === 0 || numbers.includes(Number(date.slice(8)));
}

/** Compares the labels' days with their columns': many differences mean that we misread the columns. */
function checkDays(chips: readonly ReadChip[], days: readonly IsoDate[], { health }: OutlookCase): void {
  const checked = chips.flatMap((chip) => {
    const [column, named] = [columnOf(chip), chip.label?.days];
    return column !== undefined && named ? [days[column]! >= named.first && days[column]! <= lastOf(chip)] : [];
  });
  const against = checked.filter((isRight) => !isRight).length;
  if (against > checked.length * MAX_SHARE_AGAINST) health.report("dates-conflict", against, checked.length);
}

/** Reads an event of whole days from its label, checked against the columns that it covers. */
function readWhole(chip: ReadChip, days: readonly IsoDate[], { health }: OutlookCase): PageEvent[] {
  const { label, facts, tooltipTimes } = chip;
  const times = label?.times ?? tooltipTimes;
  const covered = coveredDays(chip, days);
  const named = label?.days;
  if (!named) {
    // It has times of day, or its column in the all-day strip is unknown.
    if (times || !covered) {
      health.report("row-unplaced", 1);
      return [];
    }
    health.report("row-unsure", 1);
    const [start, end] = [covered.first, addDays(covered.last, 1)];
    return [outlookEventOf(chip, { start, end, allDay: true, confidence: "low" })];
  }
  const agrees =
    covered !== undefined && covered.first === clampTo(named.first, days) && covered.last === clampTo(named.last, days);
  if (covered && !agrees) health.report(times ? "row-times-unsure" : "row-unsure", 1);
  const confidence = agrees ? "high" : facts.isInHeader && covered ? "low" : "medium";
  if (!times) {
    return [outlookEventOf(chip, { start: named.first, end: exclusiveEnd(named), allDay: true, confidence })];
  }
  const span = spanOf(times, named.first, named.last);
  if (!span) return [];
  const [start, end] = [formatWallMinute(span.start), formatWallMinute(span.end)];
  return [outlookEventOf(chip, { start, end, allDay: false, confidence })];
}

function coveredDays({ facts }: ReadChip, days: readonly IsoDate[]): { first: IsoDate; last: IsoDate } | undefined {
  const { cover, column } = facts;
  if (cover) return { first: days[cover.from]!, last: days[cover.to - 1]! };
  return column === undefined ? undefined : { first: days[column]!, last: days[column]! };
}

function clampTo(date: IsoDate, days: readonly IsoDate[]): IsoDate {
  return date < days[0]! ? days[0]! : date > days.at(-1)! ? days.at(-1)! : date;
}
