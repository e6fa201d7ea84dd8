import type { RecurrenceRule, ScheduleTime, ZoneObservance } from "../core/schedule/schedule-entry";
import { clockOf, type ZoneClock } from "../core/time/zone-clock";
import { feedClockOf } from "./feed-zone";
import type { NoteBook } from "./import-note";
import { findRule } from "./parse-rule";
import { findStamp, timeOf, valueOf, type RawProperty } from "./property-value";
import type { RawCalendar, RawObservance, RawZone } from "./raw-calendar";
import { findNamedZone } from "../core/time/zone-names";

const OFFSET = /^([+-])(\d{2})(\d{2})(\d{2})?$/;
/** More observances than any zone has had; a longer list is hostile. */
const MAX_OBSERVANCES = 500;

function findOffset(text: string): number | undefined {
  const parts = OFFSET.exec(text);
  if (!parts) return undefined;
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4] ?? 0);
  return parts[1] === "-" ? -seconds : seconds;
}

function findOnsetRule(property: RawProperty): RecurrenceRule | undefined {
  const parsed = findRule(valueOf(property));
  // Real zones change by the year or month; a rule that changes the offset every second is hostile.
  if (!parsed || (parsed.rule.freq !== "YEARLY" && parsed.rule.freq !== "MONTHLY")) return undefined;
  const until = parsed.until === undefined ? undefined : findStamp(parsed.until);
  return until ? { ...parsed.rule, until: timeOf(until, undefined) } : parsed.rule;
}

function findObservance(raw: RawObservance): ZoneObservance | undefined {
  const onset = raw.start && findStamp(valueOf(raw.start));
  const offsetSec = findOffset(raw.offset);
  if (!onset || offsetSec === undefined) return undefined;
  const rules = raw.rules.map(findOnsetRule).filter((rule) => rule !== undefined);
  const extraOnsets = raw.extraOnsets
    .flatMap((property) => valueOf(property).split(","))
    .map((value) => findStamp(value))
    .filter((stamp) => stamp !== undefined)
    .map((stamp) => timeOf(stamp, undefined));
  return {
    onset: timeOf({ ...onset, kind: "local" }, undefined),
    offsetBeforeSec: findOffset(raw.offsetBefore) ?? offsetSec,
    offsetSec,
    ...(rules.length > 0 ? { rules } : {}),
    ...(extraOnsets.length > 0 ? { extraOnsets } : {}),
  };
}

function findDefinition(raw: RawZone | undefined): ZoneObservance[] | undefined {
  const observances = raw?.observances
    .slice(0, MAX_OBSERVANCES)
    .map(findObservance)
    .filter((each) => each !== undefined);
  return observances && observances.length > 0 ? observances : undefined;
}

/** The zone that a TZID of the file was resolved to. Without `zone` its times float: they mean the class's own zone. */
export interface ResolvedZone {
  zone?: string;
  definition?: ZoneObservance[];
}

/**
 * Resolves the TZIDs of one VCALENDAR (RFC 5545 sections 3.2.19 and 3.6.5). It tries in order: an IANA or Windows
 * name (it wins over a stale VTIMEZONE), the feed's own VTIMEZONE, a name that can be guessed, the calendar's
 * X-WR-TIMEZONE, and last the class's own zone. Every guess adds a note.
 */
export class CalendarZones {
  private readonly byName = new Map<string, ResolvedZone>();
  /** True when some time runs on a clock that only the feed defines. */
  hasDefinitions = false;
  private named: { name: string; zone: string | undefined } = { name: "", zone: undefined };

  constructor(
    private readonly calendar: RawCalendar,
    private readonly notes: NoteBook,
  ) {}

  /** IANA zone of X-WR-TIMEZONE, once that line was read and if it names a zone; times without a zone mean it. */
  get calendarZone(): string | undefined {
    const { zoneName } = this.calendar;
    if (this.named.name !== zoneName) this.named = { name: zoneName, zone: findNamedZone(zoneName)?.zone };
    return this.named.zone;
  }

  /**
   * Resolves a TZID, once per name; never throws. An unknown name gives `{}` and a note.
   * @param line line of the file, from 1, where the name was first used, for the note
   */
  resolve(tzid: string, line: number): ResolvedZone {
    let resolved = this.byName.get(tzid);
    if (!resolved) {
      resolved = this.resolveNew(tzid, line);
      this.byName.set(tzid, resolved);
    }
    return resolved;
  }

  private resolveNew(tzid: string, line: number): ResolvedZone {
    const named = findNamedZone(tzid);
    if (named?.certainty === "known") return { zone: named.zone };
    const definition = findDefinition(this.calendar.zones.find((zone) => zone.tzid === tzid));
    if (definition) {
      this.hasDefinitions = true;
      return { zone: `feed:${tzid}`, definition };
    }
    const zone = named?.zone ?? this.calendarZone;
    if (!zone) this.notes.add("zone-unknown", { line, property: "TZID" });
    else this.notes.add(named ? "zone-guessed" : "zone-from-calendar", { line, property: "TZID", zone });
    return zone ? { zone } : {};
  }

  /** Gives the clock of a time; `floating` is the clock of times without a zone. */
  clockOf(time: ScheduleTime, floating: ZoneClock): ZoneClock {
    if (!time.zone) return floating;
    if (!time.zone.startsWith("feed:")) return clockOf(time.zone);
    const definition = this.byName.get(time.zone.slice(5))?.definition;
    return definition ? feedClockOf(definition) : floating;
  }
}
