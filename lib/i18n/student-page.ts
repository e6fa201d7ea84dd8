import type { StudentVisit } from "../contracts/student-page";
import type { GoalStage } from "../core/goals/goal-stage";
import type { PlanChoice } from "../core/ledger/plan-decision";
import type { PlanDraft } from "../core/ledger/plan-draft";
import { formatShortDay, formatTimeRange } from "./format";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the page about one student. */
const WORDS = catalogue({
  en: {
    back: "All students",
    edit: "Edit",
    sessions: "All sessions",
    matrix: "Where the goals fit",
    loading: "Loading the student’s page…",
    gone: "This student is not there any more.",
    open: "Open {initials}’s page",
    "review.in": { one: "Annual review: {date}, in {count} day", other: "Annual review: {date}, in {count} days" },
    "review.today": "Annual review: today",
    "review.over": "Annual review: {date} is past. Enter the day of the next one.",
    "review.none": "No annual review is entered.",

    minutes: "Minutes",
    "minutes.table": "Minutes by period and by place",
    "minutes.period": "Period",
    "minutes.line": "Line of the mandate",
    "minutes.due": "Due",
    "minutes.given": "Given",
    "minutes.none": "Nothing is due or given yet this school year.",

    visits: "Visits ahead",
    "visits.none": "No visit is booked ahead.",
    "visits.line": {
      one: "{title}, {className}: {date}, {time}, one date",
      other: "{title}, {className}: next {date}, {time}, {count} dates through {until}",
    },
    "sessions.title": "Latest sessions",
    "sessions.none": "No session yet this school year.",
    notes: "Notes",
    "notes.none": "No note yet.",

    stage: "Stage",
    "stage.learning": "Learning",
    "stage.generalising": "Generalising",
    "stage.maintaining": "Maintaining",
    "stage.modelling": "Modelling to staff",
    "stage.saved": "Stage changed.",
    "stage.failed": "The stage was not changed. Try again.",
    "advice.second-routine":
      "Shown in one setting only so far, which is not functional yet. A second routine would come next.",
    "advice.keep-routines": "Shown in two settings or more: stay with these routines.",
    "advice.consult": "The skill is kept up. Consult minutes may do instead of direct ones; the IEP team decides.",
    "advice.staff": "Staff carry it on. Use the touch base to show how, and check now and then.",
    expected: "Expected by {date}: {expected}; median of the last three: {median}.",
    phases: "Lines across the chart",
    "phase.routine": "{date}: in {title}",
    "phase.setting": "{date}: {bucket}",
    "phase.stage": "{date}: {stage}",

    decide: "Decide: {about}",
    choice: "What now",
    "choice.keep": "Keep it",
    "choice.change-routine": "Change the routine",
    "choice.split": "Split push-in and pull-out",
    "choice.pull-out": "Pull out",
    reason: "Why",
    "reason.hint": "In your words, for the IEP meeting. No names.",
    draft: "What would change",
    "draft.keep": "Nothing. You are asked again when there is something new.",
    "draft.ends": "Would end: {visit}",
    "draft.no-visit": "No visit is booked for it, so nothing would end.",
    "draft.fits": "Fits instead: {titles}",
    "draft.no-fit": "No other routine of the class is known to fit.",
    "draft.split": "In class {inTimes} × {inMinutes} min, pulled out {outTimes} × {outMinutes} min",
    "draft.no-line": "No line of the mandate grants direct minutes today.",
    "draft.pull-out": "The same minutes, pulled out, at times that you book in your calendar.",
    "draft.team": "The IEP’s line names the class: its team has to change it first.",
    "draft.self": "Pushpin changes nothing by itself. End or book visits under Visits and Week.",
    keep: "Keep this decision",
    decided: "Decision kept.",
    decisions: "Decisions on the plan",
    decision: "{date}: {choice}",
    evidence: "What was known: {evidence}",
    because: "Why: {reason}",
    remove: "Take back",
    "remove.what": "Take back: {choice}, {date}",
    removed: "Decision taken back.",

    summary: "Summary to print",
    "summary.print": "Print",
    "summary.close": "Close",
    "summary.title": "Summary of one student",
    "summary.title.of": "Summary: {who}",
    "summary.made": "Made on {date}",
    "summary.review": "Annual review: {date}",
    accommodations: "Accommodations that name a time",
    "summary.goals": "Goals",
  },
  es: {
    back: "Todos los estudiantes",
    edit: "Editar",
    sessions: "Todas las sesiones",
    matrix: "Dónde caben las metas",
    loading: "Cargando la página del estudiante…",
    gone: "Este estudiante ya no está.",
    open: "Abrir la página de {initials}",
    "review.in": {
      one: "Revisión anual: {date}, falta {count} día",
      other: "Revisión anual: {date}, faltan {count} días",
    },
    "review.today": "Revisión anual: hoy",
    "review.over": "Revisión anual: el {date} ya pasó. Escriba el día de la próxima.",
    "review.none": "No hay fecha de revisión anual.",

    minutes: "Minutos",
    "minutes.table": "Minutos por período y lugar",
    "minutes.period": "Período",
    "minutes.line": "Línea asignada",
    "minutes.due": "Se debían",
    "minutes.given": "Dados",
    "minutes.none": "En este año escolar todavía no se debe ni se dio nada.",

    visits: "Próximas visitas",
    "visits.none": "No hay ninguna visita reservada.",
    "visits.line": {
      one: "{title}, {className}: {date}, {time}, una fecha",
      other: "{title}, {className}: la próxima el {date}, {time}; {count} fechas hasta el {until}",
    },
    "sessions.title": "Últimas sesiones",
    "sessions.none": "Todavía no hay sesiones en este año escolar.",
    notes: "Notas",
    "notes.none": "Todavía no hay notas.",

    stage: "Etapa",
    "stage.learning": "Aprende",
    "stage.generalising": "Generaliza",
    "stage.maintaining": "Mantiene",
    "stage.modelling": "Se enseña al personal",
    "stage.saved": "Etapa cambiada.",
    "stage.failed": "La etapa no se cambió. Inténtelo de nuevo.",
    "advice.second-routine":
      "Hasta ahora solo se ve en un lugar, así que todavía no es funcional. Lo siguiente sería una segunda rutina.",
    "advice.keep-routines": "Se ve en dos lugares o más: siga con estas rutinas.",
    "advice.consult":
      "La habilidad se mantiene. Quizá basten minutos de consulta en vez de directos; decide el equipo del IEP.",
    "advice.staff": "El personal lo continúa. Muéstrelo en la conversación breve y revise de vez en cuando.",
    expected: "Lo esperado para el {date}: {expected}; mediana de los últimos tres: {median}.",
    phases: "Líneas que cruzan la gráfica",
    "phase.routine": "{date}: en {title}",
    "phase.setting": "{date}: {bucket}",
    "phase.stage": "{date}: {stage}",

    decide: "Decidir: {about}",
    choice: "Qué se hace",
    "choice.keep": "Dejarlo así",
    "choice.change-routine": "Cambiar de rutina",
    "choice.split": "Repartir: en el aula y fuera",
    "choice.pull-out": "Atender fuera del aula",
    reason: "Por qué",
    "reason.hint": "Con sus palabras, para la reunión del IEP. Sin nombres.",
    draft: "Qué cambiaría",
    "draft.keep": "Nada. Se le preguntará otra vez cuando haya algo nuevo.",
    "draft.ends": "Terminaría: {visit}",
    "draft.no-visit": "No hay visita reservada para esto, así que nada terminaría.",
    "draft.fits": "En su lugar cabe: {titles}",
    "draft.no-fit": "No se conoce otra rutina de la clase en la que quepa.",
    "draft.split": "En el aula {inTimes} × {inMinutes} min, fuera {outTimes} × {outMinutes} min",
    "draft.no-line": "Hoy ninguna línea asigna minutos directos.",
    "draft.pull-out": "Los mismos minutos, fuera del aula, a las horas que reserve en su calendario.",
    "draft.team": "La línea del IEP nombra el aula: primero debe cambiarla el equipo.",
    "draft.self": "Pushpin no cambia nada solo. Termine o reserve visitas en Visitas y Semana.",
    keep: "Guardar esta decisión",
    decided: "Decisión guardada.",
    decisions: "Decisiones sobre el plan",
    decision: "{date}: {choice}",
    evidence: "Lo que se sabía: {evidence}",
    because: "Por qué: {reason}",
    remove: "Quitar",
    "remove.what": "Quitar: {choice}, {date}",
    removed: "Decisión quitada.",

    summary: "Resumen para imprimir",
    "summary.print": "Imprimir",
    "summary.close": "Cerrar",
    "summary.title": "Resumen de un estudiante",
    "summary.title.of": "Resumen: {who}",
    "summary.made": "Hecho el {date}",
    "summary.review": "Revisión anual: {date}",
    accommodations: "Adaptaciones que mencionan una hora",
    "summary.goals": "Metas",
  },
});

export type StudentPageWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the page in one language. */
export const studentPageWords = (language: Language): StudentPageWords => translator(WORDS, language);

/** "Arrival, K, Rm 12: next Tue, Oct 6, 8:05 – 8:35 AM, 6 dates through Fri, Dec 18". */
export function studentVisitText(visit: StudentVisit, language: Language): string {
  const { routineTitle: title, className, date, until, dateCount: count } = visit;
  return studentPageWords(language)("visits.line", {
    ...{ title, className, count, time: formatTimeRange(visit, language) },
    ...{ date: formatShortDay(date, language), until: formatShortDay(until, language) },
  });
}

/** Says in sentences what a choice would change. */
export function planDraftText(choice: PlanChoice, draft: PlanDraft<StudentVisit>, language: Language): string[] {
  const words = studentPageWords(language);
  if (choice === "keep") return [words("draft.keep")];
  const { ends, fits, split, needsTeam } = draft;
  const ending =
    ends.length > 0
      ? ends.map((visit) => words("draft.ends", { visit: studentVisitText(visit, language) }))
      : [words("draft.no-visit")];
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  const ofChoice = {
    "change-routine": () => [
      ...ending,
      fits.length > 0 ? words("draft.fits", { titles: list.format(fits) }) : words("draft.no-fit"),
    ],
    split: () => [split ? splitText(split, words) : words("draft.no-line")],
    "pull-out": () => [...ending, words("draft.pull-out")],
  }[choice]();
  return [...ofChoice, ...(needsTeam ? [words("draft.team")] : []), words("draft.self")];
}

const splitText = ({ inClass, pulledOut }: NonNullable<PlanDraft<StudentVisit>["split"]>, words: StudentPageWords) =>
  words("draft.split", {
    ...{ inTimes: inClass.times, inMinutes: inClass.minutes },
    ...{ outTimes: pulledOut.times, outMinutes: pulledOut.minutes },
  });

/** The stage's word. */
export const stageText = (stage: GoalStage, language: Language): string => studentPageWords(language)(`stage.${stage}`);
