import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gradeOf } from "../../lib/core/caseload-import/grade-words";
import { codeOfName } from "../../lib/core/caseload-import/student-code";
import { readCaseload } from "../../lib/core/caseload-import/read-caseload";
import type { CaseloadReading, ListedStudent } from "../../lib/core/caseload-import/caseload-reading";
import { byYear, type ServiceLine } from "../../lib/core/service-lines/service-line";
import { linesOfFile } from "./document-file";
import type { Count } from "./iep-measures";

interface Wanted {
  name: string;
  class: string | null;
  grade: string | null;
  services: ServiceLine[];
  goals: string[];
  reviewDate: string | null;
}

const key = ({ discipline, minutes, times, per, of, setting, from, to }: ServiceLine): string =>
  [discipline, minutes, times, per, of ? `${of.weeks}/${of.outOf}` : "", setting, from, to].join(" ");
const plain = (text: string | null): string => (text ?? "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

function take<T>(from: T[], isWanted: (one: T) => boolean): T | undefined {
  const at = from.findIndex(isWanted);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

/** What was right in a folder of caseload lists, and a line for each miss. */
export interface CaseloadScore {
  files: number;
  students: Count;
  /** Of the students found: those whose class, grade and review date are right. */
  classes: number;
  grades: number;
  reviews: number;
  services: Count;
  /** Services without their dates; without dates and setting; minutes, times and period alone. */
  undated: Count;
  unplaced: Count;
  amounts: Count;
  goals: Count;
  invented: number;
  /** Cells that the writer left undecided, and how many of them are named. */
  unclear: Count;
  misses: string[];
}

const emptyCount = (): Count => ({ right: 0, found: 0, wanted: 0 });

/** Reads each list of a folder (cl-NN.csv, .tsv, .txt) and holds it against cl-NN.json beside it. */
export async function scoreCaseloads(folder: string): Promise<CaseloadScore> {
  const counts = {
    students: emptyCount(),
    services: emptyCount(),
    undated: emptyCount(),
    unplaced: emptyCount(),
    amounts: emptyCount(),
    goals: emptyCount(),
    unclear: emptyCount(),
  };
  const score: CaseloadScore = { ...counts, files: 0, classes: 0, grades: 0, reviews: 0, invented: 0, misses: [] };
  for (const name of readdirSync(folder)
    .filter((one) => /cl-.*\.(?:csv|tsv|txt)$/.test(one))
    .sort()) {
    const file = join(folder, name);
    const truth = JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")) as Truth;
    const found = await linesOfFile(file);
    if ("refusal" in found) throw new Error(`${basename(file)}: ${found.refusal.code}`);
    scoreOne(readCaseload(found.text), truth, { score, tell: (what) => score.misses.push(`${name}  ${what}`) });
  }
  return score;
}

interface Truth {
  students: Wanted[];
  /** Words of cells that are to be asked about; `mayBeDoubtful` holds those that a careful reader would ask about. */
  notUnderstood?: string[];
  mayBeDoubtful?: string[];
}

interface Scoring {
  score: CaseloadScore;
  tell: (what: string) => void;
}

function scoreOne(reading: CaseloadReading, truth: Truth, { score, tell }: Scoring): void {
  // Some writers give sessions of a semester as twice as many of a year.
  const students = truth.students.map((one) => ({ ...one, services: one.services.map((own) => byYear(own)) }));
  const notUnderstood = truth.notUnderstood ?? truth.mayBeDoubtful ?? [];
  const left = reading.students.map((student): ListedStudent => ({
    ...student,
    services: student.services.map((one) => byYear(one)),
  }));
  score.files += 1;
  score.students.wanted += students.length;
  score.students.found += left.length;
  score.unclear.wanted += notUnderstood.length;
  score.unclear.right += notUnderstood.filter((text) =>
    reading.notUnderstood.some((one) => isSameUnclear(one.text, text)),
  ).length;
  score.unclear.found += reading.notUnderstood.length;
  const known = new Set(students.flatMap(({ services }) => services.map((one) => amount(one))));
  for (const one of left.flatMap(({ services }) => services).filter((service) => !known.has(amount(service)))) {
    score.invented += 1;
    tell(`INVENTED ${key(one)}`);
  }
  score.services.found += left.reduce((sum, { services }) => sum + services.length, 0);
  score.goals.found += left.reduce((sum, { goals }) => sum + goals.length, 0);
  for (const one of students) scoreStudent(one, left, { score, tell });
  for (const { code, className } of left) tell(`student given: ${code} ${className}`);
  for (const one of reading.notUnderstood) tell(`asked: line ${one.line} ${one.why} ${one.text.slice(0, 100)}`);
}

/** Fewer letters than these are in many words. */
const TELLING_LETTERS = 5;

/** One in the other, where what is in it is long enough to tell; names and codes before what is given do not count. */
export function isSameUnclear(given: string, wanted: string): boolean {
  const [own, other] = [plain(given), plain(wanted)];
  if (own === other) return true;
  const isIn = (text: string, whole: string): boolean => text.length >= TELLING_LETTERS && whole.includes(text);
  return isIn(other, own) || isIn(own, other) || isIn(own.slice(4, 40), other);
}

/** Equal but for the student's name, which is struck out of what is given. */
const isSameGoal = (given: string, wanted: string): boolean => {
  const parts = given.split("___").map((part) => plain(part));
  const whole = plain(wanted);
  const rest = parts.reduce((left, part) => left.replace(part, ""), whole);
  return parts.every((part) => whole.includes(part)) && rest.length <= 24 * (parts.length - 1);
};

function count(sum: Count, own: ListedStudent, one: Wanted, same: (service: ServiceLine) => string): void {
  const left = [...own.services];
  for (const service of one.services) if (take(left, (other) => same(other) === same(service))) sum.right += 1;
}

const amount = ({ minutes, times, per }: ServiceLine): string => `${minutes} ${times} ${per}`;

function scoreStudent(one: Wanted, left: ListedStudent[], { score, tell }: Scoring): void {
  score.services.wanted += one.services.length;
  score.goals.wanted += one.goals.length;
  const code = codeOfName(one.name);
  const isCode = (student: ListedStudent): boolean =>
    student.code.replace(/(?<=\p{L})\d$/u, "") === code || student.code === code;
  const isSame = (student: ListedStudent): boolean =>
    isCode(student) && plain(student.className) === plain(one.class) && student.grade === one.grade;
  const own = take(left, isSame) ?? take(left, isCode);
  if (!own) return tell(`student missed: ${code} ${one.class} ${one.grade}`);
  score.students.right += 1;
  if (plain(own.className) === plain(one.class)) score.classes += 1;
  else tell(`${code} class ${own.className}, wanted ${one.class}`);
  const grade = one.grade === null ? null : (gradeOf(one.grade) ?? one.grade);
  if (own.grade === grade) score.grades += 1;
  else tell(`${code} grade ${own.grade}, wanted ${grade}`);
  if (own.reviewDate === one.reviewDate) score.reviews += 1;
  else tell(`${code} review ${own.reviewDate}, wanted ${one.reviewDate}`);
  const services = [...own.services];
  for (const service of one.services) {
    if (take(services, (other) => key(other) === key(service))) score.services.right += 1;
    else tell(`${code} service missed: ${key(service)}`);
  }
  for (const service of services) tell(`${code} service given:  ${key(service)}`);
  const bare = { from: null, to: null };
  count(score.undated, own, one, (service) => key({ ...service, ...bare }));
  count(score.unplaced, own, one, (service) => key({ ...service, ...bare, setting: null }));
  count(score.amounts, own, one, amount);
  const goals = [...own.goals];
  for (const goal of one.goals) {
    if (take(goals, (other) => isSameGoal(other, goal))) score.goals.right += 1;
    else tell(`${code} goal missed: ${goal}`);
  }
  for (const goal of goals) tell(`${code} goal given:  ${goal}`);
}
