import { paragraph, table, writeDocx } from "../adapters/document-text/write-docx";
import { ruledTable, writePdf } from "../adapters/document-text/write-pdf";

const ROWS = [
  ["Time", "Monday", "Tuesday", "Wednesday"],
  ["8:05-8:35", "Arrival", "Arrival", "Arrival"],
  ["9:00-9:40", "", "Orchestra", ""],
];

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A file as a page can be handed it. */
export interface SentFile {
  name: string;
  base64: string;
}

export const WEEK_PDF: SentFile = { name: "week.pdf", base64: inBase64(writePdf([ruledTable(ROWS)])) };
export const WEEK_DOCX: SentFile = {
  name: "week.docx",
  base64: inBase64(writeDocx(paragraph("Room 12") + table(...ROWS))),
};
export const SCANNED_PDF: SentFile = { name: "scan.pdf", base64: inBase64(writePdf([[]])) };

/** Drops a file on the planner's place for files. Runs inside the page, so it uses nothing from around it. */
export function dropInPage({ name, base64 }: SentFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!);
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document
    .querySelector(".planner-drop")!
    .dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
}

/** What the list of pasted lines holds, and what the page says. Runs inside the page. */
export function listAndPage(): { list: string; page: string } {
  const list = document.querySelector<HTMLTextAreaElement>(".planner-paste textarea")?.value ?? "";
  return { list, page: document.querySelector("main")?.textContent ?? "" };
}

export const WEEK_LINES =
  "Time\tMonday\tTuesday\tWednesday\n8:05-8:35\tArrival\tArrival\tArrival\n9:00-9:40\t\tOrchestra\t";
