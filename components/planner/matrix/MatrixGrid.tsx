import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import type { MatrixRoutine } from "../../../lib/core/matrix/matrix-row";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange, withoutDayPeriod } from "../../../lib/i18n/format";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { daysText } from "../days-text";
import { usePage } from "../page-context";
import { focusCell } from "./focus-cell";
import { placeAfterKey, type GridPlace } from "./grid-keys";
import { useMatrixWords } from "./use-matrix-words";
import "./matrix-grid.css";
import { MatrixLine } from "./MatrixLine";

interface MatrixGridProps {
  matrix: ClassMatrix;
  name: string;
  /** The cell that has, or had, the focus. */
  chosen: GridPlace | null;
  onChoose: (at: GridPlace) => void;
  onHover: (at: GridPlace | null) => void;
  /** Called on Enter or a click, to show what can be done with the cell. */
  onEnter: () => void;
}

/** For printing: with more goals, each gets a single line. */
const MAX_ROWS_OF_TWO_LINES = 22;

/** Goals down, routines across. One stop of the Tab key; arrow keys move inside. */
export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, name, chosen, onChoose, onHover, onEnter } = props;
  const { routines, rows } = matrix;
  const size = { rows: rows.length, columns: routines.length };
  const tabStop = clamp(chosen ?? { row: 0, column: 0 }, size);
  const pressKey = (event: KeyboardEvent, at: GridPlace): void => {
    if (event.key === "Enter" || event.key === " " || event.key === "F2") {
      event.preventDefault();
      onEnter();
      return;
    }
    if (event.altKey || event.metaKey) return;
    const next = placeAfterKey(event, at, size);
    if (!next) return;
    event.preventDefault();
    // Focus at once, so that no press of a held key is lost; focusing chooses the cell.
    focusCell(next);
  };
  const cellProps = (at: GridPlace) => ({
    tabIndex: at.row === tabStop.row && at.column === tabStop.column ? 0 : -1,
    "data-row": at.row,
    "data-column": at.column,
    onFocus: () => onChoose(at),
    onKeyDown: (event: KeyboardEvent) => pressKey(event, at),
    // Ignore a pointer that rests while the grid moves under it: the keyboard is in use then.
    onMouseMove: ({ movementX, movementY }: MouseEvent) => (movementX !== 0 || movementY !== 0) && onHover(at),
  });
  return (
    <div
      class={`pp-table-scroll matrix-scroll${rows.length > MAX_ROWS_OF_TWO_LINES ? " is-dense" : ""}`}
      style={{ "--matrix-rows": rows.length, "--matrix-columns": routines.length }}
      onMouseLeave={() => onHover(null)}
    >
      {/* A table whose cells are worked on with the arrow keys is a grid: its cells take that role from it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="grid" class="matrix-grid" aria-label={name} aria-rowcount={rows.length + 1}>
        <MatrixHead routines={routines} />
        <tbody>
          {rows.map((row, index) => (
            <MatrixLine key={row.goalId} rows={rows} index={index} routines={routines} cellProps={cellProps} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const clamp = ({ row, column }: GridPlace, size: { rows: number; columns: number }): GridPlace => ({
  row: Math.min(row, size.rows - 1),
  column: Math.min(column, size.columns - 1),
});

function MatrixHead({ routines }: { routines: MatrixRoutine[] }) {
  const { m } = useMatrixWords();
  return (
    <thead>
      <tr>
        <th scope="col" class="matrix-student">
          <span class="pp-sr">{m("column.student")}</span>
        </th>
        <th scope="col" class="matrix-goal">
          {m("column.goal")}
        </th>
        {routines.map((routine) => (
          <RoutineHead key={routine.key} routine={routine} />
        ))}
      </tr>
    </thead>
  );
}

function RoutineHead({ routine: { title, times, confirmedOn } }: { routine: MatrixRoutine }) {
  const { language } = usePage();
  const { m } = useMatrixWords();
  const first = times[0]!;
  const when = times
    .map((time) => `${daysText(time.weekdays, language)} ${formatTimeRange(time, language)}`)
    .join("; ");
  const confirmed = confirmedOn && m("column.confirmed", { date: formatShortDay(confirmedOn, language) });
  return (
    <th scope="col" class="matrix-routine" title={[title, when, confirmed].filter(Boolean).join("\n")}>
      <span class="matrix-routine-title">{foreignText(title)}</span>
      <span class="matrix-routine-time" aria-hidden="true">
        {confirmed && <Icon path={icons.people} />}
        {withoutDayPeriod(first.startMinute, language)}
      </span>
      <span class="pp-sr">
        , {when}
        {confirmed && `. ${confirmed}`}
      </span>
    </th>
  );
}
