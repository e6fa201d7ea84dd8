import type { MatchReason } from "../../core/match/goal-match";
import { saysSomething } from "../../core/reasons/opaque-title";
import { readDeeds } from "../../core/reasons/read-deeds";
import { readMoments } from "../../core/reasons/read-moments";
import { readSentences, sentenceChooser } from "../../core/reasons/choose-sentence";
import { translatorOf, type Language, type Message } from "../translate";

/** What reasons are said with, in one language, as the build packs it. */
export interface ReasonTexts {
  language: Language;
  /** Of i18n/judgement. */
  words: Record<ReasonKey, Message>;
  /** See core/lexicon/goal-deeds. */
  deeds: string;
  /** See core/lexicon/title-moments. */
  moments: string;
  /** See i18n/reasons. */
  sentences: string;
}

export type ReasonKey =
  "reason.pinned" | "reason.opaque" | "reason.assumes" | `because.${NonNullable<MatchReason["because"]>["source"]}`;

/** The rules by which reasons are said; i18n/reasons says what each does. */
type RuleName =
  | "beside-only"
  | "empty"
  | "figurative"
  | "in-chair"
  | "no-pairs"
  | "part-of-grade"
  | "plain"
  | "school-only"
  | "teacher"
  | "unusual"
  | "young-only";

/**
 * Reads the rules of a language from its texts.
 * @throws Error that names the rule and the language when one is missing or empty
 */
function readRules(known: ReturnType<typeof readSentences>, language: Language) {
  const rule = (name: RuleName): string => {
    const text = known.get("rules")?.get(name);
    // An empty expression would match everything.
    if (!text) throw new Error(`the texts of reasons (i18n/reasons, ${language}) lack the rule "${name}"`);
    return text;
  };
  return {
    empty: rule("empty"),
    teacher: rule("teacher"),
    figurative: new RegExp(rule("figurative"), "iu"),
    besideOnly: rule("beside-only").split(" "),
    noPairs: rule("no-pairs").split(" "),
    chooser: {
      wheelchairMarker: rule("in-chair"),
      gradeMarker: rule("part-of-grade"),
      unusual: rule("unusual"),
      plain: rule("plain").split(" "),
      youngOnly: rule("young-only").split(" "),
      schoolOnly: rule("school-only").split(" "),
    },
  };
}

/** True for a sentence with one of some words: it tells already what would be said to be assumed. */
function saysSo(sentence: string | undefined, words: string | undefined): boolean {
  const said = new Set(sentence?.toLowerCase().match(/\p{L}+/gu));
  return words?.split(" ").some((word) => said.has(word)) === true;
}

/**
 * Makes the function that says why a routine fits a goal: what happens there that calls for what the goal asks for, or
 * what is done there where such routines often call for it. Where nothing certain is known it gives "": a phrase that
 * hands the goal back is no reason. Where the goal has a condition that nothing shows to be met, it asks.
 * @throws Error that names the rule and the language when the texts lack one of the rules
 */
export function reasonSayer(texts: ReasonTexts): (reason: MatchReason, goalText: string) => string {
  const { language, words, deeds, moments, sentences } = texts;
  const say = translatorOf(words, language);
  const known = readSentences(sentences);

  const { empty, teacher, figurative, besideOnly, noPairs, chooser } = readRules(known, language);
  const choose = sentenceChooser(known, { deedsOf: readDeeds(deeds), momentsIn: readMoments(moments), ...chooser });

  const why = (reason: MatchReason, goalText: string): string | undefined => {
    const { sentence, places = [] } = choose(reason, goalText);
    if (sentence !== undefined || reason.code === "pinned") return sentence;
    if (reason.vague && places.length === 0 && !saysSomething(reason.title, empty, teacher))
      return say("reason.opaque");
    return places.map((place) => known.get("moment")?.get(place)).find((done) => done !== undefined);
  };

  /** False for a condition that the sentence tells or that nobody would ask about. */
  const isOpen = ({ assumes = "", certainty, kind }: MatchReason, goalText: string, told?: string): boolean =>
    certainty !== "unsure" &&
    // A play kitchen is no kitchen.
    !figurative.test(goalText) &&
    !(assumes === "small-group" && noPairs.includes(kind)) &&
    !(told === undefined && besideOnly.includes(assumes)) &&
    !saysSo(told, known.get("assume-said")?.get(assumes));

  return (reason, goalText) => {
    const { because, assumes } = reason;
    const isPinned = reason.code === "pinned";
    const told = why(reason, goalText);
    const what = assumes && !isPinned && isOpen(reason, goalText, told) && known.get("assume")?.get(assumes);
    return [
      isPinned && say("reason.pinned"),
      told,
      what && say("reason.assumes", { what }),
      because && say(`because.${because.source}`, { title: because.title }),
    ]
      .filter(Boolean)
      .join(" ");
  };
}
