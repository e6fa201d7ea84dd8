import { readdirSync } from "node:fs";
import { matchesGlob } from "node:path";
import { expect, test } from "vitest";
import config from "./vitest.config";

interface Project {
  test: {
    name: string;
    include: string[];
    exclude?: string[];
    maxWorkers?: number;
    sequence?: { groupOrder?: number };
  };
}

const projects = (config.test!.projects as Project[]).map((one) => one.test);
const files = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/${name}`);
const runs = ({ include, exclude = [] }: Project["test"], file: string): boolean =>
  include.some((one) => matchesGlob(file, one)) && !exclude.some((one) => matchesGlob(file, one));

test("the suite under a district's policy runs by itself: one file, one worker, after everything else", () => {
  const alone = projects.filter((project) => runs(project, "tests/e2e/district-policy.e2e.test.ts"));
  expect(alone.map(({ name }) => name)).toEqual(["alone"]);
  expect(files.filter((file) => runs(alone[0]!, file))).toEqual(["tests/e2e/district-policy.e2e.test.ts"]);
  expect(alone[0]!.maxWorkers).toBe(1);
  const orders = projects.map(({ name, sequence }) => [name, sequence?.groupOrder ?? 0] as const);
  const last = Math.max(...orders.map(([, order]) => order));
  expect(orders.filter(([, order]) => order === last).map(([name]) => name)).toEqual(["alone"]);
});

test("each file of tests is run by exactly one project", () => {
  expect(files.length).toBeGreaterThan(400);
  // Without a Chromium there is no project for the tests that need one.
  const wanted = files.filter(
    (file) => !file.includes(".browser.test.") || projects.some(({ name }) => name === "browser"),
  );
  expect(wanted.filter((file) => projects.filter((project) => runs(project, file)).length !== 1)).toEqual([]);
});
