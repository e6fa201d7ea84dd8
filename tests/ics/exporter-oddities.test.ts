import { describe, expect, it } from "vitest";
import { findNamedZone } from "../../lib/core/time/zone-names";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { writeSchedule } from "./writing/write-schedule";
import { expectSchedule, spansOf } from "./read-fixture";

const OCTOBER = ["2026-10-01", "2026-11-01"] as const;

/** A calendar of events, each given by its lines. */
function calendar(...events: string[][]): string {
  const wrapped = events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Room 12//EN", ...wrapped, "END:VCALENDAR", ""].join("\r\n");
}

function read(source: string | Uint8Array, zone = "America/Chicago", window: readonly [string, string] = OCTOBER) {
  const schedule = expectSchedule(source);
  return { spans: spansOf(schedule, window, zone), notes: schedule.notes.map(({ code }) => code), schedule };
}

const utc = (day: string, from: string, to: string) => `2026-10-${day}T${from}:00Z/2026-10-${day}T${to}:00Z`;

describe("a changed occurrence named by its day's midnight", () => {
  const SERIES = [
    "UID:stations",
    "DTSTART;TZID=Central Standard Time:20261006T101500",
    "DTEND;TZID=Central Standard Time:20261006T104500",
    "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU",
    "SUMMARY:Stations",
  ];
  const MOVED = [
    "UID:stations",
    "DTSTART;TZID=Central Standard Time:20261013T130000",
    "DTEND;TZID=Central Standard Time:20261013T133000",
    "SUMMARY:Stations",
  ];
  const EXPECTED = [utc("06", "15:15", "15:45"), utc("13", "18:00", "18:30"), utc("20", "15:15", "15:45")];

  it.each([
    "RECURRENCE-ID;TZID=Central Standard Time:20261013T000000",
    "RECURRENCE-ID:20261013T050000Z",
    "RECURRENCE-ID:20261013T000000",
  ])("replaces that day's lesson: %s", (named) => {
    expect(read(calendar(SERIES, [...MOVED, named])).spans).toEqual(EXPECTED);
  });

  it("goes to the later part of a series that was split on that day", () => {
    const first = SERIES.map((line) => line.replace("COUNT=3", "COUNT=1"));
    const later = SERIES.map((line) => line.replaceAll("20261006", "20261013").replace("COUNT=3", "COUNT=2"));
    const named = [...MOVED, "RECURRENCE-ID;TZID=Central Standard Time:20261013T000000"];
    expect(read(calendar(first, later, named)).spans).toEqual(EXPECTED);
  });

  it("is one more lesson where it should change all that follow a day without any", () => {
    const named = [...MOVED, "RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261014"];
    expect(read(calendar(SERIES, named)).spans).toEqual([
      utc("06", "15:15", "15:45"),
      utc("13", "15:15", "15:45"),
      utc("13", "18:00", "18:30"),
      utc("20", "15:15", "15:45"),
    ]);
  });

  it("is taken at its word where lessons start at midnight, or twice a day", () => {
    const midnight = SERIES.map((line) => line.replace("T101500", "T000000").replace("T104500", "T003000"));
    const named = [...MOVED, "RECURRENCE-ID;TZID=Central Standard Time:20261013T000000"];
    expect(read(calendar(midnight, named)).spans).toContain(utc("13", "18:00", "18:30"));
    expect(read(calendar(midnight, named)).spans).toHaveLength(3);
    const twice = SERIES.map((line) => line.replace("COUNT=3", "COUNT=6;BYHOUR=10,14"));
    expect(read(calendar(twice, named)).spans).toHaveLength(7);
  });
});

describe("a cancelled occurrence named by its day's midnight", () => {
  const SERIES = [
    "UID:stations",
    "DTSTART;TZID=Central Standard Time:20261006T101500",
    "DTEND;TZID=Central Standard Time:20261006T104500",
    "SUMMARY:Stations",
  ];
  const LEFT = [utc("06", "15:15", "15:45"), utc("20", "15:15", "15:45")];
  const rule = (more = "") => `RRULE:FREQ=WEEKLY;UNTIL=20261021T000000Z;BYDAY=TU${more}`;

  it.each([
    "EXDATE;TZID=Central Standard Time:20261013T000000",
    "EXDATE:20261013T050000Z",
    "EXDATE:20261013T000000",
    "EXDATE;VALUE=DATE:20261013",
  ])("does not take place: %s", (excluded) => {
    expect(read(calendar([...SERIES, rule(), excluded])).spans).toEqual(LEFT);
    expect(read(calendar([...SERIES, rule(";BYHOUR=10"), excluded])).spans).toEqual(LEFT);
  });

  it("is taken at its word where lessons start at midnight, or twice a day", () => {
    const excluded = "EXDATE;TZID=Central Standard Time:20261013T000000";
    const midnight = SERIES.map((line) => line.replace("T101500", "T000000").replace("T104500", "T003000"));
    expect(read(calendar([...midnight, rule(), excluded])).spans).toHaveLength(2);
    expect(read(calendar([...SERIES, rule(";BYHOUR=10,14"), excluded])).spans).toHaveLength(6);
  });
});

describe("letters", () => {
  const accents = calendar(["UID:a", "DTSTART:20261008T140000Z", "SUMMARY:Año y lección"]);

  it("stay as they are when a fold cuts another one in two, whatever kind of bytes come in", () => {
    const [before, after] = accents.split("SUMMARY");
    const bytes = Buffer.concat([
      Buffer.from(`${before}DESCRIPTION:mañan`, "utf8"),
      Buffer.from([0xc3, 0x0d, 0x0a, 0x20, 0xa1, 0x0d, 0x0a]),
      Buffer.from(`SUMMARY${after}`, "utf8"),
    ]);
    for (const source of [bytes, new Uint8Array(bytes)]) {
      const kept = Buffer.from(source);
      const { schedule, notes } = read(source);
      expect([schedule.entries[0]!.title, notes]).toEqual(["Año y lección", []]);
      expect(Buffer.compare(kept, Buffer.from(source))).toBe(0);
    }
  });

  it("stay as they are when another line is in an old encoding", () => {
    const bytes = Buffer.concat([
      Buffer.from("X-NOTE:caf", "latin1"),
      Buffer.from([0xe9, 0x0d, 0x0a]),
      Buffer.from(accents),
    ]);
    const { schedule, notes } = read(bytes);
    expect([schedule.entries[0]!.title, notes]).toEqual(["Año y lección", ["charset-guessed"]]);
  });
});

describe("start and end", () => {
  it.each([
    ["VALUE=DATE with times", "DTSTART;VALUE=DATE:20261008T141500Z", "DTEND;VALUE=DATE:20261008T150000Z", []],
    ["an end without a zone", "DTSTART;TZID=America/Denver:20261008T081500", "DTEND:20261008T090000", []],
    ["an end without Z", "DTSTART:20261008T141500Z", "DTEND:20261008T150000", []],
    [
      "a start without a zone",
      "DTSTART:20261008T081500",
      "DTEND;TZID=America/Denver:20261008T090000",
      ["zone-from-end"],
    ],
    ["a start without Z", "DTSTART:20261008T141500", "DTEND:20261008T150000Z", ["zone-from-end"]],
  ])("are on one clock: %s", (_, start, end, notes) => {
    expect(read(calendar(["UID:a", start, end]))).toMatchObject({ spans: [utc("08", "14:15", "15:00")], notes });
  });

  it("follow the calendar's own zone where the start's would turn them round", () => {
    const source = calendar(["UID:a", "DTSTART:20261008T141500Z", "DTEND:20261008T100000"]).replace(
      "VERSION:2.0",
      "X-WR-TIMEZONE:America/Chicago\r\nVERSION:2.0",
    );
    expect(read(source).spans).toEqual([utc("08", "14:15", "15:00")]);
  });

  it("are the days that Outlook's mark names", () => {
    const marked = (start: string, end: string) =>
      read(calendar(["UID:a", `DTSTART${start}`, `DTEND${end}`, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"])).spans;
    const zone = ";TZID=Central Standard Time";
    expect(marked(`${zone}:20261012T000000`, `${zone}:20261013T000000`)).toEqual(["2026-10-12/2026-10-13"]);
    expect(marked(":20261012T050000Z", ":20261014T050000Z")).toEqual(["2026-10-12/2026-10-14"]);
    expect(marked(":20261011T220000Z", ":20261012T220000Z")).toEqual(["2026-10-12/2026-10-13"]);
    // Times in the middle of a day contradict the mark.
    expect(marked(`${zone}:20261012T090000`, `${zone}:20261012T100000`)).toEqual([utc("12", "14:00", "15:00")]);
  });

  it("say when they name a zone and universal time at once", () => {
    const source = calendar(["UID:a", "DTSTART;TZID=America/Chicago:20261008T141500Z"]);
    expect(read(source)).toMatchObject({ spans: [utc("08", "14:15", "14:15")], notes: ["zone-contradicted"] });
    expect(read(source.replace("America/Chicago", "Etc/UTC")).notes).toEqual([]);
  });

  it.each([
    ["20261008T091500-0500", []],
    ["20261008T091500-05:00", []],
    ["2026-10-08T09:15:00-05:00", []],
    ["2026-10-08T14:15:00.000Z", []],
    ["20261008T141500 UTC", []],
    ["20261008T091500 CDT", []],
  ])("are read in another form: %s", (start, notes) => {
    const found = read(calendar(["UID:a", `DTSTART:${start}`, "DURATION:PT45M"]), "America/New_York");
    expect(found).toMatchObject({ spans: [utc("08", "14:15", "15:00")], notes });
  });

  it("may be the midnight that ends a day", () => {
    const evening = calendar(["UID:a", "DTSTART:20261031T230000Z", "DTEND:20261031T240000Z"]);
    expect(read(evening).spans).toEqual(["2026-10-31T23:00:00Z/2026-11-01T00:00:00Z"]);
    expect(parseSchedule(calendar(["UID:a", "DTSTART:20261031T240100Z"]))).toMatchObject({
      failure: { code: "no-entries" },
    });
  });

  it("lie a day apart by the clock, and hours exactly, over a change of the clock", () => {
    const camp = (start: string, duration: string) =>
      read(calendar(["UID:a", start, `DURATION:${duration}`]), "America/Chicago", ["2026-10-30", "2026-11-03"]).spans;
    const noon = "2026-10-31T17:00:00Z";
    expect(camp("DTSTART;TZID=America/Chicago:20261031T120000", "P1D")).toEqual([`${noon}/2026-11-01T18:00:00Z`]);
    expect(camp("DTSTART;TZID=America/Chicago:20261031T120000", "PT24H")).toEqual([`${noon}/2026-11-01T17:00:00Z`]);
    expect(camp("DTSTART;TZID=America/Chicago:20261031T120000", "P1DT2H")).toEqual([`${noon}/2026-11-01T20:00:00Z`]);
  });

  it("lie a day apart in each occurrence of a series, without a zone, and when written again", () => {
    const source = calendar(["UID:a", "DTSTART:20261024T120000", "DURATION:P1D", "RRULE:FREQ=WEEKLY;COUNT=3"]);
    const schedule = expectSchedule(source);
    for (const each of [schedule, expectSchedule(writeSchedule(schedule.entries))])
      expect(spansOf(each, ["2026-10-20", "2026-11-10"], "America/Chicago"))
        // Floating times are printed without a zone; the first week, and the week after the change, have 24 hours.
        .toEqual([
          "2026-10-24T17:00:00/2026-10-25T17:00:00",
          "2026-10-31T17:00:00/2026-11-01T18:00:00",
          "2026-11-07T18:00:00/2026-11-08T18:00:00",
        ]);
  });
});

describe("one event twice", () => {
  const lesson = (...more: string[]) => [
    "UID:choir",
    "DTSTART:20261008T141500Z",
    "DTEND:20261008T150000Z",
    "SEQUENCE:2",
    ...more,
  ];

  it("is one lesson, and named", () => {
    const found = read(calendar(lesson("SUMMARY:Choir"), lesson("SUMMARY:Choir")));
    expect(found).toMatchObject({ spans: [utc("08", "14:15", "15:00")], notes: ["duplicate-dropped"] });
  });

  it("is the version that was modified last, wherever it stands", () => {
    const old = lesson("SUMMARY:Choir", "LAST-MODIFIED:20260901T080000Z");
    const renamed = lesson("SUMMARY:Choir and band", "LAST-MODIFIED:20260902T080000Z");
    for (const source of [calendar(old, renamed), calendar(renamed, old)]) {
      const { schedule, notes } = read(source);
      expect([schedule.entries.map(({ title }) => title), notes]).toEqual([["Choir and band"], ["duplicate-replaced"]]);
    }
  });

  it("is several lessons where one UID names everything", () => {
    const at = (day: string, title: string, modified: string) => [
      "UID:None",
      `DTSTART:202610${day}T141500Z`,
      "DURATION:PT30M",
      `SUMMARY:${title}`,
      `LAST-MODIFIED:${modified}`,
    ];
    const source = calendar(
      at("06", "Math", "20260901T080000Z"),
      at("06", "Art", "20260902T080000Z"),
      at("07", "Math", "20260903T080000Z"),
    );
    expect(read(source)).toMatchObject({ spans: { length: 3 }, notes: [] });
  });
});

describe("a changed occurrence with a rule and without its series", () => {
  const copy = (named: string, day: string) => [
    "UID:copy",
    `RECURRENCE-ID:202610${named}T150000Z`,
    `DTSTART:202610${day}T160000Z`,
    "DURATION:PT30M",
    "RRULE:FREQ=WEEKLY;COUNT=2",
  ];

  it("is a series, and said to be read so", () => {
    const spans = [utc("06", "16:00", "16:30"), utc("13", "16:00", "16:30")];
    expect(read(calendar(copy("05", "06")))).toMatchObject({ spans, notes: ["copy-repeats"] });
  });

  it("is one occurrence beside its series", () => {
    const series = ["UID:copy", "DTSTART:20261005T150000Z", "DURATION:PT30M", "RRULE:FREQ=WEEKLY;COUNT=2"];
    const spans = [utc("06", "16:00", "16:30"), utc("12", "15:00", "15:30")];
    expect(read(calendar(series, copy("05", "06")))).toMatchObject({ spans, notes: [] });
  });

  it("is shown once, and named as cut, where several carry one", () => {
    const found = read(calendar(copy("05", "06"), copy("12", "13")));
    expect(found.spans).toEqual([utc("06", "16:00", "16:30"), utc("13", "16:00", "16:30")]);
    expect(found.notes).toEqual(["copy-shown-once"]);
  });
});

describe("rules", () => {
  const weekly = (until: string, start = "DTSTART:20261005T140000Z") =>
    calendar(["UID:a", start, `RRULE:FREQ=WEEKLY;UNTIL=${until}`]);

  it.each(["2026-10-12T23:00:00Z", "2026-10-12T140000Z", "20261012T090000-0500"])("end at %s", (until) => {
    expect(read(weekly(until))).toMatchObject({ spans: { length: 2 }, notes: [] });
  });

  it.each([
    ["Europe/Berlin", "20261018T220000Z"],
    ["Asia/Manila", "20261018T160000Z"],
    ["America/Chicago", "20261019T050000Z"],
    ["America/Chicago", "20261020T045959Z"],
    ["Europe/Berlin", "20261019T000000Z"],
    ["Europe/Berlin", "20261019T235959Z"],
  ])("of days end on the class's own day: in %s at %s", (zone, until) => {
    const source = weekly(until, "DTSTART;VALUE=DATE:20261005");
    expect(read(source, zone).spans.map((span) => span.slice(0, 10))).toEqual([
      "2026-10-05",
      "2026-10-12",
      "2026-10-19",
    ]);
  });

  it("of days end by the calendar's own zone wherever the class is", () => {
    const source = weekly("20261018T220000Z", "DTSTART;VALUE=DATE:20261005").replace(
      "VERSION:2.0",
      "X-WR-TIMEZONE:Europe/Berlin\r\nVERSION:2.0",
    );
    expect(read(source, "America/Chicago").spans).toHaveLength(3);
  });

  it("by the minute or second are ordinary from an hour on", () => {
    const lesson = (rule: string) => read(calendar(["UID:a", "DTSTART:20261005T140000Z", `RRULE:${rule}`]));
    const spans = [5, 6, 7].map((day) => utc(`0${day}`, "14:00", "14:00"));
    expect(lesson("FREQ=MINUTELY;INTERVAL=1440;UNTIL=20261007T235959Z")).toMatchObject({ spans, notes: [] });
    expect(lesson("FREQ=SECONDLY;INTERVAL=86400;UNTIL=20261007T235959Z")).toMatchObject({ spans, notes: [] });
    expect(lesson("FREQ=MINUTELY;INTERVAL=59;UNTIL=20261031T235959Z").notes).toEqual(["rule-too-frequent"]);
  });
});

describe("the line that opens a calendar", () => {
  const whole = calendar(["UID:a", "DTSTART:20261008T141500Z"]);

  it.each([
    ["with a stray letter", whole.replace("BEGIN:VCALENDAR", "qBEGIN:VCALENDAR"), 1],
    ["without its colon", whole.replace("BEGIN:VCALENDAR", "BEGIN VCALENDAR"), 1],
    ["missing", whole.replace("BEGIN:VCALENDAR\r\n", ""), 1],
    ["of a second calendar", whole + whole.replace("BEGIN:VCALENDAR", "BEGIN:VCALENDARS").replace("UID:a", "UID:b"), 9],
  ])("is named when damaged, and what it opens is read: %s", (_, source, line) => {
    const parsed = expectSchedule(source);
    expect(parsed.entries.length).toBe(source.split("BEGIN:VEVENT").length - 1);
    expect(parsed.notes).toContainEqual({ code: "wrapper-damaged", line, count: 1 });
  });

  it("of an event costs that event, and says so", () => {
    const source = calendar(["UID:a", "DTSTART:20261008T141500Z"], ["UID:b", "DTSTART:20261009T141500Z"]);
    const damaged = source.replace("BEGIN:VEVENT", "BEGIN:VEVNT");
    expect(read(damaged)).toMatchObject({ spans: [utc("09", "14:15", "14:15")], notes: ["event-incomplete"] });
  });
});

describe("zones", () => {
  it.each([
    ["US-Eastern", "US/Eastern", "known"],
    ["US-Pacific", "US/Pacific", "known"],
    ["America-New_York", "America/New_York", "known"],
    ["America-Port-au-Prince", "America/Port-au-Prince", "known"],
    ["America-Indiana-Knox", "America/Indiana/Knox", "known"],
    ["Europe-Paris", "Europe/Paris", "known"],
    ["PDT", "America/Los_Angeles", "guess"],
    ["mdt", "America/Denver", "guess"],
    ["GMT -0700 (Standard) / GMT -0600 (Daylight)", "America/Denver", "guess"],
    ["GMT +0100 (Standard) / GMT +0200 (Daylight)", "Europe/Berlin", "guess"],
    ["GMT -0700 (Standard) / GMT -0700 (Daylight)", "-07:00", "guess"],
  ])("%s is %s", (name, zone, certainty) => {
    expect(findNamedZone(name)).toEqual({ zone, certainty });
  });

  it("keep New York's hour where Indiana had none before 2006", () => {
    const summer = calendar(["UID:a", "DTSTART;TZID=US-Eastern:20040712T090000"]);
    expect(read(summer, "UTC", ["2004-07-01", "2004-08-01"]).spans).toEqual([
      "2004-07-12T13:00:00Z/2004-07-12T13:00:00Z",
    ]);
  });
});

describe("a calendar's name", () => {
  it("comes from the file, with its escapes undone", () => {
    const named = (line: string) =>
      expectSchedule(calendar(["UID:a", "DTSTART:20261008T141500Z"]).replace("VERSION:2.0", `VERSION:2.0\r\n${line}`))
        .calendarName;
    expect(named(String.raw`X-WR-CALNAME:Room 12\, Ms. Ortiz`)).toBe("Room 12, Ms. Ortiz");
    expect(named("NAME;LANGUAGE=en:Grade 2 Blue")).toBe("Grade 2 Blue");
    expect(named("X-NOTHING:here")).toBeNull();
  });
});
