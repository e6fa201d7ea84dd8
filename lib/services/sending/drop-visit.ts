import { unreadFacts } from "../../core/booking/unread-calendar";
import { withChange } from "../../core/booking/change-date";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { stepVisit } from "./step-visit";
import { restBack } from "./rest-of-series";
import type { SendingPorts } from "./sending-ports";
import { isChangedElsewhere, isInNoCalendar, isMissing } from "../../core/booking/in-state";

/**
 * Undoes a visit that is in no calendar that Pushpin can read: one that is held, waits, was refused or is gone, perhaps
 * with its calendar. Its time is free again. The rest of an ended series returns its dates to the visit that it was
 * taken from, and a date that was to be put back is lost as before.
 */
export async function dropVisit(ports: SendingPorts, visitId: string): Promise<Visit | undefined> {
  const isNowhere = (one: Visit): boolean =>
    one.sendTask !== undefined &&
    (isInNoCalendar(one) ||
      (isChangedElsewhere(one) && one.because === "calendar-gone") ||
      unreadFacts(one, ports.clock.nowMs()) !== undefined);
  const visit = await ports.vault.find("visits", visitId);
  if (!visit) return undefined;
  const isLostAgain = !isMissing(visit) && isNotBackYet(visit) && visit.sendTask?.putBackOf?.visitId === visitId;
  const before = (await restBack(ports, visit)) ?? (await lostAgain(ports, visit));
  const change = before ? { beside: [before] } : {};
  const events = [isLostAgain ? ("give-up" as const) : ("take-back" as const)];
  return stepVisit(ports, { id: visitId, expected: isNowhere }, { events, change });
}

/** True for a date that she is putting back and that no calendar has yet. */
const isNotBackYet = ({ sendTask, reference }: Visit): boolean =>
  sendTask?.putBackOf !== undefined && reference === undefined;

/**
 * Gives the series of a date that is not put back after all: it is missing there again, where it was, and she decides
 * about it. Undefined where the visit is no such date, and where the series has changed since.
 */
async function lostAgain({ vault }: SendingPorts, single: Visit): Promise<Visit | undefined> {
  const { visitId, plannedOn } = single.sendTask?.putBackOf ?? {};
  if (!isNotBackYet(single) || visitId === undefined || plannedOn === undefined) return undefined;
  const series = await vault.find("visits", visitId);
  const isLeftOut = series?.changes.some(({ date, is }) => date === plannedOn && is === "left-out");
  if (!series || series.cadence.on === "once" || !isOpen(series) || !isLeftOut) return undefined;
  const { from: date, startMinute, endMinute, changes, routine } = single;
  const isMoved = date !== plannedOn || startMinute !== series.startMinute || endMinute !== series.endMinute;
  const goneEventIds = changes[0]?.goneEventIds;
  return withChange(series, {
    ...{ date: plannedOn, state: "missing" },
    ...(isMoved ? { movedTo: { date, startMinute, endMinute }, ...(routine === undefined ? {} : { routine }) } : {}),
    ...(goneEventIds ? { goneEventIds } : {}),
  });
}
