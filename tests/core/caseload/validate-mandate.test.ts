import { expect, it } from "vitest";
import { validateMandate } from "../../../lib/core/caseload/validate-mandate";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aMandate } from "../../fixtures/builders";

const check = (...lines: Partial<MandateLine>[]): string[] =>
  validateMandate(lines.map((over, at) => ({ ...aMandate(30, 2)[0]!, id: String(at), ...over }))).map(
    ({ field, code, max }) => `${field} ${code}${max === undefined ? "" : ` ${String(max)}`}`,
  );

it("takes lines as IEPs write them", () => {
  expect(
    check(
      { bucket: "in-class", weeks: { served: 3, cycle: 4 }, from: "2026-08-31", to: "2026-12-01" },
      { bucket: "in-class", from: "2026-12-02" },
      { bucket: "consult", per: "trimester", terms: [{ from: "2026-08-31", to: "2026-11-20" }] },
      { bucket: "observation", per: "year", minutes: 300, times: 1, opening: { minutes: 300, on: "2026-09-30" } },
    ),
  ).toEqual([]);
});

it.each([
  ["an end before the start", [{ from: "2026-10-02", to: "2026-10-01" }], ["mandate.0.to end-before-start"]],
  ["a second line for the same minutes", [{}, { bucket: "in-class" as const }], ["mandate.1.bucket contradicts"]],
  [
    "more given before than the line grants",
    [{ opening: { minutes: 61, on: "2026-10-01" } }],
    ["mandate.0.opening.minutes above-mandate 60"],
  ],
  [
    "minutes given before the line was in force",
    [{ from: "2026-10-01", opening: { minutes: 30, on: "2026-09-01" } }],
    ["mandate.0.opening.on outside-line"],
  ],
  ["minutes given before without their day", [{ opening: { minutes: 30, on: "" } }], ["mandate.0.opening.on required"]],
  ["a quarter without dates", [{ per: "quarter" as const }], ["mandate.0.terms.0.from required"]],
  [
    "quarters that overlap",
    [
      {
        per: "quarter" as const,
        terms: [
          { from: "2026-08-31", to: "2026-10-30" },
          { from: "2026-10-30", to: "2027-01-15" },
        ],
      },
    ],
    ["mandate.0.terms.1.from overlaps"],
  ],
  ["weeks of a cycle that begins nowhere", [{ weeks: { served: 3, cycle: 4 } }], ["mandate.0.from required"]],
  [
    "as many weeks as the cycle has",
    [{ weeks: { served: 4, cycle: 4 }, from: "2026-10-01" }],
    ["mandate.0.weeks.served out-of-range 3"],
  ],
  [
    "weeks of a monthly line",
    [{ per: "month" as const, weeks: { served: 3, cycle: 4 } }],
    ["mandate.0.weeks.served only-weekly"],
  ],
  ["a day that does not exist", [{ from: "2026-02-30" }], ["mandate.0.from not-a-date"]],
])("refuses %s, at its field", (_what, lines, errors) => {
  expect(check(...lines)).toEqual(errors);
});

it("wants at least one line", () => {
  expect(check()).toEqual(["mandate required"]);
});

it("takes as many sessions as a reader finds in an IEP, and no more", () => {
  expect(check({ per: "year", minutes: 30, times: 72 })).toEqual([]);
  expect(check({ per: "year", minutes: 30, times: 251 })).toEqual(["mandate.0.times out-of-range 250"]);
});
