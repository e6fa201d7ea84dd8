import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
// Registers the parser where pdf.js looks for it, so that pdf.js neither starts a worker nor fetches anything.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { DocumentRefusal } from "../../core/documents/document-refusal";
import { fail, ok, type Result } from "../../core/result";
import type { DocumentLine, DocumentText } from "../../ports/document-text";
import { pageLines } from "./page-lines";
import { pageContent } from "./pdf-page";

const MAX_PAGES = 300;
const ERRORS_ONLY = 0;

/**
 * Extracts the text of a PDF, page by page.
 * @param bytes a file that begins as a PDF
 */
export async function pdfText(bytes: Uint8Array): Promise<Result<DocumentText, DocumentRefusal>> {
  const task = getDocument({
    // Pass a copy: the parser takes the array over, and accepts no Buffer of Node.
    data: new Uint8Array(bytes),
    verbosity: ERRORS_ONLY,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: true,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    // Skips pictures; those of a scan would take seconds each.
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > MAX_PAGES)
      return fail({ code: "too-large", size: { unit: "pages", found: numPages, limit: MAX_PAGES } });
    const lines: DocumentLine[] = [];
    const pagesWithoutText: number[] = [];
    for (let page = 1; page <= numPages; page += 1) {
      const proxy = await document.getPage(page);
      const texts = pageLines(await pageContent(proxy));
      proxy.cleanup();
      if (!texts.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) pagesWithoutText.push(page);
      else lines.push(...(lines.length > 0 ? [{ text: "", page }] : []), ...texts.map((line) => ({ ...line, page })));
    }
    return lines.length === 0 ? fail({ code: "no-text" }) : ok({ kind: "pdf", lines, pagesWithoutText });
  } catch (error) {
    return fail({ code: error instanceof Error && error.name === "PasswordException" ? "password" : "broken" });
  } finally {
    await task.destroy();
  }
}
