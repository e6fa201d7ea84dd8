import type { AccessAct, AccessEntry } from "../core/vault/access-log";
import type { Input, Output, RequestName } from "./requests";

/** What the log says of an answered request, without anything about its content. */
export type Noted = Pick<AccessEntry, "act" | "counts" | "from">;

/** What a request lets somebody see or take along; null for nothing about a student. */
export type Access<N extends RequestName> =
  AccessAct | null | ((input: Input<N>, output: Output<N>) => Noted | AccessAct | null);

/** Gives the entry for an answered request; null for one that says nothing about a student. */
export function accessOf<N extends RequestName>(name: N, input: Input<N>, output: Output<N>): Noted | null {
  const access: Access<N> = ACCESS[name];
  const noted = typeof access === "function" ? access(input, output) : access;
  return typeof noted === "string" ? { act: noted } : noted;
}

const LIST = "records-shown";
const STUDENT = "student-shown";

/**
 * What the log of access says of every request that is answered. What a request saves and removes is not listed here:
 * the vault notes each change in the transaction that makes it, and each use of the passphrase where it is checked. The
 * type names every request, and tests/entrypoints/background/access-log.test.ts finds one that says more than is noted.
 */
export const ACCESS: { [N in RequestName]: Access<N> } = {
  // The calendar page itself is told routines, times and counts only.
  readWeek: null,
  loadCard: STUDENT,
  bookWindow: (_input, { file }) => (file ? "visit-file-saved" : null),
  declineWindow: null,
  removeDeclines: null,
  removeBooking: null,
  answerAbsence: null,
  loadSuggestions: LIST,
  explainStudent: STUDENT,
  loadCalendarPlace: null,

  loadCalendarAccounts: null,
  connectCalendar: null,
  disconnectCalendar: null,
  readCalendarHours: null,
  loadSendTasks: LIST,
  actOnVisit: null,

  announceFrame: null,
  admitFrame: null,
  showInFrame: null,
  loadDrawnWindows: LIST,

  confirmShownAccount: null,
  confirmAccount: null,
  loadConfirmedAccounts: null,
  removeConfirmedAccount: null,
  forgetUnnamedAccounts: null,

  countSuggested: null,
  loadToday: LIST,
  loadNextActions: LIST,
  loadTodaySkills: null,
  startTimer: LIST,
  stopTimer: LIST,
  dropTimer: LIST,
  recordSession: LIST,
  loadOtherPlans: LIST,
  switchSession: LIST,
  recordGoalPoint: LIST,
  recordUnplanned: LIST,

  loadSessions: STUDENT,
  loadWeekSessions: LIST,
  loadMakeUpWindows: STUDENT,
  loadMoment: LIST,

  loadVisits: LIST,
  loadVisitNeeds: LIST,
  actOnDate: null,
  keepDate: null,
  removeDate: null,
  acceptMove: null,
  answerCandidate: null,
  putDateBack: null,
  previewTouchBase: null,
  bookTouchBase: (_input, { file }) => (file ? "visit-file-saved" : null),
  changeVisit: null,
  dropHandedOver: null,
  endVisit: null,
  markOutgoing: null,
  saveRoleCard: null,
  sendRoleLine: null,
  saveAgenda: null,
  loadDayOut: LIST,
  markDayOut: null,
  removeAwayTime: null,

  loadCoverage: LIST,
  loadPlanReviews: LIST,
  loadParentNotices: LIST,

  loadCaseload: LIST,
  saveSite: null,
  removeSite: null,
  saveWorkingHours: null,
  loadVisitsOutsideHours: LIST,
  hashNames: null,
  importCaseload: null,

  saveClass: null,
  removeClass: null,
  loadVisitsOfClass: LIST,
  loadVisitsOfStudents: LIST,
  countLostWithStudent: null,
  compareSchedule: LIST,
  importSchedule: null,
  correctTitle: null,
  loadPageCalendars: null,
  previewPageCalendar: LIST,
  takePageCalendar: null,
  previewFeed: LIST,
  subscribeFeed: null,
  refreshFeed: null,
  stopFeed: null,
  markFeedChangesSeen: null,

  saveStudent: null,
  promoteStudents: null,
  startSchoolYear: null,
  removeStudent: null,
  loadStudentPage: STUDENT,
  decidePlan: null,
  removePlanDecision: null,
  loadDistrictForms: null,
  saveDistrictForm: null,
  removeDistrictForm: null,

  loadMatrix: LIST,
  decideCell: null,
  removeCellDecision: null,
  saveTeacherQuestion: null,
  removeTeacherQuestion: null,
  saveTeacherAnswer: null,
  saveBlockedTimes: null,
  removeTeacherReport: null,

  loadSchoolCalendar: null,
  previewSchoolCalendar: null,
  importSchoolCalendar: null,
  addSchoolDays: null,
  changeSchoolDays: null,
  removeSchoolDays: null,
  saveBellSchedule: null,
  removeBellSchedule: null,
  saveRotation: null,
  removeRotation: null,

  loadCalendarHealth: null,
  loadOverrides: null,
  saveOverride: null,
  removeOverride: null,
  // A text whose letters and digits are replaced.
  loadPageReport: null,

  loadVaultHealth: null,
  removeDamaged: null,
  acceptMissing: "missing-known",
  startAnew: "started-anew",
  loadProtection: null,
  setPassphrase: null,
  changePassphrase: null,
  renewRecoveryCode: null,
  removePassphrase: null,
  changeLockTime: null,
  unlock: null,
  lock: null,
  sealDrafts: null,
  // What she was typing herself, in the tab in which she typed it.
  unsealDrafts: null,
  loadStudentFile: STUDENT,
  // The log goes with everything else.
  eraseAll: null,
  loadDistrictPolicy: null,
  loadAccessLog: null,
  noteHandedOut: ({ act, from }) => ({ act, from }),
  loadBackupState: null,
  saveBackup: (_input, { counts }) => ({ act: "backup-saved", counts }),
  saveHandOver: (_input, { counts }) => ({ act: "hand-over-saved", counts }),
  inspectFile: null,
  previewBackup: ({ purpose }) => (purpose === "hand-over" ? "hand-over-opened" : "backup-opened"),
  loadFolderState: null,
  // That the file was opened is noted before its records are here, and each daily copy when it is written.
  startFolderFile: ({ wanted }) => (wanted === "make" ? "folder-started" : null),
  saveToFolder: null,
  changeFilePassphrase: null,
  takeFilePassphrase: null,
  stopFolderFile: "folder-stopped",
  loadConflicts: LIST,
  settleConflict: null,
  restoreBackup: ({ purpose }) => (purpose === "hand-over" ? "hand-over-taken" : "backup-restored"),

  loadChoices: null,
  chooseMakeUpPolicy: null,
  saveMakeUpRule: null,
  chooseGiver: null,
  chooseOutgoing: null,

  loadBuilding: null,
  saveBuildingFile: "rooms-saved",
  previewBuildingFile: null,
  takeBuildingFile: null,
  chooseRoom: null,
  removeColleague: null,
  chooseOtherVisits: null,
};
