import { parseSchedule } from "./parse-schedule";
import type { WorkerReport } from "./parse-in-worker";

/** The part of a worker's global that this file uses; the DOM types know only windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<{ file: Blob; maxBytes: number }>) => void) | null;
  postMessage(report: WorkerReport): void;
}

const scope = globalThis as unknown as WorkerScope;

async function readFile({ file, maxBytes }: { file: Blob; maxBytes: number }): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = (share: number) => scope.postMessage({ kind: "progress", share });
  scope.postMessage({ kind: "done", result: parseSchedule(bytes, { maxBytes, onProgress }) });
}

scope.onmessage = ({ data }) => {
  readFile(data).catch(() => scope.postMessage({ kind: "done", result: { refusal: { code: "unreadable" } } }));
};
