import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Characters of a line of code or comment: Prettier's width, which it can't enforce on comments, strings and patterns. */
const MAX = 120;

/** Vocabulary with one entry per line, words a user sees, and what a script wrote. */
const IS_DATA = /^lib\/(?:core\/lexicon\/|i18n\/|core\/time\/windows-zones\.ts$)|\.generated\.ts$/;

function tracked(...patterns: string[]): string[] {
  return execFileSync("git", ["ls-files", "--", ...patterns], { cwd: ROOT, encoding: "utf8" })
    .trim()
    .split("\n");
}

/** Every line that is too long, as "file:line (length)". */
function longLines(files: readonly string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(`${ROOT}/${file}`, "utf8")
      .split("\n")
      .flatMap((line, index) => (line.length > MAX ? [`${file}:${index + 1} (${line.length})`] : [])),
  );
}

test("no line of product code is too long to be reviewed: long patterns have one alternative per line", () => {
  const files = tracked("lib/**/*.ts", "lib/**/*.tsx", "components/**/*.ts", "components/**/*.tsx", "entrypoints/**");
  expect(files.length).toBeGreaterThan(500);
  const code = files.filter((file) => /\.tsx?$/.test(file) && !IS_DATA.test(file));
  expect(longLines(code)).toEqual([]);
});
