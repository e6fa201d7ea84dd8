import * as z from "zod/mini";
import { MAX_SESSION_MINUTES, MISSED_CAUSES, MISSED_DECISIONS } from "../core/ledger/ledger-entry";
import { MAX_CODE, PROVIDER_ROLES, SESSION_MODES } from "../core/ledger/session-giver";
import { MAX_PLACE } from "../core/ledger/session-place";
import { CUE_LEVELS, MAX_RUBRIC } from "../core/measure/goal-point";
import { BUCKETS } from "../core/mandate/bucket";
import type { NextAction } from "../core/sessions/next-actions";
import type { TimedMinutes } from "../core/sessions/session-timer";
import type { TodaySession } from "../core/sessions/today-session";
import type { SkillArea } from "../core/lexicon/skill-areas";
import type { NothingFits } from "../core/suggest/push-in-window";
import type { Interval, MinuteOfDay } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import { job, query, type InputOf } from "./contract";
import { id, isoDate, minute, nothing } from "./fields";

/** Why the day has no session; each reason has its own next step. */
export type EmptyDay =
  | { code: "not-set-up"; first: NothingFits }
  | { code: "not-a-working-day" }
  | { code: "calendar-never-read" }
  | { code: "nothing-booked" };

/** A timer that runs for a session, with what it would record now. */
export interface RunningTimer extends TimedMinutes {
  sessionId: string;
  /** UTC instant, ISO 8601. */
  startedAt: string;
  /** When it was started, on her clock. */
  date: IsoDate;
  startMinute: MinuteOfDay;
}

/** A short talk with a class's teacher. */
export interface TouchBaseToday extends Interval {
  id: string;
  className: string;
  room: string;
  siteName: string;
}

/** Today's sessions in time order. */
export interface Today {
  date: IsoDate;
  sessions: TodaySession[];
  /** Her talks with teachers today, in time order. They have no student and no minutes. */
  touchBases: TouchBaseToday[];
  /** Visits of earlier days that she has not marked yet, oldest first. */
  unmarked: TodaySession[];
  /** The running timer; null when none runs. */
  timer: RunningTimer | null;
  /** Whom an unplanned session can be recorded for, with the minutes that are offered for it: 1 to 480. */
  students: { studentId: string; initials: string; className: string; minutes: number }[];
  /** Why there is no session; null when there is one. */
  empty: EmptyDay | null;
}

const minutesServed = z.int().check(z.minimum(1), z.maximum(MAX_SESSION_MINUTES));
const bucket = z.enum(BUCKETS);
/** UTC instant, ISO 8601, as stored. */
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/));
const codeText = z.string().check(z.maxLength(MAX_CODE));
/** How and by whom a session was given. */
export const giver = z.strictObject({
  mode: z.optional(z.enum(SESSION_MODES)),
  role: z.optional(z.enum(PROVIDER_ROLES)),
  provider: z.optional(codeText),
  supervisor: z.optional(codeText),
});

const whole = (most: number, least = 0) => z.int().check(z.minimum(least), z.maximum(most));
const total = whole(20, 1);
const point = z.discriminatedUnion("measure", [
  z.strictObject({ measure: z.literal("trials"), correct: whole(20), total, cued: z.boolean() }),
  z.strictObject({ measure: z.literal("steps"), independent: whole(20), total }),
  z.strictObject({ measure: z.literal("cue-level"), level: z.enum(CUE_LEVELS) }),
  z.strictObject({ measure: z.literal("rubric"), score: whole(MAX_RUBRIC) }),
  z.strictObject({ measure: z.literal("count"), count: whole(999) }),
  z.strictObject({ measure: z.literal("rate"), count: whole(999), minutes: whole(240, 1) }),
  z.strictObject({ measure: z.literal("duration"), seconds: whole(14_400) }),
  z.strictObject({ measure: z.literal("distance"), feet: whole(10_000) }),
]);
const note = z.string().check(z.maxLength(300));

/** Requests for today's sessions and their marks. */
export const todayContract = {
  /** Counts the windows that are suggested today. Separate from `loadToday`, which must not wait for it. */
  countSuggested: query(nothing).answers<number>({ log: null }),
  loadToday: query(nothing).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /** Lists at most three things that are worth doing next, the first one first. Separate from `loadToday`, as above. */
  loadNextActions: query(nothing).answers<NextAction[]>({ log: "records-shown", hidesInitials: true }),
  /** Gives the main skill of each goal in today's sessions, by goal id. Separate from `loadToday`, as above. */
  loadTodaySkills: query(nothing).answers<Record<string, SkillArea>>({ log: null }),
  /** Starts the timer of a session; that of another one is stopped and recorded. */
  startTimer: job(z.strictObject({ sessionId: id })).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /** Stops the timer of a session and records its minutes. Fails with `not-found` when it does not run. */
  stopTimer: job(z.strictObject({ sessionId: id })).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /** Throws the timer of a session away and records nothing. */
  dropTimer: job(z.strictObject({ sessionId: id })).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /**
   * Records her mark of a session, for all of its students or for one; `open` takes the mark back. Without `minutes`, a
   * delivered session keeps the minutes that she entered before, else gets those of its running timer, else its length.
   * Without `given`, it keeps how and by whom it was given, else gets what she chose for all of her sessions. Fails
   * with `not-begun` when she marks a session as delivered before it begins.
   *
   * `time` says when a delivered session really was; one that ends before it begins, is still to come, was given at the
   * time of another or is shorter than its minutes fails with errors at `start`, `end` or `minutes`. With `isTimeShown`
   * she left it as it was shown: it is checked against other sessions and the minutes, and not recorded as entered.
   * `place` says where it was, if not in the room of its class; "" that it was there.
   *
   * To undo a mark, `restores` names the entry that counted before it: everything that it said counts again, and what
   * the mark says otherwise is ignored. `timerFrom` starts the session's timer again as of that instant, unless a timer
   * runs by now.
   */
  recordSession: job(
    z.strictObject({
      sessionId: id,
      studentId: z.optional(id),
      outcome: z.enum(["delivered", "missed", "switched", "open"]),
      minutes: z.optional(minutesServed),
      cause: z.optional(z.enum(MISSED_CAUSES)),
      decided: z.optional(z.enum(MISSED_DECISIONS)),
      bucket: z.optional(bucket),
      given: z.optional(giver),
      time: z.optional(z.strictObject({ startMinute: minute, endMinute: minute })),
      isTimeShown: z.optional(z.literal(true)),
      place: z.optional(z.string().check(z.maxLength(MAX_PLACE))),
      restores: z.optional(id),
      timerFrom: z.optional(instant),
    }),
  ).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /**
   * Lists what she can do today instead of this visit. Fails with `not-found` when the visit is gone or not of today.
   */
  loadOtherPlans: query(z.strictObject({ sessionId: id })).answers<OtherPlan[]>({
    log: "records-shown",
    hidesInitials: true,
  }),
  /**
   * Marks a visit of today as switched and puts another session in its place, under the id that the sender chose, so
   * that both can be taken back. She marks the new one like any other. Fails with `not-found` when the plan is gone.
   *
   * `cause` is what she said of the visit's own routine; without it nothing is said of it.
   */
  switchSession: job(
    z.strictObject({
      sessionId: id,
      planId: id,
      newSessionId: id,
      cause: z.optional(z.literal("routine-did-not-happen")),
    }),
  ).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /**
   * Records a data point on a goal in a delivered session; without `point` it is taken back, unless `keepsPoint` leaves
   * it as it is. Without `note`, her note stays as it is; an empty one removes it. A note needs no point. Fails with
   * `not-found` while the session is not marked as delivered, and for a goal that is not the student's.
   *
   * `entryId` is the id of the new entry, chosen by the sender: a second request with it adds nothing. `undoes` names
   * such an entry instead: what it changed of this goal, point or note, is as it was before, unless it has been changed
   * again since; all else stays, and `point` and `note` are ignored.
   */
  recordGoalPoint: job(
    z.strictObject({
      sessionId: id,
      studentId: id,
      goalId: id,
      point: z.optional(point),
      keepsPoint: z.optional(z.literal(true)),
      note: z.optional(note),
      entryId: z.optional(id),
      undoes: z.optional(id),
    }),
  ).answers<Today>({ log: "records-shown", hidesInitials: true }),
  /**
   * Records a session that was never booked, under the id that the sender chose, so that it can be taken back. It ends
   * now, unless a day and a time are given. Fails with an error at `date` or `start` when that is still to come, at
   * `minutes` when it would not have ended by now, and at `start` when another session was given then.
   */
  recordUnplanned: job(
    z.strictObject({
      sessionId: id,
      studentIds: z.array(id).check(z.minLength(1), z.maxLength(40)),
      minutes: minutesServed,
      bucket,
      at: z.optional(z.strictObject({ date: isoDate, startMinute: minute })),
      given: z.optional(giver),
    }),
  ).answers<Today>({ log: "records-shown", hidesInitials: true }),
};

/** What can be done instead of a visit that can't take place as booked. */
export interface OtherPlan {
  /** The window's id, or `pull-out`. */
  id: string;
  /**
   * - `routine`: the same students in another routine of their class today
   * - `class`: other students, in a class that is open to her now
   * - `pull-out`: the same students outside of the class, at the visit's time
   */
  way: "routine" | "class" | "pull-out";
  title: string;
  className: string;
  room: string;
  siteName: string;
  startMinute: number;
  endMinute: number;
  initials: string[];
}

/** How she switches a visit to another plan. */
export type PlanSwitch = InputOf<(typeof todayContract)["switchSession"]>;
/** How she marks a session. */
export type SessionMark = InputOf<(typeof todayContract)["recordSession"]>;
export type NewGoalPoint = InputOf<(typeof todayContract)["recordGoalPoint"]>;
export type UnplannedSession = InputOf<(typeof todayContract)["recordUnplanned"]>;
