import type { NameTokens, Student } from "../caseload/records";
import { foldWords } from "../service-lines/plain-numbers";

/** What says who a student of a list is. */
export interface ListedIdentity {
  code: string;
  /** Empty while no class is chosen. */
  classId: string;
  /** The name as keyed hashes, where the list had one. */
  nameTokens?: NameTokens;
  /** Her answer to who it is: a record's id, or `NOBODY_KNOWN`. */
  is?: string;
}

/** Her answer that a student of a list is none of those with records. */
export const NOBODY_KNOWN = "new";

/** The record of a listed student; undefined for a new one. */
export type Identity = { student: Student | undefined } | { possible: Student[] };

/**
 * Finds for each student of a list the record that is the same child. Names decide where both have one: a code is
 * shared by many, and two lists give "AO2" to different children. What only a code says, in another class, is asked.
 * Each record is matched once.
 */
export function identify(listed: readonly ListedIdentity[], students: readonly Student[]): Identity[] {
  const found = new Map<number, Student>();
  const taken = new Set<string>();
  const take = (i: number, student: Student): void => {
    found.set(i, student);
    taken.add(student.id);
  };
  // Two rows with the same answer: the second is asked again, since a guess would make a second record of the child.
  const twice = new Map<number, Student>();
  const isOpen = (one: ListedIdentity, i: number): boolean => one.is !== NOBODY_KNOWN && !found.has(i) && !twice.has(i);
  for (const [i, { is }] of listed.entries()) {
    const chosen = students.find(({ id }) => id === is);
    if (chosen && taken.has(chosen.id)) twice.set(i, chosen);
    else if (chosen) take(i, chosen);
  }
  for (const isSure of SURE) {
    // Only where neither the list nor the records have a second one that fits as well.
    const open = [...listed.entries()].filter(([i, one]) => isOpen(one, i));
    const free = students.filter(({ id }) => !taken.has(id));
    const pairs = open.flatMap(([i, one]) =>
      free.filter((student) => isSure(one, student)).map((student) => ({ i, student })),
    );
    for (const { i, student } of pairs) {
      const isOnly = pairs.filter((pair) => pair.i === i || pair.student === student).length === 1;
      if (isOnly) take(i, student);
    }
  }
  return listed.map((one, i): Identity => {
    const student = found.get(i);
    if (student || one.is === NOBODY_KNOWN) return { student };
    const possible = students.filter(
      (other) => other === twice.get(i) || (!taken.has(other.id) && isPossible(one, other)),
    );
    return possible.length > 0 ? { possible } : { student: undefined };
  });
}

/** How two names compare: "unknown" where one is missing, or they were hashed under different keys. */
type NameFit = "whole" | "one-part" | "some" | "none" | "unknown";

function nameFit(a: NameTokens | undefined, b: NameTokens | undefined): NameFit {
  if (!a || !b || a.keyId !== b.keyId) return "unknown";
  const shared = a.hashes.filter((hash) => b.hashes.includes(hash)).length;
  if (shared === 0) return "none";
  // A list may leave out a middle name or a second surname.
  const isPart = shared === Math.min(a.hashes.length, b.hashes.length);
  if (!isPart) return "some";
  return shared > 1 ? "whole" : "one-part";
}

const isSameCode = (a: string, b: string): boolean => foldWords(a).trim() === foldWords(b).trim();

/** The code without the number that distinguishes it from an equal one: "AO2" is "AO". */
const lettersOf = (code: string): string =>
  foldWords(code)
    .trim()
    .replace(/^(\p{L}{1,4})\d$/u, "$1");

/** True for a student's number, "S-014", which no two children share. */
const isNumber = (code: string): boolean => /\d{3}/.test(code);

type Fits = (one: ListedIdentity, student: Student) => boolean;

const fitOf: (one: ListedIdentity, student: Student) => NameFit = (one, student) =>
  nameFit(one.nameTokens, student.nameTokens);

const isSameLetters: Fits = ({ code }, { initials }) => lettersOf(code) === lettersOf(initials);
const isSameClass: Fits = ({ classId }, student) => classId === student.classId;

/** The surest signs first. Siblings share one part of a name, so one part needs the code too. */
const SURE: readonly Fits[] = [
  (one, student) => fitOf(one, student) === "whole" && isSameClass(one, student),
  (one, student) => fitOf(one, student) === "whole",
  (one, student) => fitOf(one, student) === "one-part" && isSameLetters(one, student) && isSameClass(one, student),
  (one, student) => fitOf(one, student) === "one-part" && isSameLetters(one, student),
  (one, student) =>
    fitOf(one, student) === "unknown" &&
    isSameCode(one.code, student.initials) &&
    (isSameClass(one, student) || isNumber(one.code)),
];

/** True where a listed student may be one with a record, without being surely that one. */
function isPossible(one: ListedIdentity, student: Student): boolean {
  const fit = fitOf(one, student);
  if (fit === "none") return false;
  if (fit === "unknown") return isSameCode(one.code, student.initials);
  return fit === "whole" || isSameLetters(one, student) || (fit === "one-part" && isSameClass(one, student));
}
