import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { occurrencesBetween } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { WEEK, type CaseResult } from "./ics-case";
import { LARGE, MEDIUM, SMALL, schoolCalendar, type CalendarShape } from "./school-calendar";

const CASE = fileURLToPath(new URL("./ics-case.ts", import.meta.url));
const LIBICAL_SOURCE = fileURLToPath(new URL("./ics-libical.c", import.meta.url));
const RUNS = 3;

function runCase(kind: "pushpin" | "ical.js", path: string): CaseResult {
  const output = execFileSync(process.execPath, ["--import", "tsx", CASE, kind, path], { encoding: "utf8" });
  return JSON.parse(output) as CaseResult;
}

/** The middle one of several fresh processes: cold each time, as an import is. */
function medianCase(path: string): CaseResult {
  const results = Array.from({ length: RUNS }, () => runCase("pushpin", path));
  return results.sort((a, b) => a.coldMs - b.coldMs)[Math.floor(RUNS / 2)]!;
}

function buildLibical(folder: string): string | undefined {
  const program = join(folder, "ics-libical");
  const built = spawnSync("cc", ["-O2", "-o", program, LIBICAL_SOURCE, "-lical"], { encoding: "utf8" });
  return built.status === 0 ? program : undefined;
}

function libicalMs(program: string, path: string): { ms: number; count: number } {
  const begin = performance.now();
  const output = execFileSync(program, [path, "20251006T040000Z", "20251011T040000Z"], { encoding: "utf8" });
  return { ms: performance.now() - begin, count: (JSON.parse(output) as { count: number }).count };
}

/** The floor under any reader: finding the line ends. */
function newlineScanMs(path: string): number {
  const bytes = readFileSync(path);
  const begin = performance.now();
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1));
  return performance.now() - begin;
}

function ratio(part: number, whole: number): string {
  return part <= whole ? `1/${(whole / part).toFixed(1)}` : `${(part / whole).toFixed(2)}x`;
}

function compareSizes(folder: string): void {
  const libical = buildLibical(folder);
  if (!libical) console.log("  libical is not compared: it needs cc and libical-dev (Debian).");
  const sizes: [string, CalendarShape][] = [
    ["50", SMALL],
    ["2,000", MEDIUM],
    ["50,000", LARGE],
  ];
  for (const [name, shape] of sizes) {
    const path = join(folder, `${shape.events}.ics`);
    writeFileSync(path, schoolCalendar(shape));
    const megabytes = statSync(path).size / 1_048_576;
    console.log(`  ${name} events, ${megabytes.toFixed(1)} MB: cold parse + one school week`);
    const ours = medianCase(path);
    console.log(`    pushpin   ${ours.coldMs.toFixed(0)} ms, ${ours.count} occurrences`);
    console.log(
      `    another week ${ours.againMs!.toFixed(1)} ms = ${ratio(ours.againMs!, ours.coldMs)} of the cold run`,
    );
    const times = (ours.peakBytes / statSync(path).size).toFixed(1);
    console.log(`    peak memory ${(ours.peakBytes / 1_048_576).toFixed(0)} MB = ${times} times the file`);
    console.log(`    bare newline scan ${newlineScanMs(path).toFixed(1)} ms`);
    if (libical) {
      const peer = libicalMs(libical, path);
      console.log(
        `    libical   ${peer.ms.toFixed(0)} ms, ${peer.count} occurrences: pushpin is ${ratio(ours.coldMs, peer.ms)}`,
      );
    }
    const raw = runCase("ical.js", path);
    console.log(
      `    ical.js   ${raw.coldMs.toFixed(0)} ms, ${raw.count} occurrences: pushpin is ${ratio(ours.coldMs, raw.coldMs)}`,
    );
  }
}

function ageMs(firstYear: number): number {
  const text = schoolCalendar({ events: 5000, seed: 7, firstYear, lastYear: firstYear, onlyEndless: true });
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const parsed = parseSchedule(text);
    if ("refusal" in parsed) throw new Error(parsed.refusal.code);
    const begin = performance.now();
    occurrencesBetween(parsed.entries, WEEK, "America/New_York");
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[3]!;
}

function compareAges(): void {
  ageMs(2025);
  const young = ageMs(2025);
  for (const year of [2005, 2015]) {
    const old = ageMs(year);
    console.log(
      `  5,000 endless rules from ${year}: ${old.toFixed(1)} ms for a week = ${(old / young).toFixed(2)} times those from 2025`,
    );
  }
}

/** Prints how fast class schedules are read against peers measured in the same run. */
export function runIcsBench(): void {
  console.log("Class schedules (.ics)");
  const folder = mkdtempSync(join(tmpdir(), "pushpin-ics-"));
  try {
    compareSizes(folder);
    compareAges();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) runIcsBench();
