import { describe, expect, it } from "vitest";
import { followBookings } from "../../../lib/core/booking/follow-bookings";
import { aBooking, aPageEvent, aReading, at } from "../../fixtures/builders";

const saved = aPageEvent({
  id: "saved1",
  title: "Push-in: Arrival (30 min)",
  start: "2026-10-06T08:05",
  end: "2026-10-06T08:35",
});

describe("bookings that the page proves", () => {
  it("books what was handed over once its event stands on the grid", () => {
    expect(followBookings([aBooking()], aReading({ events: [saved] }))).toEqual([
      aBooking({ state: "booked", eventId: "saved1" }),
    ]);
  });

  it("takes the time at which it was really saved", () => {
    const later = { ...saved, start: "2026-10-06T08:10", end: "2026-10-06T08:40" };
    expect(followBookings([aBooking()], aReading({ events: [later] }))).toMatchObject([
      { state: "booked", startMinute: at("8:10"), endMinute: at("8:40") },
    ]);
  });

  it("follows a booked event that was moved to another day", () => {
    const moved = { ...saved, start: "2026-10-08T08:05", end: "2026-10-08T08:35" };
    const booked = aBooking({ state: "booked", eventId: "saved1" });
    expect(followBookings([booked], aReading({ events: [moved] }))).toMatchObject([{ date: "2026-10-08" }]);
  });

  it("gives each event to one booking only", () => {
    const twin = aBooking({ id: "2026-10-06.b2", classId: "g2" });
    expect(followBookings([aBooking(), twin], aReading({ events: [saved] }))).toHaveLength(1);
  });

  it.each([
    ["another title", aPageEvent({ ...saved, title: "Arrival" })],
    ["another day", aPageEvent({ ...saved, start: "2026-10-07T08:05", end: "2026-10-07T08:35" })],
    ["a task", aPageEvent({ ...saved, kind: "task" })],
    ["an all-day event", aPageEvent({ ...saved, allDay: true, start: "2026-10-06", end: "2026-10-07" })],
  ])("is not fooled by %s", (_name, event) => {
    expect(followBookings([aBooking()], aReading({ events: [event] }))).toEqual([]);
  });

  it("concludes nothing from an absence, and nothing about what was taken back", () => {
    expect(followBookings([aBooking({ state: "booked", eventId: "saved1" })], aReading())).toEqual([]);
    expect(followBookings([aBooking({ state: "removed" })], aReading({ events: [saved] }))).toEqual([]);
  });

  it("changes nothing when nothing changed", () => {
    const booked = aBooking({ state: "booked", eventId: "saved1" });
    expect(followBookings([booked], aReading({ events: [saved] }))).toEqual([]);
  });
});
