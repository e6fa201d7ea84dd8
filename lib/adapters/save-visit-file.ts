import type { VisitFile } from "../core/booking/visit-file";

/** An answer that may bring a visit to save as a file. */
type Answered = { ok: true; value: { file?: VisitFile } } | { ok: false };

/** Starts the download of an answer's file, if it has one, and returns the answer. */
export async function withSavedFile<A extends Answered>(answer: A): Promise<A> {
  const file = answer.ok ? answer.value.file : undefined;
  if (file) {
    // Few visits are saved as files: the library that writes them is loaded for the first one.
    const { writeVisit } = await import("../ics/writing/write-visit");
    const url = URL.createObjectURL(
      new Blob([writeVisit(file.visit, file.entry)], { type: "text/calendar;charset=utf-8" }),
    );
    Object.assign(document.createElement("a"), { href: url, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(url));
  }
  return answer;
}
