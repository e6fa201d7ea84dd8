import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isIsoDate } from "../../lib/core/time/iso-date";
import { isKnownZone } from "../../lib/core/time/zone";
import { sayNote, sayRefusal } from "../../lib/i18n/ics";
import { expandSchedule, type ExpandedOccurrence } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";

const HELP = `What happens in .ics files between two days, as Pushpin reads them.

  npm run -s occurrences -- FILE.ics... --from 2026-09-07 --to 2026-09-14 [--zone America/New_York]
  npm run -s occurrences -- --list FILES.json [--from ... --to ... --zone ...]

--from, --to  Days [from, to). They begin at midnight in --zone, else at midnight UTC.
--zone        IANA zone. Floating times are then times in this zone and printed as instants.
--list        A JSON array of paths, or of {"file","from","to","zone"} where each may leave out what the
              command line says. Paths are relative to the current folder, else to the list's.

Standard output: one line per file, in the order given: a JSON array of
  {"uid","summary","start","end","allDay","floating","status","busy"}
sorted by start, then uid. It holds every occurrence that overlaps the window. Instants are UTC with Z, all-day
ones are dates with an exclusive end, floating times have no suffix. "status" is CONFIRMED, TENTATIVE or
CANCELLED: cancelled occurrences are listed (never busy) so that a difference to the file can be seen; the
product leaves them out. "busy" is false for entries marked free.

Standard error: one JSON object per warning: {"file","code","count","line","property","zone","message"}; a file
that is no calendar gives an empty array and {"file","refusal","message"}.
Exit code 2: wrong arguments, or a file that is not there.
`;

interface Job {
  file: string;
  from: string;
  to: string;
  zone?: string;
}

class UsageError extends Error {}

function warn(record: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify(record)}\n`);
}

function checkJob(job: Partial<Job>): Job {
  const { file, from, to, zone } = job;
  if (!file) throw new UsageError("An entry of the list names no file.");
  if (!from || !isIsoDate(from)) throw new UsageError("--from needs a day such as 2026-09-07.");
  if (!to || !isIsoDate(to)) throw new UsageError("--to needs a day such as 2026-09-14.");
  if (zone !== undefined && !isKnownZone(zone)) throw new UsageError(`--zone: no such zone: ${zone}`);
  if (!existsSync(file)) throw new UsageError(`No such file: ${file}`);
  return { file, from, to, zone };
}

function listedJobs(path: string, common: Partial<Job>): Partial<Job>[] {
  const list = JSON.parse(readFileSync(path, "utf8")) as (string | Partial<Job>)[];
  if (!Array.isArray(list)) throw new UsageError("--list needs a JSON array.");
  return list.map((each) => {
    const job: Partial<Job> = Object.assign({}, common, typeof each === "string" ? { file: each } : each);
    const beside = job.file && resolve(dirname(path), job.file);
    if (job.file && !existsSync(job.file) && beside && existsSync(beside)) job.file = beside;
    return job;
  });
}

function readJobs(): Job[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      zone: { type: "string" },
      list: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    process.exit(0);
  }
  const common: Partial<Job> = { from: values.from, to: values.to, zone: values.zone };
  const jobs = positionals.map((file): Partial<Job> => Object.assign({ file }, common));
  if (values.list) jobs.push(...listedJobs(values.list, common));
  if (jobs.length === 0) throw new UsageError("Name a file, or --list FILES.json.");
  return jobs.map(checkJob);
}

function timeText(sec: number, { allDay, floating }: ExpandedOccurrence, zone: string | undefined): string {
  const text = new Date(sec * 1000).toISOString();
  if (allDay) return text.slice(0, 10);
  return floating && !zone ? text.slice(0, 19) : `${text.slice(0, 19)}Z`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function runJob({ file, from, to, zone }: Job): object[] {
  const parsed = parseSchedule(readFileSync(file));
  if (!parsed.ok) {
    const { notes = [], ...refusal } = parsed.failure;
    warn({ file, refusal: refusal.code, message: sayRefusal(refusal, "en") });
    for (const note of notes) warn({ file, ...note, message: sayNote(note, "en") });
    return [];
  }
  for (const note of parsed.value.notes) warn({ file, ...note, message: sayNote(note, "en") });
  const { occurrences, cut } = expandSchedule(parsed.value.entries, { from, to }, zone ?? "UTC");
  for (const uid of cut) warn({ file, code: "occurrences-cut", uid });
  return occurrences
    .map((occurrence) => ({
      uid: occurrence.entry.uid ?? occurrence.entry.entryId,
      summary: occurrence.title,
      start: timeText(occurrence.startSec, occurrence, zone),
      end: timeText(occurrence.endSec, occurrence, zone),
      allDay: occurrence.allDay,
      floating: occurrence.floating,
      status: occurrence.status,
      busy: occurrence.busy,
    }))
    .sort((a, b) => compare(a.start, b.start) || compare(a.uid, b.uid));
}

try {
  for (const job of readJobs()) process.stdout.write(`${JSON.stringify(runJob(job))}\n`);
} catch (error) {
  if (!(error instanceof UsageError) && (error as { code?: string }).code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    throw error;
  process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
  process.exitCode = 2;
}
