import type { GoalPoint } from "../core/measure/goal-point";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the data that is taken on goals. */
const WORDS = catalogue({
  en: {
    "measure.trials": "Trials",
    "measure.steps": "Steps done alone",
    "measure.cue-level": "Cue level",
    "measure.rubric": "Rubric 0–4",
    "measure.count": "Count",
    "measure.rate": "Per minute",
    "measure.duration": "Seconds",
    "measure.distance": "Feet",
    "cue.independent": "independent",
    "cue.gesture": "gesture or visual",
    "cue.verbal": "verbal",
    "cue.partial-physical": "partly physical",
    "cue.full-physical": "fully physical",
    "point.trials": "{correct} of {total} trials without cues",
    "point.trials.cued": "{correct} of {total} trials with cues",
    "point.steps": "{independent} of {total} steps alone",
    "point.cue-level": "cue level: {level}",
    "point.rubric": "rubric {score} of 4",
    "point.count": "{count} times",
    "point.rate": "{count} in {minutes} min",
    "point.duration": "{seconds} seconds",
    "point.distance": "{feet} feet",
    data: "Data: {who}",
    ofGoal: "{who}, goal {number}",
    otherGoals: { one: "Data on {count} more goal", other: "Data on {count} more goals" },
    otherGoalsOf: {
      one: "Data on {count} more goal: {who}",
      other: "Data on {count} more goals: {who}",
    },
    how: "How it is measured: {who}",
    total: "Out of: {who}",
    withCues: "with cues",
    value: "Value: {who}",
    minutes: "Minutes observed: {who}",
    save: "Keep",
    takeBack: "Take it back",
    takeBackOf: "Take it back: {who}",
    note: "Note (optional): {who}",
    noteMasked: "The note is kept as you wrote it. Show initials to change it.",
    kept: "Kept: {point}",
    wrong: "Type a whole number from {min} to {max}.",
  },
  es: {
    "measure.trials": "Intentos",
    "measure.steps": "Pasos sin ayuda",
    "measure.cue-level": "Nivel de apoyo",
    "measure.rubric": "Rúbrica 0–4",
    "measure.count": "Conteo",
    "measure.rate": "Por minuto",
    "measure.duration": "Segundos",
    "measure.distance": "Pies",
    "cue.independent": "independiente",
    "cue.gesture": "gesto o visual",
    "cue.verbal": "verbal",
    "cue.partial-physical": "físico parcial",
    "cue.full-physical": "físico total",
    "point.trials": "{correct} de {total} intentos sin apoyo",
    "point.trials.cued": "{correct} de {total} intentos con apoyo",
    "point.steps": "{independent} de {total} pasos sin ayuda",
    "point.cue-level": "nivel de apoyo: {level}",
    "point.rubric": "rúbrica: {score} de 4",
    "point.count": "{count} veces",
    "point.rate": "{count} en {minutes} min",
    "point.duration": "{seconds} segundos",
    "point.distance": "{feet} pies",
    data: "Datos: {who}",
    ofGoal: "{who}, meta {number}",
    otherGoals: { one: "Datos de {count} meta más", other: "Datos de {count} metas más" },
    otherGoalsOf: {
      one: "Datos de {count} meta más: {who}",
      other: "Datos de {count} metas más: {who}",
    },
    how: "Cómo se mide: {who}",
    total: "De un total de: {who}",
    withCues: "con apoyo",
    value: "Valor: {who}",
    minutes: "Minutos observados: {who}",
    save: "Guardar",
    takeBack: "Quitarlo",
    takeBackOf: "Quitarlo: {who}",
    note: "Nota (opcional): {who}",
    noteMasked: "La nota se conserva tal como la escribió. Muestre las iniciales para cambiarla.",
    kept: "Guardado: {point}",
    wrong: "Escriba un número entero de {min} a {max}.",
  },
});

export type GoalPointWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of goal data in one language. */
export const goalPointWords = (language: Language): GoalPointWords => translator(WORDS, language);

/** Says a point in a few words: "4 of 5 trials without cues". */
export function goalPointText(point: GoalPoint, language: Language): string {
  const words = goalPointWords(language);
  if (point.measure === "cue-level") return words("point.cue-level", { level: words(`cue.${point.level}`) });
  if (point.measure === "trials")
    return words(point.cued ? "point.trials.cued" : "point.trials", { correct: point.correct, total: point.total });
  const { measure, ...numbers } = point;
  return words(`point.${measure}`, numbers);
}
