import { createDecipheriv } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Something sealed as it lies in a vault's database, with the text that it is bound to. */
export interface StolenRecord {
  /** Base64 of the nonce and of the sealed bytes with their tag. */
  iv: string;
  sealed: string;
  /** "collection" + unit separator + id; after another one "label", where it is a record's label. */
  place: string;
}

/**
 * What somebody with a copy of a profile tries: every 32 bytes in a row of every file, as the key of a sealed record,
 * in the file as it is and in what it holds compressed.
 * @returns those that open it
 */
export function findKey(profileDir: string, record: StolenRecord): Uint8Array | undefined {
  for (const path of filesUnder(profileDir)) {
    const bytes = readFileSync(path);
    for (const searched of [bytes, ...snappyStreams(bytes)]) {
      const key = findKeyIn(searched, record);
      if (key !== undefined) return key;
    }
  }
  return undefined;
}

function findKeyIn(bytes: Uint8Array, record: StolenRecord): Uint8Array | undefined {
  for (let at = 0; at + 32 <= bytes.length; at += 1) {
    // A key of random bytes has many different ones: skip text, padding and zeroes.
    const key = bytes.subarray(at, at + 32);
    if (new Set(key).size < 20) continue;
    if (openWith(key, record) !== undefined) return key;
  }
  return undefined;
}

/** The files of a profile that hold what extensions store. */
function filesUnder(profileDir: string): string[] {
  return readdirSync(profileDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => STORAGE.test(path));
}

/** IndexedDB, the extension's storage areas and sessions, in Chromium and in Firefox. */
const STORAGE =
  /(IndexedDB|Local Extension Settings|Extension State|Session Storage|WebStorage|Local Storage|Sessions)\/|storage\/.*moz-extension|browser-extension-data|sessionstore/;

/** Opens a stolen record with a key; undefined when it is another's. */
export function openWith(key: Uint8Array, { iv, sealed, place }: StolenRecord): string | undefined {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64"));
    cipher.setAAD(Buffer.from(place));
    cipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Runs inside one of the extension's pages: copies every sealed record with its label out of the given database. */
export async function stealRecords(database: string): Promise<StolenRecord[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
  const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  interface Sealed {
    iv: Uint8Array;
    sealed: ArrayBuffer;
  }
  const stolen = ({ iv, sealed }: Sealed, place: string[]): StolenRecord => ({
    iv: base64(iv),
    sealed: base64(new Uint8Array(sealed)),
    place: place.join("\u001f"),
  });
  const open = await done(indexedDB.open(database));
  const found: StolenRecord[] = [];
  for (const store of open.objectStoreNames) {
    const rows = (await done(open.transaction(store).objectStore(store).getAll())) as Partial<
      Sealed & { id: string; label: Sealed }
    >[];
    // Other stores hold no records: the key, their count, the log.
    for (const { id, iv, sealed, label } of rows) {
      if (id === undefined || !iv || !sealed) continue;
      found.push(stolen({ iv, sealed }, [store, id]));
      if (label) found.push(stolen(label, [store, id, "label"]));
    }
  }
  open.close();
  return found;
}

/** Runs inside one of the extension's pages: the key that is held while Pushpin is unlocked, in base64. */
export async function heldKey(): Promise<string> {
  interface Held {
    storage: { session: { get(key: string): Promise<{ vaultKey?: string }> } };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Held; chrome: Held };
  return (await (browser ?? chrome).storage.session.get("vaultKey")).vaultKey ?? "";
}

/**
 * Unpacks what Firefox compressed with Snappy, as it does with each stored value. Where zeroes and a key's first byte
 * repeat earlier bytes, the file has a reference to those and only the rest of the key, so that about one key in a
 * hundred is nowhere in one piece. Values are small: longer streams are left out.
 * @returns everything in a file that unpacks to its stated length
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
function snappyStreams(file: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < file.length; at += 1) {
    const unpacked = unsnapped(file, at);
    if (unpacked !== undefined) found.push(unpacked);
  }
  return found;
}

/** Unpacks the stream that begins at an offset; undefined where none does. */
function unsnapped(file: Uint8Array, start: number): Uint8Array | undefined {
  let at = start;
  const littleEndian = (bytes: number): number => {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += (file[at++] ?? 0) * 256 ** index;
    return value;
  };
  // The length is written with seven bits per byte; two bytes are enough for a value of 16 kB.
  const low = littleEndian(1);
  const length = low < 128 ? low : low - 128 + 128 * littleEndian(1);
  if (length < 32 || length >= 16_384) return undefined;
  const out = new Uint8Array(length);
  let written = 0;
  while (written < length) {
    if (at >= file.length) return undefined;
    const tag = littleEndian(1);
    const [size, back] = elementOf(tag, littleEndian);
    if (written + size > length) return undefined;
    if (back === undefined) {
      if (at + size > file.length) return undefined;
      out.set(file.subarray(at, at + size), written);
      at += size;
    } else {
      if (back === 0 || back > written) return undefined;
      // A copy may overlap what it is writing, so go byte by byte.
      for (let index = 0; index < size; index += 1) out[written + index] = out[written + index - back]!;
    }
    written += size;
  }
  return out;
}

/** Gives the size of an element and how far back its copy begins; undefined for bytes that follow as they are. */
function elementOf(tag: number, littleEndian: (bytes: number) => number): [number, number | undefined] {
  const upper = tag >> 2;
  switch (tag & 3) {
    case 0:
      return [(upper < 60 ? upper : littleEndian(upper - 59)) + 1, undefined];
    case 1:
      return [(upper & 7) + 4, (tag >> 5) * 256 + littleEndian(1)];
    case 2:
      return [upper + 1, littleEndian(2)];
    default:
      return [upper + 1, littleEndian(4)];
  }
}
