import type { UnderLock } from "../../contracts/contract";
import { changeFrom } from "../../core/booking/move-visit";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { endedThere, undecidedAfterEnd, withRestBack } from "../../core/booking/ended-series";
import { endBefore } from "../../core/booking/pending-change";
import { partsOfOccurrenceId, type Occurrence } from "../../core/booking/occurrences";
import { isOpen } from "../../core/booking/state";
import type { OccurrenceChange, Visit } from "../../core/booking/visit";
import { addDays } from "../../core/time/iso-date";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { newId } from "../new-id";
import { visitSources } from "../visits/booked-dates";
import { bookVisit } from "./book-visit";
import type { SendingPorts } from "./sending-ports";
import { isMissing } from "../../core/booking/in-state";

/**
 * "Book the rest": the dates after the day on which somebody ended a series in the calendar become a visit of their
 * own, which is checked, held and sent as any other. An event that somebody else made of them is found by that check,
 * and is never taken over, changed or removed.
 */
export async function bookRest(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const restId = await underLock(async () => {
    const found = await endedVisit(ports, visitId);
    if (!found) return undefined;
    const { visit, first } = found;
    const { startMinute, endMinute, sendTask } = visit;
    const to = { date: first.plannedOn, startMinute, endMinute };
    const [rest] = changeFrom(visit, { plannedOn: first.plannedOn, to, newId: newId() }).visits;
    const { accountId, calendarId, isUninvited } = sendTask!;
    const draft: Visit = {
      ...rest!,
      ...{ way: visit.way, state: "draft", outgoingTitle: "", handedOverAt: "" },
      changes: rest!.changes.map(withoutLoss).filter((change) => Object.keys(change).length > 1),
      sendTask: {
        ...{ accountId, calendarId, hasGuests: false, tries: 0, ...(isUninvited ? { isUninvited } : {}) },
        restOf: { visitId, endedOn: sendTask!.endedOn! },
      },
    };
    await ports.vault.apply([draft, endedAt(visit, first)].map((record) => ({ put: "visits", record }) as const));
    return draft.id;
  });
  if (restId !== undefined) await bookVisit(ports, { visitId: restId }, underLock);
}

/**
 * Gives the visit from which a rest was taken, with the dates of the rest again. Undefined where `rest` is no such
 * visit, where a calendar has it, and where the other visit has changed since.
 */
export async function restBack({ vault }: SendingPorts, rest: Visit): Promise<Visit | undefined> {
  const { restOf } = rest.sendTask ?? {};
  if (!restOf || rest.reference) return undefined;
  const sources = await visitSources(vault);
  const visit = sources.visits.find(({ id }) => id === restOf.visitId);
  if (!visit?.sendTask || !isOpen(visit) || visit.change || visit.until !== addDays(rest.from, -1)) return undefined;
  return withRestBack(visit, rest, siteDaysOf(rest, sources));
}

/**
 * "Let it end there": the visit ends where its series ends in the calendar, to which nothing is sent. Later dates about
 * which she decided stay.
 */
export async function letEnd(ports: SendingPorts, visitId: string): Promise<void> {
  const found = await endedVisit(ports, visitId);
  if (!found) return;
  const site = siteDaysOf(found.visit, await visitSources(ports.vault));
  await ports.vault.apply([{ put: "visits", record: endedThere(found.visit, found.lost, site) }]);
}

/**
 * Finds a visit whose series was ended in the calendar, the later dates that it may lose, and the first of them. Dates
 * up to the last one that the ledger has an entry for (its session id contains the date) are kept.
 */
async function endedVisit(
  { vault, clock }: SendingPorts,
  visitId: string,
): Promise<{ visit: Visit; first: Occurrence; lost: Occurrence[] } | undefined> {
  const [sources, logs] = await Promise.all([visitSources(vault), vault.all("sessionLogs")]);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (!visit || visit.change) return undefined;
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const marked = logs.map(({ sessionId }) => partsOfOccurrenceId(sessionId ?? ""));
  const lost = undecidedAfterEnd(visit, siteDaysOf(visit, sources), now).filter(
    ({ plannedOn }) => !marked.some((one) => one.visitId === visitId && (one.plannedOn ?? "") >= plannedOn),
  );
  const [first] = lost;
  return first && { visit, first, lost };
}

function endedAt(visit: Visit, { plannedOn }: Occurrence): Visit {
  const { endedOn: _day, ...sendTask } = visit.sendTask!;
  return { ...visit, ...endBefore(visit, plannedOn), sendTask };
}

/** Forgets that a date was lost, since it is booked again. */
function withoutLoss({ state, eventId: _event, ...change }: OccurrenceChange): OccurrenceChange {
  return { ...change, ...(state === undefined || isMissing({ state }) ? {} : { state }) };
}
