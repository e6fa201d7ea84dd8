import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { HttpAnswer } from "../../ports/http";
import { busyUntil, isPlainlyRefused, outcomeUnknown } from "../retry-after";

const errorBody = z.object({ error: z.object({ code: z.optional(z.string()) }) });

/** Codes that decide the refusal, whatever the status. */
const BY_CODE: Record<string, CalendarRefusal> = {
  ErrorAccessDenied: { code: "read-only" },
  Authorization_RequestDenied: { code: "needs-permission" },
  ErrorAccessRestricted: { code: "needs-approval" },
  ErrorIrresolvableConflict: { code: "changed-elsewhere" },
  ErrorQuotaExceeded: { code: "full" },
  ErrorFolderNotFound: { code: "calendar-gone" },
  ErrorCalendarIsCancelledForAccept: { code: "event-gone" },
};

/** True when a request's transactionId belongs to an event that was made with another content. */
export const isRepeated = (answer: HttpAnswer): boolean => codeOf(answer) === "ErrorDuplicateTransactionId";

/** Reads why Microsoft Graph refused. After an answer that is no known refusal, the outcome is unknown. */
export function graphRefusal(answer: HttpAnswer, askedFor: "calendar" | "event", nowMs: number): CalendarRefusal {
  const { status } = answer;
  const known = BY_CODE[codeOf(answer)];
  if (known) return known;
  // 423: the item is locked for a moment; 509: the same limit as 429, on the amount of data.
  if (status === 429 || status === 423 || status === 509) return busyUntil(answer, nowMs);
  // 507: no room is left, whether the code says it or not.
  if (status === 507) return { code: "full" };
  // 501: the mailbox does not support the request.
  if (isPlainlyRefused(status) || status === 501) return { code: "wrong-request" };
  if (status === 403) return { code: "read-only" };
  if (status === 404 || status === 410) return { code: askedFor === "calendar" ? "calendar-gone" : "event-gone" };
  if (status === 412) return { code: "changed-elsewhere" };
  return outcomeUnknown(answer, nowMs);
}

function codeOf({ body }: HttpAnswer): string {
  const parsed = z.safeParse(errorBody, body);
  return (parsed.success && parsed.data.error.code) || "";
}
