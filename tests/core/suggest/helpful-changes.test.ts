import { describe, expect, it } from "vitest";
import type { Student, WorkingHours } from "../../../lib/core/caseload/records";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { explainStudent } from "../../../lib/core/suggest/explain-student";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import type { HelpfulChange } from "../../../lib/core/suggest/helpful-changes";
import type { PushInWindow } from "../../../lib/core/suggest/push-in-window";
import type { BusyTime, WeekFacts } from "../../../lib/core/suggest/week-facts";
import { weekdayOf } from "../../../lib/core/time/iso-date";
import { weekOfSixty } from "../../bench/week-of-sixty";

const STEPS = [5, 10, 15, 20, 25, 30];
const TRAVEL = 15;
const GROUP = 6;

/** What may differ from the week as it is. */
interface Situation {
  hours: WorkingHours[];
  busy: BusyTime[];
}

const covers = ({ startMinute, endMinute }: { startMinute: number; endMinute: number }, minute: number, pad = 0) =>
  startMinute - pad <= minute && minute < endMinute + pad;

/**
 * Counts minute by minute in how many routines of the week the student can be visited: the slow way, with none of the
 * search's code.
 */
function visitable(facts: WeekFacts, student: Student, situation: Situation, others: readonly PushInWindow[]) {
  const { schoolClass, occurrences = [] } = facts.classes.find((one) => one.schoolClass.id === student.classId)!;
  const keys = facts.goals.get(student.id)!.flatMap(({ found }) => found.matches.map(({ key }) => key));
  const site = new Map(facts.classes.map((one) => [one.schoolClass.id, one.schoolClass.siteId]));
  const possible = occurrences.filter(({ titleKey, date, entryId, startMinute, endMinute }) => {
    if (!keys.includes(titleKey)) return false;
    const isFree = (minute: number): boolean =>
      situation.hours.some(
        (one) => one.siteId === schoolClass.siteId && one.weekday === weekdayOf(date) && covers(one, minute),
      ) &&
      !situation.busy.some((one) => one.date === date && covers(one, minute)) &&
      !others.some((one) => {
        const isJoined = one.date === date && one.classId === schoolClass.id && one.entryId === entryId;
        if (one.date !== date || (isJoined && one.parts.length < GROUP)) return false;
        return covers(one, minute, site.get(one.classId) === schoolClass.siteId ? 0 : TRAVEL);
      });
    const need = Math.min(10, endMinute - startMinute);
    for (let start = startMinute; start + need <= endMinute; start += 1) {
      if (start !== startMinute && start % 5 !== 0) continue;
      if (Array.from({ length: need }, (_, at) => start + at).every(isFree)) return true;
    }
    return false;
  });
  return new Set(possible.map(({ date, entryId }) => `${date}|${entryId}`));
}

function changesByBruteForce(facts: WeekFacts, student: Student, others: readonly PushInWindow[]): HelpfulChange[] {
  const { workingHours: hours, busy } = facts;
  const before = visitable(facts, student, { hours, busy }, others);
  const opened = (situation: Partial<Situation>): number =>
    [...visitable(facts, student, { hours, busy, ...situation }, others)].filter((one) => !before.has(one)).length;
  const { siteId } = facts.classes.find(({ schoolClass }) => schoolClass.id === student.classId)!.schoolClass;
  const found: HelpfulChange[] = [];
  for (const minutes of STEPS)
    for (const edge of ["start", "end"] as const) {
      if (found.some((one) => one.code === "hours" && one.edge === edge)) continue;
      const by = (one: WorkingHours): WorkingHours =>
        edge === "start"
          ? { ...one, startMinute: one.startMinute - minutes }
          : { ...one, endMinute: one.endMinute + minutes };
      const windows = opened({ hours: hours.map((one) => (one.siteId === siteId ? by(one) : one)) });
      if (windows > 0) found.push({ code: "hours", siteId, edge, minutes, windows });
    }
  const events = busy
    .map((event): HelpfulChange => {
      const windows = opened({ busy: busy.filter((one) => one !== event) });
      return { code: "event", title: event.title, date: event.date, windows };
    })
    .filter(({ windows }) => windows > 0)
    .toSorted((a, b) => b.windows - a.windows);
  return [...found, ...events].slice(0, 3);
}

describe.each([1, 2, 3])("in the generated week %i", (seed) => {
  const week = weekOfSixty(seed);
  // A day that begins late and ends early, so that both ends matter.
  const workingHours = week.workingHours.map((one) => ({ ...one, startMinute: 500 + 5 * seed, endMinute: 840 }));
  const facts: WeekFacts = { ...week, workingHours };
  const { suggested, nothingFits } = chooseWeek(facts, findWindows(facts));
  const lacking = facts.students.filter(({ id }) =>
    nothingFits.some((reason) => "studentId" in reason && reason.studentId === id),
  );

  it("the proposed changes are those that open most for least, as counted minute by minute", () => {
    expect(lacking.length).toBeGreaterThan(10);
    const given = lacking.map((student) => [student.id, explainStudent(facts, student, suggested)!.changes]);
    const counted = lacking.map((student) => {
      const others = suggested.filter(({ parts }) => parts.every(({ studentId }) => studentId !== student.id));
      return [student.id, changesByBruteForce(facts, student, others)];
    });
    expect(given).toEqual(counted);
  });

  it("a routine that can be visited can be, and the student's own window is no obstacle", () => {
    for (const student of lacking) {
      const { routines } = explainStudent(facts, student, suggested)!;
      const own = suggested.filter(({ parts }) => parts.some(({ studentId }) => studentId === student.id));
      const count = (wanted: string): number => routines.find(({ obstacle }) => obstacle === wanted)?.count ?? 0;
      expect(count("proposed")).toBe(new Set(own.map(({ date, entryId }) => `${date}|${entryId}`)).size);
      const others = suggested.filter((one) => !own.includes(one));
      const possible = visitable(facts, student, { hours: facts.workingHours, busy: facts.busy }, others);
      const ownPossible = own.filter(({ date, entryId }) => possible.has(`${date}|${entryId}`));
      expect(count("open")).toBe(possible.size - new Set(ownPossible.map((w) => `${w.date}|${w.entryId}`)).size);
    }
  });
});
