import type { Answer } from "../../contracts/contract";
import { withChange } from "../../core/booking/change-date";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { EVERY_DAY, occurrencesOf, type Occurrence } from "../../core/booking/occurrences";
import { goesBackThere } from "../../core/booking/send-task-acts";
import { next } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { fail, ok } from "../../core/result";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { visitSources } from "./booked-dates";
import { whyBusy } from "./is-busy";
import { isMissing } from "../../core/booking/in-state";

/**
 * Drafts a date that its connected calendar lost once more, for the same calendar: a single visit under a new attempt,
 * one date of a series as a visit of its own, since a calendar can't put a deleted date back into its series. It is
 * checked, held and sent afterwards, as any other. Call it under the write lock.
 * @returns the id of the visit to send; undefined where no connected calendar can get it, so that she saves it by hand
 */
export async function draftBackThere({ vault, clock }: Ports, id: string): Promise<Answer<string | undefined>> {
  const [sources, accounts, logs] = await Promise.all([
    visitSources(vault),
    vault.all("calendarAccounts"),
    vault.all("sessionLogs"),
  ]);
  const found = sources.visits
    .flatMap((visit) => {
      const { occurrences, closed } = occurrencesOf(visit, EVERY_DAY, siteDaysOf(visit, sources));
      return [...occurrences, ...closed].map((date) => ({ visit, date }));
    })
    .find(({ date }) => date.id === id);
  if (!found || !isMissing(found.date) || !goesBackThere(found.visit, accounts)) return ok(undefined);
  const { visit, date } = found;
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  // Putting it back by hand says that its time is over.
  if (date.date < now.date || (date.date === now.date && date.startMinute <= now.minute)) return ok(undefined);
  const busy = await whyBusy({ vault }, visit);
  if (busy) return fail(busy);
  if (visit.change) return fail({ code: visit.change.step === "stopped" ? "waits-for-her" : "on-its-way" });
  // The session's id contains the date's, so a date that was marked stays what it is.
  if (logs.some(({ sessionId }) => sessionId === id)) return fail({ code: "has-session" });
  const draft = draftOf(visit, date);
  const series = visit.cadence.on === "once" ? [] : [withChange(visit, { date: date.plannedOn, is: "left-out" })];
  await vault.apply([draft, ...series].map((record) => ({ put: "visits", record }) as const));
  return ok(draft.id);
}

/** A visit of one date, to be sent to the calendar of the visit that it is taken from. */
function draftOf(
  visit: Visit,
  { plannedOn, date, startMinute, endMinute, routine, goneEventIds = [] }: Occurrence,
): Visit {
  const { change: _unsent, because: _why, reference, shownIn: _page, sendTask, ...rest } = visit;
  const isOnce = visit.cadence.on === "once";
  const { accountId, calendarId, isUninvited } = sendTask!;
  const gone = [...goneEventIds, ...(isOnce && reference ? [reference.eventId] : [])];
  return {
    ...rest,
    ...{ id: isOnce ? visit.id : newId(), attempt: isOnce ? visit.attempt + 1 : 0 },
    ...{ cadence: { on: "once" }, from: date, until: date, startMinute, endMinute },
    ...{ state: next("missing", "begin-anew")!, outgoingTitle: "", handedOverAt: "" },
    ...(routine === undefined ? {} : { routine }),
    windowId: visit.windowId === "" ? "" : `${date}${visit.windowId.slice(date.length)}`,
    // Her page may still show the event that is gone.
    changes: gone.length > 0 ? [{ date, goneEventIds: gone }] : [],
    sendTask: {
      ...{ accountId, calendarId, hasGuests: false, tries: 0, ...(isUninvited ? { isUninvited } : {}) },
      putBackOf: { visitId: visit.id, plannedOn },
    },
  };
}
