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
  /** What happens there that calls for the skill. */
  sentence?: string;
  /** True when the sentence is about what the goal asks for, not about a word by the way or any lesson. */
  close?: true;
  /** What the goal asks for, where that was read. */
  area?: SkillArea;
  /** What the title is; absent when it does not say what happens. */
  kind?: RoutineKind;
  /** The moment or kind by which the routine may be called; absent for a title that names several. */
  place?: string;
  /** True when such a routine may call for what the goal asks: only then it makes sense to ask whether it does. */
  related?: true;
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
const GROUP_SHARE = 0.85;

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

/** Reads the groups of moments in which the same is true, by moment; a title's own words and kind come before them. */
function readGroups(sentences: Sentences): ReadonlyMap<string, string[]> {
  const groupsOf = new Map<string, string[]>();
  for (const [group, kinds] of sentences.get("groups") ?? [])
    for (const kind of kinds.split(" ")) groupsOf.set(kind, [...(groupsOf.get(kind) ?? []), group]);
  return groupsOf;
}

/** Kinds that are only believed of a title that names them: a wrong guess would be embarrassing. */
const NEEDS_NAME = new Set<RoutineKind>(["toileting_hygiene", "rest"]);
/** Moments that name a subject or a way only: beside them, "speeches", "lab" or "stairs" says more. */
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
  // What is known of the whole title may be about the other students.
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

/** What a moment of the title's own words counts more than a kind. */
const NAMED_SHARE = 1.1;
/** How much the other deeds of the goal that happen in a moment speak for that moment. */
const ALSO_SHARE = 0.15;

const isRelated = (area: SkillArea, kind: RoutineKind): boolean =>
  GRADE_BANDS.some((band) => routinesFor(area, band).has(kind));

interface Found {
  text: string;
  score: number;
  deed: ReadDeed;
  /** True for a sentence about a group of moments. */
  isWide?: boolean;
}

/** From these scores on a deed is no word by the way: in the area that the goal was read as, and in another one. */
const CLOSE_FROM = 4;
const CLOSE_BESIDE = 9;

const isClose = ({ deed, isWide }: Found): boolean =>
  !isWide && deed.score >= (deed.isExpected ? CLOSE_FROM : CLOSE_BESIDE);

/** The moment or kind that all named moments of a title have in common. */
function placeOf(
  { title, grade, kind: readKind }: Pick<MatchReason, "title" | "grade" | "kind">,
  moments: readonly string[],
  read: MomentReader,
  marker: string | undefined,
): string | undefined {
  const kind = moments.find(isRoutineKind);
  const named = read(ownPart(title, grade, marker)).filter(({ name }) => !GENERAL.test(name));
  const [first] = named;
  if (!first) return kind;
  const shared = first.kinds.filter((one) => named.every(({ kinds }) => kinds.includes(one)));
  return !shared.includes(readKind) || !moments.includes(first.name) ? undefined : first.name;
}

/** What sentences are chosen by. */
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
  const groupsOf = readGroups(sentences);
  const wheelchair = wheelchairMarker === undefined ? undefined : new RegExp(wheelchairMarker, "iu");
  return (reason, goalText) => {
    // A student in a wheelchair has sentences of their own where the usual one would be untrue: "[run/chair]".
    const inChair = wheelchair?.test(goalText) === true;
    const at = ({ name }: ReadDeed, moment: string): string | undefined =>
      (inChair ? sentences.get(`${name}/chair`)?.get(moment) : undefined) ?? sentences.get(name)?.get(moment);
    const moments = momentsOf(reason, momentsIn, gradeMarker);
    const all = deedsOf(goalText, reason.area);
    const least = (all[0]?.score ?? 0) * LEAST_SHARE;
    const deeds = all.filter(({ score }) => score >= least);
    let best: Found | undefined;
    const offer = (text: string | undefined, score: number, deed: ReadDeed, isWide = false): void => {
      if (text !== undefined && (!best || score > best.score)) best = { text, score, deed, isWide };
    };
    for (const moment of moments) {
      const also = all.filter((deed) => at(deed, moment) !== undefined).reduce((sum, { score }) => sum + score, 0);
      const closeness = isRoutineKind(moment) || GENERAL.test(moment) ? 1 : NAMED_SHARE;
      for (const deed of deeds)
        offer(at(deed, moment), closeness * (deed.score + ALSO_SHARE * (also - deed.score)), deed);
    }
    for (const group of moments.flatMap((moment) => groupsOf.get(moment) ?? []))
      for (const deed of deeds) offer(at(deed, group), deed.score * GROUP_SHARE, deed, true);
    const kind = moments.find(isRoutineKind);
    const asked = deeds[0] && (deeds[0].score >= CLOSE_FROM ? deeds[0].area : reason.area);
    const place = placeOf(reason, moments, momentsIn, gradeMarker);
    const isCalledFor = kind !== undefined && asked !== undefined && isRelated(asked, kind);
    return {
      ...(kind ? { kind } : {}),
      ...(place ? { place } : {}),
      ...(best ? { sentence: best.text, ...(isClose(best) && { close: true }) } : {}),
      ...(asked ? { area: asked } : {}),
      ...(isCalledFor ? { related: true } : {}),
    };
  };
}
