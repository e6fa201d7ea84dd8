import type { PageEvent } from "../../../core/schedule/calendar-reading";
import { MINUTES_PER_DAY } from "../../../core/time/interval";
import { addDays, type IsoDate } from "../../../core/time/iso-date";
import type { NamedTimes } from "../../reading/named-times";
import { formatWallMinute, wallMinuteOf, type WallSpan } from "../../reading/wall-minute";
import { weighTimes, type WeighedTimes } from "../../reading/weigh";
import { outlookEventOf, reminderOf, spanOf, type ReadChip } from "./chips";
import type { OutlookCase } from "./outlook-case";
import type { HourScale } from "./scale";

/** A chip of the hours with its day. */
interface TimedChip {
  chip: ReadChip;
  day: IsoDate;
  times: WeighedTimes;
}

/** The last day on which an event may be drawn: past midnight it is the next one. */
export function lastOf({ label }: ReadChip): IsoDate {
  const { last } = label!.days!;
  const { times } = label!;
  const crosses = times?.endMinute !== undefined && times.endMinute <= times.startMinute;
  return crosses ? addDays(last, 1) : last;
}

/** Index of a chip's column, by the document and as drawn; undefined when the two differ. */
export function columnOf({ facts }: ReadChip): number | undefined {
  const { column, cover } = facts;
  const drawn = cover && cover.to - cover.from === 1 ? cover.from : undefined;
  if (column === undefined) return drawn;
  return drawn === undefined || drawn === column ? column : undefined;
}

/** Reads the chips of the hours as events; reports those whose day or times are missing or unsure. */
export function readTimed(
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
