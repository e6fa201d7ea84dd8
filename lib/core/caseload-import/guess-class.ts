import { patternWith } from "../lexicon/read-lexicon";
import { foldWords } from "../service-lines/plain-numbers";
import { gradeOf } from "./grade-words";

/** A class as guessed from the name of a calendar or file. */
export interface GuessedClass {
  name: string;
  teacherName: string;
  room: string;
  /** "PK", "K", "1" ... "12"; empty when it says none. */
  grade: string;
}

const TITLE = /\b(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|maestr[oa]|mtr[oa]|profa?)\.?\s+\p{L}[\p{L}'’-]*/iu;
const ROOM = /\b(?:room|rm|r|salon|salón|aula|sala)[\s.#]*(\d{1,4}[a-z]?|[a-z]\d{1,3})\b/iu;
const GRADE = patternWith("iu")`
\b(?:
 (?:grade|gr|grado)[\s.#]*(\d{1,2}|k|pk)
 (\d{1,2})(?:st|nd|rd|th|er|do|ro|to|\.?º)?[\s-]*(?:grade|grado)?
 (kindergarten|kinder|pre-?k|preschool|tk|k|pk)
)\b
`;
const NOISE = /\b(?:schedule|calendar|class|calendario|horario|weekly|daily|export|20\d\d(?:[-–/]\d{2,4})?|ics)\b/giu;

/**
 * Guesses a class from the name of its calendar, a teacher only behind a title: "Ms. Rivera - Rm 12 - 2nd Grade" ->
 * teacher Ms. Rivera, room 12, grade 2. Unknown fields stay empty.
 */
export function guessClass(calendarName: string): GuessedClass {
  const name = calendarName.replaceAll(/[_]+/g, " ").replaceAll(/\s+/g, " ").trim();
  const room = ROOM.exec(name)?.[1] ?? "";
  const rest = name.replace(TITLE, " ").replace(ROOM, " ");
  const grade = GRADE.exec(rest);
  const words = grade?.[1] ?? grade?.[2] ?? grade?.[3] ?? "";
  // Any other name may be the class's own: "Ladybugs".
  return { name, teacherName: TITLE.exec(name)?.[0] ?? "", room, grade: gradeOf(words) ?? "" };
}

/** Words that tell two classes apart: surnames, rooms, names of a group. */
export function classWords(text: string): Set<string> {
  const folded = foldWords(text.replaceAll(NOISE, " "))
    .replaceAll(/['’]s\b/g, "")
    .replaceAll(
      /\b(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|maestr[oa]|prof|room|rm|grade|gr|grado|the|de|la|team)\b\.?/g,
      " ",
    );
  return new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** A class as far as a list of students can name it. */
export interface NamedClass {
  key: string;
  name: string;
  teacherName: string;
  room: string;
  /** Empty or absent while it is not known. */
  siteId?: string;
}

/**
 * Finds the classes that a list can mean by a teacher's or class's name: those that share a surname, a room or all
 * words. Several, where no one fits best.
 * @param siteId the school that the list names; a class of another school is never meant. Empty where it names none
 */
export function fittingClasses<C extends NamedClass>(written: string, classes: readonly C[], siteId = ""): C[] {
  const wanted = classWords(written);
  if (wanted.size === 0) return [];
  const scored = classes
    .filter((one) => siteId === "" || !one.siteId || one.siteId === siteId)
    .map((one) => {
      const own = classWords(`${one.name} ${one.teacherName} ${one.room}`);
      const shared = [...wanted].filter((word) => own.has(word));
      const strong = shared.filter((word) => /\p{L}{3}|\d{2}|\d\p{L}|\p{L}\d/u.test(word)).length;
      return { one, score: strong + (shared.length === wanted.size ? 2 : 0) };
    });
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ one }) => one);
}

/** Finds the class that a list means; undefined where none or several fit. See {@link fittingClasses}. */
export function matchClass<C extends NamedClass>(written: string, classes: readonly C[], siteId = ""): C | undefined {
  const [best, second] = fittingClasses(written, classes, siteId);
  return second ? undefined : best;
}
