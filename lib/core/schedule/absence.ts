import { BESIDE_LEAVE, FIRST_PERSON, LEAVE, MAY_BE_AWAY, NOT_ABOUT_LEAVE } from "../lexicon/leave-words";
import { foldText } from "../routines/fold-text";
import { recogniseTitle } from "../routines/recognise-title";
import { titleKey } from "../routines/title-key";
import type { IsoDate } from "../time/iso-date";
import type { PageEvent } from "./calendar-reading";
import { intervalOn } from "./page-events";

/** What she said about an all-day event: whether she is away on a day that carries its title. */
export interface AbsenceAnswer {
  /** Random. One answer per title key. */
  id: string;
  titleKey: string;
  isAway: boolean;
  answeredOn: IsoDate;
}

/** Her answers by title key. */
export type AbsenceAnswers = ReadonlyMap<string, boolean>;

/**
 * `away`: she is not at work that day. `maybe`: her calendar leaves it open, so she is asked. `here`: nothing suggests
 * that she is away.
 */
export type Absence = "away" | "maybe" | "here";

/** Indexes her answers by title key. */
export function indexAbsenceAnswers(answers: readonly AbsenceAnswer[]): AbsenceAnswers {
  return new Map(answers.map((answer) => [answer.titleKey, answer.isAway]));
}

/**
 * Decides whether an all-day event takes her away: by her own answer if she gave one, else by what her calendar shows.
 */
export function absenceOf(event: PageEvent, answers: AbsenceAnswers): Absence {
  const shown = shownAbsence(event);
  const answer = shown === "here" ? undefined : answers.get(titleKey(event.title));
  return answer === undefined ? shown : answer ? "away" : "here";
}

function shownAbsence(event: PageEvent): Absence {
  const { title, allDay, kind, status, busy, isOutOfOffice } = event;
  if (!allDay || kind !== "event" || status === "declined") return "here";
  // An event that somebody else planned and she has not accepted does not count yet.
  const isOpen = status === "tentative" || status === "unanswered";
  if (isOutOfOffice) return isOpen ? "maybe" : "away";
  const isInvited = event.isInvited === true || status === "accepted";
  const who = whoIsAway(title);
  if (who === "she") return isOpen || (!busy && isInvited) ? "maybe" : "away";
  if (who === "somebody") return busy || !isInvited ? "maybe" : "here";
  if (!busy || NOT_ABOUT_LEAVE.test(foldText(title))) return "here";
  const { nonRoutine } = recogniseTitle(title);
  if (nonRoutine?.kind === "holiday") return isOpen ? "maybe" : "away";
  return nonRoutine?.kind === "absence" || MAY_BE_AWAY.test(foldText(title)) ? "maybe" : "here";
}

/** Reads from a title who is away: "PTO" means its writer, "Dana PTO" somebody, perhaps herself. */
function whoIsAway(title: string): "she" | "somebody" | undefined {
  const folded = foldText(title);
  const rest = folded.replaceAll(LEAVE, " ");
  if (rest === folded || NOT_ABOUT_LEAVE.test(folded)) return undefined;
  const others = rest.replaceAll(BESIDE_LEAVE, " ").match(/\p{L}{2,}/gu) ?? [];
  return others.length === 0 || FIRST_PERSON.test(folded) ? "she" : "somebody";
}

/** An all-day event of the shown days that may take her away, with her answer where she gave one. */
export interface AbsenceQuestion {
  title: string;
  /** The first of its shown days. */
  date: IsoDate;
  isAway?: boolean;
}

/**
 * Lists what to ask her about all-day events of some days, and what she answered: each title once, in order of days.
 */
export function absenceQuestions(
  shown: readonly { date: IsoDate; events: readonly PageEvent[] }[],
  answers: AbsenceAnswers,
): AbsenceQuestion[] {
  const questions = new Map<string, AbsenceQuestion>();
  for (const { date, events } of shown) {
    for (const event of events) {
      const key = titleKey(event.title);
      if (questions.has(key) || !intervalOn(event, date) || !isAsked(event, answers.has(key))) continue;
      const isAway = answers.get(key);
      questions.set(key, { title: event.title, date, ...(isAway === undefined ? {} : { isAway }) });
    }
  }
  return [...questions.values()];
}

function isAsked(event: PageEvent, isAnswered: boolean): boolean {
  const shown = shownAbsence(event);
  return shown === "maybe" || (isAnswered && shown === "away");
}
