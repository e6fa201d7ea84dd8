import type { MatrixRoutine, MatrixRow } from "../../../lib/core/matrix/matrix-row";
import { isUsed } from "../../../lib/core/matrix/gaps";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { cellName, hasNumber } from "./cell-words";
import { Dot } from "./Dot";
import type { GridPlace } from "./grid-keys";
import { useMatrixWords } from "./use-matrix-words";

interface MatrixLineProps {
  rows: MatrixRow[];
  index: number;
  routines: MatrixRoutine[];
  cellProps: (at: GridPlace) => Record<string, unknown>;
}

export function MatrixLine({ rows, index, routines, cellProps }: MatrixLineProps) {
  const { language } = usePage();
  const { m } = useMatrixWords();
  const row = rows[index]!;
  const isFirst = rows[index - 1]?.studentId !== row.studentId;
  const goals = rows.filter(({ studentId }) => studentId === row.studentId).length;
  return (
    <tr class={isFirst ? "is-first" : undefined} aria-rowindex={index + 2}>
      {isFirst && (
        <th scope="row" class="matrix-student" rowSpan={goals}>
          {row.initials}
        </th>
      )}
      <th scope="row" class="matrix-goal" title={row.goalText}>
        <span>
          {!row.cells.some(isUsed) && (
            <>
              <Icon path={icons.question} />
              <span class="pp-sr">{m("grid.no-routine")}: </span>{" "}
            </>
          )}
          {row.goalText}
        </span>
      </th>
      {row.cells.map((cell, column) => {
        const routine = routines[column]!;
        const name = cellName({ row, routine, cell }, m, language);
        return (
          <td
            key={cell.key}
            class={`matrix-cell is-${cell.state}`}
            aria-label={name}
            {...cellProps({ row: index, column })}
          >
            <Dot state={cell.state} strength={cell.strength} />
            {hasNumber(cell) && <span class="matrix-number">{cell.strength}</span>}
            {hasNumber(cell) && cell.cautions.some((caution) => caution !== "possible-only") && (
              <Icon path={icons.triangle} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
