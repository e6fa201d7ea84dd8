import type { RecordKind } from "./record-kinds";

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
  // Ledger entries are never changed, except that erasing another student replaces that student's initials and name by
  // “…”: two entries differ by when they were recorded.
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

export const SHAPE_OF = new Map(SHAPES);

/** The kinds of records that are archived, each after those that it refers to. */
export const KINDS_IN_ORDER: readonly RecordKind[] = SHAPES.map(([kind]) => kind);
