import { expect, test } from "vitest";
import { readIep } from "../../../lib/core/iep/read-iep";
import { madeTable, type MadeService } from "./made-tables";

const TABLES = 300;

type Given = Omit<MadeService, "discipline" | "setting" | "from" | "to"> & Record<string, unknown>;

const keyOf = ({ discipline, minutes, times, per, setting, from, to }: Given): string =>
  [discipline, minutes, times, per, setting, from ?? "", to ?? ""].join(" ");

test("tables of services with columns, heads and words by chance are read, none wrong", () => {
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
    expect(left, `seed ${seed}: not read`).toEqual([]);
  }
});
