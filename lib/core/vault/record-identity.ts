import { partsOfOccurrenceId } from "../booking/occurrences";
import { compare } from "../compare";
import { foldText } from "../routines/fold-text";
import type { AnyRecord } from "./backup";
import type { RecordKind } from "./record-kinds";
import { SHAPE_OF } from "./record-shapes";

/** Maps "kind id" of a file's record to the id of the same thing on this device. */
export type IdMap = Map<string, string>;

/** Builds a text from the fields that make a record unique. Ignores case in names and initials. */
export function identityOf(kind: RecordKind, record: AnyRecord): string {
  const { identity = ["id"] } = SHAPE_OF.get(kind) ?? {};
  return JSON.stringify(
    identity.map((field) => {
      const value = record[field];
      if (field === "name" || field === "initials") return foldText(String(value));
      return Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort(compare) : (value ?? null);
    }),
  );
}

/** Rewrites the id of a visit's date, which begins with the visit's. */
function sessionIdIn(ids: IdMap, id: unknown): string | undefined {
  const { visitId, plannedOn } = partsOfOccurrenceId(String(id));
  const renamed = ids.get(`visits ${visitId}`);
  return renamed === undefined || plannedOn === undefined ? renamed : `${renamed}.${plannedOn}`;
}

/** Rewrites the ids that a file's record refers to, to those of this device. */
export function withReferences(
  kind: RecordKind,
  record: AnyRecord,
  { ids, goalIds }: { ids: IdMap; goalIds: ReadonlyMap<string, string> },
): AnyRecord {
  const rewritten: AnyRecord = { ...record };
  for (const [field, of] of Object.entries(SHAPE_OF.get(kind)?.references ?? {})) {
    const renamed = (id: unknown): unknown =>
      (of === "visits" ? sessionIdIn(ids, id) : ids.get(`${of} ${String(id)}`)) ?? id;
    const value = rewritten[field];
    if (value !== undefined) rewritten[field] = Array.isArray(value) ? value.map(renamed) : renamed(value);
  }
  if (typeof rewritten["goalId"] === "string")
    rewritten["goalId"] = goalIds.get(rewritten["goalId"]) ?? rewritten["goalId"];
  if (kind === "visits" && typeof rewritten["goalIds"] === "object" && rewritten["goalIds"] !== null)
    rewritten["goalIds"] = Object.fromEntries(
      Object.entries(rewritten["goalIds"] as Record<string, string>).map(([studentId, goalId]) => [
        ids.get(`students ${studentId}`) ?? studentId,
        goalIds.get(goalId) ?? goalId,
      ]),
    );
  if (kind === "visits" && Array.isArray(rewritten["leavers"]))
    rewritten["leavers"] = (rewritten["leavers"] as { studentId: string }[]).map((leaver) => ({
      ...leaver,
      studentId: ids.get(`students ${leaver.studentId}`) ?? leaver.studentId,
    }));
  if (kind === "sessionLogs" && Array.isArray(rewritten["data"]))
    rewritten["data"] = (rewritten["data"] as { goalId: string }[]).map((taken) => ({
      ...taken,
      goalId: goalIds.get(taken.goalId) ?? taken.goalId,
    }));
  if (kind === "planDecisions" && typeof rewritten["prompt"] === "object")
    rewritten["prompt"] = promptWithReferences(rewritten["prompt"] as Record<string, unknown>, { ids, goalIds });
  return rewritten;
}

/** Lists the places ("kind id") of the records that a record refers to. */
export function referencesOf(kind: RecordKind, record: AnyRecord): string[] {
  return Object.entries(SHAPE_OF.get(kind)?.references ?? {}).flatMap(([field, of]) => {
    const value = record[field];
    const ids = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    return ids.map((id) => `${of} ${of === "visits" ? partsOfOccurrenceId(String(id)).visitId : String(id)}`);
  });
}

/** Rewrites the ids in what she was shown when she decided. */
function promptWithReferences(
  prompt: Record<string, unknown>,
  { ids, goalIds }: { ids: IdMap; goalIds: ReadonlyMap<string, string> },
): Record<string, unknown> {
  const { goalId, classId } = prompt;
  return {
    ...prompt,
    ...(typeof goalId === "string" ? { goalId: goalIds.get(goalId) ?? goalId } : {}),
    ...(typeof classId === "string" ? { classId: ids.get(`classes ${classId}`) ?? classId } : {}),
  };
}
