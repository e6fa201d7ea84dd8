/** The kinds of records that are kept, one collection each. */
export const RECORD_KINDS = [
  "sites",
  "classes",
  "schedules",
  "corrections",
  "nameKeys",
  "students",
  "workingHours",
  "declines",
  "visits",
  "sessionLogs",
  "readings",
  "cellDecisions",
  "teacherQuestions",
  "teacherRoutines",
  "blockedTimes",
  "schoolDays",
  "bellSchedules",
  "rotations",
  "subscriptions",
  "absenceAnswers",
  "awayTimes",
  "confirmedAccounts",
  "overrides",
  "choices",
  "folderFiles",
  "fileConflicts",
  "planDecisions",
  "districtForms",
  "timers",
  "colleagues",
  "roomMatches",
  // Single booked dates of older versions, migrated to `visits`: one stays only while it can't be read.
  "bookings",
  "calendarAccounts",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Former kinds, with the kind that their records were migrated to. */
export const SUCCESSORS: { readonly [K in RecordKind]?: RecordKind } = { bookings: "visits" };
