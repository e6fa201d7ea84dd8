import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const COMMAND = fileURLToPath(new URL("./occurrences.ts", import.meta.url));
const WINDOW = ["--from", "2025-09-01", "--to", "2025-10-01"];
const folder = mkdtempSync(join(tmpdir(), "pushpin-occurrences-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/ics/${name}.ics`, import.meta.url));
}

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", COMMAND, ...args], {
    encoding: "utf8",
  });
  const lines = stdout.trim().split("\n").filter(Boolean);
  return { lists: lines.map((line) => JSON.parse(line) as object[]), stderr, status };
}

describe("npm run occurrences", { timeout: 30_000 }, () => {
  it("prints an array of a file's occurrences", () => {
    expect(run(fixture("override-cancelled"), ...WINDOW).lists).toEqual([
      [
        ["2025-09-08T13:00:00Z", "2025-09-08T13:30:00Z", "CONFIRMED"],
        ["2025-09-15T13:00:00Z", "2025-09-15T13:30:00Z", "CANCELLED"],
        ["2025-09-22T13:00:00Z", "2025-09-22T13:30:00Z", "CONFIRMED"],
      ].map(([start, end, status]) => ({
        uid: "series",
        summary: "Writing",
        start,
        end,
        allDay: false,
        floating: false,
        status,
        busy: status !== "CANCELLED",
      })),
    ]);
  });

  it("keeps floating times floating unless it is told a zone", () => {
    expect(run(fixture("unknown-zone"), ...WINDOW).lists[0]).toMatchObject([
      { start: "2025-09-08T09:00:00", floating: true },
    ]);
    expect(run(fixture("unknown-zone"), ...WINDOW, "--zone", "America/New_York").lists[0]).toMatchObject([
      { start: "2025-09-08T13:00:00Z", floating: true },
    ]);
  });

  it("takes several files and a list, one line each, and warns in JSON", () => {
    const list = join(folder, "files.json");
    writeFileSync(
      list,
      JSON.stringify([fixture("all-day-no-end"), { file: fixture("no-events"), from: "2025-01-01" }]),
    );
    const { lists, stderr, status } = run(fixture("bad-rule"), "--list", list, ...WINDOW);
    expect(lists).toMatchObject([[{}, {}], [{ start: "2025-09-08", end: "2025-09-09", allDay: true }], []]);
    const warnings = stderr
      .trim()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as object);
    expect(warnings).toMatchObject([
      { code: "rule-shown-once", line: 9, property: "RRULE" },
      { refusal: "no-entries" },
    ]);
    expect(status).toBe(0);
  });

  it("says what is wrong with its arguments", () => {
    expect(run(fixture("bad-rule"), "--from", "soon", "--to", "2025-10-01")).toMatchObject({ status: 2, lists: [] });
  });
});
