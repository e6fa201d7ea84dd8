import { useState } from "preact/hooks";
import { LinkButton } from "../../ui/Button";
import { EmptyState, Notice } from "../../ui/Notice";
import { usePlanner } from "../planner-context";
import { hashOf, type Route } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { StudentForm } from "./StudentForm";
import { StudentTable } from "./StudentTable";

/** The students, each with goals and where these fit. A form opens in place. */
export function StudentsScreen({ route }: { route: Route }) {
  const { t, caseload, go } = usePlanner();
  const { students, classes } = caseload;
  const [savedId, setSavedId] = useState<string | null>(null);
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
        {classes.length > 0 && (
          <LinkButton look="primary" icon="plus" href={addHref}>
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
      {students.length > 0 && <StudentTable students={students} route={route} onClose={close} />}
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
