import type { Failure } from "../contracts/failure";
import type { FieldError } from "../core/caseload/field-error";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { NothingFits } from "../core/suggest/push-in-window";
import { addressProblemText, feedProblemText } from "./feeds";
import { vaultFailureText } from "./vault";
import { catalogue, translator, type Language, type Parameters } from "./translate";

/**
 * What went wrong and why nothing is there, in words: what happened, what is safe, what to do.
 * Shared by every surface.
 */
export const failureWords = catalogue({
  en: {
    "failure.not-found": "This was removed in the meantime, perhaps in another tab. Nothing else was changed.",
    "failure.invalid-fields": {
      one: "One field needs another look. Nothing was saved yet; what you typed is still here.",
      other: "{count} fields need another look. Nothing was saved yet; what you typed is still here.",
    },
    "failure.in-use": {
      one: "One other entry still belongs to this, so it was kept. Move or remove that one first.",
      other: "{count} other entries still belong to this, so it was kept. Move or remove them first.",
    },
    "failure.invalid-message":
      "Pushpin could not read this request, so nothing was changed. Reload the page and try again.",
    "failure.no-answer": "Pushpin did not answer. Nothing is lost; try again. If it keeps happening, reload the page.",
    "failure.unexpected": "Something went wrong in Pushpin. What was saved before is safe. Try again.",

    "field.required": "This is needed. Fill it in.",
    "field.required.name": "Give it a name that you will recognise.",
    "field.required.siteId": "Choose a site, or add one.",
    "field.required.classId": "Choose a class. If it is not in the list, add it under Classes first.",
    "field.required.initials": "Type initials or a code, such as MJ or S-04.",
    "field.required.goals": "Type the goal as written in the IEP.",
    "field.required.grade": "Choose a grade.",
    "field.not-an-email": "This is not a complete e-mail address. It looks like name@school.org.",
    "field.not-initials":
      "This looks like a full name. Use initials or a code, such as MJ or S-04, so that nobody else can tell who it is.",
    "field.not-a-time": "This is not a time. Type it like 8:05.",
    "field.not-a-date": "This is not a date. Choose one from the calendar.",
    "field.range-too-long": "Choose at most {max} days at once.",
    "field.overlaps": "This overlaps a line above it. Change one of the two.",
    "field.end-before-start": "The end must be later than the start.",
    "field.out-of-range": "Type a number from {min} to {max}.",
    "field.out-of-range.open": "This number is too small or too large.",
    "field.unknown-zone": "This time zone is not known here. Choose one from the list.",
    "field.unknown-reference": "What was chosen here no longer exists. Choose another.",
    "field.too-long": "This is too long. Keep it to {max} characters.",
    "field.too-long.open": "This is too long. Shorten it.",
    "field.duplicate": "This is already used. Choose another.",

    "refusal.window-gone":
      "The calendar or the plan has changed since this window was shown. Nothing was sent. Choose another time.",
    "refusal.no-teacher-email":
      "This class has no teacher e-mail, so nobody could be invited. Add it in the planner under Classes.",
    "refusal.past": "This time has passed. Choose a later one.",
    "refusal.text-policy.title":
      "The event's title could tell who the student is, so nothing was sent. Change the routine of this title in the planner under Classes.",
    "refusal.text-policy.details":
      "The event's text could tell who the student is, so nothing was sent. Check the names of the class and the site in the planner.",
    "refusal.text-policy.location":
      "The room or site name could tell who the student is, so nothing was sent. Change it in the planner under Classes.",

    "nothing.no-class": "There is no class yet.",
    "nothing.no-student": "There is no student yet.",
    "nothing.no-working-hours": "Your working hours are not set yet.",
    "nothing.no-schedule": "{className} has no schedule yet.",
    "nothing.no-goal": "{initials} has no goal yet.",
    "nothing.no-match": "Nothing on the class schedule fits a goal of {initials}.",
    "nothing.no-free-time": "You are busy whenever a routine that fits {initials} happens, such as {title}.",
    "nothing.outside-working-hours": "{title} fits {initials}, but it is outside your working hours.",
    "nothing.not-this-week": "No routine that fits {initials} happens on these days.",
    "nothing.all-declined": "You answered Not this to every window for {initials}.",
    "nothing.all-forbidden": "In the matrix, you ruled out every routine that fits {initials}.",
    "nothing.teacher-said-no": "{title} fits {initials}, but only at times that do not work for the teacher.",
    "nothing.mandate-met": "{initials} has all the minutes of this period.",

    "next.no-class": "Add a class",
    "next.no-student": "Add a student",
    "next.no-working-hours": "Set your hours",
    "next.no-schedule": "Add its schedule",
    "next.no-goal": "Add a goal",
    "next.no-match": "See why",
    "next.no-free-time": "Open your calendar",
    "next.outside-working-hours": "Change your hours",
    "next.not-this-week": "Look at another week",
    "next.all-declined": "See what you declined",
    "next.all-forbidden": "See the matrix",
    "next.teacher-said-no": "See the teacher's times",
    "next.mandate-met": "See the mandate",

    "someone.student": "this student",
    "someone.class": "This class",
  },
  es: {
    "failure.not-found": "Esto se eliminó mientras tanto, quizá en otra pestaña. No se cambió nada más.",
    "failure.invalid-fields": {
      one: "Hay un campo por revisar. Todavía no se guardó nada; lo que escribió sigue aquí.",
      other: "Hay {count} campos por revisar. Todavía no se guardó nada; lo que escribió sigue aquí.",
    },
    "failure.in-use": {
      one: "Otro registro depende de este, así que se conservó. Primero cámbielo o elimínelo.",
      other: "Otros {count} registros dependen de este, así que se conservó. Primero cámbielos o elimínelos.",
    },
    "failure.invalid-message":
      "Pushpin no pudo leer esta solicitud, así que no se cambió nada. Vuelva a cargar la página e inténtelo de nuevo.",
    "failure.no-answer":
      "Pushpin no respondió. No se perdió nada; inténtelo de nuevo. Si vuelve a ocurrir, cargue la página otra vez.",
    "failure.unexpected": "Algo falló en Pushpin. Lo guardado antes está a salvo. Inténtelo de nuevo.",

    "field.required": "Este dato hace falta. Complételo.",
    "field.required.name": "Póngale un nombre que usted reconozca.",
    "field.required.siteId": "Elija una escuela o agregue una.",
    "field.required.classId": "Elija una clase. Si no está en la lista, agréguela primero en Clases.",
    "field.required.initials": "Escriba iniciales o un código, como MJ o S-04.",
    "field.required.goals": "Escriba la meta tal como aparece en el IEP.",
    "field.required.grade": "Elija un grado.",
    "field.not-an-email": "Este correo electrónico no está completo. Debe ser como nombre@escuela.org.",
    "field.not-initials":
      "Parece un nombre completo. Use iniciales o un código, como MJ o S-04, para que nadie más sepa de quién se trata.",
    "field.not-a-time": "Esto no es una hora. Escríbala así: 8:05.",
    "field.not-a-date": "Esto no es una fecha. Elija una del calendario.",
    "field.range-too-long": "Elija como máximo {max} días a la vez.",
    "field.overlaps": "Se cruza con una línea de arriba. Cambie una de las dos.",
    "field.end-before-start": "El final debe ser después del comienzo.",
    "field.out-of-range": "Escriba un número de {min} a {max}.",
    "field.out-of-range.open": "Este número es demasiado pequeño o demasiado grande.",
    "field.unknown-zone": "Aquí no se conoce esta zona horaria. Elija una de la lista.",
    "field.unknown-reference": "Lo que se eligió aquí ya no existe. Elija otra opción.",
    "field.too-long": "Es demasiado largo. Use como máximo {max} caracteres.",
    "field.too-long.open": "Es demasiado largo. Acórtelo.",
    "field.duplicate": "Ya está en uso. Elija otro.",

    "refusal.window-gone":
      "El calendario o el plan cambió después de mostrar esta ventana. No se envió nada. Elija otra hora.",
    "refusal.no-teacher-email":
      "Esta clase no tiene el correo del maestro, así que no se podría invitar a nadie. Agréguelo en el planificador, en Clases.",
    "refusal.past": "Esta hora ya pasó. Elija una más tarde.",
    "refusal.text-policy.title":
      "El título del evento podría revelar quién es el estudiante, así que no se envió nada. Cambie la rutina de este título en el planificador, en Clases.",
    "refusal.text-policy.details":
      "El texto del evento podría revelar quién es el estudiante, así que no se envió nada. Revise los nombres de la clase y de la escuela en el planificador.",
    "refusal.text-policy.location":
      "El nombre del salón o de la escuela podría revelar quién es el estudiante, así que no se envió nada. Cámbielo en el planificador, en Clases.",

    "nothing.no-class": "Todavía no hay ninguna clase.",
    "nothing.no-student": "Todavía no hay ningún estudiante.",
    "nothing.no-working-hours": "Su horario de trabajo todavía no está puesto.",
    "nothing.no-schedule": "{className} todavía no tiene horario.",
    "nothing.no-goal": "{initials} todavía no tiene ninguna meta.",
    "nothing.no-match": "Nada del horario de la clase corresponde a una meta de {initials}.",
    "nothing.no-free-time":
      "Su calendario está ocupado cada vez que hay una rutina adecuada para {initials}, como {title}.",
    "nothing.outside-working-hours": "{title} es adecuado para {initials}, pero queda fuera de su horario de trabajo.",
    "nothing.not-this-week": "En estos días no hay ninguna rutina adecuada para {initials}.",
    "nothing.all-declined": "Usted respondió «Esto no» a todas las ventanas de {initials}.",
    "nothing.all-forbidden": "En la matriz, usted descartó todas las rutinas adecuadas para {initials}.",
    "nothing.teacher-said-no": "{title} es adecuado para {initials}, pero solo a horas que no le sirven al maestro.",
    "nothing.mandate-met": "{initials} ya tiene todos los minutos de este período.",

    "next.no-class": "Agregar una clase",
    "next.no-student": "Agregar un estudiante",
    "next.no-working-hours": "Poner su horario",
    "next.no-schedule": "Agregar su horario",
    "next.no-goal": "Agregar una meta",
    "next.no-match": "Ver por qué",
    "next.no-free-time": "Abrir su calendario",
    "next.outside-working-hours": "Cambiar su horario",
    "next.not-this-week": "Ver otra semana",
    "next.all-declined": "Ver lo que rechazó",
    "next.all-forbidden": "Ver la matriz",
    "next.teacher-said-no": "Ver las horas del maestro",
    "next.mandate-met": "Ver los minutos asignados",

    "someone.student": "este estudiante",
    "someone.class": "Esta clase",
  },
});

type FailureKey = keyof (typeof failureWords)["en"];

function say(key: FailureKey, language: Language, parameters?: Parameters): string {
  return translator(failureWords, language)(key, parameters);
}

/** Why a window can't be booked, and the cure. */
export function refusalText(refusal: BookingRefusal, language: Language): string {
  return refusal.code === "text-policy"
    ? say(`refusal.text-policy.${refusal.field}`, language)
    : say(`refusal.${refusal.code}`, language);
}

/** What went wrong, what is safe, what to do. */
export function failureText(failure: Failure, language: Language): string {
  switch (failure.code) {
    case "refused":
      return refusalText(failure.refusal, language);
    case "invalid-fields":
      return say("failure.invalid-fields", language, { count: failure.errors.length });
    case "in-use":
      return say("failure.in-use", language, { count: failure.count });
    case "feed-address":
      return addressProblemText(failure.problem, language);
    case "feed":
      return feedProblemText(failure.problem, language);
    case "not-found":
    case "invalid-message":
    case "no-answer":
    case "unexpected":
      return say(`failure.${failure.code}`, language);
    default:
      return vaultFailureText(failure, language);
  }
}

const REQUIRED_WITH_OWN_WORDS = ["name", "siteId", "classId", "initials", "goals", "grade"] as const;

function requiredKey(field: string): FailureKey {
  const parts = field.split(".");
  const own = REQUIRED_WITH_OWN_WORDS.find((name) => parts.includes(name));
  return own ? `field.required.${own}` : "field.required";
}

/** The cure for one field, to stand right at it. */
export function fieldErrorText(error: FieldError, language: Language): string {
  const { code, min, max } = error;
  if (code === "required") return say(requiredKey(error.field), language);
  if (code === "out-of-range" && min !== undefined && max !== undefined) {
    return say("field.out-of-range", language, { min, max });
  }
  if (code === "range-too-long") return say("field.range-too-long", language, { max: max ?? "" });
  if (code === "too-long" && max !== undefined) return say("field.too-long", language, { max });
  return say(code === "out-of-range" || code === "too-long" ? `field.${code}.open` : `field.${code}`, language);
}

/** Why a student, or everybody, has no window. `initials` and `className` are filled in where the caller knows them. */
export function nothingFitsText(
  reason: NothingFits & { initials?: string; className?: string },
  language: Language,
): string {
  const sentence = say(`nothing.${reason.code}`, language, {
    initials: reason.initials ?? say("someone.student", language),
    className: reason.className ?? say("someone.class", language),
    title: "title" in reason ? reason.title : "",
  });
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

/** The words on the button or link that leads to the next step. */
export function nextStepText(reason: NothingFits, language: Language): string {
  return say(`next.${reason.code}`, language);
}
