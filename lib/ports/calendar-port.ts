import type { CalendarHours } from "../core/booking/calendar-hours";
import type { CalendarRefusal } from "../core/booking/calendar-refusal";
import type { GuestAnswer } from "../core/booking/errand";
import type { OutgoingVisit } from "../core/booking/outgoing-visit";
import type { Result } from "../core/result";
import type { IsoDate } from "../core/time/iso-date";

export type FromCalendar<T> = Promise<Result<T, CalendarRefusal>>;

/** A calendar of an account. */
export interface AccountCalendar {
  id: string;
  name: string;
  /** Her own calendar, into which nothing else than an invitation of the teacher leads. */
  isPrimary: boolean;
  /** Whose calendar it is, where the account shows it: only this person can delete it. */
  dataOwner?: string;
}

/** A stretch of time: instants in milliseconds since 1970, half-open. */
export interface Span {
  fromMs: number;
  toMs: number;
}

/**
 * A time at which a calendar is taken. `seriesId`: the event of all dates, where it is one date of a series.
 * `pushpinKey`: the key under which a Pushpin, this one or another, made the event, where the calendar shows it.
 * `isKeyHidden`: the calendar refuses to say whether the event has such a key.
 */
export type BusyTime = {
  calendarId: string;
  title?: string;
  eventId?: string;
  seriesId?: string;
  pushpinKey?: string;
  isKeyHidden?: true;
} & (
  | ({ allDay: false } & Span)
  /**
   * Whole days [from, to). `asks`: free by its setting, but its title says that she is away or that there is no school.
   */
  | { allDay: true; from: IsoDate; to: IsoDate; asks: boolean }
);

/** Which calendars are looked at. */
export interface LookedAt {
  /** Calendars whose events the account may read. */
  own: readonly string[];
  /** Addresses of people: only whether they are free. */
  people: readonly string[];
}

export interface BusyTimes {
  known: BusyTime[];
  /** Ids that could not be looked at: these are never free. */
  unknown: string[];
}

/** An event that Pushpin made, as the calendar knows it. */
export interface EventReference {
  calendarId: string;
  eventId: string;
  /** Changes with every change of the event. */
  etag: string;
  /** Where she can open it. */
  url?: string;
}

/** An event of Pushpin as the calendar stores it now. */
export interface StoredVisit extends EventReference {
  /** Its first date: instants in milliseconds since 1970. */
  first: Span;
  guest: GuestAnswer;
  /** The key under which it was made. */
  key: string;
}

/** One date of a series, as the calendar stores it now. */
export interface StoredDate extends EventReference {
  /** The event of all its dates: the series, the half that was split off from it, or an event of one date. */
  seriesId: string;
  title: string;
  /** Where the series' rule has it, which stays when it is moved: an instant in milliseconds since 1970. */
  plannedMs: number;
  /** Where it is. */
  at: Span;
  guest: GuestAnswer;
}

/** By what the other halves of a series are known, which somebody split off from it in the calendar. */
export interface Halves {
  /** The key of the series, where the calendar gave the new half a copy of it. */
  key?: string;
  /** Ids of events that she said are halves of it. */
  alsoIds?: readonly string[];
}

/** What became of an event: stored, or handed over to her, who saves it. */
export type Created = { state: "stored"; visit: StoredVisit } | { state: "handed-over" };

/** Under which key, and in which calendar, a visit is stored. */
export interface Placing {
  calendarId: string;
  /** 64 hexadecimal digits (SHA-256), made before the first request and the same for every repetition. */
  key: string;
}

/**
 * One account's calendars, or a way without an account. Every request that is repeated with the same key has the effect
 * of one. Requests of one account run one after the other.
 */
export interface CalendarPort {
  /** True where one request stores a whole series: one that is found is complete. */
  readonly storesWhole: boolean;
  /** Lists the calendars into which the account may write. */
  listWritable(): FromCalendar<AccountCalendar[]>;
  /** Reads the working hours that are set in her own calendar; undefined where none are turned on. */
  workingHours(): FromCalendar<CalendarHours | undefined>;
  /** Looks at a span of less than 60 days. */
  busy(span: Span, lookedAt: LookedAt): FromCalendar<BusyTimes>;
  /** Stores a visit. With a key that is stored already, gives the stored event. */
  create(visit: OutgoingVisit, placing: Placing): FromCalendar<Created>;
  /** Finds the event of a key; undefined when the calendar surely has none. */
  find(placing: Placing): FromCalendar<StoredVisit | undefined>;
  /**
   * Lists the dates of a series that lie in a span of less than 60 days, moved ones where they are now, with those of
   * its other halves.
   */
  datesOf(at: Pick<EventReference, "calendarId" | "eventId"> & Halves, span: Span): FromCalendar<StoredDate[]>;
  /** Lists the other halves of a series that are there. */
  halvesOf(at: Pick<EventReference, "calendarId" | "eventId"> & Halves): FromCalendar<EventReference[]>;
  /**
   * Changes time, place and texts of an event, a series or one date of it that is still as Pushpin left it. Its guests
   * stay. Days that are left out of a series are still left out after it; dates that were moved may be where the rule
   * has them again.
   */
  change(at: EventReference, visit: OutgoingVisit, options: { hasGuests: boolean }): FromCalendar<StoredVisit>;
  /**
   * Removes an event that is still as Pushpin left it, and the other halves of a series. `isAnyway`: also when somebody
   * changed it.
   */
  remove(
    at: EventReference & Halves,
    options: { isAnyway: boolean; hasGuests: boolean },
  ): FromCalendar<"removed" | "was-gone">;
}
