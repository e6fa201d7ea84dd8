import { expect, it } from "vitest";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import type { WeekFacts } from "../../../lib/core/suggest/week-facts";
import {
  aClass,
  aLedgerEntry,
  aMandate,
  aMatch,
  anOccurrence,
  aSite,
  aStudent,
  at,
  workingWeek,
} from "../../fixtures/builders";

const TUESDAY = "2026-10-06";
const snack = anOccurrence({
  ...{ entryId: "snack", title: "Snack", titleKey: "snack" },
  ...{ startMinute: at("10:00"), endMinute: at("10:30") },
});

/** Nine visits to a routine, of which some were called off for a cause. */
const visits = (routineTitle: string, missed: number, cause: LedgerEntry["cause"]): LedgerEntry[] =>
  Array.from({ length: 9 }, (_, index) =>
    aLedgerEntry({
      ...{ id: `${routineTitle}${index}`, sessionId: `${routineTitle}${index}`, date: `2026-09-${10 + index}` },
      routineTitle,
      ...(index < missed ? { outcome: "missed", minutes: 0, ...(cause ? { cause } : {}) } : {}),
    }),
  );

/** The windows of a day on which arrival and snack fit the same goal equally well, with what is recorded of both. */
function windows(logs: LedgerEntry[]) {
  const week: WeekFacts = {
    days: [TUESDAY],
    now: { date: "2026-10-05", minute: at("7:00") },
    ...{ provenDays: new Set([TUESDAY]), busy: [], sites: [aSite()] },
    classes: [{ schoolClass: aClass(), occurrences: [anOccurrence(), snack] }],
    students: [aStudent({ mandate: aMandate(30, 2) })],
    goals: new Map([
      [
        "mj",
        [
          {
            ...{ goalId: "g1", goalText: "Will zip up own coat." },
            found: { matches: [aMatch(), aMatch({ key: "snack" })] },
          },
        ],
      ],
    ]),
    ...{ workingHours: workingWeek(), declines: [], bookings: [], logs },
  };
  const of = (title: string) => findWindows(week).windows.find((one) => one.routineTitle === title)!;
  return { arrival: of("Arrival"), snack: of("Snack") };
}

it("a routine that took place 6 of 9 times says so and ranks behind one that always did", () => {
  const known = windows([...visits("Arrival", 3, "routine-did-not-happen"), ...visits("Snack", 0, undefined)]);
  expect(known.arrival.cautions).toEqual([{ code: "falls-through", happened: 6, asked: 9 }]);
  expect(known.snack.cautions).toEqual([]);
  const before = windows([]);
  expect(known.arrival.score).toBeLessThan(before.arrival.score);
  expect(known.snack.score).toBe(before.snack.score);
});

it.each([
  ["the student was absent", "student-absent"],
  ["no cause was given", undefined],
] as const)("nothing is held against a routine where %s", (_why, cause) => {
  expect(windows(visits("Arrival", 3, cause)).arrival.cautions).toEqual([]);
});
