import { useId } from "preact/hooks";
import { SCHOOL_WEEK } from "../../../../lib/core/paste/day-words";
import { Button } from "../../../ui/Button";
import * as icons from "../../../ui/icons";
import { usePage } from "../../page-context";
import { daysText } from "../../days-text";
import { usePasteWords } from "./use-paste-words";
import { useGridKeys } from "./use-grid-keys";
import { useWeekGrid } from "./use-week-grid";
import { WeekGridRow } from "./WeekGridRow";

function GridHead() {
  const { t, language } = usePage();
  const p = usePasteWords();
  return (
    <thead>
      <tr>
        {(["grid.start", "grid.end", "grid.routine"] as const).map((word) => (
          <th key={word} scope="col">
            {p(word)}
          </th>
        ))}
        {SCHOOL_WEEK.map((day) => (
          <th key={day} scope="col" abbr={t(`weekday.${day}`)}>
            {daysText([day], language)}
          </th>
        ))}
        <th scope="col">
          <span class="pp-sr">{p("grid.tools")}</span>
        </th>
      </tr>
    </thead>
  );
}

/**
 * A small weekly grid, one routine per row. Its rows become lines of the pasted list, and are interpreted by the same
 * reader.
 */
export function WeekGrid({ classId, onLines }: { classId: string; onLines: (lines: string[]) => void }) {
  const { announce } = usePage();
  const p = usePasteWords();
  const heading = useId();
  const grid = useWeekGrid(classId);
  const { table, onKeyDown, setWanted } = useGridKeys(grid);
  const put = (): void => {
    const lines = grid.takeLines();
    if (!lines) return setWanted({ row: -1, column: -1 });
    onLines(lines);
    announce(p("grid.done", { count: lines.length }));
    setWanted({ row: 0, column: 0 });
  };
  const add = (): void => {
    grid.add();
    setWanted({ row: grid.rows.length, column: 0 });
  };
  const remove = (id: string, row: number): void => {
    grid.remove(id);
    setWanted({ row: Math.max(0, Math.min(row, grid.rows.length - 2)), column: 2 });
  };

  return (
    <section class="planner-add" aria-labelledby={heading}>
      <h3 id={heading}>{p("grid.title")}</h3>
      <p class="pp-soft-text">{p("grid.text")}</p>
      <div class="pp-table-scroll">
        {/* The keys are an addition to Tab, which reaches every cell as well. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table class="pp-table planner-grid" aria-labelledby={heading} ref={table} onKeyDown={onKeyDown}>
          <GridHead />
          <tbody>
            {grid.rows.map((row, at) => (
              <WeekGridRow
                key={row.id}
                row={row}
                at={at}
                problems={grid.problems.get(row.id) ?? []}
                onChange={(patch) => grid.change(row.id, patch)}
                onRemove={() => remove(row.id, at)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {grid.problems.size > 0 && (
        <p class="pp-error" role="alert">
          {p("grid.wrong", { count: grid.problems.size })}
        </p>
      )}
      <div class="pp-row">
        <Button icon={icons.plus} onPress={add}>
          {p("grid.add")}
        </Button>
        <Button onPress={put}>{p("grid.put", { count: Math.max(1, grid.typedCount) })}</Button>
      </div>
    </section>
  );
}
