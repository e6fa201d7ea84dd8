import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { useAnswer } from "../use-answer";
import { VisitLines } from "../VisitLines";
import { useStudentWords } from "./use-student-words";

interface TouchedVisitsProps {
  /** The students who are moved or deleted; `staysIn` is the class that one is moved to. */
  students: readonly { id: string; staysIn?: string }[];
  by: "move" | "delete" | "import";
}

/** Warns of the booked visits of students who are moved or deleted: they stay booked, and she has to act on them. */
export function TouchedVisits({ students, by }: TouchedVisitsProps) {
  const s = useStudentWords();
  const { value: visits, failure } = useAnswer("loadVisitsOfStudents", { students: [...students] });
  if (failure) return <FailureNotice failure={failure} />;
  if (!visits || visits.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{s(`${by}.visits`, { count: visits.length })}</p>
      <VisitLines visits={visits} />
    </Notice>
  );
}
