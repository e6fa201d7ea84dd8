import type { MatrixCell, MatrixRoutine, MatrixRow } from "../../../lib/core/matrix/matrix-row";
import { cautionText, reasonText } from "../../../lib/i18n/judgement";
import type { MatrixWord } from "../../../lib/i18n/matrix";
import type { Language, Translate } from "../../../lib/i18n/translate";

/** One cell with what it belongs to. */
export interface ShownCell {
  row: MatrixRow;
  routine: MatrixRoutine;
  cell: MatrixCell;
}

/** What a cell says, in parts. */
export interface CellWords {
  state: string;
  /** Absent where no number stands. */
  strength?: string;
  /** Absent where nothing can be said about why. */
  reason?: string;
  cautions: string[];
}

/** True for cells whose number counts: the rules or a pin put the goal there. */
export function hasNumber({ state, strength }: MatrixCell): boolean {
  return strength > 0 && state !== "forbidden" && state !== "none";
}

/** A cell in words, for the panel. */
export function cellWords({ row, cell }: ShownCell, m: Translate<MatrixWord>, language: Language): CellWords {
  const { state, strength, reason, cautions, declineId, decision } = cell;
  const isDeclined = declineId !== undefined && decision?.verdict !== "forbidden";
  return {
    state: isDeclined ? m("state.declined", { initials: row.initials }) : m(`state.${state}`),
    ...(hasNumber(cell) && strength > 0 ? { strength: m(`strength.${strength as 1 | 2 | 3}`) } : {}),
    ...(reason ? { reason: reasonText(reason, language) } : {}),
    cautions: cautions.map((caution) => cautionText(caution, language)),
  };
}

/** A cell in one breath, for screen readers. */
export function cellName(shown: ShownCell, m: Translate<MatrixWord>, language: Language): string {
  const { state, strength, reason, cautions } = cellWords(shown, m, language);
  const why = [strength && `${strength}.`, reason, ...cautions].filter(Boolean).join(" ");
  return m("cell.name", { initials: shown.row.initials, title: shown.routine.title, state, why }).trim();
}
