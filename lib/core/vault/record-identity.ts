import { partsOfOccurrenceId } from "../booking/occurrences";
import { compare } from "../compare";
import { foldText } from "../routines/fold-text";
import type { AnyRecord } from "./backup";
import type { RecordKind } from "./record-kinds";

/** Maps "kind id" of a file's record to the id of the same thing on this device. */
export type IdMap = Map<string, string>;

interface Shape {
  /**
   * The fields that make a record of this kind unique, besides its id: two with equal values are about the same thing.
   */
  identity: readonly string[];
  /** Fields with the id of a record of another kind, or with several. */
  references?: Readonly<Record<string, RecordKind>>;
}

/** Lists each kind after those that it refers to. Readings are missing: a cache is never archived. */
const SHAPES: readonly [RecordKind, Shape][] = [
  ["sites", { identity: ["name"] }],
  ["classes", { identity: ["siteId", "name"], references: { siteId: "sites" } }],
  ["schedules", { identity: ["id"], references: { id: "classes" } }],
  ["subscriptions", { identity: ["id"], references: { id: "classes" } }],
  ["nameKeys", { identity: ["id"] }],
  ["students", { identity: ["classId", "initials"], references: { classId: "classes" } }],
  ["workingHours", { identity: ["siteId", "weekday"], references: { siteId: "sites" } }],
  ["bellSchedules", { identity: ["siteId", "name"], references: { siteId: "sites" } }],
  ["rotations", { identity: ["siteId", "from", "to", "every"], references: { siteId: "sites" } }],
  [
    "schoolDays",
    {
      identity: ["siteId", "date", "kind", "title", "source", "startMinute"],
      references: { siteId: "sites", bellScheduleId: "bellSchedules" },
    },
  ],
  ["corrections", { identity: ["classId", "titleKey", "confirmedOn"], references: { classId: "classes" } }],
  [
    "declines",
    { identity: ["classId", "titleKey", "studentId"], references: { classId: "classes", studentId: "students" } },
  ],
  [
    "cellDecisions",
    {
      identity: ["reach", "classId", "studentId", "goalId", "subject", "kind", "titleKey"],
      references: { classId: "classes", studentId: "students" },
    },
  ],
  ["teacherQuestions", { identity: ["classId", "about"], references: { classId: "classes" } }],
  [
    "teacherRoutines",
    {
      identity: ["classId", "title", "kind", "weekdays", "startMinute", "endMinute"],
      references: { classId: "classes" },
    },
  ],
  [
    "blockedTimes",
    { identity: ["classId", "weekdays", "startMinute", "endMinute"], references: { classId: "classes" } },
  ],
  ["planDecisions", { identity: ["studentId", "decidedAt"], references: { studentId: "students" } }],
  ["districtForms", { identity: ["form", "name"] }],
  ["absenceAnswers", { identity: ["titleKey"] }],
  ["awayTimes", { identity: ["date", "startMinute", "endMinute"] }],
  ["colleagues", { identity: ["id"] }],
  ["roomMatches", { identity: ["theirSite", "theirRoom"], references: { siteId: "sites" } }],
  ["confirmedAccounts", { identity: ["vendor", "address"] }],
  ["overrides", { identity: ["vendor"] }],
  ["choices", { identity: ["id"] }],
  [
    "visits",
    {
      identity: ["classId", "purpose", "cadence", "from", "startMinute", "titleKey", "studentIds"],
      references: { classId: "classes", studentIds: "students" },
    },
  ],
  // Ledger entries are only ever added: two entries differ by when they were recorded.
  [
    "sessionLogs",
    {
      identity: ["sessionId", "studentId", "outcome", "recordedAt"],
      references: {
        sessionId: "visits",
        studentId: "students",
        classId: "classes",
        corrects: "sessionLogs",
        settles: "sessionLogs",
      },
    },
  ],
  ["fileConflicts", { identity: ["id"] }],
];

const SHAPE_OF = new Map(SHAPES);

/** The kinds of records that are archived, each after those that it refers to. */
export const KINDS_IN_ORDER: readonly RecordKind[] = SHAPES.map(([kind]) => kind);

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
