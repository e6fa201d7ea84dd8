import * as z from "zod/mini";
import type { Bucket } from "../core/mandate/bucket";
import type { Ledger } from "../core/ledger/ledger";
import type { TimeSource } from "../core/ledger/ledger-entry";
import type { LogLine } from "../core/ledger/log-lines";
import type { MakeUp } from "../core/ledger/make-ups";
import type { SessionRow } from "../core/ledger/session-table";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import { query } from "./contract";
import { id, isoDate, minute } from "./fields";

/** A student's sessions in a range of days. */
export interface StudentSessions {
  studentId: string;
  rows: (SessionRow & { className: string })[];
  /** What the exported log of these days has besides. */
  otherLines: (LogLine & { className: string })[];
  /** Delivered minutes of the rows, by where they were given. */
  minutes: { bucket: Bucket; minutes: number }[];
  /** The student's minutes in the mandate period of today. */
  ledger: Ledger;
  /** Missed sessions whose minutes are still open. */
  makeUps: MakeUp[];
}

/** A session of a week that is over, or was marked. */
export interface WeekSession {
  sessionId: string;
  date: IsoDate;
  /** On her clock; absent where it is not known. */
  time?: Interval;
  routineTitle: string;
  /** Absent where it is not known. */
  classId?: string;
  className: string;
  /** What happened, with whom; students with the same outcome together. */
  outcomes: { outcome: Exclude<SessionRow["outcome"], "booked">; initials: string[] }[];
}

/** A session at one minute of a day, or a touch base that was planned then, of which nothing is recorded. */
export interface MomentRecord {
  outcome: SessionRow["outcome"] | "touch-base";
  routineTitle: string;
  className: string;
  room: string;
  siteName: string;
  /** Another place in her own words; class, room and building are then "", as where its students were apart. */
  otherPlace?: string;
  /** When it was; absent where it differs between its students. */
  time?: Interval;
  /** Where `time` is from; absent where that is not known. */
  timeFrom?: TimeSource;
  /** Number of students in it with this outcome. */
  studentCount: number;
}

/** A window in which a student's minutes can be given. */
export interface FreeWindow extends Interval {
  /** The window's id. */
  id: string;
  date: IsoDate;
  routineTitle: string;
  room: string;
  siteName: string;
}

/** Requests for past and booked sessions. */
export const sessionsContract = {
  /**
   * Lists a student's sessions from `from` up to, but not on, `to`. Fails with `not-found` when the student is gone.
   */
  loadSessions: query(z.strictObject({ studentId: id, from: isoDate, to: isoDate })).answers<StudentSessions>({
    log: "student-shown",
  }),
  /** Lists what happened in the sessions of the week that begins on `monday`; leaves out those that have not ended. */
  loadWeekSessions: query(z.strictObject({ monday: isoDate })).answers<WeekSession[]>({
    log: "records-shown",
    hidesInitials: true,
  }),
  /**
   * Lists the next windows in which a student could be given minutes, at most three: of this week, else of the next.
   */
  loadMakeUpWindows: query(z.strictObject({ studentId: id })).answers<FreeWindow[]>({ log: "student-shown" }),
  /** Gives what she did at one minute, as random moment time studies ask. Empty when nothing is recorded. */
  loadMoment: query(z.strictObject({ date: isoDate, minute })).answers<MomentRecord[]>({
    log: "records-shown",
    hidesInitials: true,
  }),
};
