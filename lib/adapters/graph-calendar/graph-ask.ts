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
 * Lists what a path has, to the end, or fails: a part of it would say that the rest is not there. Graph may end a page
 * before it has as many entries as were asked for, so only its own link says where the next one begins. Of the link
 * only the query is taken: a token never goes to an address from an answer.
 * @param size entries of one answer
 */
export async function listAll<T>(
  ask: Ask,
  { path, query, size, entry }: { path: string; query: Record<string, string>; size: number; entry: z.ZodMiniType<T> },
): Promise<Result<T[], CalendarRefusal>> {
  const page = z.object({ value: z.array(entry), "@odata.nextLink": z.optional(z.nullable(z.string())) });
  const all: T[] = [];
  let asked = `?${new URLSearchParams({ ...query, $top: String(size) })}`;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const answer = await ask({ method: "GET", path: `${path}${asked}` }, "calendar");
    if (!answer.ok) return answer;
    const parsed = z.safeParse(page, answer.value);
    if (!parsed.success) break;
    all.push(...parsed.data.value);
    const { "@odata.nextLink": next } = parsed.data;
    if (!next) return ok(all);
    const after = URL.canParse(next) ? new URL(next).search : "";
    // A link that leads nowhere new would be followed for ever.
    if (after === "" || after === asked) break;
    asked = after;
  }
  return fail({ code: "outcome-unknown" });
}
