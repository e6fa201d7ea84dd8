import { pattern, patternWith } from "../lexicon/read-lexicon";
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

const REVIEW = patternWith("g")`
(?:
 next
 projected
 proposed
 due
 date of next
 scheduled
 anticipated
)[\w\s()/-]{0,30}\b(?:annual|iep|ard)[\w\s()/-]{0,20}(?:review|meeting|mtg|iep|due|ard)
next annual ard
annual ard(?: due)?
annual (?:review )?(?:mtg|meeting) due
annual (?:iep |ard )?review(?: meeting)?(?:
 \x20remains
 \x20will be held
 \x20to be held
 \x20is to be held
 \x20must be held
)?(?: (?:date|due|by|due date|due on|on or before))?
(?:iep|annual)(?: annual)? (?:review )?(?:is )?due(?: date)?
(?:this )?iep (?:will|must|shall|is to) be (?:reviewed|rewritten)[a-z\s]{0,30}?(?:by|before|on)?(?=
 \W*\d
 \W*$
 \W+[a-z]{3,9}\.? \d
)
next (?:iep|annual)(?: review)?
(?:date of (?:the )?)?next review(?: date)?
review (?:date|due|by|on or before)
meet again[\w\s]{0,40}?(?:by|before|on)
review this (?:plan|iep)[\w\s]{0,20}?(?:by|before|on)
to be reviewed[\w\s]{0,12}(?:by|before|on)
revision anual
proxima (?:revision|reunion)(?: anual)?(?: del iep)?
fecha de (?:la )?(?:proxima )?revision
debe revisarse
`;
const NOT_REVIEW = pattern`
re-?eval
triennial
most recent
recent\x20
three[- ]year
3[- ]year
last
previous
prior
type of meeting
reevaluacion
ultima
trienal
`;
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
