import type { RecordKind } from "../../lib/core/vault/record-kinds";

/** What befalls the vault's database. */
export type Harm =
  /** One bit of the first record flips; where there is no record, an unreadable one is laid down. */
  { flip: RecordKind } | "delete the database" | "empty the stores" | "remove the key";

/**
 * Harms the vault, past Pushpin, as a failing disk would. Runs inside one of the extension's own pages; the deletion
 * makes the background let go of the database and of what it remembers.
 */
export async function harmVault(harm: Harm): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
  const before = await done(indexedDB.open("pushpin"));
  const { version } = before;
  const names = [...before.objectStoreNames];
  const stores = new Map<string, { keyPath: string | null; rows: unknown[]; keys: IDBValidKey[] }>();
  for (const name of names) {
    const store = before.transaction(name).objectStore(name);
    const rows: unknown[] = await done(store.getAll());
    const keys = await done(before.transaction(name).objectStore(name).getAllKeys());
    stores.set(name, { keyPath: store.keyPath as string | null, rows, keys });
  }
  before.close();
  await done(indexedDB.deleteDatabase("pushpin"));
  if (harm === "delete the database") return;
  if (harm === "empty the stores") for (const store of stores.values()) store.rows = [];
  if (harm === "remove the key") stores.get("keys")!.rows = [];
  if (typeof harm === "object") {
    const { rows } = stores.get(harm.flip)!;
    const [first] = rows as { sealed: ArrayBuffer }[];
    if (first) new Uint8Array(first.sealed)[0]! ^= 1;
    else rows.push({ id: crypto.randomUUID(), iv: new Uint8Array(12), sealed: new Uint8Array(48).buffer });
  }
  const opening = indexedDB.open("pushpin", version);
  opening.addEventListener("upgradeneeded", () => {
    for (const [name, { keyPath }] of stores) opening.result.createObjectStore(name, keyPath ? { keyPath } : {});
  });
  const after = await done(opening);
  for (const [name, { keyPath, rows, keys }] of stores)
    for (const [at, row] of rows.entries()) {
      const store = after.transaction(name, "readwrite").objectStore(name);
      await done(keyPath ? store.put(row) : store.put(row, keys[at]));
    }
  after.close();
}
