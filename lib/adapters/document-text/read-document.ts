import type { DocumentRefusalCode } from "../../core/documents/document-refusal";
import { fail } from "../../core/result";
import type { ReadDocument, ReadDocumentOptions } from "../../ports/document-text";
import { fileKindOf, oldOfficeKind } from "./document-kind";
import type { DocumentReport, DocumentResult, DocumentTask } from "./worker-task";

const MEGABYTE = 1_048_576;
const MAX_BYTES = 30 * MEGABYTE;
const TIMEOUT_MS = 60_000;

const refused = (code: DocumentRefusalCode): DocumentResult => fail({ code });

/**
 * Reads a Word document or PDF in a worker of its own, which holds the parser and is ended with its task: a page
 * that reads no document loads none of it, and a hostile file costs the page nothing. For pages of the extension only.
 */
export const readDocument: ReadDocument = async (file, options = {}) => {
  const { signal } = options;
  if (file.size === 0) return refused("empty");
  if (file.size > MAX_BYTES) {
    const size = { unit: "megabytes" as const, found: Math.ceil(file.size / MEGABYTE), limit: MAX_BYTES / MEGABYTE };
    return fail({ code: "too-large", size });
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (signal?.aborted) return refused("cancelled");
  if (!bytes) return refused("broken");
  switch (fileKindOf(bytes)) {
    case "pdf":
      return readIn(() => new Worker(new URL("pdf.worker.ts", import.meta.url), { type: "module" }), bytes, options);
    case "zip":
      return readIn(() => new Worker(new URL("docx.worker.ts", import.meta.url), { type: "module" }), bytes, options);
    case "old-office":
      return refused(oldOfficeKind(bytes));
    case "picture":
      return refused("no-text");
    default:
      return refused("not-a-document");
  }
};

function readIn(
  start: () => Worker,
  documentBytes: Uint8Array<ArrayBuffer>,
  { signal }: ReadDocumentOptions,
): Promise<DocumentResult> {
  const worker = start();
  return new Promise((resolve) => {
    const finish = (result: DocumentResult): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = (): void => finish(refused("cancelled"));
    const timer = setTimeout(() => finish(refused("too-slow")), TIMEOUT_MS);
    signal?.addEventListener("abort", cancel);
    // A worker that runs out of memory ends with an error.
    worker.addEventListener("error", () => finish(refused("broken")));
    worker.addEventListener("message", ({ data }: MessageEvent<Partial<DocumentReport> | null>) => {
      if (data?.documentResult) finish(data.documentResult);
    });
    const task: DocumentTask = { documentBytes };
    worker.postMessage(task, [documentBytes.buffer]);
  });
}
