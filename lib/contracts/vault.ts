import * as z from "zod/mini";
import type { AccountVendor } from "../core/booking/calendar-account";
import type { Agenda, RoleCard } from "../core/booking/visit";
import type { FolderPurpose } from "../core/vault/folder-file";
import { RECORD_KINDS, type RecordKind } from "../core/vault/record-kinds";
import type { VaultHealth } from "../core/vault/vault-health";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { Booking, CellDecision, CellReach, Student } from "../core/caseload/records";
import type { GoalPoint } from "../core/measure/goal-point";
import type { GoalStage } from "../core/goals/goal-stage";
import type { PlanDecision } from "../core/ledger/plan-decision";
import type { IsoDate } from "../core/time/iso-date";
import type { SessionGiver } from "../core/ledger/session-giver";
import type { SessionPlace } from "../core/ledger/session-place";
import type { Bucket } from "../core/mandate/bucket";
import type { LedgerEntry, MissedCause } from "../core/ledger/ledger-entry";
import { HANDED_OUT, HANDED_OUT_FROM, type AccessEntry } from "../core/vault/access-log";
import type { AnyRecord, RecordCounts } from "../core/vault/backup";
import type { KindDifference } from "../core/vault/plan-restore";
import type { ReadPolicy } from "../core/policy/district-policy";
import type { Failure } from "./failure";
import { command, job, query } from "./contract";
import { MAX_DRAFTS_LENGTH } from "../core/vault/draft-limit";
import { LOCK_MINUTES, type Protection } from "../core/vault/protection";
import { byId, id, nothing } from "./fields";

const passphrase = z.string().check(z.minLength(1), z.maxLength(1000));
/** The passphrase or the recovery code. */
const secret = passphrase;

/** Unsaved input of all forms of a page. */
const drafts = z.string().check(z.maxLength(MAX_DRAFTS_LENGTH));
/** The same drafts sealed: up to three bytes a character, in base64. */
const sealedDrafts = z.string().check(z.maxLength(42 << 20));

/** A backup file in base64, with its passphrase. Browsers carry up to 64 MiB in a message. */
const chosenFile = {
  purpose: z.enum(["backup", "hand-over"]),
  file: z.string().check(z.maxLength(60 << 20)),
  passphrase,
};

/** When the records were last saved to a file. */
export interface BackupState {
  /** Whole days since then; null when they never were, or when that is not known. */
  ageDays: number | null;
  /** The last file is dated after now: the device's clock was set back, and the file's age is not known. */
  isDatedAhead?: true;
  /** The age at which she is reminded of another. */
  remindAfterDays: number;
  /** True when there is anything worth saving: at least one class. */
  hasRecords: boolean;
}

/** A sealed file to be downloaded. */
export interface BackupFile {
  /** Base64. */
  file: string;
  counts: RecordCounts;
}

/** A sealed file for a colleague, and the one-time code to tell her by another way. */
export interface HandOverFile extends BackupFile {
  code: string;
}

/** What a backup file would change on this device. */
export interface RestorePreview {
  savedAtMs: number;
  differences: KindDifference[];
  /** Records that can't be read on this device and that the file has. */
  mendableCount: number;
  /** True when the device's own records were lost. */
  isDeviceLost: boolean;
}

/** The folder that she chose on this device, and the file in it. */
export interface FolderState {
  /** Null where none was chosen, and in browsers that have no folders. */
  folder: { name: string; isAllowed: boolean } | null;
  /** What the file is for; null while there is none, or Pushpin is locked. */
  purpose: FolderPurpose | null;
  /** True when no record stays on this device while Pushpin is locked. */
  keepsNothing: boolean;
  /** True when the district requires `keepsNothing`. */
  isRequired: boolean;
  /** True when the folder may be looked at and holds a file that devices share, or one that is kept up from here. */
  hasFile: boolean;
  /** When this device last wrote the file, in milliseconds since 1970. */
  savedAtMs: number | null;
  /** Why the last attempt to read or write it failed; null when it did not. */
  failure: Failure | null;
}

/** A record that two devices changed apart, with both versions. */
export interface ShownConflict {
  id: string;
  kind: RecordKind;
  /** Null where one side removed the record. */
  here: AnyRecord | null;
  other: AnyRecord | null;
  otherSavedAtMs: number | null;
  /** Display names of the classes, schools, students and goals that the versions refer to, by id. */
  names: Record<string, string>;
}

/** An access to a connected calendar that was given up: of Google, whether it was asked to end it there too. */
export interface EndedAccess {
  vendor: AccountVendor;
  isAsked: boolean;
}

/** What was erased, and what remains elsewhere; null where the vault was locked or lost. */
export interface EraseReceipt {
  /** How many records of each kind were stored, readable or not. */
  counts: RecordCounts | null;
  accesses: EndedAccess[] | null;
  /** Events of coming visits in her calendar. */
  comingEventCount: number | null;
  hasBackup: boolean | null;
  /** Milliseconds since 1970. */
  erasedAtMs: number;
}

/** Everything that is kept about one student. Other students appear as a number only. */
export interface StudentFile {
  student: Pick<Student, "initials" | "grade" | "discipline" | "mandate" | "reviewDate" | "accommodations"> & {
    goals: string[];
    /** How many parts of the name are kept as keyed hashes. */
    nameHashCount: number;
    /** Stages of goals that left the first one, with the days from which they hold. */
    stages: { goal: string; stage: GoalStage; since: IsoDate }[];
  };
  /** Null where the class or its site is gone. */
  className: string | null;
  teacherName: string | null;
  siteName: string | null;
  /** In order of days. */
  visits: (Pick<Booking, "date" | "startMinute" | "endMinute" | "routineTitle" | "state"> & {
    goal: string | null;
    otherCount: number;
  })[];
  /** What she wrote on who does what in the student's visits, and in others where it mentions the student. */
  roleCards: Pick<RoleCard, "model" | "therapistDoes" | "teacherDoes" | "materials" | "nextStep" | "invitationLine">[];
  /** What she wrote for talks with teachers that mentions the student. */
  agendas: Agenda[];
  /** The ledger entries about the student, in the order in which they were recorded. */
  statements: (Pick<LedgerEntry, "date" | "time" | "timeFrom" | "outcome" | "minutes" | "groupSize" | "recordedAt"> & {
    data: { goal: string | null; point: GoalPoint | null; note: string | null }[];
    /** Where its minutes were given; null unless delivered. */
    bucket: Bucket | null;
    cause: MissedCause | null;
    given: SessionGiver | null;
    place: SessionPlace | null;
    routineTitle: string | null;
  })[];
  declinedTitles: string[];
  /** Decisions of the matrix: for the student, and for a class or all classes about the student's goals. */
  decisions: {
    goal: string | null;
    /** The routine's title, or the kind of routine that a decision for all classes is about. */
    title: string | null;
    kind: RoutineKind | null;
    verdict: CellDecision["verdict"];
    reach: CellReach["reach"];
  }[];
  /** Records of other kinds that are erased with the student, such as readings of the calendar. */
  alsoErased: RecordCounts;
  /** Her decisions on the student's plan, in the order in which they were made. */
  planDecisions: Pick<PlanDecision, "choice" | "reason" | "prompt" | "decidedOn">[];
  /** Records about the student that two devices changed apart; other students are left out of them. */
  undecided: Omit<ShownConflict, "id">[];
  /** True once she made a file that says to colleagues when somebody is in which room. */
  hasRoomFile: boolean;
  /** Records that can't be read and are or may be about this student. */
  unreadableCount: number;
}

/** Requests about damaged and missing records, and the vault's protection, backup and erasing. */
export const vaultContract = {
  loadVaultHealth: query(nothing).answeredBefore("passphrase").answers<VaultHealth>({ log: null }),
  /** Removes damaged records. */
  removeDamaged: command(
    z.strictObject({ records: z.array(z.strictObject({ kind: z.enum(RECORD_KINDS), id })) }),
  ).answers<null>(),
  /** Notes that she knows about the missing records, so that they are not reported again. */
  acceptMissing: command(nothing).answers<null>({ log: "missing-known" }),
  /** Starts with an empty vault after everything was lost. */
  startAnew: command(nothing).answeredBefore("passphrase").answers<null>({ log: "started-anew" }),
  loadProtection: query(nothing).answeredBefore("file", "passphrase", "unlock").answers<Protection>({ log: null }),
  /** Sets the first passphrase. The recovery code is returned this once. */
  setPassphrase: command(z.strictObject({ passphrase }))
    .answeredBefore("passphrase")
    .answers<{ recoveryCode: string }>({ log: null }),
  changePassphrase: command(z.strictObject({ secret, passphrase })).answers<null>(),
  /** Replaces the recovery code: the old one stops working. */
  renewRecoveryCode: command(z.strictObject({ secret })).answers<{ recoveryCode: string }>({ log: null }),
  removePassphrase: command(z.strictObject({ secret }))
    .forbiddenBy(({ passphraseRequired = false }) => (passphraseRequired ? "passphraseRequired" : undefined))
    .answers<null>(),
  changeLockTime: command(z.strictObject({ minutes: z.literal([...LOCK_MINUTES]) }))
    .forbiddenBy(({ lockMinutes = Infinity }, { minutes }) => (minutes > lockMinutes ? "lockMinutes" : undefined))
    .answers<null>(),
  unlock: command(z.strictObject({ secret })).answeredBefore("unlock").answers<null>(),
  /** Locks Pushpin. In a browser that keeps nothing while locked, the file is written first. */
  lock: job(nothing).answeredBefore("file", "unlock").answers<null>(),
  /** Seals what she is typing, for the time in which Pushpin is locked; null without a passphrase. */
  sealDrafts: query(z.strictObject({ text: drafts }))
    .answeredBefore("unlock")
    .answers<{ sealed: string | null }>({ log: null }),
  /** Gives back to a tab what was typed in it. Fails with `not-found` when it was sealed under another key. */
  unsealDrafts: query(z.strictObject({ sealed: sealedDrafts }))
    .answeredBefore("unlock")
    .answers<{ text: string }>({ log: null }),
  loadStudentFile: query(byId).answers<StudentFile>({ log: "student-shown", hidesInitials: false }),
  /** Erases everything that Pushpin stored on this device. Works while it is locked. The log goes too. */
  eraseAll: command(nothing).answeredBefore("file", "passphrase", "unlock").answers<EraseReceipt>({ log: null }),
  /** What the district set for this browser. */
  loadDistrictPolicy: query(nothing).answeredBefore("file", "passphrase").answers<ReadPolicy>({ log: null }),
  /** When the vault was opened, locked and changed, the newest entry first. */
  loadAccessLog: query(nothing).answers<AccessEntry[]>({ log: null }),
  /** Notes that she printed, copied or saved something: only the page itself knows. */
  noteHandedOut: command(z.strictObject({ act: z.enum(HANDED_OUT), from: z.enum(HANDED_OUT_FROM) })).answers<null>({
    log: ({ act, from }) => ({ act, from }),
  }),
  loadBackupState: query(nothing).answers<BackupState>({ log: null }),
  /** Seals all records into a file that only this passphrase opens. */
  saveBackup: job(z.strictObject({ passphrase })).answers<BackupFile>({
    log: (_input, { counts }) => ({ act: "backup-saved", counts }),
  }),
  /** Seals some students, with what belongs to them, into a file for a colleague. */
  saveHandOver: job(
    z.strictObject({ studentIds: z.array(id).check(z.minLength(1), z.maxLength(500)) }),
  ).answers<HandOverFile>({ log: (_input, { counts }) => ({ act: "hand-over-saved", counts }) }),
  /** Checks everything about a file that can be checked without its passphrase; fails with `sealed-file`. */
  inspectFile: job(
    z.strictObject({ purpose: z.enum(["backup", "hand-over", "building"]), file: chosenFile.file }),
  ).answers<null>(),
  /** Compares a backup file with this device. Changes nothing. */
  previewBackup: job(z.strictObject(chosenFile)).answers<RestorePreview>({
    log: ({ purpose }) => (purpose === "hand-over" ? "hand-over-opened" : "backup-opened"),
  }),
  loadFolderState: query(nothing).answeredBefore("file", "passphrase", "unlock").answers<FolderState>({ log: null }),
  /**
   * Starts keeping a file in the chosen folder: a daily copy, or the file that devices share. `open` uses the file that
   * is there, `make` creates a new one.
   */
  startFolderFile: job(
    z.strictObject({
      purpose: z.enum(["backup", "vault"]),
      wanted: z.enum(["make", "open"]),
      passphrase,
      keepsNothing: z.boolean(),
    }),
  )
    .answeredBefore("file", "passphrase", "unlock")
    .forbiddenBy(({ vault }, { purpose, keepsNothing }) =>
      purpose === "vault" && keepsNothing ? undefined : vault && "vault",
    )
    // That a file was opened is noted before its records are here, and each daily copy when it is written.
    .answers<null>({ log: ({ wanted }) => (wanted === "make" ? "folder-started" : null) }),
  /** Reads and writes the file now. `evenIfGone` creates it again when it is no longer in the folder. */
  saveToFolder: job(z.strictObject({ evenIfGone: z.boolean() }))
    .answeredBefore("unlock")
    .answers<null>(),
  /** Gives the file another passphrase; `secret` is the one that it has. Other devices are asked for the new one. */
  changeFilePassphrase: job(z.strictObject({ secret, passphrase })).answers<null>(),
  /** Continues with the file after another device changed its passphrase to this one. */
  takeFilePassphrase: job(z.strictObject({ passphrase })).answers<null>(),
  /** Stops keeping the file up to date. It stays in the folder. */
  stopFolderFile: command(nothing)
    .forbiddenBy(({ vault }) => vault && "vault")
    .answers<null>({ log: "folder-stopped" }),
  loadConflicts: query(nothing).answers<ShownConflict[]>({ log: "records-shown" }),
  /** Answers which of two versions is right. */
  settleConflict: command(z.strictObject({ id, keep: z.enum(["here", "other"]) })).answers<null>(),
  restoreBackup: job(z.strictObject({ ...chosenFile, way: z.enum(["merge", "replace", "mend"]) })).answers<null>({
    log: ({ purpose }) => (purpose === "hand-over" ? "hand-over-taken" : "backup-restored"),
  }),
};
