import { useRef, useState } from "preact/hooks";
import type { SchoolClass } from "../../../lib/core/caseload/records";
import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { LinkButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { CellPanel } from "./CellPanel";
import type { ShownCell } from "./cell-words";
import { focusCell } from "./focus-cell";
import { GapSection } from "./GapSection";
import type { GridPlace } from "./grid-keys";
import { MatrixGrid } from "./MatrixGrid";
import { MatrixLegend } from "./MatrixLegend";
import { SpareRoutineSection } from "./SpareRoutineSection";
import { TeacherSection } from "./TeacherSection";
import { useMatrixWords } from "./use-matrix-words";

interface ClassMatrixViewProps {
  matrix: ClassMatrix;
  schoolClass: SchoolClass;
}

const isSamePlace = (a: GridPlace | null, b: GridPlace | null): boolean => a?.row === b?.row && a?.column === b?.column;

/** The grid, the reasons for the current cell, and what is missing, each with its next step. */
export function ClassMatrixView({ matrix, schoolClass }: ClassMatrixViewProps) {
  const { t } = usePage();
  const { m } = useMatrixWords();
  const { name, id } = schoolClass;
  const hasGrid = matrix.rows.length > 0 && matrix.routines.length > 0;
  const [chosen, setChosen] = useState<GridPlace | null>(null);
  return (
    <>
      {matrix.rows.length === 0 && (
        <EmptyState text={m("empty.no-student", { name })}>
          <LinkButton look="primary" href={hashOf({ screen: "students", mode: "new" })}>
            {t("students.add")}
          </LinkButton>
        </EmptyState>
      )}
      {matrix.rows.length > 0 && matrix.routines.length === 0 && (
        <EmptyState text={m("empty.no-routine")}>
          <LinkButton href={hashOf({ screen: "classes", id })}>{m("empty.open-class")}</LinkButton>
        </EmptyState>
      )}
      {hasGrid && <GridWithPanel matrix={matrix} schoolClass={schoolClass} chosen={chosen} onChoose={setChosen} />}
      {matrix.rows.length > 0 && <GapSection matrix={matrix} schoolClass={schoolClass} />}
      {hasGrid && <SpareRoutineSection matrix={matrix} onShow={focusCell} />}
      <TeacherSection matrix={matrix} schoolClass={schoolClass} />
    </>
  );
}

function GridWithPanel(props: ClassMatrixViewProps & { chosen: GridPlace | null; onChoose: (at: GridPlace) => void }) {
  const { matrix, schoolClass, chosen, onChoose } = props;
  const { m } = useMatrixWords();
  const [hovered, setHovered] = useState<GridPlace | null>(null);
  const panel = useRef<HTMLElement>(null);
  const shownAt = (at: GridPlace | null): ShownCell | null => {
    const row = at && matrix.rows[at.row];
    const routine = at && matrix.routines[at.column];
    return row && routine ? { row, routine, cell: row.cells[at.column]! } : null;
  };
  const active = shownAt(chosen);
  const looked = shownAt(hovered) ?? active;
  const enterPanel = (): void => panel.current?.querySelector<HTMLElement>("input:checked, button")?.focus();
  const backToGrid = (): void => document.querySelector<HTMLElement>('.matrix-cell[tabindex="0"]')?.focus();
  return (
    <section class="matrix-main" aria-label={m("grid.name", { name: schoolClass.name })}>
      <p class="matrix-print-only">
        <strong>{foreignText(schoolClass.name)}</strong> {foreignText(schoolClass.teacherName)}
      </p>
      <p class="pp-soft matrix-screen-only">{m("grid.keys")}</p>
      <MatrixGrid
        matrix={matrix}
        name={m("grid.name", { name: schoolClass.name })}
        chosen={chosen}
        onChoose={onChoose}
        onHover={(at) => setHovered((before) => (isSamePlace(before, at) ? before : at))}
        onEnter={enterPanel}
      />
      <MatrixLegend />
      <CellPanel element={panel} shown={looked} isChosen={looked?.cell === active?.cell} onLeave={backToGrid} />
    </section>
  );
}
