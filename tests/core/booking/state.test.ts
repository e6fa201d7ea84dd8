import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countsAsPlanned,
  FIRST_STATE,
  isOnCalendar,
  isOpen,
  next,
  shownState,
  type BookingEvent,
} from "../../../lib/core/booking/state";
import type { BookingState } from "../../../lib/core/caseload/records";
import { aBooking } from "../../fixtures/builders";

const STATES: BookingState[] = ["handed-over", "booked", "removed"];
const EVENTS: BookingEvent[] = ["hand-over", "see", "take-back"];

describe("a booking's life", () => {
  it.each([
    ["handed-over", "hand-over", "handed-over"],
    ["handed-over", "see", "booked"],
    ["handed-over", "take-back", "removed"],
    ["booked", "hand-over", undefined],
    ["booked", "see", "booked"],
    ["booked", "take-back", "removed"],
    ["removed", "hand-over", undefined],
    ["removed", "see", undefined],
    ["removed", "take-back", "removed"],
  ] as const)("from %s on %s comes to %s", (state, event, after) => {
    expect(next(state, event)).toBe(after);
  });

  it("never opens again what was taken back, whatever happens", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS)), fc.array(fc.constantFrom(...EVENTS)), (before, after) => {
        const run = (events: BookingEvent[], from: BookingState): BookingState =>
          events.reduce((state, event) => next(state, event) ?? state, from);
        const takenBack = run(["take-back"], run(before, FIRST_STATE));
        expect(run(after, takenBack)).toBe("removed");
      }),
    );
  });

  it.each(STATES)("%s says whether it is open, planned and on the calendar", (state) => {
    const booking = aBooking({ state });
    expect(isOpen(booking)).toBe(state !== "removed");
    expect(countsAsPlanned(booking)).toBe(isOpen(booking));
    expect(isOnCalendar(booking)).toBe(state === "booked");
    expect(shownState(booking)).toBe(state === "booked" ? "booked" : "handed-over");
  });
});
