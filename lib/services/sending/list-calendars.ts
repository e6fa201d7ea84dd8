import type { UnderLock } from "../../contracts/contract";
import type { CalendarAccount, KnownCalendar } from "../../core/booking/calendar-account";
import type { SendingPorts } from "./sending-ports";
import { GOOGLE_PRIMARY } from "./target";

/** How long a list of calendars is valid, ms: later a calendar may have another owner, or be gone. */
const LISTED_FOR_MS = 24 * 3_600_000;

/**
 * Lists an account's calendars again, once a day: whose they are may have changed. Call it within the account's queue.
 */
export async function refreshCalendars(ports: SendingPorts, accountId: string, underLock: UnderLock): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const before = await ports.vault.find("calendarAccounts", accountId);
  if (!before || (before.listedAtMs ?? Date.parse(before.connectedAt)) + LISTED_FOR_MS > nowMs) return;
  const calendars = await listCalendars(ports, before);
  await underLock(async () => {
    const account = await ports.vault.find("calendarAccounts", accountId);
    if (!account) return;
    const record = { ...account, ...(calendars ? { calendars } : {}), listedAtMs: nowMs };
    await ports.vault.apply([{ put: "calendarAccounts", record }]);
  });
}

/**
 * Notes the name that a calendar of an account has now: with Google's first permissions no list names it, and somebody
 * may have renamed it since the last list. Call it under the write lock.
 */
export async function noteName(
  { vault }: Pick<SendingPorts, "vault">,
  { accountId, calendarId }: { accountId: string; calendarId: string },
  name: string | undefined,
): Promise<void> {
  const account = await vault.find("calendarAccounts", accountId);
  const known = account?.calendars.find(({ id }) => id === calendarId);
  if (!account || !known || name === undefined || known.name === name) return;
  const calendars = account.calendars.map((one) => (one === known ? { ...one, name } : one));
  await vault.apply([{ put: "calendarAccounts", record: { ...account, calendars } }]);
}

/**
 * Lists the calendars of an account; undefined when the account lacks the permission, so that only her own calendar is
 * known.
 */
export async function listCalendars(
  { accounts }: SendingPorts,
  { id, vendor }: CalendarAccount,
): Promise<KnownCalendar[] | undefined> {
  const port = await accounts.open(id);
  const listed = await port?.listWritable();
  if (!listed?.ok) return undefined;
  return listed.value.map((one) => (one.isPrimary && vendor === "google" ? { ...one, id: GOOGLE_PRIMARY } : one));
}
