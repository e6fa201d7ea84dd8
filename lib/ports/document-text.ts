import type { DocumentRefusal } from "../core/documents/document-refusal";
import type { Result } from "../core/result";

/** One line of a document: a paragraph, a row of a table with tabs between its cells, or a line of a page. */
export interface DocumentLine {
  text: string;
  /** From 1; undefined where the file does not say where its pages end (.docx). */
  page?: number;
  /** 1 for the left and 2 for the right of two columns of running text; undefined for what runs across the page. */
  column?: number;
}

/** The text of a document in reading order; an empty line separates what is apart. */
export interface DocumentText {
  kind: "docx" | "pdf";
  lines: DocumentLine[];
  /** Pages that hold no letter although others do, from 1: scans among printed pages. */
  pagesWithoutText: number[];
}

export interface ReadDocumentOptions {
  /** Stops the reading; it ends with the refusal "cancelled". */
  signal?: AbortSignal;
}

/** Gives the text of a Word document or PDF. Works on the device, keeps nothing, never rejects. */
export type ReadDocument = (
  file: Blob,
  options?: ReadDocumentOptions,
) => Promise<Result<DocumentText, DocumentRefusal>>;
