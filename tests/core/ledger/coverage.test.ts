import { expect, it } from "vitest";
import { coverageOf } from "../../../lib/core/ledger/coverage";
import { aBooking, aLedgerEntry, aMandate, aStudent, at } from "../../fixtures/builders";

const NOW = { date: "2026-10-05", minute: at("7:40") };

it("puts the least covered line first, in shares of what is due, and what is covered last", () => {
  const students = [
    aStudent({ id: "met", mandate: aMandate(30, 1) }),
    aStudent({ id: "half", mandate: aMandate(30, 2) }),
    aStudent({
      id: "none",
      mandate: [...aMandate(20, 1), { ...aMandate(15, 1, "month")[0]!, id: "c", bucket: "consult" }],
    }),
  ];
  const bookings = [aBooking({ studentIds: ["met", "half"] })];
  const logs = [aLedgerEntry({ studentId: "none", sessionId: "c", bucket: "consult", minutes: 20 })];
  const lines = coverageOf(
    students,
    { date: "2026-10-05", proposed: new Map([["none", 20]]) },
    { bookings, logs, now: NOW },
  );
  expect(lines.map(({ studentId, line }) => `${studentId} ${line.id}`)).toEqual([
    ...["none line-1", "half line-1", "met line-1", "none c"],
  ]);
  expect(lines[0]).toMatchObject({ dueMinutes: 20, givenMinutes: 0, proposedMinutes: 20, openMinutes: 20 });
  expect(lines[1]).toMatchObject({ owedMinutes: 60, bookedMinutes: 30, openMinutes: 30 });
  expect(lines[3]).toMatchObject({ owedMinutes: 0, givenMinutes: 20, dueMinutes: 15, proposedMinutes: 0 });
});
