import type { DayCopy } from "./gathered";
import type { UnreadLine } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";

/** Fewest routines below a copied day that make a list of its own. */
const LEAST_OF_LIST = 3;

/**
 * Asks about a list below a day that is the same as another one: it belongs to a further day whose head was not
 * understood, or the day is not the same. A few lines there are the differences, and count.
 */
export function askAboutListsOfCopies(
  settled: readonly SettledDraft[],
  copies: readonly DayCopy[],
): { settled: SettledDraft[]; unread: UnreadLine[] } {
  const asked = new Set<SettledDraft>();
  for (const { line, weekdays, from } of copies) {
    const original = settled.filter(({ draft, entry }) => draft.line < line && entry.weekdays.includes(from));
    const below = settled.filter(
      ({ draft, entry }) =>
        draft.line > line && draft.daysFrom === "head" && entry.weekdays.every((day) => weekdays.includes(day)),
    );
    if (below.length < LEAST_OF_LIST || below.length * 2 < original.length) continue;
    for (const one of below) asked.add(one);
  }
  return {
    settled: settled.filter((one) => !asked.has(one)),
    unread: [...asked].map(({ draft: { line, text } }) => ({ line, text, problem: "unclear" })),
  };
}
