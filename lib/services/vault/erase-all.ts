import type { EndedAccess, EraseReceipt } from "../../contracts/vault";
import { isOpen } from "../../core/booking/state";
import { wallClockAt } from "../../core/time/zone";
import type { ChosenFolder } from "../../ports/chosen-folder";
import type { SignIn } from "../../ports/sign-in";
import type { StoredTraces } from "../../ports/stored-traces";
import { VaultError } from "../../core/vault/vault-error";
import type { VaultArchive } from "../../ports/vault-archive";
import type { VaultProtection } from "../../ports/vault-protection";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";

/** What erasing needs. No words: it must work where none can be read. */
export interface ErasePorts extends Omit<Ports, "words"> {
  archive: VaultArchive;
  protection: VaultProtection;
  traces: StoredTraces;
  folder: ChosenFolder;
  signIn: Pick<SignIn, "revoke">;
}

/**
 * Erases everything: the key, every record, settings, alarms and what the browser was asked to allow; and ends the
 * access to connected calendars, where the vendor can be asked to. Works while the vault is locked or lost. Returns
 * what was erased and what remains elsewhere, as far as it can be found out.
 */
export async function eraseAll(ports: ErasePorts): Promise<EraseReceipt> {
  const receipt = await makeReceipt(ports);
  await ports.protection.destroy();
  await ports.folder.forget();
  await ports.traces.removeAll();
  return receipt;
}

async function makeReceipt(ports: ErasePorts): Promise<EraseReceipt> {
  const { vault, archive, clock, folder, protection } = ports;
  const [inFolder, counts] = await Promise.all([folder.state(), archive.countRecords().catch(orUnknown)]);
  const unknown = { counts: counts ?? null, accesses: null, comingEventCount: null, erasedAtMs: clock.nowMs() };
  // Her file, which is closed, may hold anything.
  if (inFolder && !(await protection.isThere())) return { ...unknown, hasBackup: true };
  try {
    const [bookings, lastBackupMs] = await Promise.all([bookedDates({ vault, clock }), archive.lastBackupMs()]);
    const today = wallClockAt(clock.nowMs(), clock.zone()).date;
    const coming = bookings.filter((booking) => isOpen(booking) && booking.date >= today);
    return {
      ...unknown,
      accesses: await endAccesses(ports),
      comingEventCount: coming.length,
      hasBackup: lastBackupMs !== undefined || inFolder !== undefined,
    };
  } catch (error) {
    return { ...unknown, hasBackup: orUnknown(error) };
  }
}

/** Ends the access to each connected calendar, one that can't be asked too: nothing keeps her from erasing. */
async function endAccesses({ vault, signIn }: ErasePorts): Promise<EndedAccess[]> {
  const accounts = await vault.all("calendarAccounts");
  return Promise.all(
    accounts.map(async (account) => ({
      vendor: account.vendor,
      isAsked: await signIn.revoke(account).catch(() => false),
    })),
  );
}

/** What can't be found out because the vault can't be opened. */
function orUnknown(error: unknown): null {
  if (error instanceof VaultError) return null;
  throw error;
}
