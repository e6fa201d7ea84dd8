import { catalogue } from "./translate";

/** What needs her about a date of a visit, and the buttons that cure it: for the planner, panels and the popup. */
export const NEED_WORDS = catalogue({
  en: {
    missing: "Not on your calendar any more.",
    declined: "Declined on your calendar.",
    moved: "Your calendar shows it at another time. You agreed on {when}.",
    "is-this-it": "It is not on your calendar yet. Is this it?",
    "not-saved": "Your calendar was read since, and it is not there. Save it there, or take it back.",
    "teacher-declined": "The teacher declined. Choose another time, remove it, or go anyway.",
    "changed-elsewhere": "Somebody changed it in the calendar. Look at it there, and remove it here if you do not go.",
    "no-school": "No school that day: {title}. Delete it in your calendar too, so that nobody waits.",
    "no-school.untitled": "No school that day. Delete it in your calendar too, so that nobody waits.",
    "class-gone": "Its class was deleted. Remove the visit, and cancel it in your calendar.",
    "student-moved":
      "In another class now: {initials}. This visit leads to the old room. Book a new one there, and remove this one.",
    "student-moved.group":
      "In another class now: {initials}. Go on with the others, or remove the visit. Book a new one in the other class.",
    "no-students":
      "Its student is not on your caseload any more, and your calendar still has it. Remove it there, and tell the teacher.",
    unseen:
      "Not seen on your calendar since {date}. Look there: remove it here if it is gone, or say that you still go.",
    "day-change": "{change}. Choose another time, remove it, or go all the same.",
    "act.keep": "I still go",
    "act.leave-out": "Go on without {initials}",
    leaving: "From the next date on, the visit goes on without {initials}. What you recorded stays.",
    "leaving.mails":
      "Where the others need less time, the coming dates in the calendar get shorter, and {email} gets an e-mail about it. Otherwise no e-mail is sent.",
    "leaving.shorter":
      "Where the others need less time, the coming dates in the calendar get shorter. No e-mail is sent.",
    "leaving.nobody": "Nothing is sent, and nobody gets an e-mail.",
    "leaving.no": "Cancel",
    "act.remove": "Remove",
    "act.put-back": "Put it back",
    "act.known": "All right",
    "act.is-it": "Yes, {title}, {time}",
    "act.is-not-it": "No, not this",
    "act.reopen": "Open the calendar's form",
    "act.check": "Look in the calendar",
  },
  es: {
    missing: "Ya no está en su calendario.",
    declined: "Está rechazada en su calendario.",
    moved: "Su calendario la muestra a otra hora. Se había acordado {when}.",
    "is-this-it": "Todavía no está en su calendario. ¿Es esta?",
    "not-saved": "Su calendario se leyó después y no está ahí. Guárdela allí o retírela.",
    "teacher-declined": "El maestro la rechazó. Elija otra hora, elimínela o vaya de todos modos.",
    "changed-elsewhere": "Alguien la cambió en el calendario. Revísela allí y elimínela aquí si no va a ir.",
    "no-school": "Ese día no hay clases: {title}. Bórrela también en su calendario para que nadie espere.",
    "no-school.untitled": "Ese día no hay clases. Bórrela también en su calendario para que nadie espere.",
    "class-gone": "Se eliminó su clase. Elimine la visita y cancélela en su calendario.",
    "student-moved":
      "Ahora en otra clase: {initials}. Esta visita lleva al salón anterior. Reserve una nueva allí y elimine esta.",
    "student-moved.group":
      "Ahora en otra clase: {initials}. Siga con los demás o elimine la visita. Reserve una nueva en la otra clase.",
    "no-students":
      "El estudiante de esta visita ya no está en la lista de usted, y la visita sigue en su calendario. Quítela de ahí y avise al maestro.",
    unseen:
      "No se ve en su calendario desde el {date}. Mire ahí: elimínela aquí si ya no está, o diga que va de todos modos.",
    "day-change": "{change}. Elija otra hora, elimínela o vaya de todos modos.",
    "act.keep": "Voy de todos modos",
    "act.leave-out": "Seguir sin {initials}",
    leaving: "Desde la próxima fecha la visita sigue sin {initials}. Lo que usted anotó se queda.",
    "leaving.mails":
      "Si los demás necesitan menos tiempo, las próximas fechas en el calendario se acortan y {email} recibe un correo sobre el cambio. Si no, nadie recibe un correo.",
    "leaving.shorter":
      "Si los demás necesitan menos tiempo, las próximas fechas en el calendario se acortan. Nadie recibe un correo.",
    "leaving.nobody": "No se envía nada y nadie recibe un correo.",
    "leaving.no": "Cancelar",
    "act.remove": "Eliminar",
    "act.put-back": "Volver a ponerla",
    "act.known": "De acuerdo",
    "act.is-it": "Sí, {title}, {time}",
    "act.is-not-it": "No, esta no",
    "act.reopen": "Abrir el formulario del calendario",
    "act.check": "Mirar en el calendario",
  },
});

export type NeedKey = keyof (typeof NEED_WORDS)["en"];
