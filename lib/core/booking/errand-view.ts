import type { Errand, ErrandReason } from "./errand";
import { needsDecision, visitStanding } from "./state";
import type { Visit } from "./visit";

/** What she can do about a visit in a connected calendar. `connect` leads to the planner's settings. */
export const VISIT_ACTS = [
  "send",
  "send-anyway",
  "drop",
  "remove",
  "remove-anyway",
  "retry",
  "send-change",
  "change-anyway",
  "undo-change",
  "still-go",
  "by-link",
] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

/** Key of a button's label. `remove-series`: the calendar has one event for all dates. */
export type NamedAct = VisitAct | "connect" | "remove-series";

/**
 * The states of a visit in a connected calendar. `handed-over` is none of them: she saves such a visit in the
 * calendar's own form.
 */
export type ErrandState = Exclude<Visit["state"], "handed-over">;

/** The state of a visit in a connected calendar, and what she can do about it. */
export interface ErrandFacts extends Pick<Errand, "conflicts" | "unseen" | "guest"> {
  state: ErrandState;
  because?: ErrandReason;
  acts: readonly (VisitAct | "connect")[];
  /** True where the event has several dates: what is done is done to all of them. */
  isSeries: boolean;
  /** True for a visit that was held when the browser closed, and for one that was drafted only: nothing was sent. */
  isUnsent: boolean;
  /** State of a change of its times that the calendar does not have yet. */
  change?: ChangeStanding;
  /** True where she has to do something, or something went another way than she wanted. */
  needsHer: boolean;
}

/**
 * `held`: Undo costs nobody a mail; `unsent`: it was held when the browser closed; `waiting`: Pushpin sends it by
 * itself; `stopped`: she decides; `half`: the calendar has some of it.
 */
export type ChangeStanding = "held" | "unsent" | "waiting" | "stopped" | "half";

/** What the removal of a visit takes out of a calendar. */
export interface Removal {
  /** Number of its dates still to come. */
  dateCount: number;
  isSeries: boolean;
  /** Who gets a cancellation; empty where nobody does. */
  guest: string;
}

const ACTS: Partial<Record<ErrandState, ErrandFacts["acts"]>> = {
  draft: ["send", "drop"],
  conflict: ["send-anyway", "drop"],
  holding: ["drop"],
  queued: ["retry", "drop"],
  unknown: ["retry"],
  "needs-sign-in": ["connect", "drop"],
  refused: ["send", "drop"],
  booked: ["remove"],
  waiting: ["remove"],
  "teacher-declined": ["remove", "still-go"],
  missing: ["drop"],
  undoing: ["retry"],
  "changed-elsewhere": ["remove-anyway"],
};
const MAY_SIGN_IN: ReadonlySet<string | undefined> = new Set(["needs-sign-in", "needs-permission", "no-account"]);

/**
 * Reasons that may last for hours or for good. The calendar's own form, which needs no account and no approval, is
 * offered instead.
 */
const BY_LINK: ReadonlySet<string | undefined> = new Set([
  ...(["limited", "needs-approval", "needs-permission", "no-account"] as const),
  ...(["read-only", "calendar-gone", "not-possible"] as const),
]);
const UNSENT: ReadonlySet<Visit["state"]> = new Set(["refused", "queued", "needs-sign-in"]);

/** True for a visit that no calendar has stored, so that she can save it in the calendar's own form instead. */
export const canGoByLink = ({ state, because, windowId, errand }: Visit): boolean =>
  UNSENT.has(state) && BY_LINK.has(because) && windowId !== "" && errand?.replaces === undefined;

/** Milliseconds after the end of its hold from which an unsent change counts as interrupted by a closed browser. */
const LEFT_AFTER_MS = 5_000;

function standingOf({ change, errand }: Visit, nowMs: number): ChangeStanding | undefined {
  if (!change) return undefined;
  if (change.step === "held") return (errand?.heldUntilMs ?? 0) + LEFT_AFTER_MS < nowMs ? "unsent" : "held";
  if (change.step === "waiting") return "waiting";
  return change.isBegun ? "half" : "stopped";
}

const CAN_BE_FORCED: ReadonlySet<string | undefined> = new Set(["conflict", "changed-elsewhere"]);

/** Lists what she can do about a change that the calendar does not have. */
function changeActs({ because, change }: Visit, standing: ChangeStanding): ErrandFacts["acts"] {
  const undo = change?.isBegun ? [] : (["undo-change"] as const);
  if (standing === "held") return undo;
  const connect = MAY_SIGN_IN.has(because) ? (["connect"] as const) : [];
  if (standing === "waiting") return [...connect, "retry", ...undo];
  return [...connect, CAN_BE_FORCED.has(because) ? "change-anyway" : "send-change", ...undo];
}

/** Describes the state of a visit in a connected calendar; undefined for one that is in none. */
export function errandFacts(visit: Visit, nowMs: number): ErrandFacts | undefined {
  const { state, errand, because, cadence } = visit;
  if (!errand || state === "handed-over") return undefined;
  const change = standingOf(visit, nowMs);
  const isDecided = state === "teacher-declined" && visit.changes.some(({ stillGoes }) => stillGoes);
  const isHeldNoMore = state === "holding" && (errand.heldUntilMs ?? 0) + LEFT_AFTER_MS < nowMs;
  const usual = isHeldNoMore ? (["send", "drop"] as const) : isDecided ? (["remove"] as const) : (ACTS[state] ?? []);
  const acts = canGoByLink(visit) ? [...usual.slice(0, -1), "by-link" as const, ...usual.slice(-1)] : usual;
  const isSignedOut = (state === "unknown" || state === "undoing") && MAY_SIGN_IN.has(because);
  return {
    state,
    ...(because === undefined ? {} : { because: because as ErrandReason }),
    acts: change ? changeActs(visit, change) : isSignedOut ? ["connect", ...acts] : acts,
    ...(change ? { change } : {}),
    isSeries: cadence.on !== "once",
    isUnsent: isHeldNoMore || state === "draft",
    needsHer:
      (needsDecision(visitStanding(visit)) && !isDecided) ||
      isHeldNoMore ||
      isSignedOut ||
      because === "booked-at-same-time" ||
      (change !== undefined && change !== "held" && (change !== "waiting" || MAY_SIGN_IN.has(because))),
    ...(errand.conflicts ? { conflicts: errand.conflicts } : {}),
    ...(errand.guest ? { guest: errand.guest } : {}),
    ...(errand.unseen ? { unseen: errand.unseen } : {}),
  };
}
