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
  /** What the goal asks for, where that was read. */
  area?: SkillArea;
  /** What the title is; absent when it does not say what happens. */
  kind?: RoutineKind;
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

/**
 * Groups of moments in which the same is true. A title's own words and its kind come before its groups.
 * @internal for the test of the sentences
 */
export const MOMENT_GROUPS: Record<string, string> = {
  lessons:
    "independent_work literacy writing math science social_studies study_hall world_language health " +
    "intervention phonics reading_group handwriting computer advisory library group_work specials",
  talks:
    "class_meeting sharing group_work social_studies literacy reading_group sel advisory " +
    "world_language health science read_aloud math study_hall intervention phonics writing library",
};
const GROUPS_OF = new Map<string, string[]>();
for (const [group, kinds] of Object.entries(MOMENT_GROUPS))
  for (const kind of kinds.split(" ")) GROUPS_OF.set(kind, [...(GROUPS_OF.get(kind) ?? []), group]);

/** A sentence about the deed that the goal most likely asks for comes before a closer one about another deed. */
const LEAST_SHARE = 0.6;
const GROUP_SHARE = 0.85;

/** Reads lines of a deed's heading and its sentences: moments, "=", the sentence. */
export function readSentences(lines: string): Sentences {
  const sentences = new Map<string, Map<string, string>>();
  let ofDeed = new Map<string, string>();
  for (const line of phrasesOf(lines)) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) sentences.set(heading, (ofDeed = new Map()));
    const [moments, sentence] = line.split(" = ");
    if (sentence === undefined) continue;
    for (const moment of moments!.split(" ")) if (!ofDeed.has(moment)) ofDeed.set(moment, sentence);
  }
  return sentences;
}

/** A student in a wheelchair has sentences of their own where the usual one would be untrue: "[run/chair]". */
const IN_CHAIR = /\b(?:wheelchair|(?:sport|power|manual|his|her|their) chair|silla (?:de ruedas|eléctrica))\b/iu;

/** Kinds that are only believed of a title that names them: a wrong guess would be embarrassing. */
const NEEDS_NAME = new Set<RoutineKind>(["toileting_hygiene", "rest"]);
/** Moments that name a subject or a way only: beside them, "speeches", "lab" or "stairs" says more. */
const GENERAL = /-block$|^hall-walk$|^passing-period$/;

/** Lists the moments of a title, closest first: those of its own words, its kind, the kinds of its words. */
function momentsOf(
  { kind, title, vague, told, grade }: Pick<MatchReason, "kind" | "title" | "vague" | "told" | "grade">,
  read: MomentReader,
): string[] {
  const own = ownPart(title, grade);
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
}

/** Builds the chooser from the data of lexicon/goal-deeds and lexicon/title-moments and the sentences of a language. */
export function sentenceChooser(
  sentences: Sentences,
  { deedsOf, momentsIn }: { deedsOf: DeedReader; momentsIn: MomentReader },
): SentenceChooser {
  return (reason, goalText) => {
    const inChair = IN_CHAIR.test(goalText);
    const at = ({ name }: ReadDeed, moment: string): string | undefined =>
      (inChair ? sentences.get(`${name}/chair`)?.get(moment) : undefined) ?? sentences.get(name)?.get(moment);
    const moments = momentsOf(reason, momentsIn);
    const all = deedsOf(goalText, reason.area);
    const least = (all[0]?.score ?? 0) * LEAST_SHARE;
    const deeds = all.filter(({ score }) => score >= least);
    let best: Found | undefined;
    const offer = (text: string | undefined, score: number): void => {
      if (text !== undefined && (!best || score > best.score)) best = { text, score };
    };
    for (const moment of moments) {
      const also = all.filter((deed) => at(deed, moment) !== undefined).reduce((sum, { score }) => sum + score, 0);
      const closeness = isRoutineKind(moment) || GENERAL.test(moment) ? 1 : NAMED_SHARE;
      for (const deed of deeds) offer(at(deed, moment), closeness * (deed.score + ALSO_SHARE * (also - deed.score)));
    }
    for (const group of moments.flatMap((moment) => GROUPS_OF.get(moment) ?? []))
      for (const deed of deeds) offer(at(deed, group), deed.score * GROUP_SHARE);
    const kind = moments.find(isRoutineKind);
    return {
      ...(kind ? { kind } : {}),
      ...(best ? { sentence: best.text } : {}),
      ...(deeds[0] ? { area: deeds[0].area } : {}),
      ...(kind && deeds[0] && isRelated(deeds[0].area, kind) ? { related: true } : {}),
    };
  };
}
