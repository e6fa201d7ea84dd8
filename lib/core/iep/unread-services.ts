import { patternWith } from "../lexicon/read-lexicon";
import { findDisciplines } from "../service-lines/service-words";
import { foldWords } from "../service-lines/plain-numbers";
import { givesAmount } from "../service-lines/read-services";
import { textOfRow } from "../service-lines/service-rows";
import type { Unit } from "./document-units";
import type { IepDoubt } from "./iep-reading";
import { NOT_GRANTED } from "./service-text";

/** Matches a label with text behind it: "PHYSICAL THERAPY: 30 minutes, once a week" */
const LABELLED = /^([\p{L}/&,() -]{2,40}):\s*\S/u;

const PERIOD = "(?:wk|week|mo|month|qtr|quarter|yr|year|weekly|monthly|quarterly|yearly)";
/**
 * Matches the numbers, days or periods of several rows in one cell: "25 25", "mo mo", "2 2 1", "06/11/2027 06/11/2027".
 */
const OF_SEVERAL_ROWS = patternWith("i")`
(?<![\d/:.,-] ?)\b\d{1,3}(?: \d{1,3})+\b(?! ?[\d/:.,%-])
\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}\/\d{1,2}\/\d{2,4}
\b${PERIOD}(?: ${PERIOD}\b)+
\b(\d{1,3} ?(?:min\w*\.?|x\S*|times)[^\d]{0,14}) \d{1,3} ?(?:min|x|times)
`;

/**
 * Asks about rows that the file merged, as in an unruled table: cells with the numbers, days or periods of several
 * rows, beside a name of OT, PT or SLP, that can't be assigned.
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
 * Asks about cells anywhere that name OT, PT or SLP before a colon and an amount behind it: for a document in which
 * nothing else was found, such as one with two columns side by side.
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
