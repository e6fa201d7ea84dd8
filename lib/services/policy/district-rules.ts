import type { Failure } from "../../contracts/failure";
import type { PolicyCheck } from "../../contracts/from-page";
import type { Input, RequestName } from "../../contracts/requests";
import type { SchoolClass } from "../../core/caseload/records";
import type { DistrictPolicy } from "../../core/policy/district-policy";
import { isAccountAllowed, isCalendarAllowed, isGuestAllowed } from "../../core/policy/district-policy";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import type { Protection } from "../../core/vault/protection";

/** Requests that are answered while her file has to be opened first. */
const BEFORE_FILE: ReadonlySet<RequestName> = new Set<RequestName>([
  "loadProtection",
  "loadDistrictPolicy",
  "loadFolderState",
  "startFolderFile",
  "lock",
  "eraseAll",
]);

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
  name: RequestName,
): boolean {
  if (isLocked || BEFORE_FILE.has(name)) return false;
  return keepsNothing ? !isThere : policy.vault === "file";
}

/**
 * Requests that are answered while a passphrase is required and not set yet: they set one, open the file in her folder,
 * or erase. A backup is restored afterwards.
 */
const BEFORE_PASSPHRASE: ReadonlySet<RequestName> = new Set<RequestName>([
  "loadProtection",
  "setPassphrase",
  "loadDistrictPolicy",
  "loadVaultHealth",
  "startAnew",
  "eraseAll",
  "loadFolderState",
  "startFolderFile",
]);

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
 */
export function refusedByDistrict<N extends RequestName>(
  { policy, protection }: { policy: DistrictPolicy; protection: Protection },
  name: N,
  input: Input<N>,
): Failure | undefined {
  const { passphraseRequired = false, lockMinutes = Infinity } = policy;
  if (passphraseRequired && protection.by === "profile" && !BEFORE_PASSPHRASE.has(name))
    return { code: "passphrase-required" };
  if (name === "stopFolderFile" && policy.vault === "file") return { code: "by-district", rule: "vault" };
  if (name === "startFolderFile" && policy.vault === "file") {
    const { purpose, keepsNothing } = input as Input<"startFolderFile">;
    if (purpose !== "vault" || !keepsNothing) return { code: "by-district", rule: "vault" };
  }
  if (name === "removePassphrase" && passphraseRequired) return { code: "by-district", rule: "passphraseRequired" };
  if (name === "changeLockTime" && (input as Input<"changeLockTime">).minutes > lockMinutes)
    return { code: "by-district", rule: "lockMinutes" };
  if (name === "saveOverride" && policy.overridesAllowed === false)
    return { code: "by-district", rule: "overridesAllowed" };
  const emails = savedClasses(name, input).map(({ teacherEmail }) => teacherEmail.trim());
  if (emails.some((email) => email !== "" && !isGuestAllowed(policy, email)))
    return { code: "by-district", rule: "invitationDomains" };
  return undefined;
}

/** The classes that a request saves. */
function savedClasses<N extends RequestName>(name: N, input: Input<N>): readonly SchoolClass[] {
  switch (name) {
    case "saveClass":
      return [input as Input<"saveClass">];
    case "importCaseload":
      return (input as Input<"importCaseload">).classes;
    case "startSchoolYear":
      return (input as Input<"startSchoolYear">).copies.map(({ schoolClass }) => schoolClass);
    default:
      return [];
  }
}
