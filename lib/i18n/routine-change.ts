import type { RoutineChange } from "../core/booking/routine-change";
import { routineChangeSentence, type RoutineChangeKey } from "./sentences/routine-change";
import { catalogue, translator, type Language } from "./translate";

/** Words for how the routine of a booked visit changed. Shared by every surface. */
export const ROUTINE_CHANGE_WORDS = catalogue<RoutineChangeKey>({
  en: {
    moved: "{routine} moved from {from} to {to} from {since}",
    "moved.once": "{routine} is at {to} instead of {from} on {day}",
    ends: "{routine} ends at {end} from {since}",
    "ends.once": "{routine} ends at {end} on {day}",
    gone: "{routine} is no longer on this class’s schedule from {since}",
    "not-then": "{routine} is no longer at {from} on {day}",
    "nothing-that-day": "This class’s schedule has nothing on {day}",
    closed: "This class’s schedule says “{title}” on {day}",
  },
  es: {
    moved: "{routine} pasa de {from} a {to} desde el {since}",
    "moved.once": "{routine} empieza a otra hora el {day}: {to} en vez de {from}",
    ends: "{routine} termina a otra hora desde el {since}: {end}",
    "ends.once": "{routine} termina a otra hora el {day}: {end}",
    gone: "{routine} ya no está en el horario de esta clase desde el {since}",
    "not-then": "{routine} ya no está a esa hora ({from}) el {day}",
    "nothing-that-day": "El horario de esta clase no tiene nada el {day}",
    closed: "El horario de esta clase dice «{title}» el {day}",
  },
});

/** "Writing moved from 9:05 AM to 10:20 AM from Mon, Nov 30", or that it is not there any more. */
export const routineChangeText = (change: RoutineChange, language: Language): string =>
  routineChangeSentence(change, translator(ROUTINE_CHANGE_WORDS, language), language);
