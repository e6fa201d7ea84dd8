import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { HttpAnswer } from "../../ports/http";
import { busyUntil, isPlainlyRefused, outcomeUnknown } from "../retry-after";

const errorBody = z.object({
  error: z.object({
    status: z.optional(z.string()),
    errors: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
    details: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
  }),
});

/** Wait after a limit against abuse, of which Google says only "several hours"; tried again after one. */
const LIMITED_MS = 3_600_000;

const RATE = new Set(["rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded", "RATE_LIMIT_EXCEEDED"]);
const NO_SCOPE = new Set(["insufficientPermissions", "insufficientScopes", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"]);
const NOT_APPROVED = new Set([
  "accessNotConfigured",
  "access_not_configured",
  "admin_policy_enforced",
  "adminPolicyEnforced",
  "domainPolicy",
  "SERVICE_DISABLED",
]);

/** What a request asked for; decides what "not found" means. */
export type AskedFor = "calendar" | "event";

/**
 * Reads why Google refused. Source of statuses and reasons: the API's page "Handle API errors". After any other answer,
 * the outcome is unknown.
 */
export function googleRefusal(answer: HttpAnswer, askedFor: AskedFor, nowMs: number): CalendarRefusal {
  const { status } = answer;
  const busy = (): CalendarRefusal => busyUntil(answer, nowMs);
  if (isPlainlyRefused(status)) return { code: "wrong-request" };
  if (status === 403) return forbidden(reasonsOf(answer), busy);
  if (status === 404) return { code: askedFor === "calendar" ? "calendar-gone" : "event-gone" };
  if (status === 410) return { code: "event-gone" };
  if (status === 412) return { code: "changed-elsewhere" };
  if (status === 429) return busy();
  return outcomeUnknown(answer, nowMs);
}

function forbidden(reasons: readonly string[], busy: () => CalendarRefusal): CalendarRefusal {
  const has = (known: ReadonlySet<string>): boolean => reasons.some((reason) => known.has(reason));
  if (has(RATE)) return busy();
  if (reasons.includes("quotaExceeded")) return { code: "limited", retryAfterMs: LIMITED_MS };
  if (has(NO_SCOPE)) return { code: "needs-permission" };
  if (has(NOT_APPROVED)) return { code: "needs-approval" };
  if (reasons.includes("forbiddenForNonOrganizer")) return { code: "not-organizer" };
  return { code: "read-only" };
}

function reasonsOf({ body }: HttpAnswer): string[] {
  const parsed = z.safeParse(errorBody, body);
  if (!parsed.success) return [];
  const { errors = [], details = [] } = parsed.data.error;
  return [...errors, ...details].flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
}
