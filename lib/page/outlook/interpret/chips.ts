import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { OutlookChip, OutlookName } from "../../../page-facts/outlook-facts";
import { MINUTES_PER_DAY } from "../../../core/time/interval";
import { isIsoDate, type IsoDate } from "../../../core/time/iso-date";
import { hashedId } from "../../reading/hashed-id";
import type { NamedTimes } from "../../reading/named-times";
import { tidy } from "../../reading/tidy";
import type { Vocabulary } from "../../reading/vocabulary";
import { wallMinuteOf, type WallSpan } from "../../reading/wall-minute";
import { isBusyTitle } from "../../reading/words";
import { findOutlookTimes, readOutlookLabel, type OutlookLabel } from "./label";
import { statusOf } from "./status";

/** One event on the page, with its texts parsed. */
export interface ReadChip {
  facts: OutlookChip;
  /** Texts of the element that names the event. */
  name: OutlookName;
  subject: string;
  label: OutlookLabel | undefined;
  /** The times of the tooltip's last line, a source independent of the label. */
  tooltipTimes: NamedTimes | undefined;
  /** True when tooltip and label name different times. */
  isContradictory: boolean;
}

/** Parses a chip; undefined for the selected empty slot, which is no event. */
export function readChip(facts: OutlookChip, vocabulary: Vocabulary): ReadChip | undefined {
  const readings = [facts, ...(facts.others ?? [])].map((name) => readName(name, vocabulary));
  // A button to join the meeting has a name too, but no times and days.
  const read = readings.reduce((best, reading) => (evidenceOf(reading) > evidenceOf(best) ? reading : best));
  const { first, name, label, tooltipTimes } = read;
  const subject = tidy(first) || subjectOf(label, name.text) || tidy(name.text);
  if (isSlot(facts, label, first)) return undefined;
  const times = label?.times;
  const isContradictory = times !== undefined && tooltipTimes !== undefined && !isSame(times, tooltipTimes);
  return { facts, name, subject, label, tooltipTimes, isContradictory };
}

interface NameReading extends Pick<ReadChip, "name" | "label" | "tooltipTimes"> {
  /** First line of the tooltip, unless it is a time. */
  first: string;
}

function readName(name: OutlookName, vocabulary: Vocabulary): NameReading {
  const lines = name.title.split(/\r?\n/).filter((line) => line.trim() !== "");
  const tooltipTimes = lines.length > 0 ? findOutlookTimes(lines.at(-1)!, vocabulary) : undefined;
  const first = lines.length > 1 || !tooltipTimes ? (lines[0] ?? "") : "";
  return { name, first, tooltipTimes, label: readOutlookLabel(name.label, first, vocabulary) };
}

/** Ranks a name by how much it has of what every event's name has: days and times. */
function evidenceOf({ label, tooltipTimes }: NameReading): number {
  const isTimed = label?.allDay || label?.times?.endMinute !== undefined;
  return Number(label?.days !== undefined) * 2 + Number(isTimed) * 2 + Number(tooltipTimes !== undefined);
}

/** The label's text before times and days, without the page's own word for a cancelled event. */
function subjectOf(label: OutlookLabel | undefined, seen: string): string {
  const before = label?.before ?? "";
  const prefix = prefixOf(before, seen);
  return prefix === "" ? before : tidy(before.slice(prefix.length));
}

/** The label's text before a subject that is known from the tooltip or the visible text. */
export function prefixOf(before: string, subject: string): string {
  const known = tidy(subject);
  return known !== "" && before.endsWith(known) ? before.slice(0, -known.length) : "";
}

/** True for an empty slot: "12:00 PM to 12:30 PM", perhaps with a weekday, and nothing that an event would have. */
function isSlot({ icons, text }: OutlookChip, label: OutlookLabel | undefined, first: string): boolean {
  if (!label?.times || label.days || label.before !== "" || first !== "") return false;
  return label.behind.length <= 1 && icons.length === 0 && !/\p{L}{3}/u.test(text);
}

function isSame(a: NamedTimes, b: NamedTimes): boolean {
  return a.startMinute === b.startMinute && a.endMinute === b.endMinute;
}

/** True for a chip without an id whose texts read as an event. */
export function readsAsEvent({ label, subject }: ReadChip): boolean {
  return subject !== "" && label?.days !== undefined && (label.allDay || label.times?.endMinute !== undefined);
}

/** True for an event of whole days, by its label or by its place in the all-day strip. */
export function isAllDay({ label, tooltipTimes, facts }: ReadChip): boolean {
  if (label?.times ?? tooltipTimes) return false;
  return label?.allDay === true || facts.isInHeader === true;
}

/**
 * The span of times on a day, which may go past midnight; undefined without an end. An event that ends in the minute
 * in which it starts lasts a day by this function; {@link reminderOf} is the other reading.
 */
export function spanOf(times: NamedTimes, first: IsoDate, last: IsoDate = first): WallSpan | undefined {
  if (times.endMinute === undefined) return undefined;
  const start = wallMinuteOf(first, times.startMinute);
  const crosses = last === first && times.endMinute <= times.startMinute;
  const end = wallMinuteOf(last, times.endMinute) + (crosses ? MINUTES_PER_DAY : 0);
  return end > start ? { start, end } : undefined;
}

/** The span of a reminder, which starts and ends in the same minute of one day; undefined for any other event. */
export function reminderOf(times: NamedTimes, first: IsoDate, last: IsoDate = first): WallSpan | undefined {
  if (times.endMinute !== times.startMinute || last !== first) return undefined;
  const at = wallMinuteOf(first, times.startMinute);
  return { start: at, end: at };
}

/** The text of a chip's cell or column as a day; undefined when it is none. */
export function validDay(day: string | undefined): IsoDate | undefined {
  return day !== undefined && isIsoDate(day) ? day : undefined;
}

/** Makes an event from a chip with known times. */
export function outlookEventOf(
  { facts, name, subject, label }: ReadChip,
  times: Pick<PageEvent, "start" | "end" | "allDay" | "confidence">,
): PageEvent {
  const prefix = prefixOf(label?.before ?? "", tidy(name.title) ? subject : name.text);
  const counted = statusOf(subject, { behind: label?.behind ?? [], prefix }, times.allDay);
  const kind = isBusyTitle(subject) ? "placeholder" : "event";
  const id = facts.id || hashedId(subject, times.start, times.end);
  return { id, calendar: null, title: subject, ...times, ...counted, kind };
}
