import type { DayReason } from "../core/school-calendar/day-plan";
import type { SchoolDayNote } from "../core/suggest/school-day-notes";
import type { Interval } from "../core/time/interval";
import { formatShortDay, formatTime, formatTimeRange } from "./format";
import { catalogue, translator, type Language, type Parameters } from "./translate";

/** What is different about a school's day, and what it does to a routine. Shared by every surface. */
const schoolDayWords = catalogue({
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
    "day.early-release.at": "Salida temprana a las {time}",
    "day.early-release.by": "Salida {minutes} min antes",
    "day.late-start": "Entrada tardía",
    "day.late-start.at": "Entrada tardía a las {time}",
    "day.late-start.by": "Entrada {minutes} min después",
    "day.testing": "Pruebas",
    "day.testing.at": "Pruebas {time}",
    "day.day-letter": "Día {letter}",
    "day.bell-schedule": "Otro horario de timbres",
    "day.bell-schedule.named": "Horario {name}",
    "day.titled": "{day} («{title}»)",
    "notes.title": "Calendario escolar",
    "notes.day": "{date}, {site}: {day}",
    "notes.changes": { one: "{count} rutina cambia", other: "{count} rutinas cambian" },
    "notes.gone": "{className}: no hay {routine}",
    "notes.now": "{className}: {routine} es {times}",
    "change.gone": "{day}: no hay {routine}",
    "change.now": "{day}: {routine} es {times}",
  },
});

type Say = (key: keyof (typeof schoolDayWords)["en"], parameters?: Parameters) => string;

/** "Early release at 12:30 PM (“Early Dismissal 12:30”)". */
export function dayReasonText(reason: DayReason, language: Language): string {
  const say = translator(schoolDayWords, language);
  const day = plainReason(reason, language, say);
  return reason.title === "" ? day : say("day.titled", { day, title: reason.title });
}

function plainReason(reason: DayReason, language: Language, say: Say): string {
  switch (reason.kind) {
    case "early-release": {
      const { endMinute, earlyMinutes } = reason;
      if (endMinute !== undefined) return say("day.early-release.at", { time: formatTime(endMinute, language) });
      return earlyMinutes ? say("day.early-release.by", { minutes: earlyMinutes }) : say("day.early-release");
    }
    case "late-start": {
      const { startMinute, delayMinutes } = reason;
      if (startMinute !== undefined) return say("day.late-start.at", { time: formatTime(startMinute, language) });
      return delayMinutes ? say("day.late-start.by", { minutes: delayMinutes }) : say("day.late-start");
    }
    case "testing": {
      const { startMinute, endMinute } = reason;
      if (startMinute === undefined || endMinute === undefined) return say("day.testing");
      return say("day.testing.at", { time: formatTimeRange({ startMinute, endMinute }, language) });
    }
    case "day-letter":
      return say("day.day-letter", { letter: reason.letter });
    case "bell-schedule":
      return reason.bellName ? say("day.bell-schedule.named", { name: reason.bellName }) : say("day.bell-schedule");
    case "no-school":
      return say("day.no-school");
  }
}

/** "Early release at 12:30 PM: Writing is 12:15 – 12:30 PM", or that it does not happen. */
export function dayChangeText(
  { because, now, routine }: { because: readonly DayReason[]; now: readonly Interval[]; routine: string },
  language: Language,
): string {
  const say = translator(schoolDayWords, language);
  const day = reasonsText(because, language);
  if (now.length === 0) return say("change.gone", { day, routine });
  return say("change.now", { day, routine, times: timesText(now, language) });
}

const reasonsText = (because: readonly DayReason[], language: Language): string =>
  because.map((reason) => dayReasonText(reason, language)).join("; ");

const timesText = (now: readonly Interval[], language: Language): string =>
  new Intl.ListFormat(language).format(now.map((piece) => formatTimeRange(piece, language)));

/** What a week's school days say: a heading, a line for each day and site, and what changes there. */
export function schoolDayNoteText(
  note: SchoolDayNote,
  language: Language,
): { day: string; summary: string; changes: string[] } {
  const say = translator(schoolDayWords, language);
  const { date, siteName: site, because, changes } = note;
  return {
    day: say("notes.day", { date: formatShortDay(date, language), site, day: reasonsText(because, language) }),
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
  return translator(schoolDayWords, language)("notes.title");
}
