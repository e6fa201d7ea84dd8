import { catalogue, translator, type Language } from "./translate";

/** Words of the reminder before a session. It may appear on a shared screen: nothing in it is about a student. */
const WORDS = catalogue({
  en: {
    title: { one: "Next session in {count} minute", other: "Next session in {count} minutes" },
    begun: "Your session begins now",
    place: "Room: {room}",
    open: "Open Pushpin to see it.",
  },
  es: {
    title: { one: "La próxima sesión es en {count} minuto", other: "La próxima sesión es en {count} minutos" },
    begun: "Su sesión empieza ahora",
    place: "Salón: {room}",
    open: "Abra Pushpin para verla.",
  },
});

/** Writes the reminder of a session: how soon, and in which room. */
export function reminderWords(
  { startsInMinutes, room }: { startsInMinutes: number; room: string },
  language: Language,
): { title: string; message: string } {
  const words = translator(WORDS, language);
  return {
    title: startsInMinutes > 0 ? words("title", { count: startsInMinutes }) : words("begun"),
    message: room === "" ? words("open") : words("place", { room }),
  };
}
