import * as z from "zod/mini";
import type { ConfirmedAccount } from "../core/accounts/confirmed-account";
import { command, query } from "./contract";
import { fromFrame } from "./from-page";
import { byId, nothing, vendor } from "./fields";

/** What she has confirmed so far. */
export interface AccountList {
  accounts: ConfirmedAccount[];
  /** Number of pages without an address that she confirmed since the browser started. */
  unnamedCount: number;
}

/** Requests about the accounts that she confirmed: a calendar page is drawn on for these only. */
export const accountsContract = {
  /** Confirms the account that the calendar page around the frame shows; the frame does not name it. */
  confirmShownAccount: command(nothing, fromFrame("account", "calendar")).answers<null>(),
  /** Confirms an account by its address. */
  confirmAccount: command(
    z.strictObject({ vendor, address: z.string().check(z.maxLength(320), z.regex(/^[^\s@]+@[^\s@]+$/)) }),
  ).answers<null>(),
  loadConfirmedAccounts: query(nothing).answers<AccountList>({ log: null }),
  /** Takes a confirmation back: nothing is drawn for that account from then on. */
  removeConfirmedAccount: command(byId).answers<null>(),
  /** Takes back what she confirmed for pages without an address since the browser started. */
  forgetUnnamedAccounts: command(nothing).answers<null>(),
};
