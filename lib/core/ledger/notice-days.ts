import { isWeekend } from "../mandate/mandate-period";
import { addDays, type IsoDate } from "../time/iso-date";
import type { ParentNotice } from "./make-up-policies";
import type { StudentVisits } from "./student-visits";

/** Works out by when a missed session must be made up, else by when parents must be notified. */
export function noticeDays(
  date: IsoDate,
  { afterSchoolDays: after, withinSchoolDays, leavesOut }: ParentNotice,
  { closedDays, absentDays }: Pick<StudentVisits, "closedDays" | "absentDays">,
): { giveBy: IsoDate; tellBy: IsoDate } {
  const counts = (day: IsoDate): boolean =>
    !closedDays.has(day) && !leavesOut.some((person) => absentDays[person].has(day));
  const giveBy = afterSchoolDays(date, after, counts);
  return { giveBy, tellBy: afterSchoolDays(giveBy, withinSchoolDays, counts) };
}

/** Counts `count` school days on from `date`: Mondays to Fridays that count. */
function afterSchoolDays(date: IsoDate, count: number, counts: (day: IsoDate) => boolean): IsoDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && counts(day)) left -= 1;
  }
  return day;
}
