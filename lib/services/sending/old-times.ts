import { EVERY_DAY, occurrencesOf } from "../../core/booking/occurrences";
import type { VisitPlace } from "../../core/booking/outgoing-of-visit";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import type { Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { instantOf } from "../../core/time/zone";
import type { Span } from "../../ports/calendar-port";

/** When the calendar has a visit now, before a change. */
export interface OldTimes {
  oldSpans: Span[];
  /**
   * When its event, or the first date of its series by the rule, may begin there, in milliseconds since 1970: the rule
   * has a date that she moved where it was planned.
   */
  oldStarts: ReadonlySet<number>;
}

/** Works out when a calendar has a visit, from the visit as it was before a change. */
export function oldTimes(visit: Visit, place: Pick<VisitPlace, "days" | "zone">): OldTimes {
  const oldSpans = spansOf(visit, place);
  const changes = visit.changes.map(({ movedTo: _moved, ...change }) => change);
  const byRule = spansOf({ ...visit, changes }, place);
  return { oldSpans, oldStarts: new Set([...oldSpans, ...byRule].map(({ fromMs }) => fromMs)) };
}

/** Lists the times of all open dates of a visit, as instants. */
export function spansOf(visit: Visit, { days, zone }: Pick<VisitPlace, "days" | "zone">): Span[] {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, days);
  return occurrences.filter(isOpen).map((one) => spanOf(one.date, one, zone));
}

/** Gives a time of a day as instants. */
export const spanOf = (date: IsoDate, { startMinute, endMinute }: Interval, zone: string): Span => ({
  fromMs: instantOf({ date, minute: startMinute }, zone),
  toMs: instantOf({ date, minute: endMinute }, zone),
});
