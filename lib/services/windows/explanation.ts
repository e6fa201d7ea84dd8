import { explainStudent, type StudentExplanation } from "../../core/suggest/explain-student";
import { mondayOf, type IsoDate } from "../../core/time/iso-date";
import type { Ports } from "../ports";
import { workOutWeek } from "./week";

/** Explains a student's week; undefined when the student, or the class's schedule, is gone. */
export async function explanationOf(
  ports: Ports,
  studentId: string,
  date: IsoDate,
): Promise<StudentExplanation | undefined> {
  const { facts, suggested } = await workOutWeek(ports, mondayOf(date));
  const student = facts.students.find(({ id }) => id === studentId);
  return student && explainStudent(facts, student, suggested.suggested);
}
