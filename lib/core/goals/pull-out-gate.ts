import { compileCues, findCues } from "./cue-pattern";
import type { PullOutNeed } from "./goal-reading";
import { phraseOf, type GoalWords } from "./goal-words";
import type { SkillArea } from "../lexicon/skill-areas";

type Because = PullOutNeed["because"];

/** Words that by themselves ask for privacy, quiet, equipment or a test room. Notation of the skill cues. */
const GATES: [Because, RegExp, RegExp?][] = [
  [
    "evaluation",
    compileCues(
      "administer*;therapist to evaluate|therapist will evaluate|therapist will assess|to evaluate|will be evaluated;standard scores;norm referenced;evaluation..administer*|complete*|protocol;standardi*ed..test*|assessment*|evaluation|measure*;re evaluation|reevaluation;triennial;beery;bot 3|bot 2|bot3|bot2;dtvp;peabody..scales|developmental|motor;celf*;gfta*;sensory profile/questionnaire;school function assessment;6 minute walk test|six minute walk test;initial evaluation;eligibility;sfa;assessment..administer*|battery|results;complete..evaluation|testing|battery;formal testing;evaluar..prueba|estandarizada;evaluacion estandarizada;testing..quiet room|separate",
    ),
  ],
  [
    "intimate-care",
    compileCues(
      "menstrual;menstruation;period care;sanitary/menstrual pad/pads;tampon*;catheter*;cath;self catheter*;colostomy|ostomy;genital*;private parts/areas;body safety..private;sexual*;masturbat*;suppositor*;enema;breast|bra..put*|don*|fasten*;shaving|shave|shaves..face|legs|underarm*|armpit*|razor;pubic;menstruacion;toallas sanitarias;cateter;wet dream*;personal care..private*;puberty..hygiene|care",
    ),
  ],
  [
    "equipment",
    compileCues(
      "prone..wedge;equipment protocol;repositioned by;sidelyer|side lying;passive..stretch*|range|rom|motion|program;range of motion;rom program|rom exercises|rom;serial cast*;casting;splint*..fabricat*|wear|fit|check*|schedule;brushing protocol/program;brushing..every|hours|protocol|program;wilbarger;joint compression*;astronaut;rotary;vestibular..program|protocol;suspended..swing|equipment;platform swing;e stim|electrical stimulation|estim;kinesio*;swallow study|swallowing..protocol|exercises;thickened liquid*;instrumental;oral motor..protocol|exercises|program|feeding trials;therapeutic listening;treadmill;lite gait|litegait;vital stim;desensitization protocol;stretching program|stretches..therapist|hamstring|heel cord*;hamstring..stretch*;heel cord*;estiramiento* pasivo*;rango de movimiento;orthotist;afo fitting|orthotic fitting;therapy pool;interactive metronome;mobilization;manual therapy|massage;weighted protocol;scar;e-stim;hydrotherapy;sensory gym..protocol|program|equipment",
    ),
  ],
  [
    "fluency-attitude",
    compileCues(
      "stutter*..feel*|attitude*|thoughts|emotions|shame|fear*|accept*|avoid*|identity|impact;feel*|attitude*|thoughts|emotions|shame|fear*|negative|acceptance..about|toward|of|regarding..stutter*|speech|speaking|communication|disfluen*;word avoidance|avoidance..behavior*|words|speaking;avoid*..words|speaking..stutter*;desensitiz*..stutter*;voluntary stutter*..therap*|one|trusted|individual;secondary behaviors..stutter*|tension;sentimientos..tartamud*;core beliefs..stutter*;hierarchy of feared;feared..words|situations|speaking;identif*..moments|types of stutter*|disfluen*;educat*..about stuttering;support group..stutter*",
    ),
  ],
  [
    "voice",
    compileCues(
      "resonant voice/speaking;throat clearing;vocal strain;loudness..throat|vocal;vocal function exercise*;voice exercise*/therapy;vocal exercise*;easy voice;vocally abusive|vocal abuse|abusive vocal;throat clearing..vocal|log|reduce*;vocal hygiene;hoarse*;vocal nodule*|nodules;ejercicios de voz/vocales;breath support..phonation|voice|vowel*;diaphragmatic breathing..voice|speech|phonation;hypernasal*;vocal cord*;lee silverman;pitch..exercise*|glide*;sustain..phonation|vowel;semi occluded",
    ),
    // An easy start of the voice is also how a stutter is eased when speaking to others.
    compileCues("easy voice start*/onset*..pausing|present*|report*|speech|talk*;stutter*"),
  ],
];

const CLASS_LEVEL = compileCues(
  "conversation*;spontaneous*;sentence*;connected speech;reading aloud;reads aloud|read aloud;reading out loud;oral reading;phrase*;classroom;class;carryover|carry over|carries over;generaliz*|generalis*;peers|classmates;structured activities;presentations;discourse;across settings;conversacion;oraciones;espontane*;narrative*;intelligib*;discussion*;lunch;talking",
);
const DRILL_LEVEL = compileCues(
  "isolation;syllable level;syllables;single syllable*;syllable;word level;single word*;at word;words;in words;placement;tactile;mirror;minimal pair*;stimulab*;auditory discrimination;blocked practice;massed;dttc;apraxia;tongue;aislad*;silabas;espejo;palabra;palabras;tactil;nonsense;initial position;final position;medial position;all positions;articulators;productions;word;drill;motor planning;vocalic;approximations;per session",
);
/** Sounds in single words, syllables or alone are drill wherever the table stands. */
const SINGLE_WORDS =
  / (?:isolation|single words?|word level|syllables?|placement|aislad[oa]s?|silabas?|nivel de palabra|minimal pairs?) /;
const CONNECTED = compileCues(
  "conversation*;spontaneous*;sentence*;connected;read*;phrase*;carryover|carry over;generaliz*|generalis*;discourse;conversacion;oraciones;espontane*;intelligib*;talking;speech|sounds..class*|lunch",
);
const PRIVATE_DRILL = compileCues(
  "cv;vc;tongue spot;tongue;at word level;isolation;placement cue*/cues;placement;stimulab*;dttc;blocked practice;massed practice;lateral..lisp|s;lateral lisp;apraxia..practice|drill|trial*|words;aislad*;tactile cue*..sound*|phoneme_sign|productions|word;mirror;syllable level;word level;minimal pair*",
);

function first(text: string, words: GoalWords, pattern: RegExp): string | undefined {
  const found = findCues(pattern, words)[0];
  return found && phraseOf(text, words, found);
}

/** How far a speech-sound goal has come: still placed and drilled, or ready for talk in class. */
function drillPhrase(text: string, words: GoalWords): string | undefined {
  const drill = first(text, words, DRILL_LEVEL);
  if (drill === undefined) return undefined;
  const single = SINGLE_WORDS.test(words.stream) && findCues(CONNECTED, words).length === 0;
  const inClass = !single && findCues(CLASS_LEVEL, words).length > 0;
  return inClass ? undefined : (first(text, words, PRIVATE_DRILL) ?? drill);
}

/** "Placement" of capitals or of a cup is no drill: only with sounds in the same goal. */
const SOUND_TALK =
  /phoneme_sign| (?:sound|silab|syllab|tongue|lengua|lisp|artic|apraxia|speech|phoneme|fonema|vocalic|productions?|words?|palabras?|cvc?|blends)/;

/** Areas that belong to speech sounds, where the level named decides. */
const SPEECH_SOUNDS = new Set<SkillArea>(["articulation_carryover", "articulation_drill"]);

/**
 * Why a goal is better served outside the class, if it is: evaluation, intimate self-care, passive or
 * equipment protocols, voice, attitude work in stuttering, and speech sounds still at placement or drill.
 * Source: guidance on service delivery for speech sounds, and the pull-out rules of school practice.
 */
export function findPullOut(text: string, words: GoalWords, main: SkillArea | undefined): PullOutNeed | undefined {
  for (const [because, pattern, unless] of GATES) {
    const phrase = first(text, words, pattern);
    if (phrase !== undefined && !(unless && findCues(unless, words).length > 0)) return { because, phrase };
  }
  if (main === undefined) return undefined;
  const sounds = SOUND_TALK.test(words.stream);
  if (sounds && (SPEECH_SOUNDS.has(main) || findCues(PRIVATE_DRILL, words).length > 0)) {
    const phrase = drillPhrase(text, words);
    if (phrase !== undefined) return { because: "placement-drill", phrase };
  }
  return undefined;
}
