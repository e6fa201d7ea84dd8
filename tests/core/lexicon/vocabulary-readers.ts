/** What reads the vocabulary in the background, bundled by packed-lexicon.test.ts as the build does it. */
export { HANDLERS } from "../../../entrypoints/background/handlers";
export { asksWhetherAway } from "../../../lib/core/booking/all-day";
export { fillLexicon } from "../../../lib/core/lexicon/packed-lexicon";
export { goalSentences } from "../../../lib/core/goals/goal-sentences";
export { matchGoal } from "../../../lib/core/match/match-goal";
export { readGoal } from "../../../lib/core/goals/read-goal";
export { recogniseTitle } from "../../../lib/core/routines/recognise-title";
export { meaningOf } from "../../../lib/core/school-calendar/entry-meaning";
