import { withMonthsFirst } from "../service-lines/date-words";
import type { IsoDate } from "../time/iso-date";
import type { CaseloadReading, NamesByCode } from "./caseload-reading";
import { withGuessedHead } from "./headless-table";
import { joinEntries } from "./join-entries";
import { readList } from "./read-list";
import { readTable } from "./read-table";
import { separatedRows } from "./separated-rows";

const LINE_END = /\r\n|[\r\n]/;

/**
 * Reads a caseload as therapists have it: an export, a tab of a sheet, a list in a document. Names become codes at once
 * and are in nothing that is given back. What a careful reader would not decide is named, with its line.
 * @param text the whole list, lines as they are in the file
 * @param today day of reading: a day before it that no word calls the review is asked about; without it none is
 * @public `npm run read-caseload` prints it
 */
export function readCaseload(text: string, today?: IsoDate): CaseloadReading {
  const { names: _forgotten, ...reading } = readNamedCaseload(text, today);
  return reading;
}

/** See {@link readCaseload}; gives the names beside the reading, to be hashed at once. */
export function readNamedCaseload(text: string, today?: IsoDate): CaseloadReading & { names: NamesByCode } {
  const lines = withMonthsFirst(text.split(LINE_END));
  const rows = separatedRows(lines.join("\n"));
  const reading = (rows && (readTable(rows) ?? readTable(withGuessedHead(rows)))) ?? readList(lines, today);
  const joined = joinEntries(reading.entries);
  return {
    students: joined.students,
    names: joined.names,
    notUnderstood: [...joined.notUnderstood, ...reading.doubts].sort((a, b) => a.line - b.line),
  };
}
