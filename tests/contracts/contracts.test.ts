import { expect, test } from "vitest";
import { CONTRACTS, REQUESTS } from "../../lib/contracts/requests";

test("no two contracts declare a request of the same name, of which one would be lost", () => {
  const names = CONTRACTS.flatMap((contract) => Object.keys(contract));
  expect(names.length).toBe(new Set(names).size);
  expect(new Set(names)).toEqual(new Set(Object.keys(REQUESTS)));
});
