const CODE = /(?<![\p{L}\d])(\p{Lu}{1,3}) ?= ?([^,;=()]+)/gu;
const PERIODS: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/**
 * Writes codes out that the head itself explains: "S" under "Location: R = regular class, S = special class", "2 W"
 * under "Frequency: D / W / M / Y".
 */
export function withLegend(cell: string, head: string): string {
  const written = cell.trim();
  const code = [...head.matchAll(CODE)].find(([, short]) => short === written);
  if (code) return code[2]!.trim();
  const [, count, letter] = /^(\d+) ?(?:x ?)?\/? ?([DWMY])$/.exec(written) ?? [];
  const isExplained = /(?<!\p{L})D ?[/,|] ?W ?[/,|] ?M(?!\p{L})/u.test(head);
  return count && letter && isExplained ? `${count} times per ${PERIODS[letter]!}` : cell;
}
