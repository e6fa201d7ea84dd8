import type { MatrixCell, MatrixRoutine, MatrixRow } from "../../../lib/core/matrix/matrix-row";
import { cautionText } from "../../../lib/i18n/judgement";
import type { MatrixWord } from "../../../lib/i18n/matrix";
import type { Language, Translate } from "../../../lib/i18n/translate";

/** One cell with its row and column. */
export interface ShownCell {
  row: MatrixRow;
  routine: MatrixRoutine;
  cell: MatrixCell;
}

/** The text of a cell, in parts. */
export interface CellWords {
  state: string;
  /** Absent when the cell shows no number. */
  strength?: string;
  /** Absent when there is no reason to give. */
  reason?: string;
  cautions: string[];
}

/** True for cells whose number counts, because the rules or a pin put the goal there. */
export function hasNumber({ state, strength }: MatrixCell): boolean {
  return strength > 0 && state !== "forbidden" && state !== "none";
}

/** Describes a cell for the panel. */
export function cellWords({ row, cell }: ShownCell, m: Translate<MatrixWord>, language: Language): CellWords {
  const { state, strength, reasonText, cautions, declineId, decision } = cell;
  const isDeclined = declineId !== undefined && decision?.verdict !== "forbidden";
  return {
    state: isDeclined ? m("state.declined", { initials: row.initials }) : m(`state.${state}`),
    ...(hasNumber(cell) && strength > 0 ? { strength: m(`strength.${strength as 1 | 2 | 3}`) } : {}),
    ...(reasonText ? { reason: reasonText } : {}),
    cautions: cautions.map((caution) => cautionText(caution, language)),
  };
}

/** Describes a cell in one sentence, for screen readers. */
export function cellName(shown: ShownCell, m: Translate<MatrixWord>, language: Language): string {
  const { state, strength, reason, cautions } = cellWords(shown, m, language);
  const why = [strength && `${strength}.`, reason, ...cautions].filter(Boolean).join(" ");
  return m("cell.name", { initials: shown.row.initials, title: shown.routine.title, state, why }).trim();
}
