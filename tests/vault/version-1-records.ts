import { openDB } from "idb";
import type { Collection, VaultRecords } from "../../lib/ports/vault";
import { makeDataKey } from "../../lib/vault/sealing";
import { sealAsVersion1 } from "./version-1";

const FILES = import.meta.glob<{ id: string }[]>("../fixtures/vault/v1/*.json", { eager: true, import: "default" });

/** Collections that there were when records had no version: a file each. */
const KEPT_IN_VERSION_1 = Object.keys(FILES).map((path) => path.slice(path.lastIndexOf("/") + 1, -5)) as Collection[];

/** A collection's records as the first version wrote them. */
export function recordsOfVersion1<C extends Collection>(collection: C): VaultRecords[C][] {
  return (FILES[`../fixtures/vault/v1/${collection}.json`] ?? []) as unknown as VaultRecords[C][];
}

/** The records from which those of a collection come, once they are migrated: bookings became visits. */
export function keptOfVersion1(collection: Collection): { id: string }[] {
  if (collection === "bookings") return [];
  return recordsOfVersion1(collection === "visits" ? "bookings" : collection);
}

/** Lays a whole vault of the first record version on disk, in the database version of its time. */
export async function layDownVersion1(): Promise<void> {
  const key = await makeDataKey();
  const database = await openDB("pushpin", 3, {
    upgrade(fresh) {
      fresh.createObjectStore("keys");
      for (const collection of KEPT_IN_VERSION_1) fresh.createObjectStore(collection, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  for (const collection of KEPT_IN_VERSION_1)
    for (const record of recordsOfVersion1(collection))
      await database.put(collection, await sealAsVersion1(key, collection, record));
  database.close();
}
