import { wholeTime } from "./clock-times";
import { wholeDays } from "./day-scope";

/** Fewest routines in a row that are written so. */
const LEAST_RECORDS = 2;

type Sort = "name" | "time" | "days";

function sortOf(text: string): Sort | undefined {
  if (wholeTime(text)?.end) return "time";
  if (wholeDays(text.trim())?.weekdays) return "days";
  return /\p{L}{2}/u.test(text) && !/\d\s*[:.h]\s*\d\d/u.test(text) ? "name" : undefined;
}

/**
 * Joins routines whose name, time and days are on three lines below each other: "Art", "9:30-10:15", "Mon/Wed". Days
 * below a time are no head of the name that follows.
 */
export function withRecordsJoined(lines: readonly string[]): string[] {
  const filled = [...lines.keys()].filter((at) => lines[at]!.trim() !== "");
  const sorts = filled.map((at) => (lines[at]!.includes("\t") ? undefined : sortOf(lines[at]!)));
  const isRecord = (index: number): boolean => {
    const three = sorts.slice(index, index + 3).join();
    return three === "name,time,days" || three === "time,name,days";
  };
  const joined = [...lines];
  const records: number[] = [];
  for (let index = 0; index < filled.length; index += 1)
    if (isRecord(index)) {
      records.push(index);
      index += 2;
    }
  const isOutside = (_sort: Sort | undefined, index: number): boolean =>
    !records.some((record) => index >= record && index < record + 3);
  // With a time or days outside of them the lines are cells of a table, or heads.
  const areAll = !sorts.filter(isOutside).some((sort) => sort === "time" || sort === "days");
  // With a line between two of them, such as a teacher's name, a record has more than three lines.
  const areTogether = records.every((record, at) => at === 0 || record === records[at - 1]! + 3);
  if (records.length < LEAST_RECORDS || !areAll || !areTogether) return joined;
  for (const record of records) {
    const [first, ...others] = filled.slice(record, record + 3);
    const texts = [first!, ...others].map((at) => lines[at]!.trim());
    joined[first!] = (sorts[record] === "name" ? [texts[1], texts[0], texts[2]] : texts).join(" ");
    for (const at of others) joined[at] = "";
  }
  return joined;
}
