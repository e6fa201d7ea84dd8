import { foldText } from "../routines/fold-text";

/** A goal as a stream of plain words, with the way back to where each stands in the text. */
export interface GoalWords {
  /** " will write her name " : single blanks, one at each end. */
  stream: string;
  words: string[];
  /** Start and end of each word in the original text. */
  places: [number, number][];
  /** Index in `stream` at which each word starts. */
  streamStarts: number[];
}

/** Sounds in slashes: "/s/", "/th/", "/kr/", "/ar/". */
const SOUND = String.raw`\/(?:[a-zθðʃʒ]|sh|ch|th|zh|ng|wh|[srl]?[bcdfgklmnprstvw]{1,2}|[aeio]{1,2}r)\/`;
const WORD = new RegExp(String.raw`${SOUND}|w\/c\b|w\/o(?:ut)?\b|w\/|[\p{L}\p{N}]+(?:'[\p{L}]+)*`, "gu");
const SHORT_FORMS: Record<string, string> = {
  "w/": "with",
  "w/o": "without",
  "w/out": "without",
  "w/c": "wheelchair",
  wc: "wheelchair",
  stdnt: "student",
  ind: "independently",
  indep: "independently",
  hw: "homework",
  sped: "special",
  tx: "therapy",
  convo: "conversation",
  mins: "minutes",
  sec: "seconds",
  secs: "seconds",
  vocab: "vocabulary",
  bkpk: "backpack",
  comm: "communication",
  artic: "articulation",
  reg: "regulation",
  pt: "therapist",
  cls: "class",
  centre: "center",
  centres: "centers",
  behaviour: "behavior",
  behaviours: "behaviors",
  practise: "practice",
  practises: "practices",
  thru: "through",
  hall: "hallway",
  halls: "hallways",
  doesnt: "not",
  dont: "not",
  w: "with",
  wo: "without",
  r: "r",
};

/** Single consonants and digraphs written without slashes, when the words before them speak of sounds. */
const BARE_SOUND = /^(?:[bcdfgjklmnprstvyz]|sh|ch|th)$/;
const SOUND_TALK =
  /^(?:produc|correct|sound|monitor|clear|own|say|articul|generaliz|generalis|uses|phoneme_sign|vocalic|initial|final|medial|pronunci|and|establish)/;

function isBareSound(word: string, read: GoalWords): boolean {
  return (
    BARE_SOUND.test(word) && (read.words.slice(-3).some((before) => SOUND_TALK.test(before)) || read.words.length === 0)
  );
}

/** Criterion clauses, dates, counts and measures: they say how well and by when, never what. */
const CRITERIA = [
  // Labels and list numbers in front, and dates, whose slashes must not be taken for "4/5".
  /^\W*(?:(?:annual|short term|measurable)\s)?(?:(?:goal|objective|benchmark|meta|objetivo|stg|ltg)s?\s?#?\d*[a-z]?\s*[:.)-]|#?\d{1,2}\s*[.):]\s)/g,
  /\b(?:by|from|through|to)?\s*\d{1,2}[/-]\d{1,2}[/-](?:20)?\d\d\b/g,
  /\b(?:independently|successfully|correctly|accurately|consistently|appropriately),? (?=(?:in|with|at|on|for)? ?(?:at least )?\d)/g,
  /\b(?:in|on|for|with|at|across|over|during|en|con)?\s*(?:at least|less than|fewer than|no more than|max(?:imum)?(?: of)?|<|>|≥|al menos|menos de)?\s*\d+\s?(?:\/|out of|of|de cada|de)\s?\d+\b/g,
  /(?:\b(?:with|at|to|in|on|for|con|de)|\bw\/)?\s*(?:at least|greater than|less than|<|>|≥)?\s*\d+\s?(?:%|percent\b|por ciento\b)(?:\s(?:of(?: the| all| given| observed)? (?:time|trials|opportunities|attempts|days|occasions)|of|accuracy|de (?:precision|exactitud|las oportunidades)|success|mastery)\b)*/g,
  /\b(?:across|over|for|in|on|during|por|durante)?\s*(?:\d+|one|two|three|four|five|six)\s(?:consecutive|separate|different|data|random|session|probe|weekly|consecutiv[oa]s)\s?(?:data|school|probe)?\s?(?:days?|sessions?|trials?|weeks?|opportunit\w+|probes?|points?|collections?|periods?|sesiones|dias)\b/g,
  /\b(?:as )?(?:measured|documented|evidenced|evaluated|assessed|recorded|judged|rated|reported|monitored|determined|medido|segun)\s(?:by|with|through|on|in|per|por)\b(?:\s(?:a|the|and|or|of|de|y|slp|ot|pt|teacher|therapist|staff|clinician|para|team|data|collection|charts?|logs?|observations?|rubrics?|checklists?|probes?|samples?|work|records?|reports?|progress|monitoring|documentation|classroom|weekly|monthly|daily|made|informal|therapy|notes|sheets?|tests?|measures?|datos|maestr[oa]|terapeuta|observacion(?:es)?|registro|parent|staff|self)\b)*/g,
  /\b(?:by|before|until|within|para|antes de)\s(?:the |his |her |their |el |la )?(?:next |end of (?:the )?(?:\w+ )?|final del? )?(?:annual (?:iep )?review|annual|iep(?: (?:period|year|date|cycle|meeting))?|school year|year end|marking period|quarter|semester|trimester|ano escolar|revision anual)\b(?:\s(?:date|period))?/g,
  /\b(?:by|through|until|starting|from|to|para|antes de|en)?\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.?\s(?:of |de )?(?:\d{1,2},?\s?)?(?:20)\d\d\b/g,
  /\bby (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
  /\b(?:in|over|across|for|within|during|by) (?:the )?(?:\d+|one|two|three|four|a|next|consecutive|each|end of) ?(?:instructional |consecutive )?(?:weeks?|months?|school weeks|quarters?|semesters?|trimesters?|grading periods?|marking periods?|reporting periods?)\b|\bwithin (?:one|1) (?:calendar )?year\b/g,
  /\b\d*\s?(?:trials?|opportunit(?:y|ies)|opps?\b|oportunidades|intentos|ensayos|sessions?|sesiones|attempts?|probes?|data (?:points?|days?|collections?)|work samples?|samples?|consecutive\b|accuracy|precision|exactitud|times per session|x\/?(?:week|wk|day)\b)/g,
  /\b(?:(?:given|with|and|or|to|fading|con)\s)*(?:(?:no more than|fewer than|up to|one|two|three|a|an|minimal|min|occasional|fading|faded|only|\d+(?:-\d+)?)\s)*(?:(?:verbal|gestural|indirect|minimal|minimum|moderate)(?:\s|\/|,\s?|\sand\s|\sor\s)?)+(?:visual\s|adult\s|teacher\s)?(?:cue|cues|cueing|cuing|prompt|prompts|prompting|reminder|reminders|redirect|assistance|support|supports)\b/g,
  /\(?\b(?:baseline|linea base|current(?:ly)? level)\b[^.;)]*\)?/g,
  /\b(?:on|over|for|in|across|at)?\s?(?:at least|a minimum of|no fewer than)?\s?(?:a |the )?(?:\d+|one|two|three|four|five|six|several|multiple|different|separate)[\s-](?:different |separate )?(?:occasions?|ocasiones|(?:day|week|month)s?[\s-]periods?)\b/g,
  /\b(?:with|w\/|given|con)?\s?(?:no more than|fewer than|up to|at most|≤|<)?\s?(?:\d+(?:-\d+)?|one|two|three|four)\s?(?:or (?:fewer|less|more))?\s(?:(?:verbal|visual|adult|teacher|staff|gestural|physical|indirect|direct)\s?(?:or|and|\/|,)?\s?)*(?:prompts?|cues?)\b/g,
  /\b(?:of|in) (?:the |all |his |her |their )?(?:observed |observable |given |measured |daily )*(?:time|times|opportunities|trials|occasions|oportunidades|veces)\b/g,
  /\bsegun (?:(?:el|la|los|las|de|y|un|una|registros?|datos|observacion(?:es)?|maestr[oa]|terapeuta|rubrica|muestras|informes?)\b\s?)+/g,
  /\bper (?:teacher|therapist|staff|slp|ot|pt|parent|clinician)(?:'s)?\s?(?:and|or|\/)?\s?(?:teacher|therapist|staff)? ?(?:observations?|reports?|data|logs?|charts?|records?|rubrics?|checklists?|notes)\b/g,
  /\b(?:with|w\/)?\s?(?:(?:min|mod|max)\.?\s?a|cga|sba|mod\.? i|acc)\b/g,
  /\b\d+\s?x\s?(?:\/|per|a)?\s?(?:week|wk|day|session)?\b|\bx\s?\d+\b(?! step)/g,
];

/** "J.T. will ...", "M will ...", "Student A": initials in front of the sentence. */
const INITIALS =
  /^\W*(?:[a-z]\.\s?){1,3}|(?<![\p{L}\p{N}'/])(?!he|it|we|i\b)[a-z]{1,2}(?=\s+(?:will|is|can|uses)\b)|\b(?:[a-z]\.\s?){2,3}(?=[\s,]*(?:will|is|can)\b)/gu;

/** The same pattern for any run of blanks where it names one. */
function anyBlanks(pattern: RegExp): RegExp {
  const source = pattern.source
    .replaceAll(String.raw`\s?`, String.raw`\s*`)
    .replaceAll(/\\s(?![*+?])| /g, String.raw`\s+`);
  return new RegExp(source, pattern.flags);
}

const MASKS = [INITIALS, ...CRITERIA.map(anyBlanks)];

function maskCriteria(folded: string): string {
  let rest = folded;
  for (const pattern of MASKS) rest = rest.replaceAll(pattern, (found) => " ".repeat(found.length));
  return rest;
}

/** Reads the words of a goal: folded, short forms written out, criteria and initials left out. */
export function readGoalWords(text: string, correct: (word: string) => string): GoalWords {
  const masked = maskCriteria(foldText(text));
  const read: GoalWords = { stream: " ", words: [], places: [], streamStarts: [] };
  for (const found of masked.matchAll(WORD)) {
    const plain = found[0].startsWith("/") ? "phoneme_sign" : found[0].replaceAll("'", "");
    const word = isBareSound(plain, read) ? "phoneme_sign" : (SHORT_FORMS[plain] ?? correct(plain));
    read.words.push(word);
    read.places.push([found.index, found.index + found[0].length]);
    read.streamStarts.push(read.stream.length);
    read.stream += `${word} `;
  }
  return read;
}

/** The original words from the `from`-th to the `to`-th. */
export function phraseOf(text: string, words: GoalWords, [from, to]: [number, number]): string {
  return text.slice(words.places[from]![0], words.places[to]![1]);
}
