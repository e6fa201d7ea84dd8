/** The kinds of records that are kept, one collection each. */
export const RECORD_KINDS = [
  "sites",
  "classes",
  "schedules",
  "corrections",
  "students",
  "workingHours",
  "declines",
  "bookings",
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
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
