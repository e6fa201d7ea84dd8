import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FileNote } from "../../files/file-reading";
import { useDrafts } from "../../drafts";
import { dropPaste, pasteKey } from "./paste-key";

/** The text of a document, and what could not be read of it. */
export interface DroppedText {
  name: string;
  text: string;
  notes: FileNote[];
}

export interface DroppedTextControl {
  /** The text that was put into the list. */
  placed: DroppedText | null;
  /** A text that she must decide on, because the list already has another one. */
  asked: DroppedText | null;
  /** How many times a text was put into the list. */
  placedCount: number;
  take: (dropped: DroppedText) => void;
  /** Takes her decision on the waiting text. */
  answer: (answer: "replace" | "append" | "leave") => void;
  reset: () => void;
}

/** Puts the text of a dropped document into the class's list of pasted lines, where it is read and nothing is saved. */
export function useDroppedText(classId: string): DroppedTextControl {
  const drafts = useDrafts();
  // Read the list at the end: she may type while the file is being read.
  const draftsRef = useRef(drafts);
  useLayoutEffect(() => {
    draftsRef.current = drafts;
  }, [drafts]);
  const [placed, setPlaced] = useState<DroppedText | null>(null);
  const [asked, setAsked] = useState<DroppedText | null>(null);
  const [placedCount, setPlacedCount] = useState(0);
  const listed = (): string => (draftsRef.current.find(pasteKey(classId)) as string | undefined) ?? "";
  const place = (dropped: DroppedText, text: string): void => {
    if (text !== listed()) dropPaste(draftsRef.current, classId);
    draftsRef.current.put(pasteKey(classId), text);
    setAsked(null);
    setPlaced(dropped);
    setPlacedCount((count) => count + 1);
  };
  return {
    placed,
    asked,
    placedCount,
    take(dropped) {
      const before = listed().trim();
      if (before === "" || before === dropped.text.trim()) place(dropped, dropped.text);
      else {
        setPlaced(null);
        setAsked(dropped);
      }
    },
    answer(answer) {
      if (asked && answer !== "leave")
        place(asked, answer === "append" ? `${listed().trimEnd()}\n\n${asked.text}` : asked.text);
      else setAsked(null);
    },
    reset() {
      setPlaced(null);
      setAsked(null);
    },
  };
}
