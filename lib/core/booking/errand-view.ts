import type { IsoDate } from "../time/iso-date";
import type { Errand, ErrandReason } from "./errand";
import {
  actsOf,
  isEndedEarly,
  maySignIn,
  waitsForSignIn,
  type ChangeState,
  type BesideVisit,
  type PageAct,
  type VisitAct,
} from "./errand-acts";
import { needsDecision, shownVisitState } from "./state";
import type { Visit } from "./visit";

/**
 * The states of a visit in a connected calendar. `handed-over` is none of them: she saves such a visit in the
 * calendar's own form.
 */
export type ErrandState = Exclude<Visit["state"], "handed-over">;

/** The state of a visit in a connected calendar, and what she can do about it. */
export interface ErrandFacts extends Pick<Errand, "conflicts" | "unseen" | "guest"> {
  state: ErrandState;
  because?: ErrandReason;
  acts: readonly (VisitAct | PageAct)[];
  /** Milliseconds until Pushpin tries again by itself; absent where it does not wait. */
  waitMs?: number;
  /** The last date of a series that ends in the calendar before dates about which she has not decided. */
  ended?: { on: IsoDate; lostDateCount: number };
  /** True where she booked it without inviting the teacher. */
  isUninvited?: true;
  /** True where the event has several dates: what is done is done to all of them. */
  isSeries: boolean;
  /** True for a visit that was held when the browser closed, and for one that was drafted only: nothing was sent. */
  isUnsent: boolean;
  /** State of a change of its times that the calendar does not have yet. */
  change?: ChangeState;
  /** True where she has to do something, or something went another way than she wanted. */
  needsHer: boolean;
}

/** What Pushpin does, or was to do, about a visit in its calendar: the words for a reason depend on it. */
export type ErrandTask = "book" | "change" | "remove";

/** Gives the task that a visit's reason is about. */
export function taskOf({ state, change }: Pick<ErrandFacts, "state" | "change">): ErrandTask {
  if (change) return "change";
  return state === "undoing" || state === "changed-elsewhere" ? "remove" : "book";
}

/** What the removal of a visit takes out of a calendar. */
export interface Removal {
  /** Number of its dates still to come. */
  dateCount: number;
  isSeries: boolean;
  /** Who gets a cancellation; empty where nobody does. */
  guest: string;
}

/** Milliseconds after the end of its hold from which an unsent change counts as interrupted by a closed browser. */
const LEFT_AFTER_MS = 5_000;

function changeStateOf({ change, errand }: Visit, nowMs: number): ChangeState | undefined {
  if (!change) return undefined;
  if (change.step === "held") return (errand?.heldUntilMs ?? 0) + LEFT_AFTER_MS < nowMs ? "unsent" : "held";
  if (change.step === "waiting") return "waiting";
  return change.isBegun ? "half" : "stopped";
}

/** Nothing is known of her calendars, so no other one is offered. */
const UNKNOWN: BesideVisit = { primaryId: undefined, teacherEmail: "", lostDateCount: 0 };

/** Describes the state of a visit in a connected calendar; undefined for one that is in none. */
export function errandFacts(visit: Visit, nowMs: number, beside: BesideVisit = UNKNOWN): ErrandFacts | undefined {
  const { state, errand, because, cadence } = visit;
  if (!errand || state === "handed-over") return undefined;
  const change = changeStateOf(visit, nowMs);
  const isDecided = state === "teacher-declined" && visit.changes.some(({ stillGoes }) => stillGoes);
  const isHeldNoMore = state === "holding" && (errand.heldUntilMs ?? 0) + LEFT_AFTER_MS < nowMs;
  const isUnsent = isHeldNoMore || state === "draft";
  const isSignedOut = waitsForSignIn(visit);
  const isEnded = isEndedEarly(visit, beside);
  const waitMs = (errand.retryAtMs ?? 0) - nowMs;
  return {
    state,
    ...(because === undefined ? {} : { because: because as ErrandReason }),
    acts: actsOf(visit, { change, isUnsent, isDecided }, beside),
    ...(change ? { change } : {}),
    ...(waitMs > 0 ? { waitMs } : {}),
    ...(errand.isUninvited ? { isUninvited: true } : {}),
    ...(isEnded ? { ended: { on: beside.lastThere ?? errand.endedOn!, lostDateCount: beside.lostDateCount } } : {}),
    isSeries: cadence.on !== "once",
    isUnsent,
    needsHer:
      (needsDecision(shownVisitState(visit)) && !isDecided) ||
      isHeldNoMore ||
      isEnded ||
      isSignedOut ||
      because === "booked-at-same-time" ||
      (change !== undefined && change !== "held" && (change !== "waiting" || maySignIn(visit))),
    ...(errand.conflicts ? { conflicts: errand.conflicts } : {}),
    ...(errand.guest ? { guest: errand.guest } : {}),
    ...(errand.unseen ? { unseen: errand.unseen } : {}),
  };
}
