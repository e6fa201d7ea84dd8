import type { Booking, BookingState } from "../caseload/records";

/**
 * What happens to a booking:
 * - `hand-over`: its event is opened in the calendar, once more where it was before
 * - `see`: the calendar page, or the calendar's own answer, shows the event
 * - `take-back`: the therapist takes it back
 */
export type BookingEvent = "hand-over" | "see" | "take-back";

/**
 * The state after each event. An event without an entry can't happen in that state; a removed booking never comes back.
 */
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

type WithState = Pick<Booking, "state">;

/** True until the booking is taken back: it takes the therapist's time, and is shown, marked and followed. */
export const isOpen = ({ state }: WithState): boolean => state !== "removed";

/** True when its minutes count as planned: for every open booking, whether or not the calendar page showed it. */
export const countsAsPlanned = (booking: WithState): boolean => isOpen(booking);

/** True when the calendar was seen to have its event. */
export const isOnCalendar = ({ state }: WithState): boolean => state === "booked";

/**
 * Returns the state to show for an open booking: `booked` once the calendar was seen to have it, else `handed-over`:
 * she has yet to save it there.
 */
export const shownState = (booking: WithState): Exclude<BookingState, "removed"> =>
  isOnCalendar(booking) ? "booked" : "handed-over";
