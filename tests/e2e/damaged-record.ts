import type { Page } from "playwright-core";

/**
 * Flips one bit of a sealed record, as a failing disk would.
 * @param page one of the extension's own pages
 * @returns puts the record back as it was
 */
export async function damageRecord(page: Page, collection: string): Promise<() => Promise<void>> {
  await flipBit(page, collection);
  return () => flipBit(page, collection);
}

function flipBit(page: Page, collection: string): Promise<void> {
  return page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      });
    const database = await done(indexedDB.open("pushpin"));
    const store = database.transaction(name, "readwrite").objectStore(name);
    const [record] = (await done(store.getAll(undefined, 1))) as { sealed: ArrayBuffer }[];
    const bytes = new Uint8Array(record!.sealed);
    bytes[0]! ^= 1;
    await done(store.put(record));
    database.close();
  }, collection);
}
