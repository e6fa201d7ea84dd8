/**
 * Weights of a linear model as text: a row for each feature, with a code and a letter for every class that the feature
 * favours or opposes. Rows are sorted; a digit says how many letters a name shares with the one before.
 */

/** One character for each of at most 43 classes. */
const CLASS_CODES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";
/** The letter that means no weight. */
export const ZERO = "m".codePointAt(0)!;

/** The weights of one feature; `place` is the index of the class in its list. */
export type WeightRow = [place: number, weight: number][];

/** Returns the character of a class by its place in its list. */
export const codeOf = (place: number): string => CLASS_CODES[place]!;

/** Parses the rows of a text that the training scripts wrote, by name. */
export function readWeightRows(text: string, step: number): Map<string, WeightRow> {
  const rows = new Map<string, WeightRow>();
  let before = "";
  for (const line of text.split("|")) {
    const [name = "", cells = ""] = line.split(" ");
    before = before.slice(0, Number(name[0] ?? 0)) + name.slice(1);
    const row: WeightRow = [];
    for (let at = 0; at < cells.length; at += 2) {
      row.push([CLASS_CODES.indexOf(cells[at]!), (cells.codePointAt(at + 1)! - ZERO) * step]);
    }
    rows.set(before, row);
  }
  return rows;
}
