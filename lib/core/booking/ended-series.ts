import { addDays, type IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { withChange } from "./change-date";
import { occurrencesOf, type Occurrence, type SiteDays } from "./occurrences";
import { isOpen, next } from "./state";
import type { Visit } from "./visit";

/** What a calendar shows of a weekly series that it has. */
export interface SeenSeries {
  /** The last day of its rule. */
  until: IsoDate;
  /** The days by the rule that it shows, from a day on up to another. */
  dates: { from: IsoDate; to: IsoDate; seen: readonly { plannedOn?: IsoDate }[] };
}

/**
 * Says on which day a series ends in its calendar, where somebody ended it there before a date that is still to come.
 * Undefined while a later date is shown: the series was split, and Pushpin found the other half; and while no date was
 * looked for after that day, since such a half may be there.
 */
export function endedOn(visit: Visit, { until, dates }: SeenSeries, site: SiteDays): IsoDate | undefined {
  const isWeekly = visit.cadence.on === "weekly" || visit.cadence.on === "every-other-week";
  if (!isWeekly || dates.seen.some(({ plannedOn = "" }) => plannedOn > until)) return undefined;
  const from = until < dates.from ? dates.from : addDays(until, 1);
  return plannedAfter(visit, until, site).some(({ plannedOn }) => plannedOn >= from && plannedOn <= dates.to)
    ? until
    : undefined;
}

/** Lists the dates of a visit that are planned after a day, and that she did not take out. */
function plannedAfter(visit: Visit, day: IsoDate, site: SiteDays): Occurrence[] {
  const { occurrences } = occurrencesOf(visit, { from: "0001-01-01", to: "9999-12-30" }, site);
  return occurrences.filter((one) => one.plannedOn > day && isOpen(one));
}

/** Lists the dates after the end of an ended series about which she has not decided yet, the next one first. */
export function undecidedAfterEnd(visit: Visit, site: SiteDays, now: WallClock): Occurrence[] {
  const { endedOn: day } = visit.errand ?? {};
  if (day === undefined) return [];
  return plannedAfter(visit, day, site).filter(
    (one) => one.state === "missing" && !one.stillGoes && isComing(one, now),
  );
}

const isComing = ({ date, startMinute }: Occurrence, now: WallClock): boolean =>
  date > now.date || (date === now.date && startMinute > now.minute);

/**
 * Takes over where a series ends in its calendar now. Later dates are missing, also those that are not looked for yet;
 * once the series goes on again, those are as planned, and a later look decides.
 */
export function withEnd(
  visit: Visit,
  day: IsoDate | undefined,
  { site, now, lookedTo }: { site: SiteDays; now: WallClock; lookedTo: IsoDate },
): Visit {
  const before = visit.errand?.endedOn;
  if (!visit.errand || (day === undefined && before === undefined)) return visit;
  const { endedOn: _before, ...errand } = visit.errand;
  const marked = plannedAfter(visit, day ?? before!, site)
    .filter((one) => one.date > lookedTo && !one.stillGoes && isComing(one, now))
    .reduce((after, { plannedOn, state }) => {
      const { state: own, ...rest } = after.changes.find(({ date }) => date === plannedOn) ?? { date: plannedOn };
      if (day === undefined) return own === "missing" ? withChange(after, rest) : after;
      const missing = next(state, "miss");
      return missing ? withChange(after, { ...rest, state: missing }) : after;
    }, visit);
  return { ...marked, errand: day === undefined ? errand : { ...errand, endedOn: day } };
}
