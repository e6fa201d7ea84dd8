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

/** One event on the page, with what its texts say. */
export interface ReadChip {
  facts: OutlookChip;
  /** The texts of that element of it which names the event. */
  name: OutlookName;
  subject: string;
  label: OutlookLabel | undefined;
  /** The times of the tooltip's last line: a second witness, written apart from the label. */
  tooltipTimes: NamedTimes | undefined;
  /** True when tooltip and label name different times. */
  isContradictory: boolean;
}

/** What a chip says; undefined for the selected empty slot, which is no event. */
export function readChip(facts: OutlookChip, vocabulary: Vocabulary): ReadChip | undefined {
  const readings = [facts, ...(facts.others ?? [])].map((name) => readName(name, vocabulary));
  // A button to join the meeting has a name too, but no times and days.
  const read = readings.reduce((best, reading) => (told(reading) > told(best) ? reading : best));
  const { first, name, label, tooltipTimes } = read;
  const subject = tidy(first) || subjectOf(label, name.text) || tidy(name.text);
  if (isSlot(facts, label, first)) return undefined;
  const times = label?.times;
  const isContradictory = times !== undefined && tooltipTimes !== undefined && !isSame(times, tooltipTimes);
  return { facts, name, subject, label, tooltipTimes, isContradictory };
}

interface NameReading extends Pick<ReadChip, "name" | "label" | "tooltipTimes"> {
  /** First line of the tooltip, when that is no time. */
  first: string;
}

function readName(name: OutlookName, vocabulary: Vocabulary): NameReading {
  const lines = name.title.split(/\r?\n/).filter((line) => line.trim() !== "");
  const tooltipTimes = lines.length > 0 ? findOutlookTimes(lines.at(-1)!, vocabulary) : undefined;
  const first = lines.length > 1 || !tooltipTimes ? (lines[0] ?? "") : "";
  return { name, first, tooltipTimes, label: readOutlookLabel(name.label, first, vocabulary) };
}

/** How much a name says of what every event has: days and times. */
function told({ label, tooltipTimes }: NameReading): number {
  const isTimed = label?.allDay || label?.times?.endMinute !== undefined;
  return Number(label?.days !== undefined) * 2 + Number(isTimed) * 2 + Number(tooltipTimes !== undefined);
}

/** What the label has in front of times and days, without the page's own word for an event that was cancelled. */
function subjectOf(label: OutlookLabel | undefined, seen: string): string {
  const before = label?.before ?? "";
  const prefix = prefixOf(before, seen);
  return prefix === "" ? before : tidy(before.slice(prefix.length));
}

/** What stands in front of a subject that is known from elsewhere. */
export function prefixOf(before: string, subject: string): string {
  const known = tidy(subject);
  return known !== "" && before.endsWith(known) ? before.slice(0, -known.length) : "";
}

/** "12:00 PM to 12:30 PM", or with a weekday behind, and nothing that an event would have. */
function isSlot({ icons, text }: OutlookChip, label: OutlookLabel | undefined, first: string): boolean {
  if (!label?.times || label.days || label.before !== "" || first !== "") return false;
  return label.behind.length <= 1 && icons.length === 0 && !/\p{L}{3}/u.test(text);
}

function isSame(a: NamedTimes, b: NamedTimes): boolean {
  return a.startMinute === b.startMinute && a.endMinute === b.endMinute;
}

/** True for a chip without an id that nevertheless reads as an event. */
export function readsAsEvent({ label, subject }: ReadChip): boolean {
  return subject !== "" && label?.days !== undefined && (label.allDay || label.times?.endMinute !== undefined);
}

/** An event over whole days, by its label or by standing among them. */
export function isAllDay({ label, tooltipTimes, facts }: ReadChip): boolean {
  if (label?.times ?? tooltipTimes) return false;
  return label?.allDay === true || facts.isInHeader === true;
}

/**
 * The span that times mean on a day, past midnight included; undefined for what has no end. What ends in the minute in
 * which it starts lasts a day by this: {@link reminderOf} is the other reading.
 */
export function spanOf(times: NamedTimes, first: IsoDate, last: IsoDate = first): WallSpan | undefined {
  if (times.endMinute === undefined) return undefined;
  const start = wallMinuteOf(first, times.startMinute);
  const crosses = last === first && times.endMinute <= times.startMinute;
  const end = wallMinuteOf(last, times.endMinute) + (crosses ? MINUTES_PER_DAY : 0);
  return end > start ? { start, end } : undefined;
}

/** What starts and ends in one minute of one day: a reminder. Events of a whole day name the day on which they end. */
export function reminderOf(times: NamedTimes, first: IsoDate, last: IsoDate = first): WallSpan | undefined {
  if (times.endMinute !== times.startMinute || last !== first) return undefined;
  const at = wallMinuteOf(first, times.startMinute);
  return { start: at, end: at };
}

/** The day by the cell or column a chip stands in, where that is one. */
export function validDay(day: string | undefined): IsoDate | undefined {
  return day !== undefined && isIsoDate(day) ? day : undefined;
}

/** An event out of a chip, at times that were decided. */
export function outlookEventOf(
  { facts, name, subject, label }: ReadChip,
  times: Pick<PageEvent, "start" | "end" | "allDay" | "confidence">,
): PageEvent {
  const { isOutOfOffice, isInvited, ...counted } = statusOf(subject, {
    behind: label?.behind ?? [],
    prefix: prefixOf(label?.before ?? "", tidy(name.title) ? subject : name.text),
  });
  const absence = { ...(isOutOfOffice ? { isOutOfOffice } : {}), ...(isInvited ? { isInvited } : {}) };
  const kind = isBusyTitle(subject) ? "placeholder" : "event";
  const id = facts.id || hashedId(subject, times.start, times.end);
  return { id, calendar: null, title: subject, ...times, ...counted, kind, ...(times.allDay ? absence : {}) };
}
