import type { FreeWindow } from "../contracts/sessions";
import type { MakeUp } from "../core/ledger/make-ups";
import { foreignText } from "./foreign-text";
import { formatDay, formatTimeRange } from "./format";
import { placeText } from "./place";
import { sessionWords } from "./session";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of missed sessions and of the rules by which districts judge them. */
const WORDS = catalogue({
  en: {
    title: "Missed sessions",
    text: "How your district judges them. Pushpin gives no legal advice: each rule names its source, and the IEP team has the last word.",
    policy: "Rule of the district",
    "policy.case-by-case": "Decided case by case",
    "policy.offered": "Offered while the student was away: not owed",
    "policy.provider-owes": "What staff, school events or tests cancel is made up",
    "policy.regional-texas": "Regional service in Texas (HCDE)",
    "policy.illinois": "Illinois: parents are told",
    "policy.own": "My district’s own rule",
    "own.title": "My district’s own rule",
    "own.source": "Where it is written",
    "own.source.hint": "For example “District handbook 2026, page 14”. It is shown with each rule.",
    "own.after": "Parents are told when it is not given within … school days",
    "own.after.hint": "Empty: your district sets no such deadline",
    "own.within": "They are told within … more",
    "own.leaves-out": "Days that do not count",
    "own.leaves-out.nobody": "Only days without school",
    "own.leaves-out.student": "Days on which the student is absent, too",
    "own.leaves-out.therapist": "Days on which I am away, too",
    "own.leaves-out.both": "Days on which the student is absent or I am away, too",
    "own.save": "Save the rule",
    "own.saved": "Rule saved.",
    "own.none": "No rule is entered yet: until then each case is decided on its own.",
    rules: "What happens to the minutes, by cause",
    cause: "Cause",
    duty: "Minutes",
    source: "Source",
    "duty.owed": "are made up",
    "duty.excused": "are not owed",
    "duty.if-offered": "are not owed if the record shows when and where it was offered",
    "duty.ask": "count as owed in their own period until it is decided, and stay listed",
    notice: "Not given within {after} school days: parents are told within {within} more. Source: {source}",
    "notice.days": "School days are counted as Mondays to Fridays without the days off in the school’s calendar here.",
    "notice.student": "Days on which the student is absent do not count.",
    "notice.therapist": "Days on which you are away do not count.",
    open: "To be made up, or to be decided",
    "line.owed": "{day}: {minutes} min are made up",
    "line.undecided": "{day}: {minutes} min, to be decided",
    because: "because: {cause}",
    "no-line": "no mandate line covers these minutes any more, so the IEP team decides",
    "decide.owed": "Owed",
    "decide.excused": "Not owed",
    decided: "Decided.",
    free: "Make-up: {day}, {time}, {title}, {room}",
    "free.none": "No window is free for it this week or next. The week says what is in the way.",
    deadline: "given by {giveBy}, else parents are told by {tellBy}",
  },
  es: {
    title: "Sesiones no dadas",
    text: "Cómo las juzga su distrito. Pushpin no da asesoría legal: cada regla indica su fuente y decide el equipo del IEP.",
    policy: "Regla del distrito",
    "policy.case-by-case": "Se decide caso por caso",
    "policy.offered": "Se ofreció y el estudiante no estaba: no se debe",
    "policy.provider-owes": "Se repone lo que cancelan el personal, los eventos o las pruebas",
    "policy.regional-texas": "Servicio regional en Texas (HCDE)",
    "policy.illinois": "Illinois: se avisa a la familia",
    "policy.own": "La regla propia de mi distrito",
    "own.title": "La regla propia de mi distrito",
    "own.source": "Dónde está escrita",
    "own.source.hint": "Por ejemplo «Manual del distrito 2026, página 14». Se muestra con cada regla.",
    "own.after": "Se avisa a la familia si no se dio en … días de clases",
    "own.after.hint": "Vacío: su distrito no fija ese plazo",
    "own.within": "Se le avisa en … días más",
    "own.leaves-out": "Días que no cuentan",
    "own.leaves-out.nobody": "Solo los días sin clases",
    "own.leaves-out.student": "También los días en que falta el estudiante",
    "own.leaves-out.therapist": "También los días en que yo no estoy",
    "own.leaves-out.both": "También los días en que falta el estudiante o yo no estoy",
    "own.save": "Guardar la regla",
    "own.saved": "Regla guardada.",
    "own.none": "Todavía no hay ninguna regla: hasta entonces se decide caso por caso.",
    rules: "Qué pasa con los minutos, según la causa",
    cause: "Causa",
    duty: "Minutos",
    source: "Fuente",
    "duty.owed": "se reponen",
    "duty.excused": "no se deben",
    "duty.if-offered": "no se deben si el registro muestra cuándo y dónde se ofreció",
    "duty.ask": "cuentan como debidos en su propio período hasta que se decida, y siguen en la lista",
    notice: "Si no se da en {after} días de clases, se avisa a la familia en {within} más. Fuente: {source}",
    "notice.days":
      "Como días de clases se cuentan de lunes a viernes, sin los días libres del calendario escolar que tiene aquí.",
    "notice.student": "No cuentan los días en que falta el estudiante.",
    "notice.therapist": "No cuentan los días en que usted no está.",
    open: "Por reponer o por decidir",
    "line.owed": "{day}: se reponen {minutes} min",
    "line.undecided": "{day}: {minutes} min, por decidir",
    because: "causa: {cause}",
    "no-line": "ninguna línea de los minutos asignados los recibe ya, así que decide el equipo del IEP",
    "decide.owed": "Se debe",
    "decide.excused": "No se debe",
    decided: "Decidido.",
    free: "Para reponer: {day}, {time}, {title}, {room}",
    "free.none": "Ni esta semana ni la próxima hay una ventana libre para reponerla. La semana dice qué lo impide.",
    deadline: "se da a más tardar el {giveBy}; si no, se avisa a la familia a más tardar el {tellBy}",
  },
});

export type MakeUpWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of missed sessions in one language. */
export const makeUpWords = (language: Language): MakeUpWords => translator(WORDS, language);

/** Says one open make-up: its day and minutes, why, and the district's deadline. */
export function makeUpText({ date, minutes, judged, cause, hasNoLine, notice }: MakeUp, language: Language): string {
  const words = makeUpWords(language);
  const day = (on: string): string => formatDay(on, language);
  return [
    words(`line.${judged}`, { day: day(date), minutes }),
    ...(cause
      ? [words("because", { cause: sessionWords(language)(`cause.${cause}`).toLocaleLowerCase(language) })]
      : []),
    ...(hasNoLine ? [words("no-line")] : []),
    ...(notice ? [words("deadline", { giveBy: day(notice.giveBy), tellBy: day(notice.tellBy) })] : []),
  ].join("; ");
}

/** "Make-up: Thursday, Oct 8, 9:40 – 10:10 AM, Writing, Rm 12". */
export function freeWindowText(
  { date, routineTitle, room, siteName, ...time }: FreeWindow,
  language: Language,
): string {
  return translator(WORDS, language)("free", {
    ...{ day: formatDay(date, language), time: formatTimeRange(time, language), title: foreignText(routineTitle) },
    room: foreignText(placeText({ room, siteName }, language)),
  });
}
