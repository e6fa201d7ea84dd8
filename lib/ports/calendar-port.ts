import type { CalendarHours } from "../core/booking/calendar-hours";
import type { CalendarRefusal } from "../core/booking/calendar-refusal";
import type { GuestAnswer } from "../core/booking/send-task";
import type { OutgoingVisit } from "../core/booking/outgoing-visit";
import type { VisitFile } from "../core/booking/visit-file";
import type { Result } from "../core/result";
import type { IsoDate } from "../core/time/iso-date";

export type FromCalendar<T> = Promise<Result<T, CalendarRefusal>>;

/** A calendar of an account. */
export interface AccountCalendar {
  id: string;
  name: string;
  /** True for her own main calendar: a teacher sees a visit in it only when invited. */
  isPrimary: boolean;
  /** Address of the calendar's owner, the only one who can delete it; undefined where the account does not show it. */
  dataOwner?: string;
}

/** A stretch of time: instants in milliseconds since 1970, half-open. */
export interface Span {
  fromMs: number;
  toMs: number;
}

/**
 * A time at which a calendar is busy. `seriesId`: the event of the whole series, for one date of a series.
 * `pushpinKey`: the key under which an installation of Pushpin (this or another) created the event, where the calendar
 * shows it. `isKeyHidden`: the calendar refuses to say whether the event has such a key.
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
   * Whole days [from, to). `asks`: marked as free, but its title says that she is away or that there is no school, so
   * that she is asked.
   */
  | { allDay: true; from: IsoDate; to: IsoDate; asks: boolean }
);

/** The calendars and people that a free/busy query covers. */
export interface LookedAt {
  /** Calendars whose events the account may read. */
  own: readonly string[];
  /** Addresses of people of whom only free and busy times are read. */
  people: readonly string[];
}

export interface BusyTimes {
  known: BusyTime[];
  /** Ids that could not be queried: callers must not treat these as free. */
  unknown: string[];
  /** The names that the account's own calendars have now, by id, where the answer has them. */
  names?: Record<string, string>;
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
  /** True for an event that does not repeat, such as a series of which only one date was left to book. */
  isSingle?: true;
  /** The last day of a weekly series' rule, on the calendar's clock; absent where the rule names none. */
  until?: IsoDate;
}

/** One date of a series, as the calendar stores it now. */
export interface StoredDate extends EventReference {
  /** Where the series' rule has it, which stays when it is moved: an instant in milliseconds since 1970. */
  plannedMs: number;
  /** When it takes place now. */
  at: Span;
  guest: GuestAnswer;
}

/** What became of an event: stored, or handed over to her, who saves it. `file`: what she opens in her calendar. */
export type Created = { state: "stored"; visit: StoredVisit } | { state: "handed-over"; file?: VisitFile };

/** A part of an event that can be changed by itself. */
export type ChangedPart = "texts" | "times";

/** Under which key, and in which calendar, a visit is stored. */
export interface Placing {
  calendarId: string;
  /** 64 hexadecimal digits (SHA-256), made before the first request and the same for every repetition. */
  key: string;
}

/**
 * The calendars of one account, or a way to book without an account. Repeating a request with the same key has no
 * further effect. Requests of one account run one after the other.
 */
export interface CalendarPort {
  /** True where one request stores a whole series, so that a series that is found is complete. */
  readonly storesWhole: boolean;
  /** Lists the calendars into which the account may write. */
  listWritable(): FromCalendar<AccountCalendar[]>;
  /** Reads the working hours that are set in her own calendar; undefined where none are turned on. */
  workingHours(): FromCalendar<CalendarHours | undefined>;
  /** Looks at a span of less than 60 days. */
  busy(span: Span, lookedAt: LookedAt): FromCalendar<BusyTimes>;
  /** Stores a visit. With a key that is stored already, gives the stored event. */
  create(visit: OutgoingVisit, placing: Placing): FromCalendar<Created>;
  /** Finds the event of a key; undefined when the calendar certainly has none. */
  find(placing: Placing): FromCalendar<StoredVisit | undefined>;
  /**
   * Lists the dates of a series that lie in a span of less than 60 days, moved ones where they are now; with its key
   * also those of a part that somebody split off in the calendar.
   */
  datesOf(
    at: Pick<EventReference, "calendarId" | "eventId"> & { key?: string },
    span: Span,
  ): FromCalendar<StoredDate[]>;
  /**
   * Changes time, place and texts of an event, a series or one date of it that is still as Pushpin left it. Its guests
   * stay. Days that are left out of a series stay left out; moved dates may return to the rule's time. `only`: changes
   * title, details and place, and leaves every time and date as the calendar has it; or the other way round.
   */
  change(
    at: EventReference,
    visit: OutgoingVisit,
    options: { hasGuests: boolean; only?: ChangedPart },
  ): FromCalendar<StoredVisit>;
  /**
   * Removes an event that is still as Pushpin left it, with the key of a series also what somebody split off from it in
   * the calendar. `isAnyway`: also when somebody changed it.
   */
  remove(
    at: EventReference & { key?: string },
    options: { isAnyway: boolean; hasGuests: boolean },
  ): FromCalendar<"removed" | "was-gone">;
}
