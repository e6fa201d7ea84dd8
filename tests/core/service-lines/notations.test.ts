import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { readCaseload } from "../../../lib/core/caseload-import/read-caseload";

/** The words for a period, as lists abbreviate them. */
const PERIODS = {
  week: ["wk", "week", "w"],
  month: ["mo", "month"],
} as const;
type Period = keyof typeof PERIODS;
interface Amount {
  minutes: number;
  times: number;
  per: Period;
  short: string;
}

/** Ways to write minutes, times and period; each says the same. */
const NOTATIONS: readonly ((amount: Amount) => string)[] = [
  ({ minutes, times, short }) => `${times}x${minutes}/${short}`,
  ({ minutes, times, short }) => `${minutes}x${times}/${short}`,
  ({ minutes, times, short }) => `${times} x ${minutes} min/${short}`,
  ({ minutes, times, short }) => `${times} x ${short} x ${minutes}`,
  ({ minutes, times, short }) => `${minutes}m ${times}x${short}`,
  ({ minutes, times, short }) => `${minutes} min ${times}x/${short}`,
  ({ minutes, times, short }) => `${times}/${short} ${minutes} min`,
  ({ minutes, times, short }) => `${times}x per ${short} for ${minutes} minutes`,
  ({ minutes, times, short }) => `${minutes}/${times}/${short}`,
  ({ minutes, times, short }) => `${times}×${minutes} ${short}`,
  ({ minutes, times, short }) => `${minutes} min, ${times} times a ${short}`,
  ({ minutes, times, short }) => `${minutes}' x ${times} / ${short}`,
  ({ minutes, times, short }) => `${times} sessions of ${minutes} min per ${short}`,
  ({ minutes, times, short }) => `${times} @ ${minutes} min/${short}`,
  ({ minutes, times, short }) => `${minutes}min x${times} ${short}ly`,
  ({ minutes, times, short }) => `${short}: ${times} x ${minutes}min`,
];

const amount: fc.Arbitrary<Amount> = fc
  .record({
    minutes: fc.constantFrom(15, 20, 25, 30, 40, 45, 60),
    times: fc.integer({ min: 1, max: 5 }),
    per: fc.constantFrom<Period>("week", "month"),
    at: fc.nat(),
  })
  .map(({ at, per, ...rest }) => ({ ...rest, per, short: PERIODS[per][at % PERIODS[per].length]! }));

describe("minutes in the notations of lists", () => {
  const readOne = (text: string): { services: object[]; isAsked: boolean } => {
    const list = ["OT list", `Rosa Kolb, 2nd, Ms. Otto, ${text}`, "Tim Pohl, 3rd, Ms. Otto, 1x30/wk"].join("\n");
    const { students, notUnderstood } = readCaseload(list);
    const services = students.find(({ code }) => code === "RK")?.services ?? [];
    return {
      services: services.map(({ minutes, times, per }) => ({ minutes, times, per })),
      isAsked: notUnderstood.some(({ line }) => line === 2),
    };
  };

  it("are read as they are meant, or asked about, and never read as other numbers", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...NOTATIONS), (own, write) => {
        const { services, isAsked } = readOne(write(own));
        const { minutes, times, per } = own;
        if (services.length === 0) expect(isAsked, write(own)).toBe(true);
        else expect(services, write(own)).toEqual([{ minutes, times, per }]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(NOTATIONS.slice(0, -1).map((write) => [write({ minutes: 30, times: 2, per: "week", short: "wk" })]))(
    "%s",
    (text) => {
      expect(readOne(text).services).toEqual([{ minutes: 30, times: 2, per: "week" }]);
    },
  );
});
