import { CueIndex } from "../goals/cue-pattern";
import { readGoalWords } from "../goals/goal-words";
import { goalParts, type GoalPart } from "../goals/goal-parts";
import { phraseGroupsOf } from "../lexicon/read-lexicon";
import { SKILL_AREAS, type SkillArea } from "../lexicon/skill-areas";

/** One thing that goals ask a student to do. */
interface Deed {
  name: string;
  area: SkillArea;
  weight: number;
  /** True when its cues count in any part of the sentence. */
  everywhere: boolean;
  /** True when a goal that asks for it is taken to ask for nothing else. */
  isAlone: boolean;
}

/** A deed that a goal asks for; scores compare within one goal. */
export interface ReadDeed {
  name: string;
  area: SkillArea;
  score: number;
  /** The score where a second thing to do weighs as much as the first: "fasten his coat and hang up his backpack". */
  joinedScore: number;
  /** True for a deed of the area that the goal as a whole was read as. */
  isExpected?: true;
  /** True when the goal is taken to ask for nothing else, whatever other words it has. */
  isAlone?: true;
}

/** Finds what a goal asks a student to do, most likely first. */
export type DeedReader = (goalText: string, area: SkillArea) => ReadDeed[];

/** Matches placeholders: "[NAME]", "[STUDENT]", "___". */
const PLACEHOLDER = /\[[\p{Lu}\s/_.]+\]|_{2,}/gu;
const HEADING = /^(\d) ([!=]?)([\w-]+) < (\w+)$/;
const PART_SHARE: Record<GoalPart, number> = { outcome: 1, circumstance: 0.35, side: 0.1 };
/** Bonus of a cue at the outcome's verb, and how much of it each further word takes away. */
const FRONT = 4;
const FRONT_SLOPE = 0.5;
/** Share that further cues of the same deed add. */
const AGAIN = 0.25;
/** Words that join a second thing to do to the first. */
const JOINS = new Set(["and", "then", "y", "e", "luego"]);
/** Bonus of deeds in the area that the whole goal was read as. */
const AREA_BONUS = 2.5;

/** Areas read as another one: drill of a sound does not happen in class, so its goals are read as clear speech. */
const SAME_AREA: Partial<Record<SkillArea, SkillArea>> = { articulation_drill: "articulation_carryover" };
/** Least score of a deed: less is an incidental word. Where nothing else was read, a word of a circumstance counts. */
const LEAST_SCORE = 2.5;
const LEAST_BESIDE = 1.4;

/** Reads the text of lexicon/goal-deeds. */
export function readDeeds(text: string): DeedReader {
  const deeds: Deed[] = [];
  const cues: string[][] = [];
  for (const { heading, phrases } of phraseGroupsOf(text)) {
    const [, weight = "", sign, name = "", area = ""] = HEADING.exec(heading) ?? [];
    if (!isSkillArea(area)) throw new Error(`no deed: ${heading}`);
    deeds.push({ name, area, weight: Number(weight), everywhere: sign === "!", isAlone: sign === "=" });
    cues.push(phrases);
  }
  const index = new CueIndex(cues);
  return (goalText, area) => {
    const ownWords = goalText.replaceAll(PLACEHOLDER, (found) => " ".repeat(found.length));
    const words = readGoalWords(ownWords, (word) => word);
    const parts = goalParts(ownWords, words);
    const verb = Math.max(0, parts.indexOf("outcome"));
    const isJoined = (at: number): boolean => at > verb && parts[at] === "outcome" && JOINS.has(words.words[at - 1]!);
    const joins = words.words.flatMap((_word, at) => (at === verb || isJoined(at) ? [at] : []));
    const found = new Map<string, ReadDeed>();
    index.find(words, (at, [from]) => {
      const { name, area: own, weight, everywhere, isAlone } = deeds[at]!;
      const share = everywhere ? 1 : PART_SHARE[parts[from]!];
      const worthAfter = (start = Infinity): number => {
        const front = from >= start ? Math.max(0, FRONT - FRONT_SLOPE * (from - start)) : 0;
        return (weight + (everywhere ? FRONT : front)) * share;
      };
      const known = found.get(name);
      const score = added(known?.score, worthAfter(verb));
      const joinedScore = added(known?.joinedScore, worthAfter(joins.findLast((start) => start <= from)));
      found.set(name, { name, area: own, score, joinedScore, ...(isAlone ? { isAlone } : {}) });
    });
    const every = [...found.values()];
    const alone = every.filter(({ isAlone, score }) => isAlone && score >= LEAST_SCORE);
    const all = alone.length > 0 ? alone : every;
    const asked = all.filter(({ score }) => score >= LEAST_SCORE);
    return (asked.length > 0 ? asked : all.filter(({ score }) => score >= LEAST_BESIDE))
      .map((deed): ReadDeed => (deed.area === (SAME_AREA[area] ?? area) ? withAreaBonus(deed) : deed))
      .sort((a, b) => b.score - a.score);
  };
}

/** Adds a further cue of a deed to what its cues are worth so far. */
const added = (known: number | undefined, worth: number): number =>
  known === undefined ? worth : Math.max(known, worth) + AGAIN * Math.min(known, worth);

const withAreaBonus = (deed: ReadDeed): ReadDeed => ({
  ...deed,
  score: deed.score + AREA_BONUS,
  joinedScore: deed.joinedScore + AREA_BONUS,
  isExpected: true,
});

function isSkillArea(name: string): name is SkillArea {
  return (SKILL_AREAS as readonly string[]).includes(name);
}
