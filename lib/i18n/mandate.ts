import type { MandateLine } from "../core/mandate/mandate-line";
import { formatDay } from "./format";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the service lines of an IEP: their form, and one line in a few words. */
const WORDS = catalogue({
  en: {
    legend: "Mandate",
    line: "Line {number}",
    minutes: "Minutes per session",
    times: "Sessions",
    per: "Per",
    "per.day": "school day",
    "per.week": "week",
    "per.month": "month",
    "per.quarter": "quarter",
    "per.trimester": "trimester",
    "per.semester": "semester",
    "per.year": "year",
    more: "Place, dates, and what was given before",
    bucket: "Minutes given",
    "bucket.direct": "In or out of class",
    "bucket.in-class": "In class",
    "bucket.out-of-class": "Pulled out",
    "bucket.consult": "Consult",
    "bucket.observation": "Observation",
    from: "In force from",
    to: "Through",
    "dates.hint": "Leave empty if the IEP gives no date.",
    served: "Only in … weeks",
    cycle: "of every … weeks",
    "weeks.hint": "“3 of 4 weeks”: 3 and 4, counted from the week of the first day. Leave empty for every week.",
    "quarter.from": "Quarter {number} begins",
    "quarter.to": "Quarter {number} ends",
    "trimester.from": "Trimester {number} begins",
    "trimester.to": "Trimester {number} ends",
    "semester.from": "Semester {number} begins",
    "semester.to": "Semester {number} ends",
    "terms.add": "Add the dates of another one",
    "opening.minutes": "Minutes given before Pushpin",
    "opening.on": "Up to and including",
    "opening.hint": "In the period that is running, if you begin in the middle of it.",
    condition: "Only if, or only after",
    "condition.hint":
      "“After 90 % on two probes”, in the IEP’s words. The line counts nothing until you say that it has begun.",
    "condition.met": "It has begun: the line counts from its first day",
    optional: "optional",
    add: "Add a line",
    step: "Step down from line {number}",
    remove: "Remove line {number}",
    "line.day": { one: "{minutes} min every school day", other: "{minutes} min, {count} times every school day" },
    "line.week": { one: "{minutes} min, once a week", other: "{minutes} min, {count} times a week" },
    "line.month": { one: "{minutes} min, once a month", other: "{minutes} min, {count} times a month" },
    "line.quarter": { one: "{minutes} min, once a quarter", other: "{minutes} min, {count} times a quarter" },
    "line.trimester": { one: "{minutes} min, once a trimester", other: "{minutes} min, {count} times a trimester" },
    "line.semester": { one: "{minutes} min, once a semester", other: "{minutes} min, {count} times a semester" },
    "line.year": { one: "{minutes} min, once a year", other: "{minutes} min, {count} times a year" },
    "line.weeks": "{served} of {cycle} weeks",
    "line.from": "from {date}",
    "line.to": "through {date}",
    "line.waits": "not begun: {condition}",
    "line.opening": "{minutes} min given before, through {date}",
  },
  es: {
    legend: "Minutos asignados",
    line: "Línea {number}",
    minutes: "Minutos por sesión",
    times: "Sesiones",
    per: "Por",
    "per.day": "día de clases",
    "per.week": "semana",
    "per.month": "mes",
    "per.quarter": "período de 9 semanas",
    "per.trimester": "trimestre",
    "per.semester": "semestre",
    "per.year": "año",
    more: "Lugar, fechas y lo que ya se dio",
    bucket: "Los minutos se dan",
    "bucket.direct": "Dentro o fuera del aula",
    "bucket.in-class": "En el aula",
    "bucket.out-of-class": "Fuera del aula",
    "bucket.consult": "Consulta",
    "bucket.observation": "Observación",
    from: "Vale desde el",
    to: "Hasta el (incluido)",
    "dates.hint": "Déjelo vacío si el IEP no da fecha.",
    served: "Solo en … semanas",
    cycle: "de cada … semanas",
    "weeks.hint":
      "«3 de 4 semanas»: 3 y 4, contadas desde la semana del primer día. Déjelo vacío si es todas las semanas.",
    "quarter.from": "Comienzo del período {number} de 9 semanas",
    "quarter.to": "Fin del período {number} de 9 semanas",
    "trimester.from": "Comienzo del trimestre {number}",
    "trimester.to": "Fin del trimestre {number}",
    "semester.from": "Comienzo del semestre {number}",
    "semester.to": "Fin del semestre {number}",
    "terms.add": "Agregar las fechas de otro",
    "opening.minutes": "Minutos dados antes de Pushpin",
    "opening.on": "Hasta el día (incluido)",
    "opening.hint": "En el período en curso, si empieza a mitad de él.",
    condition: "Solo si, o solo después de",
    "condition.hint":
      "«Después de 90 % en dos pruebas», como lo dice el IEP. La línea no cuenta nada hasta que usted diga que empezó.",
    "condition.met": "Ya empezó: la línea cuenta desde su primer día",
    optional: "opcional",
    add: "Agregar una línea",
    step: "Reducir a partir de la línea {number}",
    remove: "Quitar la línea {number}",
    "line.day": { one: "{minutes} min cada día de clases", other: "{minutes} min, {count} veces cada día de clases" },
    "line.week": { one: "{minutes} min, una vez por semana", other: "{minutes} min, {count} veces por semana" },
    "line.month": { one: "{minutes} min, una vez al mes", other: "{minutes} min, {count} veces al mes" },
    "line.quarter": {
      one: "{minutes} min, una vez por período de 9 semanas",
      other: "{minutes} min, {count} veces por período de 9 semanas",
    },
    "line.trimester": {
      one: "{minutes} min, una vez por trimestre",
      other: "{minutes} min, {count} veces por trimestre",
    },
    "line.semester": { one: "{minutes} min, una vez por semestre", other: "{minutes} min, {count} veces por semestre" },
    "line.year": { one: "{minutes} min, una vez al año", other: "{minutes} min, {count} veces al año" },
    "line.weeks": "{served} de cada {cycle} semanas",
    "line.from": "desde el {date}",
    "line.to": "hasta el {date}",
    "line.waits": "sin empezar: {condition}",
    "line.opening": "{minutes} min dados antes, hasta el {date}",
  },
});

export type MandateWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of mandates in one language. */
export const mandateWords = (language: Language): MandateWords => translator(WORDS, language);

/** A line whose optional parts may be left out by naming them undefined. */
type Loose = Omit<MandateLine, "opening"> & { opening?: MandateLine["opening"] | undefined };

/** Says a line in a few words: "30 min, 2 times a week, pulled out, from September 1". */
export function mandateLineText(line: Loose, language: Language): string {
  const words = mandateWords(language);
  const { minutes, times, per, bucket, weeks, from, to, opening, condition } = line;
  return [
    words(`line.${per}`, { minutes, count: times }),
    ...(weeks ? [words("line.weeks", weeks)] : []),
    ...(bucket === "direct" ? [] : [words(`bucket.${bucket}`).toLocaleLowerCase(language)]),
    ...(from === undefined ? [] : [words("line.from", { date: formatDay(from, language) })]),
    ...(to === undefined ? [] : [words("line.to", { date: formatDay(to, language) })]),
    ...(condition && !condition.isMet ? [words("line.waits", { condition: condition.text })] : []),
    ...(opening ? [words("line.opening", { minutes: opening.minutes, date: formatDay(opening.on, language) })] : []),
  ].join(", ");
}
