import "./students.css";
import { useState } from "preact/hooks";
import { findStudents, NO_FILTER } from "../../../lib/core/caseload/find-students";
import { LinkButton } from "../../ui/Button";
import { EmptyState, Notice } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { useStudentsScreen } from "./use-students-screen";
import { hashOf, type Route } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { ParentNotices } from "./ParentNotices";
import { PlanReviews } from "./PlanReviews";
import { StudentFinder } from "./StudentFinder";
import { StudentForm } from "./StudentForm";
import { StudentTable } from "./StudentTable";

/** From this many students on, the list has a search. */
const LONG_LIST = 6;

/** The students, each with goals and where these fit. A form opens in place. */
export function StudentsScreen({ route }: { route: Route }) {
  const { t, go } = usePage();
  const { caseload } = useStudentsScreen();
  const { students, classes, workingHours } = caseload;
  const [savedId, setSavedId] = useState<string | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const found = findStudents(
    students,
    { classes: classes.map(({ schoolClass }) => schoolClass), workingHours },
    filter,
  );
  // Always show the student whom a link or an open form is about.
  const named = students.filter(
    ({ student }) => student.id === route.id && !found.some((one) => one.student.id === student.id),
  );
  const close = (id: string | null): void => {
    setSavedId(id);
    go(id ? { screen: "students", id } : { screen: "students" });
  };
  const isGone = route.id !== undefined && !students.some(({ student }) => student.id === route.id);
  const addHref = hashOf({ screen: "students", mode: "new" });
  return (
    <div class="pp-stack">
      {/* Mounted again when a form opens or closes, so that the focus is never lost. */}
      <ScreenHeading
        key={route.mode ?? "list"}
        title={t("students.title")}
        leavesFocus={route.mode !== undefined || (route.id !== undefined && !isGone)}
      >
        <LinkButton href={hashOf({ screen: "bring-in" })}>{t("students.bring-in")}</LinkButton>
        {classes.length > 0 && (
          <LinkButton look="primary" icon={icons.plus} href={addHref}>
            {t("students.add")}
          </LinkButton>
        )}
      </ScreenHeading>
      {isGone && route.id !== savedId && (
        <Notice tone="note">
          <p>{t("students.gone")}</p>
        </Notice>
      )}
      {route.mode === "new" && classes.length > 0 && <StudentForm onClose={close} />}
      {students.length > 0 && route.mode === undefined && <ParentNotices />}
      {students.length > 0 && route.mode === undefined && <PlanReviews />}
      {students.length >= LONG_LIST && <StudentFinder filter={filter} shown={found.length} onChange={setFilter} />}
      {students.length > 0 && <StudentTable students={[...named, ...found]} route={route} onClose={close} />}
      {students.length === 0 && classes.length === 0 && (
        <EmptyState text={t("students.empty.no-class")}>
          <LinkButton look="primary" href="#classes">
            {t("classes.add")}
          </LinkButton>
        </EmptyState>
      )}
      {students.length === 0 && classes.length > 0 && route.mode !== "new" && (
        <EmptyState text={t("students.empty")}>
          <LinkButton href={addHref}>{t("students.add")}</LinkButton>
        </EmptyState>
      )}
    </div>
  );
}
