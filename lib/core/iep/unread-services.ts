import { findDisciplines } from "../service-lines/service-words";
import { foldWords } from "../service-lines/plain-numbers";
import { givesAmount } from "../service-lines/read-services";
import type { Unit } from "./document-units";
import type { IepDoubt } from "./iep-reading";
import { NOT_GRANTED } from "./service-text";

/** "PHYSICAL THERAPY: 30 minutes, once a week" */
const LABELLED = /^([\p{L}/&,() -]{2,40}):\s*\S/u;

/**
 * Cells that name OT, PT or SLP before a colon and an amount behind it, wherever they are: for a document in which
 * nothing else was found, as where two columns of a page are side by side. They are asked about, not read.
 */
export const unreadServices = (units: readonly Unit[]): IepDoubt[] =>
  units.flatMap(({ cells, page, firstLine, lastLine }) =>
    cells.flatMap((text): IepDoubt[] => {
      const label = foldWords(LABELLED.exec(text)?.[1] ?? "");
      const isOne = new Set(findDisciplines(label).map(({ discipline }) => discipline)).size === 1;
      const isOpen = isOne && givesAmount(text) && !NOT_GRANTED.test(foldWords(text));
      return isOpen ? [{ text, why: "not-sure-granted", page, firstLine, lastLine }] : [];
    }),
  );
