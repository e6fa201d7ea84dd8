import type { VisitState } from "../caseload/records";

/** A visit, one of its dates, or what is kept of a date; an absent one, and one without a state, is in none. */
type MaybeInState = { readonly state?: VisitState | "still-going" | undefined } | undefined;
type In<T, S extends VisitState> = T & { readonly state: S };

/** True of a visit of which nothing was sent, because she, or a closed browser, stopped it. */
export const isDraft = <T extends MaybeInState>(one: T): one is In<T, "draft"> => one?.state === "draft";

/** True while the calendars are read before it is sent. */
export const isBeingChecked = <T extends MaybeInState>(one: T): one is In<T, "checking"> => one?.state === "checking";

/** True where the check before sending found something at that time. */
export const hasConflict = <T extends MaybeInState>(one: T): one is In<T, "conflict"> => one?.state === "conflict";

/** True in the seconds before it is sent, in which Undo costs nobody a mail. */
export const isHeld = <T extends MaybeInState>(one: T): one is In<T, "holding"> => one?.state === "holding";

/** True from just before the request leaves until an answer comes. */
export const isBeingSent = <T extends MaybeInState>(one: T): one is In<T, "sending"> => one?.state === "sending";

/** True where the request may or may not have arrived: it is looked up, never repeated. */
export const isOutcomeUnknown = <T extends MaybeInState>(one: T): one is In<T, "unknown"> => one?.state === "unknown";

/** True where it is sent as soon as the network, or the calendar's limit, allows. */
export const isQueued = <T extends MaybeInState>(one: T): one is In<T, "queued"> => one?.state === "queued";

/** True where the account has to be connected again first. */
export const needsSignIn = <T extends MaybeInState>(one: T): one is In<T, "needs-sign-in"> =>
  one?.state === "needs-sign-in";

/** True where the calendar refused it. */
export const isRefused = <T extends MaybeInState>(one: T): one is In<T, "refused"> => one?.state === "refused";

/** True from the hand-over to the calendar's own form until the event is seen. */
export const isHandedOver = <T extends MaybeInState>(one: T): one is In<T, "handed-over"> =>
  one?.state === "handed-over";

/** True where the calendar has it, and no answer of the teacher is awaited. */
export const isBooked = <T extends MaybeInState>(one: T): one is In<T, "booked"> => one?.state === "booked";

/** True where the calendar has it, and the teacher has not answered. */
export const isWaiting = <T extends MaybeInState>(one: T): one is In<T, "waiting"> => one?.state === "waiting";

/** True where the calendar has it, and the teacher has not declined. */
export const isAgreed = <T extends MaybeInState>(one: T): one is In<T, "booked" | "waiting"> =>
  isBooked(one) || isWaiting(one);

/** True where the teacher declined the invitation. */
export const isTeacherDeclined = <T extends MaybeInState>(one: T): one is In<T, "teacher-declined"> =>
  one?.state === "teacher-declined";

/** True where its event was in the calendar and is gone. */
export const isMissing = <T extends MaybeInState>(one: T): one is In<T, "missing"> => one?.state === "missing";

/** True while it is being removed from the calendar. */
export const isBeingRemoved = <T extends MaybeInState>(one: T): one is In<T, "undoing"> => one?.state === "undoing";

/** True where it was taken back, or removed from the calendar. */
export const isUndone = <T extends MaybeInState>(one: T): one is In<T, "undone"> => one?.state === "undone";

/** True where its event was changed in the calendar before it could be removed. */
export const isChangedElsewhere = <T extends MaybeInState>(one: T): one is In<T, "changed-elsewhere"> =>
  one?.state === "changed-elsewhere";

/** True of a visit whose event was not sent, was refused, or is gone. */
export const isInNoCalendar = (one: MaybeInState): boolean =>
  isDraft(one) ||
  isBeingChecked(one) ||
  hasConflict(one) ||
  one?.state === "ready" ||
  isHeld(one) ||
  isQueued(one) ||
  needsSignIn(one) ||
  isRefused(one) ||
  isMissing(one);

/** True while a request for the visit, or the check before it, is under way: nothing may change it until the answer. */
export const isRequestUnderWay = (one: MaybeInState): boolean =>
  isBeingChecked(one) ||
  one?.state === "ready" ||
  isHeld(one) ||
  isBeingSent(one) ||
  isOutcomeUnknown(one) ||
  isBeingRemoved(one);
