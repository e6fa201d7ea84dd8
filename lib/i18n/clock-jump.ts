import type { ClockJump } from "../core/vault/clock-jump";
import { catalogue, translator, type Language } from "./translate";

/** Says that the device's clock was set, and what Pushpin does about it. */
const WORDS = catalogue({
  en: {
    back: "This device's clock went back from {from} to {to}. If the date is wrong now, set it right. Pushpin goes on: it no longer uses what it read on your calendar after today's date, counts reminders anew, and locks after the same minutes without use.",
    ahead:
      "By this device's clock, Pushpin was last used on {from}, and it is {to} now. If the date is wrong, set it right before you save anything. For a day Pushpin removes nothing because of its age.",
    backup:
      "Your last backup file is dated after today by this device's clock, so its age is not known. Check the date of this device, and save a new file if you are not sure.",
  },
  es: {
    back: "El reloj de este equipo pasó del {from} al {to}. Si la fecha de ahora es incorrecta, corríjala. Pushpin sigue funcionando: ya no usa lo que leyó en su calendario con fecha posterior a hoy, vuelve a contar los recordatorios y se bloquea tras los mismos minutos sin uso.",
    ahead:
      "Según el reloj de este equipo, Pushpin se usó por última vez el {from} y ahora es el {to}. Si la fecha es incorrecta, corríjala antes de guardar algo. Durante un día, Pushpin no elimina nada por antigüedad.",
    backup:
      "Según el reloj de este equipo, su último archivo de respaldo tiene una fecha posterior a hoy, así que no se sabe cuánto tiempo tiene. Revise la fecha del equipo y, en caso de duda, guarde uno nuevo.",
  },
});

/** The sentence about a jump of the clock, in the time of this device. */
export function clockJumpText({ way, fromMs, toMs }: ClockJump, language: Language): string {
  const moment = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: "long", timeStyle: "short" });
  return translator(WORDS, language)(way, { from: moment.format(fromMs), to: moment.format(toMs) });
}

/** Says that the age of the last backup is not known. */
export const backupAheadText = (language: Language): string => translator(WORDS, language)("backup");
