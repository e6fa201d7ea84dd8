/** Who hosts an account's calendars. */
export type AccountVendor = "google" | "graph";

/**
 * How an account signs in. `chrome`: with the account that she uses in Chrome itself. `code`: by an authorization code,
 * with the client id of the district or the build, and a refresh token. `implicit`: with an access token that is
 * renewed silently while she is signed in to the calendar.
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
  /** Equals the vendor, so that a visit that names a disconnected account finds it again once she connects it anew. */
  id: string;
  vendor: AccountVendor;
  means: SignInMeans;
  /** The OAuth scopes that she granted. */
  scopes: string[];
  /** The calendars as they were when it was connected or last refreshed. */
  calendars: KnownCalendar[];
  /** Renews the access token; only where the means is `code`. */
  refreshToken?: string;
  connectedAt: string;
  /** When its calendars were last listed, in milliseconds since 1970. */
  listedAtMs?: number;
  /** When her own calendar was last looked through for what she saved by hand, in milliseconds since 1970. */
  lookedAtMs?: number;
}
