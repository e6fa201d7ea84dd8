import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { caretOf, focusOn, placeOf, type Place } from "./grid-focus";
import { cellAfterKey } from "./grid-rows";
import type { useWeekGrid } from "./use-week-grid";

/** Moves the focus between the cells of a grid with arrow keys and Enter; a row that is missing is added. */
export function useGridKeys(grid: Pick<ReturnType<typeof useWeekGrid>, "rows" | "add">): {
  table: RefObject<HTMLTableElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  setWanted: (place: Place) => void;
} {
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
  return { table, onKeyDown, setWanted };
}
