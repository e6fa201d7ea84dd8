import type { IsoDate } from "../time/iso-date";
import type { ReviewPrompt } from "./review-prompt";

/** What she can decide when she reviews a plan, from more push-in to pull-out. */
export const PLAN_CHOICES = ["keep", "change-routine", "split", "pull-out"] as const;
export type PlanChoice = (typeof PLAN_CHOICES)[number];

/**
 * Her decision on a reason to review a student's plan, kept for the IEP meeting. It changes nothing else: she books or
 * takes back visits herself.
 */
export interface PlanDecision {
  id: string;
  studentId: string;
  choice: PlanChoice;
  /** In her own words. */
  reason: string;
  /** What she was shown, with the numbers of that day. */
  prompt: ReviewPrompt;
  /** The day on her clock, and the UTC instant, ISO 8601. */
  decidedOn: IsoDate;
  decidedAt: string;
}
