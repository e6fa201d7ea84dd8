import { readFileSync } from "node:fs";
import { fileKindOf, oldOfficeKind } from "../../lib/adapters/document-text/document-kind";
import { docxText } from "../../lib/adapters/document-text/docx-text";
import { pdfText } from "../../lib/adapters/document-text/pdf-text";
import type { DocumentRefusal } from "../../lib/core/documents/document-refusal";
import { plainText } from "../../lib/adapters/document-text/plain-text";
import { sayDocumentRefusal } from "../../lib/i18n/document-text";
import type { DocumentLine } from "../../lib/ports/document-text";

/** The text of a file, or why there is none. */
export type FileLines = { lines: DocumentLine[]; text: string } | { refusal: { code: string; message: string } };

/** Reads a text, Word document or PDF from the disk, with the parsers of the product. Never throws. */
export async function linesOfFile(path: string): Promise<FileLines> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { refusal: { code: "cannot-open", message: "This file can't be opened." } };
  }
  try {
    return await linesOfBytes(bytes);
  } catch {
    return refused({ code: "broken" });
  }
}

async function linesOfBytes(bytes: Uint8Array): Promise<FileLines> {
  if (bytes.length === 0) return refused({ code: "empty" });
  switch (fileKindOf(bytes)) {
    case "pdf":
      return ofDocument(await pdfText(bytes));
    case "zip":
      return ofDocument(await docxText(bytes));
    case "old-office":
      return refused({ code: oldOfficeKind(bytes) });
    case "picture":
      return refused({ code: "no-text" });
    case "rtf":
      return refused({ code: "not-a-document" });
    default: {
      const text = plainText(bytes);
      if (text === undefined) return refused({ code: "not-a-document" });
      if (!/[\p{L}\p{N}]/u.test(text)) return refused({ code: "no-text" });
      return { text, lines: text.split(/\r\n|[\r\n]/).map((line) => ({ text: line, page: 1 })) };
    }
  }
}

function ofDocument(read: Awaited<ReturnType<typeof pdfText>>): FileLines {
  if (!read.ok) return refused(read.failure);
  const { lines } = read.value;
  return { lines, text: lines.map(({ text }) => text).join("\n") };
}

const refused = (refusal: DocumentRefusal): FileLines => ({
  refusal: { code: refusal.code, message: sayDocumentRefusal(refusal, "en") },
});

/** Said of a file whose text is such that reading it fails. */
export const UNREADABLE = { refusal: { code: "broken", message: sayDocumentRefusal({ code: "broken" }, "en") } };
