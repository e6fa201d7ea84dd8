/** Folding that keeps every index: what is found in the folded text is at the same index in the original. */

const MARK = /\p{M}/u;
const memo = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = memo.get(unit);
  if (known !== undefined) return known;
  const base = Array.from(unit.normalize("NFKD")).find((char) => !MARK.test(char)) ?? " ";
  const lower = base.toLowerCase();
  const folded = lower.length === 1 && lower.codePointAt(0)! >= 32 ? lower : unit.length === 1 ? " " : unit;
  memo.set(unit, folded);
  return folded;
}

/**
 * Folds a text: lower case without accents, typographic quotes and dashes made plain, control and direction characters
 * made blanks. The result has exactly the length of `text` in UTF-16 units.
 */
export function foldText(text: string): string {
  let folded = "";
  for (const unit of text) {
    if (unit.length > 1) folded += unit;
    else if (unit < "\u007f") folded += unit < " " ? " " : unit.toLowerCase();
    else folded += PLAIN[unit] ?? foldUnit(unit);
  }
  return folded;
}

const PLAIN: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2192": ">",
  "\u00b7": "-",
  "\u2022": "-",
  "\u00a0": " ",
};
