/** Why a file gives no text. */
export type DocumentRefusalCode =
  /** It has no bytes. */
  | "empty"
  /** It has more bytes, packed or unpacked, or more pages than are read. */
  | "too-large"
  /** It is neither a Word document nor a PDF. */
  | "not-a-document"
  /** It is a Word document of before 2007 (.doc). */
  | "old-word"
  /** It is a workbook of Excel (.xlsx). */
  | "spreadsheet"
  /** It is a slide show, or an old workbook, of an office program. */
  | "other-office"
  | "password"
  /** It is damaged. */
  | "broken"
  /** It has pages but no letter of text: a scan, or a picture. */
  | "no-text"
  | "too-slow"
  | "cancelled";

export interface DocumentRefusal {
  code: DocumentRefusalCode;
  /** Of "too-large": what the file has and what is read, in megabytes or in pages. */
  size?: { unit: "megabytes" | "pages"; found: number; limit: number };
}
