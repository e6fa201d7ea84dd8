import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { useAnswer } from "../use-answer";
import { VisitLines } from "../VisitLines";
import { placeOf } from "./new-year-draft";
import { useNewYearWords, type NewYear } from "./use-new-year";

/** Names the booked visits of students who leave the class: they stay booked, and she has to act on them. */
export function LeftVisits({ newYear: { draft, caseload } }: { newYear: NewYear }) {
  const leaving = caseload.students
    .map(({ student }) => student)
    .filter((student) => placeOf(draft, student).classId !== student.classId);
  const classIds = [...new Set(leaving.map(({ classId }) => classId))];
  return (
    <>
      {classIds.map((classId) => (
        <VisitsLeft
          key={classId}
          classId={classId}
          studentIds={leaving.filter((student) => student.classId === classId).map(({ id }) => id)}
        />
      ))}
    </>
  );
}

function VisitsLeft({ classId, studentIds }: { classId: string; studentIds: readonly string[] }) {
  const n = useNewYearWords();
  const { value: visits, failure } = useAnswer("loadVisitsOfClass", { id: classId });
  if (failure) return <FailureNotice failure={failure} />;
  const left = (visits ?? []).filter((visit) => visit.studentIds.some((id) => studentIds.includes(id)));
  if (left.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{n("students.visits", { count: left.length })}</p>
      <VisitLines visits={left} />
    </Notice>
  );
}
