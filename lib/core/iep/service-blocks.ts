import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { readStepped } from "../service-lines/stepped-services";
import { hasBoxes } from "./checked-options";
import type { Unit } from "./document-units";

const LABEL_CELL = /^[\p{L}#/()'’,. -]{2,40}:\s*\S/u;

/** True for a line whose cells are fields with labels of their own: "Service: OT <tab> Start: 9/14/26". */
export const isLabelled = ({ cells }: Unit): boolean => {
  const filled = [...new Set(cells.filter((cell) => cell !== ""))];
  const labels = filled.filter((cell) => LABEL_CELL.test(cell));
  const boxes = filled.filter((cell) => hasBoxes(cell) && !labels.includes(cell));
  return labels.length > 0 && labels.length + boxes.length >= filled.length / 2;
};

export const BEGINS_SERVICE = /^(?:related )?(?:service|servicio)s?(?: type| name| nature)?\s*(?:#?\d+)?\s*[:.]/i;

const labelOf = (cell: string): string => foldWords(cell.split(":", 1)[0]!).trim();

/** True for a line whose label names whose service it is: "Occupational therapist with Ms. Agarwal: 45 minutes". */
const namesService = ({ cells: [label = ""] }: Unit): boolean =>
  findDisciplines(labelOf(label)).length > 0 || namesOtherService(labelOf(label));

/** True for a line that grants a service by itself. */
const isWhole = ({ cells }: Unit): boolean => readStepped(cells.join(" "), {}).services.length > 0;

/** Units that are read together: lines of fields that follow each other are one service, until the next one begins. */
export function blocksOf(units: readonly Unit[]): Unit[][] {
  const blocks: Unit[][] = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    // A label that the block already has begins another block.
    const isAnew = last?.some(({ cells: [label = ""] }) => labelOf(label) === labelOf(unit.cells[0]!));
    const isOther = namesService(unit) && (last ?? []).some(({ cells }) => namesAmount(cells.join(" ")));
    const isNext = before && !isAnew && !isOther && !(isWhole(unit) && isWhole(before));
    const goesOn =
      isNext &&
      before &&
      !unit.isApart &&
      isLabelled(before) &&
      isLabelled(unit) &&
      !BEGINS_SERVICE.test(unit.cells[0]!);
    if (last && goesOn) last.push(unit);
    else blocks.push([unit]);
  }
  return blocks;
}
