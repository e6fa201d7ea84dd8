import { expect, it } from "vitest";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { explainStudent } from "../../../lib/core/suggest/explain-student";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import type { SuggestedWeek } from "../../../lib/core/suggest/push-in-window";
import type { WeekFacts } from "../../../lib/core/suggest/week-facts";
import { explanationTexts } from "../../../lib/i18n/explanation";
import { nothingFitsText } from "../../../lib/i18n/failure";
import { aClass, aMandate, aMatch, anOccurrence, aSite, aStudent, at, workingWeek } from "../../fixtures/builders";

const TUESDAY = "2026-10-06";
const other = (from: string, to: string, over: object = {}) => ({
  ...{ date: TUESDAY, siteId: "lincoln", roomKey: "12", who: "SLP, B.W." },
  ...{ startMinute: at(from), endMinute: at(to) },
  ...over,
});
const student = aStudent({ mandate: aMandate(30, 1) });

/** A week in which MJ's coat goal fits arrival in room 12 on Tuesday, 8:05 to 8:35, and nothing else happens. */
const facts = (over: Partial<WeekFacts> = {}): WeekFacts => ({
  days: ["2026-10-05", TUESDAY],
  now: { date: "2026-10-05", minute: at("7:00") },
  provenDays: new Set(["2026-10-05", TUESDAY]),
  busy: [],
  sites: [aSite()],
  classes: [{ schoolClass: aClass(), occurrences: [anOccurrence()] }],
  students: [student],
  goals: new Map([["mj", [{ goalId: "g1", goalText: "Will zip up own coat.", found: { matches: [aMatch()] } }]]]),
  workingHours: workingWeek(),
  declines: [],
  bookings: [],
  logs: [],
  ...over,
});
const suggest = (week: WeekFacts): SuggestedWeek => chooseWeek(week, findWindows(week));

it("offers no window in a room in which a colleague is, and says that this is why", () => {
  const week = facts({ others: [other("8:00", "8:40")] });
  const { suggested, alternatives, nothingFits } = suggest(week);
  expect([...suggested, ...alternatives]).toEqual([]);
  expect(nothingFits).toEqual([{ code: "colleague-there", studentId: "mj", title: "Arrival" }]);
  expect(nothingFitsText({ ...nothingFits[0]!, ...{ initials: "MJ" } }, "en")).toBe(
    "Arrival fits MJ, but a colleague is in the room whenever it happens.",
  );
  const why = explainStudent(week, student, suggested)!;
  expect(why.routines).toEqual([{ obstacle: "colleague-there", count: 1, titles: ["Arrival"] }]);
  expect(why.changes).toEqual([{ code: "colleague", windows: 1 }]);
  expect(explanationTexts(why, "en").changes[0]).toContain("Visits of colleagues in the same room cost 1 window");
});

it("says that she is busy where her own event takes the rest", () => {
  const duty = { date: TUESDAY, startMinute: at("8:20"), endMinute: at("9:00"), title: "Duty", tentative: false };
  const { nothingFits } = suggest(facts({ others: [other("8:00", "8:20")], busy: [duty] }));
  expect(nothingFits).toEqual([{ code: "no-free-time", studentId: "mj", title: "Arrival" }]);
});

it("takes the part of the routine in which the room is free", () => {
  const { suggested } = suggest(facts({ others: [other("8:00", "8:15")] }));
  expect(suggested).toMatchObject([{ startMinute: at("8:15"), endMinute: at("8:35") }]);
  expect(suggested[0]!.cautions.map(({ code }) => code)).not.toContain("colleague-there");
});

it.each([
  ["another room", { roomKey: "4" }],
  ["the same room of another school", { siteId: "hill" }],
  ["another day", { date: "2026-10-05" }],
])("leaves windows alone for a colleague in %s", (_where, over) => {
  expect(suggest(facts({ others: [other("8:00", "8:40", over)] })).suggested).toMatchObject([
    { startMinute: at("8:05"), endMinute: at("8:35"), cautions: [] },
  ]);
});

it("suggests it with a caution that names the colleague, where she chose so", () => {
  const { suggested } = suggest(facts({ others: [other("8:00", "8:40")], otherVisits: "caution" }));
  expect(suggested).toMatchObject([
    { startMinute: at("8:05"), cautions: [{ code: "colleague-there", who: "SLP, B.W." }] },
  ]);
});
