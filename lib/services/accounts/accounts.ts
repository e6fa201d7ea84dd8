import {
  findDoubt,
  isUnnamedOf,
  normalAddress,
  unnamedKey,
  type AccountDoubt,
  type ShownAccount,
} from "../../core/accounts/confirmed-account";
import type { Answer, UnderLock } from "../../contracts/contract";
import { isAccountAllowed } from "../../core/policy/district-policy";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import { fail } from "../../core/result";
import { wallClockAt } from "../../core/time/zone";
import type { SessionAccounts } from "../../ports/session-accounts";
import { done } from "../answer";
import { idFor } from "../new-id";
import type { Ports } from "../ports";

export interface AccountPorts extends Ports {
  sessionAccounts: SessionAccounts;
}

/** Finds out why nothing may be stored or drawn for the account that a page shows; undefined when she confirmed it. */
export async function doubtAbout(
  { vault, sessionAccounts, policy }: AccountPorts,
  shown: ShownAccount,
): Promise<AccountDoubt | undefined> {
  const [accounts, unnamed, district] = await Promise.all([
    vault.all("confirmedAccounts"),
    sessionAccounts.confirmed(),
    policy?.read(),
  ]);
  // A confirmation no longer counts once the district forbids the account.
  const isAllowed = isAccountAllowed(district?.policy ?? {}, shown.address);
  return findDoubt(shown, isAllowed ? { accounts, unnamed } : { accounts: [], unnamed: [] });
}

/**
 * Ends her confirmations of pages without an address once the signed-in account may have changed: their key names a
 * place, which the next account takes over. Takes the write lock if there are any.
 */
export async function endUnnamed(
  { sessionAccounts }: AccountPorts,
  vendor: CalendarVendor,
  underLock: UnderLock,
): Promise<void> {
  const keys = await sessionAccounts.confirmed();
  if (keys.some((key) => isUnnamedOf(key, vendor))) await underLock(async () => sessionAccounts.forget(vendor));
}

/** Confirms an account: by its address for good, without one until the browser closes. Call it under the write lock. */
export async function confirmAccount(ports: AccountPorts, shown: ShownAccount): Promise<Answer<null>> {
  const { vault, clock, sessionAccounts, policy } = ports;
  const district = await policy?.read();
  if (!isAccountAllowed(district?.policy ?? {}, shown.address))
    return fail({ code: "by-district", rule: "accountDomains" });
  if (shown.address === undefined) return done(sessionAccounts.confirm(unnamedKey(shown)));
  const { vendor } = shown;
  const address = normalAddress(shown.address);
  const accounts = await vault.all("confirmedAccounts");
  const id = idFor(accounts, (account) => account.vendor === vendor && account.address === address);
  const confirmedOn = wallClockAt(clock.nowMs(), clock.zone()).date;
  return done(vault.apply([{ put: "confirmedAccounts", record: { id, vendor, address, confirmedOn } }]));
}
