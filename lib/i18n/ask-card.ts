import type { QuestionSubject, SchoolClass, Student } from "../core/caseload/records";
import { findLeak } from "../core/booking/text-policy";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import { JUDGEMENT_WORDS } from "./judgement";
import { catalogue, translator, type Language } from "./translate";

const WORDS = catalogue({
  en: {
    subject: "A question about your class schedule",
    hello: "Hello {teacher},",
    "hello.nobody": "Hello,",
    intro: "I am planning short visits during the routines of {className}.",
    "intro.unnamed": "I am planning short visits during the routines of your class.",
    "when.one": "When does this happen in your class: {names}? The days and the time from – to are enough.",
    "when.many": "When do these happen in your class: {names}? The days and the times from – to are enough.",
    what: "What does the class usually do in {titles}?",
    never: "Which times do NOT work for a visit? Those help me most.",
    thanks: "Thank you! A short reply to this message is enough.",
  },
  es: {
    subject: "Una pregunta sobre el horario de su clase",
    hello: "Hola, {teacher}:",
    "hello.nobody": "Hola:",
    intro: "Estoy planeando visitas cortas durante las rutinas de {className}.",
    "intro.unnamed": "Estoy planeando visitas cortas durante las rutinas de su clase.",
    "when.one": "¿Cuándo ocurre esto en su clase: {names}? Basta con los días y la hora, de – a.",
    "when.many":
      "¿Cuándo ocurre cada una de estas rutinas en su clase: {names}? Basta con los días y las horas, de – a.",
    what: "¿Qué hace la clase normalmente en {titles}?",
    never: "¿Qué horas NO funcionan para una visita? Eso es lo que más me ayuda.",
    thanks: "¡Gracias! Basta con una respuesta corta a este mensaje.",
  },
});

/** A message that may leave the device. */
export interface AskMessage {
  subject: string;
  body: string;
  /** Titles of the schedule that were left out because they could tell who a student is. */
  leftOut: string[];
}

/**
 * The message that asks a class's teacher about her routines, in a language of choice. Names no student and no goal:
 * whatever could (the class's name, a title of the schedule) is left out.
 * @returns undefined when nothing is left that may be asked
 */
export function askMessage(
  about: QuestionSubject,
  from: { schoolClass: Pick<SchoolClass, "name" | "teacherName">; students: readonly Student[] },
  language: Language,
): AskMessage | undefined {
  const say = translator(WORDS, language);
  const own = Object.values(WORDS[language]).map(String);
  const isSafe = (text: string): boolean =>
    findLeak({ title: "", details: text, location: "" }, from.students, { vocabulary: own }) === undefined;
  const { name, teacherName } = from.schoolClass;
  const titles = "titles" in about ? about.titles : [];
  const asked = titles.filter(isSafe);
  const question =
    "kinds" in about ? whenQuestion(about.kinds, language) : asked.length > 0 && whatQuestion(asked, language);
  if (!question) return undefined;
  const lines = [
    isSafe(teacherName) && teacherName.trim() !== ""
      ? say("hello", { teacher: teacherName.trim() })
      : say("hello.nobody"),
    isSafe(name) && name.trim() !== "" ? say("intro", { className: name.trim() }) : say("intro.unnamed"),
    question,
    say("never"),
    say("thanks"),
  ];
  return {
    subject: say("subject"),
    body: lines.join("\n\n"),
    leftOut: titles.filter((title) => !asked.includes(title)),
  };
}

function whenQuestion(kinds: readonly RoutineKind[], language: Language): string {
  const kind = translator(JUDGEMENT_WORDS, language);
  const names = kinds.map((name) =>
    kind(`kind.${name}`).replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(language)),
  );
  const listed = new Intl.ListFormat(language, { type: "disjunction" }).format(names);
  return translator(WORDS, language)(kinds.length === 1 ? "when.one" : "when.many", { names: listed });
}

function whatQuestion(titles: readonly string[], language: Language): string {
  const quoted = titles.map((title) => (language === "es" ? `«${title}»` : `“${title}”`));
  const listed = new Intl.ListFormat(language, { type: "conjunction" }).format(quoted);
  return translator(WORDS, language)("what", { titles: listed });
}
