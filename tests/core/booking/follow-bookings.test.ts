import { describe, expect, it } from "vitest";
import { candidatesFor, datesShown, followBookings } from "../../../lib/core/booking/follow-bookings";
import type { Booking } from "../../../lib/core/caseload/records";
import type { PageEvent } from "../../../lib/core/schedule/calendar-reading";
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

  const HERS = new Set(["t@lincoln.example"]);
  const inHers = { ...saved, calendar: "T@lincoln.example" };

  it("takes the time at which it was really saved in her own calendar, however far away", () => {
    const later = { ...inHers, start: "2026-10-06T13:10", end: "2026-10-06T13:40" };
    expect(followBookings([aBooking()], aReading({ events: [later] }), { own: HERS })).toMatchObject([
      { state: "booked", startMinute: at("13:10") },
    ]);
  });

  it("prefers the one in her own calendar to one that lies over it with the same title and time", () => {
    const colleagues = { ...saved, id: "colleague", calendar: "slp@lincoln.example" };
    expect(followBookings([aBooking()], aReading({ events: [colleagues, inHers] }), { own: HERS })).toMatchObject([
      { state: "booked", eventId: "saved1" },
    ]);
  });

  it.each([
    ["is in somebody else's calendar, at its time", [{ ...saved, calendar: "slp@lincoln.example" }], HERS],
    [
      "is in a calendar of which nothing is known",
      [{ ...saved, calendar: "team@group.calendar.google.com" }],
      undefined,
    ],
    [
      "is at another time, where the page names no calendar",
      [{ ...saved, start: "2026-10-06T10:05", end: "2026-10-06T10:35" }],
      HERS,
    ],
    ["is one of two, where the page names no calendar", [saved, { ...saved, id: "saved2" }], HERS],
  ])("is not sure, and asks, where an event with its title %s", (_name, events, own) => {
    const reading = aReading({ events });
    const booking = aBooking();
    expect(followBookings([booking], reading, own && { own })).toEqual([]);
    expect(datesShown([booking], reading, own)).toEqual(new Set());
    const asked = candidatesFor(booking, { reading, bookings: [booking] }, () => false);
    expect(asked.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it("tells two visits of one day with the same title apart by their times, where the page names no calendar", () => {
    const afternoon = { ...saved, id: "saved2", start: "2026-10-06T13:00", end: "2026-10-06T13:30" };
    const other = aBooking({ id: "b2", startMinute: at("13:00"), endMinute: at("13:30") });
    expect(followBookings([aBooking(), other], aReading({ events: [afternoon, saved] }))).toMatchObject([
      { state: "booked", eventId: "saved1" },
      { state: "booked", eventId: "saved2" },
    ]);
  });

  it("takes no event that she said is not it", () => {
    const booking = aBooking({ notEventIds: ["saved1"] });
    expect(followBookings([booking], aReading({ events: [inHers] }), { own: HERS })).toEqual([]);
  });

  it("gives each event to one booking only", () => {
    const twin = aBooking({ id: "2026-10-06.b2", classId: "g2" });
    expect(followBookings([aBooking(), twin], aReading({ events: [saved] }))).toHaveLength(1);
  });

  it.each([
    ["another title", aPageEvent({ ...saved, title: "Arrival" })],
    ["another day", aPageEvent({ ...saved, start: "2026-10-07T08:05", end: "2026-10-07T08:35" })],
    ["a task", aPageEvent({ ...saved, kind: "task" })],
    ["an invitation that she has not answered", aPageEvent({ ...saved, status: "unanswered" })],
    ["an invitation that she declined", aPageEvent({ ...saved, status: "declined" })],
    ["an invitation that she may accept", aPageEvent({ ...saved, status: "tentative" })],
    ["an all-day event", aPageEvent({ ...saved, allDay: true, start: "2026-10-06", end: "2026-10-07" })],
  ])("is not fooled by %s", (_name, event) => {
    expect(followBookings([aBooking()], aReading({ events: [event] }))).toEqual([]);
  });

  it("concludes nothing from an absence, and nothing about what was taken back", () => {
    expect(followBookings([aBooking({ state: "booked", eventId: "saved1" })], aReading())).toEqual([]);
    expect(followBookings([aBooking({ state: "undone" })], aReading({ events: [saved] }))).toEqual([]);
  });

  it("changes nothing when nothing changed", () => {
    const booked = aBooking({ state: "booked", eventId: "saved1" });
    expect(followBookings([booked], aReading({ events: [saved] }))).toEqual([]);
  });
});

describe("what is on the calendar no more", () => {
  const CALENDAR = "t@lincoln.example";
  const booked = aBooking({ state: "booked", eventId: "saved1", calendarId: CALENDAR });
  const other = aPageEvent({
    id: "other",
    title: "Staff",
    calendar: CALENDAR,
    start: "2026-10-07T15:00",
    end: "2026-10-07T15:30",
  });

  it("is concluded from a whole reading that shows another event of the same calendar", () => {
    expect(followBookings([booked], aReading({ events: [other] }))).toEqual([{ ...booked, state: "missing" }]);
  });

  it.each([
    ["no event of its calendar is shown", aReading({ events: [{ ...other, calendar: "class@lincoln.example" }] })],
    ["the page says of no event whose it is", aReading({ events: [{ ...other, calendar: null }] })],
    ["nothing is shown at all", aReading()],
    ["the reading is not whole", aReading({ complete: false, events: [other] })],
    ["its day is not shown", aReading({ days: ["2026-10-07"], events: [other] })],
    [
      "it stands on another shown day",
      aReading({
        events: [other, { ...saved, calendar: CALENDAR, start: "2026-10-08T08:05", end: "2026-10-08T08:35" }],
      }),
    ],
  ])("is not concluded where %s", (_name, reading) => {
    expect(followBookings([booked], reading).filter(({ state }) => state === "missing")).toEqual([]);
  });

  it("is not concluded of one whose calendar was never seen, nor of a date without school", () => {
    const { calendarId: _none, ...unknown } = booked;
    expect(followBookings([unknown], aReading({ events: [other] }))).toEqual([]);
    expect(followBookings([booked], aReading({ events: [other] }), { closed: new Set([booked.id]) })).toEqual([]);
  });

  it("comes back as soon as its event does", () => {
    const missing: Booking = { ...booked, state: "missing", stillGoes: true };
    const back = followBookings([missing], aReading({ events: [{ ...saved, calendar: CALENDAR }] }));
    expect(back).toEqual([booked]);
  });

  it("is no reason to ask again about a visit that the teacher declined and that she still goes to", () => {
    const going: Booking = { ...booked, state: "teacher-declined", stillGoes: true };
    const shown = { ...saved, calendar: CALENDAR };
    expect(followBookings([going], aReading({ events: [shown] }))).toEqual([]);
    const { eventId: _unseen, ...unseen } = going;
    expect(followBookings([unseen], aReading({ events: [shown] }), { own: new Set([CALENDAR]) })).toEqual([going]);
  });

  it("is said of one that was declined there", () => {
    const event = { ...saved, calendar: CALENDAR, status: "declined" } as const;
    const [lost] = followBookings([booked], aReading({ events: [event] }));
    expect(lost).toEqual({ ...booked, state: "missing", isDeclined: true });
    expect(followBookings([lost!], aReading({ events: [event] }))).toEqual([]);
    expect(followBookings([lost!], aReading({ events: [{ ...event, status: "accepted" }] }))).toEqual([booked]);
  });
});

describe("what its connected calendar has just changed", () => {
  const CALENDAR = "t@lincoln.example";
  const booked = aBooking({ state: "booked", eventId: "saved1", calendarId: CALENDAR });
  const other = aPageEvent({ id: "other", calendar: CALENDAR, start: "2026-10-07T15:00", end: "2026-10-07T15:30" });
  const changed = new Set([booked.id]);
  const follow = (booking: Booking, ...events: PageEvent[]) =>
    followBookings([booking], aReading({ events }), { changed });

  it("is contradicted by no page that shows what was there before", () => {
    expect(follow(booked, other)).toEqual([]);
    expect(follow(booked, { ...saved, start: "2026-10-06T09:05", end: "2026-10-06T09:35" })).toEqual([]);
    expect(follow(booked, { ...saved, start: "2026-10-08T08:05", end: "2026-10-08T08:35" })).toEqual([]);
    expect(follow(booked, { ...saved, status: "declined" })).toEqual([]);
    expect(follow({ ...booked, state: "missing" }, saved)).toEqual([]);
  });

  it("is confirmed by a page that shows the same, and gives its event to no other date", () => {
    const { calendarId: _unknown, ...unseen } = booked;
    expect(follow(unseen, { ...saved, calendar: CALENDAR })).toEqual([booked]);
    const twin = aBooking({ id: "2026-10-06.b2", classId: "g2" });
    expect(followBookings([booked, twin], aReading({ events: [saved] }), { changed })).toEqual([]);
  });

  it("is not gone before a page has shown it, and moves with its event all the same", () => {
    const unshown = new Set([booked.id]);
    expect(followBookings([booked], aReading({ events: [other] }), { unshown })).toEqual([]);
    const later = { ...saved, start: "2026-10-06T09:05", end: "2026-10-06T09:35" };
    expect(followBookings([booked], aReading({ events: [later] }), { unshown })).toMatchObject([
      { startMinute: at("9:05") },
    ]);
    expect(datesShown([booked], aReading({ events: [other] }))).toEqual(new Set());
    expect(datesShown([booked], aReading({ events: [saved] }))).toEqual(unshown);
  });
});

describe("what was moved on the calendar", () => {
  const booked = aBooking({ state: "booked", eventId: "saved1" });
  const seenAt = (start: string, end: string) =>
    followBookings([booked], aReading({ events: [{ ...saved, start, end }] }));

  it("keeps where it was agreed to be, also when it was only made shorter", () => {
    const agreed = { date: "2026-10-06", startMinute: at("8:05"), endMinute: at("8:35") };
    expect(seenAt("2026-10-08T10:00", "2026-10-08T10:30")).toMatchObject([{ date: "2026-10-08", movedFrom: agreed }]);
    const [shorter] = seenAt("2026-10-06T08:05", "2026-10-06T08:20");
    expect(shorter).toMatchObject({ endMinute: at("8:20"), movedFrom: agreed });
    const again = followBookings([shorter!], aReading({ events: [{ ...saved, end: "2026-10-06T08:25" }] }));
    expect(again).toMatchObject([{ movedFrom: agreed }]);
    const [back] = followBookings([shorter!], aReading({ events: [saved] }));
    expect(back).not.toHaveProperty("movedFrom");
  });

  it("is not moved when she saves it at another time in the first place", () => {
    const later = { ...saved, start: "2026-10-06T08:10", end: "2026-10-06T08:40" };
    expect(followBookings([aBooking()], aReading({ events: [later] }))[0]).not.toHaveProperty("movedFrom");
  });
});

describe("is this it?", () => {
  const asked = (event: Partial<PageEvent>, over: Partial<Booking> = {}) => {
    const reading = aReading({ events: [aPageEvent({ ...saved, id: "x", title: "OT push-in", ...event })] });
    return candidatesFor(aBooking(over), { reading, bookings: [] }, ({ title }) => title === "Arrival").map(
      ({ id }) => id,
    );
  };

  it.each([
    ["at its time under another title", {}, ["x"]],
    ["as long, within the hour", { start: "2026-10-06T09:05", end: "2026-10-06T09:35" }, ["x"]],
    ["as long, but hours later", { start: "2026-10-06T13:05", end: "2026-10-06T13:35" }, []],
    ["of another length, beside it", { start: "2026-10-06T09:00", end: "2026-10-06T10:00" }, []],
    ["on another day", { start: "2026-10-07T08:05", end: "2026-10-07T08:35" }, []],
    ["of its title on another day", { title: saved.title, start: "2026-10-08T11:00", end: "2026-10-08T11:30" }, ["x"]],
    [
      "of its title, declined, on another day",
      { title: saved.title, start: "2026-10-08T11:00", end: "2026-10-08T11:30", status: "declined" },
      [],
    ],
    ["of its title in another week", { title: saved.title, start: "2026-10-15T08:05", end: "2026-10-15T08:35" }, []],
    ["that is the class's routine", { title: "Arrival" }, []],
  ] as const)("asks of an event %s: %j", (_name, event, ids) => {
    expect(asked(event)).toEqual(ids);
  });

  it("never asks about an event on another day that is another visit's, or that another visit expects there", () => {
    const event = aPageEvent({ ...saved, id: "x", start: "2026-10-08T08:05", end: "2026-10-08T08:35" });
    const reading = aReading({ events: [event] });
    const ofOther = (over: Partial<Booking>): Booking => aBooking({ id: "b2", date: "2026-10-08", ...over });
    const askedWith = (other: Booking): string[] =>
      candidatesFor(aBooking(), { reading, bookings: [other] }, () => false).map(({ id }) => id);
    expect(askedWith(ofOther({ eventId: "x", outgoingTitle: "Other" }))).toEqual([]);
    expect(askedWith(ofOther({}))).toEqual([]);
    expect(askedWith(ofOther({ state: "undone" }))).toEqual(["x"]);
    expect(askedWith(ofOther({ outgoingTitle: "Other" }))).toEqual(["x"]);
  });

  it("asks about its own day first", () => {
    const there = aPageEvent({ ...saved, id: "there", start: "2026-10-07T08:05", end: "2026-10-07T08:35" });
    const here = aPageEvent({ ...saved, id: "here", title: "OT push-in" });
    const found = candidatesFor(
      aBooking(),
      { reading: aReading({ events: [there, here] }), bookings: [] },
      () => false,
    );
    expect(found.map(({ id }) => id)).toEqual(["here", "there"]);
  });

  it("does not ask again about one that is not it, nor for a date that is on the calendar", () => {
    expect(asked({}, { notEventIds: ["x"] })).toEqual([]);
    expect(asked({}, { state: "booked", eventId: "y" })).toEqual([]);
  });
});
