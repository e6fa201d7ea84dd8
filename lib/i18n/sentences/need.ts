import type { DateAct } from "../../core/booking/need-acts";
import type { OfferedEvent, VisitNeed } from "../../core/booking/visit-needs";
import { formatDay, formatShortDay, formatTimeRange } from "../format";
import type { NeedKey } from "../needs";
import type { Language, Translate } from "../translate";
import { routineChangeSentence, type RoutineChangeKey } from "./routine-change";
import { dayChangeSentence, type DayKey } from "./school-day";

/** The texts that the sentence for a need is made of. */
interface Says {
  need: Translate<NeedKey>;
  routineChange: Translate<RoutineChangeKey>;
  schoolDay: Translate<DayKey>;
}

/** Says what needs her about a date, in one or two sentences. */
export function needSentence(need: VisitNeed, language: Language, says: Says): string {
  const say = says.need;
  switch (need.code) {
    case "missing":
      return say(need.isDeclined ? "declined" : "missing");
    case "unseen":
      return say("unseen", { date: formatShortDay(need.since, language) });
    case "moved":
      return say("moved", { when: `${formatDay(need.from.date, language)}, ${formatTimeRange(need.from, language)}` });
    case "no-school":
      return need.title ? say("no-school", { title: need.title }) : say("no-school.untitled");
    case "student-moved":
      return say(need.othersStay ? "student-moved.group" : "student-moved", {
        initials: listed(need.initials, language),
      });
    case "day-change":
      return say("day-change", { change: dayChangeSentence(need, says.schoolDay, language) });
    case "routine":
      return routineChangeSentence(need.change, says.routineChange, language);
    default:
      return say(need.code);
  }
}

const listed = (initials: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(initials);

/** The time of an event that may be a date, with its day where that is another one. */
export const formatOffered = (event: OfferedEvent, language: Language): string =>
  event.date === undefined
    ? formatTimeRange(event, language)
    : `${formatShortDay(event.date, language)}, ${formatTimeRange(event, language)}`;

/** A student, or several, whom she is about to leave out of a visit. */
export interface Leaving {
  initials: readonly string[];
  /** Whom the visit's connected calendar mails; empty where nobody is a guest, null where it is in none. */
  mails: string | null;
}

/** Asks before students are left out: what becomes of the visit, and who gets a mail. */
export function leavingQuestion(
  { initials, mails }: Leaving,
  say: Translate<NeedKey>,
  language: Language,
): { text: string; no: string } {
  const sent = mails === "" ? say("leaving.shorter") : say("leaving.mails", { email: mails ?? "" });
  const mailed = mails === null ? say("leaving.nobody") : sent;
  return { text: `${say("leaving", { initials: listed(initials, language) })} ${mailed}`, no: say("leaving.no") };
}

/** The label of a cure's button. */
export function needActLabel(
  act: DateAct | "check",
  need: VisitNeed,
  { say, language }: { say: Translate<NeedKey>; language: Language },
): string {
  if (act === "leave-out" && need.code === "student-moved")
    return say("act.leave-out", { initials: listed(need.initials, language) });
  if (act !== "is-it" || need.code !== "is-this-it") return say(`act.${act}`);
  return say("act.is-it", { title: need.event.title, time: formatOffered(need.event, language) });
}
