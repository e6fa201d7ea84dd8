import { alternatives } from "../lexicon/read-lexicon";
import { REGULAR } from "../lexicon/readers/schedule-name-words";
const OTHER = [
  String.raw`early[\s-]+(?:release|dismissal|out|closing|day)`,
  alternatives`
(?:minimum|min\.?|shortened|short|half|1\/2|½|abbreviated|modified|special|adjusted)[\s-]+(?:day|schedule|bell)s?
`,
  alternatives`
(?:
 \d(?:\.5)?
 one
 two
 three
 1\s?1\/2
 ninety
 90
)[\s-]*(?:hours?|hrs?\.?|h|minutes?|min\.?)[\s-]+(?:delay|late|early)\p{L}*
`,
  alternatives`
(?:delay(?:ed)?|late)[\s-]+(?:start|opening|arrival|entry|schedule|day)s?
delay\s+days?
(?:single|one)[\s-]+session(?:\s+(?:day|schedule)s?)?
`,
  alternatives`
(?:pep\s+)?(?:
 rally
 assembly
 rainy
 inclement
 foggy
 fog
 snow
 heat
 testing
 test
 finals?
 exams?
 activity
 homeroom
 advisory
 conference
 club
 crisis
 lockdown
 virtual
 e-?learning
 remote
)(?:[\s-]+(?:weather|week|am|pm))?[\s-]+(?:day|schedule|bell)s?
`,
  alternatives`
salida\s+temprana
entrada\s+tard[ií]a
d[ií]as?\s+(?:m[ií]nimos?|cortos?|de\s+lluvia|especiales)
medio\s+d[ií]a
media\s+jornada
horario\s+(?:reducido|especial|modificado)
`,
];
const OTHER_DAY = new RegExp(String.raw`(?<![\p{L}\d])(?:${OTHER.join("|")})(?!\p{L})`, "iu");
const ONLY_WHEN = /only\s+when|when\s+announced|if\s+(?:announced|called)|solo\s+cuando/iu;

/** Finds where a text names a kind of day that differs from the ordinary one; undefined when it names none. */
export function findOtherDay(text: string): { from: number; to: number } | undefined {
  const found = OTHER_DAY.exec(text);
  if (!found) return undefined;
  const place = { from: found.index, to: found.index + found[0].length };
  return isHalfDayProgram(text, place) ? undefined : place;
}

const PROGRAM = String.raw`(?:kindergarten|kinder|kdg|tk|k|pre-?k|pre-?school|preescolar|program|class|session)`;
const PROGRAM_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${PROGRAM}\W*$`, "iu");
const PROGRAM_BEHIND = new RegExp(String.raw`^\W*${PROGRAM}(?:e?s)?(?![\p{L}\d])`, "iu");

/** True for a half-day program, which is an ordinary day: "Half-day kindergarten", "Pre-K 1/2 day schedules". */
const isHalfDayProgram = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /^(?:half|1\/2|½)/iu.test(text.slice(from)) &&
  (PROGRAM_BEFORE.test(text.slice(0, from)) || PROGRAM_BEHIND.test(text.slice(to)));

/** Finds where a text says that the ordinary day follows. */
export function findRegularDay(text: string): { from: number; to: number } | undefined {
  const found = REGULAR.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** True for a schedule that holds only when announced: "RALLY schedule - only when announced". */
export const isOnlyWhenSaid = (text: string): boolean => ONLY_WHEN.test(text);

/** True for a line that begins with a kind of day and has its own times: "Rainy days: lunch 11:30-12:10". */
export function isOtherDayLine(text: string): boolean {
  const found = findOtherDay(text);
  return (
    found !== undefined &&
    /^[^\p{L}\d]*$/u.test(text.slice(0, found.from)) &&
    /^\s*(?:[:=–—-]|only|solo)/iu.test(text.slice(found.to))
  );
}
