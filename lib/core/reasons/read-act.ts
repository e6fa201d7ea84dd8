import { readGoalWords, type GoalWords } from "../goals/goal-words";
import { isSpanish } from "../learned/plain-terms";
import {
  ACT_AMOUNTS,
  ACT_BARE_VERBS,
  ACT_ENDS,
  ACT_LEADS,
  ACT_MEASURES,
  ACT_OBJECTS,
  ACT_PURPOSES,
  ACT_TAILS,
  ACT_UNITS,
  ACT_VERBS,
  FRENCH_SIGNS,
  SPANISH_ACT_ENDS,
  SPANISH_ACT_TAILS,
  SPANISH_FUTURES,
  SPANISH_NOUNS,
} from "../lexicon/act-words";
import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);
const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** Indexes of the vocabulary, built on first use. */
const vocabulary = once(() => ({
  doubled: new Set(wordsOf(ACT_VERBS).flatMap((verb) => (verb.endsWith("!") ? [verb.slice(0, -1)] : []))),
  verbs: new Set(wordsOf(ACT_VERBS).map((verb) => verb.replace("!", ""))),
  leads: phrasesOf(ACT_LEADS).map((line) => line.split(" ")),
  ends: setOf(ACT_ENDS),
  measures: setOf(ACT_MEASURES),
  amounts: setOf(ACT_AMOUNTS),
  units: setOf(ACT_UNITS),
  tails: setOf(ACT_TAILS),
  purposes: setOf(ACT_PURPOSES),
  objects: setOf(ACT_OBJECTS),
  bareVerbs: setOf(ACT_BARE_VERBS),
  futures: new Map(phrasesOf(SPANISH_FUTURES).map((line) => line.split(" ") as [string, string])),
  spanishEnds: setOf(SPANISH_ACT_ENDS),
  spanishTails: setOf(SPANISH_ACT_TAILS),
  nouns: setOf(SPANISH_NOUNS),
  french: setOf(FRENCH_SIGNS),
}));

/** Gives the infinitive of a verb in a goal: "writes", "write"; undefined for a word that is no known verb. */
function plainVerb(word: string): string | undefined {
  const forms = [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
  return forms.find((form) => vocabulary().verbs.has(form));
}

function gerund(verb: string): string {
  if (vocabulary().doubled.has(verb)) return `${verb}${verb.at(-1)}ing`;
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** The longest act, and the shortest one to which a longer one is cut back, in words. */
const MOST_WORDS = 13;
const LEAST_CUT = 3;
const CUT_AT = new Set("in on from into onto around between to of for that who which en a de que".split(" "));
const COORDINATING = new Set(["and", "or", "then", "y", "o"]);
/** Most words searched for the end of a list: "milk, a spork packet and a fruit cup". */
const LIST_REACH = 6;

interface Sentence extends GoalWords {
  /** The text between each word and the one before it. */
  gaps: string[];
}

function readSentence(text: string): Sentence {
  const read = readGoalWords(text, (word) => word);
  const gaps = read.places.map(([from], at) => text.slice(at === 0 ? 0 : read.places[at - 1]![1], from));
  return { ...read, gaps };
}

const isNumber = (word: string | undefined): boolean =>
  word !== undefined && (/^\d/.test(word) || vocabulary().amounts.has(word));

/** True where the act ends before a word in any case. */
function endsBefore({ words, gaps }: Sentence, at: number, ends: ReadonlySet<string>): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  // Letters in a gap are a criterion, which was cut out of the words.
  if (/[.;:()"“”«»–—!?[\]+&=]|\p{L}|\p{N}|-\s|\s-|\s['‘’]|['‘’]\s/u.test(gaps[at]!)) return true;
  if (gaps[at]!.includes("/") && plainVerb(word) !== undefined) return true;
  if (ends.has(word)) return true;
  if (vocabulary().measures.has(word) && isNumber(next)) return true;
  if (word === "up" && next === "to" && isNumber(words[at + 2])) return true;
  if (isNumber(word) && next !== undefined && vocabulary().units.has(next)) return true;
  return word === "to" && next !== undefined && vocabulary().purposes.has(next);
}

/** True for a comma within a list of things, which "and" or "or" ends. */
function isInList(sentence: Sentence, at: number, ends: ReadonlySet<string>): boolean {
  for (let next = at; next < Math.min(at + LIST_REACH, sentence.words.length); next++) {
    if (/[^\s,]/.test(sentence.gaps[next]!) || endsBefore({ ...sentence }, next, ends)) return false;
    const word = sentence.words[next]!;
    const after = sentence.words[at + 1] ?? "";
    const isVerb =
      plainVerb(word) !== undefined ||
      (vocabulary().objects.has(after) && !(COORDINATING.has(after) && word.endsWith("s")));
    if (next === at && isVerb) return false;
    if (next > at && (word === "and" || word === "or" || word === "y" || word === "o"))
      return (
        plainVerb(sentence.words[next + 1] ?? "") === undefined ||
        !vocabulary().objects.has(sentence.words[next + 2] ?? "")
      );
  }
  return false;
}

const beginsVerb = (words: readonly string[], at: number): boolean =>
  COORDINATING.has(words[at]!) && (plainVerb(words[at + 1] ?? "") ?? infinitive(words[at + 1] ?? "")) !== undefined;
const isJoint = (words: readonly string[], at: number): boolean => CUT_AT.has(words[at]!);

/** Matches verbs to which "at" belongs ("look at"); otherwise it begins a place or time ("at arrival"). */
const AIMED = /^(?:look|point|aim|throw|toss|smile)/;
const isPlace = (words: readonly string[], from: number, at: number): boolean =>
  words[at] === "at" && at > from + 1 && !AIMED.test(words[at - 1]!);

/** Finds where an act ends that begins with the verb at `from`: the index after its last word. */
function actEnd(sentence: Sentence, from: number, ends: ReadonlySet<string>): number {
  let to = from + 1;
  while (to < sentence.words.length && to - from < MOST_WORDS) {
    if (endsBefore(sentence, to, ends) || isPlace(sentence.words, from, to)) return to;
    if (sentence.gaps[to]!.includes(",") && !isInList(sentence, to, ends)) return to;
    to++;
  }
  if (to === sentence.words.length || endsBefore(sentence, to, ends)) return to;
  for (const isCut of [beginsVerb, isJoint])
    for (let at = to; at > from + LEAST_CUT; at--) if (isCut(sentence.words, at)) return at;
  return to;
}

/** Matches a placeholder of the goal's form: "[NAME]", "___". */
const BLANK = /\[|\]|_{2,}|\{|\}/;

function trimmedEnd(words: readonly string[], from: number, to: number, tails: ReadonlySet<string>): number {
  let end = to;
  while (end > from + 1 && (tails.has(words[end - 1]!) || /^(?:\d+|[a-z])$/.test(words[end - 1]!))) end--;
  // "The length of" without its object means nothing.
  return words.slice(end, to).includes("of") ? from : end;
}

/** Drops a final "to request" without its object. */
function withoutBareVerb(words: readonly string[], from: number, end: number): number {
  const last = words[end - 1]!;
  const isBare = words[end - 2] === "to" && vocabulary().verbs.has(last) && !vocabulary().bareVerbs.has(last);
  return isBare && end - 2 > from ? end - 2 : end;
}

/** Skips "be able to" and adverbs in front of the verb. */
function verbAfter(words: readonly string[], start: number): number {
  let at = start;
  for (;;) {
    const lead = vocabulary().leads.find((line) => line.every((word, step) => words[at + step] === word));
    if (lead) at += lead.length;
    else if (/[a-z]{3}ly$/.test(words[at] ?? "") && !vocabulary().verbs.has(words[at]!)) at++;
    else return at;
  }
}

/** Gives the text between two words of the act: "hook-and-loop", "his/her", or a blank. */
const joint = (gap: string): string => (gap === "-" || gap === "/" ? gap : gap.includes(",") ? ", " : " ");

/** Matches pronouns: a word before one is a verb, even if unknown ("stow it"). */
const PRONOUN = /^(?:it|them|him|himself|herself)$/;

/** Writes the act with its verbs in the form of "writing"; undefined where a verb can't be told from a noun. */
function englishAct(text: string, sentence: Sentence): string | undefined {
  const { words, places, gaps } = sentence;
  const will = words.findIndex((word) => word === "will" || word === "shall");
  const from = verbAfter(words, will + 1);
  const verb = plainVerb(words[from] ?? "");
  if (verb === undefined) return undefined;
  const end = withoutBareVerb(
    words,
    from,
    trimmedEnd(words, from, actEnd(sentence, from, vocabulary().ends), vocabulary().tails),
  );
  let act = gerund(verb);
  for (let at = from + 1; at < end; at++) {
    const word = words[at]!;
    const before = words[at - 1]!;
    const isAfterAnd = (before === "and" || before === "or" || before === "then") && gaps[at] === " ";
    const second = isAfterAnd && gaps[at - 1] === " " ? plainVerb(word) : undefined;
    // "Slicing and mincing", "plan and then type": the next word is a second verb, even if unknown.
    const isUnknown =
      isAfterAnd && second === undefined && (before === "then" || at === from + 2 || PRONOUN.test(words[at + 1] ?? ""));
    if (isUnknown) return at - 1 - from < 3 ? undefined : act.replace(/,? \w+(?: then)?$/, "");
    const isVerb =
      second !== undefined &&
      (at === from + 2 || vocabulary().objects.has(words[at + 1] ?? "") || /^\d/.test(words[at + 1] ?? ""));
    if (second !== undefined && !isVerb) {
      return at - 1 - from < 2 ? undefined : act.replace(/,? \w+$/, "");
    }
    // Drops a final verb without its object: "and handing".
    if (isVerb && at === end - 1 && at > from + 2) return act.replace(/,? \w+$/, "");
    act += `${joint(gaps[at]!)}${isVerb ? gerund(second) : text.slice(...places[at]!)}`;
  }
  return end - from < 2 ? undefined : act.replace(SECOND_VERB, "");
}

/** Words after "and" that begin no second verb. */
const NO_VERB = "\\p{L}+ing|in|on|at|to|of|off|up|down|into|onto|with|through|under|over|from|for|by|as";
/** Matches an unknown second verb with its object: "and release the ball". */
const SECOND_VERB = new RegExp(
  `,? (?:and|or|then) (?!(?:${NO_VERB})\\b)\\p{L}+ (?:the|an?|his|her|their|its|it|them)\\b.*$`,
  "u",
);

const SPANISH_FUTURE = /^[a-zñáéíóú]{2,}[aei]r[aá]$/;

/** The infinitive of a Spanish verb in the future, as written or folded; undefined for other words. */
function infinitive(word: string): string | undefined {
  const folded = word.replace(/á$/, "a");
  if (vocabulary().nouns.has(folded)) return undefined;
  return vocabulary().futures.get(folded) ?? (SPANISH_FUTURE.test(word) ? word.slice(0, -1) : undefined);
}

/** Matches verbs of how a skill changes, not of what is done. */
const NO_DEED = /^(?:mejor|aument|reduc|poder|haber|ser|estar|manten|particip|demostr)/;
const OBJECT_PRONOUN = /^(?:se|le|les|lo|la|los|las)$/;

function spanishAct(text: string, sentence: Sentence): string | undefined {
  const { places, gaps, words } = sentence;
  const written = places.map(([from, to]) => text.slice(from, to).toLowerCase());
  if (words.some((word) => vocabulary().french.has(word))) return undefined;
  const from = written.findIndex((word) => infinitive(word) !== undefined);
  if (from < 0 || words.slice(Math.max(0, from - 2), from).includes("no")) return undefined;
  const verb = infinitive(written[from]!)!;
  if (NO_DEED.test(verb)) return undefined;
  let act = verb + (OBJECT_PRONOUN.test(words[from - 1] ?? "") ? words[from - 1]! : "");
  let end = trimmedEnd(written, from, spanishEnd(sentence, from), vocabulary().spanishTails);
  if (infinitive(written[end - 1]!) !== undefined || /(?:ando|iendo)$/.test(words[end - 1]!))
    end = trimmedEnd(written, from, end - 1, vocabulary().spanishTails);
  for (let at = from + 1; at < end; at++)
    act += `${joint(gaps[at]!)}${infinitive(written[at]!) ?? text.slice(...places[at]!)}`;
  return end - from < 2 ? undefined : act;
}

/** Finds where a Spanish act ends; "al llegar" is a time and no part of it. */
function spanishEnd(sentence: Sentence, from: number): number {
  const end = actEnd(sentence, from, vocabulary().spanishEnds);
  const { words } = sentence;
  for (let at = from + 1; at < end; at++)
    if (words[at] === "al" && /[aei]r(?:se)?$/.test(words[at + 1] ?? "")) return at;
  return end;
}

/** Matches brackets, which hold an example or an abbreviation. */
const BRACKETED = /\s*\([^()]*\)/g;

/** Drops the last items of a list whose end was cut off: "a milk, a spork". */
function wholeList(act: string): string {
  const comma = act.lastIndexOf(",");
  return comma < 0 || / (?:and|or|y|o|e|u) /.test(act.slice(comma)) ? act : wholeList(act.slice(0, comma));
}

/**
 * Takes from a goal the act that it asks for, in the goal's own words: "opening a milk carton and a bag of chips", in
 * Spanish "abrir su leche y una bolsa". Criteria, conditions, purposes, examples and the student's name are left out.
 * @returns undefined where the sentence isn't plain enough for that, or is in another language than asked for
 */
export function readAct(goalText: string, language: "en" | "es"): string | undefined {
  if (isSpanish(goalText) !== (language === "es")) return undefined;
  const text = goalText.replaceAll(BRACKETED, "");
  const sentence = readSentence(text);
  const act = language === "es" ? spanishAct(text, sentence) : englishAct(text, sentence);
  if (act === undefined || BLANK.test(act)) return undefined;
  return wholeList(act);
}
