import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { findRadicale } from "../adapters/caldav/radicale";
import { findChromium, findFirefox } from "./browsers";
import { buildTestExtensions } from "./build-test";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RESULTS = join(ROOT, ".output/test/results.json");

/** What vitest's JSON report says about the run as a whole. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: { name: string; status: string; message: string; assertionResults: { status: string }[] }[];
}

/** Files that failed before any of their tests ran: the counts of tests do not show them. */
function brokenFiles(report: Report): number {
  return report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
}

function runVitest(args: readonly string[]): number {
  mkdirSync(join(ROOT, ".output/test"), { recursive: true });
  rmSync(RESULTS, { force: true });
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const own = ["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"];
  const { status } = spawnSync(process.execPath, [vitest, ...own, `--outputFile.json=${RESULTS}`, ...args], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return status ?? 1;
}

function missingPrograms(): string[] {
  const missing: string[] = [];
  if (!findChromium()) missing.push("no Chromium: page reader, overlay, screens and the Chromium journey did not run");
  if (!findFirefox()) missing.push("no Firefox: the Firefox journey did not run");
  if (process.getuid?.() !== 0)
    missing.push("not root: what a district sets by Chromium's policy file did not run, in Firefox it did");
  if (!findRadicale()) missing.push("no Radicale: booking at a calendar server that we did not write did not run");
  return missing;
}

const code = build() ?? runVitest(process.argv.slice(2));
const report = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Report) : undefined;
const passed = report?.numPassedTests ?? 0;
const failed = report ? report.numFailedTests + brokenFiles(report) : 1;
const skipped = report ? report.numPendingTests + report.numTodoTests : 0;

for (const reason of missingPrograms()) console.log(`\n!!! SKIPPED: ${reason}.`);
if (passed + failed === 0) console.log("\nNo test ran.");
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = code !== 0 || failed > 0 || passed === 0 ? 1 : 0;

/** Exit code when the extension could not be built; undefined when all is well. */
function build(): number | undefined {
  rmSync(RESULTS, { force: true });
  try {
    buildTestExtensions();
    return undefined;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
