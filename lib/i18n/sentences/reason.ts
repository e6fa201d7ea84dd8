import type { SkillArea } from "../../core/lexicon/skill-areas";
import type { MatchReason } from "../../core/match/goal-match";
import { sharesWord } from "../../core/match/title-overlap";
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
  | "reason.named"
  | "reason.ask"
  | "reason.ask-act"
  | "reason.check"
  | "reason.unclear-act"
  | "reason.unclear-title"
  | "reason.unclear"
  | "reason.assumes"
  | `because.${NonNullable<MatchReason["because"]>["source"]}`;

/** Skills of moments of their own: to ask whether another moment calls for them would be absurd. */
const OWN_MOMENTS = new Set<SkillArea>(["feeding", "toileting", "dressing", "hygiene"]);

/** True for a sentence with one of some words: it tells already what would be said to be assumed. */
function saysSo(sentence: string | undefined, words: string | undefined): boolean {
  const said = new Set(sentence?.toLowerCase().match(/\p{L}+/gu));
  return words?.split(" ").some((word) => said.has(word)) === true;
}

/**
 * Makes the function that says why a routine fits a goal: what happens there that calls for what the goal asks for.
 * Where that is not known, it says what happens there and what to ask, in the goal's own words; where the goal has a
 * condition that nothing shows to be met, it says so.
 */
export function reasonSayer({
  language,
  words,
  deeds,
  moments,
  sentences,
}: ReasonTexts): (reason: MatchReason, goalText: string) => string {
  const say = translatorOf(words, language);
  const known = readSentences(sentences);
  const choose = sentenceChooser(known, { deedsOf: readDeeds(deeds), momentsIn: readMoments(moments) });

  const general = ({ area, kind, related }: ChosenSentence, act: string | undefined, isSure: boolean): string => {
    const skill = area && known.get("skill")?.get(area);
    if (!kind) {
      if (act) return say("reason.unclear-act", { act });
      return skill ? say("reason.unclear-title", { skill }) : say("reason.unclear");
    }
    const moment = known.get("moment")?.get(kind);
    if (isSure && moment !== undefined) return moment;
    if (act && (related || !area || !OWN_MOMENTS.has(area))) return `${moment} ${say("reason.ask-act", { act })}`;
    return `${moment} ${skill && related ? say("reason.ask", { skill }) : say("reason.check")}`;
  };

  const why = (reason: MatchReason, goalText: string): string | undefined => {
    const chosen = choose(reason, goalText);
    const act = readAct(goalText, language);
    const { sentence } = chosen;
    const isPinned = reason.code === "pinned";
    if (sentence !== undefined && reason.certainty === "unsure" && !isPinned)
      return `${sentence} ${act === undefined ? say("reason.check") : say("reason.ask-act", { act })}`;
    if (sentence !== undefined) return sentence;
    if (isPinned) return undefined;
    return act !== undefined && sharesWord(act, reason.title)
      ? say("reason.named", { act })
      : general(chosen, act, reason.certainty === "sure");
  };

  return (reason, goalText) => {
    const { because, assumes } = reason;
    const isPinned = reason.code === "pinned";
    // Of a place that is not sure the sentence asks already.
    const told = why(reason, goalText);
    const isOpen = assumes && !isPinned && reason.certainty !== "unsure" && !saysSo(told, known.get("assume-said")?.get(assumes));
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
