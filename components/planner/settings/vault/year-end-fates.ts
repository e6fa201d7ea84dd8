import type { Failure } from "../../../../lib/contracts/failure";
import { nextGrade } from "../../../../lib/core/caseload/next-grade";
import type { VaultScreen } from "../use-vault-screen";
import { downloadFile } from "./download-file";
import type { SavedHandOver } from "./HandedOver";

export const FATES = ["keep", "promote", "archive", "erase"] as const;

export type Fate = (typeof FATES)[number];

/** What can be chosen for all students at once. Erasing is chosen student by student. */
export const FATES_FOR_ALL = ["keep", "promote", "archive"] as const;

/** Keeps a student who can't move up: there is no grade after the last one. */
export const possibleFate = ({ grade }: { grade: string }, fate: Fate): Fate =>
  fate === "promote" && nextGrade(grade) === undefined ? "keep" : fate;

/** Her choice for each student; students that are not in the map are kept. */
export type Fates = ReadonlyMap<string, Fate>;

export const idsWith = (fates: Fates, fate: Fate): string[] =>
  [...fates].filter(([, one]) => one === fate).map(([id]) => id);

/** What was done of her choices, and why the rest was not. */
interface CarriedOut {
  /** The students whose choice was carried out. */
  done: string[];
  failure: Failure | null;
}

/** What carrying out her choices needs. */
interface Carrying extends Pick<VaultScreen, "ask"> {
  /** False while Pushpin is locked, when the code of the file can't be shown. */
  canKeep: () => boolean;
  /** Takes the sealed file once it is saved: its code is shown once, and a lock may come before the rest is done. */
  onArchived: (saved: SavedHandOver) => void;
}

/** Carries out her choices: archives first, so that nothing changes when the file can't be saved, and erases last. */
export async function carryOutFates(
  { ask, canKeep, onArchived }: Carrying,
  fates: Fates,
  students: readonly { id: string; grade: string }[],
): Promise<CarriedOut> {
  const out: CarriedOut = { done: [], failure: null };
  const studentIds = idsWith(fates, "archive");
  if (studentIds.length > 0) {
    const answer = await ask("saveHandOver", { studentIds });
    if (!answer.ok) return { ...out, failure: answer.failure };
    // Without a place for the code no file is saved, and nothing is carried out.
    if (!canKeep()) return { ...out, failure: { code: "vault-locked" } };
    const { file, ...rest } = answer.value;
    onArchived({ ...rest, studentIds, name: downloadFile("archive", file) });
    out.done.push(...studentIds);
  }
  const promoted = students.filter(({ id }) => fates.get(id) === "promote").map(({ id, grade }) => ({ id, grade }));
  if (promoted.length > 0) {
    const answer = await ask("promoteStudents", { students: promoted });
    if (!answer.ok) return { ...out, failure: answer.failure };
    out.done.push(...promoted.map(({ id }) => id));
  }
  for (const id of idsWith(fates, "erase")) {
    const answer = await ask("removeStudent", { id });
    if (!answer.ok) return { ...out, failure: answer.failure };
    out.done.push(id);
  }
  return out;
}

/** The choices that are still to be carried out. */
export const withoutDone = (fates: Fates, done: readonly string[]): Fates =>
  new Map([...fates].filter(([id]) => !done.includes(id)));
