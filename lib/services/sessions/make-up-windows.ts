import type { FreeWindow } from "../../contracts/sessions";
import { compare } from "../../core/compare";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import { addDays, mondayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { workOutWeek, type Week } from "../windows/week";

const MAX_WINDOWS = 3;

/**
 * Finds the next windows in which a student could be given minutes: those of this week, and of the next one where this
 * week has none.
 */
export async function makeUpWindows(ports: Ports, studentId: string): Promise<FreeWindow[]> {
  const { date } = wallClockAt(ports.clock.nowMs(), ports.clock.zone());
  const monday = mondayOf(date);
  const now = freeWindows(await workOutWeek(ports, monday), studentId);
  return now.length > 0 ? now : freeWindows(await workOutWeek(ports, addDays(monday, 7)), studentId);
}

/** Lists the first windows of a week that suit a student, in time order, whether or not they were suggested. */
export function freeWindows({ facts, suggested }: Week, studentId: string): FreeWindow[] {
  const suits = ({ parts }: PushInWindow): boolean => parts.some((part) => part.studentId === studentId);
  return [...suggested.suggested, ...suggested.alternatives]
    .filter(suits)
    .toSorted((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute || compare(a.id, b.id))
    .slice(0, MAX_WINDOWS)
    .map(({ id, classId, routineTitle, date, startMinute, endMinute }) => {
      const schoolClass = facts.classes.find((one) => one.schoolClass.id === classId)?.schoolClass;
      const siteName = facts.sites.find((site) => site.id === schoolClass?.siteId)?.name ?? "";
      return { id, routineTitle, date, startMinute, endMinute, room: schoolClass?.room ?? "", siteName };
    });
}
