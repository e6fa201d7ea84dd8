import type { GoalProgress } from "../core/ledger/goal-progress";
import type { ReviewPrompt } from "../core/ledger/review-prompt";
import { POINTS_NEEDED, WEEKS_NEEDED, type Trend } from "../core/measure/trend";
import { routineChangeText } from "./routine-change";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of goals with their data, and of the reasons to look at a plan again. */
const WORDS = catalogue({
  en: {
    title: "Goals",
    none: "No data yet.",
    chart: "{goal}: {count} points of {unit}, from {least} to {most}",
    "chart.percent": "{goal}: {count} points, from {least} to {most} %",
    "chart.target": "{chart}, target {target}",
    "chart.target.percent": "{chart}, target {target} %",
    "chart.log": "{chart}, on a logarithmic axis: doubling looks the same at any height",
    table: "The points as a table",
    date: "Date",
    routine: "Routine",
    data: "Data",
    note: "Note",
    "trend.too-little":
      "Too little data for a trend yet ({points} of {pointsNeeded} points, {weeks} of {weeksNeeded} weeks).",
    "trend.met": "The last points reach the target as often as the goal asks. Median of the last three: {median}.",
    "trend.rising": "Rising by about {slope} a week. Median of the last three: {median}.",
    "trend.falling": "Falling by about {slope} a week. Median of the last three: {median}.",
    "trend.flat":
      "The points stay about the same: a change as the goal needs it would show by now. Median of the last three: {median}.",
    "trend.unclear":
      "Too early to say: the points show neither a clear change nor that there is none. Median of the last three: {median}.",
    "apart.cued": "Trials with cues ({count}) are shown apart and do not count here.",
    "apart.uncued": "Trials without cues ({count}) are shown apart and do not count here.",
    "other-measures": {
      one: "{count} point in another measure is in the table and does not count here.",
      other: "{count} points in another measure are in the table and do not count here.",
    },
    review: "Worth another look",
    choices:
      "You decide: keep it, change the routine, split push-in and pull-out, or pull out. Nothing changes by itself.",
    "why.falls-through":
      "“{title}” took place {happened} of {asked} times when you came. Another routine, or a part of it pulled out, may fit better.",
    "why.met":
      "“{goal}”: the last of {points} points reach the target in {routines} routines. It may be time for consult.",
    "why.met.one":
      "“{goal}”: the last of {points} points reach the target, all in one routine. A second routine would show that it holds elsewhere.",
    "why.schedule-changed": "The schedule changed: {change}.",
    "why.flat": "“{goal}”: no change in {points} points. Another routine, cue or place may help.",
    "why.falling": "“{goal}”: going down over {points} points. Look at the routine, the cues and the place.",
    "why.rising":
      "“{goal}”: going up over {points} points, and the goal asks for less. Look at the routine, the cues and the place.",
    "open.begins": "The IEP says: “{condition}”. Has that happened? Then this line begins: {line}",
    "open.ends": "The IEP says: “{condition}”. Has that happened? Until you set a last day, this line goes on: {line}",
    "open.edit": "Set the day in the mandate",
    "why.visits": "{visits} sessions were given since the last look. Does the plan still make sense?",
  },
  es: {
    title: "Metas",
    none: "Todavía no hay datos.",
    chart: "{goal}: {count} puntos de {unit}, de {least} a {most}",
    "chart.percent": "{goal}: {count} puntos, de {least} a {most} %",
    "chart.target": "{chart}; se espera {target}",
    "chart.target.percent": "{chart}; se espera {target} %",
    "chart.log": "{chart}, en un eje logarítmico: duplicar se ve igual a cualquier altura",
    table: "Los puntos en una tabla",
    date: "Fecha",
    routine: "Rutina",
    data: "Datos",
    note: "Nota",
    "trend.too-little":
      "Todavía hay pocos datos para una tendencia ({points} de {pointsNeeded} puntos, {weeks} de {weeksNeeded} semanas).",
    "trend.met":
      "Los últimos puntos llegan a lo esperado tantas veces como pide la meta. Mediana de los últimos tres: {median}.",
    "trend.rising": "Sube unos {slope} por semana. Mediana de los últimos tres: {median}.",
    "trend.falling": "Baja unos {slope} por semana. Mediana de los últimos tres: {median}.",
    "trend.flat":
      "Los puntos siguen más o menos igual: el cambio que pide la meta ya se notaría. Mediana de los últimos tres: {median}.",
    "trend.unclear":
      "Es pronto para decirlo: los puntos no muestran un cambio claro ni que no lo haya. Mediana de los últimos tres: {median}.",
    "apart.cued": "Los intentos con apoyo ({count}) se muestran aparte y aquí no cuentan.",
    "apart.uncued": "Los intentos sin apoyo ({count}) se muestran aparte y aquí no cuentan.",
    "other-measures": {
      one: "{count} punto con otra medida está en la tabla y aquí no cuenta.",
      other: "{count} puntos con otra medida están en la tabla y aquí no cuentan.",
    },
    review: "Vale la pena revisarlo",
    choices:
      "Usted decide: dejarlo, cambiar de rutina, repartir entre el aula y fuera, o atender fuera del aula. Nada cambia solo.",
    "why.falls-through":
      "«{title}» se hizo {happened} de {asked} veces que usted vino. Quizá convenga otra rutina, o una parte fuera del aula.",
    "why.met":
      "«{goal}»: los últimos de {points} puntos llegan a lo esperado, en {routines} rutinas. Quizá convenga pasar a consulta.",
    "why.met.one":
      "«{goal}»: los últimos de {points} puntos llegan a lo esperado, todos en una rutina. Una segunda rutina mostraría si se da en otra parte.",
    "why.schedule-changed": "El horario cambió: {change}.",
    "why.flat": "«{goal}»: sin cambio en {points} puntos. Quizá ayude otra rutina, otro apoyo u otro lugar.",
    "why.falling": "«{goal}»: baja a lo largo de {points} puntos. Revise la rutina, los apoyos y el lugar.",
    "why.rising":
      "«{goal}»: sube a lo largo de {points} puntos, y la meta pide menos. Revise la rutina, los apoyos y el lugar.",
    "open.begins": "El IEP dice: «{condition}». ¿Ya se cumplió? Entonces empieza esta línea: {line}",
    "open.ends":
      "El IEP dice: «{condition}». ¿Ya se cumplió? Hasta que usted ponga un último día, esta línea sigue: {line}",
    "open.edit": "Poner el día en los minutos asignados",
    "why.visits": "Se dieron {visits} sesiones desde la última revisión. ¿Sigue teniendo sentido el plan?",
  },
});

export type ProgressWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words in one language. */
export const progressWords = (language: Language): ProgressWords => translator(WORDS, language);

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Says what the points of a goal show, or how many are missing. */
export function trendText(trend: Trend, language: Language): string {
  const words = progressWords(language);
  if (trend.verdict === "too-little") {
    const { points, weeks } = trend;
    return words("trend.too-little", { points, weeks, pointsNeeded: POINTS_NEEDED, weeksNeeded: WEEKS_NEEDED });
  }
  const { verdict, median, slopePerWeek } = trend;
  return words(`trend.${verdict}`, { median: oneDecimal(median), slope: oneDecimal(Math.abs(slopePerWeek)) });
}

/** Says why a plan is worth another look, with the evidence. */
export function reviewText(prompt: ReviewPrompt, language: Language): string {
  const words = progressWords(language);
  switch (prompt.why) {
    case "falls-through":
      return words("why.falls-through", { title: prompt.routineTitle, ...prompt.reliability });
    case "visits":
      return words("why.visits", { visits: prompt.visits });
    case "schedule-changed":
      return words("why.schedule-changed", { change: routineChangeText(prompt.change, language) });
    case "met": {
      const { text: goal, points, routines } = prompt;
      return words(routines > 1 ? "why.met" : "why.met.one", { goal, points, routines });
    }
    default:
      return words(`why.${prompt.why}`, { goal: prompt.text, points: prompt.points });
  }
}

/** Says in a sentence what a goal's chart shows. */
export function chartText(
  { text, points, target }: GoalProgress,
  unit: string | null,
  { isLogarithmic, language }: { isLogarithmic: boolean; language: Language },
): string {
  const words = progressWords(language);
  const values = points.map(({ value }) => value);
  const [least, most] = [oneDecimal(Math.min(...values)), oneDecimal(Math.max(...values))];
  const shared = { goal: text, count: points.length, least, most };
  const chart = unit === null ? words("chart.percent", shared) : words("chart", { ...shared, unit });
  if (isLogarithmic) return words("chart.log", { chart });
  if (!target) return chart;
  return words(unit === null ? "chart.target.percent" : "chart.target", { chart, target: oneDecimal(target.value) });
}

/** Says that trials with another kind of help are not in a goal's trend; undefined where there are none. */
export function apartText({ apart }: GoalProgress, language: Language): string | undefined {
  const [first] = apart;
  if (!first) return undefined;
  const isCued = first.point.measure === "trials" && first.point.cued;
  return progressWords(language)(isCued ? "apart.cued" : "apart.uncued", { count: apart.length });
}
