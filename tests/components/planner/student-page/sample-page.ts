import type { StudentPage } from "../../../../lib/contracts/student-page";
import { goalOverviews } from "../../../../lib/core/ledger/goal-overview";
import { addDays } from "../../../../lib/core/time/iso-date";
import { aLedgerEntry, aMandate, aStudent } from "../../../fixtures/builders";

const FORECAST = { likelyMinutes: 30, leastMinutes: 12, mostMinutes: 48 };
const LINE = aMandate(30, 2)[0]!;

/** Nine weeks of a goal's data, the last in another routine, and a goal without any. */
function someGoals(): StudentPage["goals"] {
  const goals = [
    {
      ...{ id: "mj-1", text: "Will zip up own coat in 4 of 5 trials." },
      stages: [{ stage: "generalising" as const, since: "2026-09-14" }],
    },
    { id: "mj-2", text: "Will share a toy." },
  ];
  const entries = [1, 2, 2, 3, 2, 3, 3, 4, 3].map((correct, week) =>
    aLedgerEntry({
      ...{ id: `e${week}`, sessionId: `s${week}`, date: addDays("2026-08-05", 7 * week) },
      routineTitle: week < 6 ? "Arrival" : "Recess",
      data: [
        {
          ...{ goalId: "mj-1", point: { measure: "trials", correct, total: 5, cued: false } },
          ...(week === 8 ? { note: "new coat, stiff zipper" } : {}),
        },
      ],
    }),
  );
  return goalOverviews(aStudent({ goals, reviewDate: "2027-02-01" }), entries);
}

/** A goal that is measured per minute, with a point a week. */
export function rateGoals(counts: readonly number[]): StudentPage["goals"] {
  const goals = [{ id: "mj-3", text: "Will type letters from a copy." }];
  const entries = counts.map((count, week) =>
    aLedgerEntry({
      ...{ id: `r${week}`, sessionId: `s${week}`, date: addDays("2026-08-05", 7 * week) },
      data: [{ goalId: "mj-3", point: { measure: "rate", count, minutes: 1 } }],
    }),
  );
  return goalOverviews(aStudent({ goals }), entries);
}

/** A goal of five trials, with a point a week. */
export function trialGoals(taken: readonly number[]): StudentPage["goals"] {
  const goals = [{ id: "mj-7", text: "Will copy a square in 4 of 5 trials." }];
  const entries = taken.map((correct, week) =>
    aLedgerEntry({
      ...{ id: `t${week}`, sessionId: `s${week}`, date: addDays("2026-08-05", 7 * week) },
      data: [{ goalId: "mj-7", point: { measure: "trials", correct, total: 5, cued: false } }],
    }),
  );
  return goalOverviews(aStudent({ goals, reviewDate: "2027-02-01" }), entries);
}

/** A goal without cues, with four trials under cues among those that count. */
export function cuedGoals(): StudentPage["goals"] {
  const goals = [{ id: "mj-4", text: "Will tie own shoes in 4 of 5 trials." }];
  const taken = [0, 1, 4, 1, 5, 2, 4, 3, 5, 2, 3, 3];
  const entries = taken.map((correct, week) =>
    aLedgerEntry({
      ...{ id: `c${week}`, sessionId: `s${week}`, date: addDays("2026-07-15", 7 * week) },
      data: [{ goalId: "mj-4", point: { measure: "trials", correct, total: 5, cued: correct > 3 } }],
    }),
  );
  return goalOverviews(aStudent({ goals, reviewDate: "2027-02-01" }), entries);
}

/** A goal whose last session was taken in another measure by a slip, and one with a note alone. */
export function slippedGoals(): StudentPage["goals"] {
  const goals = [
    { id: "mj-5", text: "Will cut on a line in 4 of 5 trials." },
    { id: "mj-6", text: "Will ask for a turn." },
  ];
  const entries = [2, 3, 3, 4].map((correct, week) =>
    aLedgerEntry({
      ...{ id: `c${week}`, sessionId: `s${week}`, date: addDays("2026-08-05", 7 * week) },
      data: [
        week < 3
          ? { goalId: "mj-5", point: { measure: "trials", correct, total: 5, cued: false } }
          : { goalId: "mj-5", point: { measure: "count", count: correct }, note: "counted by mistake" },
        ...(week === 3 ? [{ goalId: "mj-6", note: "asked twice, no data" }] : []),
      ],
    }),
  );
  return goalOverviews(aStudent({ goals }), entries);
}

/** A page with something in every part. */
export function aStudentPage(over: Partial<StudentPage> = {}): StudentPage {
  const visit = { classId: "rivera", className: "Ms. Rivera, grade 2", cadence: "weekly" as const };
  const counts = {
    mandateMinutes: 60,
    carriedMinutes: 0,
    excusedMinutes: 0,
    undecidedMinutes: 0,
    deliveredMinutes: 25,
  };
  return {
    ...{ studentId: "mj", today: "2026-10-05" },
    ledger: {
      lines: [
        {
          ...{ line: LINE, from: "2026-10-05", to: "2026-10-12", isCut: false, ...counts, openingMinutes: 0 },
          ...{ owedMinutes: 35, overMinutes: 0, bookedMinutes: 30, unmarkedMinutes: 0, openMinutes: 5 },
          forecast: FORECAST,
        },
      ],
      ...{ undated: [], waiting: [], apart: [] },
    },
    periods: [
      {
        ...{ line: LINE, from: "2026-09-28", to: "2026-10-05", dueMinutes: 60, givenMinutes: 50 },
        buckets: [
          { bucket: "in-class", minutes: 30 },
          { bucket: "out-of-class", minutes: 20 },
        ],
      },
    ],
    makeUps: [],
    goals: someGoals(),
    reviews: [
      {
        ...{ why: "falls-through", classId: "rivera", routineTitle: "Writing" },
        reliability: { happened: 2, asked: 6 },
      },
    ],
    decisions: [
      {
        ...{ id: "d", studentId: "mj", choice: "keep", reason: "The new teacher starts in October." },
        prompt: { why: "visits", visits: 24 },
        ...{ decidedOn: "2026-09-21", decidedAt: "2026-09-21T15:00:00.000Z" },
      },
    ],
    visits: [
      {
        ...{ ...visit, visitId: "v", routineTitle: "Writing", date: "2026-10-08", until: "2026-12-18", dateCount: 10 },
        ...{ startMinute: 545, endMinute: 575 },
      },
    ],
    sessions: [
      {
        ...{ sessionId: "a", date: "2026-10-01", time: { startMinute: 485, endMinute: 515 }, routineTitle: "Arrival" },
        ...{ outcome: "delivered", minutes: 25, bucket: "in-class", groupSize: 1, corrections: 0 },
        className: "Ms. Rivera, grade 2",
      },
    ],
    ...over,
  };
}
