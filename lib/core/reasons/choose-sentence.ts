import { isRoutineKind } from "../lexicon/routine-kinds";
import type { MatchReason } from "../match/goal-match";
import type { SkillArea } from "../lexicon/skill-areas";
import type { DeedReader, ReadDeed } from "./read-deeds";
import type { MomentReader } from "./read-moments";
import type { Sentences } from "./read-sentences";
import { isOlder, momentReader, type MomentRules, type PlacedReason } from "./title-places";

/**
 * Chooses the sentence that says what happens in a routine that calls for a goal's skill: one about what the goal asks
 * for, not about a word that it mentions in passing, or else one that holds for the whole skill.
 */
export type SentenceChooser = (
  reason: PlacedReason & Pick<MatchReason, "area"> & Partial<Pick<MatchReason, "code">>,
  goalText: string,
) => string | undefined;

/** Begins the name of a section for a whole skill area. */
const AREA = "area/";

/** A sentence about the deed that the goal most likely asks for comes before a closer one about another deed. */
const LEAST_SHARE = 0.7;
/** The same, where the likeliest deed is of the area that the goal was read as and the other one is not. */
const LEAST_SHARE_BESIDE = 0.85;

/** Grades before kindergarten, as grades are written. */
const BEFORE_SCHOOL = /^(?:pk|pre-?k|tk|3k|4k|ps|preschool|ecse|head start)/i;

/** True for a grade before kindergarten. */
export const isBeforeSchool = (grade = ""): boolean => BEFORE_SCHOOL.test(grade);

/** What a moment of the title's own words counts more than a kind. */
const NAMED_SHARE = 1.1;
/** How much the other deeds of the goal that happen in a moment speak for that moment. */
const ALSO_SHARE = 0.15;

interface Found {
  text: string;
  score: number;
  deed: ReadDeed;
}

/**
 * From these scores on, a deed is more than a word in passing: in the area that the goal was read as, and in another.
 */
const CLOSE_FROM = 3.8;
const CLOSE_BESIDE = 6.5;

/** From this score on, a deed counts in a moment of which it is doubtful whether the title means it. */
const SURE_FROM = 9;
/** From this score on, a goal is about its deed, whatever area it was read as. */
const OWN_FROM = 8;

const isAsked = ({ score, isExpected }: ReadDeed): boolean => score >= (isExpected ? CLOSE_FROM : CLOSE_BESIDE);
const isSure = ({ score, isExpected }: ReadDeed): boolean => isExpected === true && score >= SURE_FROM;

/**
 * Lists the deeds that a goal asks for about as likely as the likeliest one; `shareBeside` is the least share of its
 * score for deeds of another area than the goal was read as, where the likeliest is of that area.
 */
const likeliest = ([first, ...others]: readonly ReadDeed[], shareBeside = LEAST_SHARE): ReadDeed[] => {
  if (first === undefined) return [];
  const leastScore = ({ isExpected }: ReadDeed): number =>
    first.score * (first.isExpected && !isExpected ? shareBeside : LEAST_SHARE);
  return [first, ...others.filter((deed) => deed.score >= leastScore(deed))];
};

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

/**
 * Lists the skill areas that a sentence about a whole area may be about: those of the deeds that the goal asks for, or
 * else the one that the goal was read as. None for a goal that asks for nothing else than one deed.
 */
function areasOf(deeds: readonly ReadDeed[], read: SkillArea): SkillArea[] {
  if (deeds.some(({ isAlone }) => isAlone)) return [];
  const asked = likeliest(deeds).filter(isAsked);
  const others = asked.some(({ score }) => score >= OWN_FROM) ? [] : [read];
  return [...new Set([...asked.map(({ area }) => area), ...others])];
}

/** What sentences are chosen by: readers of the lexicon, and rules of i18n/reasons; one that is absent never holds. */
interface ChooserInputs extends MomentRules {
  deedsOf: DeedReader;
  momentsIn: MomentReader;
  /** Source of how a goal says that the student uses a wheelchair. */
  wheelchairMarker?: string;
  /** Deeds that are not asked of a class before kindergarten. */
  schoolOnly?: readonly string[];
}

/** Builds the chooser from the data of lexicon/goal-deeds and lexicon/title-moments and the sentences of a language. */
export function sentenceChooser(sentences: Sentences, inputs: ChooserInputs): SentenceChooser {
  const { deedsOf, momentsIn, schoolOnly = [], wheelchairMarker } = inputs;
  const wheelchair = wheelchairMarker === undefined ? undefined : new RegExp(wheelchairMarker, "iu");
  const momentsOf = momentReader(momentsIn, inputs);
  return (reason, goalText) => {
    // A student in a wheelchair has sentences of their own where the usual one would be untrue: "[run/chair]".
    const inChair = wheelchair?.test(goalText) === true;
    const isYoung = isBeforeSchool(reason.grade);
    const variants = [...(inChair ? ["/chair"] : []), ...(isOlder(reason.grade) ? ["/older"] : []), ""];
    const inSection = (name: string, moment: string): string | undefined =>
      isYoung && schoolOnly.includes(name)
        ? undefined
        : variants.map((of) => sentences.get(name + of)?.get(moment)).find((text) => text !== undefined);
    const at: SentenceOf = ({ name }, moment) => inSection(name, moment);
    const all = deedsOf(goalText, reason.area);
    const { moments, isDoubtful } = momentsOf(reason);
    // Where nothing is known of the first thing that a goal asks for, what is joined to it counts as much.
    const joined = all.map((deed) => ({ ...deed, score: deed.joinedScore })).sort((a, b) => b.score - a.score);
    const fits = ({ deed }: Found): boolean => (isDoubtful ? isSure(deed) : isAsked(deed));
    const ofDeed = (deeds: readonly ReadDeed[], shareBeside?: number): string | undefined => {
      const found = closest(moments, likeliest(deeds, shareBeside), deeds, at);
      return found !== undefined && fits(found) ? found.text : undefined;
    };
    const ofArea = (): string | undefined =>
      // Her own choice needs no sentence that is true of the skill in general.
      isDoubtful || reason.code === "pinned"
        ? undefined
        : areasOf(all, reason.area)
            .flatMap((area) => moments.map((moment) => inSection(AREA + area, moment)))
            .find((text) => text !== undefined);
    return (
      ofDeed(all, LEAST_SHARE_BESIDE) ?? ofDeed(joined, LEAST_SHARE_BESIDE) ?? ofArea() ?? ofDeed(all) ?? ofDeed(joined)
    );
  };
}
