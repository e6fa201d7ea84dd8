import { chooseWeek } from "../../lib/core/suggest/choose-week";
import { findWindows } from "../../lib/core/suggest/find-windows";
import type { PushInWindow } from "../../lib/core/suggest/push-in-window";
import { wantedVisits } from "../../lib/core/suggest/wanted-visits";
import { worthOf } from "../../lib/core/suggest/window-at";
import type { WeekFacts } from "../../lib/core/suggest/week-facts";
import { chooseGreedily } from "./plain-greedy";
import { weekOfSixty } from "./week-of-sixty";

const WEEKS = 12;
const ROUNDS = 15;

/** How well a choice of windows covers a week. */
interface Coverage {
  wanted: number;
  met: number;
  short: number;
  fit: number;
  visits: number;
}

function coverageOf(facts: WeekFacts, windows: readonly PushInWindow[]): Coverage {
  const met = new Map<string, number>();
  const fits: number[] = [];
  for (const { parts, startMinute, endMinute } of windows)
    for (const { studentId, match } of parts) {
      met.set(studentId, (met.get(studentId) ?? 0) + endMinute - startMinute);
      fits.push(worthOf(match));
    }
  const all = [...wantedVisits(facts)].map(([id, { count, minutes }]) => {
    const wanted = count * minutes;
    return { wanted, met: Math.min(wanted, met.get(id) ?? 0) };
  });
  return {
    wanted: sumOf(all.map(({ wanted }) => wanted)),
    met: sumOf(all.map((one) => one.met)),
    short: all.filter((one) => one.wanted - one.met >= 5).length,
    fit: sumOf(fits) / fits.length,
    visits: windows.length,
  };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

function greedily(facts: WeekFacts): PushInWindow[] {
  const wanted = new Map([...wantedVisits(facts)].map(([id, { count }]) => [id, count]));
  const sites = new Map(facts.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.siteId]));
  return chooseGreedily(findWindows(facts).windows, wanted, (classId) => sites.get(classId) ?? "").suggested;
}

const chosen = (facts: WeekFacts): PushInWindow[] => chooseWeek(facts, findWindows(facts)).suggested;

function medianMs(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

/** Prints how many minutes of 60 students' weeks are covered, how well they fit, and the time, against plain greedy. */
export function runSuggestBench(): void {
  const weeks = Array.from({ length: WEEKS }, (_, seed) => weekOfSixty(seed + 1));
  for (const [name, choose] of [
    ["plain greedy", greedily],
    ["chosen", chosen],
  ] as const) {
    const all = weeks.map((facts) => coverageOf(facts, choose(facts)));
    const share = (100 * sumOf(all.map(({ met }) => met))) / sumOf(all.map(({ wanted }) => wanted));
    const mean = (of: (one: Coverage) => number): string => (sumOf(all.map(of)) / WEEKS).toFixed(2);
    console.log(
      `${name.padEnd(14)} minutes met ${share.toFixed(1)} %  students short ${mean((one) => one.short)} of 60  ` +
        `fit ${mean((one) => one.fit)}  class visits ${mean((one) => one.visits)}`,
    );
  }
  const first = weeks[0]!;
  const slow = medianMs(() => greedily(first));
  const own = medianMs(() => chosen(first));
  console.log(`a week of 60 students, warm: ${own.toFixed(1)} ms, ${(own / slow).toFixed(1)} x plain greedy`);
}
