import type { DayReason } from "../core/school-calendar/day-plan";
import type { SchoolDayNote } from "../core/suggest/school-day-notes";
import { formatShortDay } from "./format";
import {
  dayChangeSentence,
  dayReasonSentence,
  reasonsSentence,
  timesText,
  type ChangedDay,
} from "./sentences/school-day";
import { catalogue, translator, type Language } from "./translate";

/** What is different about a school's day, and what it does to a routine. Shared by every surface. */
export const SCHOOL_DAY_WORDS = catalogue({
  en: {
    "day.no-school": "No school",
    "day.early-release": "Early release",
    "day.early-release.at": "Early release at {time}",
    "day.early-release.by": "Early release, {minutes} min earlier",
    "day.late-start": "Late start",
    "day.late-start.at": "Late start at {time}",
    "day.late-start.by": "Late start, {minutes} min later",
    "day.testing": "Tests",
    "day.testing.at": "Tests {time}",
    "day.day-letter": "Day {letter}",
    "day.bell-schedule": "Another bell schedule",
    "day.bell-schedule.named": "{name}",
    "day.titled": "{day} (“{title}”)",
    "day.at": "{day} ({site})",
    "day.short": "{date}: {day}",
    "notes.title": "School calendar",
    "notes.day": "{date}, {site}: {day}",
    "notes.changes": { one: "{count} routine changes", other: "{count} routines change" },
    "notes.gone": "{className}: {routine} does not happen",
    "notes.now": "{className}: {routine} is {times}",
    "change.gone": "{day}: {routine} does not happen",
    "change.now": "{day}: {routine} is {times}",
  },
  es: {
    "day.no-school": "No hay clases",
    "day.early-release": "Salida temprana",
    "day.early-release.at": "Salida temprana, {time}",
    "day.early-release.by": "Salida {minutes} min antes",
    "day.late-start": "Entrada tardía",
    "day.late-start.at": "Entrada tardía, {time}",
    "day.late-start.by": "Entrada {minutes} min después",
    "day.testing": "Pruebas",
    "day.testing.at": "Pruebas {time}",
    "day.day-letter": "Día {letter}",
    "day.bell-schedule": "Otro horario de timbres",
    "day.bell-schedule.named": "Horario {name}",
    "day.titled": "{day} («{title}»)",
    "day.at": "{day} ({site})",
    "day.short": "{date}: {day}",
    "notes.title": "Calendario escolar",
    "notes.day": "{date}, {site}: {day}",
    "notes.changes": { one: "{count} rutina cambia", other: "{count} rutinas cambian" },
    "notes.gone": "{className}: no hay {routine}",
    "notes.now": "{className}: {routine} es {times}",
    "change.gone": "{day}: no hay {routine}",
    "change.now": "{day}: {routine} es {times}",
  },
});

/** "Early release at 12:30 PM (“Early Dismissal 12:30”)". */
export const dayReasonText = (reason: DayReason, language: Language): string =>
  dayReasonSentence(reason, translator(SCHOOL_DAY_WORDS, language), language);

/** "Early release at 12:30 PM: Writing is 12:15 – 12:30 PM", or that it does not happen. */
export const dayChangeText = (change: ChangedDay, language: Language): string =>
  dayChangeSentence(change, translator(SCHOOL_DAY_WORDS, language), language);

/** What a week's school days say: a heading, a line for each day and site, and what changes there. */
export function schoolDayNoteText(
  note: SchoolDayNote,
  language: Language,
): { day: string; summary: string; changes: string[] } {
  const say = translator(SCHOOL_DAY_WORDS, language);
  const { date, siteName: site, because, changes } = note;
  return {
    day: say("notes.day", { date: formatShortDay(date, language), site, day: reasonsSentence(because, say, language) }),
    summary: say("notes.changes", { count: changes.length }),
    changes: changes.map(({ className, routine, now }) =>
      now.length === 0
        ? say("notes.gone", { className, routine })
        : say("notes.now", { className, routine, times: timesText(now, language) }),
    ),
  };
}

/** The heading above those lines. */
export function schoolDaysTitle(language: Language): string {
  return translator(SCHOOL_DAY_WORDS, language)("notes.title");
}
