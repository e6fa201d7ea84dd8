import type { VisitState } from "../caseload/records";
import { next } from "./state";
import type { VisitNeed } from "./visit-needs";
import { isChangedElsewhere, isMissing } from "./in-state";

/**
 * What she can do at once about a date that needs her. `keep`: she still goes. `known`: she has seen that it moved.
 * `is-it`, `is-not-it`: whether an event is this date. `reopen`: open the calendar's form again. `leave-out`: the visit
 * goes on without the students who are in another class now.
 */
export const DATE_ACTS = ["keep", "remove", "put-back", "known", "is-it", "is-not-it", "reopen", "leave-out"] as const;
export type DateAct = (typeof DATE_ACTS)[number];

/** Cures besides removing the date; `check` opens her calendar. Another time is chosen in the planner. */
const CURES: Partial<Record<VisitNeed["code"], readonly (DateAct | "check")[]>> = {
  missing: ["put-back", "keep"],
  unseen: ["check", "keep"],
  moved: ["known"],
  "teacher-declined": ["keep"],
  "day-change": ["keep"],
  "not-saved": ["reopen"],
};

/** A date, and the visit that it belongs to. */
export interface RemovableDate {
  state: VisitState;
  /** True for a visit that is in a connected calendar. */
  isConnected: boolean;
  isOnce: boolean;
}

/**
 * True where she can remove this date by itself: not while it is being sent or removed, and not where the whole visit
 * is decided about instead.
 */
export function isDateRemovable({ state, isConnected, isOnce }: RemovableDate): boolean {
  // A removal that was stopped is decided for the whole visit.
  if (isChangedElsewhere({ state })) return false;
  // The only date of a visit in a connected calendar is removed there, with the visit.
  if (isConnected && isOnce && !isMissing({ state })) return false;
  return next(state, "take-back") !== undefined;
}

/** Lists what she can do about a need, the best cure first. */
export function actsOfNeed(
  need: VisitNeed,
  { isRemovable, canReopen }: { isRemovable: boolean; canReopen: boolean },
): (DateAct | "check")[] {
  const { code } = need;
  if (code === "is-this-it") return ["is-it", "is-not-it"];
  if (code === "student-moved" && need.othersStay) return ["leave-out", ...(isRemovable ? (["remove"] as const) : [])];
  const cures = (CURES[code] ?? []).filter((act) => act !== "reopen" || canReopen);
  return [...cures, ...(isRemovable ? (["remove"] as const) : [])];
}
