import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const COMMAND = fileURLToPath(new URL("./judge.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pushpin-judge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const goal = "Will unzip and hang up his coat, 4/5 days";
const coat = { id: "a", discipline: "OT", grade: 1, goal, schedule: ["Planning", "Math", "Arrival", "Recess"] };
const drill = { id: "b", discipline: "SLP", grade: "2", goal: "Will produce /r/ in isolation", schedule: ["Lunch"] };

function fileOf(name: string, lines: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n") + "\n");
  return path;
}

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", COMMAND, ...args], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

const readOut = (path: string): Record<string, unknown>[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("npm run judge", { timeout: 30_000 }, () => {
  it("answers cases and titles without labels, in the format agreed", () => {
    const out = join(folder, "out.jsonl");
    const titles = [
      { id: "t", title: "Lunch/Recess" },
      { id: "u", title: "PLC" },
    ];
    const answered = run(
      "--cases",
      fileOf("c.jsonl", [coat, drill]),
      "--titles",
      fileOf("t.jsonl", titles),
      "--out",
      out,
    );
    expect(answered.status).toBe(0);
    const [first, second, ...kinds] = readOut(out);
    expect(Object.keys(first!)).toEqual(["id", "suggested", "abstention"]);
    expect(first).toMatchObject({ id: "a", abstention: null });
    const suggested = first!["suggested"] as { title: string; score: number; reason: string }[];
    expect(suggested[0]).toEqual({
      title: "Arrival",
      score: expect.any(Number),
      reason: "Students take off their coats and hang them up.",
    });
    expect(suggested.length).toBeLessThanOrEqual(3);
    expect(second).toEqual({ id: "b", suggested: [], abstention: { voice: "pull-out", text: expect.any(String) } });
    expect(kinds).toEqual([
      { id: "t", kind: "lunch", also: ["recess"] },
      { id: "u", kind: "none", also: [] },
    ]);
  });

  it("measures what carries labels", () => {
    const labelled = [
      { ...coat, best: ["Arrival"], good: ["Recess"], never: ["Planning"] },
      { ...drill, best: [], good: [], never: [] },
    ];
    const measured = run("--cases", fileOf("labelled.jsonl", labelled), "--json");
    expect(JSON.parse(measured.stdout)).toMatchObject({
      goals: { cases: 2, top1: 100, neverCases: 0, abstained: { right: 1, of: 1 }, falseAbstention: 0, overall: 100 },
    });
  });

  it("says which line and field is wrong", () => {
    const refused = run("--cases", fileOf("bad.jsonl", [coat, { ...drill, schedule: undefined }]));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("line 2: schedule");
  });
});
