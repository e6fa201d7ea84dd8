import "./classes.css";
import { LinkButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import { usePage } from "../page-context";
import { useClassesScreen } from "./use-classes-screen";
import type { Route } from "../route";
import { ClassList } from "./ClassList";
import { ClassPage } from "./ClassPage";
import { NewClassPage } from "./NewClassPage";

/** The screen of classes: the list, one class, or a new one. */
export function ClassesScreen({ route }: { route: Route }) {
  const { t } = usePage();
  const { caseload } = useClassesScreen();
  if (route.mode === "new" && route.id) return <NewClassPage key={route.id} id={route.id} />;
  if (!route.id) return <ClassList />;
  const overview = caseload.classes.find(({ schoolClass }) => schoolClass.id === route.id);
  if (overview) return <ClassPage key={route.id} overview={overview} />;
  return (
    <EmptyState text={t("classes.gone")}>
      <LinkButton href="#classes">{t("classes.back")}</LinkButton>
    </EmptyState>
  );
}
