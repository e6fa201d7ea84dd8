import type { Student } from "../../../lib/core/caseload/records";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button } from "../../ui/Button";
import { CellSelect } from "../caseload-import/cells";
import { gradeOptions } from "../grades";
import { usePage } from "../page-context";
import { placeOf, withAllUp, withMove } from "./new-year-draft";
import { useNewYearWords, type NewYear } from "./use-new-year";

/** The students, each with class and grade of the new year. */
export function StudentRows({ newYear }: { newYear: NewYear }) {
  const n = useNewYearWords();
  const { caseload, update } = newYear;
  const students = caseload.students.map(({ student }) => student);
  if (students.length === 0) return null;
  const keepGrades = (): void =>
    update((now) => students.reduce((rest, { id, grade }) => withMove(rest, id, { grade }), now));
  return (
    <section class="pp-panel pp-stack" aria-labelledby="new-year-students">
      <h2 id="new-year-students">{n("students.title")}</h2>
      <div class="pp-row">
        <Button onPress={() => update((now) => withAllUp(now, students))}>{n("students.all-up")}</Button>
        <Button onPress={keepGrades}>{n("students.none-up")}</Button>
      </div>
      <div class="pp-table-scroll">
        <table class="pp-table">
          <caption class="pp-sr">{n("students.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{n("students.student")}</th>
              <th scope="col">{n("students.class")}</th>
              <th scope="col">{n("students.grade")}</th>
            </tr>
          </thead>
          <tbody>
            {students.map((student) => (
              <StudentRow key={student.id} student={student} newYear={newYear} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function StudentRow({ student, newYear }: { student: Student; newYear: NewYear }) {
  const n = useNewYearWords();
  const { t } = usePage();
  const { draft, caseload, update } = newYear;
  const { id, initials } = student;
  const { classId, grade } = placeOf(draft, student);
  const classes = [...caseload.classes.map(({ schoolClass }) => schoolClass), ...Object.values(draft.copies)];
  // A class and its copy may have the same name: the teacher says which is meant.
  const options = classes.map(({ id: value, name, teacherName }) => ({
    value,
    label: teacherName === "" ? name : `${name} (${teacherName})`,
  }));
  const className = caseload.classes.find(({ schoolClass }) => schoolClass.id === student.classId)?.schoolClass.name;
  return (
    <tr>
      <th scope="row">
        {initials}
        <div class="pp-soft">{foreignText(className ?? "")}</div>
      </th>
      <td>
        <CellSelect
          label={n("students.class.of", { initials })}
          value={classId}
          options={options}
          onChange={(chosen) => update((now) => withMove(now, id, { classId: chosen }))}
        />
      </td>
      <td>
        <CellSelect
          label={n("students.grade.of", { initials })}
          value={grade}
          options={gradeOptions(t, grade)}
          onChange={(chosen) => update((now) => withMove(now, id, { grade: chosen }))}
        />
      </td>
    </tr>
  );
}
