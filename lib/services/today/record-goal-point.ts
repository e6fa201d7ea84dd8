import type { Failure } from "../../contracts/failure";
import type { NewGoalPoint } from "../../contracts/today";
import { isSameData, isSamePoint, withGoalData, type GoalData } from "../../core/ledger/goal-data";
import { latestEntries } from "../../core/ledger/latest-entries";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import { fail, ok, type Result } from "../../core/result";
import { newId } from "../new-id";
import type { Ports } from "../ports";

/**
 * Records what she took of a goal in a session that she marked as delivered: no `point` takes the point back unless
 * `keepsPoint` is set, no `note` leaves her note as it is. A note is kept without a point too. The entry before stays;
 * the new one names it. With `undoes`, takes back what that entry changed of the goal, and nothing else. Call it under
 * the write lock. Fails with `not-found` for a goal that the student does not have.
 */
export async function recordGoalPoint({ vault, clock }: Ports, said: NewGoalPoint): Promise<Result<null, Failure>> {
  const { sessionId, studentId, goalId, entryId } = said;
  const entries = await vault.all("sessionLogs");
  // The same request came twice.
  if (entries.some(({ id }) => id === entryId)) return ok(null);
  const current = latestEntries(entries).of({ sessionId, studentId })?.entry;
  if (current?.outcome !== "delivered") return fail({ code: "not-found" });
  const student = await vault.find("students", studentId);
  const isKnown = [...(student?.goals ?? []), ...(current.data ?? []).map((one) => ({ id: one.goalId }))].some(
    ({ id }) => id === goalId,
  );
  if (!isKnown && said.undoes === undefined) return fail({ code: "not-found" });
  const now = ofGoal(current, goalId);
  const taken =
    said.undoes === undefined
      ? { point: said.keepsPoint ? now.point : said.point, note: said.note?.trim() ?? now.note }
      : takenBack(entries, now, { ...said, undoes: said.undoes });
  const data = withGoalData(current.data, { goalId, ...taken });
  // The same tap came twice.
  if (isSameData(data, current.data)) return ok(null);
  const { data: _before, ...entry } = current;
  const record: LedgerEntry = {
    ...{ ...entry, id: entryId ?? newId(), corrects: current.id, recordedAt: new Date(clock.nowMs()).toISOString() },
    ...(data.length > 0 ? { data } : {}),
  };
  await vault.apply([{ put: "sessionLogs", record }]);
  return ok(null);
}

type Taken = { [Key in "point" | "note"]: GoalData[Key] | undefined };

function ofGoal(entry: LedgerEntry | undefined, goalId: string): Taken {
  const { point, note } = entry?.data?.find((one) => one.goalId === goalId) ?? {};
  return { point, note };
}

/** What is to be said of a goal once an entry's change of it is taken back; what has changed since stays. */
function takenBack(
  entries: readonly LedgerEntry[],
  now: Taken,
  { sessionId, studentId, goalId, undoes }: NewGoalPoint & { undoes: string },
): Taken {
  const undone = entries.find((one) => one.id === undoes && one.sessionId === sessionId && one.studentId === studentId);
  // The tap changed nothing, so that no entry was made of it.
  if (!undone) return now;
  const made = ofGoal(undone, goalId);
  const before = ofGoal(
    entries.find(({ id }) => id === undone.corrects),
    goalId,
  );
  return {
    point: isSamePoint(now.point, made.point) ? before.point : now.point,
    note: now.note === made.note ? before.note : now.note,
  };
}
