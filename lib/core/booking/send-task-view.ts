import { byTightness, isOfCalendar, type Conflict } from "./find-conflicts";
import type { MarkedWord } from "./text-policy";
import type { IsoDate } from "../time/iso-date";
import { waitForTryMs, type SendTask, type SendTaskReason } from "./send-task";
import {
  actsOf,
  isEndedEarly,
  maySignIn,
  waitsForSignIn,
  type ChangeState,
  type BesideVisit,
  type PageAct,
  type VisitAct,
} from "./send-task-acts";
import { needsDecision, shownVisitState } from "./state";
import { unreadFacts, type UnreadFacts } from "./unread-calendar";
import type { Visit } from "./visit";
import { isBeingRemoved, isChangedElsewhere, isDraft, isHandedOver, isHeld, isTeacherDeclined } from "./in-state";

/**
 * The states of a visit in a connected calendar. `handed-over` is none of them: she saves such a visit in the
 * calendar's own form.
 */
export type SendTaskState = Exclude<Visit["state"], "handed-over">;

/** The state of a visit in a connected calendar, and what she can do about it. */
export interface SendTaskFacts extends Pick<SendTask, "conflicts" | "unseen" | "guest"> {
  state: SendTaskState;
  because?: SendTaskReason;
  acts: readonly (VisitAct | PageAct)[];
  /** Milliseconds until Pushpin tries again by itself; absent where it does not wait. */
  waitMs?: number;
  /** The last date of a series that ends in the calendar before dates about which she has not decided. */
  ended?: { on: IsoDate; lostDateCount: number };
  /** Its calendar can't be read: what follows is as it was when that showed it last. */
  unread?: UnreadFacts;
  /** True where she booked it without inviting the teacher. */
  isUninvited?: true;
  /** True where the event has several dates: what is done is done to all of them. */
  isSeries: boolean;
  /** True for a visit that was held when the browser closed, and for one that was drafted only: nothing was sent. */
  isUnsent: boolean;
  /** State of a change of its times that the calendar does not have yet. */
  change?: ChangeState;
  /** The words for which a text may not leave the device. */
  marked?: readonly MarkedWord[];
  /** True where she has to do something, or something went another way than she wanted. */
  needsHer: boolean;
}

/** What Pushpin does, or was to do, about a visit in its calendar: the words for a reason depend on it. */
export type SendTaskKind = "book" | "change" | "remove";

/** Gives the task that a visit's reason is about. */
export function taskOf({ state, change }: Pick<SendTaskFacts, "state" | "change">): SendTaskKind {
  if (change) return "change";
  return isBeingRemoved({ state }) || isChangedElsewhere({ state }) ? "remove" : "book";
}

/** What the removal of a visit takes out of a calendar. */
export interface Removal {
  /** Number of its dates still to come. */
  dateCount: number;
  isSeries: boolean;
  /** True for a series that has begun: its past dates stay in the calendar. */
  keepsPast: boolean;
  /** Who gets a cancellation; empty where nobody does. */
  guest: string;
}

/** Milliseconds after the end of its hold from which an unsent change counts as interrupted by a closed browser. */
const LEFT_AFTER_MS = 5_000;

/** The same for an unsent visit, which is held on while her calendars are looked at once more. */
const VISIT_LEFT_AFTER_MS = 60_000;

/** Most conflicts of one sort that are listed: she needs no more to decide. */
const MAX_CONFLICTS = 12;

/** Cuts each sort of conflict by itself: many ways that are too short hide no event, nor those on the other side. */
function toTell(conflicts: readonly Conflict[]): Conflict[] {
  const ways = conflicts.filter((one) => !isOfCalendar(one)).toSorted(byTightness);
  const sorts = [
    conflicts.filter(isOfCalendar),
    ways.filter(({ isAfter }) => !isAfter),
    ways.filter(({ isAfter }) => isAfter),
  ];
  return sorts.flatMap((sort) => sort.slice(0, MAX_CONFLICTS));
}

function changeStateOf({ state, change, sendTask }: Visit, nowMs: number): ChangeState | undefined {
  // A visit that is being removed needs no change any more.
  if (!change || isBeingRemoved({ state })) return undefined;
  if (change.step === "held") return (sendTask?.heldUntilMs ?? 0) + LEFT_AFTER_MS < nowMs ? "unsent" : "held";
  if (change.step === "waiting") return "waiting";
  return change.isBegun ? "half" : "stopped";
}

/** Nothing is known of her calendars, so no other one is offered. */
const UNKNOWN: BesideVisit = { primaryId: undefined, teacherEmail: "", lostDateCount: 0 };

/** Describes the state of a visit in a connected calendar; undefined for one that is in none. */
export function sendTaskFacts(visit: Visit, nowMs: number, beside: BesideVisit = UNKNOWN): SendTaskFacts | undefined {
  const { sendTask, because, cadence } = visit;
  if (!sendTask || isHandedOver(visit)) return undefined;
  const change = changeStateOf(visit, nowMs);
  const isDecided = isTeacherDeclined(visit) && visit.changes.some(({ stillGoes }) => stillGoes);
  const isHeldNoMore = isHeld(visit) && (sendTask.heldUntilMs ?? 0) + VISIT_LEFT_AFTER_MS < nowMs;
  const isUnsent = isHeldNoMore || isDraft(visit);
  const isSignedOut = waitsForSignIn(visit);
  const isEnded = isEndedEarly(visit, beside);
  const unread = unreadFacts(visit, nowMs);
  const waitMs = waitForTryMs(sendTask, nowMs);
  return {
    state: visit.state as SendTaskState,
    ...(because === undefined ? {} : { because: because as SendTaskReason }),
    acts: actsOf(visit, { change, isUnsent, isDecided, unread }, beside),
    ...(change ? { change } : {}),
    ...(waitMs > 0 ? { waitMs } : {}),
    ...(sendTask.isUninvited ? { isUninvited: true } : {}),
    ...(isEnded ? { ended: { on: beside.lastThere ?? sendTask.endedOn!, lostDateCount: beside.lostDateCount } } : {}),
    ...(unread ? { unread } : {}),
    isSeries: cadence.on !== "once",
    isUnsent,
    needsHer:
      (unread !== undefined && !unread.stillGoes) ||
      (needsDecision(shownVisitState(visit)) && !isDecided) ||
      isHeldNoMore ||
      isEnded ||
      isSignedOut ||
      because === "booked-at-same-time" ||
      (change !== undefined && change !== "held" && (change !== "waiting" || maySignIn(visit))),
    ...(because === "text-policy" && beside.marked ? { marked: beside.marked } : {}),
    ...(sendTask.conflicts ? { conflicts: toTell(sendTask.conflicts) } : {}),
    ...(sendTask.guest ? { guest: sendTask.guest } : {}),
    ...(sendTask.unseen ? { unseen: sendTask.unseen } : {}),
  };
}
