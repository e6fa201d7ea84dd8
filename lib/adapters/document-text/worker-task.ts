import type { DocumentRefusal } from "../../core/documents/document-refusal";
import type { Result } from "../../core/result";
import type { DocumentText } from "../../ports/document-text";

export type DocumentResult = Result<DocumentText, DocumentRefusal>;

/** The message from a worker. The PDF parser posts messages of its own, without this field. */
export interface DocumentReport {
  documentResult: DocumentResult;
}

/** The message to a worker. */
export interface DocumentTask {
  documentBytes: Uint8Array<ArrayBuffer>;
}

/** Answers the one task of this worker. */
export function serveDocuments(read: (bytes: Uint8Array) => Promise<DocumentResult>): void {
  addEventListener("message", ({ data }: MessageEvent<Partial<DocumentTask> | null>) => {
    if (!data?.documentBytes) return;
    void read(data.documentBytes).then((documentResult) => {
      const report: DocumentReport = { documentResult };
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      postMessage(report);
    });
  });
}
