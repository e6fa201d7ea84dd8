import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import type { GoalMatch } from "../../../lib/core/match/goal-match";
import { alternativesTo } from "../../../lib/core/suggest/alternatives-to";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import type { PushInWindow, SuggestedWeek } from "../../../lib/core/suggest/push-in-window";
import { TRAVEL_MINUTES } from "../../../lib/core/booking/travel";
import { wantedVisits } from "../../../lib/core/suggest/wanted-visits";
import type { MatchedGoal, WeekFacts } from "../../../lib/core/suggest/week-facts";
import { contains, lengthOf, overlaps } from "../../../lib/core/time/interval";
import { weekOfSixty } from "../../bench/week-of-sixty";
import {
  aBooking,
  aClass,
  aMandate,
  aMatch,
  anOccurrence,
  aSite,
  aStudent,
  at,
  workingWeek,
} from "../../fixtures/builders";

const MONDAY = "2026-10-05";
const WEEK = [MONDAY, "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];

const matched = (...matches: GoalMatch[]): MatchedGoal[] => [
  { goalId: "g1", goalText: "Will zip up own coat.", found: { matches } },
];

function facts(over: Partial<WeekFacts> = {}): WeekFacts {
  return {
    days: WEEK,
    now: { date: MONDAY, minute: at("7:00") },
    provenDays: new Set(WEEK),
    busy: [],
    sites: [aSite()],
    classes: [{ schoolClass: aClass(), occurrences: [anOccurrence()] }],
    students: [aStudent({ mandate: aMandate(30, 1) })],
    goals: new Map([["mj", matched(aMatch())]]),
    workingHours: workingWeek(),
    declines: [],
    bookings: [],
    logs: [],
    ...over,
  };
}

const choose = (week: WeekFacts): SuggestedWeek => chooseWeek(week, findWindows(week));
const times = (windows: readonly PushInWindow[]): number[][] =>
  windows.map(({ startMinute, endMinute }) => [startMinute, endMinute]);

describe("a large group", () => {
  const fourteen = Array.from({ length: 14 }, (_, i) => aStudent({ id: `s${i}`, mandate: aMandate(20, 1) }));
  const goals = new Map(fourteen.map(({ id }) => [id, matched(aMatch())]));

  it("is served in visits of six students at most, and nobody is left out", () => {
    const { suggested } = choose(
      facts({
        students: fourteen,
        goals,
        classes: [{ schoolClass: aClass(), occurrences: WEEK.map((date) => anOccurrence({ date })) }],
      }),
    );
    const sizes = suggested.map(({ parts }) => parts.length);
    expect(Math.max(...sizes)).toBe(6);
    expect(new Set(suggested.flatMap(({ parts }) => parts.map(({ studentId }) => studentId))).size).toBe(14);
  });

  it("is never offered as one visit among the other times either", () => {
    const { alternatives } = choose(
      facts({
        students: fourteen,
        goals,
        classes: [{ schoolClass: aClass(), occurrences: WEEK.map((date) => anOccurrence({ date })) }],
      }),
    );
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { parts } of alternatives) expect(parts.length).toBeLessThanOrEqual(6);
  });
});

describe("a long routine", () => {
  const reading = (over = {}) =>
    anOccurrence({ title: "Reading", titleKey: "reading", startMinute: at("9:00"), endMinute: at("10:00"), ...over });
  const inReading = matched(aMatch({ key: "reading", kind: "literacy" }));

  it("takes two visits of two classes one after the other", () => {
    const classes = ["a", "b"].map((id) => ({ schoolClass: aClass({ id }), occurrences: [reading()] }));
    const students = ["a", "b"].map((id) => aStudent({ id, classId: id, mandate: aMandate(30, 1) }));
    const goals = new Map(students.map(({ id }) => [id, inReading]));
    const { suggested, nothingFits } = choose(facts({ classes, students, goals }));
    expect(times(suggested)).toEqual([
      [at("9:00"), at("9:30")],
      [at("9:30"), at("10:00")],
    ]);
    expect(nothingFits).toEqual([]);
  });

  it("is as long as its students need, not as a classmate's mandate grants", () => {
    const students = [aStudent({ mandate: aMandate(20, 1) }), aStudent({ id: "tr", mandate: aMandate(30, 1) })];
    const goals = new Map([
      ["mj", inReading],
      ["tr", matched(aMatch({ key: "writing", kind: "writing" }))],
    ]);
    const occurrences = [reading()];
    const { suggested } = choose(facts({ students, goals, classes: [{ schoolClass: aClass(), occurrences }] }));
    expect(times(suggested)).toEqual([[at("9:00"), at("9:20")]]);
  });

  it("starts on the five minutes when something runs into it, so that it does not creep with the clock", () => {
    const classes = [{ schoolClass: aClass(), occurrences: [reading({ date: MONDAY, startMinute: at("9:02") })] }];
    const start = (minute: number): number | undefined =>
      choose(facts({ classes, goals: new Map([["mj", inReading]]), now: { date: MONDAY, minute } })).suggested[0]
        ?.startMinute;
    expect(start(at("9:00"))).toBe(at("9:05"));
    expect([at("9:06"), at("9:08"), at("9:10")].map(start)).toEqual([at("9:10"), at("9:10"), at("9:10")]);
  });
});

describe("what the windows do not cover is said", () => {
  it("in minutes, for a student who has a window", () => {
    const short = anOccurrence({ endMinute: at("8:17") });
    const { nothingFits } = choose(facts({ classes: [{ schoolClass: aClass(), occurrences: [short] }] }));
    expect(nothingFits).toEqual([{ code: "short-of-minutes", studentId: "mj", minutes: 12, wantedMinutes: 30 }]);
  });

  it("as another student's time, not as a busy calendar", () => {
    const classes = ["a", "b"].map((id) => ({ schoolClass: aClass({ id }), occurrences: [anOccurrence()] }));
    const students = ["a", "b"].map((id) => aStudent({ id, classId: id, mandate: aMandate(30, 1) }));
    const goals = new Map(students.map(({ id }) => [id, matched(aMatch())]));
    const { nothingFits } = choose(facts({ classes, students, goals }));
    expect(nothingFits).toMatchObject([{ code: "taken-by-others", title: "Arrival" }]);
  });

  it("and who has all minutes is no problem beside somebody who has not", () => {
    const students = [aStudent({ mandate: aMandate(30, 1) }), aStudent({ id: "tr", mandate: aMandate(30, 1) })];
    const bookings = [aBooking({ date: MONDAY, state: "booked", studentIds: ["mj"] })];
    const { nothingFits } = choose(facts({ students, bookings, goals: new Map([["mj", matched(aMatch())]]) }));
    expect(nothingFits.map(({ code }) => code)).toEqual(["no-match"]);
  });

  it("but no visit is made for the last few minutes", () => {
    const tuesday = anOccurrence({ endMinute: at("8:27") });
    const thursday = anOccurrence({ date: "2026-10-08" });
    const { suggested } = choose(facts({ classes: [{ schoolClass: aClass(), occurrences: [tuesday, thursday] }] }));
    expect(suggested).toHaveLength(1);
  });
});

describe("the weeks before", () => {
  it("are kept to: the same routine, weekday and time", () => {
    const occurrences = WEEK.map((date) => anOccurrence({ date, entryId: date, endMinute: at("9:30") }));
    const bookings = [
      aBooking({ date: "2026-10-01", startMinute: at("8:40"), endMinute: at("9:10"), studentIds: ["mj"] }),
    ];
    const { suggested } = choose(facts({ classes: [{ schoolClass: aClass(), occurrences }], bookings }));
    expect(suggested[0]).toMatchObject({ date: "2026-10-08", startMinute: at("8:40"), endMinute: at("9:10") });
  });
});

describe("other windows for a visit", () => {
  const occurrences = WEEK.flatMap((date) => [
    anOccurrence({ date, entryId: `arrival ${date}` }),
    anOccurrence({
      ...{ date, entryId: `recess ${date}`, title: "Recess", titleKey: "recess" },
      ...{ startMinute: at("10:00"), endMinute: at("10:20") },
    }),
  ]);
  const goals = new Map([
    ["mj", matched(aMatch(), aMatch({ key: "recess", kind: "recess", strength: 2, score: 2, cautions: ["privacy"] }))],
  ]);
  const { suggested, alternatives } = choose(facts({ goals, classes: [{ schoolClass: aClass(), occurrences }] }));
  const [window] = suggested;
  const visit = {
    windowId: window!.id,
    studentIds: ["mj"],
    titleKey: "arrival",
    date: window!.date,
    minutes: 30,
    window,
  };

  it("are five at most, other routines and days first, each with what it gives up", () => {
    const found = alternativesTo(visit, [...suggested, ...alternatives]);
    expect(found).toHaveLength(5);
    expect(found.map((one) => one.window.id)).not.toContain(window!.id);
    expect(new Set(found.map((one) => one.window.date)).size).toBeGreaterThan(3);
    expect(found.find((one) => one.window.titleKey === "recess")?.tradeOff).toMatchObject({
      ...{ without: 0, shorterBy: 10, fit: "weaker" },
    });
    expect(found.find((one) => one.window.titleKey === "arrival")?.tradeOff).toMatchObject({
      ...{ without: 0, shorterBy: 0, fit: "same", needsCheck: false },
    });
  });

  it("begin with the same routine where the visit's own has moved", () => {
    const { window: _, ...booked } = visit;
    const [first] = alternativesTo(booked, [...suggested, ...alternatives]);
    expect(first?.window.titleKey).toBe("arrival");
  });

  it("are none of students who are not in it", () => {
    expect(alternativesTo({ ...visit, studentIds: ["zz"] }, alternatives)).toEqual([]);
  });
});

describe("a caution that is true of a whole school", () => {
  const high = (cautions: GoalMatch["cautions"][]): SuggestedWeek => {
    const occurrences = cautions.map((_, index) =>
      anOccurrence({ ...{ date: WEEK[index % 5]!, entryId: `e${index}`, titleKey: `t${index}`, title: `T${index}` } }),
    );
    const goals = new Map([
      ["mj", matched(...cautions.map((some, index) => aMatch({ key: `t${index}`, cautions: some })))],
    ]);
    return choose(facts({ goals, classes: [{ schoolClass: aClass(), occurrences }] }));
  };

  it("marks no window, a rare one does", () => {
    const { suggested, alternatives } = high([
      ...Array.from({ length: 7 }, (): GoalMatch["cautions"] => ["peers-watch"]),
      ["peers-watch", "privacy"],
    ]);
    const all = [...suggested, ...alternatives];
    expect(all.filter(({ needsCheck }) => needsCheck).map(({ titleKey }) => titleKey)).toEqual(["t7"]);
    expect(all.every(({ parts }) => parts[0]!.match.cautions.includes("peers-watch"))).toBe(true);
  });

  it("still marks the windows while there are only a few, and an unread calendar always does", () => {
    expect(high([["peers-watch"], ["peers-watch"]]).suggested.every(({ needsCheck }) => needsCheck)).toBe(true);
    const occurrences = WEEK.flatMap((date) =>
      [1, 2].map((number) => anOccurrence({ date, entryId: `${date} ${number}` })),
    );
    const unread = facts({ provenDays: new Set(), classes: [{ schoolClass: aClass(), occurrences }] });
    expect(findWindows(unread).windows.every(({ needsCheck }) => needsCheck)).toBe(true);
  });
});

describe("a line that ends within the week", () => {
  const arrivals = WEEK.map((date) => anOccurrence({ date, entryId: date }));
  const week = (mandate: ReturnType<typeof aMandate>) =>
    facts({ classes: [{ schoolClass: aClass(), occurrences: arrivals }], students: [aStudent({ mandate })] });
  const ends = { ...aMandate(30, 5)[0]!, to: "2026-10-06" };

  it("has no window after its last day, and is covered until then", () => {
    const { suggested, alternatives, nothingFits } = choose(week([ends]));
    expect(suggested.map(({ date }) => date)).toEqual(WEEK.slice(0, 2));
    expect(alternatives).toEqual([]);
    expect(nothingFits).toEqual([]);
  });

  it("leaves the days after it to the next line", () => {
    const next = { ...ends, id: "two", minutes: 20, times: 1, from: "2026-10-07" };
    const { to: _to, ...open } = next;
    const lengths = choose(week([ends, open])).suggested.map((one) => [one.date, lengthOf(one)]);
    expect(lengths).toMatchObject([
      [WEEK[0], 30],
      [WEEK[1], 30],
      [expect.stringMatching(/-0[789]$/), expect.any(Number)],
    ]);
    expect(lengths[2]![1]).toBeLessThanOrEqual(20);
  });
});

describe("sixty students at two schools", () => {
  it("whatever the week: nobody gets too much, nothing overlaps, there is time for the way, the same answer twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 30 }), (seed, students) => {
        const week = weekOfSixty(seed, { students, classes: 6 });
        const wanted = wantedVisits(week);
        const { suggested, nothingFits } = choose(week);
        const covered = new Map<string, number>();
        for (const window of suggested) {
          expect(contains(window.free, window)).toBe(true);
          for (const { studentId } of window.parts)
            covered.set(studentId, (covered.get(studentId) ?? 0) + lengthOf(window));
        }
        for (const [index, window] of suggested.entries())
          for (const other of suggested.slice(index + 1).filter(({ date }) => date === window.date)) {
            const isSameSite = siteOf(week, other) === siteOf(week, window);
            const way = isSameSite ? 0 : TRAVEL_MINUTES;
            const around = { startMinute: window.startMinute - way, endMinute: window.endMinute + way };
            expect(overlaps(around, other)).toBe(false);
          }
        for (const [id, { count, minutes }] of wanted) {
          const lacking = count * minutes - (covered.get(id) ?? 0);
          const isNamed = nothingFits.some((reason) => "studentId" in reason && reason.studentId === id);
          // Nobody who lacks minutes is passed over in silence.
          if (count > 0 && lacking >= 5) expect(isNamed).toBe(true);
        }
        expect(choose(week).suggested).toEqual(suggested);
      }),
      { numRuns: 60 },
    );
  });
});

const siteOf = ({ classes }: WeekFacts, { classId }: PushInWindow): string | undefined =>
  classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.siteId;
