import type { EraseReceipt } from "../../contracts/vault";
import { isOpen } from "../../core/booking/state";
import { wallClockAt } from "../../core/time/zone";
import type { ChosenFolder } from "../../ports/chosen-folder";
import type { StoredTraces } from "../../ports/stored-traces";
import { VaultError } from "../../ports/vault";
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
}

/**
 * Erases everything: the key, every record, settings, alarms and granted hosts. Works while the vault is locked or
 * lost. Returns what remains elsewhere, as far as it can be found out.
 */
export async function eraseAll(ports: ErasePorts): Promise<EraseReceipt> {
  const receipt = await makeReceipt(ports);
  await ports.protection.destroy();
  await ports.folder.forget();
  await ports.traces.removeAll();
  return receipt;
}

async function makeReceipt({ vault, archive, clock, folder, protection }: ErasePorts): Promise<EraseReceipt> {
  const erasedAtMs = clock.nowMs();
  const inFolder = await folder.state();
  // Her file, which is closed, may hold anything.
  if (inFolder && !(await protection.isThere())) return { comingEventCount: null, hasBackup: true, erasedAtMs };
  try {
    const [bookings, lastBackupMs] = await Promise.all([bookedDates({ vault, clock }), archive.lastBackupMs()]);
    const today = wallClockAt(clock.nowMs(), clock.zone()).date;
    const coming = bookings.filter((booking) => isOpen(booking) && booking.date >= today);
    return {
      comingEventCount: coming.length,
      hasBackup: lastBackupMs !== undefined || inFolder !== undefined,
      erasedAtMs,
    };
  } catch (error) {
    if (error instanceof VaultError) return { comingEventCount: null, hasBackup: null, erasedAtMs };
    throw error;
  }
}
