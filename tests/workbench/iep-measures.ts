import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readIep } from "../../lib/core/iep/read-iep";
import type { IepReading } from "../../lib/core/iep/iep-reading";
import { byYear, type ServiceLine } from "../../lib/core/service-lines/service-line";
import { foldWords } from "../../lib/core/service-lines/plain-numbers";
import { linesOfFile } from "./document-file";

interface Truth {
  goals: { text: string }[];
  services: ServiceLine[];
  reviewDate: string | null;
  /** Services that a careful reader may give or ask about. */
  mayBeDoubtful?: ServiceLine[];
}

export interface Count {
  right: number;
  found: number;
  wanted: number;
}

const key = ({ discipline, minutes, times, per, of, setting, from, to }: ServiceLine): string =>
  [discipline, minutes, times, per, of ? `${of.weeks}/${of.outOf}` : "", setting, from, to].join(" ");
const amount = ({ minutes, times, per }: ServiceLine): string => [minutes, times, per].join(" ");
const wordsOf = (text: string): string[] => foldWords(text).match(/[\p{L}\p{N}%]+/gu) ?? [];

/** Share of words that two goals have in common, struck names aside. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const pool = [...right];
  const common = left.filter((word) => {
    const at = pool.indexOf(word);
    if (at >= 0) pool.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length || 1);
}

/** Pairs each found one with one that is wanted and alike. */
function pair<T>(found: readonly T[], wanted: readonly T[], isAlike: (a: T, b: T) => boolean): [T[], T[], number] {
  const left = [...wanted];
  const wrong = found.filter((one) => {
    const at = left.findIndex((other) => isAlike(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [wrong, left, found.length - wrong.length];
}

/** What was right in a folder of IEPs, and a line for each miss. */
export interface IepScore {
  files: number;
  /** Services with all fields equal, and without their dates. */
  services: Count;
  undated: Count;
  /** Minutes, times and period alone. */
  amounts: Count;
  goals: Count;
  /** Services whose minutes, times or period no writer gave. */
  invented: number;
  /** Review dates that are right. */
  reviews: number;
  misses: string[];
}

const emptyCount = (): Count => ({ right: 0, found: 0, wanted: 0 });

/** Harmonic mean of precision and recall. */
export const f1Of = ({ right, found, wanted }: Count): number => (2 * right) / (found + wanted || 1);

/**
 * Reads each IEP of a folder (NAME.pdf or .docx) and holds it against NAME.json beside it.
 * @param only which file names of the folder are read
 */
export async function scoreIeps(folder: string, only = /iep/): Promise<IepScore> {
  const score: IepScore = {
    files: 0,
    services: emptyCount(),
    undated: emptyCount(),
    amounts: emptyCount(),
    goals: emptyCount(),
    invented: 0,
    reviews: 0,
    misses: [],
  };
  for (const name of readdirSync(folder)
    .filter((one) => /iep.*\.(?:pdf|docx)$/.test(one) && only.test(one))
    .sort()) {
    const file = join(folder, name);
    const truth = JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")) as Truth;
    const found = await linesOfFile(file);
    if ("refusal" in found) throw new Error(`${basename(file)}: ${found.refusal.code}`);
    scoreOne(readIep(found.lines), truth, { score, tell: (what) => score.misses.push(`${name}  ${what}`) });
  }
  return score;
}

function scoreOne(
  { services, goals, reviewDate, doubtful }: IepReading,
  truth: Truth,
  { score, tell }: { score: IepScore; tell: (what: string) => void },
): void {
  const wanted = truth.services.map((one) => byYear(one));
  // What may be asked about as well as given counts neither way.
  const open = new Set(truth.mayBeDoubtful?.map((one) => amount(one)));
  const known = new Set(wanted.map((one) => amount(one)));
  // Some writers give sessions of a semester as twice as many of a year.
  const given: ServiceLine[] = services
    .map((one) => byYear(one))
    .filter((one) => known.has(amount(one)) || !open.has(amount(one)));
  const add = (count: Count, right: number, size: [number, number]): void => {
    count.right += right;
    count.found += size[0];
    count.wanted += size[1];
  };
  const [wrong, missed, right] = pair(given, wanted, (a, b) => key(a) === key(b));
  add(score.services, right, [given.length, wanted.length]);
  for (const one of wrong) tell(`service given:  ${key(one)}`);
  for (const one of missed) tell(`service missed: ${key(one)}`);
  const bare = (one: ServiceLine): string => key({ ...one, from: null, to: null });
  add(score.undated, pair(given, wanted, (a, b) => bare(a) === bare(b))[2], [given.length, wanted.length]);
  add(score.amounts, pair(given, wanted, (a, b) => amount(a) === amount(b))[2], [given.length, wanted.length]);
  for (const one of given.filter((service) => !known.has(amount(service)))) {
    score.invented += 1;
    tell(`INVENTED: ${key(one)}`);
  }
  const isAlike = (a: { text: string }, b: { text: string }): boolean => likeness(a.text, b.text) >= 0.9;
  const [wrongGoals, missedGoals, rightGoals] = pair<{ text: string }>(goals, truth.goals, isAlike);
  add(score.goals, rightGoals, [goals.length, truth.goals.length]);
  for (const one of wrongGoals) tell(`goal given:  ${one.text}`);
  for (const one of missedGoals) tell(`goal missed: ${one.text}`);
  if (reviewDate === truth.reviewDate) score.reviews += 1;
  else tell(`review ${reviewDate}, wanted ${truth.reviewDate}`);
  for (const doubt of doubtful) tell(`doubt: ${doubt.why} ${doubt.text.slice(0, 140)}`);
  score.files += 1;
}
