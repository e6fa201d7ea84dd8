import { compare } from "../compare";
import type { Student } from "../caseload/records";
import type { MandateLine } from "../mandate/mandate-line";
import { takes } from "../mandate/mandate-line";
import type { IsoDate } from "../time/iso-date";
import { ledgerOf } from "./ledger";
import type { LineLedger } from "./line-ledger";
import type { BookedVisits } from "./student-visits";

/** How far one line of a student's mandate is covered in the period of a day, in minutes. */
export interface CoverageLine extends Pick<
  LineLedger,
  "from" | "to" | "owedMinutes" | "bookedMinutes" | "unmarkedMinutes" | "lastChance"
> {
  studentId: string;
  line: MandateLine;
  /** Granted and carried, less what is excused. */
  dueMinutes: number;
  /** Delivered, here and before she began to record. */
  givenMinutes: number;
  /** Minutes of the windows that are suggested for the asked week. */
  proposedMinutes: number;
  /** Covered neither by what was given nor by what is booked. */
  openMinutes: number;
}

/**
 * Lists every line in force of every student, the least covered first; what is covered comes last.
 * @param proposed minutes of the suggested windows of the asked week, by student id
 */
export function coverageOf(
  students: readonly Student[],
  { date, proposed }: { date: IsoDate; proposed: ReadonlyMap<string, number> },
  visits: BookedVisits,
): CoverageLine[] {
  return students
    .flatMap((student) =>
      ledgerOf(student, date, visits).lines.map((ledger) =>
        coverageLine(student, ledger, proposed.get(student.id) ?? 0),
      ),
    )
    .sort(
      (a, b) => b.open - a.open || b.coverage.openMinutes - a.coverage.openMinutes || byStudent(a.coverage, b.coverage),
    )
    .map(({ coverage }) => coverage);
}

const byStudent = (a: CoverageLine, b: CoverageLine): number =>
  compare(a.studentId, b.studentId) || compare(a.line.id, b.line.id);

function coverageLine(
  { id: studentId }: Student,
  ledger: LineLedger,
  proposedMinutes: number,
): { coverage: CoverageLine; open: number } {
  const { line, from, to, owedMinutes, bookedMinutes, unmarkedMinutes, openMinutes, lastChance } = ledger;
  const dueMinutes = Math.max(0, ledger.mandateMinutes + ledger.carriedMinutes - ledger.excusedMinutes);
  const coverage: CoverageLine = {
    ...{ studentId, line, from, to, dueMinutes, owedMinutes, bookedMinutes, unmarkedMinutes, openMinutes },
    givenMinutes: ledger.deliveredMinutes + ledger.openingMinutes,
    proposedMinutes: takes(line, "in-class") ? proposedMinutes : 0,
    ...(lastChance ? { lastChance } : {}),
  };
  return { coverage, open: dueMinutes === 0 ? 0 : openMinutes / dueMinutes };
}
