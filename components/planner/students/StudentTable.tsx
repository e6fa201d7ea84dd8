import { useEffect, useRef } from "preact/hooks";
import type { StudentOverview } from "../../../lib/contracts/caseload";
import type { Mandate } from "../../../lib/core/caseload/records";
import { Icon } from "../../ui/Icon";
import { DeleteButton } from "../DeleteButton";
import { gradeWords } from "../grades";
import { usePlanner, type Planner } from "../planner-context";
import { hashOf, type Route } from "../route";
import { GoalResult } from "./GoalResult";
import { studentKey } from "./student-draft";
import { StudentForm } from "./StudentForm";

interface StudentTableProps {
  students: StudentOverview[];
  route: Route;
  onClose: (id: string | null) => void;
}

/** One row per student; the form of an edited student replaces the row. */
export function StudentTable({ students, route, onClose }: StudentTableProps) {
  const { t } = usePlanner();
  return (
    <div class="pp-table-scroll">
      <table class="pp-table planner-students">
        <caption class="pp-sr">{t("students.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("students.column.student")}</th>
            <th scope="col" class="planner-wide">
              {t("students.column.class")}
            </th>
            <th scope="col" class="planner-wide">
              {t("students.column.mandate")}
            </th>
            <th scope="col">{t("students.column.goals")}</th>
            <th scope="col">
              <span class="pp-sr">{t("students.column.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map((overview) =>
            route.mode === "edit" && route.id === overview.student.id ? (
              <tr key={overview.student.id}>
                <td colSpan={5}>
                  <StudentForm student={overview.student} onClose={onClose} />
                </td>
              </tr>
            ) : (
              <StudentRow
                key={overview.student.id}
                overview={overview}
                isTarget={!route.mode && route.id === overview.student.id}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function mandateText(t: Planner["t"], { minutes, times, per }: Mandate): string {
  return t(`student.mandate.${per}`, { minutes, count: times });
}

/** `isTarget`: a link, or the form that was just closed, leads here. */
function StudentRow({ overview, isTarget }: { overview: StudentOverview; isTarget: boolean }) {
  const { t, caseload, requests, announce, drafts } = usePlanner();
  const { student, goals } = overview;
  const { id, initials } = student;
  const className = caseload.classes.find(({ schoolClass }) => schoolClass.id === student.classId)?.schoolClass.name;
  const edit = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isTarget) edit.current?.focus();
  }, [isTarget]);
  const shownClass = className ?? t("students.unknown-class");
  const mandate = mandateText(t, student.mandate);
  return (
    <tr class={isTarget ? "is-target" : undefined}>
      <th scope="row">
        {initials}
        <div class="pp-soft">
          {student.discipline} · {gradeWords(t, student.grade)}
        </div>
        <div class="pp-soft planner-slim">
          {shownClass}
          <br />
          {mandate}
        </div>
      </th>
      <td class="planner-wide">
        <a href={hashOf({ screen: "classes", id: student.classId })}>{shownClass}</a>
      </td>
      <td class="planner-wide">{mandate}</td>
      <td>
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
      </td>
      <td class="planner-actions">
        <a
          ref={edit}
          class="pp-button pp-quiet pp-icon-only"
          href={hashOf({ screen: "students", id, mode: "edit" })}
          aria-label={t("form.edit.what", { name: initials })}
          title={t("form.edit.what", { name: initials })}
        >
          <Icon name="pencil" />
        </a>
        <DeleteButton
          name={initials}
          title={t("student.delete.title", { name: initials })}
          text={t("student.delete.text")}
          remove={async () => requests.save("removeStudent", { id })}
          onRemoved={() => {
            drafts.drop(studentKey(id));
            announce(t("student.deleted", { name: initials }));
          }}
        />
      </td>
    </tr>
  );
}
