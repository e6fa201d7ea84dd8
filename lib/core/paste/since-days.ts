import { findWeekdays } from "./day-words";

const FROM_DAY = "start(?:s|ing)?|begin(?:s|ning)?|effective|as\\s+of|desde|a\\s+partir\\s+de(?:l)?";
const STARTING = new RegExp(`(?<!\\p{L})(?:${FROM_DAY})\\s+(?:on\\s+|el\\s+)?(?=\\p{L})`, "iu");

/** True for the day from which a schedule applies, which is not the day that it is for: "starting Monday 9/8". */
export function saysSince(text: string): boolean {
  const lead = STARTING.exec(text);
  const [day] = lead ? findWeekdays(text.slice(lead.index + lead[0].length)) : [];
  return day?.from === 0 && day.weekdays!.length === 1;
}
