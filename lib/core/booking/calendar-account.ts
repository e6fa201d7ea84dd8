/** Where an account's calendars are. */
export type AccountVendor = "google" | "graph";

/**
 * How an account signs in: `chrome`, by the account that Chrome knows; `code`, with a client of the district or the
 * build, and a token to renew it; `implicit`, renewed silently while she is signed in to the calendar.
 */
export type SignInMeans = "chrome" | "code" | "implicit";

/** A calendar of an account into which she may write. */
export interface KnownCalendar {
  id: string;
  name: string;
  isPrimary: boolean;
  /** The only person who can delete it, where the account shows it. */
  dataOwner?: string;
}

/** A connected account. It stays on this device: it is in no backup and in no file that is handed over. */
export interface CalendarAccount {
  /** The vendor: what names an account that was disconnected finds it again once it is connected anew. */
  id: string;
  vendor: AccountVendor;
  means: SignInMeans;
  /** What she granted. */
  scopes: string[];
  /** The calendars as they were when it was connected or last refreshed. */
  calendars: KnownCalendar[];
  /** Renews the access where the means is `code`. */
  refreshToken?: string;
  connectedAt: string;
  /** When its calendars were last listed, in milliseconds since 1970. */
  listedAtMs?: number;
}
