import type { AccountVendor, CalendarAccount, SignInMeans } from "../core/booking/calendar-account";
import type { SignInRefusal } from "../core/booking/sign-in-refusal";
import type { Result } from "../core/result";
import type { AccessTokens } from "./access-tokens";

/** What she wants to do with an account's calendars; asked for when it is needed, not before. */
export type CalendarUse = "own" | "shared" | "hours";

/** What a sign-in gave. */
export interface SignedIn {
  means: SignInMeans;
  scopes: string[];
  refreshToken?: string;
}

/** Signs in to the accounts of calendars. */
export interface SignIn {
  /** The vendors for which this build, or her district, has a client. */
  available(): Promise<AccountVendor[]>;
  /**
   * Where an administrator of Microsoft 365 approves Pushpin for a school; undefined where there is no client.
   */
  approvalUrl(): Promise<string | undefined>;
  /** The id by which an administrator of Google Workspace finds Pushpin; undefined where there is no client. */
  googleClientId(): Promise<string | undefined>;
  /**
   * Opens the vendor's own window. The account's id names where the access is kept; what was granted for it before is
   * asked for again, so that connecting again takes nothing away.
   */
  connect(
    vendor: AccountVendor,
    use: CalendarUse,
    account: Pick<CalendarAccount, "id"> & Partial<Pick<CalendarAccount, "scopes">>,
  ): Promise<Result<SignedIn, SignInRefusal>>;
  tokens(account: CalendarAccount): AccessTokens;
  /**
   * Asks the vendor to end the access, where it offers that, and deletes it here.
   * @returns true when the vendor was asked; its answer can't be read from an extension
   */
  revoke(account: CalendarAccount): Promise<boolean>;
}
