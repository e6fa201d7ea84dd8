import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CalendarReading, CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { instantOf, isKnownZone, wallClockAt } from "../../lib/core/time/zone";
import { parseClock } from "../../lib/core/time/interval";
import { isIsoDate } from "../../lib/core/time/iso-date";
import { weekLink } from "../../lib/core/schedule/calendar-link";
import { PageLab } from "./page-lab";

const HELP = `Reads saved calendar pages or fragments with the real reader in real Chromium.

  npm run -s read-page -- --site google|outlook FILE.html... [--zone America/New_York]
                          [--now 2026-10-06T09:00] [--url https://calendar.google.com/calendar/u/0/r/week/2026/10/5]
  npm run -s read-page -- --list LIST.jsonl     {"file","site","zone","now","url"} per line, one browser for all

  --zone  zone of the browser, default America/New_York
  --now   its clock: wall time in that zone, or an instant ("...Z", "...-04:00"); default: now
  --url   where the page stands; default: the week of --now

Prints one JSON object per file and line, in the given order. The page is shown at 1280x900 at its own
address with its scripts off (Content-Security-Policy) and no request leaves; the reader runs in an
isolated world, like a content script.
"zone" is the zone the page itself names, else null: the browser's zone is a guess about the page, and only
used to compare ids of recurring events. Paths in a list count from the list's folder, else from here.

Exit code: 0 when every file could be opened, 1 when one could not (its line says "unreadable" and why),
2 when the call itself is wrong.`;

interface Job {
  file: string;
  path: string;
  site: string;
  zone: string;
  nowMs: number;
  url: string;
}

class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: "string" },
      list: { type: "string" },
      zone: { type: "string" },
      now: { type: "string" },
      url: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  const jobs = values.list
    ? jobsOfList(values.list, values)
    : positionals.map((file) => jobOf({ ...values, file }, "."));
  if (jobs.length === 0) throw new UsageError("Name at least one file, or a list with --list.");
  if (!values.list && !isVendor(values.site)) throw new UsageError(siteProblem(values.site));
  await readAll(jobs);
}

function siteProblem(site: string | undefined): string {
  return site
    ? `Unknown site "${site}". There are: google, outlook.`
    : "Name the site: --site google or --site outlook";
}

function jobsOfList(list: string, defaults: Partial<Job> & { now?: string }): Job[] {
  const lines = readOr(list, `The list ${list} can't be opened.`).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [jobOf({ ...defaults, ...(JSON.parse(line) as object) }, dirname(list))];
    } catch (error) {
      throw new UsageError(`${list}, line ${index + 1}: ${(error as Error).message}`);
    }
  });
}

function jobOf(
  fields: { file?: string; site?: string; zone?: string; now?: string; url?: string },
  folder: string,
): Job {
  if (typeof fields.file !== "string") throw new UsageError('a "file" is missing');
  const zone = fields.zone ?? "America/New_York";
  if (!isKnownZone(zone)) throw new UsageError(`unknown zone "${zone}"`);
  const nowMs = instantOfText(fields.now, zone);
  const beside = resolve(folder, fields.file);
  const url = fields.url ?? weekAddress(fields.site ?? "google", nowMs, zone);
  if (!URL.canParse(url)) throw new UsageError(`"${url}" is no address`);
  return {
    file: fields.file,
    path: existsSync(beside) ? beside : resolve(fields.file),
    site: fields.site ?? "google",
    zone,
    nowMs,
    url,
  };
}

function instantOfText(now: string | undefined, zone: string): number {
  if (now === undefined) return Date.now();
  const wall = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(now);
  const minute = parseClock(wall?.[2] ?? "00:00");
  if (wall && isIsoDate(wall[1]!) && minute !== undefined) return instantOf({ date: wall[1]!, minute }, zone);
  const instant = wall ? Number.NaN : Date.parse(now);
  if (Number.isNaN(instant)) throw new UsageError(`"${now}" is no time like 2026-10-06T09:00`);
  return instant;
}

function weekAddress(vendor: string, nowMs: number, zone: string): string {
  const { date } = wallClockAt(nowMs, zone);
  return vendor === "outlook" ? weekLink({ vendor }, date) : weekLink({ vendor: "google", account: "/u/0" }, date);
}

function isVendor(vendor: string | undefined): vendor is CalendarVendor {
  return vendor === "google" || vendor === "outlook";
}

async function readAll(jobs: readonly Job[]): Promise<void> {
  const lab = await PageLab.open();
  try {
    for (const job of jobs) console.log(JSON.stringify(await readJob(lab, job)));
  } finally {
    await lab.close();
  }
}

async function readJob(lab: PageLab, job: Job): Promise<object> {
  if (!isVendor(job.site)) return unread(job, "site-not-supported");
  const html = findHtml(job.path);
  if (html === undefined) return unread(job, existsSync(job.path) ? "not-html" : "file-missing");
  try {
    return inIssueOrder(
      job,
      await lab.read({ vendor: job.site, html, url: job.url, zone: job.zone, nowMs: job.nowMs }),
    );
  } catch (error) {
    console.error(`${job.file}: ${(error as Error).message}`);
    return unread(job, "not-loaded");
  }
}

function unread(job: Job, code: string): object {
  process.exitCode = 1;
  const health = { state: "unreadable" as const, reasons: [{ code }] };
  return inIssueOrder(job, {
    vendor: job.site as CalendarVendor,
    view: "unknown",
    complete: false,
    days: [],
    zone: null,
    pxPerHour: null,
    health,
    events: [],
  });
}

function inIssueOrder(job: Job, reading: CalendarReading): object {
  const { view, complete, days, zone, pxPerHour, health, events } = reading;
  return { file: job.file, site: job.site, view, complete, days, zone, pxPerHour, health, events };
}

/** The file's text when it holds at least one tag; undefined for what can't be opened or is no HTML. */
function findHtml(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
    return /<[a-z!][^>]*>/i.test(text) && !text.includes("\u0000") ? text : undefined;
  } catch {
    return undefined; // not there, a folder, or not ours to read
  }
}

function readOr(path: string, problem: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError(problem);
  }
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  console.error(isUsage ? `${(error as Error).message}\n\n${HELP}` : error);
  process.exitCode = isUsage ? 2 : 1;
}
