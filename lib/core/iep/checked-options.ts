import { foldWords } from "../service-lines/plain-numbers";
import { findDisciplines } from "../service-lines/service-words";

const BOX = /(?:☐|☒|☑|✓|✗|\[[ xX✓]?\]|\([xX]\)|_x_)/u;
const EMPTY_BOX = /(?:☐|\[ ?\])/u;
/** Matches the end of an option that names no service: the next label, number or punctuation. */
const OPTION_END = /(?=[\t\n;,.]|\d|(?<=\s)\p{Lu}\p{L}+(?: \p{Ll}+)*:)/u;

/** True for a line that has boxes to tick. */
export const hasBoxes = (text: string): boolean => BOX.test(text);

/**
 * Drops options whose box is empty: "☐ Ind ☒ Grp" -> "☒ Grp". An empty box before a service drops all text up to the
 * next box.
 */
export function checkedOnly(text: string): string {
  if (!EMPTY_BOX.test(text)) return text;
  return text
    .split("\n")
    .map((line) =>
      line
        .split(new RegExp(`(?=${BOX.source})`, "u"))
        .map(checkedPart)
        .join(""),
    )
    .join("\n");
}

function checkedPart(part: string): string {
  const box = new RegExp(`^${EMPTY_BOX.source}`, "u").exec(part);
  if (!box) return part;
  if (findDisciplines(foldWords(part)).length > 0) return "";
  const words = part.slice(box[0].length);
  const end = words.search(OPTION_END);
  return end < 0 ? "" : ` ${words.slice(end)}`;
}
