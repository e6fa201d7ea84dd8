import type { NextAction } from "../core/sessions/next-actions";
import { foreignText } from "./foreign-text";
import { formatShortDay, formatTime } from "./format";
import { roomText } from "./place";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of what is worth doing next. */
const WORDS = catalogue({
  en: {
    title: "Next steps",
    plans: { one: "{count} plan is worth another look", other: "{count} plans are worth another look" },
    notices: { one: "{count} notice to parents has a deadline", other: "{count} notices to parents have a deadline" },
    "notice-due.ahead": "{initials}: make up {minutes} min by {giveBy}, else parents are told by {tellBy}",
    "notice-due.tell": "{initials}: {minutes} min were not made up, parents are told by {tellBy}",
    "notice-due.past": "{initials}: {minutes} min were not made up, parents were to be told by {tellBy}",
    "unanswered-teacher": {
      one: "{className}: your question is open for {count} day",
      other: "{className}: your question is open for {count} days",
    },
    "minutes-owed": "{initials}: {minutes} min are neither given nor booked",
    "minutes-owed.last": {
      one: "{initials}: {minutes} min open, you have {count} day left at this school",
      other: "{initials}: {minutes} min open, you have {count} days left at this school",
    },
    "minutes-owed.none": "{initials}: {minutes} min open, you have no days left at this school",
    free: "{action}. Free: {date}, {time}, {room}",
    "free.no-room": "{action}. Free: {date}, {time}",
    after: "{action}. Free only after the period: {date}, {time}, {room}",
    "after.no-room": "{action}. Free only after the period: {date}, {time}",
    "review-due": {
      one: "{initials}: annual review in {count} day, {date}",
      other: "{initials}: annual review in {count} days, {date}",
    },
    "review-due.today": "{initials}: annual review today",
    "review-due.past": "{initials}: the annual review of {date} is past",
    "plan-review": "{initials}: look at the plan again, {why}",
    "why.visits": "after many sessions",
    "why.falls-through": "a routine falls through often",
    "why.schedule-changed": "the schedule changed",
    "why.met": "a goal is met",
    "why.flat": "a goal does not move",
    "why.falling": "a goal goes the wrong way",
    "why.rising": "a goal goes the wrong way",
  },
  es: {
    title: "Lo que sigue",
    plans: { one: "Vale la pena revisar {count} plan", other: "Vale la pena revisar {count} planes" },
    notices: { one: "{count} aviso a la familia tiene plazo", other: "{count} avisos a la familia tienen plazo" },
    "notice-due.ahead":
      "{initials}: reponga {minutes} min a más tardar el {giveBy}; si no, se avisa a la familia a más tardar el {tellBy}",
    "notice-due.tell": "{initials}: {minutes} min sin reponer; se avisa a la familia a más tardar el {tellBy}",
    "notice-due.past": "{initials}: {minutes} min sin reponer; había que avisar a la familia a más tardar el {tellBy}",
    "unanswered-teacher": {
      one: "{className}: su pregunta lleva {count} día sin respuesta",
      other: "{className}: su pregunta lleva {count} días sin respuesta",
    },
    "minutes-owed": "{initials}: {minutes} min sin dar ni reservar",
    "minutes-owed.last": {
      one: "{initials}: faltan {minutes} min y le queda {count} día en la escuela",
      other: "{initials}: faltan {minutes} min y le quedan {count} días en la escuela",
    },
    "minutes-owed.none": "{initials}: faltan {minutes} min y no le queda ningún día en la escuela",
    free: "{action}. Libre: {date}, {time}, {room}",
    "free.no-room": "{action}. Libre: {date}, {time}",
    after: "{action}. Libre solo después del período: {date}, {time}, {room}",
    "after.no-room": "{action}. Libre solo después del período: {date}, {time}",
    "review-due": {
      one: "{initials}: revisión anual en {count} día, el {date}",
      other: "{initials}: revisión anual en {count} días, el {date}",
    },
    "review-due.today": "{initials}: revisión anual hoy",
    "review-due.past": "{initials}: la revisión anual del {date} ya pasó",
    "plan-review": "{initials}: revise el plan, {why}",
    "why.visits": "después de muchas sesiones",
    "why.falls-through": "una rutina se cancela a menudo",
    "why.schedule-changed": "el horario cambió",
    "why.met": "una meta se logró",
    "why.flat": "una meta no avanza",
    "why.falling": "una meta va en sentido contrario",
    "why.rising": "una meta va en sentido contrario",
  },
});

type NextActionWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of next actions in one language. */
export const nextActionWords = (language: Language): NextActionWords => translator(WORDS, language);

/** A student's initials; beside those that another student has too, the class. */
const whoText = ({ initials, classOfShared = "" }: { initials: string; classOfShared?: string }): string =>
  classOfShared === "" ? initials : `${initials} (${foreignText(classOfShared)})`;

/** Says what to do next, and why now. */
export function nextActionText(action: NextAction, language: Language): string {
  const words = nextActionWords(language);
  switch (action.kind) {
    case "notice-due": {
      const { minutes, state } = action;
      const initials = whoText(action);
      const [giveBy, tellBy] = [formatShortDay(action.giveBy, language), formatShortDay(action.tellBy, language)];
      return words(`notice-due.${state}`, { initials, minutes, giveBy, tellBy });
    }
    case "unanswered-teacher":
      return words("unanswered-teacher", { className: action.className, count: action.days });
    case "minutes-owed": {
      const { minutes, schoolDays: count, free } = action;
      const initials = whoText(action);
      const said =
        count === undefined
          ? words("minutes-owed", { initials, minutes })
          : words(count === 0 ? "minutes-owed.none" : "minutes-owed.last", { initials, minutes, count });
      if (!free) return said;
      const [date, time] = [formatShortDay(free.date, language), formatTime(free.startMinute, language)];
      const room = foreignText(roomText(free.room, language));
      const when = free.isAfterPeriod ? "after" : "free";
      return words(room === "" ? `${when}.no-room` : when, { action: said, date, time, room });
    }
    case "plan-review":
      return words("plan-review", { initials: whoText(action), why: words(`why.${action.why}`) });
    case "review-due": {
      const { days: count } = action;
      const initials = whoText(action);
      const date = formatShortDay(action.reviewDate, language);
      if (count === 0) return words("review-due.today", { initials });
      return words(count < 0 ? "review-due.past" : "review-due", { initials, date, count });
    }
  }
}
