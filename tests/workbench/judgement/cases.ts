import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { JudgedCase, JudgedTitle } from "../judge-measures";

const FIXTURES = new URL("../../fixtures/judgement/", import.meta.url);
/**
 * Writers whose sets only choose between designs: totals are looked at, never single errors, and nothing is trained.
 */
export const CHOOSING = "g04 g07 g09 g10 g12 g13 g15 g18 g24 g27 g30 g33 g36 g39".split(" ");

/** Own sets that only show whether a change generalises. */
export const HELD = ["held", "held2"];

export interface WrittenCase extends JudgedCase {
  writer: string;
  abstain?: "pull-out" | "no-moment" | "titles-unclear" | null;
}
export interface WrittenTitle extends JudgedTitle {
  writer: string;
}

export function readLines<T>(path: URL | string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

const files = (under: URL, start: string): string[] =>
  existsSync(under)
    ? readdirSync(under)
        .filter((name) => name.startsWith(start) && name.endsWith(".jsonl"))
        .sort()
    : [];

/** Some sets write a grade as a number, or leave it out. */
const gradeOf = ({ grade }: { grade?: string | number | null }): string => String(grade ?? "");

/** All goals of the writers and of the older sets; `writer` is the set's name. */
export function allCases(extra: readonly string[] = []): WrittenCase[] {
  const writers = new URL("writers/", FIXTURES);
  const own = files(FIXTURES, "goals.").map((name) => [new URL(name, FIXTURES), name.slice(6, -6)] as const);
  const blind = files(writers, "goals-").map((name) => [new URL(name, writers), name.slice(6, -6)] as const);
  const more = extra.map(
    (path) =>
      [
        path,
        path
          .split("/")
          .at(-1)!
          .replace(/^goals-|\.jsonl$/g, ""),
      ] as const,
  );
  return [...own, ...blind, ...more].flatMap(([path, writer]) =>
    readLines<JudgedCase>(path).map((one) => ({ ...one, grade: gradeOf(one), writer })),
  );
}

/** All titles of the writers and of the older sets. */
export function allTitles(): WrittenTitle[] {
  const writers = new URL("writers/", FIXTURES);
  const own = files(FIXTURES, "titles.").map((name) => [new URL(name, FIXTURES), name.slice(7, -6)] as const);
  const blind = files(writers, "titles-").map((name) => [new URL(name, writers), name.slice(7, -6)] as const);
  return [...own, ...blind].flatMap(([path, writer]) =>
    readLines<JudgedTitle>(path).map((one) => ({ ...one, writer: `t-${writer}` })),
  );
}

const apart = new Set([...CHOOSING, ...HELD]);

/** Goals that may be trained on: not those of the writers to choose by, nor the held sets. */
export const casesToWorkOn = (): WrittenCase[] => allCases().filter(({ writer }) => !apart.has(writer));

/** Titles that may be trained on, likewise. */
export const titlesToWorkOn = (): WrittenTitle[] => allTitles().filter(({ writer }) => !apart.has(setOf(writer)));

/** The set that a title comes from: a title's writer is marked so that it is not taken for a goal's. */
export const setOf = (writer: string): string => writer.replace(/^t-/, "");
