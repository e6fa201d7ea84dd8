import { expect, it } from "vitest";
import type { GoalMatch } from "../../../lib/core/match/goal-match";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { explainStudent, type StudentExplanation } from "../../../lib/core/suggest/explain-student";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import type { PushInWindow } from "../../../lib/core/suggest/push-in-window";
import type { MatchedGoal, WeekFacts } from "../../../lib/core/suggest/week-facts";
import { explanationTexts } from "../../../lib/i18n/explanation";
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

const WEEK = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];
const matched = (...matches: GoalMatch[]): MatchedGoal[] => [
  { goalId: "g1", goalText: "Will zip up own coat.", found: { matches } },
];
const mj = aStudent({ mandate: aMandate(30, 2) });
const arrivals = WEEK.map((date) => anOccurrence({ date, entryId: date }));

function facts(over: Partial<WeekFacts> = {}): WeekFacts {
  return {
    days: WEEK,
    now: { date: WEEK[0]!, minute: at("7:00") },
    provenDays: new Set(WEEK),
    busy: [],
    sites: [aSite()],
    classes: [{ schoolClass: aClass(), occurrences: arrivals }],
    students: [mj],
    goals: new Map([["mj", matched(aMatch())]]),
    workingHours: workingWeek(),
    declines: [],
    bookings: [],
    logs: [],
    ...over,
  };
}

const explain = (week: WeekFacts): StudentExplanation =>
  explainStudent(week, mj, chooseWeek(week, findWindows(week)).suggested)!;

it("says that ten minutes earlier would open the windows of the week", () => {
  const found = explain(facts({ workingHours: workingWeek("8:35", "15:30") }));
  expect(found.routines).toEqual([{ obstacle: "outside-working-hours", count: 5, titles: ["Arrival"] }]);
  expect(found.changes).toEqual([{ code: "hours", siteId: "lincoln", edge: "start", minutes: 10, windows: 5 }]);
  expect(explanationTexts(found, "en")).toEqual({
    routines: ["Routines still ahead this week: 5. 5 of them fit a goal.", "5 are outside your hours (Arrival)"],
    changes: ["Starting 10 min earlier at this school opens 5 windows."],
  });
});

it("names the event that keeps her from a routine, with its day", () => {
  const busy = [WEEK[1]!, WEEK[2]!].map((date) => ({
    ...{ date, title: "Duty", tentative: false },
    ...{ startMinute: at("8:00"), endMinute: at("8:40") },
  }));
  const found = explain(facts({ busy }));
  expect(found.routines).toEqual([
    { obstacle: "proposed", count: 2, titles: ["Arrival"] },
    { obstacle: "busy", count: 2, titles: ["Arrival"] },
    { obstacle: "open", count: 1, titles: ["Arrival"] },
  ]);
  expect(found.changes).toEqual([
    { code: "event", title: "Duty", date: "2026-10-06", windows: 1 },
    { code: "event", title: "Duty", date: "2026-10-07", windows: 1 },
  ]);
});

it.each([
  ["her hours", { workingHours: workingWeek("8:30", "15:30") }],
  [
    "the teacher",
    {
      classes: [
        {
          ...{ schoolClass: aClass(), occurrences: arrivals },
          blocked: WEEK.map((date) => ({ date, startMinute: at("8:05"), endMinute: at("8:30") })),
        },
      ],
    },
  ],
  [
    "her own events",
    {
      busy: WEEK.map((date) => ({
        ...{ date, title: "Duty", tentative: false, startMinute: at("8:00"), endMinute: at("8:30") },
      })),
    },
  ],
])("says that what %s leaves of a routine is too short", (_what, over) => {
  const week = facts(over);
  const found = explain(week);
  expect(found.routines).toEqual([{ obstacle: "too-short", count: 5, titles: ["Arrival"] }]);
  expect(explanationTexts(found, "en").routines[1]).toBe("of 5 too little is left for a visit (Arrival)");
  expect(explanationTexts(found, "es").routines[1]).toBe("de 5 queda muy poco para una visita (Arrival)");
  const { nothingFits } = chooseWeek(week, findWindows(week));
  expect(nothingFits).toEqual([{ code: "too-short", studentId: "mj", title: "Arrival" }]);
});

it("counts the routines that she ruled out in the matrix, not those that another goal fits", () => {
  const snacks = WEEK.slice(0, 2).map((date) =>
    anOccurrence({ date, entryId: `s ${date}`, title: "Snack", titleKey: "snack" }),
  );
  const classes = [{ schoolClass: aClass(), occurrences: [...arrivals, ...snacks] }];
  const [goal] = matched(aMatch());
  const ruled = facts({ classes, goals: new Map([["mj", [{ ...goal!, ruledOut: ["Snack", "Arrival"] }]]]) });
  const found = explain(ruled);
  expect(found.routines).toContainEqual({ obstacle: "ruled-out", count: 2, titles: ["Snack"] });
  expect(found.routines.filter(({ titles }) => titles.includes("Arrival")).map(({ obstacle }) => obstacle)).toEqual([
    ...["proposed", "open"],
  ]);
  expect(explanationTexts(found, "es").routines).toContain("2 las descartó usted en la matriz (Snack)");
});

it("counts what she declined, what the teacher refused, and what other students got", () => {
  const decline = { id: "d", classId: "k12", titleKey: "arrival", title: "Arrival", studentId: "mj", declinedAt: "x" };
  const declined = explain(facts({ declines: [decline] }));
  expect(declined.routines).toEqual([{ obstacle: "declined", count: 5, titles: ["Arrival"] }]);
  expect(declined.changes).toEqual([{ code: "decline", title: "Arrival", windows: 5 }]);

  const blocked = WEEK.map((date) => ({ date, startMinute: at("8:00"), endMinute: at("9:00") }));
  const refused = explain(facts({ classes: [{ schoolClass: aClass(), occurrences: arrivals, blocked }] }));
  expect(refused.routines).toEqual([{ obstacle: "teacher-said-no", count: 5, titles: ["Arrival"] }]);
  expect(refused.changes).toEqual([{ code: "teacher", windows: 5 }]);

  const other = aStudent({ id: "zz", classId: "other", mandate: aMandate(30, 1) });
  const taken = facts({
    classes: [
      { schoolClass: aClass(), occurrences: [arrivals[0]!] },
      { schoolClass: aClass({ id: "other" }), occurrences: [arrivals[0]!] },
    ],
    students: [other, mj],
    goals: new Map([
      ["zz", matched(aMatch())],
      ["mj", matched(aMatch())],
    ]),
  });
  const theirs = findWindows(taken).windows.filter(({ classId }) => classId === "other");
  expect(explainStudent(taken, mj, theirs)!.routines).toEqual([
    { obstacle: "taken-by-others", count: 1, titles: ["Arrival"] },
  ]);
});

it("has nothing to explain without a schedule, and says so where no routine fits", () => {
  expect(
    explainStudent(facts({ classes: [{ schoolClass: aClass(), occurrences: undefined }] }), mj, []),
  ).toBeUndefined();
  const found = explain(facts({ goals: new Map() }));
  expect(explanationTexts(found, "es")).toEqual({
    routines: ["Rutinas que quedan esta semana: 5. Ninguna sirve para una meta."],
    changes: ["Ningún cambio pequeño de su horario o de sus eventos abre otra ventana."],
  });
});

it("names no obstacle for what is over, or for days on which no line is in force", () => {
  const late = { date: WEEK[2]!, minute: at("12:00") };
  expect(explain(facts({ now: late })).routines).toEqual([{ obstacle: "proposed", count: 2, titles: ["Arrival"] }]);
  const ended = aStudent({ mandate: [{ ...aMandate(30, 2)[0]!, to: WEEK[1]! }] });
  const week = facts({ students: [ended] });
  expect(explainStudent(week, ended, [])?.routines).toEqual([{ obstacle: "open", count: 2, titles: ["Arrival"] }]);
});

it("counts no visit of the student's own as busy: neither the proposed one nor the booked one on her page", () => {
  const visit = { startMinute: at("8:00"), endMinute: at("8:20"), date: WEEK[0]! };
  const bookings = [aBooking({ ...visit, entryId: WEEK[0]!, studentIds: ["mj"] })];
  const busy = [{ ...visit, title: "Push-in Rm 12", tentative: false }];
  const found = explain(facts({ bookings, busy }));
  expect(found.routines).toEqual([
    { obstacle: "booked", count: 1, titles: ["Arrival"] },
    { obstacle: "proposed", count: 2, titles: ["Arrival"] },
    { obstacle: "open", count: 2, titles: ["Arrival"] },
  ]);
  expect(explanationTexts(found, "en").routines.slice(0, 3)).toEqual([
    "Routines still ahead this week: 5. 5 of them fit a goal.",
    "1 is booked for this student already (Arrival)",
    "2 are proposed for this student already (Arrival)",
  ]);
});

it("two visits to other students that share a routine's time leave none of it", () => {
  const at0 = { date: WEEK[0]!, classId: "elsewhere", entryId: "x" };
  const [window] = findWindows(facts()).windows;
  const cut = (startMinute: number, endMinute: number): PushInWindow => ({
    ...window!,
    ...at0,
    ...{ startMinute, endMinute, parts: [{ ...window!.parts[0]!, studentId: "zz" }] },
  });
  const half = (window!.free.startMinute + window!.free.endMinute) / 2;
  const others = [cut(window!.free.startMinute, half), cut(half, window!.free.endMinute)];
  const week = facts({
    classSites: new Map([
      ["k12", "lincoln"],
      ["elsewhere", "lincoln"],
    ]),
  });
  expect(explainStudent(week, mj, others)!.routines).toEqual([
    { obstacle: "taken-by-others", count: 1, titles: ["Arrival"] },
    { obstacle: "open", count: 4, titles: ["Arrival"] },
  ]);
});

it("counts all routines ahead, of which those that fit are a part", () => {
  const lunches = WEEK.map((date) => anOccurrence({ date, entryId: `l${date}`, title: "Lunch", titleKey: "lunch" }));
  const classes = [{ schoolClass: aClass(), occurrences: [...arrivals, ...lunches] }];
  const found = explain(facts({ classes, workingHours: workingWeek("8:35", "15:30") }));
  expect(found.aheadCount).toBe(10);
  expect(explanationTexts(found, "en").routines[0]).toBe("Routines still ahead this week: 10. 5 of them fit a goal.");
  const none = explain(facts({ classes, goals: new Map([["mj", matched()]]) }));
  expect(explanationTexts(none, "es").routines).toEqual([
    "Rutinas que quedan esta semana: 10. Ninguna sirve para una meta.",
  ]);
});
