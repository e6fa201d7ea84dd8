import type { Failure } from "../../../../lib/contracts/failure";
import { nextGrade } from "../../../../lib/core/caseload/next-grade";
import type { VaultScreen } from "../use-vault-screen";
import { downloadFile } from "./download-file";
import type { SavedHandOver } from "./HandedOver";

export const FATES = ["keep", "promote", "archive", "erase"] as const;

type Fate = (typeof FATES)[number];

/** What can be chosen for all students at once. Erasing is chosen student by student. */
export const FATES_FOR_ALL = ["keep", "promote", "archive"] as const;

/** Keeps a student who can't move up: there is no grade after the last one. */
export const possibleFate = ({ grade }: { grade: string }, fate: Fate): Fate =>
  fate === "promote" && nextGrade(grade) === undefined ? "keep" : fate;

/** Her choice for each student; students that are not in the map are kept. */
export type Fates = ReadonlyMap<string, Fate>;

export const idsWith = (fates: Fates, fate: Fate): string[] =>
  [...fates].filter(([, one]) => one === fate).map(([id]) => id);

/** Carries out her choices: archives first, so that nothing changes when the file can't be saved, and erases last. */
export async function carryOutFates(
  ask: VaultScreen["ask"],
  fates: Fates,
): Promise<{ archived: SavedHandOver | null } | { failure: Failure }> {
  let archived: SavedHandOver | null = null;
  const studentIds = idsWith(fates, "archive");
  if (studentIds.length > 0) {
    const answer = await ask("saveHandOver", { studentIds });
    if (!answer.ok) return answer;
    const { file, ...rest } = answer.value;
    archived = { ...rest, studentIds, name: downloadFile("archive", file) };
  }
  const promoted = idsWith(fates, "promote");
  const promotion = promoted.length > 0 ? await ask("promoteStudents", { ids: promoted }) : undefined;
  if (promotion?.ok === false) return promotion;
  for (const id of idsWith(fates, "erase")) {
    const answer = await ask("removeStudent", { id });
    if (!answer.ok) return answer;
  }
  return { archived };
}
