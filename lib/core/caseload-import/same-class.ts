import { foldWords } from "../service-lines/plain-numbers";
import { classWords, differ, guessClass, halvesIn, isWithin, withPlainHalves, type GuessedClass } from "./guess-class";

/**
 * True where the name of a schedule surely means a saved class: all of its words fit, or the teacher or the room does.
 * Another half of the day, section, grade, number or teacher is always another class's.
 */
export function isScheduleOf(written: string, saved: GuessedClass): boolean {
  if (contradicts(written, saved)) return false;
  const words = classWords(withPlainHalves(written));
  const own = classWords(withPlainHalves(`${saved.name} ${saved.teacherName} ${saved.room} ${saved.grade}`));
  return (words.size > 0 && isWithin(words, own)) || fitsTeacher(written, saved) || fitsRoom(written, saved);
}

/** True where the name of a schedule says something that a saved class is not. */
export function contradicts(written: string, saved: GuessedClass): boolean {
  const guessed = guessClass(written);
  if (guessed.grade !== "" && saved.grade !== "" && guessed.grade !== saved.grade) return true;
  // A new teacher's schedule in the same room is another class's.
  const [teacher, other] = [classWords(guessed.teacherName), classWords(saved.teacherName)];
  if (teacher.size > 0 && other.size > 0 && ![...teacher].some((word) => other.has(word))) return true;
  const ownText = `${saved.name} ${saved.room === "" ? "" : `room ${plainRoom(saved.room)}`}`;
  return (
    differ(halvesIn(written), halvesIn(ownText)) ||
    differ(lettersIn(written), lettersIn(ownText)) ||
    differ(numbersIn(written, guessed.grade), numbersIn(ownText, saved.grade))
  );
}

function fitsTeacher(written: string, { teacherName }: GuessedClass): boolean {
  const own = [...classWords(teacherName)];
  const named = classWords(guessClass(written).teacherName);
  if (own.some((word) => named.has(word))) return true;
  // Calendars often have the surname only.
  const surname = own.at(-1) ?? "";
  return surname.length > 2 && classWords(written).has(surname);
}

function fitsRoom(written: string, { room }: GuessedClass): boolean {
  const named = guessClass(written).room;
  return named !== "" && plainRoom(named) === plainRoom(room);
}

const plainRoom = (room: string): string =>
  foldWords(room)
    .replace(/^(?:room|rm|r|salon|aula|sala)[\s.#]*(?=[a-z]?\d)/u, "")
    .trim();

/** Words for a grade are no letters of a section. */
const lettersIn = (text: string): Set<string> =>
  new Set([...classWords(withPlainHalves(text))].filter((word) => /^[a-jl-z]$/.test(word)));

/** Numbers of rooms, grades and sections: "2nd" and "Grade 2" are the same. */
function numbersIn(text: string, grade: string): Set<string> {
  // A browser calls the second download of a file "Rivera (1)".
  const { room, name } = guessClass(text.replace(/\(\d{1,2}\)\s*$/, ""));
  const words = [...classWords(room === "" ? name : name.replace(ROOM_BEFORE, " $1"))];
  const numbers = words
    .filter((word) => /\d/.test(word))
    .map((word) => word.replace(/^0*(\d+)(?:st|nd|rd|th|er|do|ro|to)?$/, "$1"));
  return new Set(/\d/.test(grade) ? [...numbers, grade] : numbers);
}

const ROOM_BEFORE = /\b(?:room|rm|r|salon|salón|aula|sala)[\s.#]*(?=\d|[a-z]\d)(\w+)/iu;
