import { CheckField } from "../../ui/Field";
import { studentOptions, type StudentOption } from "./student-options";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

/** Lists the other students of the caseload with their class, those of the student's own class first. */
export function useOthers(studentId: string): StudentOption[] {
  const { classes, students } = useSessionsScreen().caseload;
  const own = students.find(({ student }) => student.id === studentId)?.student.classId;
  const others = students
    .filter(({ student }) => student.id !== studentId)
    .toSorted((a, b) => Number(b.student.classId === own) - Number(a.student.classId === own));
  return studentOptions({ students: others, classes });
}

interface GroupFieldsProps {
  others: readonly StudentOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Chooses who was served together with the student, so that the entry of each has the group's size. */
export function GroupFields({ others, chosen, onChange }: GroupFieldsProps) {
  const t = useSessionsWords();
  if (others.length === 0) return null;
  const toggle = (id: string, isIn: boolean): void =>
    onChange(isIn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <details class="planner-fold">
      <summary>{t("add.group", { count: chosen.length + 1 })}</summary>
      <fieldset class="pp-stack sessions-group">
        <legend>{t("add.group.who")}</legend>
        {others.map(({ value: id, label }) => (
          <CheckField key={id} label={label} isChecked={chosen.includes(id)} onChange={(isIn) => toggle(id, isIn)} />
        ))}
      </fieldset>
    </details>
  );
}
