import { hasBegun } from "../time/has-begun";
import { addDays, type IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { withChange } from "./change-date";
import { changeDateTo } from "./move-visit";
import { EVERY_DAY, occurrencesOf, type Occurrence, type SiteDays } from "./occurrences";
import { endBefore } from "./pending-change";
import { isOpen, next } from "./state";
import type { Visit } from "./visit";
import { isMissing } from "./in-state";

/** What a calendar that has a weekly series shows of it. */
export interface SeenSeries {
  /** The last day of its rule. */
  until: IsoDate;
  /** The dates that it shows, from `from` up to but not including `to`, each with its day by the rule. */
  dates: { from: IsoDate; to: IsoDate; seen: readonly { plannedOn?: IsoDate }[] };
}

/**
 * Says on which day a series ends in its calendar, where somebody ended it there before a date that is still to come.
 * Undefined while a later date is shown (the series was split, and Pushpin found the other half), and while no date
 * after that day was looked for, since the other half may be there.
 */
export function endedOn(visit: Visit, { until, dates }: SeenSeries, site: SiteDays): IsoDate | undefined {
  const isWeekly = visit.cadence.on === "weekly" || visit.cadence.on === "every-other-week";
  if (!isWeekly || dates.seen.some(({ plannedOn = "" }) => plannedOn > until)) return undefined;
  const from = until < dates.from ? dates.from : addDays(until, 1);
  return plannedAfter(visit, until, site).some(({ plannedOn }) => plannedOn >= from && plannedOn < dates.to)
    ? until
    : undefined;
}

/** Lists the dates of a visit that are planned after a day and that she has not removed. */
function plannedAfter(visit: Visit, day: IsoDate, site: SiteDays): Occurrence[] {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, site);
  return occurrences.filter((one) => one.plannedOn > day && isOpen(one));
}

/** Lists the dates after the end of an ended series about which she has not decided yet, the next one first. */
export function undecidedAfterEnd(visit: Visit, site: SiteDays, now: WallClock): Occurrence[] {
  const { endedOn: day } = visit.sendTask ?? {};
  if (day === undefined) return [];
  return plannedAfter(visit, day, site).filter((one) => isMissing(one) && !one.stillGoes && !hasBegun(one, now));
}

/** Gives the last date that an ended series still has in its calendar; the last day of its rule where it has none. */
export function lastDateThere(visit: Visit, day: IsoDate, site: SiteDays): IsoDate {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, site);
  const there = occurrences.filter((one) => one.plannedOn <= day && isOpen(one) && !isMissing(one));
  return there.at(-1)?.date ?? day;
}

/**
 * Ends a visit where its series ends in the calendar. Later dates about which she decided, such as one to which she
 * still goes, stay: up to the last of them, the others are taken out one by one.
 */
export function endedThere(visit: Visit, lost: readonly Occurrence[], site: SiteDays): Visit {
  const { endedOn: day, ...sendTask } = visit.sendTask!;
  const isLost = (plannedOn: IsoDate): boolean => lost.some((one) => one.plannedOn === plannedOn);
  const kept = day === undefined ? [] : plannedAfter(visit, day, site).map(({ plannedOn }) => plannedOn);
  const last =
    kept
      .filter((plannedOn) => !isLost(plannedOn))
      .toSorted()
      .at(-1) ?? "";
  const [within, beyond] = [lost.filter((one) => one.plannedOn < last), lost.filter((one) => one.plannedOn > last)];
  const first = beyond.map(({ plannedOn }) => plannedOn).toSorted()[0];
  const shorter = within.reduce((after, { plannedOn }) => changeDateTo(after, plannedOn, "undone"), visit);
  return { ...shorter, ...(first === undefined ? {} : endBefore(shorter, first)), sendTask };
}

/** Returns the dates of a rest that is in no calendar to the visit that it continues: she decides about them again. */
export function withRestBack(visit: Visit, rest: Visit, site: SiteDays): Visit {
  const { endedOn } = rest.sendTask!.restOf!;
  const { occurrences } = occurrencesOf(rest, EVERY_DAY, site);
  const whole: Visit = { ...visit, until: rest.until, changes: [...visit.changes, ...rest.changes] };
  const lost = occurrences.filter(isOpen).reduce((after, one) => changeDateTo(after, one.plannedOn, "missing"), whole);
  return { ...lost, sendTask: { ...visit.sendTask!, endedOn } };
}

/**
 * Takes over the day on which a series now ends in its calendar. Marks later dates as missing, including those that
 * were not looked for yet; once the series goes on again, these count as planned until a later look.
 */
export function withEnd(
  visit: Visit,
  day: IsoDate | undefined,
  { site, now, lookedTo }: { site: SiteDays; now: WallClock; lookedTo: IsoDate },
): Visit {
  const before = visit.sendTask?.endedOn;
  if (!visit.sendTask || (day === undefined && before === undefined)) return visit;
  const { endedOn: _before, ...sendTask } = visit.sendTask;
  const marked = plannedAfter(visit, day ?? before!, site)
    .filter((one) => one.date >= lookedTo && !one.stillGoes && !hasBegun(one, now))
    .reduce((after, { plannedOn, state }) => {
      const { state: own, ...rest } = after.changes.find(({ date }) => date === plannedOn) ?? { date: plannedOn };
      if (day === undefined) return own === "missing" ? withChange(after, rest) : after;
      const missing = next(state, "miss");
      return missing ? withChange(after, { ...rest, state: missing }) : after;
    }, visit);
  return { ...marked, sendTask: day === undefined ? sendTask : { ...sendTask, endedOn: day } };
}
