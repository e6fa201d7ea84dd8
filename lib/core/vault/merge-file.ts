import type { ArchivedRecord } from "./backup";
import { compareRecords } from "./compare-records";
import { areSame, fingerprintOf, fingerprintsOf, placeOf } from "./fingerprint";
import type { FileConflict, Fingerprints } from "./folder-file";
import type { RestoreWrite } from "./plan-restore";
import { referencesOf } from "./record-identity";
import type { RecordKind } from "./record-kinds";

/** The input of a merge. */
export interface MergeSides {
  file: readonly ArchivedRecord[];
  here: readonly ArchivedRecord[];
  /**
   * The content of both when this device last saw the file; undefined where that is unknown, or the file does not
   * descend from it. Then nothing that one side lacks counts as removed.
   */
  base: Fingerprints | undefined;
  /** Places of this device's unreadable records: the file's records replace them. */
  unreadable: ReadonlySet<string>;
  /** False when the browser lost some of this device's records: a missing one does not mean that she removed it. */
  isHereWhole: boolean;
}

/** A record that both sides changed, with the version that is not in use. */
export type FoundConflict = Omit<FileConflict, "id" | "foundAtMs">;

/** The result of a merge. */
export interface FileMerge {
  /** What to write on this device. */
  writes: RestoreWrite[];
  conflicts: FoundConflict[];
  /** The file's content, with this device's ids. */
  fileHolds: Fingerprints;
  /** True when the file lacks something of the result. */
  isFileBehind: boolean;
}

/**
 * Kinds that are read as a whole from an address or a file: the merge takes the version that was made or saved later.
 */
const MADE_ELSEWHERE: readonly RecordKind[] = ["subscriptions", "colleagues"];

/**
 * Merges a file that several devices write with this device's records, record by record. What only one side changed
 * since both were the same is taken from that side. Where both changed it, this device's version stays, and the other
 * one becomes a conflict, which she is asked about. A record that one side removed and the other changed stays, and
 * becomes a conflict too.
 */
export function mergeFile(sides: MergeSides): FileMerge {
  const { file, here, unreadable, isHereWhole } = sides;
  const base = sides.base ?? {};
  const { compared, onlyHere } = compareRecords(file, here);
  const result = new Map<string, ArchivedRecord>();
  const conflicts: FoundConflict[] = [];
  const keep = (one: ArchivedRecord): void => void result.set(placeOf(one), one);
  for (const { archived, local, state } of compared) {
    const place = placeOf(archived);
    const before = base[place];
    const isChangedThere = fingerprintOf(archived) !== before;
    if (!local) {
      const isRemovedHere = before !== undefined && isHereWhole && !unreadable.has(place);
      if (isRemovedHere && !isChangedThere) continue;
      keep(archived);
      if (isRemovedHere) conflicts.push(conflictOf(archived, null));
    } else if (state === "same" || !isChangedThere) keep(local);
    else if (fingerprintOf(local) === before) keep(archived);
    else if (isFetched(archived, here)) keep(laterOf(local, archived));
    else {
      keep(local);
      conflicts.push(conflictOf(local, archived));
    }
  }
  for (const local of onlyHere) {
    const before = base[placeOf(local)];
    if (before === undefined) keep(local);
    else if (fingerprintOf(local) !== before) {
      keep(local);
      conflicts.push(conflictOf(local, null));
    }
  }
  const fileHas = compared.map(({ archived }) => archived);
  conflicts.push(...keepReferred(result, [...here, ...fileHas]));
  return {
    writes: writesTo(here, result),
    conflicts,
    fileHolds: fingerprintsOf(fileHas),
    isFileBehind: !areSame(fingerprintsOf([...result.values()]), fingerprintsOf(fileHas)) || conflicts.length > 0,
  };
}

const laterOf = (local: ArchivedRecord, archived: ArchivedRecord): ArchivedRecord =>
  madeAt(archived) > madeAt(local) ? archived : local;

/** Gives when a version was made: a colleague's file states it, other kinds use the time they were saved. */
const madeAt = ({ record, savedAtMs }: ArchivedRecord): number =>
  typeof record["madeAtMs"] === "number" ? record["madeAtMs"] : (savedAtMs ?? 0);

/**
 * True for a record read from an address or a file; also for the schedule of a class that subscribes to a calendar
 * (both have the class's id).
 */
const isFetched = ({ kind, record }: ArchivedRecord, here: readonly ArchivedRecord[]): boolean =>
  MADE_ELSEWHERE.includes(kind) ||
  (kind === "schedules" && here.some((one) => one.kind === "subscriptions" && one.record.id === record.id));

function conflictOf(inUse: ArchivedRecord, other: ArchivedRecord | null): FoundConflict {
  return {
    kind: inUse.kind,
    recordId: inUse.record.id,
    other: other?.record ?? null,
    version: (other ?? inUse).version,
    ...(other?.savedAtMs === undefined ? {} : { otherSavedAtMs: other.savedAtMs }),
  };
}

/**
 * Puts back records that one side removed but that kept records refer to, such as a student who was removed on one
 * device and had a session marked on the other. Each becomes a conflict.
 */
function keepReferred(result: Map<string, ArchivedRecord>, known: readonly ArchivedRecord[]): FoundConflict[] {
  const byPlace = new Map(known.map((one) => [placeOf(one), one]));
  const conflicts: FoundConflict[] = [];
  const open = [...result.values()];
  for (const one of open) {
    for (const place of referencesOf(one.kind, one.record)) {
      const referred = result.has(place) ? undefined : byPlace.get(place);
      if (!referred) continue;
      result.set(place, referred);
      open.push(referred);
      conflicts.push(conflictOf(referred, null));
    }
  }
  return conflicts;
}

/** Lists what to write, so that this device holds the result. */
function writesTo(here: readonly ArchivedRecord[], result: ReadonlyMap<string, ArchivedRecord>): RestoreWrite[] {
  const held = fingerprintsOf(here);
  const changed = [...result].filter(([place, one]) => held[place] !== fingerprintOf(one)).map(([, one]) => one);
  return [
    ...here
      .filter((one) => !result.has(placeOf(one)))
      .map(({ kind, record }): RestoreWrite => ({ remove: kind, id: record.id })),
    ...changed.map(({ kind, record, savedAtMs }): RestoreWrite => ({
      put: kind,
      record,
      ...(savedAtMs === undefined ? {} : { savedAtMs }),
    })),
  ];
}
