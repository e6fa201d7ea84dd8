import type { CalendarPlace } from "../schedule/calendar-place";
import type { CalendarVendor } from "../schedule/calendar-reading";
import type { IsoDate } from "../time/iso-date";

/** An account that she confirmed as the one she works with. Pushpin stores and draws nothing for any other. */
export interface ConfirmedAccount {
  /** Random. One record per vendor and address. */
  id: string;
  vendor: CalendarVendor;
  /** E-mail address, in lower case. */
  address: string;
  confirmedOn: IsoDate;
}

/** The signed-in account as a calendar page shows it; without an address where the page names none. */
export interface ShownAccount extends CalendarPlace {
  address?: string;
}

/**
 * Why nothing is drawn for an account until she confirms it. first: she has confirmed none of this vendor · other: she
 * has confirmed another one · unnamed: the page doesn't say whose calendar it shows, so she is asked once per browser
 * session
 */
export type AccountDoubt = "first" | "other" | "unnamed";

/** What she has confirmed: addresses for good, and pages without an address until the browser closes. */
export interface Confirmations {
  accounts: readonly ConfirmedAccount[];
  /** Keys of {@link unnamedKey}. */
  unnamed: readonly string[];
}

/** Writes an address the way it is stored and compared. */
export const normalAddress = (address: string): string => address.trim().toLowerCase();

/**
 * Key of a page that shows no address, for one browser session at most: Google's "/u/1" is another account after the
 * next sign-in, so a signed-out page, or one with an address that she has not confirmed, ends those of its vendor.
 */
export const unnamedKey = ({ vendor, account = "" }: ShownAccount): string =>
  `${vendor} ${account === "/u/0" ? "" : account}`;

/** True for a key of {@link unnamedKey} of this vendor. */
export const isUnnamedOf = (key: string, vendor: CalendarVendor): boolean => key.startsWith(`${vendor} `);

/** Finds out why nothing may be drawn for the shown account; undefined when she has confirmed it. */
export function findDoubt(shown: ShownAccount, { accounts, unnamed }: Confirmations): AccountDoubt | undefined {
  const { vendor, address } = shown;
  if (address === undefined) return unnamed.includes(unnamedKey(shown)) ? undefined : "unnamed";
  const ofVendor = accounts.filter((account) => account.vendor === vendor);
  if (ofVendor.some((account) => account.address === normalAddress(address))) return undefined;
  return ofVendor.length === 0 ? "first" : "other";
}
