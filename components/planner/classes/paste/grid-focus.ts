/** A cell by its numbers, from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Finds a cell by the position in its attributes; errors under a row have none. */
export function placeOf(element: HTMLElement): Place | undefined {
  const { row, column } = element.dataset;
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** Focuses a cell; a negative row means the first cell with an error. */
export function focusOn(table: HTMLTableElement | null, { row, column }: Place): boolean {
  const cell = row < 0 ? '[aria-invalid="true"]' : `[data-row="${row}"][data-column="${column}"]`;
  const found = table?.querySelector<HTMLInputElement>(cell);
  found?.focus();
  // Select the text, as Tab does, so that typing replaces it.
  if (found?.type === "text") found.select();
  return found !== null && found !== undefined;
}

/** The place of the caret in a cell. */
export function caretOf({ type, value, selectionStart, selectionEnd }: HTMLInputElement): {
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
