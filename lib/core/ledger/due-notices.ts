import type { Student } from "../caseload/records";
import { compare } from "../compare";
import { addDays, type IsoDate } from "../time/iso-date";
import { makeUpsOf } from "./make-ups";
import type { BookedVisits } from "./student-visits";

/** Minutes of which parents must be notified by a day, unless they are made up in time. */
export interface NoticeDue {
  kind: "notice-due";
  studentId: string;
  initials: string;
  /** The student's class, where another student has the same initials. */
  classOfShared?: string;
  /** What is still open of the sessions with these days. */
  minutes: number;
  giveBy: IsoDate;
  tellBy: IsoDate;
  /** `ahead` while they can be made up in time, `past` once the parents should know. */
  state: "ahead" | "tell" | "past";
}

/** Days before the last day to make minutes up from which it is mentioned ... */
const DAYS_BEFORE = 7;
/** ... and days after parents should know until which it is: Pushpin does not learn whether they were notified. */
const DAYS_AFTER = 7;

/**
 * Lists the notices to parents of a caseload that are due or will soon be, by the district's policy: those that are not
 * past first, each by the day by which parents must be notified.
 */
export function dueNotices(students: readonly Student[], date: IsoDate, visits: BookedVisits): NoticeDue[] {
  return students
    .flatMap((student) => noticesOf(student, date, visits))
    .filter(({ giveBy, tellBy }) => date >= addDays(giveBy, -DAYS_BEFORE) && date <= addDays(tellBy, DAYS_AFTER))
    .toSorted(
      (a, b) =>
        Number(a.state === "past") - Number(b.state === "past") ||
        compare(a.tellBy, b.tellBy) ||
        compare(a.studentId, b.studentId),
    );
}

/** One for all sessions of a student with the same days. */
function noticesOf(student: Student, date: IsoDate, visits: BookedVisits): NoticeDue[] {
  const found = new Map<string, NoticeDue>();
  for (const { notice, minutes } of makeUpsOf(student, date, visits)) {
    if (!notice) continue;
    const { giveBy, tellBy } = notice;
    const key = `${giveBy} ${tellBy}`;
    found.set(key, {
      ...{ kind: "notice-due", studentId: student.id, initials: student.initials, giveBy, tellBy },
      minutes: minutes + (found.get(key)?.minutes ?? 0),
      state: date <= giveBy ? "ahead" : date <= tellBy ? "tell" : "past",
    });
  }
  return [...found.values()];
}
