import { parseSchedule } from "./parse-schedule";
import type { WorkerReport } from "./parse-in-worker";

/** Tells the page. Typed here because the DOM types know only windows, whose postMessage needs an origin. */
const report = globalThis.postMessage.bind(globalThis) as unknown as (message: WorkerReport) => void;

async function readFile({ file, maxBytes }: { file: Blob; maxBytes: number }): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = (share: number) => report({ kind: "progress", share });
  report({ kind: "done", result: parseSchedule(bytes, { maxBytes, onProgress }) });
}

globalThis.addEventListener("message", ({ data }: MessageEvent<{ file: Blob; maxBytes: number }>) => {
  readFile(data).catch(() => report({ kind: "done", result: { refusal: { code: "unreadable" } } }));
});
