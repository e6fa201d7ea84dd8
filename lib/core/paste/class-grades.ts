import { patternWith } from "../lexicon/read-lexicon";
import { findRanges, findTime } from "./clock-times";
import { sharesDays } from "./day-overlap";
import type { UnreadLine } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";
import type { SourceLine } from "./source-lines";

const ORDINALS: Record<string, string> = {
  kindergarten: "k",
  kinder: "k",
  first: "1",
  second: "2",
  third: "3",
  fourth: "4",
  fifth: "5",
  sixth: "6",
  primer: "1",
  segundo: "2",
  tercer: "3",
  cuarto: "4",
  quinto: "5",
  sexto: "6",
};
const NUMBER = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|do|ro|to|º|°)?|k|${Object.keys(ORDINALS).join("|")})`;
const NUMBERS = String.raw`${NUMBER}(?:\s*(?:[,&/+–-]|and|y)\s*${NUMBER})*`;
/** Matches the grades that a name is for: "3rd grade lunch", "Grades 3-4 recess", "Lunch (gr. 3)", "Kinder". */
const GRADES = patternWith("iu")`
(?<![\p{L}\d:])(?:
 (?:grades?|grados?|gr)[\s.]*(${NUMBERS})
 (${NUMBERS})[\s-]+(?:grad(?:e|er|o)s?|gr)
 (kinder(?:garten)?)
)(?![\p{L}\d:])\.?
`;

/** Matches what each grade of a school has at a time of its own; lessons of several grades are a specialist's list. */
const OF_SCHOOL = /(?<!\p{L})(?:lunch|recess|almuerzo|recreo|breakfast|desayuno)(?!\p{L})/iu;

/** Matches the room that a name begins with: "Room 4: Circle". */
const ROOM = /^(?:room|rm|sal[oó]n|aula)[\s.#]*(\d+)\s*[:–—-]\s*(?=\p{L})/iu;

/** Reads the room that a name begins with, and the rest of it. */
function roomIn(title: string): { grades: string[]; rest: string } | undefined {
  const found = ROOM.exec(title);
  return found ? { grades: [`room ${found[1]}`], rest: title.slice(found[0].length).toLowerCase() } : undefined;
}

/** Reads the grades of a name, and the rest of it; undefined where it names none. */
function gradesIn(title: string): { grades: string[]; rest: string } | undefined {
  const found = GRADES.exec(title);
  if (!found) return undefined;
  const named = (found[1] ?? found[2] ?? found[3]!).toLowerCase();
  const grades = (named.match(/\d{1,2}|\p{L}{3,}|(?<![\p{L}\d])k(?!\p{L})/gu) ?? []).flatMap((word) =>
    /^\d/u.test(word) ? word : (ORDINALS[word] ?? (word === "k" ? word : [])),
  );
  const rest = title
    .replace(found[0], " ")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { grades, rest };
}

/** Finds the grade of the class where the lines without a time name only one: "Ms. Diaz, 3rd grade". */
function gradeOfClass(lines: readonly SourceLine[]): string | undefined {
  const named = lines
    .filter(({ text }) => findRanges(text).length === 0 && !findTime(text))
    .flatMap(({ text }) => gradesIn(text)?.grades ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
}

/**
 * Sets aside, as questions, routines that a list has once for each grade ("3rd grade lunch 11:30", "4th grade lunch
 * 12:00"): a class has one of them. That of its own grade stays, where the text names the grade.
 */
export function askAboutGrades(
  settled: readonly SettledDraft[],
  lines: readonly SourceLine[],
): { settled: SettledDraft[]; unread: UnreadLine[] } {
  const named = settled.flatMap((one) => {
    const room = roomIn(one.entry.title);
    const found = room ?? gradesIn(one.entry.title);
    return found && found.grades.length > 0 && (room || OF_SCHOOL.test(found.rest)) ? [{ one, ...found }] : [];
  });
  const ofSeveral = named.filter(({ one, grades, rest }) =>
    named.some(
      (other) =>
        other.rest === rest &&
        !other.grades.some((grade) => grades.includes(grade)) &&
        sharesDays(one.entry, other.one.entry),
    ),
  );
  const own = ofSeveral.length > 0 ? gradeOfClass(lines) : undefined;
  const asked = new Set(
    ofSeveral.flatMap(({ one, grades }) => (own !== undefined && grades.includes(own) ? [] : [one])),
  );
  return {
    settled: settled.filter((one) => !asked.has(one)),
    unread: [...asked].map(({ draft: { line, text } }) => ({ line, text, problem: "unclear" })),
  };
}
