import type { CoverageLine } from "../core/ledger/coverage";
import { query } from "./contract";
import { nothing } from "./fields";

/** A line of the coverage, with whom it is about. */
export interface StudentCoverage extends CoverageLine {
  initials: string;
  className: string;
}

/** Requests for how far the mandates of the caseload are covered. */
export const coverageContract = {
  /** Every line in force in its running period, the least covered first. */
  loadCoverage: query(nothing).answers<StudentCoverage[]>({ log: "records-shown", hidesInitials: true }),
};
