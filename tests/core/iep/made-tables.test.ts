import { expect, test } from "vitest";
import { readIep } from "../../../lib/core/iep/read-iep";
import { madeTable, type MadeService } from "./made-tables";

const TABLES = 300;
/** Share of the services of tables in unknown words that is read; the others are asked about. */
const READ = 0.98;

type Given = Omit<MadeService, "discipline" | "setting" | "from" | "to"> & Record<string, unknown>;

const keyOf = ({ discipline, minutes, times, per, setting, from, to }: Given): string =>
  [discipline, minutes, times, per, setting, from ?? "", to ?? ""].join(" ");

test("tables of services with columns, heads and words by chance are read or asked about, never misread", () => {
  let [all, read] = [0, 0];
  for (let seed = 1; seed <= TABLES; seed += 1) {
    const { heading, rows, services } = madeTable(seed);
    const lines = [heading, ...rows.map((row) => row.join("\t"))].map((text) => ({ text }));
    const found = readIep(lines);
    const left = services.map((service) => keyOf({ ...service }));
    for (const service of found.services) {
      const at = left.indexOf(keyOf({ ...service }));
      expect(
        at,
        `seed ${seed} misread: ${keyOf({ ...service })}\n${lines.map(({ text }) => text).join("\n")}`,
      ).not.toBe(-1);
      left.splice(at, 1);
    }
    if (left.length > 0) expect(found.doubtful, `seed ${seed}: lost without a word`).not.toEqual([]);
    [all, read] = [all + services.length, read + services.length - left.length];
  }
  expect(read / all).toBeGreaterThanOrEqual(READ);
});
