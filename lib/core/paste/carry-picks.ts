import { isClassPick } from "./class-lists";
import type { PasteChoice, PastedEntry, PasteReading } from "./paste-reading";
import { choiceOfPick, pickOfReading } from "./picks";
import { readPaste } from "./read-paste";

/** A line of a text, counted from 1, that was replaced or removed. */
export interface ChangedLine {
  line: number;
  isRemoved: boolean;
}

/** Gives the reading that counted before anything was picked. */
const firstReading = ({ id, taken, others }: PasteChoice): readonly PastedEntry[] =>
  others.find(({ pick }) => pick === pickOfReading(id, 0))?.entries ?? taken;

const keyOf = ({ title, startMinute, endMinute }: PastedEntry, line: number): string =>
  JSON.stringify([line, title, startMinute, endMinute]);

/**
 * Keeps what she picked when a line of the text changes: each pick whose choice is still there, about lines that did
 * not change. Which of several classes it is says no line, so that stays.
 * @param before the text's reading with these picks
 * @param text the changed text
 */
export function carriedPicks(
  before: PasteReading,
  picks: readonly string[],
  text: string,
  { line: changed, isRemoved }: ChangedLine,
): string[] {
  const ofClass = picks.filter(isClassPick);
  if (ofClass.length === picks.length) return ofClass;
  const { choices } = readPaste(text, ofClass);
  const lineNow = (line: number): number => (isRemoved && line > changed ? line - 1 : line);
  const carried = picks.flatMap((pick) => {
    const id = choiceOfPick(pick);
    const old = before.choices.find((choice) => choice.id === id);
    if (!old) return [];
    const kept = firstReading(old).filter(({ line }) => line !== changed);
    const keys = new Set(kept.map((entry) => keyOf(entry, lineNow(entry.line))));
    const now = choices.find(
      ({ kind, taken }) => kind === old.kind && taken.some((entry) => keys.has(keyOf(entry, entry.line))),
    );
    return now ? [now.id + pick.slice(id.length)] : [];
  });
  return [...ofClass, ...carried];
}
