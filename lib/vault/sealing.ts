import { fromBase64, toBase64 } from "../core/base64";

/** Encrypted bytes, with the nonce that they were encrypted under. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** A record as stored on disk: its content can't be read without the key. */
export interface SealedRecord extends Sealed {
  /** Random: reveals nothing about a student. */
  id: string;
  /**
   * Its dates and students, sealed separately so that they can be read if the record is damaged. Absent in version 1.
   */
  label?: Sealed;
}

/** The content of a record's label. */
export interface RecordLabel {
  /** The day that the record is about, if its kind has one. */
  date?: string;
  savedAtMs?: number;
  /** Ids of the students that the record is about, if any. Absent in records saved before this was noted. */
  studentIds?: string[];
}

/** A record of any kind and version. */
export type StoredBody = { id: string } & Record<string, unknown>;

/** An unsealed record, with the version of its kind in which it was written. */
export interface VersionedBody {
  version: number;
  record: StoredBody;
}

const ALGORITHM = { name: "AES-GCM", length: 256 } as const;
const IV_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Makes a data key that can be used but never exported, not even by this extension. */
export function makeDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(ALGORITHM, false, ["encrypt", "decrypt"]);
}

/** Seals a record with AES-GCM under a fresh nonce, and its label under another. */
export async function sealRecord(
  key: CryptoKey,
  collection: string,
  { record, version, savedAtMs }: VersionedBody & { savedAtMs?: number },
): Promise<SealedRecord> {
  const { id } = record;
  const date = collection === "visits" ? record["from"] : record["date"];
  const studentIds = studentsOf(record);
  const label: RecordLabel = {
    ...(typeof date === "string" ? { date } : {}),
    ...(savedAtMs === undefined ? {} : { savedAtMs }),
    ...(studentIds ? { studentIds } : {}),
  };
  const [body, sealedLabel] = await Promise.all([
    sealAt(key, [collection, id], { version, record }),
    sealLabel(key, collection, { id, label }),
  ]);
  return { id, ...body, label: sealedLabel };
}

/** Lists the ids of the students that a record is about, from either field; undefined when its kind has neither. */
function studentsOf({ studentId, studentIds }: StoredBody): string[] | undefined {
  if (typeof studentId === "string") return [studentId];
  return Array.isArray(studentIds) ? studentIds.filter((id) => typeof id === "string") : undefined;
}

/** Unseals a record; undefined when it was changed, moved or sealed under another key. */
export async function unsealRecord(
  key: CryptoKey,
  collection: string,
  stored: SealedRecord,
): Promise<VersionedBody | undefined> {
  const body = await unsealAt<VersionedBody | StoredBody>(key, [collection, stored.id], stored);
  if (body === undefined) return undefined;
  // Version 1 sealed the bare record, without a version around it.
  return "record" in body && "version" in body ? (body as VersionedBody) : { version: 1, record: body };
}

/** Unseals the label of a record; empty where it can't be read. */
export async function unsealLabel(
  key: CryptoKey,
  collection: string,
  stored: Pick<SealedRecord, "id" | "label">,
): Promise<RecordLabel> {
  if (!stored.label) return {};
  return (await unsealAt<RecordLabel>(key, [collection, stored.id, "label"], stored.label)) ?? {};
}

/** Seals the label of a record whose content can't be read, so that it keeps its date under another key. */
export async function sealLabel(
  key: CryptoKey,
  collection: string,
  { id, label }: { id: string; label: RecordLabel },
): Promise<Sealed> {
  return sealAt(key, [collection, id, "label"], label);
}

const DRAFTS = ["drafts"];

/** Seals what she was typing into one text, in base64. */
export async function sealDrafts(key: CryptoKey, text: string): Promise<string> {
  const { iv, sealed } = await sealAt(key, DRAFTS, text);
  return `${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`;
}

/** Unseals what {@link sealDrafts} gave; undefined when it was sealed under another key. */
export async function unsealDrafts(key: CryptoKey, text: string): Promise<string | undefined> {
  const [iv, sealed] = text.split(".").map((part) => fromBase64(part));
  return iv && sealed ? unsealAt<string>(key, DRAFTS, { iv, sealed: sealed.buffer }) : undefined;
}

/**
 * Makes the authenticated data that binds sealed bytes to their collection and id, so that swapped records are
 * detected.
 */
const bind = (place: readonly string[]): Uint8Array<ArrayBuffer> => encoder.encode(place.join("\u001f"));

/** Seals a value for one place: it can be unsealed at no other. */
export async function sealAt(key: CryptoKey, place: readonly string[], value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM.name, iv, additionalData: bind(place) },
    key,
    encoder.encode(JSON.stringify(value)),
  );
  return { iv, sealed };
}

/** Unseals a value; undefined when it was changed, moved or sealed under another key. */
export async function unsealAt<T>(
  key: CryptoKey,
  place: readonly string[],
  { iv, sealed }: Sealed,
): Promise<T | undefined> {
  try {
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM.name, iv, additionalData: bind(place) }, key, sealed);
    return JSON.parse(decoder.decode(plain)) as T;
  } catch {
    return undefined;
  }
}
