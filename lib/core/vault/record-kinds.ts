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
  // Booked dates of their own, before visits had several: kept only while they can't be read.
  "bookings",
  "calendarAccounts",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds whose records are kept as another kind since they are migrated. */
export const SUCCESSORS: { readonly [K in RecordKind]?: RecordKind } = { bookings: "visits" };
