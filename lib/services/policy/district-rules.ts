import type { ForbiddenBy, Precondition } from "../../contracts/contract";
import type { Failure } from "../../contracts/failure";
import type { PolicyCheck } from "../../contracts/from-page";
import type { DistrictPolicy } from "../../core/policy/district-policy";
import { isAccountAllowed, isCalendarAllowed } from "../../core/policy/district-policy";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import type { Protection } from "../../core/vault/protection";

/** What the rules need of a declared request. */
interface Ruled {
  before: readonly Precondition[];
  forbiddenBy: ForbiddenBy<never> | null;
}

/**
 * True when a request can't be answered because the records are in her file, which is not open here. Without it a
 * browser that keeps nothing would look like a new one. Records that are here and locked are unlocked first.
 * @param isThere whether the vault has anything
 * @param keepsNothing whether records stay here only while Pushpin is unlocked, as noted for this browser
 */
export function needsFile(
  {
    policy,
    isThere,
    isLocked,
    keepsNothing,
  }: Record<"isThere" | "isLocked" | "keepsNothing", boolean> & {
    policy: DistrictPolicy;
  },
  { before }: Pick<Ruled, "before">,
): boolean {
  if (isLocked || before.includes("file")) return false;
  return keepsNothing ? !isThere : policy.vault === "file";
}

/** The calendar page that a request comes from. */
export interface AskingPage {
  /** Whose calendar it is; undefined where nobody knows. */
  vendor: CalendarVendor | undefined;
  /** For a frame on the page: the account that the page shows. */
  account?: { address: string | undefined };
}

/**
 * Gives why the district forbids a calendar page, or a frame on it, a request; undefined when it is allowed.
 * @param checks what of the page has to be allowed for it
 */
export function refusedOnPage(
  policy: DistrictPolicy,
  checks: Exclude<PolicyCheck, "nothing">,
  { vendor, account }: AskingPage,
): Failure | undefined {
  if (!isCalendarAllowed(policy, vendor)) return { code: "by-district", rule: "calendars" };
  if (account && checks === "account" && !isAccountAllowed(policy, account.address))
    return { code: "by-district", rule: "accountDomains" };
  return undefined;
}

/**
 * Gives the reason why the district's policy refuses a request; undefined when it does not.
 * @param protection how the records are protected now
 * @param input checked by the request's own schema
 */
export function refusedByDistrict(
  { policy, protection }: { policy: DistrictPolicy; protection: Protection },
  { before, forbiddenBy }: Ruled,
  input: unknown,
): Failure | undefined {
  if (policy.passphraseRequired === true && protection.by === "profile" && !before.includes("passphrase"))
    return { code: "passphrase-required" };
  const rule = forbiddenBy?.(policy, input as never);
  return rule && { code: "by-district", rule };
}
