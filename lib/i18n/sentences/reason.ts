import type { MatchReason } from "../../core/match/goal-match";
import { sharesWord } from "../../core/match/title-overlap";
import { saysSomething } from "../../core/reasons/opaque-title";
import { readAct } from "../../core/reasons/read-act";
import { readDeeds } from "../../core/reasons/read-deeds";
import { readMoments } from "../../core/reasons/read-moments";
import { readSentences, sentenceChooser, type ChosenSentence } from "../../core/reasons/choose-sentence";
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
  | "reason.pinned"
  | "reason.fits"
  | "reason.fits-here"
  | "reason.goal"
  | "reason.may"
  | "reason.may-here"
  | "reason.ask"
  | "reason.ask-here"
  | "reason.opaque"
  | "reason.assumes"
  | `because.${NonNullable<MatchReason["because"]>["source"]}`;

/** The rules by which reasons are said; i18n/reasons says what each does. */
type RuleName = "empty" | "own-moments" | "part-of-grade" | "teacher" | "in-chair" | "general" | "cut";

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
    ownMoments: rule("own-moments").split(" "),
    general: new RegExp(rule("general"), "u"),
    cut: new RegExp(rule("cut"), "u"),
    wheelchairMarker: rule("in-chair"),
    gradeMarker: rule("part-of-grade"),
  };
}

/** True for a sentence with one of some words: it tells already what would be said to be assumed. */
function saysSo(sentence: string | undefined, words: string | undefined): boolean {
  const said = new Set(sentence?.toLowerCase().match(/\p{L}+/gu));
  return words?.split(" ").some((word) => said.has(word)) === true;
}

/** An act of so many words is a phrase of its own, plainer than the name of its deed; a longer one is only a part. */
const SHORTEST_ACT = 3;
const SHORT_ACT = 7;
const LONGEST_ACT = 11;

/** True where the title's own words, or how well such routines go with the goal, say that the routine suits its act. */
function suits({ title, vague, certainty }: MatchReason, chosen: ChosenSentence, act: string): boolean {
  if (sharesWord(act, title)) return true;
  const isLikely =
    certainty === "sure" ||
    (chosen.related && chosen.sentence !== undefined) ||
    (chosen.often && chosen.place !== undefined);
  return chosen.kind !== undefined && !vague && !!isLikely;
}

/**
 * Makes the function that says why a routine fits a goal: what happens there that calls for what the goal asks for,
 * or, where no sentence is about that, that the routine suits the goal's own act. Where the routine is not sure it
 * claims nothing and only asks; where the goal has a condition that nothing shows to be met, it says so.
 * @throws Error that names the rule and the language when the texts lack one of the rules
 */
export function reasonSayer(texts: ReasonTexts): (reason: MatchReason, goalText: string) => string {
  const { language, words, deeds, moments, sentences } = texts;
  const say = translatorOf(words, language);
  const known = readSentences(sentences);

  const { empty, teacher, ownMoments, general, cut, ...markers } = readRules(known, language);
  const choose = sentenceChooser(known, { deedsOf: readDeeds(deeds), momentsIn: readMoments(moments), ...markers });

  /** Says what holds of an act, or of the goal, in what students do at that time or in what the time is called. */
  const doing = (what: "fits" | "may" | "ask", { place, kind }: ChosenSentence, act = say("reason.goal")): string => {
    const names = known.get(what === "ask" ? "time" : "moment");
    const at = place && (names?.get(place) ?? names?.get(kind ?? ""));
    return at ? say(`reason.${what}`, { at, act }) : say(`reason.${what}-here`, { act });
  };

  /** Names what the goal asks for, by the name of its deed or in its own words where these can be said. */
  const whatOf = (chosen: ChosenSentence, reason: MatchReason, goalText: string): string | undefined => {
    const named = known.get("deed")?.get(chosen.deed ?? "");
    const read = readAct(goalText, language);
    if (read === undefined || cut.test(read)) return named;
    const length = read.split(" ").length;
    const isPlain =
      length >= SHORTEST_ACT && length <= SHORT_ACT && (!general.test(read) || sharesWord(read, reason.title));
    if (named !== undefined && chosen.deedSure && !isPlain) return named;
    return length <= LONGEST_ACT && (length >= SHORTEST_ACT || !general.test(read)) ? read : named;
  };

  const ask = (chosen: ChosenSentence, reason: MatchReason, act: string | undefined): string => {
    const { area = reason.area, kind, related } = chosen;
    const isOpaque = kind === undefined && !saysSomething(reason.title, empty, teacher);
    const isOdd = ownMoments.includes(area) && kind !== undefined && !related;
    const asked = isOdd ? doing("ask", {}) : doing("ask", chosen, act);
    return isOpaque ? `${say("reason.opaque")} ${asked}` : asked;
  };

  const why = (reason: MatchReason, goalText: string): string | undefined => {
    const chosen = choose(reason, goalText);
    const { sentence, close, kind, often, place } = chosen;
    if (reason.code === "pinned") return sentence;
    const act = whatOf(chosen, reason, goalText);
    // Of a plain place that goes with the goal there is nothing to ask.
    if (reason.certainty === "unsure")
      return often && place && act ? doing("may", chosen, act) : ask(chosen, reason, act);
    if (close) return sentence;
    const isFit = act === undefined ? reason.certainty === "sure" && kind : suits(reason, chosen, act);
    return isFit ? doing("fits", chosen, act) : ask(chosen, reason, act);
  };

  return (reason, goalText) => {
    const { because, assumes } = reason;
    const isPinned = reason.code === "pinned";
    // Of a place that is not sure the sentence asks already.
    const told = why(reason, goalText);
    const isOpen =
      assumes &&
      !isPinned &&
      reason.certainty !== "unsure" &&
      !told?.endsWith("?") &&
      !saysSo(told, known.get("assume-said")?.get(assumes));
    const what = isOpen && known.get("assume")?.get(assumes);
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
