import { joinEntries } from "./join-entries";
import type { UnreadLine } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";

/** A choice of which she picked none of the readings. */
export interface Refused {
  id: string;
  drafts: readonly SettledDraft[];
  /** Places of the rows that she has typed. */
  typed: readonly number[];
}

/**
 * Lists the lines to be typed for choices of which none of the readings is right: a line that holds only that routine
 * is corrected in its place; what is a cell of a row, or one of several in a line, becomes a row of its own, so that
 * the others stay.
 */
export function linesRefused(refused: readonly Refused[], settled: readonly SettledDraft[]): UnreadLine[] {
  const isAlone = ({ draft }: SettledDraft): boolean =>
    !/[\t|]/.test(draft.text) && settled.filter((one) => one.draft.line === draft.line).length === 1;
  return joinRefused(refused).flatMap(({ id, drafts, typed }): UnreadLine[] => {
    const lines = drafts.filter(isAlone).map(({ draft: { line, text } }) => ({ line, text }));
    const rows = drafts.filter((one) => !isAlone(one));
    return [
      ...lines.map((line): UnreadLine => ({ ...line, problem: "none-fits", choice: id })),
      ...joinEntries(rows.map(({ entry }) => entry)).flatMap((entry, at): UnreadLine[] =>
        typed.includes(at)
          ? []
          : [{ line: entry.line, text: entry.title, problem: "none-fits", choice: id, row: { at, entry } }],
      ),
    ];
  });
}

/** Joins those of one choice: the question about a general list has many routines. */
function joinRefused(refused: readonly Refused[]): Refused[] {
  const joined = new Map<string, Refused>();
  for (const one of refused) {
    const known = joined.get(one.id);
    joined.set(one.id, known ? { ...known, drafts: [...known.drafts, ...one.drafts] } : one);
  }
  return [...joined.values()];
}
