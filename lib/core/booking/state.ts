import type { Booking, BookingState } from "../caseload/records";

/**
 * What happens to a booking:
 * - `hand-over`: its event is opened in the calendar, once more where it was before
 * - `see`: the calendar page, or the calendar's own answer, shows the event
 * - `take-back`: the therapist takes it back
 */
export type BookingEvent = "hand-over" | "see" | "take-back";

/** A booking's life: where it goes on each event. What is missing can't happen; what was taken back never returns. */
const TRANSITIONS: Record<BookingState, Partial<Record<BookingEvent, BookingState>>> = {
  "handed-over": { "hand-over": "handed-over", see: "booked", "take-back": "removed" },
  booked: { see: "booked", "take-back": "removed" },
  removed: { "take-back": "removed" },
};

/** The state in which every booking begins. */
export const FIRST_STATE: BookingState = "handed-over";

/** The state after an event; undefined when it can't happen in this state. */
export function next(state: BookingState, event: BookingEvent): BookingState | undefined {
  return TRANSITIONS[state][event];
}

type Stated = Pick<Booking, "state">;

/** True until it is taken back: its time is hers, and it is shown, marked and followed. */
export const isOpen = ({ state }: Stated): boolean => state !== "removed";

/** True when its minutes count as planned: all open ones, whether the calendar was seen to hold them or not. */
export const countsAsPlanned = (booking: Stated): boolean => isOpen(booking);

/** True when the calendar was seen to hold it. */
export const isOnCalendar = ({ state }: Stated): boolean => state === "booked";

/** What is shown of an open booking: whether the calendar is known to hold it, or waits for her to save it. */
export const shownState = (booking: Stated): Exclude<BookingState, "removed"> =>
  isOnCalendar(booking) ? "booked" : "handed-over";
