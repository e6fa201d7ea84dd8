import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameCutEntries } from "../../lib/core/schedule/cut-entries";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import { addDays } from "../../lib/core/time/iso-date";
import { expandDays, occurrencesBetween } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { bundleCase } from "./ics-bundle";
import { WEEK, type CaseResult } from "./ics-case";
import { runInChromium } from "./ics-chromium";
import { LARGE, MEDIUM, SMALL, schoolCalendar, type CalendarShape } from "./school-calendar";

const LIBICAL_SOURCE = fileURLToPath(new URL("./ics-libical.c", import.meta.url));
/** Fresh processes of each, in turn: cold each time, as an import is, and other load on the machine hits both. */
const RUNS = 5;
/** ical.js takes minutes and runs once, between ours. */
const MIDDLE_RUN = 2;
/** In a page, of the large calendar, ical.js steps one event in this many: all of them take minutes. */
const SAMPLED = 20;

/** With the most memory its process has held, and how much of that a page needs before it reads anything. */
type Measured = CaseResult & { peakBytes: number | undefined; idleBytes?: number };

interface Tools {
  nodeCase: string;
  pageCase: string;
  libical: string | undefined;
}

interface Calendar {
  name: string;
  path: string;
  bytes: number;
}

function runInNode(kind: "pushpin" | "ical.js", script: string, path: string): Measured {
  return JSON.parse(execFileSync(process.execPath, [script, kind, path, "1"], { encoding: "utf8" })) as Measured;
}

function buildLibical(folder: string): string | undefined {
  const program = join(folder, "ics-libical");
  const built = spawnSync("cc", ["-O2", "-o", program, LIBICAL_SOURCE, "-lical"], { encoding: "utf8" });
  return built.status === 0 ? program : undefined;
}

function runLibical(program: string, path: string): CaseResult {
  const begin = performance.now();
  const output = execFileSync(program, [path, "20251006T040000Z", "20251011T040000Z"], { encoding: "utf8" });
  return { coldMs: performance.now() - begin, count: (JSON.parse(output) as { count: number }).count };
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

function middle<T extends CaseResult>(results: T[]): T {
  return results.toSorted((a, b) => a.coldMs - b.coldMs)[Math.floor(results.length / 2)]!;
}

/** Lowest and highest, so that a reader sees how much the machine's other work moved them. */
function spread(results: CaseResult[]): string {
  const times = results.map(({ coldMs }) => coldMs);
  return `${Math.min(...times).toFixed(0)}-${Math.max(...times).toFixed(0)}`;
}

function tell(line: string): void {
  console.log(`    ${line}`);
}

function tellPeer(name: string, results: CaseResult[], ours: CaseResult, more = ""): void {
  const peer = middle(results);
  const times = results.length > 1 ? ` (${spread(results)})` : "";
  tell(
    `${name.padEnd(9)} ${peer.coldMs.toFixed(0)} ms${times}, ${peer.count} occurrences: pushpin is ${ratio(ours.coldMs, peer.coldMs)}${more}`,
  );
}

function tellOurs(results: Measured[], { bytes }: Calendar): Measured {
  const ours = middle(results);
  tell(`pushpin   ${ours.coldMs.toFixed(0)} ms (${spread(results)}), ${ours.count} occurrences`);
  const againMs = ours.againMs!;
  tell(`another week ${againMs.toFixed(1)} ms = ${ratio(againMs, ours.coldMs)} of the cold run`);
  if (ours.peakBytes) {
    const times = (ours.peakBytes / bytes).toFixed(1);
    const idle = ours.idleBytes ? `, ${(ours.idleBytes / 1_048_576).toFixed(0)} MB of it the empty page` : "";
    tell(`peak memory of the process ${(ours.peakBytes / 1_048_576).toFixed(0)} MB = ${times} times the file${idle}`);
  }
  return ours;
}

function compareInNode(tools: Tools, calendar: Calendar): CaseResult[] {
  console.log(`  Node, ${calendar.name}: cold parse + one school week`);
  const ours: Measured[] = [];
  const libical: CaseResult[] = [];
  const raw: CaseResult[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    if (run === MIDDLE_RUN) raw.push(runInNode("ical.js", tools.nodeCase, calendar.path));
    ours.push(runInNode("pushpin", tools.nodeCase, calendar.path));
    if (tools.libical) libical.push(runLibical(tools.libical, calendar.path));
  }
  const own = tellOurs(ours, calendar);
  tell(`bare newline scan ${newlineScanMs(calendar.path).toFixed(1)} ms`);
  if (libical.length > 0) tellPeer("libical", libical, own);
  tellPeer("ical.js", raw, own);
  return libical;
}

async function compareInChromium(tools: Tools, calendar: Calendar, libical: CaseResult[], every: number) {
  console.log(`  Chromium, ${calendar.name}: cold parse + one school week`);
  const page = { script: tools.pageCase, calendar: calendar.path };
  const ours: Measured[] = [];
  const raw: CaseResult[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await runInChromium("pushpin", page);
    if (!result) {
      tell("not measured: there is no Chromium on this machine");
      return;
    }
    ours.push(result);
    if (run === MIDDLE_RUN) raw.push((await runInChromium("ical.js", { ...page, every }))!);
  }
  const own = tellOurs(ours, calendar);
  if (libical.length > 0) tellPeer("libical", libical, own, " (libical outside the browser)");
  const sampled = every === 1 ? "" : `; ical.js estimated: all is parsed, one event in ${every} stepped`;
  tellPeer("ical.js", raw, own, sampled);
}

async function compareSizes(tools: Tools, folder: string): Promise<void> {
  if (!tools.libical) console.log("  libical is not compared: it needs cc and libical-dev (Debian).");
  const sizes: [string, CalendarShape][] = [
    ["50", SMALL],
    ["2,000", MEDIUM],
    ["50,000", LARGE],
  ];
  for (const [events, shape] of sizes) {
    const path = join(folder, `${shape.events}.ics`);
    writeFileSync(path, schoolCalendar(shape));
    const bytes = statSync(path).size;
    const calendar = { name: `${events} events, ${(bytes / 1_048_576).toFixed(1)} MB`, path, bytes };
    const libical = compareInNode(tools, calendar);
    await compareInChromium(tools, calendar, libical, shape === LARGE ? SAMPLED : 1);
  }
}

function ageMs(firstYear: number): number {
  const text = schoolCalendar({ events: 5000, seed: 7, firstYear, lastYear: firstYear, onlyEndless: true });
  const times: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    const parsed = parseSchedule(text);
    if (!parsed.ok) throw new Error(parsed.failure.code);
    const begin = performance.now();
    occurrencesBetween(parsed.value.entries, WEEK, "America/New_York", Number.POSITIVE_INFINITY);
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[7]!;
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

function dailyEvents(count: number): ScheduleEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    entryId: `daily-${index}`,
    title: "Lesson",
    start: { date: "2025-08-04", minute: 480 + (index % 400), zone: "America/New_York" },
    durationMinutes: 30,
    rules: [{ freq: "DAILY", interval: 1, weekStart: "MO" }],
    busy: true,
  }));
}

/** A hostile feed beside the most that a question answers in whole: what is beyond that must cost next to nothing. */
function compareBudget(): void {
  const [few, many] = [dailyEvents(600), dailyEvents(60_000)];
  const times = { few: [] as number[], many: [] as number[], named: [] as number[], first: 0 };
  const ask = (entries: ScheduleEntry[], from: string, isNamed = false): number => {
    const begin = performance.now();
    const days = expandDays(entries, { from, to: addDays(from, 7) }, "America/New_York");
    if (isNamed) nameCutEntries(days.cut);
    return performance.now() - begin;
  };
  ask(few, WEEK.from);
  times.first = ask(many, WEEK.from);
  for (let week = 0; week < 31; week += 1) {
    const from = addDays(WEEK.from, week * 7);
    times.few.push(ask(few, from));
    times.many.push(ask(many, from));
    times.named.push(ask(many, from, true));
  }
  const middleOf = (list: number[]) => list.toSorted((a, b) => a - b)[15]!;
  const [fewMs, manyMs, namedMs] = [middleOf(times.few), middleOf(times.many), middleOf(times.named)];
  console.log(
    `  60,000 daily events: ${manyMs.toFixed(1)} ms for a week = ${(manyMs / fewMs).toFixed(2)} times 600 of them (${fewMs.toFixed(1)} ms), ${(namedMs / fewMs).toFixed(2)} with those that were cut named; ${times.first.toFixed(1)} ms the first time`,
  );
}

/** Prints how fast class schedules are read against peers measured in the same run. */
export async function runIcsBench(): Promise<void> {
  console.log(`Class schedules (.ics): medians of ${RUNS} (lowest-highest), ms of wall clock`);
  const folder = mkdtempSync(join(tmpdir(), "pushpin-ics-"));
  try {
    const nodeCase = await bundleCase("node", folder);
    const pageCase = await bundleCase("page", folder);
    await compareSizes({ nodeCase, pageCase, libical: buildLibical(folder) }, folder);
    compareAges();
    compareBudget();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runIcsBench();
