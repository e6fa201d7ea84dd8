import type { StudentCoverage } from "../../contracts/coverage";
import { coverageOf } from "../../core/ledger/coverage";
import { proposedMinutes } from "../../core/suggest/proposed-minutes";
import { wantedVisits } from "../../core/suggest/wanted-visits";
import { mondayOf, type IsoDate } from "../../core/time/iso-date";
import type { Ports } from "../ports";
import { workOutWeek } from "../windows/week";

/**
 * Works out how far each student's mandate is covered in the period of a shown week, and what that week's windows would
 * add. Of a week that has begun it is the period of today: what is over can't be covered any more.
 * @param shown any day of the shown week
 */
export async function coverage(ports: Ports, shown: IsoDate): Promise<StudentCoverage[]> {
  const monday = mondayOf(shown);
  const { facts, suggested } = await workOutWeek(ports, monday);
  const date = monday > facts.now.date ? monday : facts.now.date;
  const proposed = proposedMinutes(suggested.suggested, wantedVisits(facts));
  const classNames = new Map(facts.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.name]));
  const students = new Map(facts.students.map((student) => [student.id, student]));
  return coverageOf(facts.students, { date, proposed }, facts).map((line) => {
    const { initials, classId } = students.get(line.studentId)!;
    return { ...line, initials, className: classNames.get(classId) ?? "" };
  });
}
