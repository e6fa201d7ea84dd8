import type { StudentOverview } from "../../../lib/contracts/caseload";
import { usePage } from "../page-context";
import type { Route } from "../route";
import { StudentForm } from "./StudentForm";
import { StudentRow } from "./StudentRow";

interface StudentTableProps {
  students: StudentOverview[];
  route: Route;
  onClose: (id: string | null) => void;
}

/** One row per student; the form of an edited student replaces the row. */
export function StudentTable({ students, route, onClose }: StudentTableProps) {
  const { t } = usePage();
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
