import type { LostWithStudent } from "../../contracts/students";
import { latestEntries } from "../../core/ledger/latest-entries";
import type { Collection } from "../../ports/vault";
import type { Ports } from "../ports";
import { changesWithout } from "../vault/erase-student";

/** Counts what goes with a student, from the very list of changes that removing the student makes. */
export async function countLostWithStudent(
  ports: Pick<Ports, "vault" | "clock">,
  studentId: string,
): Promise<LostWithStudent> {
  const [changes, logs] = await Promise.all([changesWithout(ports, studentId), ports.vault.all("sessionLogs")]);
  const removed = (kind: Collection): string[] =>
    changes.flatMap((change) => ("remove" in change && change.remove === kind ? [change.id] : []));
  const removedLogs = new Set(removed("sessionLogs"));
  const marked = latestEntries(logs.filter(({ id }) => removedLogs.has(id)))
    .all()
    .map(({ entry }) => entry)
    .filter(({ outcome }) => outcome !== "withdrawn" && outcome !== "planned");
  return {
    sessions: marked.length,
    minutes: marked.reduce((sum, { minutes }) => sum + minutes, 0),
    data: marked.reduce((sum, { data = [] }) => sum + data.length, 0),
    decisions: removed("planDecisions").length + removed("cellDecisions").length,
  };
}
