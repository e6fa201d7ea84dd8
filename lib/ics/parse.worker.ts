import { nameCutEntries } from "../core/schedule/cut-entries";
import { expandDays } from "./occurrences";
import type { WorkerReport, WorkerTask } from "./parse-in-worker";
import { parseSchedule } from "./parse-schedule";
import { fail, ok } from "../core/result";

/** Posts a message to the page. The cast is needed because the DOM types assume a window, which needs an origin. */
const report = globalThis.postMessage.bind(globalThis) as unknown as (message: WorkerReport) => void;

async function readFile({ file, maxBytes, days }: WorkerTask): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = (share: number) => report({ kind: "progress", share });
  const parsed = parseSchedule(bytes, { maxBytes, onProgress });
  if (!parsed.ok) return report({ kind: "done", result: parsed });
  const cut = days ? expandDays(parsed.value.entries, days, days.zone).cut : [];
  report({ kind: "done", result: ok({ ...parsed.value, cut: nameCutEntries(cut) }) });
}

globalThis.addEventListener("message", ({ data }: MessageEvent<WorkerTask>) => {
  readFile(data).catch(() => report({ kind: "done", result: fail({ code: "unreadable" }) }));
});
