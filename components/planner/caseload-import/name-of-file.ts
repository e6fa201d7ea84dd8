/** "rivera_2nd-grade@group.calendar.google.com.ics" -> "rivera 2nd grade": what it says of a class. */
export const nameOfFile = (name: string): string =>
  name
    .replace(/\.(?:ics|ical|ifb|txt|text|tsv|csv|md|eml|docx|pdf)$/i, "")
    .replace(/@.*$/, "")
    .replaceAll(/_+|(?<=\w)[-.](?=\w)/g, " ")
    .trim();
