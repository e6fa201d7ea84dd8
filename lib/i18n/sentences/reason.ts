import type { SkillArea } from "../../core/lexicon/skill-areas";
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
  | "reason.ask"
  | "reason.ask-here"
  | "reason.check"
  | "reason.opaque"
  | "reason.assumes"
  | `because.${NonNullable<MatchReason["because"]>["source"]}`;

/** The rules by which reasons are said; i18n/reasons says what each does. */
type RuleName = "empty" | "speech" | "technique" | "own-moments" | "part-of-grade" | "teacher" | "in-chair" | "cut";

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
    speech: rule("speech").split(" "),
    ownMoments: rule("own-moments").split(" "),
    technique: new RegExp(rule("technique"), "u"),
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

/** True where the title's own words, or how well such routines go with the goal, say that the routine suits its act. */
function suits({ title, vague, certainty }: MatchReason, chosen: ChosenSentence, act: string): boolean {
  if (sharesWord(act, title)) return true;
  const isLikely = certainty === "sure" || (chosen.related && chosen.sentence !== undefined);
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

  const skillOf = (area: SkillArea): string | undefined => known.get("skill")?.get(area);
  const { empty, teacher, speech, ownMoments, technique, cut, ...markers } = readRules(known, language);
  const choose = sentenceChooser(known, { deedsOf: readDeeds(deeds), momentsIn: readMoments(moments), ...markers });

  const doing = ({ place, kind }: ChosenSentence, act: string, does: "fits" | "ask"): string => {
    const times = known.get("time");
    const time = place === undefined ? undefined : (times?.get(place) ?? times?.get(kind ?? ""));
    if (time === undefined) return say(`reason.${does}-here`, { act });
    const said = say(`reason.${does}`, { time, act });
    return said[0]!.toUpperCase() + said.slice(1);
  };

  const ask = (chosen: ChosenSentence, reason: MatchReason, act: string | undefined): string => {
    const { area = reason.area, kind, related } = chosen;
    const skill = skillOf(area);
    const isOpaque = kind === undefined && !saysSomething(reason.title, empty, teacher);
    const isTechnique = act !== undefined && speech.includes(area) && technique.test(act);
    const what = act !== undefined && !isTechnique ? act : isTechnique || related || isOpaque ? skill : undefined;
    const isOdd = ownMoments.includes(area) && kind !== undefined && !related;
    const asked = what === undefined || isOdd ? say("reason.check") : doing(chosen, what, "ask");
    return isOpaque ? `${say("reason.opaque")} ${asked}` : asked;
  };

  const why = (reason: MatchReason, goalText: string): string | undefined => {
    const chosen = choose(reason, goalText);
    const { sentence, close, kind, related, area = reason.area } = chosen;
    if (reason.code === "pinned") return sentence;
    const read = readAct(goalText, language);
    const act = read === undefined || cut.test(read) ? undefined : read;
    if (reason.certainty === "unsure") return ask(chosen, reason, act);
    if (close) return sentence;
    if (act !== undefined && suits(reason, chosen, act)) return doing(chosen, act, "fits");
    const skill = skillOf(area);
    if (act === undefined && related && !reason.vague && skill && area === reason.area)
      return doing(chosen, skill, "fits");
    return (reason.certainty === "sure" && kind && known.get("moment")?.get(kind)) || ask(chosen, reason, act);
  };

  return (reason, goalText) => {
    const { because, assumes } = reason;
    const isPinned = reason.code === "pinned";
    // Of a place that is not sure the sentence asks already.
    const told = why(reason, goalText);
    const isOpen =
      assumes && !isPinned && reason.certainty !== "unsure" && !saysSo(told, known.get("assume-said")?.get(assumes));
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
