import type { RecurrenceRule, ScheduleEntry, ScheduleTime, ZoneObservance } from "../core/schedule/schedule-entry";
import { dateOfDayNumber, WEEKDAYS } from "../core/time/iso-date";
import { epochOf } from "../core/time/zone";
import { clockOf, fixedClock } from "../core/time/zone-clock";
import type { CalendarZones } from "./calendar-zones";
import { isWholeDayInUtc, SECONDS_PER_DAY, weekdayIndex } from "./civil-day";
import type { NoteBook } from "./import-note";
import { findRule, type ParsedRule } from "./parse-rule";
import {
  findDuration,
  findStamp,
  findStampAt,
  paramsOf,
  timeOf,
  valueOf,
  withLastColon,
  type Params,
  type RawProperty,
  type Stamp,
} from "./property-value";
import type { RawEvent } from "./raw-calendar";
import { ParsedTextCache } from "./source-text";

/** A parsed VEVENT, with the occurrence of a series that it changes, if any. */
export interface ReadEvent {
  uid: string;
  line: number;
  sequence: number;
  /** Still without id and overrides: EventJoiner adds both when it has all events. */
  entry: ScheduleEntry;
  replaces?: ScheduleTime;
  andFollowing: boolean;
  /** LAST-MODIFIED as the number of its digits; 0 without one. */
  modified: number;
  /** Rules that a changed occurrence carries; used only when its series is not in the file. */
  copiedRules?: RecurrenceRule[];
}

const NO_RULES: RecurrenceRule[] = [];

interface ReadTime {
  stamp: Stamp;
  time: ScheduleTime;
  /** True when the property names no zone; `time` may still have the calendar's. */
  isBare: boolean;
}

/** An event's start, and its end if it has a DTEND. */
interface Span {
  start: ReadTime;
  end?: ReadTime;
}

interface Length {
  seconds: number;
  wholeDays: number;
}

const COMMA = 44;
const UTC_CLOCK = fixedClock(0);
/** Cached values of each kind, for events that repeat them. */
const MAX_SHARED = 5000;
/** Most occurrences of a MINUTELY or SECONDLY rule that is expanded; one with more is shown once. */
const MAX_FREQUENT = 500;
/** A parsed rule text, with one-rule lists by the zone in which UNTIL is read. */
interface SharedRule {
  parsed: ParsedRule | undefined;
  /** UNTIL; null when it can't be read, undefined when there is none. */
  until: Stamp | null | undefined;
  listsByZone: Map<string | undefined, RecurrenceRule[]>;
}

/** Splits UNTIL off a rule, so that rules which differ only in UNTIL share a cached value. */
function splitUntil(text: string): { rest: string; until: string | undefined } {
  const begin = text.indexOf(";UNTIL=");
  if (begin < 0) return { rest: text, until: undefined };
  const end = text.indexOf(";", begin + 1);
  const until = text.slice(begin + ";UNTIL=".length, end < 0 ? text.length : end);
  return { rest: text.slice(0, begin) + (end < 0 ? "" : text.slice(end)), until };
}

type PlainEntry = Pick<ScheduleEntry, "entryId" | "title" | "start" | "durationMinutes" | "busy">;

/** Makes an entry in one literal: adding properties later would cost memory in each of fifty thousand entries. */
function newEntry(plain: PlainEntry, location: string | undefined, rules: RecurrenceRule[]): ScheduleEntry {
  const { entryId, title, start, durationMinutes, busy } = plain;
  if (rules.length === 0)
    return location === undefined ? plain : { entryId, title, location, start, durationMinutes, busy };
  return location === undefined
    ? { entryId, title, start, durationMinutes, rules, busy }
    : { entryId, title, location, start, durationMinutes, rules, busy };
}

/**
 * True for a rule by the minute or second that no lesson has: it is accepted only when its COUNT, or an UNTIL on the
 * same or next day, keeps it small.
 */
function isTooFrequent(rule: RecurrenceRule, until: Stamp | undefined, { stamp }: ReadTime): boolean {
  if (rule.freq !== "MINUTELY" && rule.freq !== "SECONDLY") return false;
  if (stamp.kind === "day") return true;
  // "Every 1440 minutes" is a daily lesson.
  if (rule.interval * (rule.freq === "MINUTELY" ? 60 : 1) >= 3600) return false;
  return rule.count === undefined ? !until || until.day - stamp.day > 1 : rule.count > MAX_FREQUENT;
}

/** Cache key in place of a zone, for rules of all-day events. */
const DAYS_KEY = "all-day";

function dayTime(day: number): ReadTime {
  const date = dateOfDayNumber(day);
  return { stamp: { date, day, sec: 0, kind: "day" }, time: { date }, isBare: false };
}

function keep<T>(kept: Map<string, T>, text: string, value: T): T {
  if (kept.size >= MAX_SHARED) kept.clear();
  kept.set(text, value);
  return value;
}

/**
 * Parses the events of one VCALENDAR (RFC 5545 section 3.6.1). Schools repeat a few rules, titles and places in
 * thousands of events: equal ones are parsed once and share one value, which callers must not change.
 */
export class EventReader {
  private readonly rulesWithoutUntil = new Map<string, ParsedRule | null>();
  private readonly rules = new ParsedTextCache((text) => this.readSharedRule(text));

  constructor(
    readonly zones: CalendarZones,
    private readonly notes: NoteBook,
  ) {}

  /** Parses an event. @returns undefined when a required property can't be read; a note says so */
  findEvent(raw: RawEvent): ReadEvent | undefined {
    const span = this.findSpan(raw);
    if (!span) {
      this.notes.add("event-skipped", { line: raw.start?.line ?? raw.line, property: "DTSTART" });
      return undefined;
    }
    const { start } = span;
    // An override is one occurrence, even when it carries its series' rule.
    const repeats = !raw.recurrenceId;
    const { seconds, wholeDays } = this.lengthOf(raw, span);
    const entry = newEntry(
      {
        entryId: "",
        title: raw.summary ?? "",
        start: start.time,
        durationMinutes: seconds / 60,
        busy: raw.transparency !== "TRANSPARENT" && raw.busyStatus !== "FREE",
      },
      raw.location,
      repeats && raw.rules ? this.notedRulesOf(raw.rules, start) : NO_RULES,
    );
    if (wholeDays > 0) entry.wholeDays = wholeDays;
    if (raw.status === "TENTATIVE") entry.tentative = true;
    if (raw.status === "CANCELLED") {
      entry.cancelled = true;
      this.notes.add("cancelled", { line: raw.line });
    }
    if (repeats) this.addRepetition(entry, raw, start);
    const { uid, line, sequence, modified } = raw;
    const event: ReadEvent = { uid, line, sequence, entry, andFollowing: false, modified };
    if (raw.recurrenceId) this.addReplaced(event, raw.recurrenceId);
    if (event.replaces && raw.rules) event.copiedRules = this.copiedRulesOf(raw.rules, start);
    this.addDefinitions(entry, event.replaces);
    return event;
  }

  private addReplaced(event: ReadEvent, recurrenceId: RawProperty): void {
    const replaced = this.findTime(recurrenceId);
    event.andFollowing = paramsOf(recurrenceId.params).andFollowing;
    if (replaced) event.replaces = replaced.time;
    else this.notes.add("property-ignored", { line: recurrenceId.line, property: "RECURRENCE-ID" });
  }

  private zoneOf(params: Params, line: number): string | undefined {
    return params.tzid === undefined ? this.zones.calendarZone : this.zones.resolve(params.tzid, line).zone;
  }

  private findTime(raw: RawProperty): ReadTime | undefined {
    let property = raw;
    let stamp = findStampAt(raw.source, raw.from, raw.to);
    if (!stamp) {
      property = withLastColon(raw);
      stamp = findStampAt(property.source, property.from, property.to);
    }
    if (!stamp) return undefined;
    return this.timeFrom(stamp, paramsOf(property.params), raw.line);
  }

  /** Reads VALUE=DATE as a day, unless the value has a time of day. */
  private timeFrom(stamp: Stamp, params: Params, line: number): ReadTime {
    const isDay = stamp.kind === "day" || (params.isDate && stamp.sec === 0);
    if (isDay) {
      const day = stamp.kind === "day" ? stamp : { date: stamp.date, day: stamp.day, sec: 0, kind: "day" as const };
      return { stamp: day, time: timeOf(day, undefined), isBare: false };
    }
    if (stamp.kind === "utc") {
      if (params.isElsewhere) this.notes.add("zone-contradicted", { line });
      return { stamp, time: timeOf(stamp, undefined), isBare: false };
    }
    const zone = this.zoneOf(params, line);
    if (stamp.zone === undefined) return { stamp, time: timeOf(stamp, zone), isBare: params.tzid === undefined };
    return { stamp, time: this.timeWithSuffix(stamp, params, line), isBare: false };
  }

  /** A time such as "090000-0400". Keeps the zone of its TZID when both agree, since a zone knows summer time. */
  private timeWithSuffix(stamp: Stamp, params: Params, line: number): ScheduleTime {
    const named = timeOf(stamp, undefined);
    if (params.tzid === undefined) return named;
    const placed = timeOf({ ...stamp, zone: undefined }, this.zoneOf(params, line));
    const local = stamp.day * SECONDS_PER_DAY + stamp.sec;
    const instants = [named, placed].map((time) => epochOf(local, this.zones.clockOf(time, UTC_CLOCK)));
    if (placed.zone !== undefined && instants[0] === instants[1]) return placed;
    this.notes.add("zone-contradicted", { line });
    return named;
  }

  /** Reads start and end; when only one of them names a zone, both get it. */
  private findSpan(raw: RawEvent): Span | undefined {
    let start = raw.start && this.findTime(raw.start);
    if (!start || !raw.start) return undefined;
    let end = raw.end && this.findTime(raw.end);
    if (!end) return this.asMarkedDays(raw, { start });
    // VALUE=DATE with midnight is a day, unless the end has a time of day.
    if (start.stamp.kind === "day" && end.stamp.kind !== "day" && raw.start.to - raw.start.from > 8)
      start = this.findMidnight(raw.start) ?? start;
    if (start.stamp.kind === "day" || end.stamp.kind === "day") return { start, end };
    if (start.isBare && end.time.zone !== undefined && !end.isBare) start = this.startOnClockOf(end, start, raw.line);
    else if (end.isBare && !start.isBare) end = this.endOnClockOf(start, end);
    return this.asMarkedDays(raw, { start, end });
  }

  /** As {@link findTime}, but reads a midnight as a time whatever its VALUE says. */
  private findMidnight(raw: RawProperty): ReadTime | undefined {
    const stamp = findStampAt(raw.source, raw.from, raw.to);
    return stamp && this.timeFrom(stamp, { ...paramsOf(raw.params), isDate: false }, raw.line);
  }

  private startOnClockOf(end: ReadTime, start: ReadTime, line: number): ReadTime {
    // Beside an end in UTC the calendar's own zone is the better guess.
    if (end.stamp.kind === "utc" && start.time.zone !== undefined) return start;
    this.notes.add("zone-from-end", { line });
    const stamp: Stamp = end.stamp.kind === "utc" ? { ...start.stamp, kind: "utc" } : start.stamp;
    return { stamp, time: timeOf(stamp, end.time.zone), isBare: false };
  }

  private endOnClockOf(start: ReadTime, end: ReadTime): ReadTime {
    const { kind } = start.stamp;
    const stamp: Stamp = kind === "utc" ? { ...end.stamp, kind } : end.stamp;
    const ending: ReadTime = { stamp, time: timeOf(stamp, start.time.zone), isBare: false };
    const isBackwards = this.epochOf(ending) < this.epochOf(start);
    return isBackwards && this.epochOf(end) >= this.epochOf(start) ? end : ending;
  }

  /** Turns midnights into days when X-MICROSOFT-CDO-ALLDAYEVENT (MS-OXCICAL 2.1.3.1.1.20.28) marks the event so. */
  private asMarkedDays(raw: RawEvent, span: Span): Span {
    const { start, end } = span;
    if (!raw.markedAllDay || start.stamp.kind === "day") return span;
    const first = this.findMarkedDay(start);
    const last = end && this.findMarkedDay(end);
    if (first === undefined || (end && last === undefined)) return span;
    return { start: dayTime(first), ...(last === undefined ? {} : { end: dayTime(last) }) };
  }

  /** Finds the day whose midnight this time is, or misses by a minute (an end of 23:59); undefined for other times. */
  private findMarkedDay({ stamp }: ReadTime): number | undefined {
    const zone = stamp.kind === "utc" ? this.zones.calendarZone : undefined;
    const written = stamp.day * SECONDS_PER_DAY + stamp.sec;
    const local = zone === undefined ? written : written + clockOf(zone).offsetAt(written);
    const sec = local % SECONDS_PER_DAY;
    const day = Math.floor(local / SECONDS_PER_DAY);
    if (sec === 0) return day;
    if (sec >= SECONDS_PER_DAY - 60) return day + 1;
    // A UTC time may be midnight in a zone that the file does not name: takes the nearest midnight.
    if (stamp.kind !== "utc" || zone !== undefined || sec % 900 !== 0) return undefined;
    return sec < SECONDS_PER_DAY / 2 ? day : day + 1;
  }

  /** Epoch seconds of a time; floating times count as UTC, which is enough for differences. */
  private epochOf({ stamp, time }: ReadTime): number {
    return epochOf(stamp.day * SECONDS_PER_DAY + stamp.sec, this.zones.clockOf(time, UTC_CLOCK));
  }

  private lengthOf(raw: RawEvent, span: Span): Length {
    const length = this.givenLength(raw, span);
    if (length && length.seconds < 0) this.notes.add("end-before-start", { line: raw.line });
    const seconds = Math.max(0, length?.seconds ?? 0);
    if (span.start.stamp.kind !== "day") return { seconds, wholeDays: length?.wholeDays ?? 0 };
    // An all-day event that ends on its own day (real, though RFC 5545 section 3.6.1 forbids it) lasts that day.
    return { seconds: Math.max(1, Math.floor(seconds / SECONDS_PER_DAY)) * SECONDS_PER_DAY, wholeDays: 0 };
  }

  private givenLength(raw: RawEvent, { start, end }: Span): Length | undefined {
    if (end) return { seconds: this.secondsBetween(start, end), wholeDays: 0 };
    if (raw.end) this.notes.add("property-ignored", { line: raw.end.line, property: "DTEND" });
    if (!raw.duration) return undefined;
    const duration = findDuration(valueOf(raw.duration));
    if (duration) return { seconds: duration.totalSec, wholeDays: duration.days };
    this.notes.add("property-ignored", { line: raw.duration.line, property: "DURATION" });
    return undefined;
  }

  private secondsBetween(start: ReadTime, end: ReadTime): number {
    if (start.stamp.kind === "day" || start.time.zone === end.time.zone) {
      const local = (end.stamp.day - start.stamp.day) * SECONDS_PER_DAY + end.stamp.sec - start.stamp.sec;
      if (start.stamp.kind === "day" || !start.time.zone) return local;
    }
    // A timed event whose end is a day ends at that day's midnight, on the start's clock.
    const ending = end.stamp.kind === "day" ? { ...end, time: { ...end.time, zone: start.time.zone } } : end;
    return this.epochOf(ending) - this.epochOf(start);
  }

  private addRepetition(entry: ScheduleEntry, raw: RawEvent, start: ReadTime): void {
    if (raw.extraStarts) {
      const extraStarts = this.extraStartsOf(raw.extraStarts, start);
      if (extraStarts.length > 0) entry.extraStarts = extraStarts;
    }
    if (raw.excludedStarts) {
      const excludedStarts = this.timesOf(raw.excludedStarts, "EXDATE");
      if (excludedStarts.length > 0) entry.excludedStarts = excludedStarts;
    }
    if (raw.excludedRules) {
      const excludedRules = this.rulesOf(raw.excludedRules, start);
      if (excludedRules.length > 0) entry.excludedRules = excludedRules;
    }
  }

  private notedRulesOf(raws: RawProperty[], start: ReadTime): RecurrenceRule[] {
    const rules = this.rulesOf(raws, start);
    if (rules.length === 0) return rules;
    const line = raws[0]!.line;
    for (const rule of rules) this.noteMismatch(rule, start, line);
    const zone = start.stamp.kind === "utc" ? this.zones.calendarZone : undefined;
    if (zone && zone !== "UTC") this.notes.add("utc-may-shift", { line, zone });
    return rules;
  }

  private rulesOf(raws: RawProperty[], start: ReadTime): RecurrenceRule[] {
    return raws.length === 1 ? this.ruleListOf(raws[0]!, start) : raws.flatMap((raw) => this.ruleListOf(raw, start));
  }

  /** Reads the rules that an override carries; undefined when one of them can't be expanded. */
  private copiedRulesOf(raws: RawProperty[], start: ReadTime): RecurrenceRule[] | undefined {
    const rules: RecurrenceRule[] = [];
    for (const raw of raws) {
      const found = this.findRuleList(raw, start);
      if (typeof found === "string") return undefined;
      rules.push(...found);
    }
    return rules;
  }

  /** A list with the rule, or an empty one, with a note, when it can't be expanded. */
  private ruleListOf(raw: RawProperty, start: ReadTime): RecurrenceRule[] {
    const found = this.findRuleList(raw, start);
    if (typeof found !== "string") return found;
    this.notes.add(found, { line: raw.line, property: "RRULE" });
    return NO_RULES;
  }

  /** A list with the rule, or the code of why it can't be expanded. */
  private findRuleList(raw: RawProperty, start: ReadTime): RecurrenceRule[] | "rule-shown-once" | "rule-too-frequent" {
    const { parsed, until, listsByZone } = this.rules.find(raw.source, raw.from, raw.to);
    if (!parsed || until === null) return "rule-shown-once";
    const { rule } = parsed;
    if (isTooFrequent(rule, until, start)) return "rule-too-frequent";
    const isDay = start.stamp.kind === "day";
    if (until?.kind === "day" && !isDay) this.notes.add("until-date", { line: raw.line });
    const zone = until && start.time.zone;
    const key = until && isDay ? DAYS_KEY : zone;
    let list = listsByZone.get(key);
    if (!list) {
      list = [until ? { ...rule, until: isDay ? this.untilOfDays(until) : timeOf(until, zone) } : rule];
      listsByZone.set(key, list);
    }
    return list;
  }

  /**
   * Reads UNTIL of an all-day series. Exporters write its last midnight as an instant, which east of UTC is on the day
   * before: it is read in the calendar's own zone, or else in the class's when occurrences are queried.
   */
  private untilOfDays(until: Stamp): ScheduleTime {
    const zone = this.zones.calendarZone;
    if (until.kind !== "utc" || zone === undefined || isWholeDayInUtc(until.sec)) return timeOf(until, undefined);
    const epochSec = until.day * SECONDS_PER_DAY + until.sec;
    return { date: dateOfDayNumber(Math.floor((epochSec + clockOf(zone).offsetAt(epochSec)) / SECONDS_PER_DAY)) };
  }

  private readSharedRule(text: string): SharedRule {
    const { rest, until } = splitUntil(text);
    let known = this.rulesWithoutUntil.get(rest);
    if (known === undefined) known = keep(this.rulesWithoutUntil, rest, findRule(rest) ?? null);
    const ending = until ?? known?.until;
    return {
      parsed: known ?? undefined,
      until: ending === undefined ? undefined : (findStamp(ending) ?? null),
      listsByZone: new Map(),
    };
  }

  private noteMismatch(rule: RecurrenceRule, { stamp }: ReadTime, line: number): void {
    if (!rule.byDay || (rule.freq !== "WEEKLY" && rule.freq !== "DAILY")) return;
    const weekday = WEEKDAYS[weekdayIndex(stamp.day)];
    if (!rule.byDay.some((named) => named.weekday === weekday)) this.notes.add("rule-start-mismatch", { line });
  }

  private timesOf(raws: RawProperty[], property: string): ScheduleTime[] {
    const times: ScheduleTime[] = [];
    for (const raw of raws) {
      const list = withLastColon(raw);
      const params = paramsOf(list.params);
      const { source } = list;
      for (let { from } = list; from <= list.to;) {
        let to = from;
        while (to < list.to && source.codes[to] !== COMMA) to += 1;
        const stamp = findStampAt(source, from, to);
        if (stamp) times.push(this.timeFrom(stamp, params, raw.line).time);
        else if (source.slice(from, to).trim()) this.notes.add("property-ignored", { line: raw.line, property });
        from = to + 1;
      }
    }
    // Copies, because a grown array reserves memory for more values.
    return times.slice();
  }

  private extraStartsOf(raws: RawProperty[], start: ReadTime): NonNullable<ScheduleEntry["extraStarts"]> {
    const extras = raws.flatMap((raw) =>
      valueOf(raw).includes("/") ? this.periodsOf(raw) : this.timesOf([raw], "RDATE"),
    );
    // An RDATE that is a day, in a timed series, means that day at the usual time.
    const atUsualTime = (date: string): ScheduleTime => ({ ...start.time, date });
    return extras.map((extra) =>
      extra.minute === undefined && start.time.minute !== undefined ? atUsualTime(extra.date) : extra,
    );
  }

  private periodsOf(raw: RawProperty): NonNullable<ScheduleEntry["extraStarts"]> {
    const params = paramsOf(raw.params);
    return valueOf(raw)
      .split(",")
      .flatMap((period) => {
        const [from = "", to = ""] = period.split("/");
        const stamp = findStamp(from);
        const start = stamp && this.timeFrom(stamp, params, raw.line);
        const ending = findStamp(to);
        const seconds =
          ending && start
            ? this.secondsBetween(start, this.timeFrom(ending, params, raw.line))
            : findDuration(to)?.totalSec;
        if (start && seconds !== undefined) return [{ ...start.time, durationMinutes: Math.max(0, seconds) / 60 }];
        this.notes.add("property-ignored", { line: raw.line, property: "RDATE" });
        return [];
      });
  }

  /** Copies the definitions of zones that only the feed knows into the entry that uses them. */
  private addDefinitions(entry: ScheduleEntry, replaced: ScheduleTime | undefined): void {
    if (!this.zones.hasDefinitions) return;
    const definitions: Record<string, ZoneObservance[]> = {};
    const times = [entry.start, replaced, ...(entry.extraStarts ?? []), ...(entry.excludedStarts ?? [])];
    for (const time of times) {
      if (!time?.zone?.startsWith("feed:")) continue;
      const { definition } = this.zones.resolve(time.zone.slice("feed:".length), 0);
      if (definition) definitions[time.zone] = definition;
    }
    if (Object.keys(definitions).length > 0) entry.zones = definitions;
  }
}
