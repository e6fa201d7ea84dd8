import { openDB, type IDBPDatabase } from "idb";

/** Works on the vault's database as it lies on disk, past the vault. */
export async function onDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB("pushpin");
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Everything that lies on disk, as text. */
export async function diskText(): Promise<string> {
  const rows = await onDatabase(async (database) =>
    Promise.all([...database.objectStoreNames].map(async (store) => database.getAll(store))),
  );
  return rows.flat().flatMap(textsOf).join("\n");
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof CryptoKey || typeof value !== "object" || value === null) return [];
  if (ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === "[object ArrayBuffer]")
    return [new TextDecoder("latin1").decode(new Uint8Array(value as ArrayBuffer))];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsOf(part)]);
}

/** Flips one bit of a collection's first record, as a failing disk would; a second time mends it. */
export function flipBit(collection: string): Promise<void> {
  return onDatabase(async (database) => {
    const [record] = (await database.getAll(collection)) as { sealed: ArrayBuffer }[];
    new Uint8Array(record!.sealed)[0]! ^= 1;
    await database.put(collection, record);
  });
}
