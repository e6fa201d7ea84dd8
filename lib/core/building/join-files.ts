import { compare } from "../compare";
import type { IsoDate } from "../time/iso-date";
import type { Colleague } from "./room-visit";

/**
 * What importing a file changes: nothing where it is her own, known already, older than the stored one, or past its
 * last day. A newer file of a known colleague counts even past its last day, since it replaces the older one.
 */
export type FileStatus = "new" | "newer" | "same" | "older" | "own" | "expired";

/** Compares a file with what is known of the colleagues. */
export function fileStatus(
  file: Colleague,
  { colleagues, ownId, today }: { colleagues: readonly Colleague[]; ownId: string | undefined; today: IsoDate },
): FileStatus {
  if (file.id === ownId) return "own";
  const known = colleagues.find(({ id }) => id === file.id);
  const isOver = file.expiresOn < today;
  if (!known) return isOver ? "expired" : "new";
  const order = compareFiles(file, known);
  if (order === 0) return isOver ? "expired" : "same";
  return order > 0 ? "newer" : "older";
}

/**
 * Joins files of colleagues: of each colleague the one that was made last. The order in which files come does not
 * matter, nor how often one comes.
 */
export function joinFiles(known: readonly Colleague[], files: readonly Colleague[]): Colleague[] {
  const latest = new Map<string, Colleague>();
  for (const file of [...known, ...files]) {
    const before = latest.get(file.id);
    if (!before || compareFiles(file, before) > 0) latest.set(file.id, file);
  }
  return [...latest.values()].sort((a, b) => compare(a.id, b.id));
}

/** Orders files of one colleague by when they were made, those of one moment by content: so that one of them wins. */
const compareFiles = (a: Colleague, b: Colleague): number =>
  a.madeAtMs - b.madeAtMs || compare(contentOf(a), contentOf(b));

function contentOf({ name, discipline, expiresOn, visits }: Colleague): string {
  const lines = visits.map(({ site, room, zone, startMinute, endMinute, dates }) =>
    JSON.stringify([site, room, zone, startMinute, endMinute, dates]),
  );
  return JSON.stringify([name, discipline ?? "", expiresOn, lines]);
}
