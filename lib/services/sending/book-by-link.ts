import type { UnderLock } from "../../contracts/contract";
import type { Failure } from "../../contracts/failure";
import { canGoByLink } from "../../core/booking/errand-view";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isOpen, next } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import { fail, ok, type Result } from "../../core/result";
import { wallClockAt } from "../../core/time/zone";
import { bookWindow } from "../booking/book-window";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";

/**
 * Opens the calendar's own form with a visit that its connected calendar does not take. Where the form can't be opened,
 * the visit stays as it was.
 */
export async function bookByLink(ports: Ports, visitId: string, underLock: UnderLock): Promise<Result<null, Failure>> {
  const before = await underLock(async () => handOver(ports, visitId));
  const windowId = before && (await nextWindow(ports, before));
  if (!before || windowId === undefined) return before ? goBack(ports, before, underLock) : fail({ code: "not-found" });
  const booked = await bookWindow(ports, { windowId }, underLock);
  if (booked.ok) return ok(null);
  await goBack(ports, before, underLock);
  return fail({ code: "refused", refusal: booked.failure });
}

/** Takes a visit out of the line of its account. @returns the visit as it was */
async function handOver({ vault }: Ports, visitId: string): Promise<Visit | undefined> {
  const before = await vault.find("visits", visitId);
  if (!before || !canGoByLink(before)) return undefined;
  const { errand: _errand, because: _because, ...visit } = before;
  const state = next(before.state, "hand-over") ?? before.state;
  await vault.apply([{ put: "visits", record: { ...visit, way: "link", state } }]);
  return before;
}

async function goBack({ vault }: Ports, before: Visit, underLock: UnderLock): Promise<Result<null, Failure>> {
  await underLock(async () => vault.apply([{ put: "visits", record: before }]));
  return fail({ code: "refused", refusal: { code: "past" } });
}

/** The window of the visit's next date. */
async function nextWindow(ports: Ports, visit: Visit): Promise<string | undefined> {
  const now = wallClockAt(ports.clock.nowMs(), ports.clock.zone());
  const coming = (await bookedDates(ports))
    .filter((one) => partsOfOccurrenceId(one.id).visitId === visit.id && isOpen(one))
    .filter(({ date, startMinute }) => date > now.date || (date === now.date && startMinute >= now.minute));
  return coming.toSorted((a, b) => compare(a.date, b.date))[0]?.windowId;
}
