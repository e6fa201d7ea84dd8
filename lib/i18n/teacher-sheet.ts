import type { RoleCard } from "../core/booking/visit";
import { classCode, CODE_DIGITS } from "../core/asking/times-code";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { Interval } from "../core/time/interval";
import { WEEKDAYS, type IsoDate } from "../core/time/iso-date";
import { foreignText } from "./foreign-text";
import { formatDay, formatShortDay, formatTimeRange } from "./format";
import { JUDGEMENT_WORDS } from "./judgement";
import { TEACHER_SHEET_SCRIPT } from "./teacher-sheet-script";
import { TEACHER_SHEET_STYLE } from "./teacher-sheet-style";
import { catalogue, translator, type Language, type Translate } from "./translate";
import { visitsWords } from "./visits";

/** Words of the sheet that a teacher gets, and of the screen that makes it. */
const WORDS = catalogue({
  en: {
    title: "Visits to {className}",
    made: "As of {day}. This sheet is meant to name no student.",
    visits: "When somebody comes",
    "visits.none": "No visit is agreed yet.",
    dates: "Next: {dates}",
    "during.one": "During {kind}",
    not: "Times that do not work",
    "not.text":
      "Choose days and a time, and add it. Send the code back: it says nothing but these times. Nothing is sent from this page.",
    days: "Days",
    from: "From",
    to: "To",
    add: "Add",
    remove: "Remove",
    wrong: "Choose a day, and an end that is later than the start.",
    full: "A code holds 20 times, and these are 20. Remove one to add another.",
    code: "Code to send back",

    sheet: "Sheet for the teacher",
    "sheet.text":
      "One page: when you come, for what kind of activity, and the roles. Initials are left out, and so are the names that Pushpin recognises: read it before you hand it over. As a file it opens in any browser, without a network, and gives a code for times that do not work.",
    "sheet.save": "Save the sheet as a file",
    "sheet.print": "Print the sheet",
    "sheet.preview": "The sheet as it is handed over",
    "sheet.name": "visits {day}",
    "code.title": "Code from the teacher",
    "code.read": "Read the code",
    "code.mistyped": "This is no code, or a character is wrong. Copy it again from the sheet.",
    "code.no-times": "This code has no times in it.",
    "code.other-class": "This code is from the sheet of another class. Enter it there.",
    "code.found": "No visits at these times:",
    "code.keep": "Keep these times free",
    "code.kept": "Kept. No visit is suggested at these times.",
  },
  es: {
    title: "Visitas a {className}",
    made: "Al {day}. Esta hoja no debe nombrar a ningún estudiante.",
    visits: "Cuándo viene alguien",
    "visits.none": "Todavía no se acordó ninguna visita.",
    dates: "Próximas: {dates}",
    "during.one": "Durante: {kind}",
    not: "Horas que no sirven",
    "not.text":
      "Elija días y una hora, y agréguela. Devuelva el código: no dice más que estas horas. Esta página no envía nada.",
    days: "Días",
    from: "Desde",
    to: "Hasta",
    add: "Agregar",
    remove: "Quitar",
    wrong: "Elija un día, y un final posterior al comienzo.",
    full: "Un código guarda 20 horas y ya son 20. Quite una para agregar otra.",
    code: "Código para devolver",

    sheet: "Hoja para el maestro",
    "sheet.text":
      "Una página: cuándo viene usted, para qué actividad, y quién hace qué. Se omiten las iniciales y los nombres que Pushpin reconoce: léala antes de entregarla. Como archivo se abre en cualquier navegador, sin red, y da un código para las horas que no sirven.",
    "sheet.save": "Guardar la hoja como archivo",
    "sheet.print": "Imprimir la hoja",
    "sheet.preview": "La hoja tal como se entrega",
    "sheet.name": "visitas {day}",
    "code.title": "Código del maestro",
    "code.read": "Leer el código",
    "code.mistyped": "No es un código, o un carácter está mal. Cópielo otra vez de la hoja.",
    "code.no-times": "Este código no tiene horas.",
    "code.other-class": "Este código es de la hoja de otra clase. Escríbalo allí.",
    "code.found": "Sin visitas a estas horas:",
    "code.keep": "Dejar libres estas horas",
    "code.kept": "Guardado. No se propone ninguna visita a estas horas.",
  },
});

export type TeacherSheetWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words in one language. */
export const teacherSheetWords = (language: Language): TeacherSheetWords => translator(WORDS, language);

/** A visit as its class's teacher sees it: no student, no goal. */
export interface SheetVisit extends Interval {
  purpose: "push-in" | "touch-base";
  kind: RoutineKind;
  cadence: "once" | "weekly" | "every-other-week" | "letters" | "dates";
  from: IsoDate;
  until: IsoDate;
  /** The coming dates, in order. */
  dates: readonly (Interval & { date: IsoDate })[];
  /** Who does what, naming nobody. */
  roleCard: RoleCard | null;
}

/** What a sheet is made of. */
export interface SheetFacts {
  classId: string;
  className: string;
  today: IsoDate;
  visits: readonly SheetVisit[];
}

const MAX_DATES = 8;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const html = (text: string): string => foreignText(text).replaceAll(/[&<>"']/g, (one) => ENTITIES[one]!);

/**
 * Writes the sheet for a class's teacher: one HTML file that loads nothing and sends nothing, with a form that makes a
 * code of the times that do not work (see times-code). Names no student.
 */
export function teacherSheet({ classId, className, today, visits }: SheetFacts, language: Language): string {
  const t = teacherSheetWords(language);
  const title = t("title", { className });
  const listed = visits.map((visit) => `<li>${visitHtml(visit, language)}</li>`).join("");
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${html(title)}</title>`,
    // A policy under which the sheet can load and send nothing, whatever is in it.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; `,
    `script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"><style>${TEACHER_SHEET_STYLE}</style></head><body><main>`,
    `<h1>${html(title)}</h1><p>${html(t("made", { day: formatDay(today, language) }))}</p>`,
    `<h2>${html(t("visits"))}</h2>${listed === "" ? `<p>${html(t("visits.none"))}</p>` : `<ul>${listed}</ul>`}`,
    formHtml(classId, language),
    `</main></body></html>`,
  ].join("");
}

function visitHtml({ purpose, kind, cadence, dates, roleCard, ...visit }: SheetVisit, language: Language): string {
  const t = teacherSheetWords(language);
  const words = translator(visitsWords, language);
  const [from, until] = [formatShortDay(visit.from, language), formatShortDay(visit.until, language)];
  const kinds = translator(JUDGEMENT_WORDS, language);
  const what = purpose === "touch-base" ? words("touch-base") : t("during.one", { kind: kinds(`kind.${kind}`) });
  const next = dates.slice(0, MAX_DATES).map((one) => {
    const isMoved = one.startMinute !== visit.startMinute || one.endMinute !== visit.endMinute;
    return formatShortDay(one.date, language) + (isMoved ? ` ${formatTimeRange(one, language)}` : "");
  });
  const line = (label: string, text: string): string =>
    text.trim() === "" ? "" : `<dt>${html(label)}</dt><dd>${html(text)}</dd>`;
  const roles = roleCard
    ? line(words("role.model"), words(`role.model.${roleCard.model}`)) +
      line(words("role.text.therapist"), roleCard.therapistDoes) +
      line(words("role.text.teacher"), roleCard.teacherDoes) +
      line(words("role.materials"), roleCard.materials)
    : "";
  return (
    `<b>${html(formatTimeRange(visit, language))}, ${html(words(`on.${cadence}`, { from, until }))}</b><br>` +
    `${html(what)}<br>${html(t("dates", { dates: next.join("; ") }))}${roles === "" ? "" : `<dl>${roles}</dl>`}`
  );
}

/** Hidden until the sheet's script shows it: where no script runs, as on paper, there is no form. */
function formHtml(classId: string, language: Language): string {
  const t = teacherSheetWords(language);
  const long = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // 1970-01-05 was a Monday. The weekend is left out: no class visits then.
  const days = WEEKDAYS.slice(0, 5).map((_, at) => long.format(Date.UTC(1970, 0, 5 + at)));
  const boxes = days.map((day, at) => `<label><input type="checkbox" name="day" value="${at}">${html(day)}</label>`);
  const data = {
    key: classCode(classId),
    digits: CODE_DIGITS,
    days,
    remove: t("remove"),
    wrong: t("wrong"),
    full: t("full"),
  };
  return [
    `<form id="not" hidden novalidate><h2>${html(t("not"))}</h2><p>${html(t("not.text"))}</p>`,
    `<fieldset><legend>${html(t("days"))}</legend>${boxes.join("")}</fieldset>`,
    `<p><label>${html(t("from"))} <input type="time" id="from" step="300"></label>`,
    `<label>${html(t("to"))} <input type="time" id="to" step="300"></label>`,
    `<button>${html(t("add"))}</button></p><p id="wrong" role="alert"></p><ul id="times"></ul>`,
    `<p><label for="code">${html(t("code"))}</label><output id="code"></output></p></form>`,
    `<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", String.raw`\u003c`)}</script>`,
    `<script>${TEACHER_SHEET_SCRIPT}</script>`,
  ].join("");
}
