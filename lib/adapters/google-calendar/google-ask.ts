import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { fail, ok, type Result } from "../../core/result";
import type { HttpRequest } from "../../ports/http";
import type { SendAuthorised } from "../authorised-http";
import { googleRefusal, type AskedFor } from "./google-refusal";

/** Sends one request and gives the body of a success. */
export type Ask = (request: HttpRequest, askedFor: AskedFor) => Promise<Result<unknown, CalendarRefusal>>;

/** The path of an event, or without an id of all events of a calendar. */
export const eventPath = (calendarId: string, eventId = ""): string =>
  `/calendars/${encodeURIComponent(calendarId)}/events${eventId && `/${encodeURIComponent(eventId)}`}`;

/** Asks as one account, and reads why it is refused. */
export const askAs =
  (send: SendAuthorised, nowMs: () => number): Ask =>
  async (request, askedFor) => {
    const answer = await send(request);
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    return status >= 200 && status < 300 ? ok(body) : fail(googleRefusal(answer.value, askedFor, nowMs()));
  };

/** Bounds the pages of one list: a server by mistake could send them without end. */
const MAX_PAGES = 20;

/**
 * Lists what a path has, to the end, or fails: a part of it would say that the rest is not there. Google may end a page
 * before it has as many entries as were asked for.
 */
export async function listAll<T>(ask: Ask, wanted: WantedList<T>): Promise<Result<T[], CalendarRefusal>> {
  const listed = await listNamed(ask, wanted);
  return listed.ok ? ok(listed.value.all) : listed;
}

interface WantedList<T> {
  path: string;
  query: Record<string, string>;
  entry: z.ZodMiniType<T>;
}

/** See {@link listAll}; with the name of the calendar, which a list of events has too. */
export async function listNamed<T>(
  ask: Ask,
  { path, query, entry }: WantedList<T>,
): Promise<Result<{ all: T[]; name?: string }, CalendarRefusal>> {
  const page = z.object({
    items: z.optional(z.array(entry)),
    nextPageToken: z.optional(z.string()),
    summary: z.optional(z.string()),
  });
  const all: T[] = [];
  let next: Record<string, string> = {};
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const answer = await ask(
      { method: "GET", path: `${path}?${new URLSearchParams({ ...query, ...next })}` },
      "calendar",
    );
    if (!answer.ok) return answer;
    const parsed = z.safeParse(page, answer.value);
    if (!parsed.success) break;
    all.push(...(parsed.data.items ?? []));
    const { nextPageToken: pageToken, summary: name } = parsed.data;
    if (pageToken === undefined) return ok({ all, ...(name === undefined ? {} : { name }) });
    next = { pageToken };
  }
  return fail({ code: "outcome-unknown" });
}
