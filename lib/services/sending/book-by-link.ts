import type { UnderLock } from "../../contracts/contract";
import type { Failure } from "../../contracts/failure";
import { canGoByLink } from "../../core/booking/send-task-acts";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isOpen, next } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import { fail, ok, type Result } from "../../core/result";
import { wallClockAt } from "../../core/time/zone";
import { canonical } from "../../core/vault/fingerprint";
import { bookWindow } from "../booking/book-window";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";

/**
 * Opens the calendar's own form with a visit that its connected calendar does not take. Where the form can't be opened,
 * the visit stays as it was, unless something else changed it in the meantime.
 * @throws what opening the form throws
 */
export async function bookByLink(ports: Ports, visitId: string, underLock: UnderLock): Promise<Result<null, Failure>> {
  const before = await underLock(async () => handOver(ports, visitId));
  if (!before) return fail({ code: "not-found" });
  const takeBack = async (): Promise<void> => underLock(async () => restore(ports, before));
  const opened = await openForm(ports, before, underLock).catch(async (error: unknown) => {
    await takeBack();
    throw error;
  });
  if (!opened.ok) await takeBack();
  return opened;
}

async function openForm(ports: Ports, visit: Visit, underLock: UnderLock): Promise<Result<null, Failure>> {
  const windowId = await nextWindow(ports, visit);
  if (windowId === undefined) return fail({ code: "refused", refusal: { code: "past" } });
  const booked = await bookWindow(ports, { windowId }, underLock);
  return booked.ok ? ok(null) : fail({ code: "refused", refusal: booked.failure });
}

/** Takes a visit out of the queue of its account. @returns the visit as it was */
async function handOver({ vault }: Ports, visitId: string): Promise<Visit | undefined> {
  const before = await vault.find("visits", visitId);
  if (!before || !canGoByLink(before)) return undefined;
  await vault.apply([{ put: "visits", record: asHandedOver(before) }]);
  return before;
}

function asHandedOver({ sendTask: _sendTask, because: _because, ...visit }: Visit): Visit {
  return { ...visit, way: "link", state: next(visit.state, "hand-over") ?? visit.state };
}

/** Restores the visit, unless it was removed, changed or seen on her calendar since. */
async function restore({ vault }: Ports, before: Visit): Promise<void> {
  const now = await vault.find("visits", before.id);
  if (now && canonical(withoutOutgoing(now)) === canonical(withoutOutgoing(asHandedOver(before))))
    await vault.apply([{ put: "visits", record: before }]);
}

/** Leaves out what `bookWindow` writes into a visit before its form opens. */
const withoutOutgoing = ({ outgoingTitle: _title, handedOverAt: _at, invited: _guest, ...visit }: Visit) => visit;

/** The window of the visit's next date. */
async function nextWindow(ports: Ports, visit: Visit): Promise<string | undefined> {
  const now = wallClockAt(ports.clock.nowMs(), ports.clock.zone());
  const coming = (await bookedDates(ports))
    .filter((one) => partsOfOccurrenceId(one.id).visitId === visit.id && isOpen(one))
    .filter(({ date, startMinute }) => date > now.date || (date === now.date && startMinute >= now.minute));
  return coming.toSorted((a, b) => compare(a.date, b.date))[0]?.windowId;
}
