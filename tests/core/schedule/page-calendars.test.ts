import { describe, expect, it } from "vitest";
import { listPageCalendars, mergePageDays, type TimedReading } from "../../../lib/core/schedule/page-calendars";
import { occurrencesBetween } from "../../../lib/ics/occurrences";
import { aPageEvent, aReading } from "../../fixtures/builders";

const ROOM4 = { vendor: "google", calendar: "room4@school.example" } as const;
const NOBODY = () => false;
const options = { isOwnVisit: NOBODY, zone: "America/New_York" };

const event = (title: string, day: string, time = "09:00-09:30", over = {}) =>
  aPageEvent({
    id: title,
    title,
    calendar: ROOM4.calendar,
    start: `2026-10-${day}T${time.slice(0, 5)}`,
    end: `2026-10-${day}T${time.slice(6)}`,
    ...over,
  });
const reading = (over: Partial<TimedReading>): TimedReading => ({ ...aReading(), takenAtMs: 1, ...over });
const said = (entries: ReturnType<typeof mergePageDays>) =>
  entries.map(({ title, start }) => `${title} ${start.date.slice(8)}`);

const WEEK1 = reading({
  events: [
    event("Art", "05"),
    event("Snack", "06"),
    event("Mine", "06", "10:00-11:00", { calendar: "me@school.example" }),
  ],
});
const DAYS2 = ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"];

describe("the calendars on her own page", () => {
  it("are listed with their events and the weeks in which they were seen, fullest first", () => {
    const second = reading({ days: DAYS2, complete: false, events: [event("Art", "12")] });
    expect(listPageCalendars([second, WEEK1], NOBODY)).toEqual([
      {
        ...ROOM4,
        eventCount: 3,
        weeks: [
          { monday: "2026-10-05", days: WEEK1.days, isComplete: true },
          { monday: "2026-10-12", days: DAYS2, isComplete: false },
        ],
      },
      {
        vendor: "google",
        calendar: "me@school.example",
        eventCount: 1,
        weeks: [{ monday: "2026-10-05", days: WEEK1.days, isComplete: true }],
      },
    ]);
  });

  it("of the same number of events are listed by their address", () => {
    const of = (calendar: string) => event(calendar, "06", "09:00-09:30", { calendar });
    const found = listPageCalendars([reading({ events: [of("z@x.example"), of("a@x.example")] })], NOBODY);
    expect(found.map(({ calendar }) => calendar)).toEqual(["a@x.example", "z@x.example"]);
  });

  it("tell no week of which a page that begins on Sunday showed the Sunday alone", () => {
    const weeksRead = (days: string[]): string[] => {
      const [found] = listPageCalendars([reading({ days, events: [event("Art", days.at(-1)!.slice(8))] })], NOBODY);
      return found!.weeks.map(({ monday }) => monday);
    };
    expect(weeksRead(["2026-10-04", ...WEEK1.days, "2026-10-10"])).toEqual(["2026-10-05"]);
    expect(weeksRead(["2026-10-04", "2026-10-05"])).toEqual(["2026-10-05"]);
    expect(weeksRead(["2026-10-04"])).toEqual(["2026-09-28"]);
  });

  it("are none where the page names none, or shows nothing of them but hidden, declined and own events", () => {
    const events = [
      event("Busy", "05", "09:00-09:30", { kind: "placeholder" }),
      event("Task", "05", "10:00-10:30", { kind: "task" }),
      event("Declined", "05", "11:00-11:30", { status: "declined" }),
      event("Push-in", "05", "12:00-12:30"),
      aPageEvent({ title: "IEP meeting", calendar: null }),
    ];
    const isOwnVisit = ({ title }: { title: string }) => title === "Push-in";
    expect(listPageCalendars([reading({ events })], isOwnVisit)).toEqual([]);
  });
});

describe("taking a calendar over", () => {
  it("copies its events as single entries of their days, on the page's clock", () => {
    const entries = mergePageDays([], [WEEK1], ROOM4, options);
    expect(said(entries)).toEqual(["Art 05", "Snack 06"]);
    expect(entries[0]).toMatchObject({
      start: { date: "2026-10-05", minute: 540, zone: "America/New_York" },
      durationMinutes: 30,
      busy: true,
    });
    const found = occurrencesBetween(entries, { from: "2026-10-05", to: "2026-10-19" }, "America/Chicago");
    expect(found.map(({ title, date, startMinute }) => [title, date, startMinute])).toEqual([
      ["Art", "2026-10-05", 480],
      ["Snack", "2026-10-06", 480],
    ]);
  });

  it("keeps the page's own clock where it names one, and says of each entry whether it is sure and busy", () => {
    const events = [
      event("Maybe", "05", "09:00-09:30", { status: "tentative" }),
      event("Free", "06", "09:00-09:30", { busy: false }),
    ];
    const [maybe, free] = mergePageDays([], [reading({ zone: "America/Denver", events })], ROOM4, options);
    expect(maybe).toMatchObject({ tentative: true, start: { zone: "America/Denver" }, busy: true });
    expect(free).not.toHaveProperty("tentative");
    expect(free!.busy).toBe(false);
    const unnamed = mergePageDays([], [reading({ zone: null, events })], ROOM4, options);
    expect(unnamed[0]!.start.zone).toBe("America/New_York");
    const unknown = mergePageDays([], [reading({ zone: null, events })], ROOM4, { isOwnVisit: NOBODY });
    expect(unknown[0]!.start).not.toHaveProperty("zone");
  });

  it("lists a day's entries by time, whole days first", () => {
    const events = [
      event("Late", "05", "13:00-13:30"),
      event("Midnight", "05", "00:00-00:30"),
      event("Day", "05", "", { allDay: true, start: "2026-10-05", end: "2026-10-06" }),
      event("Early", "05", "08:00-08:30"),
    ];
    const entries = mergePageDays([], [reading({ events })], ROOM4, options);
    expect(said(entries)).toEqual(["Day 05", "Midnight 05", "Early 05", "Late 05"]);
  });

  it("splits what lasts over midnight or over days into its days", () => {
    const events = [
      event("Overnight", "05", "22:00-01:00", { end: "2026-10-06T01:00" }),
      event("Camp", "07", "", { allDay: true, start: "2026-10-07", end: "2026-10-09" }),
    ];
    const entries = mergePageDays([], [reading({ events })], ROOM4, options);
    expect(
      entries.map(({ title, start, durationMinutes }) => [title, start.date, start.minute, durationMinutes]),
    ).toEqual([
      ["Overnight", "2026-10-05", 1320, 120],
      ["Overnight", "2026-10-06", 0, 60],
      ["Camp", "2026-10-07", undefined, 1440],
      ["Camp", "2026-10-08", undefined, 1440],
    ]);
  });

  it("adds weeks that are read later, and leaves those before as they are", () => {
    const first = mergePageDays([], [WEEK1], ROOM4, options);
    const later = reading({ takenAtMs: 2, days: DAYS2, events: [event("Art", "12"), event("Music", "13")] });
    expect(said(mergePageDays(first, [later], ROOM4, options))).toEqual(["Art 05", "Snack 06", "Art 12", "Music 13"]);
  });

  it("a complete reading takes out what is gone on its days; one in part only adds and changes", () => {
    const before = mergePageDays([], [WEEK1], ROOM4, options);
    const events = [event("Art", "05", "13:00-13:30"), event("Music", "06")];
    const part = mergePageDays(before, [reading({ takenAtMs: 2, complete: false, events })], ROOM4, options);
    expect(said(part)).toEqual(["Art 05", "Snack 06", "Music 06"]);
    expect(part[0]!.start.minute).toBe(780);
    expect(said(mergePageDays(before, [reading({ takenAtMs: 2, events })], ROOM4, options))).toEqual([
      "Art 05",
      "Music 06",
    ]);
  });

  it("takes a complete reading of one day for that day only", () => {
    const before = mergePageDays([], [WEEK1], ROOM4, options);
    const day = reading({ takenAtMs: 2, view: "day", days: ["2026-10-05"], events: [event("Music", "05")] });
    expect(said(mergePageDays(before, [day], ROOM4, options))).toEqual(["Music 05", "Snack 06"]);
  });

  it("believes no reading in which the calendar does not show at all: it may not have been ticked", () => {
    const before = mergePageDays([], [WEEK1], ROOM4, options);
    const unticked = reading({
      takenAtMs: 2,
      events: [event("Mine", "05", "09:00-09:30", { calendar: "me@school.example" })],
    });
    expect(mergePageDays(before, [unticked], ROOM4, options)).toEqual(before);
    const onOutlook = reading({ takenAtMs: 2, vendor: "outlook", events: [event("Other", "05")] });
    expect(mergePageDays(before, [onOutlook], ROOM4, options)).toEqual(before);
  });

  it("goes by when readings were taken, not by their order", () => {
    const newer = reading({ takenAtMs: 5, events: [event("Music", "05")] });
    for (const readings of [
      [newer, WEEK1],
      [WEEK1, newer],
    ])
      expect(said(mergePageDays([], readings, ROOM4, options))).toEqual(["Music 05"]);
  });
});
