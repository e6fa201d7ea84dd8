import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findInWeek, recheckWindow } from "../../lib/services/windows/find-window";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aClass, anEntry, aReading, aSite, aStudent, at, workingWeek } from "../fixtures/builders";
import { stageFeeds } from "../services/feed-ports";
import type { JudgedCase } from "../workbench/judge-measures";

const CLASSES = 12;
const STUDENTS = 60;
const GOALS_EACH = 3;
const ROUTINES_EACH = 12;
const ROUNDS = 21;

function readCases(): JudgedCase[] {
  const path = fileURLToPath(new URL("../fixtures/judgement/goals.dev.jsonl", import.meta.url));
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JudgedCase);
}

/** A full caseload in the vault, its calendar read once. @returns the ports, and a window that may be booked */
async function stageCaseload() {
  const stage = stageFeeds();
  const { vault, ports } = stage;
  const cases = readCases();
  const titles = [...new Set(cases.flatMap(({ schedule }) => schedule))];
  const ofClass = (index: number): string[] => titles.slice(index * ROUTINES_EACH, (index + 1) * ROUTINES_EACH);
  const classes = Array.from({ length: CLASSES }, (_, index) => ({ id: `class-${index}`, titles: ofClass(index) }));
  await vault.apply([
    { put: "sites", record: aSite() },
    ...workingWeek().map((record) => ({ put: "workingHours", record }) as const),
    ...classes.flatMap(({ id, titles: routines }) => [
      { put: "classes", record: aClass({ id, name: id }) } as const,
      {
        put: "schedules",
        record: {
          id,
          sourceName: "list.ics",
          importedAt: "2026-09-01T12:00:00Z",
          entries: routines.map((title, position) =>
            anEntry({
              entryId: `${id}-${position}`,
              title,
              start: { date: "2026-08-31", minute: at("8:00") + 30 * position },
            }),
          ),
        },
      } as const,
    ]),
    ...Array.from({ length: STUDENTS }, (_, index) => {
      const goals = cases
        .slice(index * GOALS_EACH, (index + 1) * GOALS_EACH)
        .map(({ goal }, position) => ({ id: `g${position}`, text: goal }));
      const { discipline, grade } = cases[index * GOALS_EACH]!;
      const id = `student-${index}`;
      return {
        put: "students",
        record: aStudent({ id, classId: `class-${index % CLASSES}`, discipline, grade, goals }),
      } as const;
    }),
  ]);
  const { windows } = await takeReading(ports, aReading());
  return { stage, windowId: windows.at(-1)!.id };
}

async function medianMs(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

/** Prints what checking one window before it is booked costs, against working out its whole week. */
export async function runBookingBench(): Promise<void> {
  const { stage, windowId } = await stageCaseload();
  const { ports } = stage;
  const week = await medianMs(async () => findInWeek(ports, windowId));
  const recheck = await medianMs(async () => recheckWindow(ports, windowId));
  await stage.vault.close();
  console.log(`booking: ${CLASSES} classes x ${ROUTINES_EACH} routines, ${STUDENTS} students x ${GOALS_EACH} goals`);
  console.log(`  re-check ${recheck.toFixed(2)} ms, whole week ${week.toFixed(2)} ms`);
  console.log(`  ratio re-check / whole week ${(recheck / week).toFixed(3)}`);
}
