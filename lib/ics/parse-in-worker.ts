import type { CutEntries } from "../core/schedule/cut-entries";
import type { ImportRefusal } from "./import-note";
import type { DayWindow } from "./day-by-day";
import { MAX_BYTES, type ParsedSchedule } from "./parse-schedule";
import { fail, type Result } from "../core/result";

/** A schedule, with the entries that would be cut in the requested days; or why the file was refused. */
export type WorkerResult = Result<ParsedSchedule & { cut: CutEntries }, ImportRefusal>;

/** Message to the worker. */
export interface WorkerTask extends Pick<WorkerOptions, "days"> {
  file: Blob;
  maxBytes: number;
}

/** Message from the worker. */
export type WorkerReport = { kind: "progress"; share: number } | { kind: "done"; result: WorkerResult };

/** Options of {@link parseInWorker}. */
export interface WorkerOptions {
  /** Called with the share of the file that was read so far, 0..1. */
  onProgress?: (share: number) => void;
  /** Stops the import; it ends with the refusal "cancelled". */
  signal?: AbortSignal;
  /** Milliseconds after which the worker is terminated; the import ends with the refusal "too-slow". */
  timeoutMs?: number;
  maxBytes?: number;
  /** Days [from, to) in an IANA zone, for which the result names the entries that would be cut. */
  days?: DayWindow & { zone: string };
}

const TIMEOUT_MS = 60_000;

function refused(code: ImportRefusal["code"]): WorkerResult {
  return fail({ code });
}

/**
 * Reads a class schedule (.ics) in a worker, so that the page stays responsive whatever is in the file.
 * @returns the schedule or a refusal; the promise never rejects
 */
export function parseInWorker(file: Blob, options: WorkerOptions = {}): Promise<WorkerResult> {
  const { onProgress, signal, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, days } = options;
  if (signal?.aborted) return Promise.resolve(refused("cancelled"));
  if (file.size > maxBytes) {
    const parameters = { megabytes: Math.round(file.size / 1_048_576), limit: Math.round(maxBytes / 1_048_576) };
    return Promise.resolve(fail({ code: "too-large", parameters }));
  }
  const worker = new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve) => {
    const finish = (result: WorkerResult): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = (): void => finish(refused("cancelled"));
    const timer = setTimeout(() => finish(refused("too-slow")), timeoutMs);
    signal?.addEventListener("abort", cancel);
    worker.addEventListener("error", () => finish(refused("unreadable")));
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReport>) => {
      if (data.kind === "progress") onProgress?.(data.share);
      else finish(data.result);
    });
    const task: WorkerTask = { file, maxBytes, ...(days ? { days } : {}) };
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(task);
  });
}
