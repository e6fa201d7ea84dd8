import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The most lines of a file that nine in ten files keep to, and of a function that 99 in 100 functions do. */
const MAX = { fileP90: 163, functionP99: 49 };

/** Every source file of the product, vocabulary and words that a user sees included. */
const FILES = execFileSync("git", ["ls-files", "--", "lib", "components", "entrypoints"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(`${ROOT}/${file}`, "utf8") }));

interface Measured {
  lines: number;
  /** File, and for a function its first line. */
  place: string;
}

/** The shortest length that a share of the list does not exceed. */
function percentile(all: readonly Measured[], share: number): Measured {
  const sorted = all.toSorted((a, b) => a.lines - b.lines);
  return sorted[Math.ceil(sorted.length * share) - 1]!;
}

/** Lists what is longer than the limit, the shortest first: those are the nearest to it. */
const longest = (all: readonly Measured[], limit: number): string =>
  all
    .filter(({ lines }) => lines > limit)
    .toSorted((a, b) => a.lines - b.lines)
    .slice(0, 20)
    .map(({ lines, place }) => `${place} (${lines})`)
    .join("\n");

/** Matches lines that the linter's limit of 60 does not count either: empty ones, and comments. */
const UNCOUNTED = /^\s*(?:$|\/\/|\/?\*)/;

/** Measures each function that has a name or a body in braces, in lines of code. */
function functionsOf({ file, text }: { file: string; text: string }): Measured[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && "body" in node ? (node.body as ts.Node | undefined) : undefined;
    if (body && (ts.isBlock(body) || ts.isVariableDeclaration(node.parent))) {
      const start = node.getStart(source);
      const lines = text
        .slice(start, node.end)
        .split("\n")
        .filter((line) => !UNCOUNTED.test(line)).length;
      found.push({ lines, place: `${file}:${source.getLineAndCharacterOfPosition(start).line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("nine in ten files are short enough to be read at once", () => {
  const files = FILES.map(({ file, text }) => ({ lines: text.split("\n").length - 1, place: file }));
  expect(files.length).toBeGreaterThan(500);
  const { lines } = percentile(files, 0.9);
  expect(lines, `split some of these:\n${longest(files, MAX.fileP90)}`).toBeLessThanOrEqual(MAX.fileP90);
});

test("99 in 100 functions are short enough to be read at once", () => {
  const functions = FILES.flatMap(functionsOf);
  expect(functions.length).toBeGreaterThan(2000);
  const { lines } = percentile(functions, 0.99);
  expect(lines, `split some of these:\n${longest(functions, MAX.functionP99)}`).toBeLessThanOrEqual(MAX.functionP99);
});
