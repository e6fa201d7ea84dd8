import "./matrix.css";
import type { Caseload } from "../../../lib/contracts/caseload";
import { Button, LinkButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useMatrixScreen } from "./use-matrix-screen";
import { hashOf, type Route } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { ClassMatrixView } from "./ClassMatrixView";
import { MatrixChooser } from "./MatrixChooser";
import { useClassMatrix } from "./use-class-matrix";
import { useMatrixWords } from "./use-matrix-words";
import "./matrix-print.css";

/** The activity matrix of a class, or of one of its students: #matrix, #matrix/CLASS, #matrix/STUDENT. */
export function MatrixScreen({ route }: { route: Route }) {
  const { t } = usePage();
  const { caseload } = useMatrixScreen();
  const { m } = useMatrixWords();
  const student = caseload.students.find((overview) => overview.student.id === route.id)?.student;
  const wanted = student?.classId ?? route.id ?? busiestClass(caseload);
  const overview = caseload.classes.find(({ schoolClass }) => schoolClass.id === wanted);
  const canPrint = overview?.schedule !== undefined;
  return (
    <div class="pp-stack matrix-screen">
      <ScreenHeading title={m("title")}>
        {canPrint && (
          <Button icon={icons.print} onPress={() => window.print()}>
            {m("print")}
          </Button>
        )}
      </ScreenHeading>
      {caseload.classes.length > 0 && <p class="pp-soft-text matrix-screen-only">{m("intro")}</p>}
      {caseload.classes.length > 0 && <MatrixChooser classId={wanted} student={student} />}
      {overview ? (
        <LoadedMatrix key={overview.schoolClass.id} classId={overview.schoolClass.id} studentId={student?.id} />
      ) : (
        <EmptyState text={m(caseload.classes.length === 0 ? "empty.no-class" : "gone")}>
          {caseload.classes.length === 0 && (
            <LinkButton look="primary" href="#classes">
              {t("classes.add")}
            </LinkButton>
          )}
        </EmptyState>
      )}
    </div>
  );
}

/** Finds the class with most students of the caseload, which she most likely wants to see. */
function busiestClass({ classes, students }: Pick<Caseload, "classes" | "students">): string | undefined {
  const count = (id: string): number => students.filter(({ student }) => student.classId === id).length;
  return classes
    .map(({ schoolClass }) => schoolClass.id)
    .sort((a, b) => count(b) - count(a))
    .at(0);
}

function LoadedMatrix({ classId, studentId }: { classId: string; studentId: string | undefined }) {
  const { caseload } = useMatrixScreen();
  const { m } = useMatrixWords();
  const { value: matrix, failure } = useClassMatrix(classId);
  const { schoolClass } = caseload.classes.find((overview) => overview.schoolClass.id === classId)!;
  const { name } = schoolClass;
  if (failure && !matrix) return <FailureNotice failure={failure} />;
  if (!matrix) return <p class="pp-soft-text">{m("loading")}</p>;
  if (!matrix.hasSchedule)
    return (
      <EmptyState text={m("empty.no-schedule", { name })}>
        <LinkButton look="primary" href={hashOf({ screen: "classes", id: classId })}>
          {m("empty.no-schedule.next")}
        </LinkButton>
      </EmptyState>
    );
  const rows = studentId ? matrix.rows.filter((row) => row.studentId === studentId) : matrix.rows;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <ClassMatrixView matrix={{ ...matrix, rows }} schoolClass={schoolClass} />
    </>
  );
}
