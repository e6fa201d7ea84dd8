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
import { leaveGoneCalendar } from "./leave-gone-calendar";
import { bookedDates } from "../visits/booked-dates";

/**
 * Opens the calendar's own form with a visit that its connected calendar does not take. Where the form can't be opened,
 * the visit stays as it was, unless something else changed it in the meantime.
 * @throws what opening the form throws
 */
export async function bookByLink(ports: Ports, visitId: string, underLock: UnderLock): Promise<Result<null, Failure>> {
  const handedOver = await underLock(async () => handOver(ports, visitId));
  if (!handedOver) return fail({ code: "not-found" });
  const takeBack = async (): Promise<void> => underLock(async () => restore(ports, handedOver));
  const opened = await openForm(ports, handedOver.now, underLock).catch(async (error: unknown) => {
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

/** A visit as it was, and as it was written when its form was to open. */
interface HandedOver {
  before: Visit;
  now: Visit;
}

/** Takes a visit out of the queue of its account, and out of a calendar that is gone. */
async function handOver(ports: Ports, visitId: string): Promise<HandedOver | undefined> {
  const { vault } = ports;
  const before = await vault.find("visits", visitId);
  if (!before || !canGoByLink(before)) return undefined;
  await leaveGoneCalendar(ports, visitId);
  const now = asHandedOver((await vault.find("visits", visitId)) ?? before);
  await vault.apply([{ put: "visits", record: now }]);
  return { before, now };
}

function asHandedOver({ sendTask: _sendTask, because: _because, ...visit }: Visit): Visit {
  return { ...visit, way: "link", state: next(visit.state, "hand-over") ?? visit.state };
}

/** Restores the visit, unless it was removed, changed or seen on her calendar since. */
async function restore({ vault }: Ports, { before, now: written }: HandedOver): Promise<void> {
  const now = await vault.find("visits", before.id);
  if (now && canonical(withoutOutgoing(now)) === canonical(withoutOutgoing(written)))
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
