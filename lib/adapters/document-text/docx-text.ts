import mammoth from "mammoth";
import { openArrayBuffer } from "mammoth/lib/zipfile.js";
import type { DocumentRefusal } from "../../core/documents/document-refusal";
import { textOfTable, type HtmlCell } from "../../core/paste/html-cells";
import { fail, ok, type Result } from "../../core/result";
import type { DocumentLine, DocumentText } from "../../ports/document-text";
import { withFieldTexts, withoutHiddenText } from "./word-fields";
import { withListNumbers } from "./word-numbers";
import { zipDirectory } from "./zip-directory";

const MAX_UNPACKED_BYTES = 200 * 1_048_576;
const MAX_XML_BYTES = 60 * 1_048_576;
const MEGABYTE = 1_048_576;

/** A part of mammoth's document model. Its HTML has the same parts, but parsing that needs a DOM. */
interface Part {
  type: string;
  value?: string;
  checked?: boolean;
  isStrikethrough?: boolean;
  breakType?: string;
  children?: Part[];
  colSpan?: number;
  rowSpan?: number;
  noteType?: string;
  noteId?: string;
}

interface WordDocument extends Part {
  notes: { resolve(reference: Part): { body: Part[] } | null };
}

/**
 * Extracts the text of a .docx, one line per paragraph and one per table row. Includes text inserted under "track
 * changes" and the numbers of lists; leaves out deleted, struck-through and hidden text.
 * @param bytes a file that is a zip
 */
export async function docxText(bytes: Uint8Array): Promise<Result<DocumentText, DocumentRefusal>> {
  const refusal = refusalOfZip(bytes);
  if (refusal) return fail(refusal);
  let document: WordDocument | undefined;
  const emptied = (whole: WordDocument): WordDocument => {
    document = whole;
    return { ...whole, children: [] };
  };
  try {
    const buffer = await asItIsShown(new Uint8Array(bytes).buffer);
    // The build for Node asks for `buffer`, the one for browsers for `arrayBuffer`.
    const input = { arrayBuffer: buffer, buffer: new Uint8Array(buffer) };
    await mammoth.convertToHtml(input, { transformDocument: emptied });
  } catch {
    return fail({ code: "broken" });
  }
  const lines = document ? linesOf(document) : [];
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return fail({ code: "no-text" });
  return ok({ kind: "docx", lines, pagesWithoutText: [] });
}

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
const STYLES = "word/styles.xml";

/**
 * Rewrites the file for features that mammoth does not know: writes out numbers of lists and simple fields, removes
 * hidden text.
 */
async function asItIsShown(buffer: ArrayBuffer): Promise<ArrayBuffer> {
  const zip = await openArrayBuffer(buffer);
  const read = async (path: string): Promise<string> => (zip.exists(path) ? zip.read(path, "utf-8") : "");
  const xml = await read(DOCUMENT);
  const numbering = await read(NUMBERING);
  const styles = await read(STYLES);
  const numbered = numbering === "" ? xml : withListNumbers(xml, numbering, styles);
  const shown = withFieldTexts(withoutHiddenText(numbered, styles));
  if (shown === xml) return buffer;
  zip.write(DOCUMENT, shown);
  return zip.toArrayBuffer();
}

function refusalOfZip(bytes: Uint8Array): DocumentRefusal | undefined {
  const files = zipDirectory(bytes);
  if (!files) return { code: "broken" };
  const has = (pattern: RegExp): boolean => files.some(({ path }) => pattern.test(path));
  if (files.some(({ isEncrypted }) => isEncrypted)) return { code: "password" };
  if (has(/^xl\//)) return { code: "spreadsheet" };
  if (has(/^ppt\//)) return { code: "other-office" };
  if (!has(/^word\//)) return { code: "not-a-document" };
  const unpacked = files.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const xml = Math.max(
    ...files.filter(({ path }) => path.endsWith(".xml")).map(({ unpackedBytes }) => unpackedBytes),
    0,
  );
  const tooLarge = (found: number, limit: number): DocumentRefusal => ({
    code: "too-large",
    size: { unit: "megabytes", found: Math.ceil(found / MEGABYTE), limit: limit / MEGABYTE },
  });
  if (xml > MAX_XML_BYTES) return tooLarge(xml, MAX_XML_BYTES);
  return unpacked > MAX_UNPACKED_BYTES ? tooLarge(unpacked, MAX_UNPACKED_BYTES) : undefined;
}

/** Lines of the body, then the footnotes that it refers to. */
function linesOf(document: WordDocument): DocumentLine[] {
  const references: Part[] = [];
  const body = linesOfParts(document.children ?? [], references);
  const notes = references.flatMap((reference) => linesOfParts(document.notes.resolve(reference)?.body ?? [], []));
  const all = notes.length > 0 ? [...body, "", ...notes] : body;
  const lines = all.filter((line, i) => line !== "" || (i > 0 && all[i - 1] !== ""));
  if (lines.at(-1) === "") lines.pop();
  return lines.map((text) => ({ text }));
}

function linesOfParts(parts: readonly Part[], references: Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === "table") return ["", ...tableText(part, references).split("\n"), ""];
    const text = textOf(part, references);
    return text.split("\n").map((line) => line.replaceAll(/[^\S\t]+/g, " ").replaceAll(/^ +| +$/g, ""));
  });
}

function tableText(table: Part, references: Part[]): string {
  const rows = (table.children ?? []).filter(({ type }) => type === "tableRow");
  return textOfTable(
    rows.map(({ children = [] }) =>
      children.map(({ colSpan, rowSpan, children: inside = [] }): HtmlCell => {
        const text = inside.map((part) => textOf(part, references)).join("\n");
        return { text: text.replaceAll(/\s+/g, " ").trim(), colSpan: colSpan ?? 1, rowSpan: rowSpan ?? 1 };
      }),
    ),
  );
}

/** Text of a paragraph, a run or a table inside a cell. */
function textOf(part: Part, references: Part[]): string {
  switch (part.type) {
    case "text":
      // A soft hyphen only marks where a word may be broken.
      return (part.value ?? "").replaceAll("\u00AD", "").replaceAll("\u2011", "-");
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "checkbox":
      return part.checked ? "☒" : "☐";
    case "run":
      // Struck-through text no longer applies.
      return part.isStrikethrough ? "" : childrenText(part, references);
    case "noteReference":
      references.push(part);
      return "";
    default:
      return childrenText(part, references);
  }
}

function childrenText({ type, children = [] }: Part, references: Part[]): string {
  const inner = children.map((child) => textOf(child, references));
  return inner.join(type === "table" || type === "tableRow" || type === "tableCell" ? "\n" : "");
}
