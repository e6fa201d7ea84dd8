import type { Obstacle, StudentExplanation } from "../core/suggest/explain-student";
import type { HelpfulChange } from "../core/suggest/helpful-changes";
import { formatShortDay } from "./format";
import { catalogue, translator, type Language } from "./translate";

const WORDS = catalogue({
  en: {
    "obstacle.booked": {
      one: "{count} is booked for this student already ({titles})",
      other: "{count} are booked for this student already ({titles})",
    },
    "obstacle.proposed": {
      one: "{count} is proposed for this student already ({titles})",
      other: "{count} are proposed for this student already ({titles})",
    },
    "obstacle.declined": {
      one: "{count} you answered with Not this ({titles})",
      other: "{count} you answered with Not this ({titles})",
    },
    "obstacle.ruled-out": {
      one: "{count} you ruled out in the matrix ({titles})",
      other: "{count} you ruled out in the matrix ({titles})",
    },
    "obstacle.too-short": {
      one: "of {count} too little is left for a visit ({titles})",
      other: "of {count} too little is left for a visit ({titles})",
    },
    "obstacle.outside-working-hours": {
      one: "{count} is outside your hours ({titles})",
      other: "{count} are outside your hours ({titles})",
    },
    "obstacle.teacher-said-no": {
      one: "{count} does not work for the teacher ({titles})",
      other: "{count} do not work for the teacher ({titles})",
    },
    "obstacle.colleague-there": {
      one: "at {count} a colleague is in the room ({titles})",
      other: "at {count} a colleague is in the room ({titles})",
    },
    "obstacle.busy": { one: "at {count} you are busy ({titles})", other: "at {count} you are busy ({titles})" },
    "obstacle.taken-by-others": {
      one: "{count} is proposed for other students ({titles})",
      other: "{count} are proposed for other students ({titles})",
    },
    "obstacle.open": { one: "{count} can be visited ({titles})", other: "{count} can be visited ({titles})" },
    "change.start": "Starting {minutes} min earlier at this school opens {windows}.",
    "change.end": "Staying {minutes} min longer at this school opens {windows}.",
    "change.event": "Moving “{title}” on {day} opens {windows}.",
    "change.decline": "Suggesting {title} again opens {windows}.",
    "change.colleague": "Visits of colleagues in the same room cost {windows}: ask whether you can both be there.",
    "change.teacher": "The teacher's times without visits cost {windows}: ask whether they still hold.",
    windows: { one: "{count} window", other: "{count} windows" },
    routines: {
      one: "Routines still ahead this week: {ahead}. {count} of them fits a goal.",
      other: "Routines still ahead this week: {ahead}. {count} of them fit a goal.",
    },
    none: "Routines still ahead this week: {ahead}. None of them fits a goal.",
    nothing: "No routine of the class is still ahead this week.",
    "no-change": "No small change of your hours or events opens another window.",
  },
  es: {
    "obstacle.booked": {
      one: "{count} ya está reservada para este estudiante ({titles})",
      other: "{count} ya están reservadas para este estudiante ({titles})",
    },
    "obstacle.proposed": {
      one: "{count} ya se propone para este estudiante ({titles})",
      other: "{count} ya se proponen para este estudiante ({titles})",
    },
    "obstacle.declined": {
      one: "a {count} respondió «Esto no» ({titles})",
      other: "a {count} respondió «Esto no» ({titles})",
    },
    "obstacle.ruled-out": {
      one: "{count} la descartó usted en la matriz ({titles})",
      other: "{count} las descartó usted en la matriz ({titles})",
    },
    "obstacle.too-short": {
      one: "de {count} queda muy poco para una visita ({titles})",
      other: "de {count} queda muy poco para una visita ({titles})",
    },
    "obstacle.outside-working-hours": {
      one: "{count} queda fuera de su horario ({titles})",
      other: "{count} quedan fuera de su horario ({titles})",
    },
    "obstacle.teacher-said-no": {
      one: "{count} no le sirve al maestro ({titles})",
      other: "{count} no le sirven al maestro ({titles})",
    },
    "obstacle.colleague-there": {
      one: "en {count} hay un colega en el salón ({titles})",
      other: "en {count} hay un colega en el salón ({titles})",
    },
    "obstacle.busy": {
      one: "en {count} su calendario está ocupado ({titles})",
      other: "en {count} su calendario está ocupado ({titles})",
    },
    "obstacle.taken-by-others": {
      one: "{count} se propone para otros estudiantes ({titles})",
      other: "{count} se proponen para otros estudiantes ({titles})",
    },
    "obstacle.open": { one: "{count} se puede visitar ({titles})", other: "{count} se pueden visitar ({titles})" },
    "change.start": "Si empieza {minutes} min antes en esta escuela, se abren {windows}.",
    "change.end": "Si se queda {minutes} min más en esta escuela, se abren {windows}.",
    "change.event": "Si mueve «{title}» del {day}, se abren {windows}.",
    "change.decline": "Si se vuelve a sugerir {title}, se abren {windows}.",
    "change.colleague": "Las visitas de colegas en el mismo salón cuestan {windows}: pregunte si pueden estar ambos.",
    "change.teacher": "Las horas sin visitas del maestro cuestan {windows}: pregunte si siguen vigentes.",
    windows: { one: "{count} ventana", other: "{count} ventanas" },
    routines: {
      one: "Rutinas que quedan esta semana: {ahead}. De ellas, {count} sirve para una meta.",
      other: "Rutinas que quedan esta semana: {ahead}. De ellas, {count} sirven para una meta.",
    },
    none: "Rutinas que quedan esta semana: {ahead}. Ninguna sirve para una meta.",
    nothing: "En lo que queda de la semana la clase no tiene ninguna rutina.",
    "no-change": "Ningún cambio pequeño de su horario o de sus eventos abre otra ventana.",
  },
});

/** Says how many routines are ahead and how many of them fit, what prevents each fitting one, and what would help, a sentence each. */
export function explanationTexts(
  { aheadCount: ahead, routines, changes }: StudentExplanation,
  language: Language,
): { routines: string[]; changes: string[] } {
  const t = translator(WORDS, language);
  const total = routines.reduce((sum, { count }) => sum + count, 0);
  const obstacleText = ({ obstacle, count, titles }: { obstacle: Obstacle; count: number; titles: string[] }): string =>
    t(`obstacle.${obstacle}`, { count, titles: titles.join(", ") });
  const changeText = (change: HelpfulChange): string => {
    const windows = t("windows", { count: change.windows });
    switch (change.code) {
      case "hours":
        return t(`change.${change.edge}`, { minutes: change.minutes, windows });
      case "event":
        return t("change.event", { title: change.title, day: formatShortDay(change.date, language), windows });
      case "decline":
        return t("change.decline", { title: change.title, windows });
      case "teacher":
      case "colleague":
        return t(`change.${change.code}`, { windows });
    }
  };
  return {
    routines:
      total === 0
        ? [t(ahead === 0 ? "nothing" : "none", { ahead })]
        : [t("routines", { count: total, ahead }), ...routines.map(obstacleText)],
    changes: changes.length === 0 ? [t("no-change")] : changes.map(changeText),
  };
}
