import { FailureNotice } from "../FailureNotice";
import { hashOf } from "../route";
import { useAnswer } from "../use-answer";
import { useStudentWords } from "./use-student-words";

/** Says how many sessions, data and decisions go with a student, and where she can keep a copy first. */
export function LostWithStudent({ studentId }: { studentId: string }) {
  const s = useStudentWords();
  const { value: lost, failure } = useAnswer("countLostWithStudent", { id: studentId });
  if (failure) return <FailureNotice failure={failure} />;
  if (!lost) return null;
  const { sessions, minutes, data, decisions } = lost;
  const lines = [
    ...(sessions > 0 ? [s("delete.lost.sessions", { count: sessions, minutes })] : []),
    ...(data > 0 ? [s("delete.lost.data", { count: data })] : []),
    ...(decisions > 0 ? [s("delete.lost.decisions", { count: decisions })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div class="pp-stack">
      <div>
        <p>
          <strong>{s("delete.lost")}</strong>
        </p>
        <ul class="planner-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p>{s("delete.first")}</p>
      <p class="pp-row">
        <a href={hashOf({ screen: "settings", section: "student-file" })}>{s("delete.first.print")}</a>
        <a href={hashOf({ screen: "settings", section: "year-end" })}>{s("delete.first.archive")}</a>
      </p>
    </div>
  );
}
