import type { ServiceLine } from "../core/service-lines/service-line";
import { catalogue, translator, type Language } from "./translate";

/** The short way to write a service that a list is read in, so that she can change what was read. */
const WORDS = catalogue({
  en: {
    day: "{minutes} min {times}x/day",
    week: "{minutes} min {times}x/week",
    month: "{minutes} min {times}x/month",
    quarter: "{minutes} min {times}x/quarter",
    trimester: "{minutes} min {times}x/trimester",
    semester: "{minutes} min {times}x/semester",
    year: "{minutes} min {times}x/year",
    weeks: "{weeks} of {outOf} weeks",
    "in-class": "in class",
    "out-of-class": "pulled out",
    consult: "consult",
    from: "from {date}",
    to: "through {date}",
    between: "from {from} to {to}",
  },
  es: {
    day: { one: "{minutes} min {count} vez por día", other: "{minutes} min {count} veces por día" },
    week: { one: "{minutes} min {count} vez por semana", other: "{minutes} min {count} veces por semana" },
    month: { one: "{minutes} min {count} vez por mes", other: "{minutes} min {count} veces por mes" },
    quarter: {
      one: "{minutes} min {count} vez por período de 9 semanas",
      other: "{minutes} min {count} veces por período de 9 semanas",
    },
    trimester: { one: "{minutes} min {count} vez por trimestre", other: "{minutes} min {count} veces por trimestre" },
    semester: { one: "{minutes} min {count} vez por semestre", other: "{minutes} min {count} veces por semestre" },
    year: { one: "{minutes} min {count} vez por año", other: "{minutes} min {count} veces por año" },
    weeks: "{weeks} de cada {outOf} semanas",
    "in-class": "en el aula",
    "out-of-class": "fuera del aula",
    consult: "consulta",
    from: "desde {date}",
    to: "hasta {date}",
    between: "desde {from} hasta {to}",
  },
});

/**
 * Writes a service as it is read: "OT 30 min 2x/week, in class". Leaves out the conditions of its beginning and end.
 */
export function serviceNotation(service: ServiceLine, language: Language): string {
  const words = translator(WORDS, language);
  const { discipline, minutes, times, per, of, setting, from, to } = service;
  const amount = words(per, { minutes, times, count: times });
  return [
    discipline === null ? amount : `${discipline} ${amount}`,
    ...(setting === null ? [] : [words(setting)]),
    ...(of === null ? [] : [words("weeks", { weeks: of.weeks, outOf: of.outOf })]),
    ...(from !== null && to !== null ? [words("between", { from, to })] : []),
    ...(from !== null && to === null ? [words("from", { date: from })] : []),
    ...(to !== null && from === null ? [words("to", { date: to })] : []),
  ].join(", ");
}
