import { catalogue } from "./translate";

/**
 * The words that leave the device in a calendar event. They name a routine and minutes, never a student, a goal or a
 * service. Routine names are chosen here, not taken from the class's calendar: a title there may hold a name.
 */
export const bookingWords = catalogue({
  en: {
    title: "Push-in: {routine} ({minutes} min)",
    "touch-base": "Touch base ({minutes} min)",
    details: "Push-in visit during the class routine. Please suggest another time if the routine moves.",
  },
  es: {
    title: "Visita en el aula: {routine} ({minutes} min)",
    "touch-base": "Conversación breve ({minutes} min)",
    details: "Visita durante la rutina de la clase. Si la rutina cambia, proponga por favor otra hora.",
  },
});
