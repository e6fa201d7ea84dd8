import type { FakeEvent } from "../../fake-calendar/fake-event";

const event = (
  id: string,
  title: string,
  [start, end]: [string, string],
  more: Partial<FakeEvent> = {},
): FakeEvent => ({
  id,
  calendarId: "therapist@lincoln.example",
  title,
  start,
  end,
  owner: "Dana Reyes",
  status: "accepted",
  kind: "event",
  color: "",
  ...more,
});

/** One event of every sort that a school week holds. */
export const SCHOOL_WEEK: FakeEvent[] = [
  event("arrival", "Arrival", ["2026-10-05T08:05", "2026-10-05T08:25"], { instance: "20261005T120500Z" }),
  event("math", "Math, Block 2", ["2026-10-05T09:30", "2026-10-05T10:15"], { location: "Room 12, upstairs" }),
  event("snack", "Snack", ["2026-10-05T10:15", "2026-10-05T10:25"]),
  event("twins", "Small group", ["2026-10-05T09:45", "2026-10-05T10:30"], { status: "tentative" }),
  event("recess", "Recess 11:00 AM to 11:30 AM, Tuesday, October 6, 2026", ["2026-10-06T11:00", "2026-10-06T11:30"]),
  event("staff", "Staff", ["2026-10-06T13:00", "2026-10-06T14:00"], { status: "declined" }),
  event("odd", "Bus duty", ["2026-10-07T07:07", "2026-10-07T07:52"], { shared: true, owner: "Surname, First (ORG)" }),
  event("busy", "Busy", ["2026-10-08T12:00", "2026-10-08T13:00"], { kind: "placeholder" }),
  event("late", "Play", ["2026-10-08T22:30", "2026-10-09T00:00"]),
  event("trip", "Trip", ["2026-10-06", "2026-10-09"]),
  event("holiday", "Picture day", ["2026-10-09", "2026-10-10"]),
];
