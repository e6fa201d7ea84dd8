import type { Failure } from "../../contracts/failure";
import type { NewGoalPoint } from "../../contracts/today";
import { latestEntries } from "../../core/ledger/latest-entries";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import { fail, ok, type Result } from "../../core/result";
import { newId } from "../new-id";
import type { Ports } from "../ports";

/**
 * Records what she took of a goal in a session that she marked as delivered: no `point` takes the point back, no `note`
 * leaves her note as it is. A note is kept without a point too. The entry before stays; the new one names it. Call it
 * under the write lock. Fails with `not-found` for a goal that the student does not have.
 */
export async function recordGoalPoint(
  { vault, clock }: Ports,
  { sessionId, studentId, goalId, point, note }: NewGoalPoint,
): Promise<Result<null, Failure>> {
  const current = latestEntries(await vault.all("sessionLogs")).of({ sessionId, studentId })?.entry;
  if (current?.outcome !== "delivered") return fail({ code: "not-found" });
  const student = await vault.find("students", studentId);
  const isKnown = [...(student?.goals ?? []).map(({ id }) => id), ...(current.data ?? []).map((one) => one.goalId)];
  if (!isKnown.includes(goalId)) return fail({ code: "not-found" });
  const others = (current.data ?? []).filter((one) => one.goalId !== goalId);
  const said = note?.trim() ?? current.data?.find((one) => one.goalId === goalId)?.note;
  const taken = { ...(point ? { point } : {}), ...(said ? { note: said } : {}) };
  const data = point || said ? [...others, { goalId, ...taken }] : others;
  // The same tap came twice.
  if (JSON.stringify(data) === JSON.stringify(current.data ?? [])) return ok(null);
  const { data: _before, ...entry } = current;
  const record: LedgerEntry = {
    ...{ ...entry, id: newId(), corrects: current.id, recordedAt: new Date(clock.nowMs()).toISOString() },
    ...(data.length > 0 ? { data } : {}),
  };
  await vault.apply([{ put: "sessionLogs", record }]);
  return ok(null);
}
