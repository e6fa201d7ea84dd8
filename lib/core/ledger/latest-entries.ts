import { isSameTime } from "../time/interval";
import { isSameData } from "./goal-data";
import type { LedgerEntry } from "./ledger-entry";
import { isSameGiver } from "./session-giver";
import { otherPlace } from "./session-place";

/** The entry that counts for one student's part in one session, and entries that contradict it. */
export interface Statement {
  /** The entry that counts: the last one recorded among those that no other entry corrects. */
  entry: LedgerEntry;
  /** Other uncorrected entries that differ from it: two devices marked the same session. */
  contested: LedgerEntry[];
}

type Part = Pick<LedgerEntry, "sessionId" | "studentId">;
/** Joins both ids by a line break, which no id contains. */
const partKey = ({ sessionId, studentId }: Part): string => `${sessionId}\n${studentId}`;

/** The statements of a set of entries, by session and student. */
export interface Statements {
  of(part: Part): Statement | undefined;
  all(): Statement[];
}

/**
 * Finds the entry that counts for each session and student. Gives the same result for any order of `entries`, and when
 * some are given twice. An entry with the outcome `withdrawn` may count too: then the session is as if never marked.
 */
export function latestEntries(entries: readonly LedgerEntry[]): Statements {
  const known = memo.get(entries);
  if (known) return known;
  const found = findLatest(entries);
  memo.set(entries, found);
  return found;
}

/**
 * Caches results by list: the lists of today, of open marks and of data ask for the same entries one after the other.
 */
const memo = new WeakMap<readonly LedgerEntry[], Statements>();

function findLatest(entries: readonly LedgerEntry[]): Statements {
  const byPart = new Map<string, LedgerEntry[]>();
  for (const entry of new Map(entries.map((one) => [one.id, one])).values()) {
    const key = partKey(entry);
    const others = byPart.get(key);
    if (others) others.push(entry);
    else byPart.set(key, [entry]);
  }
  const statements = new Map<string, Statement>();
  for (const [key, ofPart] of byPart) {
    const statement = latestOf(ofPart);
    if (statement) statements.set(key, statement);
  }
  return { of: (part) => statements.get(partKey(part)), all: () => [...statements.values()] };
}

function latestOf(entries: readonly LedgerEntry[]): Statement | undefined {
  const [only, second] = entries;
  if (only && !second && only.corrects !== only.id) return { entry: only, contested: [] };
  const corrected = new Set(entries.flatMap(({ corrects, settles = [] }) => [corrects, ...settles]));
  const uncorrected = entries.filter(({ id }) => !corrected.has(id)).toSorted(laterFirst);
  const [entry, ...others] = uncorrected;
  if (!entry) return undefined;
  const contested = others.filter((other) => !isSameStatement(other, entry));
  return { entry, contested };
}

/** Orders by time, and entries of the same instant by id, so that every device chooses the same one. */
const laterFirst = (a: LedgerEntry, b: LedgerEntry): number =>
  b.recordedAt.localeCompare(a.recordedAt) || b.id.localeCompare(a.id);

/** True where two entries say the same of a session, whatever data was taken of its goals. */
const isSameSession = (a: LedgerEntry, b: LedgerEntry): boolean =>
  a.outcome === b.outcome &&
  a.minutes === b.minutes &&
  // The actual time belongs to a delivered session; of a missed one, only the booked time is known.
  (a.outcome !== "delivered" || isSameTime(a.time, b.time)) &&
  a.cause === b.cause &&
  a.decided === b.decided &&
  a.bucket === b.bucket &&
  isSameGiver(a.given, b.given) &&
  otherPlace(a.place) === otherPlace(b.place);

const isSameStatement = (a: LedgerEntry, b: LedgerEntry): boolean => isSameSession(a, b) && isSameData(a.data, b.data);

/**
 * Lists the entries that later ones changed. One after which only other data was taken of the goals is none of them,
 * nor is one that says of a session only that it is planned, or not marked: its first mark corrects nothing. Of entries
 * that contradict each other none was changed yet.
 */
export function changedEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const changed = new Set<LedgerEntry>();
  for (const later of entries) {
    const corrected = byId.get(later.corrects ?? "");
    if (corrected && isMark(corrected) && !isSameSession(corrected, later)) changed.add(corrected);
    for (const id of later.settles ?? []) {
      const overruled = byId.get(id);
      if (overruled && isMark(overruled) && !isSameStatement(overruled, later)) changed.add(overruled);
    }
  }
  return [...changed];
}

/** True for an entry that says what happened in a session. */
const isMark = ({ outcome }: LedgerEntry): boolean => outcome !== "planned" && outcome !== "withdrawn";
