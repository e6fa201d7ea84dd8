import { intersection, type Interval } from "../time/interval";
import { WEEKDAYS, type Weekday } from "../time/iso-date";
import type { Site, WorkingHours } from "./records";

/** A time of a weekday at which her hours have her at two sites. */
export interface HoursAtTwoSites extends Interval {
  weekday: Weekday;
  sites: [Site, Site];
}

/**
 * Finds the times at which working hours of two sites overlap, by weekday. Sites on different zones' clocks are not
 * compared; hours that are no times yet count as none.
 */
export function hoursAtTwoSites(hours: readonly WorkingHours[], sites: readonly Site[]): HoursAtTwoSites[] {
  return WEEKDAYS.flatMap((weekday) => {
    const spans = hours.filter((span) => span.weekday === weekday);
    return spans.flatMap((span, at) =>
      spans.slice(at + 1).flatMap((other): HoursAtTwoSites[] => {
        const [one, two] = [span, other].map(({ siteId }) => sites.find(({ id }) => id === siteId));
        const shared = intersection(span, other);
        if (!one || !two || one === two || one.zone !== two.zone || !shared) return [];
        return [{ weekday, ...shared, sites: [one, two] }];
      }),
    );
  });
}
