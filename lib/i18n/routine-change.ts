import type { RoutineChange } from "../core/booking/routine-change";
import { formatShortDay, formatTime } from "./format";
import { catalogue, translator, type Language } from "./translate";

/** What became of a booked visit's routine. Shared by every surface. */
const routineChangeWords = catalogue({
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
    moved: "{routine} pasó de las {from} a las {to} desde el {since}",
    "moved.once": "{routine} es a las {to} en vez de las {from} el {day}",
    ends: "{routine} termina a las {end} desde el {since}",
    "ends.once": "{routine} termina a las {end} el {day}",
    gone: "{routine} ya no está en el horario de esta clase desde el {since}",
    "not-then": "{routine} ya no es a las {from} el {day}",
    "nothing-that-day": "El horario de esta clase no tiene nada el {day}",
    closed: "El horario de esta clase dice «{title}» el {day}",
  },
});

/** "Writing moved from 9:05 AM to 10:20 AM from Mon, Nov 30", or that it is not there any more. */
export function routineChangeText(change: RoutineChange, language: Language): string {
  const say = translator(routineChangeWords, language);
  const { routine } = change;
  const day = formatShortDay(change.date, language);
  switch (change.code) {
    case "moved": {
      const { from, to } = change;
      const isCut = from.startMinute === to.startMinute;
      const times = {
        from: formatTime(from.startMinute, language),
        to: formatTime(to.startMinute, language),
        end: formatTime(to.endMinute, language),
      };
      if (change.since === undefined) return say(isCut ? "ends.once" : "moved.once", { routine, day, ...times });
      return say(isCut ? "ends" : "moved", { routine, since: formatShortDay(change.since, language), ...times });
    }
    case "gone":
      return say("gone", { routine, since: formatShortDay(change.since, language) });
    case "not-then":
      return say("not-then", { routine, day, from: formatTime(change.from.startMinute, language) });
    case "nothing-that-day":
      return say("nothing-that-day", { day });
    case "closed":
      return say("closed", { title: change.title, day });
  }
}
