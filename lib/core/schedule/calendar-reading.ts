import type { IsoDate } from "../time/iso-date";

/** Whose calendar a page belongs to. */
export type CalendarVendor = "google" | "outlook";

export type CalendarView = "day" | "week" | "days" | "month" | "agenda" | "year" | "unknown";

/**
 * ok: read it all · partial: drawn, but some events could not be read · unreadable: the page has changed or is loading
 * · unsupported: a view that doesn't show times, so that it can't prove free time · signed-out.
 */
export type HealthState = "ok" | "partial" | "unreadable" | "unsupported" | "signed-out";

/** One finding of the reader about its own work. `count` and `of` never carry page text. */
export interface HealthReason {
  /** Stable code, e.g. "grid-missing", "datekeys-invalid", "chips-unplaced". */
  code: string;
  count?: number;
  of?: number;
}

export interface ReadingHealth {
  state: HealthState;
  reasons: HealthReason[];
}

/** One event as the calendar page shows it. Times are the page's wall clock. */
export interface PageEvent {
  /** The calendar's own id of the event (instance included), or "h:" + hash where none could be decoded. */
  id: string;
  /** Address of the calendar it belongs to, when the page says so. */
  calendar: string | null;
  title: string;
  /** "2026-10-05T09:05", or "2026-10-05" for all-day events. */
  start: string;
  /** Exclusive. A date for all-day events. */
  end: string;
  allDay: boolean;
  /** False for tasks and declined or free events. */
  busy: boolean;
  status: "accepted" | "tentative" | "declined" | "unanswered" | "none";
  /** placeholder: a "Busy" block of a calendar that hides its titles; never a routine. */
  kind: "event" | "task" | "placeholder";
  confidence: "high" | "medium" | "low";
  /** Of an all-day event: the calendar counts it as out of office, whatever the title says. */
  isOutOfOffice?: true;
  /** Of an all-day event: the page names who organises it, so it was not written by her. */
  isInvited?: true;
}

/** The week, day or days that a calendar page shows, read once. */
export interface CalendarReading {
  vendor: CalendarVendor;
  view: CalendarView;
  /** True when every timed event of `days` is on the page: only then does an empty stretch prove free time. */
  complete: boolean;
  /** Shown days in time order. */
  days: IsoDate[];
  /** IANA zone of the page's clock, when the page shows it. */
  zone: string | null;
  pxPerHour: number | null;
  health: ReadingHealth;
  /** Sorted by start, end, title. */
  events: PageEvent[];
}
