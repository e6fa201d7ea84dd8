import { useEffect, useRef } from "preact/hooks";
import type { StudentOverview } from "../../../lib/contracts/caseload";
import { needsOf, sharedInitials } from "../../../lib/core/caseload/find-students";
import type { Student } from "../../../lib/core/caseload/records";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { mandateLineText } from "../../../lib/i18n/mandate";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { DeleteButton } from "../DeleteButton";
import { gradeWords } from "../grades";
import { usePage } from "../page-context";
import { useStudentsScreen } from "./use-students-screen";
import { hashOf } from "../route";
import { GoalResult } from "./GoalResult";
import { LostWithStudent } from "./LostWithStudent";
import { NamedElsewhere } from "./NamedElsewhere";
import { TouchedVisits } from "./TouchedVisits";
import { useStudentWords } from "./use-student-words";

/** From this many students on, their goals are folded away. */
const FOLDED_FROM = 20;

/** `isTarget`: a link, or the form that was just closed, leads here. */
export function StudentRow({ overview, isTarget }: { overview: StudentOverview; isTarget: boolean }) {
  const { t, language } = usePage();
  const s = useStudentWords();
  const { caseload } = useStudentsScreen();
  const { student } = overview;
  const className = caseload.classes.find(({ schoolClass }) => schoolClass.id === student.classId)?.schoolClass.name;
  const shownClass = className ?? t("students.unknown-class");
  const mandate = student.mandate.map((line) => <div key={line.id}>{mandateLineText(line, language)}</div>);
  const classes = caseload.classes.map(({ schoolClass }) => schoolClass);
  const needs = needsOf(overview, classes).filter((need) => need !== "no-moment");
  const isShared = sharedInitials(caseload.students).has(student.initials.toLowerCase());
  return (
    <tr class={isTarget ? "is-target" : undefined}>
      <th scope="row">
        <a href={hashOf({ screen: "student", id: student.id })}>{student.initials}</a>
        {isShared && <span class="pp-soft"> ({foreignText(shownClass)})</span>}
        <div class="pp-soft">
          {student.discipline} · {gradeWords(t, student.grade)}
        </div>
        {needs.map((need) => (
          <div key={need} class="pp-tag pp-warn">
            <Icon path={icons.triangle} />
            {s(`need.${need}`)}
          </div>
        ))}
        <div class="pp-soft planner-slim">
          {foreignText(shownClass)}
          {mandate}
        </div>
      </th>
      <td class="planner-wide">
        <a href={hashOf({ screen: "classes", id: student.classId })}>{foreignText(shownClass)}</a>
      </td>
      <td class="planner-wide">{mandate}</td>
      <td>
        <GoalList overview={overview} isOpen={caseload.students.length < FOLDED_FROM || isTarget} />
      </td>
      <td class="planner-actions">
        <StudentActions
          student={student}
          name={isShared ? `${student.initials} (${shownClass})` : student.initials}
          takesFocus={isTarget}
        />
      </td>
    </tr>
  );
}

function GoalList({ overview: { student, goals }, isOpen }: { overview: StudentOverview; isOpen: boolean }) {
  const s = useStudentWords();
  return (
    <details class="planner-fold" open={isOpen}>
      <summary>{s("goals.count", { count: student.goals.length })}</summary>
      <ul class="planner-goals">
        {student.goals.map((goal) => (
          <GoalResult
            key={goal.id}
            goal={goal}
            overview={goals.find(({ goalId }) => goalId === goal.id)}
            classId={student.classId}
          />
        ))}
      </ul>
    </details>
  );
}

interface StudentActionsProps {
  student: Pick<Student, "id">;
  /** The initials, with the class where another student shares them. */
  name: string;
  takesFocus: boolean;
}

function StudentActions({ student: { id }, name, takesFocus }: StudentActionsProps) {
  const { t, announce, language } = usePage();
  const { ask, save } = useStudentsScreen();
  const edit = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) edit.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <a
        ref={edit}
        class="pp-button pp-quiet pp-icon-only"
        href={hashOf({ screen: "students", id, mode: "edit" })}
        aria-label={t("form.edit.what", { name })}
        title={t("form.edit.what", { name })}
      >
        <Icon path={icons.pencil} />
      </a>
      <DeleteButton
        name={name}
        title={t("student.delete.title", { name })}
        text={t("student.delete.text")}
        remove={async () => save("removeStudent", { id })}
        onRemoved={() => announce(t("student.deleted", { name }))}
      >
        <LostWithStudent studentId={id} />
        <TouchedVisits students={[{ id }]} by="delete" />
        <NamedElsewhere ask={ask} language={language} ids={[id]} />
      </DeleteButton>
    </>
  );
}
