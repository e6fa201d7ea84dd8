import type { RoutineKind } from "../../lib/core/lexicon/routine-kinds";
import type { PlannerWord } from "../../lib/i18n/planner";

interface KindGroup {
  heading: Extract<PlannerWord, `kinds.${string}`>;
  kinds: readonly RoutineKind[];
}

/** Routine kinds in groups short enough to look through. Every kind is in exactly one. */
export const KIND_GROUPS: readonly KindGroup[] = [
  { heading: "kinds.day", kinds: ["arrival", "class_meeting", "advisory", "sharing", "dismissal"] },
  { heading: "kinds.care", kinds: ["breakfast", "snack", "lunch", "toileting_hygiene", "rest"] },
  { heading: "kinds.moving", kinds: ["transition", "class_change", "movement_break", "recess", "pe"] },
  {
    heading: "kinds.literacy",
    kinds: [
      "phonics",
      "read_aloud",
      "reading_group",
      "independent_reading",
      "literacy",
      "writing",
      "handwriting",
      "library",
    ],
  },
  { heading: "kinds.subjects", kinds: ["math", "science", "social_studies", "world_language", "health", "computer"] },
  { heading: "kinds.specials", kinds: ["specials", "art", "music", "assembly"] },
  {
    heading: "kinds.work",
    kinds: ["independent_work", "centers", "group_work", "intervention", "study_hall", "free_play", "sel"],
  },
  { heading: "kinds.life", kinds: ["life_skills", "vocational", "cbi"] },
];
