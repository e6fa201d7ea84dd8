import type { IsoDate } from "../time/iso-date";
import type { ReviewPrompt } from "./review-prompt";

/** What she can decide when a plan is looked at again: push-in and pull-out are the two ends. */
export const PLAN_CHOICES = ["keep", "change-routine", "split", "pull-out"] as const;
export type PlanChoice = (typeof PLAN_CHOICES)[number];

/**
 * Her decision on a reason to look at a student's plan again, kept for the IEP meeting. Nothing else changes by it:
 * what it leads to she books or takes back herself.
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
