import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import { CalendarZones } from "./calendar-zones";
import { NoteBook } from "./import-note";
import { EventJoiner } from "./join-events";
import { EventReader } from "./read-event";
import { paramsOf, type RawProperty } from "./property-value";
import type { RawCalendar, RawEvent } from "./raw-calendar";
import type { Steps } from "./steps";

/** About as many events as one piece of a file has. */
const EVENTS_PER_STEP = 300;

/** Characters of a calendar's name that are kept. */
const MAX_NAME_LENGTH = 200;

/** True when an event can be read before the rest of its calendar: its zones' names are known without it. */
function isComplete(event: RawEvent, hasCalendarZone: boolean): boolean {
  const { start, end, recurrenceId, extraStarts, excludedStarts } = event;
  return (
    (!start || isCertain(start, hasCalendarZone)) &&
    (!end || isCertain(end, hasCalendarZone)) &&
    (!recurrenceId || isCertain(recurrenceId, hasCalendarZone)) &&
    (!extraStarts || areCertain(extraStarts, hasCalendarZone)) &&
    (!excludedStarts || areCertain(excludedStarts, hasCalendarZone))
  );
}

function isCertain({ params, source, from, to }: RawProperty, hasCalendarZone: boolean): boolean {
  const { certain, tzid } = paramsOf(params);
  const floating = tzid === undefined && to - from > 8 && (source.codes[to - 1]! | 32) !== 122; // z
  return certain && (hasCalendarZone || !floating);
}

function areCertain(properties: RawProperty[], hasCalendarZone: boolean): boolean {
  for (const property of properties) if (!isCertain(property, hasCalendarZone)) return false;
  return true;
}

/**
 * Reads each event at its END line, to keep little of the file in memory; events that need a VTIMEZONE or
 * X-WR-TIMEZONE further down are read at the end of the file.
 */
export class CalendarReader {
  private readonly joiner: EventJoiner;
  private readonly readers = new Map<RawCalendar, EventReader>();
  private readonly waiting: { event: RawEvent; reader: EventReader }[] = [];

  constructor(private readonly notes: NoteBook) {
    this.joiner = new EventJoiner(notes);
  }

  /** @returns true when the event must wait for the rest of its calendar; its object must then not be reused */
  take(event: RawEvent, calendar: RawCalendar): boolean {
    let reader = this.readers.get(calendar);
    if (!reader) {
      reader = new EventReader(new CalendarZones(calendar, this.notes), this.notes);
      this.readers.set(calendar, reader);
    }
    if (!isComplete(event, calendar.zoneName !== "")) {
      this.waiting.push({ event, reader });
      return true;
    }
    this.read(event, reader);
    return false;
  }

  private read(event: RawEvent, reader: EventReader): void {
    const read = reader.findEvent(event);
    if (read) this.joiner.add(read);
  }

  /** Reads the waiting events, some in each step, and returns all entries; call once. */
  *finish(): Steps<ScheduleEntry[]> {
    for (const [at, { event, reader }] of this.waiting.entries()) {
      if (at % EVENTS_PER_STEP === 0) yield;
      this.read(event, reader);
    }
    return this.joiner.entries();
  }

  /** IANA zone of the first calendar that names one. */
  get calendarZone(): string | undefined {
    return [...this.readers.values()].map(({ zones }) => zones.calendarZone).find(Boolean);
  }

  /** The name of the first calendar that has entries and a name. */
  get calendarName(): string | undefined {
    return [...this.readers.keys()].map(({ name }) => name.slice(0, MAX_NAME_LENGTH)).find(Boolean);
  }
}
