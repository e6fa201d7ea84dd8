import * as z from "zod/mini";
import type { CoverageLine } from "../core/ledger/coverage";
import { query } from "./contract";
import { isoDate } from "./fields";

/** A line of the coverage, with whom it is about. */
export interface StudentCoverage extends CoverageLine {
  initials: string;
  className: string;
}

/** Requests for how far the mandates of the caseload are covered. */
export const coverageContract = {
  /** Every line in force in its period, with what the windows of the week of `date` add; the least covered first. */
  loadCoverage: query(z.strictObject({ date: isoDate })).answers<StudentCoverage[]>({
    log: "records-shown",
    hidesInitials: true,
  }),
};
