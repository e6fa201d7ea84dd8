import type { Language } from "./translate";

const ROOM: Record<Language, string> = { en: "Rm", es: "Salón" };

/** Writes a room as a therapist says it: puts "Rm" before a bare number, leaves everything else as it was typed. */
export function roomText(room: string, language: Language): string {
  return /^\d+\p{L}?$/u.test(room.trim()) ? `${ROOM[language]} ${room.trim()}` : room.trim();
}

/** Class, room and site in one line; what is not known is left out. */
export function placeText(place: { className?: string; room: string; siteName: string }, language: Language): string {
  return [place.className ?? "", roomText(place.room, language), place.siteName].filter(Boolean).join(" · ");
}
