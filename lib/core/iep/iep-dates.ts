import { NOT_REVIEW, REVIEW } from "../lexicon/readers/iep-date-words";
import { findDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { IsoDate } from "../time/iso-date";
import type { IepLine } from "./iep-reading";

/** Matches words between the name of the annual review and its date. */
const ON_THE_WAY_TO_DATE = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*(?:(?:date|due|by|on\/before|on|or|before|is|no|later|than|meeting|of|iep` +
    String.raw`|this|at|the|latest|remains|projected|scheduled|held|for|prevista|a|más|fecha|antes|del?|el` +
    String.raw`|a|más|tardar|será|para|will|be|must|shall|to)[\s\p{P}\p{S}]*){0,12}$`,
  "iu",
);

/** A date under a label, and the line it is in. */
export interface LabelledDate {
  date: IsoDate;
  line: number;
}

/** Finds the dates that a text labels as the annual review, each with its line. */
export function reviewDates(lines: readonly IepLine[]): LabelledDate[] {
  return lines.flatMap(({ text }, line) => {
    const found: LabelledDate[] = [];
    const cells = text.split("\t");
    for (const [i, cell] of cells.entries()) {
      const folded = foldWords(cell);
      for (const { index, 0: label } of folded.matchAll(REVIEW)) {
        const before = folded.slice(Math.max(0, index - 18), index);
        if (NOT_REVIEW.test(before) || NOT_REVIEW.test(label)) continue;
        // The date follows its label, in the next cell or, in a narrow form, on the next line.
        const wrapped = cells.length === 1 ? ` ${below(lines, line, i)}` : "";
        const rest = `${cell}${wrapped}`.slice(index + label.length, index + label.length + 60);
        const date =
          dateBehind(rest) ??
          (isLabelOnly(rest) ? (dateBehind(cells[i + 1] ?? "") ?? dateBehind(below(lines, line, i))) : undefined);
        if (date) found.push({ date, line });
      }
    }
    return found;
  });
}

/** Matches a label repeated in another language: "Annual IEP due / PEI anual" */
const OTHER_LANGUAGE = /^\s*\/ ?[\p{L}\s().]{3,50}$/u;

const isLabelOnly = (rest: string): boolean =>
  !/[\p{L}\p{N}]{3}/u.test(rest.replace(OTHER_LANGUAGE, "").replaceAll(/\b(?:date|due|by|fecha)\b/giu, ""));

function below(lines: readonly IepLine[], line: number, cell: number): string {
  const next = lines[line + 1]?.text ?? "";
  return next.includes("\t") ? (next.split("\t")[cell] ?? "") : next;
}

/** Reads a date at the beginning of a text, perhaps after small words. */
function dateBehind(text: string): IsoDate | undefined {
  const [first] = findDates(text);
  if (!first) return undefined;
  // "Next annual IEP due / Próximo PEI anual: 11/16/2027"
  const before = text.slice(0, first.from).replace(/^\s*\/[\p{L}\s().]{3,50}:/u, "");
  // A meeting that was held is no date of the next one.
  if (/(?<!\bbe )\bheld\b/i.test(before)) return undefined;
  return ON_THE_WAY_TO_DATE.test(before) ? first.date : undefined;
}
