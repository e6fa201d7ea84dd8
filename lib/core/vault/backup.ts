import { RECORD_KINDS, type RecordKind } from "./record-kinds";

/** A record of any kind. */
export type AnyRecord = { id: string } & Record<string, unknown>;

/** A record outside the vault, with its version and when it was saved. */
export interface ArchivedRecord {
  kind: RecordKind;
  /** Version of the record's kind that it is written in. */
  version: number;
  /** When it was saved, in milliseconds since 1970, where that is known. */
  savedAtMs?: number;
  record: AnyRecord;
}

export type RecordCounts = Partial<Record<RecordKind, number>>;

/** The content of a backup file. Format 1 stays readable for ever. */
export interface Backup {
  format: 1;
  savedAtMs: number;
  counts: RecordCounts;
  records: ArchivedRecord[];
}

/** Makes the content of a backup file. */
export function makeBackup(records: ArchivedRecord[], savedAtMs: number): Backup {
  return { format: 1, savedAtMs, counts: countRecords(records), records };
}

/** Counts records by kind. */
export function countRecords(records: readonly Pick<ArchivedRecord, "kind">[]): RecordCounts {
  const counts: RecordCounts = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/**
 * Checks the content of an opened backup file: its shape, that each id occurs once, and that no record is missing.
 * @returns `newer` when a later Pushpin wrote it, `damaged` when it is no backup or not complete
 */
export function parseBackup(content: unknown): Backup | "newer" | "damaged" {
  const { format, savedAtMs, counts, records } = (content ?? {}) as Partial<Backup>;
  if (typeof format !== "number") return "damaged";
  if (format > 1) return "newer";
  if (typeof savedAtMs !== "number" || typeof counts !== "object" || !Array.isArray(records)) return "damaged";
  // A kind that this version does not know was added by a later one.
  if (Object.keys(counts).some((kind) => !RECORD_KINDS.includes(kind as RecordKind))) return "newer";
  const places = new Set(records.filter(isArchived).map(({ kind, record }) => `${kind} ${record.id}`));
  if (places.size !== records.length) return "damaged";
  const seen = countRecords(records);
  const isComplete = RECORD_KINDS.every((kind) => (seen[kind] ?? 0) === (counts[kind] ?? 0));
  return isComplete ? { format: 1, savedAtMs, counts, records } : "damaged";
}

function isArchived(value: unknown): value is ArchivedRecord {
  const { kind, version, savedAtMs, record } = (value ?? {}) as Partial<ArchivedRecord>;
  return (
    RECORD_KINDS.includes(kind!) &&
    Number.isInteger(version) &&
    version! >= 1 &&
    (savedAtMs === undefined || typeof savedAtMs === "number") &&
    typeof record === "object" &&
    record !== null &&
    typeof record.id === "string" &&
    record.id !== ""
  );
}
