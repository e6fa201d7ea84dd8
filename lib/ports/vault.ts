import type { Colleague, RoomMatch } from "../core/building/room-visit";
import type { ConfirmedAccount } from "../core/accounts/confirmed-account";
import type { Choices } from "../core/policy/choices";
import type { FileConflict, FolderFile } from "../core/vault/folder-file";
import type { Visit } from "../core/booking/visit";
import type { CalendarAccount } from "../core/booking/calendar-account";
import type { TitleCorrection } from "../core/routines/title-correction";
import type {
  BlockedTime,
  CellDecision,
  ClassSchedule,
  Decline,
  SchoolClass,
  Site,
  NameKey,
  Student,
  TeacherQuestion,
  TeacherRoutine,
  WorkingHours,
} from "../core/caseload/records";
import type { BellSchedule, Rotation, SchoolDay } from "../core/school-calendar/school-day";
import type { ScheduleSubscription } from "../core/feeds/schedule-subscription";
import type { DistrictForm } from "../core/district/district-form";
import type { PlanDecision } from "../core/ledger/plan-decision";
import type { LedgerEntry } from "../core/ledger/ledger-entry";
import type { StoredOverride } from "../core/health/selector-override";
import type { ReadingSummary } from "../core/health/reading-summary";
import type { AbsenceAnswer } from "../core/schedule/absence";
import type { AwayTime } from "../core/schedule/away-time";
import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { SessionTimer } from "../core/sessions/session-timer";
import type { RecordKind } from "../core/vault/record-kinds";
import type { DamagedRecord, VaultHealth } from "../core/vault/vault-health";

/** A reading of the calendar page, stored so that lists work without the page. */
export interface StoredReading extends CalendarReading {
  /** Random; there is one reading per vendor and shown days. */
  id: string;
  takenAtMs: number;
  /** Which of several accounts the page showed (see CalendarPlace); links go back to the same one. */
  account?: string;
  /** How the page was read, in counts only. */
  look?: ReadingSummary;
}

/** Everything that the vault stores, by collection. Each record has a unique `id` within its collection. */
export interface VaultRecords {
  sites: Site;
  classes: SchoolClass;
  schedules: ClassSchedule;
  corrections: TitleCorrection;
  students: Student;
  nameKeys: NameKey;
  workingHours: WorkingHours;
  declines: Decline;
  visits: Visit;
  sessionLogs: LedgerEntry;
  readings: StoredReading;
  cellDecisions: CellDecision;
  teacherQuestions: TeacherQuestion;
  teacherRoutines: TeacherRoutine;
  blockedTimes: BlockedTime;
  schoolDays: SchoolDay;
  bellSchedules: BellSchedule;
  rotations: Rotation;
  subscriptions: ScheduleSubscription;
  absenceAnswers: AbsenceAnswer;
  awayTimes: AwayTime;
  confirmedAccounts: ConfirmedAccount;
  overrides: StoredOverride;
  calendarAccounts: CalendarAccount;
  choices: Choices;
  folderFiles: FolderFile;
  fileConflicts: FileConflict;
  planDecisions: PlanDecision;
  districtForms: DistrictForm;
  timers: SessionTimer;
  colleagues: Colleague;
  roomMatches: RoomMatch;
  /** The kind that visits replaced: reading migrates its records to visits, so only unreadable ones remain. */
  bookings: { id: string };
}
/** A kind of record that the vault can read and write. */
export type Collection = RecordKind & keyof VaultRecords;

/** One write of a change set. */
export type VaultChange =
  | {
      [C in Collection]: {
        put: C;
        record: VaultRecords[C];
        /** When a restored record was saved first, in milliseconds since 1970; otherwise it is saved now. */
        savedAtMs?: number;
      };
    }[Collection]
  | { remove: Collection; id: string };

/** The contents of a collection: the records that can be read, and which ones can't be. */
export interface CollectionContents<C extends Collection> {
  records: VaultRecords[C][];
  damaged: DamagedRecord[];
}

/**
 * Where student data lives: sealed at rest, on this device only. A record that can't be read affects no other: it is
 * kept, and listed by {@link Vault.read} and {@link Vault.health}. Once a passphrase is set (see VaultProtection), the
 * vault is locked after each start and after a time without use. Every method throws a {@link VaultError} when the
 * vault can't be opened.
 */
export interface Vault {
  /** Damaged records of a cache are removed and not listed: the next reading of the calendar restores them. */
  read<C extends Collection>(collection: C): Promise<CollectionContents<C>>;
  /** The readable records of a collection. */
  all<C extends Collection>(collection: C): Promise<VaultRecords[C][]>;
  find<C extends Collection>(collection: C, id: string): Promise<VaultRecords[C] | undefined>;
  /**
   * Applies all changes or none, in one transaction.
   * @throws VaultError `vault-full` or `vault-refused` when nothing was written
   */
  apply(changes: readonly VaultChange[]): Promise<void>;
  /** What is damaged or missing in any collection. */
  health(): Promise<VaultHealth>;
  /** Notes that she knows about the missing records, so that {@link Vault.health} no longer lists them. */
  acceptMissing(): Promise<void>;
  /** Starts over after a loss, with an empty vault and a new key. Does nothing while the vault can be opened. */
  startAnew(): Promise<void>;
}
