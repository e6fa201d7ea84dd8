import { useEffect, useRef, useState } from "preact/hooks";
import type { FileLine } from "../files/file-reading";
import { useBringInScreen } from "./use-bring-in-screen";

/** A list that gave no students: its file's name, and why it could not be read; without text no student is in it. */
export interface RefusedList {
  name: string;
  text?: string;
  /** Why its text gave no student. */
  why?: NoStudents;
}

/** No student was found, no column of students in a table, or neither goal nor service in an IEP. */
export type NoStudents = "nothing" | "no-columns" | "empty-iep";

type ListReadingState =
  | { phase: "idle" }
  /** `number` of `total`: which of the files that were dropped together is being read, from 1. */
  | { phase: "reading"; name: string; number: number; total: number; refusals: readonly RefusedList[] }
  /** `taken`: how many of these files were read before; what they gave stays, and those that gave nothing are named. */
  | { phase: "cancelled"; taken: number; total: number; refusals: readonly RefusedList[] }
  | { phase: "refused"; refusals: RefusedList[] };

/** The text of a list, its lines where the file has pages, and the file's name, empty for a paste. */
export interface ListText {
  text: string;
  lines: readonly FileLine[];
  fileName: string;
}

/** The state of reading lists, and the functions that start it. */
export interface ListReading {
  state: ListReadingState;
  readText: (text: string) => void;
  readFiles: (files: readonly File[]) => Promise<void>;
  cancel: () => void;
}

/**
 * Reads caseload lists from files or the clipboard.
 * @param take takes a list's text; gives the reason when it contains no student
 */
export function useListReading(take: (list: ListText) => NoStudents | undefined): ListReading {
  const { readList } = useBringInScreen();
  const [state, setState] = useState<ListReadingState>({ phase: "idle" });
  const runningRef = useRef<AbortController | null>(null);
  useEffect(() => () => runningRef.current?.abort(), []);
  const settle = (refusals: RefusedList[]): void =>
    setState(refusals.length > 0 ? { phase: "refused", refusals } : { phase: "idle" });
  const refusedIn = (list: ListText): RefusedList[] => {
    const why = take(list);
    return why ? [{ name: list.fileName, why }] : [];
  };
  return {
    state,
    readText: (text: string): void =>
      settle(refusedIn({ text, lines: text.split("\n").map((line) => ({ text: line })), fileName: "" })),
    async readFiles(files: readonly File[]): Promise<void> {
      runningRef.current?.abort();
      const control = new AbortController();
      runningRef.current = control;
      const refusals: RefusedList[] = [];
      for (const [index, file] of files.entries()) {
        const { name } = file;
        setState({ phase: "reading", name, number: index + 1, total: files.length, refusals: [...refusals] });
        const read = await readList(file, control.signal);
        if (control.signal.aborted) return;
        if (read.ok) refusals.push(...refusedIn({ ...read.value, fileName: name }));
        else refusals.push({ name, text: read.failure.text });
      }
      settle(refusals);
    },
    cancel: (): void => {
      runningRef.current?.abort();
      setState((before) =>
        before.phase === "reading"
          ? { phase: "cancelled", taken: before.number - 1, total: before.total, refusals: before.refusals }
          : before,
      );
    },
  };
}
