import { expect, test } from "vitest";
import { HealthLog } from "../../lib/page/health";

test("without findings all is well", () => {
  const log = new HealthLog();
  expect(log.health()).toEqual({ state: "ok", reasons: [] });
  expect(log.provesFreeTime()).toBe(true);
});

test("a note changes nothing, a gap takes the proof, the gravest finding names the state", () => {
  const log = new HealthLog();
  log.report("count-differs", 3, 4);
  expect([log.health().state, log.provesFreeTime()]).toEqual(["ok", true]);
  log.report("ids-undecoded", 1, 2);
  expect([log.health().state, log.provesFreeTime()]).toEqual(["partial", true]);
  log.report("chips-unplaced", 1, 9);
  expect([log.health().state, log.provesFreeTime()]).toEqual(["partial", false]);
  log.report("grid-missing");
  expect(log.health()).toEqual({
    state: "unreadable",
    reasons: [
      { code: "grid-missing" },
      { code: "ids-undecoded", count: 1, of: 2 },
      { code: "chips-unplaced", count: 1, of: 9 },
      { code: "count-differs", count: 3, of: 4 },
    ],
  });
});
