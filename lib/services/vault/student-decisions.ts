import type { StudentFile } from "../../contracts/vault";
import type { CellDecision, GoalSubject, Student } from "../../core/caseload/records";
import { subjectOf } from "../../core/matrix/cell-decision";
import { goalWords } from "./erase-student";

/** Decisions for the student, and for a class or all classes that are about the student's goals. */
export function decisionsOf(
  decisions: readonly CellDecision[],
  {
    student,
    isErased,
    goalText,
  }: {
    student: Student;
    isErased: (decision: CellDecision) => boolean;
    goalText: (goalId: string) => string | null;
  },
): StudentFile["decisions"] {
  return decisions.flatMap((one): StudentFile["decisions"] => {
    const { verdict, reach } = one;
    if (one.reach === "student")
      return isErased(one) ? [{ goal: goalText(one.goalId), title: one.titleKey, kind: null, verdict, reach }] : [];
    if (one.reach === "class" && one.classId !== student.classId && !isErased(one)) return [];
    const place = one.reach === "class" ? { title: one.titleKey, kind: null } : { title: null, kind: one.kind };
    const about = student.goals.filter((goal) => isSameSubject(one.subject, subjectOfGoal(student, goal)));
    return about.map(({ text }) => ({ goal: text, ...place, verdict, reach }));
  });
}

const subjectOfGoal = ({ discipline, grade }: Student, { text }: Student["goals"][number]): GoalSubject[] => [
  subjectOf({ goalText: text, discipline, grade }),
  { words: [...goalWords([{ goals: [{ text }] }])].join("") },
];

const isSameSubject = (one: GoalSubject, others: readonly GoalSubject[]): boolean =>
  others.some((other) => JSON.stringify(one) === JSON.stringify(other));
