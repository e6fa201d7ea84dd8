import type { Student } from "../../../lib/core/caseload/records";
import { Notice } from "../../ui/Notice";
import { useAnswer } from "../use-answer";
import { VisitLines } from "../VisitLines";
import { useStudentWords } from "./use-student-words";

/** Booked visits to the class that a student leaves: they stay there, and the notice says what to do about them. */
export function TouchedVisits({ student }: { student: Student }) {
  const s = useStudentWords();
  const { value: visits } = useAnswer("loadVisitsOfClass", { id: student.classId });
  const own = (visits ?? []).filter(({ studentIds }) => studentIds.includes(student.id));
  if (own.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{s("move.visits", { count: own.length })}</p>
      <VisitLines visits={own} />
    </Notice>
  );
}
