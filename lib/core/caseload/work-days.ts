import type { Weekday } from "../time/iso-date";
import type { SchoolClass, WorkingHours } from "./records";

/** Lists her weekdays at the school of each class, by class id; leaves out classes of schools without hours. */
export function workDays(
  classes: readonly Pick<SchoolClass, "id" | "siteId">[],
  hours: readonly Pick<WorkingHours, "siteId" | "weekday">[],
): ReadonlyMap<string, ReadonlySet<Weekday>> {
  const bySite = new Map<string, Set<Weekday>>();
  for (const { siteId, weekday } of hours) bySite.set(siteId, (bySite.get(siteId) ?? new Set()).add(weekday));
  return new Map(
    classes.flatMap(({ id, siteId }) => {
      const days = bySite.get(siteId);
      return days ? [[id, days] as const] : [];
    }),
  );
}
