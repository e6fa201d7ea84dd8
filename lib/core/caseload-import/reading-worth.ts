import type { CaseloadDoubtReason } from "./caseload-reading";
import { joinEntries } from "./join-entries";
import { leadingName } from "./leading-name";
import { namesListedAmount } from "./shorthand";
import type { ListEntry } from "./list-entry";
import type { TableReading } from "./read-table";

/** How much each kind of doubt lowers the worth of a reading: it is a part of the list that was not understood. */
const COSTS: Partial<Record<CaseloadDoubtReason, number>> = {
  "not-a-student": 1,
  "no-amount": 0.4,
  "no-minutes": 0.7,
  "no-period": 0.7,
  contradiction: 1,
};

/**
 * Picks the reading that leaves least of a list unread: the one with most students of whom a grade, a class, minutes
 * and a review are known, and with the fewest words that were not understood. Of two alike the first one is picked.
 */
export function bestReading(readings: readonly TableReading[], lines: readonly string[]): TableReading {
  const worths = readings.map((reading) => worthOf(reading, lines));
  return readings[worths.indexOf(Math.max(...worths))]!;
}

function worthOf({ entries, doubts }: TableReading, lines: readonly string[]): number {
  const { students, notUnderstood } = joinEntries(entries);
  const known = students.map((student) => {
    const { services, grade, className, reviewDate, goals } = student;
    const isExplained = services.length > 0 || notUnderstood.some(({ code }) => code === student.code);
    return (
      1 +
      (grade ? 0.5 : 0) +
      (className ? 0.5 : 0) +
      (reviewDate ? 0.5 : 0) +
      (services.length > 0 ? 1 + 0.3 * (services.length - 1) : 0) +
      (goals.length > 0 ? 0.3 : 0) -
      (isExplained ? 0 : 1)
    );
  });
  const costs = [...doubts, ...notUnderstood].map(({ why }) => COSTS[why] ?? 0);
  return sum(known) - sum(costs) - entries.filter(isNoName).length * 2 - unread(entries, doubts, lines);
}

const isNoName = ({ written }: ListEntry): boolean => leadingName(written) === undefined;

/** Counts the lines with minutes that belong to no student and that nobody is asked about. */
function unread(entries: readonly ListEntry[], doubts: TableReading["doubts"], lines: readonly string[]): number {
  const covered = new Set([...entries.flatMap((entry) => entry.lines), ...doubts.map(({ line }) => line)]);
  return lines.filter((text, i) => !covered.has(i + 1) && namesListedAmount(text)).length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
