import type { UnderLock } from "../../contracts/contract";
import type { AccountVendor, CalendarAccount } from "../../core/booking/calendar-account";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";
import { ok, type Result } from "../../core/result";
import type { CalendarUse } from "../../ports/sign-in";
import type { SendingPorts } from "./sending-ports";
import { GOOGLE_PRIMARY } from "./target";
import { listCalendars } from "./list-calendars";
import { readAnswers } from "./read-answers";
import { afterSignIn } from "./work-queue";

/**
 * Signs in, saves the account with the calendars that she may write into, and continues with the visits that waited for
 * it. Connected again, an account keeps its id: classes and visits name it, whatever was disconnected meanwhile.
 * @param accountId the account to connect again, or to give further access
 */
export async function connectAccount(
  ports: SendingPorts,
  { vendor, use, accountId: given }: { vendor: AccountVendor; use: CalendarUse; accountId?: string | undefined },
  underLock: UnderLock,
): Promise<Result<{ accountId: string }, SignInRefusal>> {
  const accounts = await ports.vault.all("calendarAccounts");
  const before = accounts.find(({ id, vendor: own }) => (given === undefined ? own === vendor : id === given));
  const accountId = given ?? before?.id ?? vendor;
  const signedIn = await ports.signIn.connect(vendor, use, { id: accountId, ...(before && { scopes: before.scopes }) });
  if (!signedIn.ok) return signedIn;
  const { means, scopes } = signedIn.value;
  // A vendor may send a refresh token only once: keep the old one until there is a new one.
  const refreshToken = signedIn.value.refreshToken ?? (before?.means === means ? before.refreshToken : undefined);
  const firstCalendars = vendor === "google" ? [{ id: GOOGLE_PRIMARY, name: "", isPrimary: true }] : [];
  const record: CalendarAccount = {
    id: accountId,
    vendor,
    means,
    scopes,
    calendars: before?.calendars ?? firstCalendars,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    connectedAt: new Date(ports.clock.nowMs()).toISOString(),
  };
  await underLock(async () => ports.vault.apply([{ put: "calendarAccounts", record }]));
  const calendars = await listCalendars(ports, record);
  if (calendars)
    await underLock(async () => ports.vault.apply([{ put: "calendarAccounts", record: { ...record, calendars } }]));
  ports.runOn(async () => afterSignIn(ports, accountId, underLock));
  return ok({ accountId });
}

/**
 * Revokes the access, and deletes the account here whatever the vendor answers. What is in the calendar stays, and it
 * is noted that it can't be read any more.
 */
export async function disconnectAccount(ports: SendingPorts, id: string, underLock: UnderLock): Promise<void> {
  const account = await ports.vault.find("calendarAccounts", id);
  if (!account) return;
  await ports.signIn.revoke(account).catch(() => undefined);
  await underLock(async () => ports.vault.apply([{ remove: "calendarAccounts", id }]));
  await readAnswers(ports, underLock, id);
}
