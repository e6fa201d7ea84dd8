import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const PORTS = fileURLToPath(new URL("../lib/ports/", import.meta.url));
/** A declaration or import that is there when the program runs. */
const RUNS =
  /^(?:export )?(?:(?:async )?function|(?:abstract )?class|const|let|var|enum)\b|^(?:import|export) (?!type\b|interface\b)/m;

test("ports are types only: what runs stands in adapters, or in the core", () => {
  const files = readdirSync(PORTS);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => RUNS.test(readFileSync(PORTS + file, "utf8")))).toEqual([]);
  for (const code of ["export class A {}", "export const a = 1;", 'import { a } from "./a";', "function a() {}"])
    expect(RUNS.test(code)).toBe(true);
});
