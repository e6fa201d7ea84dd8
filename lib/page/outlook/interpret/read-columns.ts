import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { OutlookColumns } from "../../../page-facts/outlook-facts";
import { MINUTES_PER_DAY } from "../../../core/time/interval";
import { addDays, daysBetween, isIsoDate, type IsoDate } from "../../../core/time/iso-date";
import { exclusiveEnd, type NamedTimes } from "../../reading/named-times";
import { formatWallMinute, wallMinuteOf, type WallSpan } from "../../reading/wall-minute";
import { weighTimes, type WeighedTimes } from "../../reading/weigh";
import { viewOfColumns } from "../../reading/view";
import { isAllDay, outlookEventOf, reminderOf, spanOf, type ReadChip } from "./chips";
import { comparePageClock } from "./clock";
import { findLoadedCount, isFiltered } from "./notices";
import { isHiddenCount } from "../../reading/hidden-count";
import type { OutlookCase } from "./outlook-case";
import type { PartialReading } from "../../reading/interpret-facts";
import { readListed } from "./read-list";
import { readScale, type HourScale } from "./scale";

/** A grid that stayed empty for this long is empty; before, the page may still be loading. */
const EMPTY_PROOF_MS = 5000;
const MAX_SHARE_AGAINST = 0.05;

/** A chip of the hours with its day. */
interface TimedChip {
  chip: ReadChip;
  day: IsoDate;
  times: WeighedTimes;
}

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

/** The last day on which an event may be drawn: past midnight it is the next one. */
function lastOf({ label }: ReadChip): IsoDate {
  const { last } = label!.days!;
  const { times } = label!;
  const crosses = times?.endMinute !== undefined && times.endMinute <= times.startMinute;
  return crosses ? addDays(last, 1) : last;
}

/** Index of a chip's column, by the document and as drawn; undefined when the two differ. */
function columnOf({ facts }: ReadChip): number | undefined {
  const { column, cover } = facts;
  const drawn = cover && cover.to - cover.from === 1 ? cover.from : undefined;
  if (column === undefined) return drawn;
  return drawn === undefined || drawn === column ? column : undefined;
}

function readTimed(
  chips: readonly ReadChip[],
  days: readonly IsoDate[],
  scale: HourScale | undefined,
  { health }: OutlookCase,
): PageEvent[] {
  const unplaced = chips.filter((chip) => columnOf(chip) === undefined);
  if (unplaced.length > 0) health.report("chips-unplaced", unplaced.length, chips.length);
  const timed = chips.flatMap((chip): TimedChip[] => {
    const column = columnOf(chip);
    if (column === undefined) return [];
    const times = weigh(chip, days[column]!, scale);
    return times ? [{ chip, day: days[column]!, times }] : [];
  });
  const missing = chips.length - unplaced.length - timed.length;
  if (missing > 0) health.report("times-missing", missing, chips.length);
  const unsure = timed.filter(({ times }) => times.isUnsure).length;
  if (unsure > 0) health.report("times-unsure", unsure, timed.length);
  if (unsure > 1 && unsure * 2 > timed.length) health.report("times-mostly-unsure", unsure, timed.length);
  return joined(timed, health.has("times-mostly-unsure")).map(({ chip, times }) =>
    outlookEventOf(chip, {
      start: formatWallMinute(times.span.start),
      end: formatWallMinute(times.span.end),
      allDay: false,
      confidence: times.confidence,
    }),
  );
}

/** Weighs position, label and tooltip, three independent sources. */
function weigh(chip: ReadChip, day: IsoDate, scale: HourScale | undefined): WeighedTimes | undefined {
  const { label, tooltipTimes, isContradictory, facts } = chip;
  const texts = [label?.times, tooltipTimes].flatMap((times) => (times ? spansOn(chip, times, day) : []));
  const dayStart = wallMinuteOf(day, 0);
  const place = scale && facts.drawn && placedSpan(facts.drawn, scale, dayStart);
  const weighed = weighTimes({
    place,
    texts,
    dayStart,
    originalStart: () => undefined,
    pxPerHour: scale?.pxPerHour,
  });
  if (!weighed) return undefined;
  const named = label?.days;
  const isOtherDay = named !== undefined && (day < named.first || day > lastOf(chip));
  // Every event names its times in label and tooltip: without any, this is probably no event.
  if (isContradictory || isOtherDay || texts.length === 0) return { ...weighed, confidence: "low", isUnsure: true };
  // Without a readable date, only the column gives the day.
  if (!named && weighed.confidence === "high") return { ...weighed, confidence: "medium" };
  const isNamedTwice = label?.times !== undefined && tooltipTimes !== undefined && named !== undefined;
  return weighed.confidence === "low" && !weighed.isUnsure && isNamedTwice
    ? { ...weighed, confidence: "medium" }
    : weighed;
}

/** Meanings of times for a chip of a day: this day's event, or one that began the day before. */
function spansOn({ label }: ReadChip, times: NamedTimes, day: IsoDate): WallSpan[] {
  const named = label?.days;
  const first = named?.first ?? day;
  const last = named && named.last !== named.first ? named.last : first;
  const span = spanOf(times, first, last);
  if (!span) return [];
  const reminder = reminderOf(times, first, last);
  if (reminder) return [span, reminder];
  if (named || times.endMinute! > times.startMinute) return [span];
  return [span, { start: span.start - MINUTES_PER_DAY, end: span.end - MINUTES_PER_DAY }];
}

const STEP_MINUTES = 5;
const SNAP_PX = 2.5;

/** The minutes at which a chip is drawn, snapped to five minutes if that is within the width of a line. */
function placedSpan(
  { topPx, heightPx }: { topPx: number; heightPx: number },
  { pxPerHour, offsetPx }: HourScale,
  dayStart: number,
): WallSpan | undefined {
  const minuteOf = (px: number): number => {
    const minute = ((px - offsetPx) / pxPerHour) * 60;
    const step = Math.round(minute / STEP_MINUTES) * STEP_MINUTES;
    const snapped = (Math.abs(minute - step) / 60) * pxPerHour <= SNAP_PX ? step : Math.round(minute);
    return Math.min(MINUTES_PER_DAY, Math.max(0, snapped));
  };
  const [start, end] = [minuteOf(topPx), minuteOf(topPx + heightPx)];
  return end > start ? { start: dayStart + start, end: dayStart + end } : undefined;
}

/** Joins chips of one id, since an event past midnight is drawn on both days. Keeps an id's different times apart. */
function joined(timed: readonly TimedChip[], isDoubtful: boolean): TimedChip[] {
  const events: TimedChip[] = [];
  for (const part of [...timed].sort((a, b) => a.times.part.start - b.times.part.start)) {
    const { id } = part.chip.facts;
    const same = events.find(
      (event) =>
        id !== "" &&
        event.chip.facts.id === id &&
        event.times.span.start === part.times.span.start &&
        event.times.span.end === part.times.span.end,
    );
    if (!same || isDoubtful) events.push(part);
  }
  return events;
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
