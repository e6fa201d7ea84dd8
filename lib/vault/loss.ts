import type { VaultLoss } from "../core/vault/vault-failure";
import type { MissingRecords } from "../core/vault/vault-health";
import type { VaultTrace } from "../ports/canary";

type Counts = VaultTrace["counts"];

/** The contents of a vault's database when it is opened, as far as they are needed to detect loss. */
export interface VaultContents {
  hasKey: boolean;
  /** Number of records by kind, without caches. */
  counts: Counts;
  trace: VaultTrace | undefined;
}

/** The result of comparing the records with the last save. */
export type Verdict =
  { state: "sound" } | { state: "missing"; missing: MissingRecords } | { state: "lost"; loss: VaultLoss };

/**
 * Compares the database with what was there at the last save. The trace is written in one transaction with the records,
 * the canary after it: so a canary may be behind the trace. One that is ahead proves that the database lost a write.
 */
export function judgeVault({ hasKey, counts, trace }: VaultContents, canary: VaultTrace | undefined): Verdict {
  const isAhead = canary !== undefined && (trace?.vaultId !== canary.vaultId || canary.writes > trace.writes);
  const last = isAhead ? canary : trace;
  if (!hasKey && totalOf(counts) > 0)
    return { state: "lost", loss: { cause: "key", counts, ...(last ? { savedOn: last.savedOn } : {}) } };
  if (!last) return { state: "sound" };
  const { savedOn } = last;
  const gone = subtract(last.counts, counts);
  if (totalOf(counts) === 0 && totalOf(gone) > 0)
    return { state: "lost", loss: { cause: "gone", counts: last.counts, savedOn } };
  const isOlder = isAhead && trace?.vaultId === canary.vaultId;
  return totalOf(gone) > 0 || isOlder ? { state: "missing", missing: { counts: gone, savedOn } } : { state: "sound" };
}

/** Adds newly missing records to those that she has not acknowledged yet. */
export function addMissing(before: MissingRecords | undefined, found: MissingRecords): MissingRecords {
  if (!before) return found;
  const counts = { ...before.counts };
  for (const [kind, count] of Object.entries(found.counts) as [keyof Counts, number][])
    counts[kind] = (counts[kind] ?? 0) + count;
  return { counts, savedOn: found.savedOn };
}

function subtract(before: Counts, now: Counts): Counts {
  const kinds = Object.entries(before) as [keyof Counts, number][];
  return Object.fromEntries(
    kinds.map(([kind, count]) => [kind, count - (now[kind] ?? 0)] as const).filter(([, count]) => count > 0),
  );
}

function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
