import type { ListFileReading } from "../../components/planner/files/file-reading";
import type { DocumentRefusal } from "../../lib/core/documents/document-refusal";
import { documentWords, sayDocumentRefusal } from "../../lib/i18n/document-text";
import { translator, type Language } from "../../lib/i18n/translate";
import { fail, ok } from "../../lib/core/result";

const SNIFFED_BYTES = 1024;
const MAX_TEXT_BYTES = 5 * 1_048_576;

/** Reads a caseload list or an IEP in this page, documents in a worker of their own. Keeps nothing, never rejects. */
export async function readListFile(file: File, signal: AbortSignal, language: Language): Promise<ListFileReading> {
  const refused = (refusal: DocumentRefusal): ListFileReading => fail({ text: sayDocumentRefusal(refusal, language) });
  try {
    const [{ isDocumentFile }, { plainText }] = await Promise.all([
      import("../../lib/adapters/document-text/document-kind"),
      import("../../lib/adapters/document-text/plain-text"),
    ]);
    const head = new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer());
    if (isDocumentFile(head, file.name)) {
      const { readDocument } = await import("../../lib/adapters/document-text/read-document");
      const read = await readDocument(file, { signal });
      if (!read.ok) return refused(read.failure);
      const { lines } = read.value;
      return ok({ lines, text: lines.map(({ text }) => text).join("\n") });
    }
    if (file.size > MAX_TEXT_BYTES) {
      const size = { unit: "megabytes" as const, found: Math.ceil(file.size / 1_048_576), limit: 5 };
      return refused({ code: "too-large", size });
    }
    const text = plainText(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return refused({ code: "not-a-document" });
    if (text.trim() === "") return refused({ code: "empty" });
    return ok({ text, lines: text.split(/\r\n|[\r\n]/).map((line) => ({ text: line, page: 1 })) });
  } catch {
    return fail({ text: translator(documentWords, language)("refusal.broken") });
  }
}
