/** The moments of a school day in which a goal can happen by itself. Order: the day, then the subjects. */
export const ROUTINE_KINDS = [
  "arrival",
  "breakfast",
  "class_meeting",
  "independent_work",
  "snack",
  "lunch",
  "toileting_hygiene",
  "transition",
  "class_change",
  "centers",
  "phonics",
  "read_aloud",
  "reading_group",
  "independent_reading",
  "literacy",
  "writing",
  "handwriting",
  "math",
  "science",
  "social_studies",
  "art",
  "music",
  "pe",
  "specials",
  "library",
  "computer",
  "recess",
  "rest",
  "free_play",
  "group_work",
  "intervention",
  "sel",
  "movement_break",
  "assembly",
  "cbi",
  "vocational",
  "life_skills",
  "advisory",
  "study_hall",
  "world_language",
  "health",
  "sharing",
  "dismissal",
] as const;
export type RoutineKind = (typeof ROUTINE_KINDS)[number];

/** What a calendar title can be instead of a routine. Nothing is ever suggested inside one of these. */
export const NON_ROUTINE_KINDS = [
  "staff",
  "assessment",
  "drill",
  "other_service",
  "absence",
  "event",
  "holiday",
  "personal",
  "opaque",
] as const;
export type NonRoutineKind = (typeof NON_ROUTINE_KINDS)[number];

/** True for a name out of {@link ROUTINE_KINDS}. */
export function isRoutineKind(name: string): name is RoutineKind {
  return (ROUTINE_KINDS as readonly string[]).includes(name);
}
