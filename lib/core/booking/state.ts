import type { VisitState } from "../caseload/records";

/**
 * What happens to a visit, or to one of its occurrences:
 * - `check`, `find-conflict`, `pass`: the calendars are read before anything is written
 * - `hold`: the seconds before sending begin
 * - `send`: the request leaves; the state is stored before it does
 * - `hand-over`: its event is opened in the calendar's own form, for the first time or again
 * - `store`: the calendar answers, or a look-up finds, that it has the event
 * - `await-teacher`, `teacher-accepts`, `teacher-declines`: how the teacher answered the invitation
 * - `see`, `miss`: the calendar page, or the connected calendar, shows the event or proves that it is gone
 * - `lose-answer`: the worker was killed, or the network broke, before an answer came
 * - `queue`, `need-sign-in`, `refuse`: it can't be sent now, without a sign-in, or at all
 * - `take-back`: she removes it where nothing has to be asked of a calendar
 * - `undo`, `confirm-undo`, `find-changed`: it is removed from the calendar, and what the calendar says to that
 * - `interrupt`: the browser was closed before anything left
 * - `begin-anew`: she wants it again, with another attempt number
 * - `give-up`: she undoes that before it is sent, and it is missing as before
 */
export const VISIT_EVENTS = [
  "check",
  "find-conflict",
  "pass",
  "hold",
  "send",
  "hand-over",
  "store",
  "await-teacher",
  "teacher-accepts",
  "teacher-declines",
  "see",
  "miss",
  "lose-answer",
  "queue",
  "need-sign-in",
  "refuse",
  "take-back",
  ...(["undo", "confirm-undo", "find-changed", "interrupt", "begin-anew", "give-up"] as const),
] as const;
export type VisitEvent = (typeof VISIT_EVENTS)[number];

type Ways = Partial<Record<VisitEvent, VisitState>>;

/** She takes it back before anything has left the device, or gives up putting it back. */
const BACK: Ways = { "take-back": "undone", "give-up": "missing" };
/** Nothing has left the device: she can take it back, and it can be handed over instead. */
const BEFORE_SENDING: Ways = { ...BACK, check: "checking", "hand-over": "handed-over" };
/** Why a request, or the check before it, did not go through. */
const STOPPED: Ways = { queue: "queued", "need-sign-in": "needs-sign-in", refuse: "refused" };
/** The calendar has the event. */
const ON_CALENDAR: Ways = { "teacher-declines": "teacher-declined", miss: "missing", undo: "undoing" };

/**
 * The state after each event. An event without an entry can't happen in that state. No event leads out of `holding` by
 * itself: after a restart such a visit is shown as not sent, and she books or drops it. Only `send` leads to `sending`,
 * and after it only a look-up can lead to another `send`, so that a visit never gets two events.
 */
const TRANSITIONS: Record<VisitState, Ways> = {
  draft: { ...BEFORE_SENDING },
  checking: { ...STOPPED, ...BACK, "find-conflict": "conflict", pass: "ready", interrupt: "draft" },
  conflict: { ...BEFORE_SENDING, pass: "ready" },
  ready: { ...BEFORE_SENDING, hold: "holding", interrupt: "draft" },
  holding: { ...BEFORE_SENDING, send: "sending", interrupt: "holding" },
  sending: { ...STOPPED, store: "booked", "await-teacher": "waiting", "lose-answer": "unknown", interrupt: "unknown" },
  unknown: {
    ...STOPPED,
    store: "booked",
    "await-teacher": "waiting",
    send: "sending",
    see: "booked",
    "lose-answer": "unknown",
    interrupt: "unknown",
  },
  queued: { ...BEFORE_SENDING, "need-sign-in": "needs-sign-in", refuse: "refused", interrupt: "queued" },
  "needs-sign-in": { ...BEFORE_SENDING, queue: "queued", refuse: "refused" },
  refused: { ...BEFORE_SENDING },
  "handed-over": { "hand-over": "handed-over", see: "booked", store: "booked", "take-back": "undone" },
  booked: {
    ...ON_CALENDAR,
    see: "booked",
    store: "booked",
    "await-teacher": "waiting",
    "teacher-accepts": "booked",
    "take-back": "undone",
  },
  waiting: {
    ...ON_CALENDAR,
    see: "waiting",
    store: "booked",
    "await-teacher": "waiting",
    "teacher-accepts": "booked",
    "take-back": "undone",
  },
  "teacher-declined": {
    see: "teacher-declined",
    miss: "missing",
    "teacher-accepts": "booked",
    "teacher-declines": "teacher-declined",
    undo: "undoing",
    "take-back": "undone",
  },
  missing: { miss: "missing", see: "booked", store: "booked", "take-back": "undone", "begin-anew": "draft" },
  undoing: {
    "confirm-undo": "undone",
    miss: "undone",
    "find-changed": "changed-elsewhere",
    "lose-answer": "undoing",
    interrupt: "undoing",
    queue: "undoing",
  },
  undone: { "take-back": "undone", "confirm-undo": "undone", "begin-anew": "draft" },
  "changed-elsewhere": { undo: "undoing", see: "booked", miss: "undone", "take-back": "undone" },
};

/** The state of a visit that is handed over by a prefilled link. */
export const FIRST_STATE: VisitState = "handed-over";

/** The state after an event; undefined when it can't happen in this state. */
export function next(state: VisitState, event: VisitEvent): VisitState | undefined {
  return TRANSITIONS[state][event];
}

interface WithState {
  state: VisitState;
  /** She goes although the calendar no longer has it. */
  stillGoes?: true;
}

/** True until the visit is taken back: it takes the therapist's time, and is shown, marked and followed. */
export const isOpen = ({ state }: WithState): boolean => state !== "undone";

/** Open states whose minutes are not planned: it may never take place. */
const UNSURE: ReadonlySet<VisitState> = new Set(["draft", "conflict", "refused", "teacher-declined", "missing"]);

/** True when its minutes count as planned: it is on its way to the calendar or there, or she goes anyway. */
export const countsAsPlanned = (visit: WithState): boolean =>
  isOpen(visit) && (!UNSURE.has(visit.state) || visit.stillGoes === true);

/** True while the calendar has its event, as far as Pushpin knows. */
export const isOnCalendar = ({ state }: WithState): boolean =>
  state === "booked" || state === "waiting" || state === "teacher-declined" || state === "changed-elsewhere";

/**
 * The status of an open visit, as pins, lists and cards show it. `still-going`: she goes although its event is gone.
 */
export type ShownVisitState = Exclude<VisitState, "undone"> | "still-going";

/** Returns the status of a visit. One that is undone shows as being removed. */
export function shownVisitState({ state, stillGoes }: WithState): ShownVisitState {
  if (stillGoes && UNSURE.has(state)) return "still-going";
  return state === "undone" ? "undoing" : state;
}

const NEEDS_HER: ReadonlySet<ShownVisitState> = new Set([
  ...(["draft", "conflict", "unknown", "needs-sign-in"] as const),
  ...(["refused", "teacher-declined", "changed-elsewhere"] as const),
]);

/** True where the visit waits for a decision of hers. */
export const needsDecision = (state: ShownVisitState): boolean => NEEDS_HER.has(state);
