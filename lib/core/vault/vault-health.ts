import type { ClockJump } from "./clock-jump";
import type { IsoDate } from "../time/iso-date";
import type { RecordKind } from "./record-kinds";

/** A stored record that can't be read. It stays where it is until she removes it. */
export interface DamagedRecord {
  kind: RecordKind;
  /** The stored record's id, to remove it by. */
  id: string;
  /** The day it is about, where its kind has one and that could be read. */
  date?: IsoDate;
  /** When it was saved, in milliseconds since 1970, where that could be read. */
  savedAtMs?: number;
  /** Ids of the students it is about, where its kind names students and that could be read. */
  studentIds?: string[];
}

/** Kinds whose records are about certain students. */
export const ABOUT_STUDENTS = [
  "declines",
  "sessionLogs",
  "visits",
  "bookings",
  "cellDecisions",
  "planDecisions",
] as const satisfies RecordKind[];

/** True when a damaged record may be about a student, and Pushpin can't find out which. */
export function isOfUnknownStudent({ kind, studentIds }: DamagedRecord): boolean {
  return studentIds === undefined && ABOUT_STUDENTS.some((about) => about === kind);
}

/** Records of some kinds that are gone, while the rest is there. */
export interface MissingRecords {
  /** How many of each kind; empty where only the last changes are gone. */
  counts: Partial<Record<RecordKind, number>>;
  /** The day of the last known save, in UTC. */
  savedOn: IsoDate;
}

/** What is wrong with stored records, while the vault as a whole works. */
export interface VaultHealth {
  damaged: DamagedRecord[];
  missing?: MissingRecords;
  /** The device's clock was set, within the last day: ages and times may be wrong. */
  clockJump?: ClockJump;
}

/** How many records of a kind can't be read. */
export interface DamagedCount {
  kind: RecordKind;
  count: number;
}

/** Counts damaged records by kind, in the order in which the kinds first occur. */
export function countDamaged(damaged: readonly DamagedRecord[]): DamagedCount[] {
  const counts = new Map<RecordKind, number>();
  for (const { kind } of damaged) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
