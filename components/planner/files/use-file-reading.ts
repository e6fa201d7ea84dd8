import { useEffect, useRef, useState } from "preact/hooks";
import type { FileNote, ScheduleFileReading, ReadDocument, ReadSchedule } from "./file-reading";
import { usePage } from "../page-context";
import { usePlannerClient } from "../planner-client";
import { fail } from "../../../lib/core/result";

/** A file that was refused, and why. */
interface RefusedFile {
  name: string;
  refusal: FileNote;
  notes: FileNote[];
}

/** The state of reading a chosen file. */
export type FileReadingState =
  | { phase: "idle" }
  | { phase: "reading"; name: string; share: number }
  | { phase: "cancelled"; name: string }
  | { phase: "refused"; refusals: RefusedFile[] };

interface FileReadingControl {
  state: FileReadingState;
  /** Reads files one after another and passes on each that could be read. */
  read: (files: readonly File[]) => Promise<void>;
  cancel: () => void;
  reset: () => void;
}

/**
 * Reads schedule files, with progress and a way to cancel. Passes on nothing of a refused or cancelled file.
 * @param onText takes the text of Word documents, PDFs and plain text; without it they are refused. Gives the reason if
 * it could not use the text.
 */
export function useFileReading(
  onRead: (file: File, reading: ReadSchedule) => void,
  onText?: (file: File, reading: ReadDocument) => FileNote | void,
): FileReadingControl {
  const { t } = usePage();
  const { actions } = usePlannerClient();
  const [state, setState] = useState<FileReadingState>({ phase: "idle" });
  const runningRef = useRef<AbortController | null>(null);
  useEffect(() => () => runningRef.current?.abort(), []);

  const readOne = async (file: File, signal: AbortSignal): Promise<ScheduleFileReading> => {
    const { name } = file;
    setState({ phase: "reading", name, share: 0 });
    try {
      const onProgress = (share: number): void => {
        if (!signal.aborted) setState({ phase: "reading", name, share });
      };
      return await actions.readScheduleFile(file, { signal, onProgress, takesDocuments: onText !== undefined });
    } catch {
      return fail({ refusal: { text: t("file.unreadable") }, notes: [] });
    }
  };

  const read = async (files: readonly File[]): Promise<void> => {
    runningRef.current?.abort();
    const control = new AbortController();
    runningRef.current = control;
    const refusals: RefusedFile[] = [];
    for (const file of files) {
      const reading = await readOne(file, control.signal);
      if (control.signal.aborted) return;
      if (!reading.ok) refusals.push({ name: file.name, ...reading.failure });
      else if ("text" in reading.value) {
        const refusal = onText?.(file, reading.value);
        if (refusal) refusals.push({ name: file.name, refusal, notes: reading.value.notes });
      } else onRead(file, reading.value);
    }
    setState(refusals.length > 0 ? { phase: "refused", refusals } : { phase: "idle" });
  };

  return {
    state,
    read,
    cancel() {
      runningRef.current?.abort();
      setState((before) => (before.phase === "reading" ? { phase: "cancelled", name: before.name } : before));
    },
    reset: () => setState({ phase: "idle" }),
  };
}
