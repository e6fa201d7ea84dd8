import type { CalendarRefusal } from "../core/booking/calendar-refusal";
import type { HttpAnswer } from "../ports/http";

const DAY_MS = 86_400_000;

/**
 * Parses a Retry-After header, "120" (seconds) or a date (RFC 9110, 10.2.3), to milliseconds from now, a day at most.
 * Undefined without a usable one.
 */
export function retryAfterMs(header: string | null | undefined, nowMs: number): number | undefined {
  if (header === null || header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, DAY_MS) : undefined;
}

/** Statuses that say more than that the request was refused, or less. */
const NOT_PLAIN: ReadonlySet<number> = new Set([401, 403, 404, 408, 409, 410, 412, 423, 425, 429]);

/** True for a status by which a server refuses a request as it is, whatever it says of it: nothing was carried out. */
export const isPlainlyRefused = (status: number): boolean => status >= 400 && status < 500 && !NOT_PLAIN.has(status);

/** What an answer leaves whose server is asked too often: nothing was done, and it may say how long to wait. */
export const busyUntil = (answer: HttpAnswer, nowMs: number): CalendarRefusal => ({
  code: "busy",
  ...waitIn(answer, nowMs),
});

/**
 * What an answer that is no plain refusal leaves: it is open whether the request was carried out. A calendar's server
 * that is overloaded (503) or too slow (504) may say how long to wait before the next request.
 */
export const outcomeUnknown = (answer: HttpAnswer, nowMs: number): CalendarRefusal => ({
  code: "outcome-unknown",
  ...waitIn(answer, nowMs),
});

function waitIn({ headers }: HttpAnswer, nowMs: number): { retryAfterMs?: number } {
  const wait = retryAfterMs(headers["retry-after"], nowMs);
  return wait === undefined ? {} : { retryAfterMs: wait };
}
