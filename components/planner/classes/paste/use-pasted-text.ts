import { useMemo } from "preact/hooks";
import type { PasteReading } from "../../../../lib/core/paste/paste-reading";
import { isClassPick } from "../../../../lib/core/paste/class-lists";
import { readPaste } from "../../../../lib/core/paste/read-paste";
import { LINE_END } from "../../../../lib/core/paste/source-lines";
import { useDrafts } from "../../drafts";
import { textOfClipboard } from "./clipboard-text";
import { pasteKey, picksKey } from "./paste-key";
import { findPasted } from "./pending-paste";

/** A class's pasted text with its reading, and what changes it. */
interface PastedText {
  text: string;
  reading: PasteReading;
  write: (next: string) => void;
  /** Replaces a line, counted from 1; null removes it. */
  writeLine: (line: number, words: string | null) => void;
  /** Picks the other reading of a choice, or takes the pick back. */
  pick: (id: string) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** Keeps the pasted text of a class among the drafts, and reads it. */
export function usePastedText(classId: string): PastedText {
  const drafts = useDrafts();
  const { text, picks } = findPasted(drafts, classId);
  const reading = useMemo(() => readPaste(text, picks), [text, picks]);
  const write = (next: string): void => {
    if (next === "") drafts.drop(pasteKey(classId));
    else drafts.put(pasteKey(classId), next);
    // Picked readings refer to lines of the old text: drop them.
    drafts.drop(picksKey(classId));
  };
  const writeLine = (line: number, words: string | null): void => {
    const lines = text.split(LINE_END);
    lines.splice(line - 1, 1, ...(words === null ? [] : [words]));
    write(lines.join("\n"));
    // Which class it is says no line: a mended one asks nothing again.
    const ofClass = picks.filter(isClassPick);
    if (ofClass.length > 0) drafts.put(picksKey(classId), ofClass);
  };
  const pick = (id: string): void => {
    // Of several classes one counts; what was picked in another one's lines goes with it.
    if (isClassPick(id)) drafts.put(picksKey(classId), [id]);
    else drafts.put(picksKey(classId), picks.includes(id) ? picks.filter((other) => other !== id) : [...picks, id]);
  };
  /** Prefers the table that a sheet or web page puts on the clipboard: plain text loses the positions of cells. */
  const onPaste = (event: ClipboardEvent): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    const table = textOfClipboard(event.clipboardData?.getData("text/html") ?? "");
    if (table === undefined) return;
    event.preventDefault();
    field.setRangeText(table, field.selectionStart, field.selectionEnd, "end");
    write(field.value);
  };
  return { text, reading, write, writeLine, pick, onPaste };
}
