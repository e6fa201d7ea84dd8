import type { CalendarAccount } from "../core/booking/calendar-account";
import type { CalendarAccounts } from "../ports/calendar-accounts";
import type { CalendarPort } from "../ports/calendar-port";
import type { SignIn } from "../ports/sign-in";
import type { Vault } from "../ports/vault";
import { authorisedHttp } from "./authorised-http";
import { fetchHttp } from "./fetch-http";
import { googleCalendar } from "./google-calendar/google-calendar";
import { graphCalendar } from "./graph-calendar/graph-calendar";

/** Base addresses of the calendars' servers. */
export const CALENDAR_SERVERS = {
  google: "https://www.googleapis.com/calendar/v3",
  graph: "https://graph.microsoft.com/v1.0",
} as const;

interface AccountParts {
  vault: Pick<Vault, "find">;
  signIn: Pick<SignIn, "tokens">;
  servers?: Record<CalendarAccount["vendor"], string>;
  nowMs: () => number;
}

/** Opens the connected accounts with their vendor's driver. */
export function connectedAccounts({
  vault,
  signIn,
  servers = CALENDAR_SERVERS,
  nowMs,
}: AccountParts): CalendarAccounts {
  const lines = new Map<string, Promise<unknown>>();
  return {
    async open(accountId): Promise<CalendarPort | undefined> {
      const account = await vault.find("calendarAccounts", accountId);
      if (!account) return undefined;
      const send = authorisedHttp(fetchHttp(servers[account.vendor]), signIn.tokens(account));
      return account.vendor === "google" ? googleCalendar(send, nowMs) : graphCalendar(send, nowMs);
    },
    async inLine(accountId, work) {
      const result = (lines.get(accountId) ?? Promise.resolve()).then(work, work);
      lines.set(
        accountId,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
