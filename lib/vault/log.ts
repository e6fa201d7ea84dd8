import { joinLogs, MAX_ENTRIES, type AccessEntry } from "../core/vault/access-log";
import { countRecords, type RecordCounts } from "../core/vault/backup";
import type { Collection, VaultChange } from "../ports/vault";
import { UNCOUNTED, type VaultDatabase, type VaultTransaction } from "./stores";

/** Notes an act in the log, outside of any other change. */
export async function noteAccess(database: VaultDatabase, entry: AccessEntry): Promise<void> {
  const transaction = database.transaction(["log"], "readwrite");
  await Promise.all([addEntry(transaction as VaultTransaction<"readwrite">, entry), transaction.done]);
}

/**
 * Notes a change set in its own transaction. Caches are filled by themselves and not noted. Call it before the changes
 * are written: it looks which of the records to be removed are there.
 */
export async function noteChanges(
  transaction: VaultTransaction<"readwrite">,
  changes: readonly VaultChange[],
  atMs: number,
): Promise<void> {
  const removals = changes.flatMap((change) => ("remove" in change ? [change] : []));
  const found = await Promise.all(removals.map(async ({ remove, id }) => transaction.objectStore(remove).getKey(id)));
  const removed = countNoted(removals.filter((_removal, at) => found[at] !== undefined).map(({ remove }) => remove));
  const saved = countNoted(changes.flatMap((change) => ("put" in change ? [change.put] : [])));
  if (!saved && !removed) return;
  await addEntry(transaction, { atMs, act: "changed", ...(saved ? { saved } : {}), ...(removed ? { removed } : {}) });
}

function countNoted(kinds: readonly Collection[]): RecordCounts | undefined {
  const noted = kinds.filter((kind) => !UNCOUNTED.includes(kind));
  return noted.length > 0 ? countRecords(noted.map((kind) => ({ kind }))) : undefined;
}

/** Reads the log, the newest entry first. */
export async function readLog(database: VaultDatabase): Promise<AccessEntry[]> {
  return (await database.getAll("log")).toReversed();
}

async function addEntry(transaction: VaultTransaction<"readwrite">, entry: AccessEntry): Promise<void> {
  const log = transaction.objectStore("log");
  await log.add(entry);
  const excess = (await log.count()) - MAX_ENTRIES;
  if (excess <= 0) return;
  const oldest = await log.getAllKeys(null, excess);
  await Promise.all(oldest.map(async (key) => log.delete(key)));
}

/**
 * Adds entries that were logged elsewhere, in order of time. Those dated after now, by a clock that was wrong, come
 * before all others, so that the last entry is the newest.
 */
export async function restoreLog(
  database: VaultDatabase,
  entries: readonly AccessEntry[],
  nowMs: number,
): Promise<void> {
  const transaction = database.transaction(["log"], "readwrite");
  const log = transaction.objectStore("log");
  const joined = joinLogs(await log.getAll(), entries).toReversed();
  const inOrder = [...joined.filter(({ atMs }) => atMs > nowMs), ...joined.filter(({ atMs }) => atMs <= nowMs)];
  await Promise.all([log.clear(), ...inOrder.map(async (entry) => log.add(entry)), transaction.done]);
}
