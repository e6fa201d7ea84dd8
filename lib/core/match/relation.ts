import type { GradeBand } from "../goals/grade-band";
import { SKILL_AREAS, type SkillArea } from "../lexicon/skill-areas";
import { isRoutineKind, type RoutineKind } from "../lexicon/routine-kinds";

export type Strength = 1 | 2 | 3;

/**
 * How much each routine calls for a skill, as "the point of the routine / often / possible"; absent is never.
 * Source: the activity matrix of school practice, goals on one axis and routines on the other.
 */
const RELATION: Record<SkillArea, string> = {
  handwriting:
    "handwriting writing / literacy phonics independent_work / arrival centers science social_studies math art sharing class_meeting group_work study_hall",
  scissors_tools: "art / centers / science group_work writing math free_play",
  keyboarding: "computer / writing literacy study_hall / social_studies science library",
  visual_motor: "centers free_play /  / math art independent_work",
  visual_perception: "literacy independent_reading / reading_group math / phonics science library writing",
  feeding: "lunch snack breakfast / life_skills / cbi",
  dressing: "arrival dismissal / recess pe toileting_hygiene / art rest",
  toileting: "toileting_hygiene /  / rest",
  hygiene: "toileting_hygiene / snack lunch breakfast / arrival life_skills",
  belongings: "arrival dismissal class_change /  / advisory transition",
  exec_function:
    "advisory study_hall / dismissal group_work independent_work vocational arrival / science social_studies literacy math class_change",
  sensory_regulation:
    "class_meeting movement_break / sel centers art lunch assembly pe transition read_aloud music recess class_change / free_play independent_work snack rest",
  emotional_regulation:
    "sel / class_meeting recess movement_break math writing transition advisory health / independent_work study_hall lunch literacy group_work arrival",
  attention:
    "independent_work / class_meeting math literacy writing science social_studies read_aloud study_hall / centers intervention advisory",
  transitions_skill: "transition class_change / centers dismissal free_play / arrival recess specials lunch",
  school_routine: "arrival / dismissal transition / class_meeting independent_work toileting_hygiene",
  life_skills: "life_skills / cbi vocational / math lunch",
  vocational: "vocational / life_skills cbi / study_hall math dismissal",
  community: "cbi / life_skills / math vocational",
  social_participation:
    "recess lunch free_play group_work / class_meeting snack centers pe sel / advisory sharing specials arrival",
  play_turns: "recess free_play / centers pe / math class_meeting music sel library",
  conversation:
    "lunch group_work sel / recess class_meeting social_studies literacy snack advisory reading_group / sharing science vocational",
  self_advocacy: " / centers art math science independent_work free_play / writing literacy lunch",
  expressive_language:
    "sharing free_play / class_meeting centers snack lunch read_aloud writing / phonics literacy art music science recess breakfast",
  vocabulary: "science social_studies literacy / read_aloud phonics / math library writing sharing",
  narrative: "read_aloud literacy sharing / class_meeting writing social_studies science reading_group / library art",
  comprehension:
    "read_aloud reading_group literacy / social_studies science class_meeting / library independent_reading",
  receptive_language: "centers art science / math pe / class_meeting transition arrival literacy music",
  phonological: "phonics / read_aloud reading_group centers literacy / music",
  articulation_carryover:
    "sharing reading_group / class_meeting read_aloud lunch snack social_studies literacy / science free_play",
  articulation_drill: " /  / ",
  fluency: "sharing reading_group / social_studies literacy class_meeting / advisory science",
  voice: " /  / ",
  aac: "snack lunch class_meeting / centers free_play science specials arrival art social_studies cbi / recess music literacy read_aloud",
  gross_motor: "pe recess / music movement_break / class_meeting centers arrival art",
  ball_skills: "pe / recess / ",
  balance: "pe / recess movement_break / music art science",
  stairs: "transition class_change / dismissal arrival recess / cbi",
  walking: "transition class_change recess cbi / pe dismissal arrival lunch / specials",
  wheelchair: "transition class_change / recess lunch dismissal arrival cbi / pe specials",
  transfers: "class_meeting lunch / toileting_hygiene vocational read_aloud / pe rest arrival snack",
  positioning: "class_meeting writing math literacy / read_aloud art independent_work / science snack centers lunch",
  carrying: "lunch class_change / arrival dismissal transition / science art vocational library",
};

/** Where practice differs by age: these override single cells; 0 takes a cell out. */
const BY_BAND: Record<GradeBand, Partial<Record<SkillArea, string>>> = {
  young: {
    handwriting: "art:3 centers:3 group_work:2 free_play:1",
    scissors_tools: "centers:3 group_work:2",
    attention: "class_meeting:3 read_aloud:3 group_work:2 centers:2",
    receptive_language: "class_meeting:2 transition:2 group_work:2",
    transitions_skill: "class_meeting:1",
  },
  elementary: { expressive_language: "lunch:1 literacy:2" },
  secondary: {
    handwriting: "literacy:3 social_studies:2 science:2 independent_work:1",
    keyboarding: "literacy:3 social_studies:2 science:2 writing:3",
    attention: "math:3 literacy:3 science:3 social_studies:3",
    emotional_regulation: "math:3 literacy:3 science:2 social_studies:2",
    self_advocacy: "math:3 science:3 literacy:2 social_studies:2 study_hall:2 advisory:2",
    exec_function: "literacy:2 social_studies:2 science:2 math:2",
    conversation: "advisory:2 social_studies:2",
    social_participation: "advisory:2 specials:2",
    comprehension: "literacy:3 social_studies:2 science:2",
    expressive_language: "literacy:3 social_studies:2 science:2 sharing:3",
    articulation_carryover: "literacy:3 social_studies:3 science:2 advisory:2",
    receptive_language: "math:2 science:3 vocational:2 life_skills:2",
    visual_perception: "math:3",
    sensory_regulation: "class_change:2",
    transitions_skill: "class_change:3",
    gross_motor: "health:1",
    belongings: "advisory:2",
  },
};

function parseCells(text: string): Map<RoutineKind, Strength> {
  const cells = new Map<RoutineKind, Strength>();
  text.split("/").forEach((kinds, column) => {
    for (const kind of kinds.trim().split(" ")) if (isRoutineKind(kind)) cells.set(kind, (3 - column) as Strength);
  });
  return cells;
}

function withBand(area: SkillArea, band: GradeBand): Map<RoutineKind, Strength> {
  const cells = parseCells(RELATION[area]);
  for (const cell of BY_BAND[band][area]?.split(" ") ?? []) {
    const [kind = "", strength = "0"] = cell.split(":");
    if (!isRoutineKind(kind)) continue;
    if (strength === "0") cells.delete(kind);
    else cells.set(kind, Number(strength) as Strength);
  }
  return cells;
}

const tables = new Map<string, Map<RoutineKind, Strength>>();
for (const band of ["young", "elementary", "secondary"] as const) {
  for (const area of SKILL_AREAS) tables.set(`${band}|${area}`, withBand(area, band));
}

/** The routines that call for a skill in a grade band. */
export function routinesFor(area: SkillArea, band: GradeBand): ReadonlyMap<RoutineKind, Strength> {
  return tables.get(`${band}|${area}`)!;
}
