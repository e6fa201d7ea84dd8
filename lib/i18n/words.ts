import type { DamagedRecord } from "../core/vault/vault-health";
import type { DateAct } from "../core/booking/need-acts";
import type { MarkedWord } from "../core/booking/text-policy";
import type { VisitNeed } from "../core/booking/visit-needs";
import { needActLabel, needSentence, leavingQuestion, type Leaving } from "./sentences/need";
import type { RoutineChange } from "../core/booking/routine-change";
import type { MatchReason } from "../core/match/goal-match";
import type { DayReason } from "../core/school-calendar/day-plan";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { DifferentDay, SchoolDayNote } from "../core/suggest/school-day-notes";
import type { TradeOff } from "../core/suggest/alternatives-to";
import type { PackedTexts } from "./packed-texts";
import type { NamedAct } from "../core/booking/send-task-acts";
import type { SendTaskFacts, Removal } from "../core/booking/send-task-view";
import { actLabel, sendTaskSentence, removalSentence, markedSentences } from "./sentences/send-task";
import { damagedOnPage } from "./sentences/damaged";
import { reasonSayer, type ReasonTexts } from "./sentences/reason";
import { routineChangeSentence } from "./sentences/routine-change";
import { tradeOffSentence } from "./sentences/trade-off";
import { dayChangeSentence, dayReasonSentence, differentDays, type ChangedDay } from "./sentences/school-day";
import { roomText } from "./place";
import { translatorOf } from "./translate";

/**
 * The sentences that services need, from the packed texts of a language (implements the port `Words`).
 * @param readReasons reads the texts of reasons, when the first one is needed
 */
export function wordsFrom(
  { language, sentences }: Pick<PackedTexts, "language" | "sentences">,
  readReasons: () => Promise<ReasonTexts>,
): {
  reasons(): Promise<(reason: MatchReason, goalText: string) => string>;
  routineChange(change: RoutineChange): string;
  damaged(records: readonly DamagedRecord[]): string | undefined;
  dayChange(change: ChangedDay): string;
  dayReason(reason: DayReason): string;
  differentDays(notes: readonly SchoolDayNote[], siteCount: number): DifferentDay[];
  tradeOff(tradeOff: TradeOff): string;
  outgoingTitle(kind: RoutineKind, minutes: number): string;
  touchBaseTitle(minutes: number): string;
  outgoingDetails(): string;
  room(room: string): string;
  sendTask(facts: SendTaskFacts): string;
  sendTaskAct(act: NamedAct, isHeld: boolean): string;
  copying(): { done: string; failed: string };
  marked(words: readonly MarkedWord[]): string;
  need(need: VisitNeed): string;
  needAct(act: DateAct | "check", need: VisitNeed): string;
  removal(removal: Removal): { text: string; no: string };
  removalByHand(): { text: string; no: string };
  leaving(leaving: Leaving): { text: string; no: string };
} {
  const booking = translatorOf(sentences.booking, language);
  const sendTask = translatorOf(sentences.sendTask, language);
  const judgement = translatorOf(sentences.judgement, language);
  const need = translatorOf(sentences.need, language);
  const routineChange = translatorOf(sentences.routineChange, language);
  const schoolDay = translatorOf(sentences.schoolDay, language);
  const tradeOff = translatorOf(sentences.tradeOff, language);
  const damage = translatorOf(sentences.damage, language);
  return {
    reasons: async () => sayerOf(await readReasons()),
    routineChange: (change) => routineChangeSentence(change, routineChange, language),
    damaged: (records) => damagedOnPage(records, damage, language),
    dayChange: (change) => dayChangeSentence(change, schoolDay, language),
    dayReason: (reason) => reason.title || dayReasonSentence(reason, schoolDay, language),
    differentDays: (notes, siteCount) => differentDays({ notes, siteCount }, schoolDay, language),
    tradeOff: (one) => tradeOffSentence(one, tradeOff, language),
    outgoingTitle: (kind, minutes) => booking("title", { routine: judgement(`kind.${kind}`), minutes }),
    touchBaseTitle: (minutes) => booking("touch-base", { minutes }),
    outgoingDetails: () => booking("details"),
    room: (room) => roomText(room, language),
    sendTask: (facts) => sendTaskSentence(facts, sendTask, language),
    sendTaskAct: (act, isHeld) => actLabel(act, isHeld, sendTask),
    copying: () => ({ done: sendTask("copy.done"), failed: sendTask("copy.failed") }),
    marked: (words) => markedSentences(words, sendTask),
    need: (one) => needSentence(one, language, { need, routineChange, schoolDay }),
    needAct: (act, one) => needActLabel(act, one, { say: need, language }),
    removal: (removal) => ({ text: removalSentence(removal, sendTask), no: sendTask("remove.no") }),
    removalByHand: () => ({ text: sendTask("remove.by-hand"), no: sendTask("remove.no") }),
    leaving: (leaving) => leavingQuestion(leaving, need, language),
  };
}

/** Caches the function per texts, so that texts are parsed once. */
const sayers = new WeakMap<ReasonTexts, ReturnType<typeof reasonSayer>>();

function sayerOf(texts: ReasonTexts): ReturnType<typeof reasonSayer> {
  const sayer = sayers.get(texts) ?? reasonSayer(texts);
  sayers.set(texts, sayer);
  return sayer;
}
