import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { Result } from "../../core/result";
import type { HttpRequest } from "../../ports/http";

/** Sends one request and gives the body of a success. */
export type Ask = (request: HttpRequest, askedFor: "calendar" | "event") => Promise<Result<unknown, CalendarRefusal>>;

/** The path of an event, or without an id of all events of a calendar. */
export const eventPath = (calendarId: string, eventId = ""): string =>
  `/me/calendars/${encodeURIComponent(calendarId)}/events${eventId && `/${encodeURIComponent(eventId)}`}`;
