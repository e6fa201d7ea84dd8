import type { Failure } from "../contracts/failure";
import type { FieldError } from "../core/caseload/field-error";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { NothingFits } from "../core/suggest/push-in-window";
import { foreignText } from "./foreign-text";
import { GUEST_OUTSIDE } from "./guest-outside";
import { addressProblemText, feedProblemText } from "./feeds";
import { vaultFailureText } from "./vault";
import { catalogue, translator, type Language, type Parameters } from "./translate";

/** Words for failures and for empty states: what happened, what is safe, what to do. Shared by every surface. */
export const failureWords = catalogue({
  en: {
    "failure.sign-in.no-client":
      "This version of Pushpin can't sign in to that calendar. Book by the link, or ask your school's IT for a version that can.",
    "failure.sign-in.declined": "The sign-in was not finished. Nothing was changed. Try again when you want to.",
    "failure.sign-in.needs-approval":
      "Your school's IT has to approve Pushpin first. Nothing was changed. Give them the page for IT; until then, book by the link.",
    "failure.sign-in.no-browser-permission":
      "The browser did not allow Pushpin to sign in elsewhere. Nothing was changed. Try again and allow it.",
    "failure.sign-in.offline": "The sign-in did not answer. Nothing was changed. Check the network, then try again.",
    "failure.sign-in.not-trusted":
      "The answer did not belong to this sign-in, so Pushpin ignored it. Nothing was changed. Try again.",
    "failure.not-found": "This was removed in the meantime, perhaps in another tab. Nothing else was changed.",
    "failure.on-its-way":
      "This visit is being added to or removed from the calendar, so nothing was removed. Try again in a moment.",
    "failure.waits-for-her":
      "Nothing was changed: an earlier step of this visit waits for you. Decide about it first, under Visits or in the popup.",
    "failure.override": "This text can’t be used. Nothing was changed.",
    "failure.not-begun":
      "This session has not begun yet, so it can’t be done. If it will not take place, mark it missed.",
    "failure.invalid-fields": {
      one: "One field needs another look. Nothing was saved yet; what you typed is still here.",
      other: "{count} fields need another look. Nothing was saved yet; what you typed is still here.",
    },
    "failure.in-use": {
      one: "This was not removed, because one other entry belongs to it. Move or remove that entry first.",
      other: "This was not removed, because {count} other entries belong to it. Move or remove those entries first.",
    },
    "failure.invalid-message":
      "Pushpin could not read this request, so nothing was changed. Reload the page and try again.",
    "failure.no-answer": "Pushpin did not answer. Nothing is lost; try again. If it keeps happening, reload the page.",
    "failure.too-often":
      "That was asked too often in a short time, so nothing was done. Wait a minute, then try again.",
    "failure.passphrase-required":
      "Your district requires a passphrase before Pushpin can be used. Set one in the planner.",
    "failure.by-district":
      "Your district does not allow this, so nothing was changed. See “Set by your district” in the settings.",
    "failure.file-closed":
      "Your file is not open in Pushpin, so nothing was read or changed. Open it in the planner, then try again.",
    "failure.folder.no-folder":
      "This browser does not know your folder any more, so your last changes are on this device only. Choose the folder again in the settings.",
    "failure.folder.not-allowed":
      "The browser wants you to allow the folder again. Until then your changes are on this device only.",
    "failure.folder.folder-gone":
      "Your folder can't be found, so your last changes are on this device only. Connect its drive or put it back, then try again, or choose another folder in the settings.",
    "failure.folder.file-gone":
      "Your file is not in the folder. Nothing was changed, and everything is still on this device. Put the file back, or save it there anew.",
    "failure.folder.folder-full":
      "There is no room in your folder, so your last changes are on this device only. Make room there, then try again.",
    "failure.folder.folder-refused":
      "The browser could not read or write in your folder, so your last changes are on this device only. Try again, or choose another folder in the settings.",
    "failure.folder.other-vault":
      "The file in your folder belongs to another Pushpin, so it was left alone. Nothing was changed. Put your own file back, or choose another folder in the settings.",
    "failure.folder.passphrase-changed":
      "The passphrase of your file was changed on another device. Type the new one. What you entered here meanwhile is kept, and goes into the file then.",
    "failure.folder.passphrase-unfinished":
      "The passphrase of your file is only half changed: the file may still need the old one. Nothing is lost. Keep both passphrases until you have pressed “Finish the change”.",
    "failure.folder.file-there":
      "There is a Pushpin file in this folder already, and it was left alone. Open it, or choose another folder.",
    "failure.folder.nothing-there":
      "There is no Pushpin file in this folder. Nothing was changed. Choose the folder in which it is; its name is “pushpin-vault.pushpin”.",
    "failure.folder.busy":
      "Another device is writing your file just now, so your last changes are on this device only. Pushpin tries again with your next change.",
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
    "field.overlaps-session": "Another session was given at this time. Change the time, or correct the other session.",
    "field.overlaps": "This overlaps a line above it. Change one of the two.",
    "field.end-before-start": "The end must be later than the start.",
    "field.has-session":
      "A session from this date on is marked already. Begin with a later date, or change this date alone.",
    "field.not-a-domain": "Each line is the part of an address after the @, such as lincoln.example.",
    "field.reveals": "This line would reveal a student, so it is not saved. The words are marked below.",
    "field.in-the-past": "This time is over. Choose a later one.",
    "field.in-the-future": "This day is still to come. Choose today or an earlier day.",
    "field.still-to-come": "This time is still to come. Type when it really was.",
    "field.not-over-yet": "It would not be over by then: {max} min at most, or an earlier beginning.",
    "field.no-date-left": "No date would be left. Choose a later last day, or remove the visit.",
    "field.out-of-range": "Type a number from {min} to {max}.",
    "field.out-of-range.open": "This number is too small or too large.",
    "field.contradicts":
      "A line above counts the same minutes on the same days. End one before the other begins, choose another place, or put both in one line.",
    "field.above-mandate": "The line grants {max} min in that period. Type at most that many.",
    "field.only-weekly": "“3 of 4 weeks” works only for a number of sessions per week. Leave both numbers empty.",
    "field.outside-line": "The mandate line does not apply on that day. Choose a day in its current period.",
    "field.unknown-zone": "This time zone is not known here. Choose one from the list.",
    "field.unknown-reference": "What was chosen here no longer exists. Choose another.",
    "field.too-long": "This is too long. Keep it to {max} characters.",
    "field.too-long.open": "This is too long. Shorten it.",
    "field.line-too-long": "A line is too long. Keep each to {max} characters.",
    "field.too-many-lines": "There are too many lines. Keep them to {max}.",
    "field.changed-elsewhere":
      "This was changed in another tab meanwhile. What you see here is yours: check it, and save again to keep it.",
    "field.duplicate": "This is already used. Choose another.",

    "refusal.no-term-end":
      "Pushpin doesn't know when the term ends. Enter the last day of the term under Settings, Schools.",
    "refusal.term-over":
      "The last day of the term under Settings, Schools, is before this visit. Check its year, or enter that of the next term.",
    "refusal.no-zone": "This class has no school with a time zone. Choose its school under Classes.",
    "refusal.no-date-left": "No second date is left before the term or the IEP year ends.",
    "refusal.link-has-no-series": "Outlook's form can't be filled in with every week. Book this week only.",
    "refusal.window-gone":
      "The calendar or the plan has changed since this window was shown. Nothing was sent. Choose another time.",
    "refusal.already-booked":
      "A touch base with this class at this time is on your calendar already. Nothing was sent. It is in the list of visits.",
    "refusal.guest-outside": GUEST_OUTSIDE.en,
    "refusal.past": "This time has passed. Choose a later one.",
    "refusal.away": "You marked this time with “I am out”. Choose another, or take that back under Visits.",
    "refusal.no-name-key":
      "Nothing was sent: Pushpin can't check this text for students' names any more. Restore a backup, or bring in your list or the IEP again.",
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
    "nothing.no-free-time": "No routine that fits {initials}, such as {title}, happens while you are free.",
    "nothing.too-short": "{title} fits {initials}, but you are free for too little of it to visit.",
    "nothing.taken-by-others": "{title} fits {initials}, but your other students have those times this week.",
    "nothing.short-of-minutes": "{initials}: {minutes} of {wantedMinutes} open minutes are covered.",
    "nothing.outside-working-hours": "{title} fits {initials}, but it is outside your working hours.",
    "nothing.not-this-week": "No routine that fits {initials} happens on these days.",
    "nothing.all-declined": "You answered “Not this” to every window for {initials}.",
    "nothing.all-forbidden": "In the matrix, you ruled out every routine that fits {initials}.",
    "nothing.teacher-said-no": "{title} fits {initials}, but only at times that do not work for the teacher.",
    "nothing.colleague-there": "{title} fits {initials}, but a colleague is in the room whenever it happens.",
    "nothing.no-mandate-line": "No line of the mandate of {initials} grants minutes in class on these days.",
    "nothing.mandate-met": "{initials} has all the minutes of this period.",

    "next.no-class": "Add a class",
    "next.no-student": "Add a student",
    "next.no-working-hours": "Set your hours",
    "next.no-schedule": "Add its schedule",
    "next.no-goal": "Add a goal",
    "next.no-match": "See why",
    "next.no-free-time": "Open your calendar",
    "next.too-short": "See the routines",
    "next.taken-by-others": "See the routines",
    "next.short-of-minutes": "See the routines",
    "next.outside-working-hours": "Change your hours",
    "next.not-this-week": "Look at another week",
    "next.all-declined": "See what you declined",
    "next.all-forbidden": "See the matrix",
    "next.teacher-said-no": "See the teacher's times",
    "next.colleague-there": "See your colleagues' times",
    "next.no-mandate-line": "See the mandate",
    "next.mandate-met": "See the mandate",

    "someone.student": "this student",
    "someone.class": "This class",
  },
  es: {
    "failure.sign-in.no-client":
      "Esta versión de Pushpin no puede iniciar sesión en ese calendario. Reserve con el enlace o pida al equipo técnico de su escuela una versión que sí pueda.",
    "failure.sign-in.declined": "El inicio de sesión no terminó. No se cambió nada. Inténtelo otra vez cuando quiera.",
    "failure.sign-in.needs-approval":
      "El equipo técnico de su escuela tiene que aprobar Pushpin primero. No se cambió nada. Entrégueles la página para ellos; mientras tanto, reserve con el enlace.",
    "failure.sign-in.no-browser-permission":
      "El navegador no permitió que Pushpin inicie sesión en otro sitio. No se cambió nada. Inténtelo otra vez y permítalo.",
    "failure.sign-in.offline":
      "El inicio de sesión no respondió. No se cambió nada. Revise la conexión e inténtelo otra vez.",
    "failure.sign-in.not-trusted":
      "La respuesta no correspondía a este inicio de sesión, así que Pushpin no la usó. No se cambió nada. Inténtelo otra vez.",
    "failure.not-found": "Esto se eliminó mientras tanto, quizá en otra pestaña. No se cambió nada más.",
    "failure.on-its-way":
      "Esta visita va en camino al calendario o se está quitando de él, así que no se quitó nada. Intente otra vez cuando termine.",
    "failure.waits-for-her":
      "No se cambió nada: un paso anterior de esta visita la espera a usted. Decida primero sobre él, en Visitas o en la ventana de Pushpin.",
    "failure.override": "Este texto no se puede usar. No se cambió nada.",
    "failure.not-begun":
      "Esta sesión todavía no ha empezado, así que no puede estar hecha. Si no se va a dar, márquela como no dada.",
    "failure.invalid-fields": {
      one: "Hay un campo por revisar. Todavía no se guardó nada; lo que escribió sigue aquí.",
      other: "Hay {count} campos por revisar. Todavía no se guardó nada; lo que escribió sigue aquí.",
    },
    "failure.in-use": {
      one: "No se eliminó, porque otro registro depende de este. Primero cambie o elimine ese otro registro.",
      other: "No se eliminó, porque otros {count} registros dependen de este. Primero cambie o elimine esos registros.",
    },
    "failure.invalid-message":
      "Pushpin no pudo leer esta solicitud, así que no se cambió nada. Vuelva a cargar la página e inténtelo de nuevo.",
    "failure.no-answer":
      "Pushpin no respondió. No se perdió nada; inténtelo de nuevo. Si vuelve a ocurrir, cargue la página otra vez.",
    "failure.too-often":
      "Se pidió demasiadas veces en poco tiempo y no se hizo nada. Espere un minuto e inténtelo de nuevo.",
    "failure.passphrase-required":
      "Su distrito exige una frase de acceso antes de usar Pushpin. Póngala en el planificador.",
    "failure.by-district":
      "Su distrito no lo permite, así que no se cambió nada. Vea «Lo que fijó su distrito» en los ajustes.",
    "failure.file-closed":
      "Su archivo no está abierto en Pushpin, así que no se leyó ni se cambió nada. Ábralo en el planificador e inténtelo de nuevo.",
    "failure.folder.no-folder":
      "Este navegador ya no conoce su carpeta y sus últimos cambios están solo en este equipo. Elija la carpeta otra vez en los ajustes.",
    "failure.folder.not-allowed":
      "El navegador le pide permitir la carpeta otra vez. Hasta entonces sus cambios están solo en este equipo.",
    "failure.folder.folder-gone":
      "No se encuentra su carpeta y sus últimos cambios están solo en este equipo. Conecte la unidad o devuelva la carpeta a su lugar e inténtelo de nuevo, o elija otra en los ajustes.",
    "failure.folder.file-gone":
      "Su archivo no está en la carpeta. No se cambió nada y todo sigue en este equipo. Devuelva el archivo a su lugar o guárdelo ahí de nuevo.",
    "failure.folder.folder-full":
      "En su carpeta no queda espacio y sus últimos cambios están solo en este equipo. Libere espacio ahí e inténtelo de nuevo.",
    "failure.folder.folder-refused":
      "El navegador no pudo leer o escribir en su carpeta y sus últimos cambios están solo en este equipo. Inténtelo de nuevo o elija otra en los ajustes.",
    "failure.folder.other-vault":
      "El archivo de su carpeta es de otro Pushpin, así que no se tocó. No se cambió nada. Devuelva su propio archivo o elija otra carpeta en los ajustes.",
    "failure.folder.passphrase-changed":
      "La frase de acceso de su archivo se cambió en otro equipo. Escriba la nueva. Lo que anotó aquí mientras tanto se conserva y pasa entonces al archivo.",
    "failure.folder.passphrase-unfinished":
      "La frase de acceso de su archivo se cambió solo a medias: es posible que el archivo todavía pida la anterior. No se perdió nada. Conserve las dos frases hasta que haya hecho clic en «Terminar el cambio».",
    "failure.folder.file-there":
      "En esta carpeta ya hay un archivo de Pushpin y no se tocó. Ábralo o elija otra carpeta.",
    "failure.folder.nothing-there":
      "En esta carpeta no hay ningún archivo de Pushpin. No se cambió nada. Elija la carpeta donde está; se llama «pushpin-vault.pushpin».",
    "failure.folder.busy":
      "Otro equipo está escribiendo su archivo en este momento y sus últimos cambios están solo en este equipo. Pushpin lo intenta otra vez con su próximo cambio.",
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
    "field.overlaps-session": "A esta hora se dio otra sesión. Cambie la hora o corrija la otra sesión.",
    "field.overlaps": "Se cruza con una línea de arriba. Cambie una de las dos.",
    "field.end-before-start": "El final debe ser después del comienzo.",
    "field.has-session":
      "Ya hay una sesión registrada desde esta fecha. Empiece con una fecha posterior o cambie solo esta fecha.",
    "field.not-a-domain": "Cada línea es la parte de un correo después de la @, como lincoln.example.",
    "field.reveals": "Esta línea revelaría a un estudiante, así que no se guarda. Las palabras se marcan abajo.",
    "field.in-the-past": "Esta hora ya pasó. Elija una posterior.",
    "field.in-the-future": "Ese día aún no llega. Elija hoy o un día anterior.",
    "field.still-to-come": "Esa hora aún no llega. Escriba cuándo fue de verdad.",
    "field.not-over-yet": "Todavía no habría terminado: ponga {max} min como máximo o una hora de inicio anterior.",
    "field.no-date-left": "No quedaría ninguna fecha. Elija un último día más tarde o elimine la visita.",
    "field.out-of-range": "Escriba un número de {min} a {max}.",
    "field.out-of-range.open": "Este número es demasiado pequeño o demasiado grande.",
    "field.contradicts":
      "Una línea de arriba cuenta los mismos minutos en los mismos días. Termine una antes de que empiece la otra, elija otro lugar o júntelas en una línea.",
    "field.above-mandate": "La línea da {max} min en ese período. Escriba como máximo esa cantidad.",
    "field.only-weekly":
      "«3 de 4 semanas» solo se puede usar con un número de sesiones por semana. Deje vacíos los dos números.",
    "field.outside-line": "La línea de minutos asignados no vale ese día. Elija un día de su período en curso.",
    "field.unknown-zone": "Aquí no se conoce esta zona horaria. Elija una de la lista.",
    "field.unknown-reference": "Lo que se eligió aquí ya no existe. Elija otra opción.",
    "field.too-long": "Es demasiado largo. Use como máximo {max} caracteres.",
    "field.too-long.open": "Es demasiado largo. Acórtelo.",
    "field.line-too-long": "Una línea es demasiado larga. Use como máximo {max} caracteres en cada una.",
    "field.too-many-lines": "Hay demasiadas líneas. Use como máximo {max}.",
    "field.changed-elsewhere":
      "Esto se cambió entretanto en otra pestaña. Lo que ve aquí es lo suyo: revíselo y guarde otra vez para conservarlo.",
    "field.duplicate": "Ya está en uso. Elija otro.",

    "refusal.no-term-end":
      "Pushpin no sabe cuándo termina el período. Escriba el último día del período en Ajustes, Escuelas.",
    "refusal.term-over":
      "El último día del período en Ajustes, Escuelas, es anterior a esta visita. Revise el año o escriba el del próximo período.",
    "refusal.no-zone": "Esta clase no tiene una escuela con zona horaria. Elija su escuela en Clases.",
    "refusal.no-date-left": "No queda otra fecha antes de que termine el período o el año del IEP.",
    "refusal.link-has-no-series":
      "El formulario de Outlook no se puede llenar con cada semana. Reserve solo esta semana.",
    "refusal.window-gone":
      "El calendario o el plan cambió después de mostrar esta ventana. No se envió nada. Elija otra hora.",
    "refusal.already-booked":
      "Ya hay en su calendario una conversación breve con esta clase a esa hora. No se envió nada. Está en la lista de visitas.",
    "refusal.guest-outside": GUEST_OUTSIDE.es,
    "refusal.past": "Esta hora ya pasó. Elija una más tarde.",
    "refusal.away": "Usted marcó que estará ausente a esa hora. Elija otra o quite la ausencia en Visitas.",
    "refusal.no-name-key":
      "No se envió nada: Pushpin ya no puede revisar si este texto lleva nombres de estudiantes. Restaure una copia o importe otra vez su lista o el IEP.",
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
    "nothing.no-free-time": "Ninguna rutina adecuada para {initials}, como {title}, ocurre cuando usted está libre.",
    "nothing.too-short":
      "{title} es adecuado para {initials}, pero el tiempo libre que deja no alcanza para una visita.",
    "nothing.taken-by-others":
      "{title} es adecuado para {initials}, pero esta semana esas horas son de otros estudiantes suyos.",
    "nothing.short-of-minutes": "{initials}: quedan cubiertos {minutes} de {wantedMinutes} minutos pendientes.",
    "nothing.outside-working-hours": "{title} es adecuado para {initials}, pero queda fuera de su horario de trabajo.",
    "nothing.not-this-week": "En estos días no hay ninguna rutina adecuada para {initials}.",
    "nothing.all-declined": "Usted respondió «Esto no» a todas las ventanas de {initials}.",
    "nothing.all-forbidden": "En la matriz, usted descartó todas las rutinas adecuadas para {initials}.",
    "nothing.teacher-said-no": "{title} es adecuado para {initials}, pero solo a horas que no le sirven al maestro.",
    "nothing.colleague-there":
      "{title} es adecuado para {initials}, pero siempre hay un colega en el salón a esa hora.",
    "nothing.no-mandate-line": "Ninguna línea de {initials} da minutos en el aula en estos días.",
    "nothing.mandate-met": "{initials} ya tiene todos los minutos de este período.",

    "next.no-class": "Agregar una clase",
    "next.no-student": "Agregar un estudiante",
    "next.no-working-hours": "Poner su horario",
    "next.no-schedule": "Agregar su horario",
    "next.no-goal": "Agregar una meta",
    "next.no-match": "Ver por qué",
    "next.no-free-time": "Abrir su calendario",
    "next.too-short": "Ver las rutinas",
    "next.taken-by-others": "Ver las rutinas",
    "next.short-of-minutes": "Ver las rutinas",
    "next.outside-working-hours": "Cambiar su horario",
    "next.not-this-week": "Ver otra semana",
    "next.all-declined": "Ver lo que rechazó",
    "next.all-forbidden": "Ver la matriz",
    "next.teacher-said-no": "Ver las horas del maestro",
    "next.colleague-there": "Ver las horas de sus colegas",
    "next.no-mandate-line": "Ver los minutos asignados",
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
    case "sign-in":
      return say(`failure.sign-in.${failure.refusal}`, language);
    // The form in which she pasted it says why; this is for anywhere else.
    case "override":
      return say("failure.override", language);
    case "feed-address":
      return addressProblemText(failure.problem, language);
    case "feed":
      return feedProblemText(failure.problem, language);
    case "folder":
      return say(`failure.folder.${failure.problem}`, language);
    case "not-found":
    case "file-closed":
    case "not-begun":
    case "on-its-way":
    case "waits-for-her":
    case "invalid-message":
    case "no-answer":
    case "too-often":
    case "passphrase-required":
    case "by-district":
    case "unexpected":
      return say(`failure.${failure.code}`, language);
    // These two can happen only on a calendar page, where the card has its own words for them.
    case "has-session":
    case "not-visible":
      return say("failure.unexpected", language);
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

/** The cure for one field, shown right at it. */
export function fieldErrorText(error: FieldError, language: Language): string {
  const { code, min, max } = error;
  if (code === "required") return say(requiredKey(error.field), language);
  if (code === "out-of-range" && min !== undefined && max !== undefined) {
    return say("field.out-of-range", language, { min, max });
  }
  if (code === "above-mandate" || code === "not-over-yet") return say(`field.${code}`, language, { max: max ?? "" });
  if (code === "range-too-long") return say("field.range-too-long", language, { max: max ?? "" });
  if (code === "line-too-long" || code === "too-many-lines") return say(`field.${code}`, language, { max: max ?? "" });
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
    minutes: "minutes" in reason ? reason.minutes : "",
    wantedMinutes: "minutes" in reason ? reason.wantedMinutes : "",
  });
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

/** Whom a reason is about: initials and class, since several students may share initials. Empty for everybody. */
export const gapWho = ({ initials, className }: { initials?: string; className?: string }): string =>
  [initials, className && foreignText(className)].filter(Boolean).join(" · ");

/** The words on the button or link that leads to the next step. */
export function nextStepText(reason: NothingFits, language: Language): string {
  return say(`next.${reason.code}`, language);
}
