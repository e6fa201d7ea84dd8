/**
 * Adds to each title's numbers how far it is ahead of the best other title of the schedule, number by number: whether
 * another title fits better usually decides more than how well one fits.
 * @param rows a row of equally many numbers for each title
 */
export function againstOthers(rows: readonly (readonly number[])[]): number[][] {
  const first = rows[0]!.map(() => -Infinity);
  const second = rows[0]!.map(() => -Infinity);
  for (const row of rows)
    row.forEach((value, at) => {
      if (value > first[at]!) {
        second[at] = first[at]!;
        first[at] = value;
      } else if (value > second[at]!) second[at] = value;
    });
  if (rows.length === 1) return rows.map((row) => [...row, ...row]);
  return rows.map((row) => [
    ...row,
    ...row.map((value, at) => value - (value === first[at] ? second[at]! : first[at]!)),
  ]);
}
