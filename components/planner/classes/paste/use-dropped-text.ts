import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FileNote } from "../../contracts";
import { usePlanner } from "../../planner-context";
import { dropPaste, pasteKey } from "./paste-key";

/** The text of a document, and what could not be read of it. */
export interface DroppedText {
  name: string;
  text: string;
  notes: FileNote[];
}

export interface DroppedTextControl {
  /** A text that is in the list now. */
  placed: DroppedText | null;
  /** A text that waits for her word: the list holds another. */
  asked: DroppedText | null;
  /** How often a text was put into the list. */
  placedCount: number;
  take: (dropped: DroppedText) => void;
  /** What becomes of the text that waits. */
  answer: (answer: "replace" | "append" | "leave") => void;
  reset: () => void;
}

/** Puts the text of a dropped document into the class's list of pasted lines, where it is read and nothing is saved. */
export function useDroppedText(classId: string): DroppedTextControl {
  const { drafts } = usePlanner();
  // A file is read for a while, and she may type meanwhile.
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
