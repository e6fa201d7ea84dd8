import type { IsoDate } from "../time/iso-date";
import type { SchoolCalendar } from "./school-calendar";

/** Lists the days without school that are confirmed, by the id of each class. */
export function closedDays(
  classes: readonly { id: string; siteId: string }[],
  { days }: Pick<SchoolCalendar, "days">,
): ReadonlyMap<string, ReadonlySet<IsoDate>> {
  const bySite = new Map<string, Set<IsoDate>>();
  for (const day of [...days.values()].flat()) {
    if (day.kind !== "no-school") continue;
    bySite.set(day.siteId, (bySite.get(day.siteId) ?? new Set()).add(day.date));
  }
  return new Map(classes.map(({ id, siteId }) => [id, bySite.get(siteId) ?? new Set()]));
}
