import type { Bucket } from "../mandate/bucket";
import type { GoalPoint } from "../measure/goal-point";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { SessionGiver } from "./session-giver";
import type { SessionPlace } from "./session-place";

/** Why a session did not take place. Covers all causes that district logs and make-up rules ask for. */
export const MISSED_CAUSES = [
  "student-absent",
  "student-declined",
  "family-declined",
  "therapist-away",
  "teacher-declined",
  "routine-did-not-happen",
  "school-event",
  "testing",
  "no-school",
] as const;
export type MissedCause = (typeof MISSED_CAUSES)[number];

/** What the district can decide about one missed session: its minutes are owed, or not. */
export const MISSED_DECISIONS = ["owed", "excused"] as const;
export type MissedDecision = (typeof MISSED_DECISIONS)[number];

/** Longest session that can be recorded, in minutes: a school day. */
export const MAX_SESSION_MINUTES = 480;

/**
 * Where the begin and end of an entry are from:
 * - `timed`: her timer ran
 * - `entered`: she typed them
 * - `booked`: they are those of the visit, or of what was planned in its place; nobody measured them
 * - `recorded`: it was added without a time, so it is taken to have ended when she recorded it
 */
export const TIME_SOURCES = ["timed", "entered", "booked", "recorded"] as const;
export type TimeSource = (typeof TIME_SOURCES)[number];

/**
 * What an entry says of a session:
 * - `switched`: it did not take place as booked; its minutes are given in another session, which has entries of its own
 * - `planned`: it was put in the place of a switched one and is not marked yet
 * - `withdrawn`: an earlier entry is taken back
 */
export type EntryOutcome = "delivered" | "missed" | "switched" | "planned" | "withdrawn";

/**
 * Her record of one student's part in a session. An entry is never changed, except that erasing another student
 * replaces that student's initials and name by “…”: a correction is a new entry that names the one it corrects, and an
 * entry with the outcome `withdrawn` takes an earlier one back.
 */
export interface LedgerEntry {
  id: string;
  /**
   * The booking's id; a random id for a session that was never booked. A session has entries for each of its students.
   */
  sessionId: string;
  /** True when no visit was booked for it. */
  unplanned?: true;
  studentId: string;
  /** The day of the session, in the class's zone. */
  date: IsoDate;
  /** When it was, in the class's zone. Absent in an entry migrated from a mark whose booking could not be read. */
  time?: Interval;
  /** Where `time` is from; absent in older entries, of which it is not known. */
  timeFrom?: TimeSource;
  classId?: string;
  routineTitle?: string;
  /** Where it was; absent in older entries. */
  place?: SessionPlace;
  outcome: EntryOutcome;
  /** Minutes that the student was served; 0 unless delivered. */
  minutes: number;
  /** Only when missed or switched, and only if she gave one. */
  cause?: MissedCause;
  /** What the district decided of this one missed session, where its rule leaves it open. */
  decided?: MissedDecision;
  bucket: Bucket;
  /** How and by whom it was given; only when delivered, and only what was said: absent in older entries. */
  given?: SessionGiver;
  /** What was taken of the student's goals, at most once each: a data point, a note, or both; only when delivered. */
  data?: { goalId: string; point?: GoalPoint; note?: string }[];
  /** Students served together, this one included. */
  groupSize: number;
  /** Id of the entry that this one corrects. */
  corrects?: string;
  /** Ids of contradicting entries of other devices that this entry overrules. */
  settles?: string[];
  /** UTC instant, ISO 8601. */
  recordedAt: string;
}
