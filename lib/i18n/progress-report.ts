import { CODE_CASES, type CodeCase, type ProgressCode } from "../core/district/district-form";
import type { GoalOverview } from "../core/ledger/goal-overview";
import { formatDay } from "./format";
import { goalPointText, goalPointWords } from "./goal-point";
import { apartText } from "./progress";
import { stageText } from "./student-page";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of progress reports: their text, and the district's codes in the settings. */
const WORDS = catalogue({
  en: {
    title: "Progress report",
    intro:
      "A draft from the data, goal by goal. You choose the codes, change the text, and copy it into your district’s form.",
    code: "Code: {goal}",
    "code.none": "No code",
    "code.of": "{code} – {meaning}",
    which: "District’s codes",
    "no-codes": "Your district’s codes are not entered yet.",
    "no-codes.next": "Enter them once",
    text: "Text of the report",
    copy: "Copy the report",
    copied: "Copied.",
    "copy.failed": "The browser did not let Pushpin copy. Select the text and copy it.",
    renew: "Write it anew from the data",

    "line.goal": "Goal {number}: {goal}",
    "line.code": "Progress: {code} – {meaning}",
    "line.stage": "Stage: {stage}.",
    "line.none": "No data was taken yet.",
    "line.few": "{count} data points from {from} to {to}. Latest: {latest}.",
    "line.median": "Median of the last three of {count} data points ({from} to {to}): {median}. Latest: {latest}.",
    "line.target": "Target: {target}.",
    "line.target.down": "Target: at most {target}.",
    "line.often": "To be reached in {hits} of {of} sessions.",
    "line.expected.on-track": "Expected by {to}: {expected}. Progress is sufficient to reach the goal by the review.",
    "line.expected.below":
      "Expected by {to}: {expected}. Progress is not yet sufficient to reach the goal by the review.",
    "line.met": "The last points reach the target.",

    "codes.title": "Progress report codes",
    "codes.text": "The codes of your district’s progress reports, entered once. They say nothing about a student.",
    "codes.preset": "Begin with",
    "codes.preset.connecticut": "Connecticut’s",
    "codes.preset.california": "a California form’s",
    "codes.preset.none": "an empty list",
    "codes.preset.name.connecticut": "Connecticut",
    "codes.preset.name.california": "California",
    "codes.begin": "Begin",
    "codes.name": "Name",
    "codes.code": "Code {number}",
    "codes.meaning": "Meaning of {code}",
    "codes.case": "Propose {code} when",
    "codes.add": "Add a code",
    "codes.remove": "Remove code {code}",
    "codes.saved": "Codes saved.",
    "codes.deleted": "Codes deleted.",
    "codes.delete.text": "Reports that you copied stay as they are.",
    "case.no-data": "there is no data",
    "case.below": "the data is below the expected level",
    "case.on-track": "the data is at the expected level",
    "case.met": "the last points reach the target",
    "case.never": "never; I choose it myself",
  },
  es: {
    title: "Informe de progreso",
    intro:
      "Un borrador a partir de los datos, meta por meta. Usted elige los códigos, cambia el texto y lo copia en el formato de su distrito.",
    code: "Código: {goal}",
    "code.none": "Sin código",
    "code.of": "{code} – {meaning}",
    which: "Códigos del distrito",
    "no-codes": "Todavía no están los códigos de su distrito.",
    "no-codes.next": "Escribirlos una vez",
    text: "Texto del informe",
    copy: "Copiar el informe",
    copied: "Copiado.",
    "copy.failed": "El navegador no permitió copiar. Seleccione el texto y cópielo.",
    renew: "Escribirlo de nuevo con los datos",

    "line.goal": "Meta {number}: {goal}",
    "line.code": "Progreso: {code} – {meaning}",
    "line.stage": "Etapa: {stage}.",
    "line.none": "Todavía no se tomaron datos.",
    "line.few": "{count} datos del {from} al {to}. El último: {latest}.",
    "line.median": "Mediana de los últimos tres de {count} datos (del {from} al {to}): {median}. El último: {latest}.",
    "line.target": "Se espera llegar a {target}.",
    "line.target.down": "Se espera no pasar de {target}.",
    "line.often": "Debe lograrse en {hits} de {of} sesiones.",
    "line.expected.on-track":
      "Lo esperado para el {to}: {expected}. El progreso basta para llegar a la meta antes de la revisión.",
    "line.expected.below":
      "Lo esperado para el {to}: {expected}. El progreso todavía no basta para llegar a la meta antes de la revisión.",
    "line.met": "Los últimos datos llegan a lo esperado.",

    "codes.title": "Códigos del informe de progreso",
    "codes.text": "Los códigos de los informes de su distrito, escritos una vez. No dicen nada de ningún estudiante.",
    "codes.preset": "Empezar con",
    "codes.preset.connecticut": "los de Connecticut",
    "codes.preset.california": "los de un formato de California",
    "codes.preset.none": "una lista vacía",
    "codes.preset.name.connecticut": "Connecticut",
    "codes.preset.name.california": "California",
    "codes.begin": "Empezar",
    "codes.name": "Nombre",
    "codes.code": "Código {number}",
    "codes.meaning": "Qué quiere decir {code}",
    "codes.case": "Proponer {code} cuando",
    "codes.add": "Agregar un código",
    "codes.remove": "Quitar el código {code}",
    "codes.saved": "Códigos guardados.",
    "codes.deleted": "Códigos borrados.",
    "codes.delete.text": "Los informes que copió quedan como están.",
    "case.no-data": "no hay datos",
    "case.below": "los datos están por debajo de lo esperado",
    "case.on-track": "los datos están en lo esperado",
    "case.met": "los últimos datos llegan a la meta",
    "case.never": "nunca; lo elijo yo",
  },
});

export type ProgressReportWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of progress reports in one language. */
export const progressReportWords = (language: Language): ProgressReportWords => translator(WORDS, language);

/** The cases in which a code is proposed, with their words. */
export const codeCaseOptions = (language: Language): { value: CodeCase; label: string }[] =>
  CODE_CASES.map((value) => ({ value, label: progressReportWords(language)(`case.${value}`) }));

/** Writes what a progress report says of one goal, in lines. */
export function goalReport(
  goal: GoalOverview,
  { number, code }: { number: number; code: ProgressCode | undefined },
  language: Language,
): string[] {
  const words = progressReportWords(language);
  return [
    words("line.goal", { number, goal: goal.text }),
    ...(code ? [words("line.code", { code: code.code, meaning: code.meaning })] : []),
    [...dataSentences(goal, language), words("line.stage", { stage: stageText(goal.stage, language) })].join(" "),
  ];
}

function dataSentences(goal: GoalOverview, language: Language): string[] {
  const { points, measure, median, expected, progress } = goal;
  const words = progressReportWords(language);
  const apart = apartText(goal, language);
  const ofApart = apart === undefined ? [] : [apart];
  const last = points.at(-1);
  if (!last) return apart === undefined ? [words("line.none")] : ofApart;
  const isPercent = measure === "trials" || measure === "steps";
  const unit = isPercent || !measure ? "%" : goalPointWords(language)(`measure.${measure}`).toLocaleLowerCase(language);
  const inUnit = (value: number): string => `${Math.round(value)} ${unit}`;
  const shared = {
    ...{ count: points.length, latest: goalPointText(last.point, language) },
    ...{ from: formatDay(points[0]!.date, language), to: formatDay(last.date, language) },
  };
  return [
    median === undefined ? words("line.few", shared) : words("line.median", { ...shared, median: inUnit(median) }),
    ...ofApart,
    ...targetSentences(goal, inUnit, words),
    ...(progress === "met" ? [words("line.met")] : []),
    ...((progress === "on-track" || progress === "below") && expected !== undefined
      ? [words(`line.expected.${progress}`, { to: shared.to, expected: inUnit(expected) })]
      : []),
  ];
}

function targetSentences(
  { target }: GoalOverview,
  inUnit: (value: number) => string,
  words: ProgressReportWords,
): string[] {
  if (!target) return [];
  const { value, direction, often } = target;
  return [
    words(direction === "up" ? "line.target" : "line.target.down", { target: inUnit(value) }),
    ...(often ? [words("line.often", { ...often })] : []),
  ];
}
