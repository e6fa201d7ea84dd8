import { CheckField } from "../../ui/Field";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

/** A student who can have been served together with another one. */
export interface OtherStudent {
  id: string;
  label: string;
}

/** Lists the other students of the caseload with their class, those of the student's own class first. */
export function useOthers(studentId: string): OtherStudent[] {
  const { caseload } = useSessionsScreen();
  const names = new Map(caseload.classes.map(({ schoolClass: { id, name } }) => [id, name]));
  const students = caseload.students.map(({ student }) => student);
  const own = students.find(({ id }) => id === studentId)?.classId;
  return students
    .filter(({ id }) => id !== studentId)
    .toSorted((a, b) => Number(b.classId === own) - Number(a.classId === own))
    .map(({ id, initials, classId }) => ({ id, label: `${initials} · ${names.get(classId) ?? ""}` }));
}

interface GroupFieldsProps {
  others: readonly OtherStudent[];
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
        {others.map(({ id, label }) => (
          <CheckField key={id} label={label} isChecked={chosen.includes(id)} onChange={(isIn) => toggle(id, isIn)} />
        ))}
      </fieldset>
    </details>
  );
}
