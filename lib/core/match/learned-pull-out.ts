import type { GoalReading, PullOutNeed } from "../goals/goal-reading";
import type { SkillArea } from "../lexicon/skill-areas";
import type { Abstention } from "./goal-match";

const BY_AREA: Partial<Record<SkillArea, PullOutNeed["because"]>> = {
  articulation_drill: "placement-drill",
  articulation_carryover: "placement-drill",
  voice: "voice",
  fluency: "fluency-attitude",
  toileting: "intimate-care",
};
const PHRASE_WORDS = 12;

/**
 * Says why a goal is better served outside the class when similar goals were, with the rules' reason where there is
 * one.
 */
export function learnedPullOut({ pullOut, skills }: GoalReading, text: string): Abstention {
  if (pullOut) return { voice: "pull-out", because: pullOut.because, goalPhrase: pullOut.phrase };
  const [main] = skills;
  const words = text.trim().split(/\s+/);
  return {
    voice: "pull-out",
    because: (main && BY_AREA[main.area]) ?? "one-to-one",
    goalPhrase: main?.phrase ?? words.slice(0, PHRASE_WORDS).join(" "),
  };
}
