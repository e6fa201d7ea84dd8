import type { StudentCoverage } from "../../contracts/coverage";
import { coverageOf } from "../../core/ledger/coverage";
import { proposedMinutes } from "../../core/suggest/proposed-minutes";
import { wantedVisits } from "../../core/suggest/wanted-visits";
import { mondayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { workOutWeek } from "../windows/week";

/** Works out how far each student's mandate is covered in its running period. */
export async function coverage(ports: Ports): Promise<StudentCoverage[]> {
  const { clock } = ports;
  const { facts, suggested } = await workOutWeek(ports, mondayOf(wallClockAt(clock.nowMs(), clock.zone()).date));
  const proposed = proposedMinutes(suggested.suggested, wantedVisits(facts));
  const classNames = new Map(facts.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.name]));
  const students = new Map(facts.students.map((student) => [student.id, student]));
  return coverageOf(facts.students, { date: facts.now.date, proposed }, facts).map((line) => {
    const { initials, classId } = students.get(line.studentId)!;
    return { ...line, initials, className: classNames.get(classId) ?? "" };
  });
}
