/** What she picked of a choice: one of its readings, or none of them. */
export type Picked = { at: number } | { typed: number[] };

/** Most readings of a choice: the one that counts at first, and others. */
export const MOST_READINGS = 3;

const NONE = "none";
/** Separates a choice's id from what was picked of it. */
const MARK = "::";

/**
 * Writes the pick of a reading.
 * @param at its place among the readings of the choice; 0 is the one that counts at first
 */
export const pickOfReading = (id: string, at: number): string => (at === 1 ? id : `${id}${MARK}${at}`);

/**
 * Writes the pick "none of these".
 * @param typed places of the rows that she has typed, among those that the choice asks for
 */
export const pickOfNone = (id: string, typed: readonly number[] = []): string =>
  [`${id}${MARK}${NONE}`, ...typed].join();

/** Gives the id of the choice that a pick is about. */
export const choiceOfPick = (pick: string): string => pick.split(MARK)[0]!;

/** Gives what was picked of a choice; its first reading where nothing was. */
export function pickedOf(id: string, picks: readonly string[]): Picked {
  const pick = picks.find((one) => choiceOfPick(one) === id);
  if (pick === undefined) return { at: 0 };
  const said = pick.slice(id.length + MARK.length);
  if (!said.startsWith(NONE)) return { at: said === "" ? 1 : Number(said) };
  return { typed: said.split(",").slice(1).map(Number) };
}

/** Adds a pick, in place of what was picked of the same choice before. */
export function withPick(picks: readonly string[], pick: string): string[] {
  const others = picks.filter((one) => choiceOfPick(one) !== choiceOfPick(pick));
  return pick === pickOfReading(choiceOfPick(pick), 0) ? others : [...others, pick];
}
