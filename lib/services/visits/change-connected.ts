import type { Answer, UnderLock } from "../../contracts/contract";
import type { ChangedVisit } from "../../contracts/visits";
import { changeDateTo } from "../../core/booking/move-visit";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isByHand, isInConnectedCalendar, timesOf } from "../../core/booking/pending-change";
import type { Visit, VisitTimes } from "../../core/booking/visit";
import { fail, ok } from "../../core/result";
import { holdChange, sendHeldChange } from "../sending/begin-change";
import { bookVisit } from "../sending/book-visit";
import type { SendingPorts } from "../sending/sending-ports";
import { findBookedDate } from "./booked-dates";
import { changeVisit, endVisit, planChange, planEnd, type PlannedChange, type WantedChange } from "./change-visit";
import { removeDate } from "./decide-date";
import { whyBusy } from "./is-busy";
import { isChangedElsewhere } from "../../core/booking/in-state";

/** What is sent to a connected calendar after the write lock is released. */
export interface Begun {
  changed: ChangedVisit;
  /** The visit whose change is held. */
  held?: Visit | undefined;
  /** The new half of a series, to be booked. */
  halfId?: string;
}

/**
 * Changes a visit here and, where it is in a connected calendar, there: held for five seconds, checked, and sent. For a
 * change from a date on, the new half is booked first; the old one ends only when the new one is in the calendar.
 */
export async function changeAnyVisit(
  ports: SendingPorts,
  wanted: WantedChange,
  underLock: UnderLock,
): Promise<Answer<ChangedVisit>> {
  const begun = await underLock(async () => beginAnyChange(ports, wanted));
  if (!begun.ok) return begun;
  sendBegun(ports, begun.value, underLock);
  return ok(begun.value.changed);
}

/** Writes a change, as {@link changeAnyVisit}. Call it under the write lock, and {@link sendBegun} after it. */
export async function beginAnyChange(ports: SendingPorts, wanted: WantedChange): Promise<Answer<Begun>> {
  const planned = await planChange(ports, wanted);
  if (!planned.ok) return planned;
  const { visit } = planned.value;
  const busy = await whyBusy(ports, visit);
  if (busy) return fail(busy);
  if (isInConnectedCalendar(visit)) return begin(ports, planned.value);
  if (planned.value.takenOverFrom !== undefined && visit.sendTask) return splitUnsent(ports, planned.value);
  const changed = await changeVisit(ports, wanted);
  return changed.ok ? ok({ changed: changed.value }) : changed;
}

/** Sends what was begun, once its hold is over. */
export function sendBegun(ports: SendingPorts, { held, halfId }: Begun, underLock: UnderLock): void {
  if (held) ports.runOn(async () => sendHeldChange(ports, held, underLock));
  if (halfId !== undefined) ports.runOn(async () => bookVisit(ports, { visitId: halfId }, underLock));
}

/** A half that goes to the same calendar as the series that it is taken from. */
function halfOf(planned: Visit, { visit, takenOverFrom }: PlannedChange): Visit {
  const { accountId, calendarId, isUninvited } = visit.sendTask!;
  // A change of the series that its calendar does not have yet, and the reason, are not the half's.
  const { change: _unsent, because: _why, ...half } = planned;
  return {
    ...half,
    ...{ way: visit.way, state: "draft", outgoingTitle: "", handedOverAt: "" },
    sendTask: {
      ...{ accountId, calendarId, hasGuests: false, tries: 0 },
      ...(isUninvited ? { isUninvited } : {}),
      ...(isInConnectedCalendar(visit) ? { replaces: { visitId: visit.id, plannedOn: takenOverFrom! } } : {}),
    },
  };
}

async function begin(ports: SendingPorts, planned: PlannedChange): Promise<Answer<Begun>> {
  const { visit, visits, keptDates, takenOverFrom } = planned;
  if (takenOverFrom !== undefined) {
    const half = halfOf(visits[0]!, planned);
    await ports.vault.apply([{ put: "visits", record: half }]);
    return ok({ changed: { keptDates, isSent: true }, halfId: half.id });
  }
  const held = await holdChange(ports, visit.id, timesOf(visits[0]!));
  return ok({ changed: { keptDates, isSent: true }, held });
}

/** Splits a series of which nothing was sent: both halves wait for her. */
async function splitUnsent(ports: SendingPorts, planned: PlannedChange): Promise<Answer<Begun>> {
  const [half, ended] = planned.visits;
  const records = [halfOf(half!, planned), ended!];
  await ports.vault.apply(records.map((record) => ({ put: "visits", record }) as const));
  return ok({ changed: { keptDates: planned.keptDates } });
}

/** Gives a series another last day, in its connected calendar too. */
export async function endAnyVisit(
  ports: SendingPorts,
  end: { visitId: string; until: string },
  underLock: UnderLock,
): Promise<Answer<null>> {
  const visit = await ports.vault.find("visits", end.visitId);
  if (isChangedElsewhere(visit)) return fail({ code: "waits-for-her" });
  if (!visit || !isInConnectedCalendar(visit))
    return underLock(async () => {
      const now = await ports.vault.find("visits", end.visitId);
      const busy = now && (await whyBusy(ports, now));
      return busy ? fail(busy) : endVisit(ports, end);
    });
  return holdAndSend(
    ports,
    end.visitId,
    async () => {
      const ended = await planEnd(ports, end);
      return ended.ok ? ok(timesOf(ended.value)) : ended;
    },
    underLock,
  );
}

/** Removes one date of a visit; if it is part of a series in a connected calendar, there too. */
export async function removeAnyDate(ports: SendingPorts, id: string, underLock: UnderLock): Promise<Answer<null>> {
  const { visitId, plannedOn } = partsOfOccurrenceId(id);
  const visit = await ports.vault.find("visits", visitId);
  if (isChangedElsewhere(visit)) return fail({ code: "waits-for-her" });
  // A date that is no longer in the calendar needs no change there; one that she saved by hand she deletes by hand.
  if (!visit || plannedOn === undefined || !isInConnectedCalendar(visit) || isByHand(visit, plannedOn))
    return underLock(async () => removeDate(ports, id));
  return holdAndSend(
    ports,
    visitId,
    async () => {
      const now = (await findBookedDate(ports, id)) && (await ports.vault.find("visits", visitId));
      return now ? ok(timesOf(changeDateTo(now, plannedOn, "undone"))) : fail({ code: "not-found" });
    },
    underLock,
  );
}

async function holdAndSend(
  ports: SendingPorts,
  visitId: string,
  plan: () => Promise<Answer<VisitTimes>>,
  underLock: UnderLock,
): Promise<Answer<null>> {
  const begun = await underLock(async (): Promise<Answer<Visit | undefined>> => {
    const visit = await ports.vault.find("visits", visitId);
    const busy = visit && (await whyBusy(ports, visit));
    if (busy) return fail(busy);
    const times = await plan();
    return times.ok ? ok(await holdChange(ports, visitId, times.value)) : times;
  });
  if (!begun.ok) return begun;
  const held = begun.value;
  if (held) ports.runOn(async () => sendHeldChange(ports, held, underLock));
  return ok(null);
}
