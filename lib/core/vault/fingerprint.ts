import type { AnyRecord, ArchivedRecord } from "./backup";
import type { Fingerprints } from "./folder-file";
import type { RecordKind } from "./record-kinds";

/** Names a record's place in a file or a vault. */
export const placeOf = ({ kind, record }: { kind: RecordKind; record: Pick<AnyRecord, "id"> }): string =>
  `${kind} ${record.id}`;

/** Writes a value with its fields in order, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Gives a short text that differs when a record's content does. FNV-1a, 2 x 32 bits: enough to compare what she and her
 * own devices wrote; not a protection against forgery.
 */
export function fingerprintOf({ record }: Pick<ArchivedRecord, "record">): string {
  const text = canonical(record);
  return `${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Gives the fingerprints of records by place. */
export function fingerprintsOf(records: readonly ArchivedRecord[]): Fingerprints {
  return Object.fromEntries(records.map((one) => [placeOf(one), fingerprintOf(one)]));
}

/** True when both hold the same places with the same content. */
export function areSame(a: Fingerprints, b: Fingerprints): boolean {
  const places = Object.keys(a);
  return places.length === Object.keys(b).length && places.every((place) => a[place] === b[place]);
}
