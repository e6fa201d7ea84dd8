import { once } from "../lexicon/once";
import { pattern } from "../lexicon/read-lexicon";
import {
  CLASS_LEVEL_CUES,
  CONNECTED_CUES,
  DRILL_LEVEL_CUES,
  PRIVATE_DRILL_CUES,
  PULL_OUT_CUES,
} from "../lexicon/pull-out-cues";
import { compileCues, findCues } from "./cue-pattern";
import type { PullOutNeed } from "./goal-reading";
import { phraseOf, type GoalWords } from "./goal-words";
import type { SkillArea } from "../lexicon/skill-areas";

type Because = PullOutNeed["because"];

interface Gate {
  when: string;
  unless?: string;
}

const gates = once(() =>
  Object.entries<Gate>(PULL_OUT_CUES).map(([because, { when, unless }]) => ({
    because: because as Because,
    when: compileCues(when),
    unless: unless === undefined ? undefined : compileCues(unless),
  })),
);

const classLevel = once(() => compileCues(CLASS_LEVEL_CUES));
const drillLevel = once(() => compileCues(DRILL_LEVEL_CUES));
const connected = once(() => compileCues(CONNECTED_CUES));
const privateDrill = once(() => compileCues(PRIVATE_DRILL_CUES));
/** Matches sounds in single words, in syllables or in isolation: these are drill, wherever they are practised. */
const SINGLE_WORDS =
  / (?:isolation|single words?|word level|syllables?|placement|aislad[oa]s?|silabas?|nivel de palabra|minimal pairs?) /;

function first(text: string, words: GoalWords, pattern: RegExp): string | undefined {
  const found = findCues(pattern, words)[0];
  return found && phraseOf(text, words, found);
}

/**
 * Quotes what shows that a speech-sound goal is still placed and drilled; undefined when it is ready for talk in class.
 */
function drillPhrase(text: string, words: GoalWords): string | undefined {
  const drill = first(text, words, drillLevel());
  if (drill === undefined) return undefined;
  const single = SINGLE_WORDS.test(words.stream) && findCues(connected(), words).length === 0;
  const inClass = !single && findCues(classLevel(), words).length > 0;
  return inClass ? undefined : (first(text, words, privateDrill()) ?? drill);
}

/** Words about speech sounds: "placement" means drill only beside one, not for capitals or a cup. */
const SOUND_TALK = pattern`
phoneme_sign
\x20(?:
 sound
 silab
 syllab
 tongue
 lengua
 lisp
 artic
 apraxia
 speech
 phoneme
 fonema
 vocalic
 productions?
 words?
 palabras?
 cvc?
 blends
)
`;

/** Areas of speech sounds, for which the level in the goal decides. */
const SPEECH_SOUNDS = new Set<SkillArea>(["articulation_carryover", "articulation_drill"]);

/**
 * Finds why a goal is better served outside the class, if it is: evaluation, intimate self-care, passive or equipment
 * protocols, voice, attitude work in stuttering, and speech sounds still at placement or drill. Source: guidance on
 * service delivery for speech sounds, and the pull-out rules of school practice.
 */
export function findPullOut(text: string, words: GoalWords, main: SkillArea | undefined): PullOutNeed | undefined {
  for (const { because, when, unless } of gates()) {
    const phrase = first(text, words, when);
    if (phrase !== undefined && !(unless && findCues(unless, words).length > 0)) return { because, phrase };
  }
  if (main === undefined) return undefined;
  const sounds = SOUND_TALK.test(words.stream);
  if (sounds && (SPEECH_SOUNDS.has(main) || findCues(privateDrill(), words).length > 0)) {
    const phrase = drillPhrase(text, words);
    if (phrase !== undefined) return { because: "placement-drill", phrase };
  }
  return undefined;
}
