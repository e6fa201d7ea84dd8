import { expect, it } from "vitest";
import { browserCanary } from "../../lib/adapters/browser-canary";

const TRACE = { vaultId: "v", writes: 3, counts: { students: 2 }, savedOn: "2026-10-05", mac: "AA==" };

function canaryOf(stored: unknown) {
  const local = { get: async () => ({ vaultCanary: stored }) };
  return browserCanary({ storage: { local } } as never);
}

it("reads what it wrote", async () => {
  expect(await canaryOf(TRACE).read()).toEqual(TRACE);
});

it.each([
  ["a kind that there is not", { ...TRACE, counts: { "<b>": 2 } }],
  ["a count below nothing", { ...TRACE, counts: { students: -1 } }],
  ["a number of writes that can't be counted on", { ...TRACE, writes: 2 ** 60 }],
  ["a day that is none", { ...TRACE, savedOn: "tomorrow" }],
  ["something else", "canary"],
])("takes %s for no canary", async (_what, stored) => {
  expect(await canaryOf(stored).read()).toBeUndefined();
});
