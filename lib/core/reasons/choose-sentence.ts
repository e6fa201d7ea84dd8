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

/** The sentence chosen for a goal in a routine, with the facts for questions where there is none. */
export interface ChosenSentence {
  /** What happens there that calls for the skill. */
  sentence?: string;
  /** True when the sentence is about what the goal asks for, not about an incidental word. */
  close?: true;
  /** What the goal asks for, where that was read. */
  area?: SkillArea;
  /** The deed that the goal most likely asks for, by its name in lexicon/goal-deeds. */
  deed?: string;
  /** True when that deed is certainly what the goal asks for, not an incidental word. */
  deedSure?: true;
  /** The kind of the title; absent when it does not say what happens. */
  kind?: RoutineKind;
  /** The moment or kind by which the routine may be called; absent for a title that names several. */
  place?: string;
  /** True when such a routine may call for what the goal asks: only then she is asked whether it does. */
  related?: true;
  /** True when such routines often call for it: with a clear title she is asked nothing. */
  often?: true;
}

/** Chooses the sentence that says what happens in a routine that calls for a goal's skill. */
export type SentenceChooser = (
  reason: Pick<MatchReason, "area" | "kind" | "title" | "vague" | "told" | "grade">,
  goalText: string,
) => ChosenSentence;

const GRADE_BANDS = ["young", "elementary", "secondary"] as const;
const HEADING = /^\[(\S+)\]$/;

/** Least share of the best score: a sentence about a likelier deed comes before a closer one about another deed. */
const LEAST_SHARE = 0.6;

/**
 * Reads lines of a deed's heading and its sentences: moments, "=", the sentence. A repeated heading continues its
 * lines; of two lines for a moment the first counts.
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

/** Kinds that are used only where the title names them: a wrong guess would be embarrassing. */
const NEEDS_NAME = new Set<RoutineKind>(["toileting_hygiene", "rest"]);
/** Matches moments that name only a subject or a way: "speeches", "lab" or "stairs" beside them is more specific. */
const GENERAL = /-block$|^hall-walk$|^passing-period$/;

/** Lists the moments of a title, closest first: those of its own words, its kind, the kinds of its words. */
function momentsOf(
  { kind, title, vague, told, grade }: Pick<MatchReason, "kind" | "title" | "vague" | "told" | "grade">,
  read: MomentReader,
  marker: string | undefined,
): string[] {
  const own = ownPart(title, grade, marker);
  const named = read(own).filter((moment) => !told || moment.kinds.includes(kind));
  const names = named.map(({ name }) => name);
  const kinds = named.flatMap((moment) => moment.kinds);
  const isNamed = kinds.includes(kind);
  // A recognition of the whole title may be about the other students.
  const isKnown = told || isNamed || !(vague || NEEDS_NAME.has(kind) || own !== title);
  return [
    ...new Set<string>([
      ...names.filter((name) => !GENERAL.test(name)),
      ...names.filter((name) => GENERAL.test(name)),
      ...(isKnown && (isNamed || kinds.length === 0) ? [kind] : []),
      ...kinds,
      ...(isKnown ? [kind] : []),
    ]),
  ];
}

/** Factor by which a moment in the title's own words counts more than a kind. */
const NAMED_SHARE = 1.1;
/** Weight of the goal's other deeds in the score of a moment. */
const ALSO_SHARE = 0.15;

/** How much a kind of routine calls for a skill in the grade band in which it does most; 0 for not at all. */
const strengthOf = (area: SkillArea, kind: RoutineKind | undefined): number =>
  kind === undefined ? 0 : Math.max(...GRADE_BANDS.map((band) => routinesFor(area, band).get(kind) ?? 0));
const OFTEN = 2;

interface Found {
  text: string;
  score: number;
  deed: ReadDeed;
  /** True for a moment that the title's own words name: title and goal then support each other. */
  isNamed: boolean;
}

/** Least scores of a deed that is certain and not an incidental word: in the goal's own area, and in another one. */
const CLOSE_FROM = 5;
const CLOSE_BESIDE = 10;
const CLOSE_NAMED = 8;
/** From this score on a deed of another area is still the likeliest name for what the goal asks for. */
const LIKELY_FROM = 7.5;

const isAsked = ({ score, isExpected }: ReadDeed): boolean => score >= (isExpected ? CLOSE_FROM : CLOSE_BESIDE);

const isClose = ({ deed, isNamed }: Found): boolean => isAsked(deed) || (isNamed && deed.score >= CLOSE_NAMED);

/** Looks up the sentence of a deed in a moment. */
type SentenceOf = (deed: ReadDeed, moment: string) => string | undefined;

/** Finds the sentence with the best score of deed and moment; `all` are all deeds of the goal. */
function closest(
  moments: readonly string[],
  deeds: readonly ReadDeed[],
  all: readonly ReadDeed[],
  at: SentenceOf,
): Found | undefined {
  let best: Found | undefined;
  for (const moment of moments) {
    const also = all.filter((deed) => at(deed, moment) !== undefined).reduce((sum, { score }) => sum + score, 0);
    const isNamed = !isRoutineKind(moment) && !GENERAL.test(moment);
    for (const deed of deeds) {
      const text = at(deed, moment);
      const score = (isNamed ? NAMED_SHARE : 1) * (deed.score + ALSO_SHARE * (also - deed.score));
      if (text !== undefined && (!best || score > best.score)) best = { text, score, deed, isNamed };
    }
  }
  return best;
}

/** Finds the moment that all named moments of a title have in common; none where no word of the title names it. */
function placeOf(
  { title, grade, kind: readKind }: Pick<MatchReason, "title" | "grade" | "kind">,
  moments: readonly string[],
  read: MomentReader,
  marker: string | undefined,
): string | undefined {
  const named = read(ownPart(title, grade, marker));
  const special = named.filter(({ name }) => !GENERAL.test(name));
  const [first] = special;
  if (!first) return moments.find((moment) => named.some(({ kinds }) => kinds.some((kind) => kind === moment)));
  const shared = first.kinds.filter((one) => special.every(({ kinds }) => kinds.includes(one)));
  return !shared.includes(readKind) || !moments.includes(first.name) ? undefined : first.name;
}

/** Data for choosing sentences. */
interface ChooserInputs {
  deedsOf: DeedReader;
  momentsIn: MomentReader;
  /** Source of how a goal says that the student uses a wheelchair; without it no goal says so. */
  wheelchairMarker?: string;
  /** Source of what says for which grade a part of a title is (see ./own-part); without it titles stay whole. */
  gradeMarker?: string;
}

/** Builds the chooser from the data of lexicon/goal-deeds and lexicon/title-moments and the sentences of a language. */
export function sentenceChooser(
  sentences: Sentences,
  { deedsOf, momentsIn, wheelchairMarker, gradeMarker }: ChooserInputs,
): SentenceChooser {
  const wheelchair = wheelchairMarker === undefined ? undefined : new RegExp(wheelchairMarker, "iu");
  return (reason, goalText) => {
    // A student in a wheelchair has sentences of their own where the usual one would be untrue: "[run/chair]".
    const inChair = wheelchair?.test(goalText) === true;
    const at: SentenceOf = ({ name }, moment) =>
      (inChair ? sentences.get(`${name}/chair`)?.get(moment) : undefined) ?? sentences.get(name)?.get(moment);
    const moments = momentsOf(reason, momentsIn, gradeMarker);
    const all = deedsOf(goalText, reason.area);
    const least = (all[0]?.score ?? 0) * LEAST_SHARE;
    const deeds = all.filter(({ score }) => score >= least);
    const best = closest(moments, deeds, all, at);
    const kind = moments.find(isRoutineKind);
    const [likely] = deeds;
    const asked = likely && (likely.score >= CLOSE_FROM ? likely.area : reason.area);
    const place = placeOf(reason, moments, momentsIn, gradeMarker);
    const strength = strengthOf(asked ?? reason.area, kind);
    // A deed of another area than the goal's is used only where such a routine may call for it.
    const named = likely && (likely.isExpected || (strength > 0 && likely.score >= LIKELY_FROM)) ? likely : undefined;
    return {
      ...(kind ? { kind } : {}),
      ...(place ? { place } : {}),
      ...(best ? { sentence: best.text, ...(isClose(best) && { close: true }) } : {}),
      ...(named ? { deed: named.name, ...(isAsked(named) && { deedSure: true }) } : {}),
      ...(asked ? { area: asked } : {}),
      ...(strength > 0 ? { related: true } : {}),
      ...(strength >= OFTEN ? { often: true } : {}),
    };
  };
}
