import type { Answer } from "../../contracts/contract";
import type { ShownConflict } from "../../contracts/vault";
import { ok } from "../../core/result";
import type { AnyRecord, ArchivedRecord } from "../../core/vault/backup";
import { canonical } from "../../core/vault/fingerprint";
import { idsIn } from "../../core/vault/show-conflict";
import type { FileConflict } from "../../core/vault/folder-file";
import { VaultError } from "../../core/vault/vault-error";
import type { VaultChange } from "../../ports/vault";
import type { VaultArchive } from "../../ports/vault-archive";
import type { Ports } from "../ports";
import { removeClass, removeSite, removeStudent } from "../caseload/save-records";

type ConflictPorts = Ports & { archive: VaultArchive };

/** Lists records that two devices changed apart. One whose versions are the same by now is not asked about. */
export async function conflicts({
  vault,
  archive,
}: Pick<ConflictPorts, "vault" | "archive">): Promise<ShownConflict[]> {
  const [found, nameOf] = await Promise.all([vault.all("fileConflicts"), namesOf(vault)]);
  return Promise.all(
    found.map(async (conflict): Promise<ShownConflict> => {
      const { id, kind, otherSavedAtMs = null } = conflict;
      const [here, other] = [await inUse(vault, conflict), otherOf(archive, conflict)];
      const named = [...idsIn(here), ...idsIn(other)].flatMap((one) => {
        const name = nameOf.get(one);
        return name === undefined ? [] : [[one, name] as const];
      });
      return { id, kind, here, other, otherSavedAtMs, names: Object.fromEntries(named) };
    }),
  ).then((shown) => shown.filter(({ here, other }) => canonical(here) !== canonical(other)));
}

/** What she knows classes, schools, students and goals by, by id. */
async function namesOf(vault: Ports["vault"]): Promise<ReadonlyMap<string, string>> {
  const [sites, classes, students] = await Promise.all([
    vault.all("sites"),
    vault.all("classes"),
    vault.all("students"),
  ]);
  return new Map([
    ...[...sites, ...classes].map(({ id, name }) => [id, name] as const),
    ...students.flatMap(({ id, initials, goals }) => [
      [id, initials] as const,
      ...goals.map((goal) => [goal.id, goal.text] as const),
    ]),
  ]);
}

/** Keeps one of the two versions and forgets the other. */
export async function settleConflict(
  ports: ConflictPorts,
  { id, keep }: { id: string; keep: "here" | "other" },
): Promise<Answer<null>> {
  const { vault, archive } = ports;
  const conflict = await vault.find("fileConflicts", id);
  if (!conflict) return ok(null);
  const settled: VaultChange = { remove: "fileConflicts", id };
  const other = keep === "other" ? otherOf(archive, conflict) : undefined;
  if (other) await vault.apply([{ put: conflict.kind, record: other } as unknown as VaultChange, settled]);
  else if (other === null) {
    const removed = await removeWithItsOwn(ports, conflict);
    if (!removed.ok) return removed;
  }
  if (!other) await vault.apply([settled]);
  return ok(null);
}

/** Removes a record as its screen does, with whatever belongs to it. */
async function removeWithItsOwn(ports: Ports, { kind, recordId }: FileConflict): Promise<Answer<null>> {
  if (kind === "students") return removeStudent(ports, recordId);
  if (kind === "classes") return removeClass(ports, recordId);
  if (kind === "sites") return removeSite(ports, recordId);
  await ports.vault.apply([{ remove: kind, id: recordId }]);
  return ok(null);
}

async function inUse(vault: Ports["vault"], { kind, recordId }: FileConflict): Promise<AnyRecord | null> {
  return ((await vault.find(kind, recordId)) as unknown as AnyRecord | undefined) ?? null;
}

/** @throws VaultError `vault-newer` for a version that a later Pushpin wrote */
function otherOf(archive: VaultArchive, { kind, version, other }: FileConflict): AnyRecord | null {
  if (!other) return null;
  const upgraded = archive.upgradeRecords([{ kind, version, record: other } satisfies ArchivedRecord]);
  if (!upgraded?.[0]) throw new VaultError({ code: "vault-newer" });
  return upgraded[0].record;
}
