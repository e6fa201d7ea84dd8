import type { TitleCorrection } from "../core/routines/title-correction";
import type {
  BlockedTime,
  Booking,
  CellDecision,
  ClassSchedule,
  Decline,
  SchoolClass,
  SessionLog,
  Site,
  Student,
  TeacherQuestion,
  TeacherRoutine,
  WorkingHours,
} from "../core/caseload/records";
import type { BellSchedule, Rotation, SchoolDay } from "../core/school-calendar/school-day";
import type { ScheduleSubscription } from "../core/feeds/schedule-subscription";
import type { ReadingLook } from "../core/health/reading-look";
import type { CalendarReading } from "../core/schedule/calendar-reading";

/** A calendar reading as it was taken, kept so that lists work without the page. */
export interface StoredReading extends CalendarReading {
  /** Monday of the first shown day, or the day itself for single days. */
  id: string;
  takenAtMs: number;
  /** Which of several accounts the page showed (see CalendarPlace); links go back to the same one. */
  account?: string;
  /** How the page was read, in counts only. */
  look?: ReadingLook;
}

/** Everything the vault holds, by collection. Each record has a unique `id` within its collection. */
export interface VaultRecords {
  sites: Site;
  classes: SchoolClass;
  schedules: ClassSchedule;
  corrections: TitleCorrection;
  students: Student;
  workingHours: WorkingHours;
  declines: Decline;
  bookings: Booking;
  sessionLogs: SessionLog;
  readings: StoredReading;
  cellDecisions: CellDecision;
  teacherQuestions: TeacherQuestion;
  teacherRoutines: TeacherRoutine;
  blockedTimes: BlockedTime;
  schoolDays: SchoolDay;
  bellSchedules: BellSchedule;
  rotations: Rotation;
  subscriptions: ScheduleSubscription;
}
export type Collection = keyof VaultRecords;

/** One write of a change set. */
export type VaultChange = {
  [C in Collection]: { put: C; record: VaultRecords[C] } | { remove: C; id: string };
}[Collection];

/** The vault was closed by its owner or its key is gone; nothing was read or written. */
export class VaultLockedError extends Error {
  override readonly name = "VaultLockedError";
}

/** A record could not be unsealed; the rest of the vault is unharmed. Names no content. */
export class VaultDamagedError extends Error {
  override readonly name = "VaultDamagedError";
}

/**
 * Where student data lives: sealed at rest, on this device only.
 * `open` until a passphrase is set; then `locked` after start and after a time of rest.
 */
export interface Vault {
  state(): Promise<"open" | "locked">;
  /** @throws VaultLockedError | VaultDamagedError */
  all<C extends Collection>(collection: C): Promise<VaultRecords[C][]>;
  /** @throws VaultLockedError | VaultDamagedError */
  find<C extends Collection>(collection: C, id: string): Promise<VaultRecords[C] | undefined>;
  /**
   * Applies all changes or none, in one transaction.
   * @throws VaultLockedError
   */
  apply(changes: readonly VaultChange[]): Promise<void>;
}
