import type { MatchReason } from "../../core/match/goal-match";
import { saysSomething } from "../../core/reasons/opaque-title";
import { readDeeds } from "../../core/reasons/read-deeds";
import { readMoments } from "../../core/reasons/read-moments";
import { isBeforeSchool, sentenceChooser } from "../../core/reasons/choose-sentence";
import { readSentences } from "../../core/reasons/read-sentences";
import { translatorOf, type Language, type Message } from "../translate";
import { agreeingTimes, timesSayer, type TimesKey } from "./usual-times";

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
  | "reason.pinned"
  | "reason.opaque"
  | "reason.assumes"
  | TimesKey
  | `because.${NonNullable<MatchReason["because"]>["source"]}`;

/** The rules by which reasons are said; i18n/reasons says what each does. */
type RuleName =
  | "children"
  | "empty"
  | "in-chair"
  | "indoors"
  | "instead"
  | "outdoors"
  | "own-language"
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
  const children = rule("children");
  return {
    empty: rule("empty"),
    teacher: rule("teacher"),
    ofChildren: (sentence: string): string => withWord(sentence, children),
    ownLanguage: new RegExp(rule("own-language"), "iu"),
    chooser: {
      wheelchairMarker: rule("in-chair"),
      gradeMarker: rule("part-of-grade"),
      unusual: rule("unusual"),
      indoors: rule("indoors"),
      instead: rule("instead")
        .split(", ")
        .map((names) => names.split(" ")),
      outdoors: rule("outdoors").split(" "),
      plain: rule("plain").split(" "),
      youngOnly: rule("young-only").split(" "),
      schoolOnly: rule("school-only").split(" "),
    },
  };
}

/** Replaces a word, "students", with another, "children"; `words` has both in this order, in lower case. */
function withWord(sentence: string, words: string): string {
  const [from = "", to = ""] = words.split(" ");
  const asBegun = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return sentence.replaceAll(asBegun(from), asBegun(to)).replaceAll(from, to);
}

/**
 * Makes the function that says why a routine fits a goal: what happens there that calls for what the goal asks for.
 * Where nothing certain is known of that, it says when the class has the routine, or else nothing: a phrase that repeats
 * the goal is no reason. Of a title that does not show what happens, it says so. Where the goal asks for a language and
 * nothing shows that the class is in it, it asks.
 * @throws Error that names the rule and the language when the texts lack one of the rules
 */
export function reasonSayer(texts: ReasonTexts): (reason: MatchReason, goalText: string) => string {
  const { language, words, deeds, moments, sentences } = texts;
  const say = translatorOf(words, language);
  const sayTimes = timesSayer(words, language);
  const known = readSentences(sentences);

  const { empty, teacher, ownLanguage, ofChildren, chooser } = readRules(known, language);
  const choose = sentenceChooser(known, { deedsOf: readDeeds(deeds), momentsIn: readMoments(moments), ...chooser });

  const why = (reason: MatchReason, goalText: string): string | undefined => {
    const chosen = choose(reason, goalText);
    if (chosen !== undefined) return isBeforeSchool(reason.grade) ? ofChildren(chosen) : chosen;
    if (reason.code === "pinned") return undefined;
    if (reason.vague && !saysSomething(reason.title, empty, teacher)) return say("reason.opaque");
    return reason.times && sayTimes(agreeingTimes(reason.times, reason.title));
  };

  return (reason, goalText) => {
    const { because, assumes, certainty, title } = reason;
    const isPinned = reason.code === "pinned";
    const isAsked = assumes && !isPinned && certainty !== "unsure" && !ownLanguage.test(title);
    const what = isAsked && known.get("assume")?.get(assumes);
    return [
      isPinned && say("reason.pinned"),
      why(reason, goalText),
      what && say("reason.assumes", { what }),
      because && say(`because.${because.source}`, { title: because.title }),
    ]
      .filter(Boolean)
      .join(" ");
  };
}
