import { expect, it } from "vitest";
import { periodMinutes } from "../../../lib/core/ledger/period-minutes";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aLedgerEntry, aMandate, aStudent } from "../../fixtures/builders";

const visitsWith = (logs: ReturnType<typeof aLedgerEntry>[]) => ({
  ...{ bookings: [], logs, now: { date: "2026-10-21", minute: 600 } },
});

it("lists what was due and given by place, period by period, the newest first", () => {
  const logs = [
    aLedgerEntry({ id: "a", sessionId: "a", date: "2026-10-06", minutes: 20 }),
    aLedgerEntry({ id: "b", sessionId: "b", date: "2026-10-07", minutes: 30, bucket: "out-of-class" }),
    aLedgerEntry({ id: "c", sessionId: "c", date: "2026-10-13", minutes: 30, bucket: "consult" }),
  ];
  const found = periodMinutes(aStudent(), { from: "2026-07-01", date: "2026-10-21", most: 3 }, visitsWith(logs));
  expect(found.map(({ from, dueMinutes, givenMinutes }) => [from, dueMinutes, givenMinutes])).toEqual([
    ["2026-10-19", 60, 0],
    ["2026-10-12", 60, 0],
    ["2026-10-05", 60, 50],
  ]);
  expect(found[2]!.buckets).toEqual([
    { bucket: "in-class", minutes: 20 },
    { bucket: "out-of-class", minutes: 30 },
  ]);
});

it("follows a step-down from line to line", () => {
  const mandate: MandateLine[] = [
    { ...aMandate(20, 3)[0]!, id: "before", to: "2026-10-11" },
    { ...aMandate(20, 1)[0]!, id: "after", from: "2026-10-12" },
  ];
  const found = periodMinutes(
    aStudent({ mandate }),
    { from: "2026-09-28", date: "2026-10-13", most: 8 },
    visitsWith([]),
  );
  expect(found.map(({ line, dueMinutes }) => [line.id, dueMinutes])).toEqual([
    ["after", 20],
    ["before", 60],
    ["before", 60],
  ]);
});
