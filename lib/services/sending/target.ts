import type { CalendarAccount } from "../../core/booking/calendar-account";
import type { Visit } from "../../core/booking/visit";
import type { CalendarPort, Halves } from "../../ports/calendar-port";
import type { SendingPorts } from "./sending-ports";

/** Her own calendar, by a name that Google takes for it whatever the account may see. */
export const GOOGLE_PRIMARY = "primary";

/** An account, opened, and the calendar of it that a visit goes into. */
export interface Target {
  calendar: CalendarPort;
  calendarId: string;
  /** Her own calendar in the account. */
  primaryId: string;
}

/** A target, and what of the outgoing event depends on it. */
export interface OpenTarget extends Target {
  /** Her own calendar: the teacher is invited; one that the teacher shared shows the visit without a mail. */
  isInvited: boolean;
  calendarName?: string;
}

/** By what the other halves of a visit's series are known; nothing for a visit of one date. */
export function halvesOfVisit({ cadence, errand, reference }: Visit): Halves {
  if (cadence.on === "once") return {};
  const { alsoIds = [] } = reference ?? {};
  return { ...(errand?.key === undefined ? {} : { key: errand.key }), ...(alsoIds.length > 0 ? { alsoIds } : {}) };
}

/** Gives the id of her own calendar in an account; undefined where it is not known. */
export const primaryIdOf = ({ vendor, calendars }: CalendarAccount): string | undefined =>
  calendars.find(({ isPrimary }) => isPrimary)?.id ?? (vendor === "google" ? GOOGLE_PRIMARY : undefined);

/**
 * Opens the account and the calendar of a visit; undefined when the account is no longer connected, and when it is not
 * known which calendar is her own: a guest must not be invited into one that the teacher shared.
 */
export async function openTarget({ accounts, vault }: SendingPorts, visit: Visit): Promise<OpenTarget | undefined> {
  const { accountId = "", calendarId = "" } = visit.errand ?? {};
  const account = await vault.find("calendarAccounts", accountId);
  const calendar = await accounts.open(accountId);
  if (!account || !calendar) return undefined;
  const known = account.calendars.find(({ id }) => id === calendarId);
  const primaryId = primaryIdOf(account);
  if (primaryId === undefined) return undefined;
  const name = known && !known.isPrimary ? { calendarName: known.name } : {};
  return { calendar, calendarId, primaryId, isInvited: calendarId === primaryId, ...name };
}
