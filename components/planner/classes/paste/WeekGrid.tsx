import { useEffect, useId, useRef, useState } from "preact/hooks";
import { SCHOOL_WEEK } from "../../../../lib/core/paste/day-words";
import { Button } from "../../../ui/Button";
import { usePlanner } from "../../planner-context";
import { daysText } from "../../days-text";
import { cellAfterKey } from "./grid-rows";
import { usePasteWords } from "./use-paste-words";
import { useWeekGrid } from "./use-week-grid";
import { WeekGridRow } from "./WeekGridRow";

interface Place {
  row: number;
  column: number;
}

/**
 * A small weekly grid, one routine per row. Its rows become lines of the pasted list, and are interpreted by the same
 * reader.
 */
export function WeekGrid({ classId, onLines }: { classId: string; onLines: (lines: string[]) => void }) {
  const { t, language, announce } = usePlanner();
  const p = usePasteWords();
  const heading = useId();
  const grid = useWeekGrid(classId);
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<Place | null>(null);
  // Focus after rendering: the row may have been added just now.
  useEffect(() => {
    if (!wanted) return;
    focusOn(table.current, wanted);
    setWanted(null);
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const input = event.target as HTMLElement;
    const place = placeOf(input);
    if (!place || !(input instanceof HTMLInputElement)) return;
    const next = cellAfterKey({ key: event.key, ...caretOf(input) }, place, grid.rows.length);
    if (!next) return;
    event.preventDefault();
    // Focus at once if the cell exists: in fast typing, the next key must not land in the old cell.
    if (focusOn(table.current, next)) return;
    grid.add();
    setWanted(next);
  };
  const put = (): void => {
    const lines = grid.takeLines();
    if (!lines) return setWanted({ row: -1, column: -1 });
    onLines(lines);
    announce(p("grid.done", { count: lines.length }));
    setWanted({ row: 0, column: 0 });
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
        <Button
          icon="plus"
          onPress={() => {
            grid.add();
            setWanted({ row: grid.rows.length, column: 0 });
          }}
        >
          {p("grid.add")}
        </Button>
        <Button onPress={put}>{p("grid.put", { count: Math.max(1, grid.typedCount) })}</Button>
      </div>
    </section>
  );
}

/** Finds a cell by the position in its attributes; errors under a row have none. */
function placeOf(element: HTMLElement): Place | undefined {
  const { row, column } = element.dataset;
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** Focuses a cell; a negative row means the first cell with an error. */
function focusOn(table: HTMLTableElement | null, { row, column }: Place): boolean {
  const cell = row < 0 ? '[aria-invalid="true"]' : `[data-row="${row}"][data-column="${column}"]`;
  const found = table?.querySelector<HTMLInputElement>(cell);
  found?.focus();
  // Select the text, as Tab does, so that typing replaces it.
  if (found?.type === "text") found.select();
  return found !== null && found !== undefined;
}

function caretOf({ type, value, selectionStart, selectionEnd }: HTMLInputElement): {
  isAtStart: boolean;
  isAtEnd: boolean;
} {
  if (type === "checkbox") return { isAtStart: true, isAtEnd: true };
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  const isCaret = selectionStart === selectionEnd;
  return {
    isAtStart: isWhole || (isCaret && selectionStart === 0),
    isAtEnd: isWhole || (isCaret && selectionEnd === value.length),
  };
}
