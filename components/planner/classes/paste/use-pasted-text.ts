import { useMemo } from "preact/hooks";
import { withAddedLines } from "../../../../lib/core/paste/added-lines";
import { carriedPicks } from "../../../../lib/core/paste/carry-picks";
import { isClassPick } from "../../../../lib/core/paste/class-lists";
import type { PasteReading, UnreadLine } from "../../../../lib/core/paste/paste-reading";
import { pickedOf, pickOfNone, withPick } from "../../../../lib/core/paste/picks";
import { readPaste } from "../../../../lib/core/paste/read-paste";
import { LINE_END } from "../../../../lib/core/paste/source-lines";
import { useDrafts } from "../../drafts";
import { textOfClipboard } from "./clipboard-text";
import { pasteKey, picksKey } from "./paste-key";
import { findPasted } from "./pending-paste";
import { usePasteWords } from "./use-paste-words";

/** A class's pasted text with its reading, and what changes it. */
interface PastedText {
  text: string;
  reading: PasteReading;
  write: (next: string) => void;
  /** Replaces a line; null removes it. What stands in a row with other routines becomes a line of its own. */
  writeLine: (line: UnreadLine, words: string | null) => void;
  /** Adds lines of the ordinary week. */
  add: (lines: readonly string[]) => void;
  /** Picks a reading of a choice, or one of several classes. */
  pick: (pick: string) => void;
  /** Takes none of the readings of a choice. */
  pickNone: (id: string) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** Keeps the pasted text of a class among the drafts, and reads it. */
export function usePastedText(classId: string): PastedText {
  const drafts = useDrafts();
  const p = usePasteWords();
  const { text, picks } = findPasted(drafts, classId);
  const reading = useMemo(() => readPaste(text, picks), [text, picks]);
  const put = (next: string, nextPicks: readonly string[]): void => {
    if (next === "") drafts.drop(pasteKey(classId));
    else drafts.put(pasteKey(classId), next);
    if (nextPicks.length === 0) drafts.drop(picksKey(classId));
    else drafts.put(picksKey(classId), nextPicks);
  };
  // Picked readings refer to lines of the old text: drop them.
  const write = (next: string): void => put(next, []);
  const withAdded = (lines: readonly string[]): string => withAddedLines(text, reading, lines, p("regular"));
  const writeLine = ({ line, choice, row }: UnreadLine, words: string | null): void => {
    if (choice !== undefined && row) {
      const picked = pickedOf(choice, picks);
      const typed = pickOfNone(choice, ["typed" in picked ? picked.typed : [], row.at].flat());
      return put(words?.trim() ? withAdded([words.trim()]) : text, withPick(picks, typed));
    }
    const lines = text.split(LINE_END);
    lines.splice(line - 1, 1, ...(words === null ? [] : [words]));
    const next = lines.join("\n");
    put(next, carriedPicks(reading, picks, next, { line, isRemoved: words === null }));
  };
  // Of several classes one counts; what was picked in another one's lines goes with it.
  const pick = (id: string): void => drafts.put(picksKey(classId), isClassPick(id) ? [id] : withPick(picks, id));
  const pickNone = (id: string): void => drafts.put(picksKey(classId), withPick(picks, pickOfNone(id)));
  const add = (lines: readonly string[]): void => put(withAdded(lines), picks);
  /** Prefers the table that a sheet or web page puts on the clipboard: plain text loses the positions of cells. */
  const onPaste = (event: ClipboardEvent): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    const table = textOfClipboard(event.clipboardData?.getData("text/html") ?? "");
    if (table === undefined) return;
    event.preventDefault();
    field.setRangeText(table, field.selectionStart, field.selectionEnd, "end");
    write(field.value);
  };
  return { text, reading, write, writeLine, add, pick, pickNone, onPaste };
}
