import { describe, expect, test } from "vitest";
import * as predicates from "../../../lib/core/booking/in-state";
import { isAgreed, isInNoCalendar, isRequestUnderWay } from "../../../lib/core/booking/in-state";
import { VISIT_STATES } from "../../../lib/core/caseload/records";

const SOURCES = import.meta.glob<string>(
  ["../../../{lib,components,entrypoints}/**/*.{ts,tsx}", "!../../../lib/core/booking/{state,in-state}.ts"],
  { query: "?raw", import: "default", eager: true },
);

/** Other things that have states: how complete the vault is, and the hours of a calendar that was asked for them. */
const NO_VISIT: ReadonlySet<string> = new Set([
  "lib/vault/trace.ts",
  "components/planner/settings/CalendarHoursOffer.tsx",
]);

const COMPARED = new RegExp(
  String.raw`\bstate [!=]== "(?:${VISIT_STATES.join("|")})"|"(?:${VISIT_STATES.join("|")})" [!=]== [\w.?]*state\b`,
);

describe("the states of a visit", () => {
  test("are compared beside their table only: elsewhere a predicate says what is meant", () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(1000);
    const comparing = Object.entries(SOURCES)
      .filter(([, source]) => COMPARED.test(source))
      .map(([path]) => path.replace("../../../", ""));
    expect(comparing.filter((path) => !NO_VISIT.has(path))).toEqual([]);
    expect(comparing.filter((path) => NO_VISIT.has(path))).toHaveLength(NO_VISIT.size);
  });

  test("each predicate is true in some of them only, and never of an absent visit", () => {
    for (const [name, holds] of Object.entries(predicates)) {
      const states = VISIT_STATES.filter((state) => holds({ state }));
      expect(states.length, name).toBeGreaterThan(0);
      expect(states.length, name).toBeLessThan(VISIT_STATES.length);
      expect([holds(undefined), holds({})], name).toEqual([false, false]);
    }
  });

  test.each([
    ["agreed", isAgreed, ["booked", "waiting"]],
    ["under way", isRequestUnderWay, ["checking", "ready", "holding", "sending", "unknown", "undoing"]],
    [
      "in no calendar",
      isInNoCalendar,
      ["draft", "checking", "conflict", "ready", "holding", "queued", "needs-sign-in", "refused", "missing"],
    ],
  ] as const)("%s", (_, holds, states) => {
    expect(VISIT_STATES.filter((state) => holds({ state })).toSorted()).toEqual(states.toSorted());
  });
});
