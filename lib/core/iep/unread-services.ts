import { patternWith } from "../lexicon/read-lexicon";
import { findDisciplines } from "../service-lines/service-words";
import { foldWords } from "../service-lines/plain-numbers";
import { givesAmount } from "../service-lines/read-services";
import { textOfRow } from "../service-lines/service-rows";
import type { Unit } from "./document-units";
import type { IepDoubt } from "./iep-reading";
import { NOT_GRANTED } from "./service-text";

/** "PHYSICAL THERAPY: 30 minutes, once a week" */
const LABELLED = /^([\p{L}/&,() -]{2,40}):\s*\S/u;

const PERIOD = "(?:wk|week|mo|month|qtr|quarter|yr|year|weekly|monthly|quarterly|yearly)";
/** Numbers, days or periods of several rows behind each other: "25 25", "mo mo", "2 2 1", "06/11/2027 06/11/2027". */
const OF_SEVERAL_ROWS = patternWith("i")`
(?<![\d/:.,-] ?)\b\d{1,3}(?: \d{1,3})+\b(?! ?[\d/:.,%-])
\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}\/\d{1,2}\/\d{2,4}
\b${PERIOD}(?: ${PERIOD}\b)+
\b(\d{1,3} ?(?:min\w*\.?|x\S*|times)[^\d]{0,14}) \d{1,3} ?(?:min|x|times)
`;

/**
 * Rows that the file gives as one, as where nothing is drawn between them: cells that hold numbers, days or periods of
 * several rows, beside a name of OT, PT or SLP. Which of them belong together is not told: they are asked about.
 * @param isKnown true for a unit from which a service was read or asked about
 */
export const mergedRows = (units: readonly Unit[], isKnown: (unit: Unit) => boolean): IepDoubt[] =>
  units.flatMap((unit): IepDoubt[] => {
    const { cells, page, firstLine, lastLine } = unit;
    const merged = new Set(cells.filter((cell) => OF_SEVERAL_ROWS.test(cell)));
    const isOfService = merged.size > 1 && cells.some((cell) => findDisciplines(foldWords(cell)).length > 0);
    if (cells.length < 3 || !isOfService || isKnown(unit)) return [];
    return [{ text: textOfRow(cells), why: "contradiction", page, firstLine, lastLine }];
  });

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
