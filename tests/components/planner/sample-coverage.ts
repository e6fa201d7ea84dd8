import type { StudentCoverage } from "../../../lib/contracts/coverage";
import { aMandate } from "../../fixtures/builders";

/** Two students: one with little time left, one whose minutes are booked. */
export function someCoverage(): StudentCoverage[] {
  const shared = { line: aMandate(30, 2)[0]!, from: "2026-10-05", to: "2026-10-12", dueMinutes: 60 };
  return [
    {
      ...{ ...shared, studentId: "mj", initials: "MJ", className: "Ms. Rivera, grade 2", owedMinutes: 60 },
      ...{ bookedMinutes: 0, unmarkedMinutes: 0, givenMinutes: 0, proposedMinutes: 60, openMinutes: 60 },
      lastChance: { schoolDays: 2, minutes: 60 },
    },
    {
      ...{ ...shared, studentId: "tr", initials: "TR", className: "Ms. Rivera, grade 2", owedMinutes: 45 },
      ...{ bookedMinutes: 30, unmarkedMinutes: 15, givenMinutes: 15, proposedMinutes: 0, openMinutes: 0 },
    },
  ];
}
