import { findRanges, findTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import type { SourceLine } from "./source-lines";
import { dayTitle, splitByDays, type DayTitle } from "./titles-by-day";
import { namedColumn } from "./table-columns";
import { isTitle } from "./titles";
import { findWeeks } from "./week-letters";

/** Most lines of a list of one week, with a blank line between its days. */
const MOST_LINES = 12;

const hasTime = (text: string): boolean => findRanges(text).length > 0 || findTime(text) !== undefined;

/** Reads a text that is only a week: "** WEEK A", "Week B:". */
function wholeWeek(text: string): string | undefined {
  const found = findWeeks(text);
  const rest = found && text.slice(0, found.from) + text.slice(found.to);
  return found?.weeks.length === 1 && !/[\p{L}\d]/u.test(rest!) ? found.weeks[0] : undefined;
}

/** Splits a line by days; undefined for the head of a grid ("Time Mon Tues Wed"). */
const titlesOf = (text: string): DayTitle[] | undefined => {
  const single = text.includes("\t") ? undefined : dayTitle(text);
  const titles = single ? [single] : splitByDays(text);
  return titles?.some(({ title }) => namedColumn(title) === "time") ? undefined : titles;
};

/**
 * Reads a line with what each day of one week has: "WEEK A: Mon Art, Tue Gym".
 * @returns undefined for any other line, and where a part of the list is not understood
 */
export function weekList(text: string): DayTitle[] | undefined {
  const found = /^[^\p{L}\d]*(?<head>[^:=–—]{3,14}?)\s*[:=–—]\s*(?<rest>\p{L}.+)$/u.exec(text);
  const week = found && wholeWeek(found.groups!["head"]!);
  if (!week || hasTime(text)) return undefined;
  return titlesOf(found.groups!["rest"]!)?.map((part) => ({ ...part, cycleWeeks: [week] }));
}

/** Reads the lines of days without times below "WEEK A". */
function listBelow(lines: readonly SourceLine[], at: number): { texts: string[]; next: number } | undefined {
  const texts: string[] = [];
  let next = at + 1;
  for (; next < Math.min(lines.length, at + 1 + MOST_LINES); next += 1) {
    const text = lines[next]!.text.trim();
    if (text === "" && texts.length > 0) break;
    if (text === "") continue;
    if (wholeWeek(text) || hasTime(text) || !titlesOf(text)) break;
    texts.push(text);
  }
  return texts.length > 0 ? { texts, next } : undefined;
}

/** Reads a small table without times, with weeks as columns and days as rows. */
function weekTable(lines: readonly SourceLine[], at: number): { lists: string[]; next: number } | undefined {
  const cellsOf = (text: string): string[] => text.split(/\t|\s*\|\s*|\s{2,}/).map((cell) => cell.trim());
  const head = cellsOf(lines[at]!.text.trimStart()).filter((cell) => cell !== "");
  const weeks = head.filter((cell) => wholeWeek(cell));
  if (weeks.length < 2 || head.length > weeks.length + 1) return undefined;
  const rows: string[][] = [];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const cells = cellsOf(lines[next]!.text.trim()).filter((cell) => cell !== "");
    if (cells.length !== weeks.length + 1 || !wholeDays(cells[0]!)?.weekdays || !cells.slice(1).every(isTitle)) break;
    if (hasTime(lines[next]!.text)) return undefined;
    rows.push(cells);
  }
  if (rows.length < 2) return undefined;
  const lists = weeks.map(
    (week, column) => `${week}: ${rows.map((cells) => `${cells[0]!} ${cells[column + 1]!}`).join(", ")}`,
  );
  return { lists, next };
}

/**
 * Rewrites lists and tables of two weeks as one line for each week, which {@link weekList} reads. Lines that were
 * joined become empty.
 */
export function withWeekLists(source: readonly SourceLine[]): SourceLine[] {
  const lines = source.map((line) => ({ ...line }));
  for (let at = 0; at < lines.length; at += 1) {
    if (!findWeeks(lines[at]!.text)) continue;
    const table = weekTable(lines, at);
    const week = table ? undefined : wholeWeek(lines[at]!.text);
    const list = week ? listBelow(lines, at) : undefined;
    const next = table?.next ?? list?.next;
    if (next === undefined) continue;
    const texts = table?.lists ?? [`Week ${week!}: ${list!.texts.join(", ")}`];
    for (let index = at; index < next; index += 1) lines[index]!.text = texts[index - at] ?? "";
    at = next - 1;
  }
  return lines;
}
