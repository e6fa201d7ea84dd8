import { CueIndex } from "./cue-pattern";
import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";
import type { ReadSetting } from "./goal-reading";
import { phraseOf, type GoalWords } from "./goal-words";
import type { GradeBand } from "./grade-band";
import type { SkillArea } from "../lexicon/skill-areas";
import { SETTING_MARKERS, SETTINGS } from "../lexicon/named-settings";

const settingIndex = once(() => new CueIndex(SETTINGS.map(({ words }) => phrasesOf(words))));
const markers = once(() => new Set(phrasesOf(SETTING_MARKERS)));
/** Meals: hands are washed before them, not at them. */
const MEALS = new Set(["lunch", "snack", "breakfast"]);
const REACH = 3;
/** Small words that don't count as distance: "en la clase de ciencias". */
const SMALL = new Set(["the", "la", "el", "los", "las", "clase", "de", "his", "her", "their"]);
/**
 * Number of words within which "about" makes a moment a topic: "a book about going to the playground" happens
 * elsewhere.
 */
const ABOUT_REACH = 5;
/** Words before a place that make it a destination, not the place of the goal: "to the cafeteria". */
const DESTINATION = new Set(["to", "toward", "towards", "into"]);

/** Finds where each setting of the list is first named as the moment of the goal. */
function namedSpans(words: GoalWords): Map<number, [number, number]> {
  const named = new Map<number, [number, number]>();
  settingIndex().find(words, (at, span) => {
    if (!named.has(at) && (SETTINGS[at]!.anywhere === true || isNamed(words.words, span[0]))) named.set(at, span);
  });
  return named;
}

const EVERY = new Set(["each", "every", "all", "cada"]);
const CITY_BUS = / (?:city|public) (?:bus|trans)| bus (?:route|schedule|pass) /;
/** Nouns that make the moment before them a topic: "the cafeteria story", "math vocabulary". */
const TOPICS = new Set(
  (
    "story stories book scenario scenarios picture pictures vocabulary words word concepts terms " +
    "unit rules cards comic"
  ).split(" "),
);
const isTopic = (next: string): boolean => TOPICS.has(next) || THEMED.test(next);
/** Matches a moment that is only a theme: "a music-themed station", "a game on music", "a play in class". */
const THEMED =
  /^(?:themed?|related|inspired|notes|items|reading|materials?|level|ball|balls|card|cards|passages?|topics?)$/;
/** Matches a thing that is made for a moment, not in it: "notes for the lab", "ready for math". */
const THINGS =
  /^(?:notes|materials?|assignments?|homework|books?|supplies|things|papers?|folders?|prepared|prepare|ready|words)$/;
const PLACED = new Set(["the", "a", "his", "her", "their"]);
/** True where "on" introduces a topic ("on music") and not a place ("on the playground"). */
const isOnTopic = (words: readonly string[], at: number, from: number): boolean =>
  words[at] === "on" &&
  !words.slice(at + 1, from).some((word) => PLACED.has(word)) &&
  !/^(?:bus|stair)/.test(words[from] ?? "");

/** Words for a time next to a moment ("after PE"): another moment may fit as well. */
const NEXT_TO = new Set(["after", "before", "despues", "antes"]);
function isNextTo(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (SMALL.has(words[at] ?? "")) at--;
  return NEXT_TO.has(words[at] ?? "");
}

function isNamed(words: readonly string[], from: number): boolean {
  if (words.slice(Math.max(0, from - ABOUT_REACH), from).includes("about")) return false;
  let reach = REACH;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const word = words[at]!;
    if (SMALL.has(word)) reach++;
    if (DESTINATION.has(word) && words.slice(at + 1, from).every((one) => SMALL.has(one)))
      return words[at - 1] === "out" || words[at - 1] === "going";
    if (isOnTopic(words, at, from) && at > 0) return words[from] === "playground" || words[from] === "arrival";
    if (word === "for" && THINGS.test(words[at - 1] ?? "")) return false;
    if (markers().has(word) || (word === "of" && words[at - 1] === "minutes")) return true;
    if (word === "will" || word === "student" || word === "about") return false;
  }
  return from === 0;
}

/**
 * Finds the moments that a goal names ("during recess", "in the cafeteria", "upon arrival"), in the order of the text.
 */
export function findSettings(
  text: string,
  words: GoalWords,
  main: SkillArea | undefined,
  band: GradeBand,
): ReadSetting[] {
  const found: (ReadSetting & { from: number })[] = [];
  for (const [at, span] of namedSpans(words)) {
    const { only, elementary, kinds: always } = SETTINGS[at]!;
    const kinds = band === "secondary" ? always : (elementary ?? always);
    if (isTopic(words.words[span[1] + 1] ?? "")) continue;
    if (main === "emotional_regulation" && kinds[0] === "writing") continue;
    if ((main === "hygiene" || main === "toileting") && MEALS.has(kinds[0]!)) continue;
    if (main === "ball_skills" && kinds[0] === "free_play") continue;
    // "Entering each class" is no arrival at school.
    if (kinds[0] === "arrival" && words.words.slice(span[0], span[1]).some((word) => EVERY.has(word))) continue;
    // A city bus is no school bus.
    if (kinds[0] === "arrival" && (main === "community" || CITY_BUS.test(words.stream))) continue;
    found.push({
      kinds,
      only: only === true && !isNextTo(words.words, span[0]),
      phrase: phraseOf(text, words, span),
      from: span[0],
    });
  }
  return found.sort((a, b) => a.from - b.from).map(({ kinds, only, phrase }) => ({ kinds, only, phrase }));
}
