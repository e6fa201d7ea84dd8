import { GOAL_CONDITIONS } from "../lexicon/goal-conditions";
import { phraseGroupsOf } from "../lexicon/read-lexicon";
import { foldText } from "../routines/fold-text";
import { CueIndex } from "./cue-pattern";
import { goalParts, type GoalPart } from "./goal-parts";
import type { GoalWords } from "./goal-words";

/** What a condition is about. */
export type ConditionTopic =
  "time" | "sequence" | "language" | "place" | "seat" | "subject" | "company" | "group" | "structure";

/** Names of conditions by topic, such as "place": ["outdoors"]; topics that the text does not mention are absent. */
export type Conditions = Readonly<Partial<Record<ConditionTopic, readonly string[]>>>;

const WORD = /[\p{L}\p{N}]+(?:[:'][\p{L}\p{N}]+)*/gu;

/** Reads a text as a stream of plain words; unlike the words of a goal's reading, criteria stay in. */
export function plainWords(text: string): GoalWords {
  const read: GoalWords = { stream: " ", words: [], places: [], streamStarts: [] };
  for (const found of foldText(text).matchAll(WORD)) {
    const word = found[0].replaceAll("'", "");
    read.words.push(word);
    read.places.push([found.index, found.index + found[0].length]);
    read.streamStarts.push(read.stream.length);
    read.stream += `${word} `;
  }
  return read;
}

/** Conditions that a lexicon text describes, found together. */
export class ConditionIndex<Topic extends string> {
  private readonly headings: { name: string; topic: Topic }[];
  private readonly index: CueIndex;

  /** Takes groups of phrases with headings of name, "<" and topic. */
  constructor(text: string) {
    const groups = phraseGroupsOf(text);
    this.headings = groups.map(({ heading }) => {
      const [name = "", topic = ""] = heading.split(" < ");
      return { name, topic: topic as Topic };
    });
    this.index = new CueIndex(groups.map(({ phrases }) => phrases));
  }

  /** Finds the conditions that a text speaks of; `isMeant` may reject a hit by the index of its first word. */
  find(words: GoalWords, isMeant: (topic: Topic, from: number) => boolean = () => true): Map<Topic, string[]> {
    const found = new Map<Topic, string[]>();
    this.index.find(words, (group, [from]) => {
      const { name, topic } = this.headings[group]!;
      if (!isMeant(topic, from)) return;
      const names = found.get(topic) ?? [];
      if (!names.includes(name)) found.set(topic, [...names, name]);
    });
    return found;
  }
}

let index: ConditionIndex<ConditionTopic> | undefined;

/** Words of greetings, which name no time of day: "good morning", "hasta mañana", "buenas tardes". */
const GREETING = new Set(["good", "buenas", "buenos", "hasta"]);
/** Words that make the next word no place of the goal: "about the store", "reading a recipe", "study hall". */
const NOT_THERE = new Set(["about", "sobre", "reading", "read", "leer", "study", "town", "lecture"]);
/** Verbs before "away from": "walk away from peers" is what the student does, not company. */
const LEAVING = /^(?:walk|mov|step|turn|look|run|pull)/;
/** Matches places that are only in a picture or story: "a picture of the bus or the gym", "the cafeteria story". */
const SHOWN =
  /\b(?:picture|photo|drawing|story|book|video|dibujo|foto|cuento|libro)s? (?:of|about|de|sobre)(?: \w+){0,6} $/;
const TELLING = /^(?:stor|book|picture|photo|item|word|vocab|theme|sign$|signs$|cuento|libro)/;
/**
 * Topics that are read only in the outcome and circumstances: a purpose or example may name another place than the
 * goal's.
 */
const OUTCOME_ONLY = new Set<ConditionTopic>(["place", "seat", "subject", "group", "structure", "language"]);
const NEGATION = new Set(["without", "no", "not", "never", "sin"]);
/** Matches a place that the goal rules out: "rather than in the teacher's whole-class lesson". */
const RULED_OUT = /\b(?:rather than|instead of|not|no) (?:in|on|at|during|en|durante)(?: \w+){0,2} $/;
const SMALL = new Set(["the", "a", "an", "his", "her", "their", "la", "el", "los", "las", "su"]);

function isMeant(
  { words, stream, streamStarts }: GoalWords,
  parts: readonly GoalPart[],
  topic: ConditionTopic,
  from: number,
): boolean {
  let at = from - 1;
  while (SMALL.has(words[at] ?? "")) at--;
  const before = words[at] ?? "";
  if (topic === "time") return !GREETING.has(before);
  if (topic === "company") return !LEAVING.test(before);
  if (OUTCOME_ONLY.has(topic) && parts[from] === "side") return false;
  const start = stream.slice(0, streamStarts[from]);
  if (TELLING.test(words[from + 1] ?? "") || SHOWN.test(start) || RULED_OUT.test(start)) return false;
  return !NOT_THERE.has(before) && !NEGATION.has(before);
}

/** True for a goal that wants to be worked on where other students neither see nor hear it. */
export const needsPrivacy = (goalText: string): boolean =>
  readConditions(goalText).company?.includes("private") === true;

/**
 * Reads the conditions in a goal that decide where it can be worked on: time of day, before or after what, language,
 * place, company, size of the group, structure. Reads the whole text, criteria too ("on 4 of 5 mornings").
 */
export function readConditions(goalText: string): Conditions {
  index ??= new ConditionIndex(GOAL_CONDITIONS);
  const words = plainWords(goalText);
  const parts = goalParts(foldText(goalText), words);
  return Object.fromEntries(index.find(words, (topic, from) => isMeant(words, parts, topic, from)));
}
