import type { AnyRecord, ArchivedRecord } from "./backup";
import { compareRecords, type ComparedRecord } from "./compare-records";
import type { DamagedRecord } from "./vault-health";
import { SUCCESSORS, type RecordKind } from "./record-kinds";

/**
 * `merge` adds and updates; `replace` makes the device's records equal to the file's; `mend` restores only the records
 * that can't be read on this device.
 */
export type RestoreWay = "merge" | "replace" | "mend";

/** How many records of a kind a file would change. */
export interface KindDifference {
  kind: RecordKind;
  new: number;
  /** Records that differ; of these, `later` were saved later in the file than on this device. */
  changed: number;
  later: number;
  same: number;
  onlyHere: number;
}

/** What to write to restore. */
export type RestoreWrite =
  { put: RecordKind; record: AnyRecord; savedAtMs?: number } | { remove: RecordKind; id: string };

/** Counts the differences by kind, in the order in which kinds depend on each other; kinds without any are left out. */
export function previewRestore(file: readonly ArchivedRecord[], here: readonly ArchivedRecord[]): KindDifference[] {
  const { compared, onlyHere } = compareRecords(file, here);
  const differences = new Map<RecordKind, KindDifference>();
  const of = (kind: RecordKind): KindDifference => {
    const found = differences.get(kind) ?? { kind, new: 0, changed: 0, later: 0, same: 0, onlyHere: 0 };
    differences.set(kind, found);
    return found;
  };
  for (const one of compared) {
    const difference = of(one.archived.kind);
    difference[one.state] += 1;
    if (one.state === "changed" && isLater(one)) difference.later += 1;
  }
  for (const { kind } of onlyHere) of(kind).onlyHere += 1;
  return [...differences.values()];
}

/** Lists what to write to mend the damaged records that the file has too, by their ids. */
export function planMending(
  file: readonly ArchivedRecord[],
  damaged: readonly Pick<DamagedRecord, "kind" | "id">[],
): RestoreWrite[] {
  const places = new Map(damaged.map(({ kind, id }) => [`${SUCCESSORS[kind] ?? kind} ${id}`, kind]));
  return file.flatMap((one): RestoreWrite[] => {
    const kind = places.get(`${one.kind} ${one.record.id}`);
    if (!kind) return [];
    // The file has the record as the successor of the damaged record's kind.
    return kind === one.kind ? [writeOf(one)] : [writeOf(one), { remove: kind, id: one.record.id }];
  });
}

function withNamesOf(archived: ArchivedRecord, local: ArchivedRecord | undefined): ArchivedRecord {
  const nameTokens = archived.record["nameTokens"] ?? local?.record["nameTokens"];
  if (archived.kind !== "students" || nameTokens === undefined) return archived;
  return { ...archived, record: { ...archived.record, nameTokens } };
}

const writeOf = ({ kind, record, savedAtMs }: ArchivedRecord): RestoreWrite => ({
  put: kind,
  record,
  ...(savedAtMs === undefined ? {} : { savedAtMs }),
});

/**
 * Lists what to write. Where both sides have a record, `merge` keeps the one that was saved later. Where a file has a
 * student without hashes of the name, as a hand-over does, this device's hashes and their key stay: outgoing texts are
 * compared with them.
 */
export function planRestore(
  file: readonly ArchivedRecord[],
  here: readonly ArchivedRecord[],
  way: Exclude<RestoreWay, "mend">,
): RestoreWrite[] {
  const { compared, onlyHere } = compareRecords(file, here);
  const wanted = compared.filter(
    (one) => one.state === "new" || (one.state === "changed" && (way === "replace" || isLater(one))),
  );
  return [
    ...(way === "replace" ? onlyHere : [])
      .filter(({ kind }) => kind !== "nameKeys")
      .map(({ kind, record }) => ({ remove: kind, id: record.id })),
    ...wanted.map(({ archived, local }) => writeOf(withNamesOf(archived, local))),
  ];
}

const isLater = ({ archived, local }: ComparedRecord): boolean => (archived.savedAtMs ?? 0) > (local?.savedAtMs ?? 0);
