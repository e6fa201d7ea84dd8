import type { GoalOverview } from "../ledger/goal-overview";
import type { ProgressCode } from "./district-form";

/**
 * Code lists to begin with, each as its form words it. Sources: Connecticut State Department of Education, IEP manual,
 * section 12; a California SELPA's goal page (1 none, 2 partial, 3 substantial, 4 met). Districts change them, so she
 * can.
 */
export const CODE_PRESETS = {
  connecticut: [
    { code: "M", meaning: "Mastered", proposedFor: "met" },
    { code: "S", meaning: "Satisfactory progress: likely to achieve the goal", proposedFor: "on-track" },
    { code: "U", meaning: "Unsatisfactory progress: unlikely to achieve the goal", proposedFor: "never" },
    { code: "L", meaning: "Limited progress", proposedFor: "below" },
    { code: "NI", meaning: "Not introduced", proposedFor: "no-data" },
    { code: "O", meaning: "Other (specify)", proposedFor: "never" },
  ],
  california: [
    { code: "1", meaning: "No progress", proposedFor: "never" },
    { code: "2", meaning: "Partial progress", proposedFor: "below" },
    { code: "3", meaning: "Substantial progress", proposedFor: "on-track" },
    { code: "4", meaning: "Goal met", proposedFor: "met" },
  ],
} as const satisfies Record<string, readonly ProgressCode[]>;

/** Proposes the first code of a list that fits what the data says of a goal; undefined where the data fits none. */
export const proposedCode = (
  codes: readonly ProgressCode[],
  { progress }: Pick<GoalOverview, "progress">,
): ProgressCode | undefined => codes.find(({ proposedFor }) => progress !== undefined && proposedFor === progress);
