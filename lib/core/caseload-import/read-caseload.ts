import { amountAtEnd } from "../service-lines/amount-in-goal";
import { withMonthsFirst } from "../service-lines/date-words";
import type { IsoDate } from "../time/iso-date";
import { withTabsAtRules } from "./aligned-columns";
import type { CaseloadDoubt, CaseloadReading, NamesByCode } from "./caseload-reading";
import { withGuessedHead } from "./headless-table";
import { joinEntries } from "./join-entries";
import type { ListEntry } from "./list-entry";
import { readList } from "./read-list";
import { bestReading } from "./reading-worth";
import { readNotes } from "./read-notes";
import { readTable, type TableReading } from "./read-table";
import { withYears } from "./school-year";
import { START_SIGNS } from "./student-starts";
import { separatedRows } from "./separated-rows";

const LINE_END = /\r\n|[\r\n]/;

/**
 * Reads a caseload as therapists have it: an export, a tab of a sheet, a list in a document. Replaces names by codes at
 * once; the result holds no name. Lists, with its line, all that a careful reader would not decide.
 * @param text the whole list, lines as they are in the file
 * @param today day of reading: an earlier day that no word identifies as the review is asked about; without `today`
 *   none is
 * @public `npm run read-caseload` prints it
 */
export function readCaseload(text: string, today?: IsoDate): CaseloadReading {
  const { names: _forgotten, ...reading } = readNamedCaseload(text, today);
  return reading;
}

/** See {@link readCaseload}; gives the names beside the reading, to be hashed at once. */
export function readNamedCaseload(text: string, today?: IsoDate): CaseloadReading & { names: NamesByCode } {
  const written = withYears(withMonthsFirst(text.split(LINE_END)));
  const lines = withTabsAtRules(written) ?? written;
  const rows = separatedRows(lines.join("\n"));
  const table = rows && (readTable(rows, today) ?? readTable(withGuessedHead(rows), today));
  const reading = table ?? bestReading(listReadings(lines, today), lines);
  if (!table && isTable(lines) && reading.entries.every(saysNothing))
    return { refusal: "no-columns", students: [], names: [], notUnderstood: [] };
  const joined = joinEntries(reading.entries.map((entry) => withGoalDoubts(entry, lines)));
  return {
    students: joined.students,
    names: joined.names,
    notUnderstood: [...joined.notUnderstood, ...reading.doubts].sort((a, b) => a.line - b.line),
  };
}

/** Asks about the minutes at the end of a goal: "will cut on a line - 2x20" may hold a service. */
function withGoalDoubts(entry: ListEntry, lines: readonly string[]): ListEntry {
  const doubts = entry.goals.flatMap((text): CaseloadDoubt[] => {
    const why = amountAtEnd(text);
    const end = text.slice(-12);
    const line = entry.lines.find((one) => lines[one - 1]?.includes(end)) ?? entry.lines.at(-1)!;
    return why ? [{ line, text, why }] : [];
  });
  return doubts.length > 0 ? { ...entry, doubts: [...entry.doubts, ...doubts] } : entry;
}

/** Reads a list that is not a table in each known way. */
const listReadings = (lines: readonly string[], today: IsoDate | undefined): TableReading[] => [
  readList(lines, today),
  ...START_SIGNS.flatMap((signs) => readNotes(lines, signs, today) ?? []),
];

const SEPARATORS = [";", "\t", "|", ","] as const;

/** True for lines that one separator splits into the same number of cells: "foo;bar". */
function isTable(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  return SEPARATORS.some((separator) => {
    const counts = new Set(filled.map((line) => line.split(separator).length));
    return filled.length > 1 && counts.size === 1 && !counts.has(1);
  });
}

/** True for an entry without content, or with a bare number for a name. */
const saysNothing = ({ written, services, goals, reviewDate, grade, className, hasLeft }: ListEntry): boolean =>
  services.length + goals.length === 0 &&
  !reviewDate &&
  hasLeft === undefined &&
  ((!grade && !className) || /^\d+$/.test(written));
