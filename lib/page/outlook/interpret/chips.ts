import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { OutlookChip } from "../../../page-facts/outlook-facts";
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
  subject: string;
  label: OutlookLabel | undefined;
  /** The times of the tooltip's last line: a second witness, written apart from the label. */
  tooltipTimes: NamedTimes | undefined;
  /** True when tooltip and label name different times. */
  isContradictory: boolean;
}

/** What a chip says; undefined for the selected empty slot, which is no event. */
export function readChip(facts: OutlookChip, vocabulary: Vocabulary): ReadChip | undefined {
  const lines = facts.title.split(/\r?\n/).filter((line) => line.trim() !== "");
  const tooltipTimes = lines.length > 0 ? findOutlookTimes(lines.at(-1)!, vocabulary) : undefined;
  const first = lines.length > 1 || !tooltipTimes ? (lines[0] ?? "") : "";
  const label = readOutlookLabel(facts.label, first, vocabulary);
  const subject = tidy(first) || (label?.before ?? "") || tidy(facts.text);
  if (isSlot(facts, label, first)) return undefined;
  const times = label?.times;
  const isContradictory = times !== undefined && tooltipTimes !== undefined && !isSame(times, tooltipTimes);
  return { facts, subject, label, tooltipTimes, isContradictory };
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

/** The span that times mean on a day, past midnight included; undefined for what has no end. */
export function spanOf(times: NamedTimes, first: IsoDate, last: IsoDate = first): WallSpan | undefined {
  if (times.endMinute === undefined) return undefined;
  const start = wallMinuteOf(first, times.startMinute);
  const crosses = last === first && times.endMinute <= times.startMinute;
  const end = wallMinuteOf(last, times.endMinute) + (crosses ? MINUTES_PER_DAY : 0);
  return end > start ? { start, end } : undefined;
}

/** The day by the cell or column a chip stands in, where that is one. */
export function validDay(day: string | undefined): IsoDate | undefined {
  return day !== undefined && isIsoDate(day) ? day : undefined;
}

/** An event out of a chip, at times that were decided. */
export function outlookEventOf(
  { facts, subject, label }: ReadChip,
  times: Pick<PageEvent, "start" | "end" | "allDay" | "confidence">,
): PageEvent {
  const { busy, status } = statusOf(subject, label?.behind ?? []);
  const kind = isBusyTitle(subject) ? "placeholder" : "event";
  const id = facts.id || hashedId(subject, times.start, times.end);
  return { id, calendar: null, title: subject, ...times, busy, status, kind };
}
