import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { fail, ok, type Result } from "../../core/result";
import type { HttpRequest } from "../../ports/http";

/** Sends one request and gives the body of a success. */
export type Ask = (request: HttpRequest, askedFor: "calendar" | "event") => Promise<Result<unknown, CalendarRefusal>>;

/** The path of an event, or without an id of all events of a calendar. */
export const eventPath = (calendarId: string, eventId = ""): string =>
  `/me/calendars/${encodeURIComponent(calendarId)}/events${eventId && `/${encodeURIComponent(eventId)}`}`;

const MAX_PAGES = 20;

/**
 * Lists all entries of a path, through all pages, or fails.
 * @param size entries of one answer
 */
export async function listAll<T>(
  ask: Ask,
  { path, query, size, entry }: { path: string; query: Record<string, string>; size: number; entry: z.ZodMiniType<T> },
): Promise<Result<T[], CalendarRefusal>> {
  const page = z.object({ value: z.array(entry), "@odata.nextLink": z.optional(z.nullable(z.string())) });
  const all: T[] = [];
  for (let at = 0; at < MAX_PAGES; at += 1) {
    const asked = new URLSearchParams({ ...query, $top: String(size), $skip: String(at * size) });
    const answer = await ask({ method: "GET", path: `${path}?${asked}` }, "calendar");
    if (!answer.ok) return answer;
    const parsed = z.safeParse(page, answer.value);
    if (!parsed.success) break;
    all.push(...parsed.data.value);
    if (!parsed.data["@odata.nextLink"]) return ok(all);
  }
  return fail({ code: "outcome-unknown" });
}
