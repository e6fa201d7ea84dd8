import { hasBegun } from "../../core/time/has-begun";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { datesInSeries, outgoingTimes } from "../../core/booking/outgoing-of-visit";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { isSameRule, stepsOf, type ChangeSteps } from "../../core/booking/pending-change";
import type { Visit, VisitTimes } from "../../core/booking/visit";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { visitSources } from "../visits/booked-dates";
import { oldTimes, type OldTimes } from "./old-times";
import type { SendingPorts } from "./sending-ports";

/** A change of a series' dates, in the form in which its calendar gets it. */
export interface DatesToSend extends ChangeSteps, OldTimes {
  /** The visit's clock. */
  zone: string;
  /** True for a series of which only one date is left. */
  isOneDate: boolean;
  /** The series with an earlier end, where dates are only taken out of it: its texts are not written. */
  shortened?: OutgoingVisit;
  /** True for a series that ends earlier than its calendar has it: nothing of it may be left after its new end. */
  endsEarlier: boolean;
}

/**
 * Gives a change that only takes dates out of a series, one by one or all after a day, and leaves others: no text is
 * written, so it needs neither the class, which may be deleted, nor its texts.
 */
export async function fewerToSend({ vault, clock }: SendingPorts, visit: Visit): Promise<DatesToSend | undefined> {
  const zone = knownZone(visit.zone);
  if (!visit.change || visit.change.isText || zone === undefined) return undefined;
  const { before } = visit.change;
  const now = wallClockAt(clock.nowMs(), zone);
  const { isRuleChanged, dates: all } = stepsOf(visit, before, now.date);
  const isEnd = isRuleChanged && endsOnlyEarlier(visit, before);
  // A date that has begun is where it was moved to.
  const steps = all.filter(({ to }) => !isEnd || !to || !hasBegun(to, now));
  if ((isRuleChanged && !isEnd) || (!isEnd && steps.length === 0) || steps.some(({ to }) => to)) return undefined;
  const place = { days: siteDaysOf(visit, await visitSources(vault)), zone };
  const dates = datesInSeries(visit, place);
  if (dates.length === 0) return undefined;
  const texts = { title: visit.outgoingTitle, details: "", location: "", guestEmails: [] };
  return {
    ...{ isRuleChanged, dates: steps, zone, isOneDate: dates.length === 1, endsEarlier: isEnd },
    ...oldTimes({ ...visit, ...before }, place),
    ...(isEnd ? { shortened: { ...texts, ...outgoingTimes(visit, place, { dates, keepsRule: true }) } } : {}),
  };
}

/** True for times that differ only in an earlier last day, and in what has changed about single dates. */
function endsOnlyEarlier(visit: Visit, before: VisitTimes): boolean {
  return visit.cadence.on !== "once" && visit.until < before.until && isSameRule(visit, before);
}
