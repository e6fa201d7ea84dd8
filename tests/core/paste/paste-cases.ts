import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { formatClock } from "../../../lib/core/time/interval";
import { WEEKDAYS } from "../../../lib/core/time/iso-date";

export interface PasteCase {
  name: string;
  text: string;
  /** Entries and unread lines, sorted, as the fixtures write them. */
  expected: string[];
}

/** The cases of one file of tests/fixtures/paste; see the README there. */
export function pasteCases(file: "dev" | "held" | "layouts" | "teachers"): PasteCase[] {
  const path = fileURLToPath(new URL(`../../fixtures/paste/${file}.txt`, import.meta.url));
  return readFileSync(path, "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head, expected = ""] = part.split(/^---\n/m);
      const [name, ...text] = head!.split("\n");
      return { name: name!, text: text.join("\n"), expected: expected.split("\n").filter(Boolean).sort() };
    });
}

function daysText(weekdays: readonly (typeof WEEKDAYS)[number][]): string {
  const at = weekdays.map((day) => WEEKDAYS.indexOf(day));
  const isRun = at.length > 2 && (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
  return isRun ? `${weekdays[0]}-${weekdays.at(-1)}` : weekdays.join(",");
}

/** A reading as the fixtures write it. */
export function written({ entries, notUnderstood }: PasteReading): string[] {
  const said = entries.map(({ title, weekdays, cycleDays, cycleWeeks, startMinute, endMinute }) => {
    const cycle = cycleDays ? `${cycleDays.join("/")}: ` : "";
    const weeks = cycleWeeks ? `week ${cycleWeeks.join("/")}: ` : "";
    return `${weeks}${cycle}${daysText(weekdays)} ${formatClock(startMinute)}-${formatClock(endMinute)} ${title}`;
  });
  return [...said, ...notUnderstood.map(({ line }) => `? ${line}`)].sort();
}
