import { titleKey } from "../routines/title-key";
import type { BellRow } from "../school-calendar/school-day";
import type { OtherDaySchedule, PastedEntry } from "./paste-reading";

/**
 * Builds the rows of an alternative bell schedule: where each routine of the ordinary week lies on such a day.
 * @returns in time order, without overlap; leaves out routines that only one of the two schedules has
 */
export function bellRowsOf(ordinary: readonly PastedEntry[], { entries }: OtherDaySchedule): BellRow[] {
  const rows: BellRow[] = [];
  const taken = new Set<PastedEntry>();
  const inOrder = ordinary.filter(({ cycleDays }) => !cycleDays).sort((a, b) => a.startMinute - b.startMinute);
  for (const { title, startMinute, endMinute } of inOrder) {
    const last = rows.at(-1);
    if (last && startMinute < last.endMinute) continue;
    const to = entries.find((one) => !taken.has(one) && titleKey(one.title) === titleKey(title));
    if (!to) continue;
    taken.add(to);
    rows.push({ startMinute, endMinute, to: { startMinute: to.startMinute, endMinute: to.endMinute } });
  }
  return rows;
}
