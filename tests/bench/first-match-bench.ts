import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { LEXICON_FILE } from "../../lib/adapters/packaged-lexicon";
import type { GoalCase } from "../../lib/core/goals/goal-case";
import { emptyLexiconFile, packLexicon } from "../../lib/core/lexicon/pack-lexicon";

/** What a worker that has just started is asked. */
export interface FirstQuestion {
  goal: GoalCase;
  titles: readonly string[];
  /** With the packaged files. */
  folder: string;
  /** With what was learned, or by the rules alone. */
  isLearned: boolean;
}

/** Fresh processes of each, in turn, so that other load on the machine hits all. */
const RUNS = 9;

/** Code of a process that loads a bundled case, asks it once, and prints how long both took together. */
const ASK = `
const [path, question] = process.argv.slice(1);
const used = process.cpuUsage();
const started = performance.now();
const { answerFirst } = await import(path);
answerFirst(JSON.parse(question));
const answeredMs = performance.now() - started;
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ answeredMs, usedMs: (user + system) / 1000 }));
`;

/** Bundles a case as the extension is: minified, and the vocabulary in a file of its own. */
async function bundleCase(kind: "pushpin" | "peer", folder: string): Promise<string> {
  const fileName = `first-match-${kind}.mjs`;
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [{ name: "without-vocabulary", enforce: "pre", transform: (_code, id) => emptyLexiconFile(id) }],
    ssr: { noExternal: true },
    build: {
      ...{ outDir: folder, emptyOutDir: false, minify: true, target: "es2022" },
      ssr: fileURLToPath(new URL(`./first-match-${kind}.ts`, import.meta.url)),
      rolldownOptions: { output: { entryFileNames: fileName } },
    },
  });
  return pathToFileURL(join(folder, fileName)).href;
}

function writePackage(folder: string): void {
  writeFileSync(join(folder, LEXICON_FILE), JSON.stringify(packLexicon()));
  for (const name of ["word-vectors.bin", "judgement.bin"])
    copyFileSync(fileURLToPath(new URL(`../../public/${name}`, import.meta.url)), join(folder, name));
}

interface Taken {
  answeredMs: number;
  /** Of the processor, on all of its threads; on a busy machine it says more than the time that passed. */
  usedMs: number;
}

function ask(path: string, question: FirstQuestion): Taken {
  const args = ["--input-type=module", "-e", ASK, path, JSON.stringify(question)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Taken;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Prints how long the first goal takes in a process that has just started, its code and the packaged files included,
 * against the rules alone and against a full-text search.
 */
export async function runFirstMatchBench(asked: Pick<FirstQuestion, "goal" | "titles">): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pushpin-first-"));
  try {
    writePackage(folder);
    const [pushpin, peer] = [await bundleCase("pushpin", folder), await bundleCase("peer", folder)];
    const ways = [
      { name: "Pushpin", path: pushpin, isLearned: true },
      { name: "its rules alone", path: pushpin, isLearned: false },
      { name: "MiniSearch", path: peer, isLearned: false },
    ];
    const rounds = Array.from({ length: RUNS }, () =>
      ways.map(({ path, isLearned }) => ask(path, { ...asked, folder, isLearned })),
    );
    const taken = ways.map(({ name }, at) => ({
      name,
      ms: median(rounds.map((round) => round[at]!.answeredMs)),
      leastMs: Math.min(...rounds.map((round) => round[at]!.answeredMs)),
      usedMs: median(rounds.map((round) => round[at]!.usedMs)),
    }));
    const peerUsed = taken.at(-1)!.usedMs;
    console.log(`first match after a start, ${asked.titles.length} titles: median of ${RUNS} fresh processes`);
    for (const { name, ms, leastMs, usedMs } of taken)
      console.log(
        `  ${name.padEnd(16)} ${ms.toFixed(1)} ms (least ${leastMs.toFixed(1)}), ` +
          `of the processor ${usedMs.toFixed(1)} ms, to MiniSearch ${(usedMs / peerUsed).toFixed(1)}`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
