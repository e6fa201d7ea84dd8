import type { SkillArea } from "./skill-areas";

/**
 * How much each routine calls for a skill. Each line gives a strength and the routines that have it: 3, the routine is
 * about the skill; 2, the skill is often needed there; 1, it can be practised there. Routines that are not listed never
 * match the skill.
 * Source: the activity matrix of school practice, with goals on one axis and routines on the other.
 */
export const SKILL_ROUTINES: Record<SkillArea, string> = {
  handwriting: `
3 handwriting writing
2 literacy phonics independent_work
1 arrival centers science social_studies math art sharing class_meeting group_work study_hall
`,
  scissors_tools: `
3 art
2 centers
1 science group_work writing math free_play
`,
  keyboarding: `
3 computer
2 writing literacy study_hall
1 social_studies science library
`,
  visual_motor: `
3 centers free_play
1 math art independent_work
`,
  visual_perception: `
3 literacy independent_reading
2 reading_group math
1 phonics science library writing
`,
  feeding: `
3 lunch snack breakfast
2 life_skills
1 cbi
`,
  dressing: `
3 arrival dismissal
2 recess pe toileting_hygiene
1 art rest
`,
  toileting: `
3 toileting_hygiene
1 rest
`,
  hygiene: `
3 toileting_hygiene
2 snack lunch breakfast
1 arrival life_skills
`,
  belongings: `
3 arrival dismissal class_change
1 advisory transition
`,
  exec_function: `
3 advisory study_hall
2 dismissal group_work independent_work vocational arrival
1 science social_studies literacy math class_change
`,
  sensory_regulation: `
3 class_meeting movement_break
2 sel centers art lunch assembly pe transition read_aloud music recess class_change
1 free_play independent_work snack rest
`,
  emotional_regulation: `
3 sel
2 class_meeting recess movement_break math writing transition advisory health
1 independent_work study_hall lunch literacy group_work arrival
`,
  attention: `
3 independent_work
2 class_meeting math literacy writing science social_studies read_aloud study_hall
1 centers intervention advisory
`,
  transitions_skill: `
3 transition class_change
2 centers dismissal free_play
1 arrival recess specials lunch
`,
  school_routine: `
3 arrival
2 dismissal transition
1 class_meeting independent_work toileting_hygiene
`,
  life_skills: `
3 life_skills
2 cbi vocational
1 math lunch
`,
  vocational: `
3 vocational
2 life_skills cbi
1 study_hall math dismissal
`,
  community: `
3 cbi
2 life_skills
1 math vocational
`,
  social_participation: `
3 recess lunch free_play group_work
2 class_meeting snack centers pe sel
1 advisory sharing specials arrival
`,
  play_turns: `
3 recess free_play
2 centers pe
1 math class_meeting music sel library
`,
  conversation: `
3 lunch group_work sel
2 recess class_meeting social_studies literacy snack advisory reading_group
1 sharing science vocational
`,
  self_advocacy: `
2 centers art math science independent_work free_play
1 writing literacy lunch
`,
  expressive_language: `
3 sharing free_play
2 class_meeting centers snack lunch read_aloud writing
1 phonics literacy art music science recess breakfast
`,
  vocabulary: `
3 science social_studies literacy
2 read_aloud phonics
1 math library writing sharing
`,
  narrative: `
3 read_aloud literacy sharing
2 class_meeting writing social_studies science reading_group
1 library art
`,
  comprehension: `
3 read_aloud reading_group literacy
2 social_studies science class_meeting
1 library independent_reading
`,
  receptive_language: `
3 centers art science
2 math pe
1 class_meeting transition arrival literacy music
`,
  phonological: `
3 phonics
2 read_aloud reading_group centers literacy
1 music
`,
  articulation_carryover: `
3 sharing reading_group
2 class_meeting read_aloud lunch snack social_studies literacy
1 science free_play
`,
  articulation_drill: `

`,
  fluency: `
3 sharing reading_group
2 social_studies literacy class_meeting
1 advisory science
`,
  voice: `

`,
  aac: `
3 snack lunch class_meeting
2 centers free_play science specials arrival art social_studies cbi
1 recess music literacy read_aloud
`,
  gross_motor: `
3 pe recess
2 music movement_break
1 class_meeting centers arrival art
`,
  ball_skills: `
3 pe
2 recess
`,
  balance: `
3 pe
2 recess movement_break
1 music art science
`,
  stairs: `
3 transition class_change
2 dismissal arrival recess
1 cbi
`,
  walking: `
3 transition class_change recess cbi
2 pe dismissal arrival lunch
1 specials
`,
  wheelchair: `
3 transition class_change
2 recess lunch dismissal arrival cbi
1 pe specials
`,
  transfers: `
3 class_meeting lunch
2 toileting_hygiene vocational read_aloud
1 pe rest arrival snack
`,
  positioning: `
3 class_meeting writing math literacy
2 read_aloud art independent_work
1 science snack centers lunch
`,
  carrying: `
3 lunch class_change
2 arrival dismissal transition
1 science art vocational library
`,
};

/** Where practice differs by age: each entry replaces the strength in {@link SKILL_ROUTINES}; 0 removes the routine. */
export const ROUTINES_BY_BAND: Record<"young" | "elementary" | "secondary", Partial<Record<SkillArea, string>>> = {
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
