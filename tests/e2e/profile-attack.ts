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
 * What somebody with a copy of a profile tries: every 32 bytes in a row of every file, as the key of a sealed record.
 * @returns those that open it
 */
export function findKey(profileDir: string, record: StolenRecord): Uint8Array | undefined {
  for (const path of filesUnder(profileDir)) {
    const bytes = readFileSync(path);
    for (let at = 0; at + 32 <= bytes.length; at += 1) {
      // A key of random bytes has many different ones: skip text, padding and zeroes.
      const key = bytes.subarray(at, at + 32);
      if (new Set(key).size < 20) continue;
      if (openWith(key, record) !== undefined) return key;
    }
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
