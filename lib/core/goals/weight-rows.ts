/**
 * Weights of a linear model as text: a row for each feature, and in it a code and a letter for every class
 * that the feature speaks for or against. Rows are sorted; what a name shares with the one before is a digit.
 */

/** One sign for each of at most 43 classes. */
const CLASS_CODES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";
const ZERO = "m".codePointAt(0)!;
const MOST_STEPS = 12;

export type WeightRow = [place: number, weight: number][];

/** The sign of a class by its place in its list. */
export const codeOf = (place: number): string => CLASS_CODES[place]!;

/** Rows as text; `step` is what one letter further from "m" means. Rows without weights are left out. */
export function writeWeightRows(rows: ReadonlyMap<string, readonly number[]>, step: number): string[] {
  let before = "";
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, weights]) => {
      const cells = weights.map((weight, at) => {
        const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
        return steps === 0 ? "" : codeOf(at) + String.fromCodePoint(ZERO + steps);
      });
      if (cells.every((cell) => cell === "")) return [];
      let shared = 0;
      while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared++;
      before = name;
      return [`${shared}${name.slice(shared)} ${cells.join("")}|`];
    });
}

/** The rows of a text that `writeWeightRows` made, by name. */
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
