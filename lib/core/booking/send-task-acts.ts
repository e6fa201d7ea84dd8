import type { MarkedWord } from "./text-policy";
import type { IsoDate } from "../time/iso-date";
import { isCalendarGone, type UnreadFacts } from "./unread-calendar";
import type { Visit } from "./visit";
import {
  isAgreed,
  isBeingRemoved,
  isChangedElsewhere,
  isOutcomeUnknown,
  isQueued,
  isRefused,
  needsSignIn,
} from "./in-state";

/**
 * What she can do about a visit in a connected calendar. `invite`: book it into her own calendar and invite the
 * teacher, where the shared calendar refuses. `without-invitation`: book it without inviting the teacher. `keep`: leave
 * it in the calendar after a removal that was stopped. `book-rest`, `let-end`: what becomes of the dates after the day
 * on which somebody ended the series in the calendar.
 */
export const VISIT_ACTS = [
  "send",
  "send-anyway",
  "drop",
  "remove",
  "remove-anyway",
  "keep",
  "retry",
  "send-change",
  "change-anyway",
  "undo-change",
  "still-go",
  "by-link",
  "invite",
  "without-invitation",
  "book-rest",
  "let-end",
] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

/**
 * Acts that the page with the buttons does itself: two lead to the planner's settings, the last one copies what a
 * support desk needs to know.
 */
export type PageAct = "connect" | "it-sheet" | "copy-details";

/**
 * Key of a button's label. `remove-series`: the calendar has one event for all dates. `remove-coming`: some of them
 * have begun, and stay there. `remove-here`: the calendar can't be read, so the event stays there. `sign-in`: the
 * calendar is connected, and the sign-in has expired.
 */
export type NamedAct = VisitAct | PageAct | "remove-series" | "remove-coming" | "remove-here" | "sign-in";

/** What is known of a visit's calendar, class and dates besides the visit itself. */
export interface BesideVisit {
  /** Her own calendar in the visit's account; undefined where it is not known. */
  primaryId: string | undefined;
  /** Address of the class's teacher; empty where none is known. */
  teacherEmail: string;
  /** How many coming dates lie after the end of its series in the calendar, without a decision of hers. */
  lostDateCount: number;
  /** The last date that such a series still has there. */
  lastThere?: IsoDate;
  /** The words of its texts that may not leave the device. */
  marked?: readonly MarkedWord[] | undefined;
}

/**
 * `held`: Undo costs nobody a mail; `unsent`: it was held when the browser closed; `waiting`: Pushpin sends it by
 * itself; `stopped`: she decides; `half`: the calendar has some of it.
 */
export type ChangeState = "held" | "unsent" | "waiting" | "stopped" | "half";

const ACTS: Partial<Record<Visit["state"], readonly VisitAct[]>> = {
  draft: ["send", "drop"],
  conflict: ["send-anyway", "drop"],
  holding: ["drop"],
  queued: ["retry", "drop"],
  unknown: ["retry"],
  "needs-sign-in": ["drop"],
  refused: ["send", "drop"],
  booked: ["remove"],
  waiting: ["remove"],
  "teacher-declined": ["remove", "still-go"],
  missing: ["drop"],
  undoing: ["retry"],
  "changed-elsewhere": ["remove-anyway", "keep"],
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

/**
 * True for a visit that no calendar has stored, or whose calendar is gone, so that she can save it in the calendar's
 * own form instead.
 */
export const canGoByLink = (visit: Visit): boolean =>
  (isCalendarGone(visit) || (UNSENT.has(visit.state) && BY_LINK.has(visit.because))) &&
  visit.windowId !== "" &&
  visit.sendTask?.replaces === undefined;

/** True where a date that the visit's calendar lost can be put back there at once: its account is connected. */
export const goesBackThere = ({ sendTask }: Visit, accounts: readonly { id: string }[]): boolean =>
  sendTask !== undefined && accounts.some(({ id }) => id === sendTask.accountId);

/** True where only a sign-in lets Pushpin go on. */
export const waitsForSignIn = ({ state, because }: Visit): boolean =>
  (isOutcomeUnknown({ state }) || isBeingRemoved({ state })) && MAY_SIGN_IN.has(because);

export const maySignIn = ({ because }: Visit): boolean => MAY_SIGN_IN.has(because);

/** Refusals of a shared calendar that an invitation from her own calendar gets around. */
const SHARED_REFUSES: ReadonlySet<string | undefined> = new Set(["read-only", "calendar-gone"]);

/**
 * True for a visit that a shared calendar refused, or that was in one which is gone, and that can go into her own
 * calendar with an invitation.
 */
export const canBeInvited = (
  visit: Visit,
  { primaryId, teacherEmail }: Pick<BesideVisit, "primaryId" | "teacherEmail">,
): boolean =>
  (isCalendarGone(visit) || (isRefused(visit) && SHARED_REFUSES.has(visit.because))) &&
  teacherEmail.trim() !== "" &&
  primaryId !== undefined &&
  visit.sendTask?.calendarId !== primaryId;

/** True for a booked series that somebody ended in the calendar before dates about which she has not decided. */
export const isEndedEarly = (
  { state, sendTask, change }: Visit,
  { lostDateCount }: Pick<BesideVisit, "lostDateCount">,
): boolean => isAgreed({ state }) && sendTask?.endedOn !== undefined && !change && lostDateCount > 0;

/** True for a visit that waits because the account can't invite anybody for some hours. */
export const canGoUninvited = ({ state, because, sendTask }: Visit): boolean =>
  isQueued({ state }) && because === "limited" && sendTask?.hasGuests === true;

/** Refusals caused by a fault in Pushpin: whoever fixes it needs the details. */
const IS_OURS: ReadonlySet<string | undefined> = new Set(["wrong-request"]);

const CAN_BE_FORCED: ReadonlySet<string | undefined> = new Set(["conflict", "changed-elsewhere"]);

/** Lists what she can do about a change that the calendar does not have. */
function changeActs({ because, change }: Visit, stage: ChangeState): VisitAct[] {
  const undo = change?.isBegun ? [] : (["undo-change"] as const);
  if (stage === "held") return [...undo];
  if (stage === "waiting") return ["retry", ...undo];
  return [CAN_BE_FORCED.has(because) ? "change-anyway" : "send-change", ...undo];
}

/** Lists what she can do about a visit, first what resolves its reason. */
export function actsOf(
  visit: Visit,
  {
    change,
    isUnsent,
    isDecided,
    unread,
  }: { change: ChangeState | undefined; isUnsent: boolean; isDecided: boolean; unread?: UnreadFacts | undefined },
  beside: BesideVisit,
): (VisitAct | PageAct)[] {
  const copy: PageAct[] = IS_OURS.has(visit.because) ? ["copy-details"] : [];
  const approve: PageAct[] = visit.because === "needs-approval" ? ["it-sheet"] : [];
  if (change) {
    const connect: PageAct[] = change !== "held" && maySignIn(visit) ? ["connect"] : [];
    return [...connect, ...approve, ...changeActs(visit, change), ...copy];
  }
  if (isUnsent) return ["send", "drop"];
  if (unread) return unreadActs(visit, unread, beside);
  if (isDecided) return ["remove"];
  const connect: PageAct[] = needsSignIn(visit) || waitsForSignIn(visit) ? ["connect"] : [];
  const usual = usualActs(visit);
  const leave = usual.at(-1) === "drop" ? 1 : 0;
  return [
    ...connect,
    ...approve,
    ...otherWays(visit, beside),
    ...(isEndedEarly(visit, beside) ? (["book-rest", "still-go", "let-end"] as const) : []),
    ...usual.slice(0, usual.length - leave),
    ...copy,
    ...usual.slice(usual.length - leave),
  ];
}

/** Lists what she can do about a visit whose calendar can't be read: the event there is out of Pushpin's reach. */
function unreadActs(visit: Visit, { because, stillGoes }: UnreadFacts, beside: BesideVisit): (VisitAct | PageAct)[] {
  return [
    ...(MAY_SIGN_IN.has(because) ? (["connect"] as const) : []),
    ...(because === "needs-approval" ? (["it-sheet"] as const) : []),
    ...otherWays(visit, beside),
    ...(stillGoes ? [] : (["still-go"] as const)),
    "drop",
  ];
}

function usualActs({ state, because }: Visit): readonly VisitAct[] {
  // Without the calendar there is no event to keep: she can drop the visit instead.
  if (isChangedElsewhere({ state }) && because === "calendar-gone") return ["remove-anyway", "drop"];
  return ACTS[state] ?? [];
}

/** Lists other ways in which a visit can be booked that its calendar does not take. */
function otherWays(visit: Visit, invitation: BesideVisit): VisitAct[] {
  return [
    ...(canBeInvited(visit, invitation) ? (["invite"] as const) : []),
    ...(canGoUninvited(visit) ? (["without-invitation"] as const) : []),
    ...(canGoByLink(visit) ? (["by-link"] as const) : []),
  ];
}
