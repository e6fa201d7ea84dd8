import type { MatchReason } from "../../core/match/goal-match";
import { readDeeds } from "../../core/reasons/read-deeds";
import { readMoments } from "../../core/reasons/read-moments";
import { readSentences, sentenceChooser } from "../../core/reasons/choose-sentence";
import type { Translate } from "../translate";

/** What reasons are said with, in one language, as the build packs it. */
export interface ReasonTexts {
  /** See core/lexicon/goal-deeds. */
  deeds: string;
  /** See core/lexicon/title-moments. */
  moments: string;
  /** See i18n/reasons. */
  sentences: string;
}

export type ReasonKey =
  | "reason.pinned"
  | "reason.ask"
  | "reason.check"
  | "reason.unclear-title"
  | "reason.unclear"
  | `because.${NonNullable<MatchReason["because"]>["source"]}`;

/**
 * Makes the function that says why a routine fits a goal: what happens there that calls for the skill. Where that is
 * not known, it says what happens there and what to ask.
 */
export function reasonSayer(
  { deeds, moments, sentences }: ReasonTexts,
  say: Translate<ReasonKey>,
): (reason: MatchReason, goalText: string) => string {
  const known = readSentences(sentences);
  const choose = sentenceChooser(known, { deedsOf: readDeeds(deeds), momentsIn: readMoments(moments) });
  const general = ({ area, kind, related }: ReturnType<typeof choose>): string => {
    const skill = area && known.get("skill")?.get(area);
    if (!kind) return skill ? say("reason.unclear-title", { skill }) : say("reason.unclear");
    const moment = known.get("moment")?.get(kind);
    return `${moment} ${skill && related ? say("reason.ask", { skill }) : say("reason.check")}`;
  };
  return (reason, goalText) => {
    const chosen = choose(reason, goalText);
    const isPinned = reason.code === "pinned";
    const because = reason.because && say(`because.${reason.because.source}`, { title: reason.because.title });
    const why = chosen.sentence ?? (isPinned ? undefined : general(chosen));
    return [isPinned && say("reason.pinned"), why, because].filter(Boolean).join(" ");
  };
}
