import { isRoutineKind, type RoutineKind } from "../lexicon/routine-kinds";
import { phrasesOf } from "../lexicon/read-lexicon";
import type { SkillArea } from "../lexicon/skill-areas";
import type { MatchReason } from "../match/goal-match";
import { routinesFor } from "../match/relation";
import { ownPart } from "./own-part";
import type { DeedReader, ReadDeed } from "./read-deeds";
import type { MomentReader } from "./read-moments";

/** Sentences by deed, then by moment. */
type Sentences = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What is known of a routine that would call for a goal's skill. */
export interface ChosenSentence {
  /** What happens there that calls for the skill; only about what the goal asks for, not about a word by the way. */
  sentence?: string;
  /**
   * The moment that the title's own words name and the kind it is, where such routines often call for what the goal
   * asks for; absent for a title that names several.
   */
  places?: string[];
}

/** Chooses the sentence that says what happens in a routine that calls for a goal's skill. */
export type SentenceChooser = (
  reason: Pick<MatchReason, "area" | "kind" | "title" | "vague" | "told" | "grade">,
  goalText: string,
) => ChosenSentence;

const GRADE_BANDS = ["young", "elementary", "secondary"] as const;
const HEADING = /^\[(\S+)\]$/;

/** A sentence about the deed that the goal most likely asks for comes before a closer one about another deed. */
const LEAST_SHARE = 0.6;

/**
 * Reads lines of a deed's heading and its sentences: moments, "=", the sentence. A heading that comes again goes on
 * with its lines; of two lines for a moment the first counts.
 */
export function readSentences(lines: string): Sentences {
  const sentences = new Map<string, Map<string, string>>();
  let ofDeed = new Map<string, string>();
  for (const line of phrasesOf(lines)) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) sentences.set(heading, (ofDeed = sentences.get(heading) ?? new Map<string, string>()));
    const [moments, sentence] = line.split(" = ");
    if (sentence === undefined) continue;
    for (const moment of moments!.split(" ")) if (!ofDeed.has(moment)) ofDeed.set(moment, sentence);
  }
  return sentences;
}

/** Kinds that say little of what is done: the title's words may say more. */
const LOOSE = new Set<RoutineKind>(["specials", "transition", "class_change", "group_work", "centers", "intervention"]);
/** Grades before kindergarten, and those from middle school on, as grades are written. */
const BEFORE_SCHOOL = /^(?:pk|pre-?k|tk|3k|4k|ps|preschool|ecse|head start)/i;
const OLDER = /^(?:[6-9]|1\d|2\d|post|ms\b|hs\b)/i;

/** The moments of a title and the kinds they stand for, closest first, with what is known of them. */
interface TitleMoments {
  all: string[];
  /** The moment and kind by which the routine may be called. */
  places: string[];
}

/**
 * Lists the moments that the title's own words name, closest first. What was only guessed from a title, or what the
 * whole title was taken for, is no moment: a sentence of another routine would be untrue.
 */
function momentsOf(
  { kind, title, vague, told, grade = "" }: Pick<MatchReason, "kind" | "title" | "vague" | "told" | "grade">,
  { momentsIn, gradeMarker, unusual, plain, youngOnly }: Vocabulary,
): TitleMoments {
  if (unusual?.test(title)) return { all: [], places: [] };
  const named = momentsIn(ownPart(title, grade, gradeMarker))
    .filter((moment) => !told || moment.kinds.includes(kind))
    .filter(({ name, kinds }) => !(OLDER.test(grade) && [name, ...kinds].some((one) => youngOnly.has(one))));
  // An apartment lab is read as life skills: words that all speak of something else are misread by themselves.
  const isMisread = !told && !vague && !LOOSE.has(kind) && !momentsIn(title).some(({ kinds }) => kinds.includes(kind));
  if (isMisread) return { all: [], places: [] };
  // Beside a moment that is nothing else than its kind, such as "math", one like "stations" or "speeches" says more.
  const special = named.filter(({ name }) => !plain.has(name));
  const usual = named
    .filter(({ name }) => plain.has(name))
    .sort((a, b) => Number(b.kinds.includes(kind)) - Number(a.kinds.includes(kind)));
  // Bags are packed or unpacked: of a moment of several kinds it is the one that the title was read as.
  const kinds = usual.flatMap((moment) => (moment.kinds.includes(kind) ? [kind] : moment.kinds));
  const all: string[] = [...[...special, ...usual].map(({ name }) => name), ...kinds];
  const others = special.length > 0 ? special : usual;
  const isOne = others.length > 0 && others.every((moment) => moment.kinds.includes(kind));
  const isPlain = isOne && (special.length === 0 || others.length > 1);
  const places = [...(isOne && others.length === 1 ? [others[0]!.name] : []), ...(isPlain ? [kind] : [])];
  return { all: [...new Set<string>([...all, ...(told ? [kind] : [])])], places: told ? [...places, kind] : places };
}

/** What a moment of the title's own words counts more than a kind. */
const NAMED_SHARE = 1.1;
/** How much the other deeds of the goal that happen in a moment speak for that moment. */
const ALSO_SHARE = 0.15;

/** How much a kind of routine calls for a skill in the grade band in which it does most; 0 for not at all. */
const strengthOf = (area: SkillArea, kind: RoutineKind): number =>
  Math.max(...GRADE_BANDS.map((band) => routinesFor(area, band).get(kind) ?? 0));
const OFTEN = 2;

interface Found {
  text: string;
  score: number;
  deed: ReadDeed;
}

/** From these scores on a deed is no word by the way: in the area that the goal was read as, and in another one. */
const CLOSE_FROM = 4.2;
const CLOSE_BESIDE = 6.5;

const isAsked = ({ score, isExpected }: ReadDeed): boolean => score >= (isExpected ? CLOSE_FROM : CLOSE_BESIDE);

/** The sentence of a deed in a moment. */
type SentenceOf = (deed: ReadDeed, moment: string) => string | undefined;

/** Finds the sentence that the likeliest deeds and closest moments speak for; `all` are all deeds of the goal. */
function closest(
  moments: readonly string[],
  deeds: readonly ReadDeed[],
  all: readonly ReadDeed[],
  at: SentenceOf,
): Found | undefined {
  let best: Found | undefined;
  for (const moment of moments) {
    const also = all.filter((deed) => at(deed, moment) !== undefined).reduce((sum, { score }) => sum + score, 0);
    const isNamed = !isRoutineKind(moment);
    for (const deed of deeds) {
      const text = at(deed, moment);
      const score = (isNamed ? NAMED_SHARE : 1) * (deed.score + ALSO_SHARE * (also - deed.score));
      if (text !== undefined && (!best || score > best.score)) best = { text, score, deed };
    }
  }
  return best;
}

/** What sentences are chosen by: readers of the lexicon, and rules of i18n/reasons; one that is absent never holds. */
interface ChooserInputs {
  deedsOf: DeedReader;
  momentsIn: MomentReader;
  /** Source of how a goal says that the student uses a wheelchair. */
  wheelchairMarker?: string;
  /** Source of what says for which grade a part of a title is (see ./own-part). */
  gradeMarker?: string;
  /** Source of titles in which it is not as usual: a silent lunch, a test, a club. */
  unusual?: string;
  /** Moments that are nothing else than their kind: what holds of the kind holds there. */
  plain?: readonly string[];
  /** Moments and kinds that are not for students of middle school and older. */
  youngOnly?: readonly string[];
  /** Deeds that are not asked of a class before kindergarten. */
  schoolOnly?: readonly string[];
}

type Vocabulary = Pick<ChooserInputs, "momentsIn" | "gradeMarker"> & {
  unusual: RegExp | undefined;
  plain: ReadonlySet<string>;
  youngOnly: ReadonlySet<string>;
};

const expressionOf = (source: string | undefined): RegExp | undefined =>
  source === undefined ? undefined : new RegExp(source, "iu");

/** Builds the chooser from the data of lexicon/goal-deeds and lexicon/title-moments and the sentences of a language. */
export function sentenceChooser(sentences: Sentences, inputs: ChooserInputs): SentenceChooser {
  const { deedsOf, schoolOnly = [] } = inputs;
  const wheelchair = expressionOf(inputs.wheelchairMarker);
  const vocabulary: Vocabulary = {
    ...inputs,
    unusual: expressionOf(inputs.unusual),
    plain: new Set(inputs.plain),
    youngOnly: new Set(inputs.youngOnly),
  };
  return (reason, goalText) => {
    // A student in a wheelchair has sentences of their own where the usual one would be untrue: "[run/chair]".
    const inChair = wheelchair?.test(goalText) === true;
    const isYoung = BEFORE_SCHOOL.test(reason.grade ?? "");
    const variants = [...(inChair ? ["/chair"] : []), ...(OLDER.test(reason.grade ?? "") ? ["/older"] : []), ""];
    const at: SentenceOf = ({ name }, moment) =>
      isYoung && schoolOnly.includes(name)
        ? undefined
        : variants.map((of) => sentences.get(name + of)?.get(moment)).find((text) => text !== undefined);
    const { all: moments, places } = momentsOf(reason, vocabulary);
    const all = deedsOf(goalText, reason.area);
    const least = (all[0]?.score ?? 0) * LEAST_SHARE;
    const deeds = all.filter(({ score }) => score >= least);
    const best = closest(moments, deeds, all, at);
    const [likely] = deeds;
    const asked = likely && likely.score >= CLOSE_FROM ? likely.area : reason.area;
    return {
      ...(best && isAsked(best.deed) ? { sentence: best.text } : {}),
      ...(places.length > 0 && strengthOf(asked, reason.kind) >= OFTEN ? { places } : {}),
    };
  };
}
