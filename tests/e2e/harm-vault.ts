import type { RecordKind } from "../../lib/core/vault/record-kinds";

/** What befalls the vault's database. */
export type Harm =
  /** One bit of the first record flips; where there is no record, an unreadable one is laid down. */
  { flip: RecordKind } | "delete the database" | "empty the stores" | "remove the key";

/**
 * Harms the vault, past Pushpin, as a failing disk would. Runs inside one of the extension's own pages. The harm is
 * done in one transaction, so that nobody reads it by halves; the announced change of version, which is then given up,
 * makes the background let go of the database and of what it remembers.
 */
export async function harmVault(harm: Harm): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
  if (harm === "delete the database") {
    await done(indexedDB.deleteDatabase("pushpin"));
    return;
  }
  const database = await done(indexedDB.open("pushpin"));
  const { version } = database;
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, "readwrite");
  if (harm === "empty the stores") for (const name of names) transaction.objectStore(name).clear();
  else if (harm === "remove the key") transaction.objectStore("keys").clear();
  else {
    const store = transaction.objectStore(harm.flip);
    const [first] = (await done(store.getAll(null, 1))) as { sealed: ArrayBuffer }[];
    if (first) new Uint8Array(first.sealed)[0]! ^= 1;
    store.put(first ?? { id: crypto.randomUUID(), iv: new Uint8Array(12), sealed: new Uint8Array(48).buffer });
  }
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  database.close();
  const announcement = indexedDB.open("pushpin", version + 1);
  await new Promise((resolve) => {
    announcement.addEventListener("upgradeneeded", () => announcement.transaction!.abort());
    announcement.addEventListener("error", resolve);
  });
}
