import type { RecurrenceRule, ScheduleEntry, ScheduleTime, ZoneObservance } from "../core/schedule/schedule-entry";
import { WEEKDAYS } from "../core/time/iso-date";
import { epochOf, fixedClock } from "../core/time/zone";
import type { CalendarZones } from "./calendar-zones";
import { SECONDS_PER_DAY, weekdayIndex } from "./civil-day";
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
import { SharedReadings } from "./source-text";

/** A VEVENT read: its own fields, and which occurrence of a series it changes, if any. */
export interface ReadEvent {
  uid: string;
  line: number;
  sequence: number;
  /** Its id is given when all events are known, and overrides are joined to their series then. */
  entry: ScheduleEntry;
  replaces?: ScheduleTime;
  andFollowing: boolean;
}

const NO_RULES: RecurrenceRule[] = [];

interface ReadTime {
  stamp: Stamp;
  time: ScheduleTime;
}

const COMMA = 44;
const UTC_CLOCK = fixedClock(0);
/** Of each kind that is kept for the next event. */
const MAX_SHARED = 5000;
/** Occurrences of a rule by the minute or second that are followed. */
const MAX_FREQUENT = 500;
/** A rule's text as read, and the lists of just this rule, by the zone that its UNTIL is read in. */
interface SharedRule {
  parsed: ParsedRule | undefined;
  /** UNTIL; null when it can't be read. */
  until: Stamp | null | undefined;
  listsByZone: Map<string | undefined, RecurrenceRule[]>;
}

/** The value of UNTIL, and the rule without it: rules differ in little else. */
function splitUntil(text: string): { rest: string; until: string | undefined } {
  const begin = text.indexOf(";UNTIL=");
  if (begin < 0) return { rest: text, until: undefined };
  const end = text.indexOf(";", begin + 1);
  const until = text.slice(begin + ";UNTIL=".length, end < 0 ? text.length : end);
  return { rest: text.slice(0, begin) + (end < 0 ? "" : text.slice(end)), until };
}

type PlainEntry = Pick<ScheduleEntry, "entryId" | "title" | "start" | "durationMinutes" | "busy">;

/** An entry made whole at once: what is added later costs each of fifty thousand a list of its own. */
function newEntry(plain: PlainEntry, location: string | undefined, rules: RecurrenceRule[]): ScheduleEntry {
  const { entryId, title, start, durationMinutes, busy } = plain;
  if (rules.length === 0)
    return location === undefined ? plain : { entryId, title, location, start, durationMinutes, busy };
  return location === undefined
    ? { entryId, title, start, durationMinutes, rules, busy }
    : { entryId, title, location, start, durationMinutes, rules, busy };
}

/**
 * No lesson comes every minute: such a rule is followed only where its own COUNT, or an UNTIL of the same or the next
 * day, keeps it small.
 */
function isTooFrequent(rule: RecurrenceRule, until: Stamp | undefined, { stamp }: ReadTime): boolean {
  if (rule.freq !== "MINUTELY" && rule.freq !== "SECONDLY") return false;
  if (stamp.kind === "day") return true;
  return rule.count === undefined ? !until || until.day - stamp.day > 1 : rule.count > MAX_FREQUENT;
}

function keep<T>(kept: Map<string, T>, text: string, value: T): T {
  if (kept.size >= MAX_SHARED) kept.clear();
  kept.set(text, value);
  return value;
}

/**
 * Reads the events of one VCALENDAR. Schools repeat a few rules, titles and places in thousands of events: equal
 * ones are read once and share one value, which nobody may change.
 */
export class EventReader {
  private readonly rulesWithoutUntil = new Map<string, ParsedRule | null>();
  private readonly rules = new SharedReadings((text) => this.readSharedRule(text));

  constructor(
    readonly zones: CalendarZones,
    private readonly notes: NoteBook,
  ) {}

  /** @returns undefined when the event can't stand: it is counted and named in the notes */
  findEvent(raw: RawEvent): ReadEvent | undefined {
    const start = raw.start && this.findTime(raw.start);
    if (!start) {
      this.notes.add("event-skipped", { line: raw.start?.line ?? raw.line, property: "DTSTART" });
      return undefined;
    }
    // A changed occurrence is one occurrence, even where it carries its series' rule along.
    const repeats = !raw.recurrenceId;
    const entry = newEntry(
      {
        entryId: "",
        title: raw.summary ?? "",
        start: start.time,
        durationMinutes: this.durationSecOf(raw, start) / 60,
        busy: raw.transparency !== "TRANSPARENT" && raw.busyStatus !== "FREE",
      },
      raw.location,
      repeats && raw.rules ? this.notedRulesOf(raw.rules, start) : NO_RULES,
    );
    if (raw.status === "TENTATIVE") entry.tentative = true;
    if (raw.status === "CANCELLED") {
      entry.cancelled = true;
      this.notes.add("cancelled", { line: raw.line });
    }
    if (repeats) this.addRepetition(entry, raw, start);
    const event: ReadEvent = { uid: raw.uid, line: raw.line, sequence: raw.sequence, entry, andFollowing: false };
    if (raw.recurrenceId) this.addReplaced(event, raw.recurrenceId);
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

  private timeFrom(stamp: Stamp, params: Params, line: number): ReadTime {
    const read = params.isDate && stamp.kind !== "day" ? { ...stamp, kind: "day" as const, sec: 0 } : stamp;
    return { stamp: read, time: timeOf(read, read.kind === "local" ? this.zoneOf(params, line) : undefined) };
  }

  /** Instant of a time; floating ones as if on UTC, which is enough for differences. */
  private epochOf({ stamp, time }: ReadTime): number {
    return epochOf(stamp.day * SECONDS_PER_DAY + stamp.sec, this.zones.clockOf(time, UTC_CLOCK));
  }

  private durationSecOf(raw: RawEvent, start: ReadTime): number {
    const allDay = start.stamp.kind === "day";
    const seconds = this.givenDurationSec(raw, start);
    if (seconds === undefined) return allDay ? SECONDS_PER_DAY : 0;
    if (seconds < 0) this.notes.add("end-before-start", { line: raw.line });
    return Math.max(0, allDay ? Math.floor(seconds / SECONDS_PER_DAY) * SECONDS_PER_DAY : seconds);
  }

  private givenDurationSec(raw: RawEvent, start: ReadTime): number | undefined {
    if (raw.end) {
      const end = this.findTime(raw.end);
      if (end) return this.secondsBetween(start, end);
      this.notes.add("property-ignored", { line: raw.end.line, property: "DTEND" });
    }
    if (!raw.duration) return undefined;
    const seconds = findDuration(valueOf(raw.duration));
    if (seconds === undefined) this.notes.add("property-ignored", { line: raw.duration.line, property: "DURATION" });
    return seconds;
  }

  private secondsBetween(start: ReadTime, end: ReadTime): number {
    if (start.stamp.kind === "day" || start.time.zone === end.time.zone) {
      const local = (end.stamp.day - start.stamp.day) * SECONDS_PER_DAY + end.stamp.sec - start.stamp.sec;
      if (start.stamp.kind === "day" || !start.time.zone) return local;
    }
    // A timed event that ends on a day ends when that day begins, on its own clock.
    const ending = end.stamp.kind === "day" ? { stamp: end.stamp, time: { ...end.time, zone: start.time.zone } } : end;
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

  /** A list of the one rule, or an empty one when it can't be followed. */
  private ruleListOf(raw: RawProperty, start: ReadTime): RecurrenceRule[] {
    const { parsed, until, listsByZone } = this.rules.find(raw.source, raw.from, raw.to);
    if (!parsed || until === null) {
      this.notes.add("rule-shown-once", { line: raw.line, property: "RRULE" });
      return NO_RULES;
    }
    const { rule } = parsed;
    if (isTooFrequent(rule, until, start)) {
      this.notes.add("rule-too-frequent", { line: raw.line, property: "RRULE" });
      return NO_RULES;
    }
    if (until?.kind === "day" && start.stamp.kind !== "day") this.notes.add("until-date", { line: raw.line });
    const zone = until && start.time.zone;
    let list = listsByZone.get(zone);
    if (!list) {
      list = [until ? { ...rule, until: timeOf(until, zone) } : rule];
      listsByZone.set(zone, list);
    }
    return list;
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
    // A list that has grown keeps room for sixteen more.
    return times.slice();
  }

  private extraStartsOf(raws: RawProperty[], start: ReadTime): NonNullable<ScheduleEntry["extraStarts"]> {
    const extras = raws.flatMap((raw) =>
      valueOf(raw).includes("/") ? this.periodsOf(raw) : this.timesOf([raw], "RDATE"),
    );
    // A day among the extra dates of a timed series means: at the usual time.
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
          ending && start ? this.secondsBetween(start, this.timeFrom(ending, params, raw.line)) : findDuration(to);
        if (start && seconds !== undefined) return [{ ...start.time, durationMinutes: Math.max(0, seconds) / 60 }];
        this.notes.add("property-ignored", { line: raw.line, property: "RDATE" });
        return [];
      });
  }

  /** Zones that only the feed defines travel with the entry that uses them. */
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
