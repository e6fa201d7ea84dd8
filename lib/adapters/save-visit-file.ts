import type { VisitFile } from "../core/booking/visit-file";
import type { Result } from "../core/result";

/** Starts the download of an answer's file, if it has one, and returns the answer. */
export async function withSavedFile<A extends Result<{ file?: VisitFile }, unknown>>(answer: A): Promise<A> {
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
