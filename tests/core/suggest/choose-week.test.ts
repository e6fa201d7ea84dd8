import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import type { GoalMatch } from "../../../lib/core/match/goal-match";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import { TRAVEL_MINUTES } from "../../../lib/core/booking/travel";
import type { SuggestedWeek } from "../../../lib/core/suggest/push-in-window";
import type { MatchedGoal, WeekFacts } from "../../../lib/core/suggest/week-facts";
import { contains, overlaps, type Interval } from "../../../lib/core/time/interval";
import {
  aBooking,
  aClass,
  aMatch,
  anOccurrence,
  aSite,
  aStudent,
  at,
  workingWeek,
  aMandate,
} from "../../fixtures/builders";

const WEEK = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];

const matched = (...matches: GoalMatch[]): MatchedGoal[] => [
  { goalId: "g1", goalText: "Will zip up own coat.", found: { matches } },
];

/** A week in which MJ's coat goal fits arrival on Tuesday, and nothing else happens. */
function facts(over: Partial<WeekFacts> = {}): WeekFacts {
  return {
    days: WEEK,
    now: { date: "2026-10-05", minute: at("7:00") },
    provenDays: new Set(WEEK),
    busy: [],
    sites: [aSite()],
    classes: [{ schoolClass: aClass(), occurrences: [anOccurrence()] }],
    students: [aStudent()],
    goals: new Map([["mj", matched(aMatch())]]),
    workingHours: workingWeek(),
    declines: [],
    bookings: [],
    logs: [],
    ...over,
  };
}

const suggestWeek = (week: WeekFacts): SuggestedWeek => chooseWeek(week, findWindows(week));

const times = (windows: readonly Interval[]): number[][] =>
  windows.map(({ startMinute, endMinute }) => [startMinute, endMinute]);

describe("where a window lies", () => {
  it("takes the start of the routine for the minutes of the mandate", () => {
    const { suggested } = suggestWeek(facts());
    expect(times(suggested)).toEqual([[at("8:05"), at("8:35")]]);
    expect(suggested[0]).toMatchObject({ date: "2026-10-06", kind: "arrival", cautions: [] });
  });

  it("does not outlast the mandate in a long routine", () => {
    const long = anOccurrence({ endMinute: at("9:30") });
    const { suggested } = suggestWeek(facts({ classes: [{ schoolClass: aClass(), occurrences: [long] }] }));
    expect(times(suggested)).toEqual([[at("8:05"), at("8:35")]]);
  });

  it.each([
    ["of last week", "2026-09-29", at("8:40")],
    ["of two weeks ago", "2026-09-22", at("8:40")],
    ["of three weeks ago no more", "2026-09-15", at("8:05")],
    ["of another weekday not", "2026-09-30", at("8:05")],
  ])("keeps the pattern %s: a class and a student get used to a time", (_when, date, startMinute) => {
    const long = anOccurrence({ endMinute: at("9:30") });
    const visit = aBooking({ date, startMinute: at("8:40"), endMinute: at("9:10"), state: "booked" });
    const week = facts({ classes: [{ schoolClass: aClass(), occurrences: [long] }], bookings: [visit] });
    expect(times(suggestWeek(week).suggested)).toEqual([[startMinute, startMinute + 30]]);
  });

  it("keeps no pattern of a visit that she took back", () => {
    const long = anOccurrence({ endMinute: at("9:30") });
    const visit = aBooking({ date: "2026-09-29", startMinute: at("8:40"), endMinute: at("9:10"), state: "undone" });
    const week = facts({ classes: [{ schoolClass: aClass(), occurrences: [long] }], bookings: [visit] });
    expect(times(suggestWeek(week).suggested)).toEqual([[at("8:05"), at("8:35")]]);
  });

  it("says when the routine is shorter than the mandate", () => {
    const short = anOccurrence({ endMinute: at("8:20") });
    const { suggested } = suggestWeek(facts({ classes: [{ schoolClass: aClass(), occurrences: [short] }] }));
    expect(suggested[0]?.cautions).toEqual([{ code: "shorter-than-mandate", minutes: 15, mandateMinutes: 30 }]);
  });

  it("keeps out of her own events and starts when they end", () => {
    const busy = [
      { date: "2026-10-06", startMinute: at("8:00"), endMinute: at("8:15"), title: "Duty", tentative: false },
    ];
    expect(times(suggestWeek(facts({ busy })).suggested)).toEqual([[at("8:15"), at("8:35")]]);
  });

  it("does not take the routine itself for an obstacle when her page shows the class calendar", () => {
    const busy = [
      { date: "2026-10-06", startMinute: at("8:05"), endMinute: at("8:35"), title: "arrival", tentative: false },
    ];
    expect(suggestWeek(facts({ busy })).suggested).toHaveLength(1);
  });

  it("says that an unanswered event lies in it", () => {
    const busy = [
      { date: "2026-10-06", startMinute: at("8:00"), endMinute: at("9:00"), title: "Maybe", tentative: true },
    ];
    expect(suggestWeek(facts({ busy })).suggested[0]?.cautions).toEqual([{ code: "tentative-event", title: "Maybe" }]);
  });

  it("says when her own calendar of the day was not read", () => {
    const { suggested } = suggestWeek(facts({ provenDays: new Set() }));
    expect(suggested[0]?.cautions).toEqual([{ code: "calendar-not-read" }]);
  });

  it("says when the class comes out of a test", () => {
    const test = anOccurrence({
      title: "MAP testing",
      titleKey: "map",
      startMinute: at("7:40"),
      endMinute: at("8:05"),
      recognition: { kinds: [], nonRoutine: { kind: "assessment", evidence: "testing" }, source: "rules" },
    });
    const { suggested } = suggestWeek(
      facts({ classes: [{ schoolClass: aClass(), occurrences: [test, anOccurrence()] }] }),
    );
    expect(suggested[0]?.cautions).toEqual([{ code: "just-after-test", title: "MAP testing" }]);
  });

  it("is gone on a day on which the class does not meet", () => {
    const closed = anOccurrence({
      title: "No School",
      titleKey: "no school",
      allDay: true,
      startMinute: 0,
      endMinute: 1440,
      recognition: { kinds: [], nonRoutine: { kind: "holiday", evidence: "No School" }, source: "rules" },
    });
    const classes = [{ schoolClass: aClass(), occurrences: [closed, anOccurrence()] }];
    expect(suggestWeek(facts({ classes })).suggested).toEqual([]);
  });

  it("is never in the past", () => {
    const now = { date: "2026-10-06", minute: at("8:20") };
    expect(times(suggestWeek(facts({ now })).suggested)).toEqual([[at("8:20"), at("8:35")]]);
    expect(suggestWeek(facts({ now: { date: "2026-10-07", minute: 0 } })).suggested).toEqual([]);
  });
});

describe("who is in it", () => {
  const second = aStudent({ id: "tr", initials: "TR", goals: [{ id: "g1", text: "Will hang up own backpack." }] });

  it("serves two students of a class in one visit", () => {
    const goals = new Map([
      ["mj", matched(aMatch({ score: 2 }))],
      ["tr", matched(aMatch({ score: 3 }))],
    ]);
    const { suggested } = suggestWeek(facts({ students: [aStudent(), second], goals }));
    expect(suggested.map(({ parts }) => parts.map(({ initials }) => initials))).toEqual([["TR", "MJ"]]);
  });

  it("leaves out who is served already, and stops when nobody is owed", () => {
    const served = aStudent({ mandate: aMandate(30, 1) });
    const bookings = [aBooking({ date: "2026-10-05", state: "booked" })];
    const result = suggestWeek(facts({ students: [served], bookings }));
    expect(result.suggested).toEqual([]);
    expect(result.nothingFits).toEqual([{ code: "mandate-met", studentId: "mj" }]);
  });

  it("gives one visit of a monthly mandate a week, not all at once", () => {
    const monthly = aStudent({ mandate: aMandate(30, 4, "month") });
    const occurrences = WEEK.map((date) => anOccurrence({ date }));
    const classes = [{ schoolClass: aClass(), occurrences }];
    expect(suggestWeek(facts({ students: [monthly], classes })).suggested).toHaveLength(1);
  });

  it("lets a student wait for her own moment rather than ride along to a weaker one", () => {
    const reading = {
      entryId: "read",
      title: "Reading",
      titleKey: "reading",
      startMinute: at("9:00"),
      endMinute: at("9:30"),
    };
    const occurrences = [anOccurrence(), anOccurrence(reading)];
    const goals = new Map([
      ["mj", matched(aMatch(), aMatch({ key: "reading", kind: "literacy", strength: 2, score: 2 }))],
      ["tr", matched(aMatch({ key: "reading", kind: "literacy" }))],
    ]);
    const students = [aStudent({ mandate: aMandate(30, 1) }), second];
    const { suggested } = suggestWeek(facts({ students, goals, classes: [{ schoolClass: aClass(), occurrences }] }));
    expect(suggested.map(({ titleKey, parts }) => [titleKey, parts.map(({ initials }) => initials)])).toEqual([
      ["arrival", ["MJ"]],
      ["reading", ["TR"]],
    ]);
  });

  it("spreads visits over the days", () => {
    const twice = [
      anOccurrence(),
      anOccurrence({
        entryId: "recess",
        title: "Recess",
        titleKey: "recess",
        startMinute: at("10:00"),
        endMinute: at("10:30"),
      }),
      anOccurrence({ date: "2026-10-08" }),
    ];
    const goals = new Map([["mj", matched(aMatch(), aMatch({ key: "recess", kind: "recess", score: 2.9 }))]]);
    const { suggested } = suggestWeek(facts({ classes: [{ schoolClass: aClass(), occurrences: twice }], goals }));
    expect(suggested.map(({ date }) => date)).toEqual(["2026-10-06", "2026-10-08"]);
  });
});

describe("two buildings", () => {
  it("leaves time for the way between them", () => {
    const other = aClass({ id: "g5", siteId: "roosevelt" });
    const near = anOccurrence({
      entryId: "snack",
      titleKey: "snack",
      title: "Snack",
      startMinute: at("8:40"),
      endMinute: at("9:10"),
    });
    const result = suggestWeek(
      facts({
        sites: [aSite(), aSite({ id: "roosevelt", name: "Roosevelt" })],
        classes: [
          { schoolClass: aClass(), occurrences: [anOccurrence()] },
          { schoolClass: other, occurrences: [near] },
        ],
        students: [aStudent(), aStudent({ id: "ab", initials: "AB", classId: "g5" })],
        goals: new Map([
          ["mj", matched(aMatch())],
          ["ab", matched(aMatch({ key: "snack", kind: "snack", score: 2 }))],
        ]),
        workingHours: [...workingWeek(), ...workingWeek("7:30", "15:30", "roosevelt")],
      }),
    );
    const [first, second] = result.suggested;
    expect(first).toMatchObject({ classId: "k12", endMinute: at("8:35") });
    expect(second).toMatchObject({ classId: "g5", startMinute: at("8:35") + TRAVEL_MINUTES, endMinute: at("9:10") });
    expect(result.nothingFits).toContainEqual({
      code: "short-of-minutes",
      studentId: "ab",
      minutes: at("9:10") - at("8:35") - TRAVEL_MINUTES,
      wantedMinutes: 60,
    });
  });
});

describe("why nothing fits", () => {
  it.each([
    ["no class", { classes: [] }, { code: "no-class" }],
    ["no student", { students: [] }, { code: "no-student" }],
    ["no hours", { workingHours: [] }, { code: "no-working-hours" }],
    [
      "no schedule",
      { classes: [{ schoolClass: aClass(), occurrences: undefined }] },
      { code: "no-schedule", classId: "k12" },
    ],
    ["no match", { goals: new Map() }, { code: "no-match", studentId: "mj", goalId: "g1" }],
    ["no goal", { students: [aStudent({ goals: [] })], goals: new Map() }, { code: "no-goal", studentId: "mj" }],
    [
      "not this week",
      { classes: [{ schoolClass: aClass(), occurrences: [anOccurrence({ date: "2026-10-20" })] }] },
      { code: "not-this-week", studentId: "mj" },
    ],
    [
      "outside hours",
      { workingHours: workingWeek("12:00", "15:00") },
      { code: "outside-working-hours", studentId: "mj", title: "Arrival" },
    ],
    [
      "no free time",
      { busy: [{ date: "2026-10-06", startMinute: 0, endMinute: 1440, title: "Out", tentative: false }] },
      { code: "no-free-time", studentId: "mj", title: "Arrival" },
    ],
    [
      "declined",
      {
        declines: [
          { id: "d", classId: "k12", titleKey: "arrival", title: "Arrival", studentId: "mj", declinedAt: "2026-09-01" },
        ],
      },
      { code: "all-declined", studentId: "mj" },
    ],
  ] satisfies [string, Partial<WeekFacts>, unknown][])("names it: %s", (_name, over, reason) => {
    const result = suggestWeek(facts(over));
    expect(result.suggested).toEqual([]);
    expect(result.nothingFits).toEqual([reason]);
  });

  it("names a class without a schedule once, and students without any window before one who lacks minutes", () => {
    const mj = aStudent({ mandate: aMandate(30, 2) });
    const others = ["a", "b"].map((id) => aStudent({ id, classId: "other", goals: [{ id, text: "Will zip." }] }));
    const given = facts({});
    const other = { schoolClass: aClass({ id: "other" }), occurrences: undefined };
    const { nothingFits } = suggestWeek({
      ...given,
      students: [mj, ...others],
      classes: [...given.classes.map((one) => ({ ...one, occurrences: one.occurrences?.slice(0, 1) })), other],
    });
    expect(nothingFits.map(({ code }) => code)).toEqual(["no-schedule", "short-of-minutes"]);
  });

  it("never takes unknown working days for free ones", () => {
    const mondayOnly = workingWeek().filter(({ weekday }) => weekday === "MO");
    expect(suggestWeek(facts({ workingHours: mondayOnly })).suggested).toEqual([]);
  });
});

describe("whatever the week looks like", () => {
  const minute = fc.integer({ min: at("7:00"), max: at("15:00") });
  const stretch = fc.tuple(minute, fc.integer({ min: 5, max: 90 })).map(([start, length]) => ({
    startMinute: start,
    endMinute: start + length,
  }));
  const day = fc.constantFrom(...WEEK);
  const occurrences = fc.array(fc.tuple(day, stretch, fc.constantFrom("arrival", "recess", "snack")), {
    maxLength: 25,
  });
  const busy = fc.array(fc.tuple(day, stretch), { maxLength: 15 });

  it("windows stay inside the routine and the hours, out of busy times, and never overlap each other", () => {
    fc.assert(
      fc.property(occurrences, busy, fc.integer({ min: 1, max: 6 }), (routines, blocks, times) => {
        const given = facts({
          students: [aStudent({ mandate: aMandate(30, times) })],
          classes: [
            {
              schoolClass: aClass(),
              occurrences: routines.map(([date, at, key], index) =>
                anOccurrence({ ...at, date, titleKey: key, title: key, entryId: `${key}${index}` }),
              ),
            },
          ],
          busy: blocks.map(([date, at]) => ({ ...at, date, title: "busy", tentative: false })),
          goals: new Map([["mj", matched(aMatch(), aMatch({ key: "recess", kind: "recess", strength: 2, score: 2 }))]]),
          workingHours: workingWeek("8:00", "14:00"),
        });
        const { suggested, alternatives } = suggestWeek(given);
        // No minute too many, and no visit for the last few of them.
        const lengths = suggested.map(({ startMinute, endMinute }) => endMinute - startMinute);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(30 * times);
        expect(suggested.length).toBeLessThan(3 * times);
        for (const window of [...suggested, ...alternatives]) {
          expect(contains(window.routine, window)).toBe(true);
          expect(contains({ startMinute: at("8:00"), endMinute: at("14:00") }, window)).toBe(true);
          expect(given.busy.some((block) => block.date === window.date && overlaps(block, window))).toBe(false);
          expect(window.parts.length).toBeGreaterThan(0);
        }
        for (const [index, window] of suggested.entries())
          for (const other of suggested.slice(index + 1))
            expect(other.date === window.date && overlaps(other, window)).toBe(false);
        expect(suggestWeek(given)).toEqual({
          days: given.days,
          suggested,
          alternatives,
          nothingFits: suggestWeek(given).nothingFits,
        });
      }),
    );
  });
});

describe("a window that was booked before", () => {
  const [first] = suggestWeek(facts()).suggested;

  it("keeps its id when the visit was taken back", () => {
    const takenBack = aBooking({ windowId: first!.id, state: "undone" });
    expect(suggestWeek(facts({ bookings: [takenBack] })).suggested[0]?.id).toBe(first!.id);
  });

  it("is the next attempt when the visit was moved away and its time is free again", () => {
    const twice = aStudent({ mandate: aMandate(30, 3) });
    const moved = aBooking({
      windowId: first!.id,
      date: "2026-10-08",
      startMinute: at("13:00"),
      endMinute: at("13:30"),
    });
    const [again] = suggestWeek(facts({ students: [twice], bookings: [moved] })).suggested;
    expect(again).toMatchObject({ id: `${first!.id}.2`, date: first!.date, startMinute: first!.startMinute });
  });
});
