import { NUMBERS } from "./title-times";
import { DAY_LETTER } from "../lexicon/school-day-words";

/**
 * Finds the day of the rotation in a title that says nothing else ("Letter Day: C"), ignoring brackets and text after a
 * dash, colon or slash.
 */
export function letterOf(text: string): string | undefined {
  const whole = text
    .replaceAll(/\([^)]*\)|!/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const found = DAY_LETTER.exec(whole.replace(": ", " ")) ?? DAY_LETTER.exec(whole.split(/ - |: | \/ /)[0]!);
  const letter = found?.slice(1).find(Boolean);
  if (!letter) return undefined;
  if (letter in NUMBERS) return String(NUMBERS[letter]);
  return letter.length === 1 ? letter.toUpperCase() : letter[0]!.toUpperCase() + letter.slice(1);
}
