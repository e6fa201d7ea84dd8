import type { MandateLine } from "../mandate/mandate-line";
import type { PlanChoice } from "./plan-decision";
import type { ReviewPrompt } from "./review-prompt";

/** Minutes of a split, in whole sessions where a period has several. */
export interface SplitMinutes {
  inClass: { minutes: number; times: number };
  pulledOut: { minutes: number; times: number };
}

/** What a choice would change, for her to look at before she decides. Nothing is changed by it. */
export interface PlanDraft<V> {
  /** Visits that would end, or make room for others. */
  ends: V[];
  /** Titles of other routines of the class in which the goal fits, the best first. */
  fits: string[];
  split?: SplitMinutes;
  /** True when the IEP's line names the class: its team has to change it first. */
  needsTeam: boolean;
}

interface PlanFacts<V> {
  visits: readonly V[];
  /** The line that push-in visits count towards today. */
  line: MandateLine | undefined;
  /** Routines in which the student's goals fit. */
  fits: readonly { goalId: string; title: string }[];
}

interface DraftedVisit {
  classId: string;
  routineTitle: string;
  goalId?: string;
}

const MAX_FITS = 3;

/** Drafts what a choice on a prompt would change. */
export function planDraft<V extends DraftedVisit>(
  choice: PlanChoice,
  prompt: ReviewPrompt,
  { visits, line, fits }: PlanFacts<V>,
): PlanDraft<V> {
  const concerned = visits.filter((visit) => isConcerned(visit, prompt));
  const leaves = choice === "change-routine" || choice === "pull-out";
  const taken = new Set(concerned.map(({ routineTitle }) => routineTitle));
  const others = fits.filter(
    ({ goalId, title }) => !taken.has(title) && (!("goalId" in prompt) || goalId === prompt.goalId),
  );
  return {
    ends: leaves ? concerned : [],
    fits: choice === "change-routine" ? [...new Set(others.map(({ title }) => title))].slice(0, MAX_FITS) : [],
    ...(choice === "split" && line ? { split: splitOf(line) } : {}),
    needsTeam: (choice === "split" || choice === "pull-out") && line?.bucket === "in-class",
  };
}

function isConcerned(visit: DraftedVisit, prompt: ReviewPrompt): boolean {
  if ("goalId" in prompt) return visit.goalId === undefined || visit.goalId === prompt.goalId;
  if ("routineTitle" in prompt) return visit.classId === prompt.classId && visit.routineTitle === prompt.routineTitle;
  return true;
}

/** Halves a line: by sessions where there are several, else by minutes, in steps of five. The class gets the rest. */
function splitOf({ minutes, times }: MandateLine): SplitMinutes {
  if (times > 1) {
    const out = Math.floor(times / 2);
    return { inClass: { minutes, times: times - out }, pulledOut: { minutes, times: out } };
  }
  const out = Math.min(minutes, Math.max(1, Math.floor(minutes / 10) * 5));
  return { inClass: { minutes: minutes - out, times }, pulledOut: { minutes: out, times } };
}
