import type { GridPlace } from "./grid-keys";

/** Puts the focus on a cell of the page's matrix; the grid chooses what has the focus. */
export function focusCell({ row, column }: GridPlace): void {
  document.querySelector<HTMLElement>(`.matrix-cell[data-row="${row}"][data-column="${column}"]`)?.focus();
}
