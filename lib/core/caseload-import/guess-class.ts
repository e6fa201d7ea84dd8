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

/** Words before a surname that are a part of it: "Sra. de la Cruz", "Miss Van Dyke". */
const PARTICLE = "(?:de|del|la|las|los|da|dos|das|di|du|van|von|der|den|ten|el|al|san|santa|st|saint)";
/** Words that follow a surname and are none: "Ms. Al Kindergarten" is Ms. Al. */
const NO_SURNAME =
  "(?:kinder|k[ií]nder|pre-?k|preschool|grado|grade|room|rm|sal[oó]n|aula|class|clase|schedule|horario|calendar|team)";
const ONLY_PARTICLE = new RegExp(`^${PARTICLE}$`, "u");
const TITLE = new RegExp(
  String.raw`\b(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|maestr[oa]|mtr[oa]|profa?)\.?\s+` +
    String.raw`(?:${PARTICLE}\.?\s+(?!${NO_SURNAME})(?=\p{L}))*\p{L}[\p{L}'’-]*`,
  "iu",
);
const ROOM = /\b(?:room|rm|r|salon|salón|aula|sala)[\s.#]*(\d{1,4}[a-z]?|[a-z]\d{1,3})\b/iu;
const ORDINALS =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?=[ -]grade)|" +
  "(?:primero?|segundo|tercero?|cuarto|quinto|sexto|septimo|octavo|noveno|decimo)(?= grado)";
/** Matches a grade in folded text. */
const GRADE = patternWith("u")`
\b(?:
 (?:grade|gr|grado)[\s.#]*(\d{1,2}|k|pk)
 (\d{1,2})(?:st|nd|rd|th|er|do|ro|to|\.?o|\.a)?[\s-]*(?:grade|grado)?
 (pre[ -]?k(?:inder(?:garten)?)?|kindergarten|kinder|jardin de ninos|preschool|preescolar|tk|k|pk|${ORDINALS})
)(?![\p{L}\p{N}])
`;
const NOISE = /\b(?:schedule|calendar|class|calendario|horario|weekly|daily|export|20\d\d(?:[-–/]\d{2,4})?|ics)\b/giu;

/**
 * Guesses a class from the name of its calendar, a teacher only behind a title: "Ms. Rivera - Rm 12 - 2nd Grade" ->
 * teacher Ms. Rivera, room 12, grade 2. Unknown fields stay empty.
 */
export function guessClass(calendarName: string): GuessedClass {
  const name = calendarName.replaceAll(/[_]+/g, " ").replaceAll(/\s+/g, " ").trim();
  const room = ROOM.exec(name)?.[1] ?? "";
  const rest = foldWords(name.replace(TITLE, " ").replace(ROOM, " "));
  const grade = GRADE.exec(rest);
  const words = grade?.[1] ?? grade?.[2] ?? grade?.[3]?.replace(/^pre /, "pre-") ?? "";
  // Any other name may be the class's own: "Ladybugs".
  const teacherName = (TITLE.exec(name)?.[0] ?? "").replace(/['’]s?$|-+$/iu, "");
  return { name, teacherName, room, grade: gradeOf(words) ?? "" };
}

/** Words that tell two classes apart: surnames, rooms, names of a group. */
export function classWords(text: string): Set<string> {
  const folded = foldWords(text.replaceAll(NOISE, " "))
    .replaceAll(/['’]s\b/g, "")
    .replaceAll(
      /\b(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|maestr[oa]|prof|room|rm|grade|gr|grado|the|de|la|team)\b\.?/g,
      " ",
    );
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  // "Van Dyke" and "Van Buren" share no surname; a teacher may be Ms. Van all the same.
  const named = words.filter((word) => !ONLY_PARTICLE.test(word));
  return new Set(named.length > 0 ? named : words);
}

/** Halves of the day, as names of classes have them: "Kinder AM" and "Kinder PM" are two classes. */
const HALVES: Record<string, "am" | "pm"> = {
  ...{ am: "am", morning: "am", mornings: "am", manana: "am", matutino: "am", matutina: "am" },
  ...{ pm: "pm", afternoon: "pm", afternoons: "pm", tarde: "pm", vespertino: "pm", vespertina: "pm" },
};

/** Writes "A.M." as "AM", so that no section "A" is read in it. */
export const withPlainHalves = (text: string): string => text.replaceAll(/\b([ap])\.? ?m\b\.?/giu, "$1m");

const wordsIn = (text: string): string[] => foldWords(withPlainHalves(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The halves of the day that a class's name says. */
export const halvesIn = (text: string): Set<string> => new Set(wordsIn(text).flatMap((word) => HALVES[word] ?? []));

/** True where a set has nothing that another has not. */
export const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((one) => whole.has(one));

/** True where both say something, and neither says all that the other does. */
export const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !isWithin(a, b) && !isWithin(b, a);

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
    .filter((one) => !differ(halvesIn(written), halvesIn(one.name)))
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
