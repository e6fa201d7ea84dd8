import { createDecipheriv } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A record as it lies in a vault's database, with the text that it is bound to. */
export interface StolenRecord {
  /** Base64 of the nonce and of the sealed bytes with their tag. */
  iv: string;
  sealed: string;
  /** "collection" + unit separator + id. */
  place: string;
}

/**
 * What somebody with a copy of a profile tries: every 32 bytes in a row of every file, as the key of a sealed record.
 * @returns the text of the record, when one of them opens it
 */
export function openWithAnyBytes(profileDir: string, record: StolenRecord): string | undefined {
  for (const path of filesUnder(profileDir)) {
    const bytes = readFileSync(path);
    for (let at = 0; at + 32 <= bytes.length; at += 1) {
      // A key of random bytes has many different ones: skip text, padding and zeroes.
      const key = bytes.subarray(at, at + 32);
      if (new Set(key).size < 20) continue;
      const text = decrypt(key, record);
      if (text !== undefined) return text;
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

function decrypt(key: Uint8Array, { iv, sealed, place }: StolenRecord): string | undefined {
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

/** Runs inside one of the extension's pages: copies the first sealed student out of the given database. */
export async function stealRecord(database: string): Promise<StolenRecord> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
  const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
  const open = await done(indexedDB.open(database));
  const rows: unknown[] = await done(open.transaction("students").objectStore("students").getAll());
  open.close();
  const { id, iv, sealed } = rows[0] as { id: string; iv: Uint8Array; sealed: ArrayBuffer };
  return { iv: base64(iv), sealed: base64(new Uint8Array(sealed)), place: `students\u001f${id}` };
}
