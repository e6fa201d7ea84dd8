import type { CutEntries } from "../core/schedule/cut-entries";
import type { ImportRefusal } from "./import-note";
import type { DayWindow } from "./occurrences";
import { MAX_BYTES, type ParsedSchedule } from "./parse-schedule";

/** A schedule that was read, and the entries of which the asked-for days would not show all. */
export type WorkerResult = (ParsedSchedule & { cut: CutEntries }) | { refusal: ImportRefusal };

/** What the worker is told. */
export interface WorkerTask extends Pick<WorkerOptions, "days"> {
  file: Blob;
  maxBytes: number;
}

/** What the worker says. */
export type WorkerReport = { kind: "progress"; share: number } | { kind: "done"; result: WorkerResult };

export interface WorkerOptions {
  /** Called with the share of the file that is read, 0..1. */
  onProgress?: (share: number) => void;
  /** Stops the import; it ends with the refusal "cancelled". */
  signal?: AbortSignal;
  /** Wall clock after which the worker is killed; the import ends with the refusal "too-slow". */
  timeoutMs?: number;
  maxBytes?: number;
  /** Days, on the clock of an IANA zone, that the schedule will be asked for. */
  days?: DayWindow & { zone: string };
}

const TIMEOUT_MS = 60_000;

function refused(code: ImportRefusal["code"]): WorkerResult {
  return { refusal: { code } };
}

/**
 * Reads a class schedule outside the page's own thread, so that the page stays responsive whatever the file
 * holds. Never rejects: what goes wrong is a refusal.
 */
export function parseInWorker(file: Blob, options: WorkerOptions = {}): Promise<WorkerResult> {
  const { onProgress, signal, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, days } = options;
  if (signal?.aborted) return Promise.resolve(refused("cancelled"));
  if (file.size > maxBytes) {
    const parameters = { megabytes: Math.round(file.size / 1_048_576), limit: Math.round(maxBytes / 1_048_576) };
    return Promise.resolve({ refusal: { code: "too-large", parameters } });
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
