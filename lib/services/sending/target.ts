import type { CalendarAccount } from "../../core/booking/calendar-account";
import type { Visit } from "../../core/booking/visit";
import type { AccountCalendar, CalendarPort } from "../../ports/calendar-port";
import type { SendingPorts } from "./sending-ports";

/** Google's alias for her own calendar: it works whatever permissions the account gave. */
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
  /**
   * True for her own calendar: the teacher is invited. A calendar that the teacher shared shows the visit without an
   * invitation.
   */
  isInvited: boolean;
  calendarName?: string;
}

/** Gives the id of her own calendar in an account; undefined where it is not known. */
export const primaryIdOf = ({ vendor, calendars }: CalendarAccount): string | undefined =>
  calendars.find(({ isPrimary }) => isPrimary)?.id ?? (vendor === "google" ? GOOGLE_PRIMARY : undefined);

/**
 * Opens the account and the calendar of a visit. Undefined when the account is no longer connected, or when it is
 * unknown which calendar is her own: no guest may be invited into one that the teacher shared.
 */
export async function openTarget({ accounts, vault }: SendingPorts, visit: Visit): Promise<OpenTarget | undefined> {
  const { accountId = "", calendarId = "" } = visit.sendTask ?? {};
  const account = await vault.find("calendarAccounts", accountId);
  const calendar = await accounts.open(accountId);
  if (!account || !calendar) return undefined;
  const primaryId = primaryIdOf(account);
  if (primaryId === undefined) return undefined;
  const calendarName = calendarNameOf(account, calendarId);
  const name = calendarName === undefined ? {} : { calendarName };
  return { calendar, calendarId, primaryId, isInvited: calendarId === primaryId, ...name };
}

/** Gives the name of a calendar that guests may see as the organizer; undefined where nobody gave it one. */
export function calendarNameOf({ calendars }: CalendarAccount, calendarId: string): string | undefined {
  const known = calendars.find(({ id }) => id === calendarId);
  return known && isNamed(known) ? known.name : undefined;
}

/** True for a calendar with a name that somebody chose; her own one is named by her address until she renames it. */
const isNamed = ({ name, isPrimary }: AccountCalendar): boolean => !isPrimary || (name !== "" && !name.includes("@"));
