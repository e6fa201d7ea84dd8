import { distinctiveWords } from "../../../lib/core/match/title-overlap";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import type { WrittenCase } from "./cases";
import { seededRandom } from "./random";

/**
 * Makes one more case of each: its best and good titles among titles of other writers' schedules, so that a goal is
 * seen beside more than the titles that its writer thought of. Titles that the goal may fit as well are left out: those
 * of the same kind as a best or good one, or with a word of it.
 * @param from gives the writers whose titles may be drawn for a writer
 */
export function mixSchedules(
  cases: readonly WrittenCase[],
  from: (writer: string) => (other: string) => boolean,
  seed: number,
): WrittenCase[] {
  const random = seededRandom(seed);
  const titlesOf = new Map<string, Set<string>>();
  for (const { writer, schedule } of cases) {
    const known = titlesOf.get(writer) ?? new Set();
    for (const title of schedule) known.add(title);
    titlesOf.set(writer, known);
  }
  const drawn = new Map<string, string[]>();
  const poolOf = (writer: string): string[] => {
    let pool = drawn.get(writer);
    if (!pool) {
      const may = from(writer);
      pool = [...titlesOf].flatMap(([other, titles]) => (other !== writer && may(other) ? [...titles] : []));
      drawn.set(writer, pool);
    }
    return pool;
  };
  return cases.flatMap((one) => {
    const { best = [], good = [], schedule, grade, writer } = one;
    const pool = poolOf(writer);
    if (best.length === 0 || pool.length === 0) return [];
    const fitting = [...best, ...good];
    const kinds = new Set(fitting.flatMap((title) => recogniseTitle(title, { grade }).kinds.map(({ kind }) => kind)));
    const words = new Set(fitting.flatMap((title) => distinctiveWords(title)));
    const mixed = [...fitting];
    for (let tries = 0; tries < 4 * schedule.length && mixed.length < schedule.length; tries++) {
      const title = pool[Math.floor(random() * pool.length)]!;
      if (mixed.includes(title) || distinctiveWords(title).some((word) => words.has(word))) continue;
      if (recogniseTitle(title, { grade }).kinds.some(({ kind }) => kinds.has(kind))) continue;
      mixed.splice(Math.floor(random() * (mixed.length + 1)), 0, title);
    }
    return [{ ...one, schedule: mixed, never: [] }];
  });
}
