import type { Student } from "../../../lib/core/caseload/records";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { useAnswer } from "../use-answer";
import { VisitLines } from "../VisitLines";
import { useStudentWords } from "./use-student-words";

/** Warns of the booked visits of a student who is moved or deleted: they stay booked, and she has to act on them. */
export function TouchedVisits({ student, by }: { student: Student; by: "move" | "delete" }) {
  const s = useStudentWords();
  const { value: visits, failure } = useAnswer("loadVisitsOfClass", { id: student.classId });
  if (failure) return <FailureNotice failure={failure} />;
  const own = (visits ?? []).filter(({ studentIds }) => studentIds.includes(student.id));
  if (own.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{s(`${by}.visits`, { count: own.length })}</p>
      <VisitLines visits={own} />
    </Notice>
  );
}
