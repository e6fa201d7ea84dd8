import "fake-indexeddb/auto";
import { openDB } from "idb";
import { ledgerOf } from "../../lib/core/ledger/ledger";
import { coverageOf } from "../../lib/core/ledger/coverage";
import { addDays, datesBetween, WEEKDAYS, weekdayOf } from "../../lib/core/time/iso-date";
import { recordSession } from "../../lib/services/today/record-session";
import { today } from "../../lib/services/today/today";
import { IdbVault } from "../../lib/vault/idb-vault";
import {
  aClass,
  aLedgerEntry,
  aMandate,
  anEntry,
  aSite,
  aStudent,
  at,
  aVisitOn,
  workingWeek,
} from "../fixtures/builders";
import { stageFeeds } from "../services/feed-ports";

const STUDENTS = 60;
const CLASSES = 12;
const ENTRIES = 5000;
const ROUNDS = 9;
const DAY = "2026-11-17";

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A year's entries of a full caseload: marked sessions on school days, students in turn. */
function someEntries() {
  const days = datesBetween(addDays(DAY, -180), DAY).filter((date) => WEEKDAYS.indexOf(weekdayOf(date)) < 5);
  return Array.from({ length: ENTRIES }, (_, index) =>
    aLedgerEntry({
      ...{ id: `entry-${index}`, sessionId: `session-${index}`, studentId: `student-${index % STUDENTS}` },
      ...{ classId: `class-${index % CLASSES}`, date: days[index % days.length]! },
      ...(index % 9 === 0 ? { outcome: "missed", minutes: 0, cause: "therapist-away" } : {}),
    }),
  );
}

/**
 * The popup's answer from 5,000 sealed entries, cold and warm, and a month's ledger, against opening the entries alone.
 */
export async function runPopupBench(): Promise<void> {
  const stage = stageFeeds();
  stage.setClock(DAY, "8:10");
  const { vault, ports } = stage;
  const entries = someEntries();
  const students = Array.from({ length: STUDENTS }, (_, index) =>
    aStudent({
      ...{ id: `student-${index}`, initials: `S${index}`, classId: `class-${index % CLASSES}` },
      mandate: aMandate(30, 4, "month"),
    }),
  );
  await vault.apply([
    { put: "sites", record: aSite() },
    ...workingWeek().map((record) => ({ put: "workingHours", record }) as const),
    ...Array.from({ length: CLASSES }, (_, index) => [
      { put: "classes", record: aClass({ id: `class-${index}`, name: `Class ${index}` }) } as const,
      {
        put: "schedules",
        record: {
          ...{ id: `class-${index}`, sourceName: "list.ics", importedAt: "2026-09-01T12:00:00Z" },
          entries: Array.from({ length: 12 }, (_unused, row) =>
            anEntry({
              entryId: `e${row}`,
              title: `Routine ${row}`,
              start: { date: "2026-08-31", minute: at("8:00") + 30 * row },
            }),
          ),
        },
      } as const,
    ]).flat(),
    ...students.map((record) => ({ put: "students", record }) as const),
    ...entries.map((record) => ({ put: "sessionLogs", record }) as const),
    ...Array.from({ length: 8 }, (_, index) => ({
      put: "visits" as const,
      record: aVisitOn({
        ...{ id: `visit-${index}`, date: DAY, classId: `class-${index}`, studentIds: [`student-${index}`] },
        ...{ startMinute: at("8:00") + 45 * index, endMinute: at("8:30") + 45 * index },
      }),
    })),
  ]);
  await vault.close();
  const first = await timeOf(async () => today(ports));
  const colds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // What was unsealed one by one is kept together once the answer is there.
    await untilKept();
    await vault.close();
    colds.push(await timeOf(async () => today(ports)));
  }
  const cold = median(colds);
  const warm: number[] = [];
  const taps: number[] = [];
  const opened: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    warm.push(await timeOf(async () => today(ports)));
    const outcome = round % 2 === 0 ? "missed" : "open";
    taps.push(
      await timeOf(async () => {
        await recordSession(ports, { sessionId: "visit-0", outcome });
        await today(ports);
      }),
    );
    await withoutShards();
    const fresh = new IdbVault({ nowMs: () => Date.now() });
    opened.push(await timeOf(async () => fresh.all("sessionLogs")));
    await fresh.close();
  }
  const visits = { bookings: [], logs: entries, now: { date: DAY, minute: 0 } };
  const month = await timesOf(() => students.map((student) => ledgerOf(student, DAY, visits)));
  const covered = await timesOf(() => coverageOf(students, { date: DAY, proposed: new Map() }, visits));
  console.log(`opening ${ENTRIES} sealed entries alone: ${median(opened).toFixed(0)} ms (the peer)`);
  console.log(
    `today's sessions, nothing kept together yet: ${first.toFixed(0)} ms; the next opening: ${colds[0]!.toFixed(0)} ms`,
  );
  console.log(
    `today's sessions, vault just opened: ${cold.toFixed(0)} ms, ${(cold / median(opened)).toFixed(2)} of the peer`,
  );
  console.log(
    `today's sessions, vault open: ${median(warm).toFixed(0)} ms, ${(median(warm) / median(opened)).toFixed(2)} of the peer`,
  );
  console.log(
    `a tap and the list after it: ${median(taps).toFixed(0)} ms, ${(median(taps) / median(opened)).toFixed(2)} of the peer`,
  );
  console.log(`a month's ledger of ${STUDENTS} students: ${month.toFixed(1)} ms (at most 50 wanted)`);
  console.log(`coverage of ${STUDENTS} students: ${covered.toFixed(1)} ms`);
}

/** Waits until all shards of the entries are kept. */
async function untilKept(): Promise<void> {
  const database = await openDB("pushpin");
  while ((await database.count("shards")) < 64) await new Promise((resolve) => setTimeout(resolve, 20));
  database.close();
}

/** Removes what is kept together, so that the peer unseals one by one. */
async function withoutShards(): Promise<void> {
  const database = await openDB("pushpin");
  await database.clear("shards");
  database.close();
}

async function timesOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(work));
  return median(times);
}
