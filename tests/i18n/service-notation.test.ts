import fc from "../seeded-checks";
import { expect, test } from "vitest";
import { readServices } from "../../lib/core/service-lines/read-services";
import { SERVICE_PERIODS, type ServiceLine } from "../../lib/core/service-lines/service-line";
import { serviceNotation } from "../../lib/i18n/service-notation";

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const aService: fc.Arbitrary<ServiceLine> = fc.record({
  discipline: fc.constantFrom(null, "OT", "PT", "SLP"),
  minutes: fc.constantFrom(5, 10, 15, 20, 30, 45, 60),
  times: fc.integer({ min: 1, max: 5 }),
  per: fc.constantFrom(...SERVICE_PERIODS),
  of: fc.constant(null),
  setting: fc.constantFrom(null, "in-class", "out-of-class", "consult"),
  from: fc.option(day("2026-08-01", "2026-12-31")),
  to: fc.option(day("2027-01-01", "2027-06-30")),
});

test.each(["en", "es"] as const)("what is written in the short way is read as the same service (%s)", (language) => {
  fc.assert(
    fc.property(aService, (service) => {
      expect(readServices(serviceNotation(service, language))).toEqual({ services: [service], doubts: [] });
    }),
    { numRuns: 400 },
  );
});

test.each(["en", "es"] as const)("weeks out of a cycle are read again (%s)", (language) => {
  const service: ServiceLine = {
    ...{ discipline: "OT", minutes: 30, times: 1, per: "week", of: { weeks: 3, outOf: 4 } },
    ...{ setting: "in-class", from: null, to: null },
  };
  expect(readServices(serviceNotation(service, language))).toEqual({ services: [service], doubts: [] });
});
