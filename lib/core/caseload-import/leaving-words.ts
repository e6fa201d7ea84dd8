import { patternWith } from "../lexicon/read-lexicon";
import { CLEAR, OPEN } from "../lexicon/readers/leaving-words";
import { MONTH_NAME } from "../service-lines/month-names";
import { findDisciplines } from "../service-lines/service-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { Discipline } from "../goals/goal-case";
import { CLASS_WORDS } from "./list-fields";
import { settingInList } from "./listed-places";

/** What a remark says about leaving: certain or only possible. `of`: the only service that it names. */
export interface Leaving {
  says: "left" | "maybe-left";
  of: Discipline | null;
}

const VERB = new RegExp(String.raw`(?:^\W*|[-(–—]\s*)(?:(${CLEAR})|(${OPEN}))\b`, "gi");

const SEASON = "(?:spring|summer|fall|autumn|winter|school year|verano|oto[nñ]o|invierno|primavera)";
const DAY =
  String.raw`(?:\d{1,2}[/.-]\d{1,2}\b(?! ?(?:days?|h(?:ou)?rs?|min|x\b|times|sessions?|visits?))|` +
  String.raw`\d{1,2} de [a-z]{4,10}\b|20\d\d\b)`;
/** A season that is a time: "this summer", but not "summer program". */
const OWN_SEASON =
  `${SEASON}(?: break| vacation)?` + String.raw`(?= ?(?:$|[.,;:)(–—-])| (?:\d{4}|to|from|out of|of|and|a|de)\b)`;
const AT = String.raw`(?:(?:on|in|as of|since|at|over|during|effective|eff|el|en|desde)\b\.? *)`;
const PART = "(?:(?:the )?(?:end|start|beginning|middle) of )";
const SPAN = `(?:week|month|year|semester|trimester|quarter|term|${MONTH_NAME})`;
/** Matches a time. A month or season must be followed by a day or by nothing: "moved June nearer" is no time. */
const WHEN = patternWith("i")`
^[\s(]*(?:
 ${AT}?${PART}?(?:the )?${DAY}
 (?:${AT}${PART}?|${PART})(?:the |el )?(?:(?:${MONTH_NAME})\b(?!['’])|${OWN_SEASON})
 (?:${MONTH_NAME})\b(?= *(?:$|[.,;:)(–—-]|\d))
 ${SEASON}(?= *(?:$|[.,;:)]|20\d\d\b))
 ${AT}?${PART}?(?:last|this) (?:${SPAN}\b(?!['’])|${OWN_SEASON})
)
`;
/** Matches what a student leaves, such as a service named beside the verb: "exited OT 10/2". */
const FROM = new RegExp(
  String.raw`^\s*(?:from |out of |de |of )?(?:the |all |las? |los )?(?:school )?` +
    String.raw`(?:ot|pt|slp|st|speech|(?:occupational|physical|speech)(?: therapy)?|therapy|services?|special ed\w*|` +
    String.raw`sped|iep|caseload|school|district|program|terapia|servicios)\b`,
  "i",
);
const SCHOOL =
  /\b(?:dist|isd|usd|school|elem(?:entary)?|middle|high|academy|district|state|town|city|county|escuela|distrito)\b/i;
const PLACE = /^\s*(?:to|a)\s+(?:the )?(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})/u;
const ELSEWHERE = /^\s*to\s+(?:an?other|a new|a different|an out-of-district)\b/i;
/** Matches words of a week or clock, which mean that a lesson was moved, not a student. */
const TIMES = new RegExp(
  String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:days?)?s?\b|\d{1,2}:\d\d|\b\d{1,2} ?[ap]\.?m\b|` +
    String.raw`\b(?:lunes|martes|miercoles|jueves|viernes|morning|afternoon|period|block|seats?|groups?)\b`,
  "i",
);

/**
 * Reads whether a remark says that a student has left: "exited 10/2", "dismissed from OT last May", "- moved to Quincy
 * 10/10". Not for goals, where "graduated guidance" means something else.
 * @param text a line of a cell, or a field of a list
 * @param classes names of classes and teachers: a student who moves to one has not left
 * @returns null for any other text
 */
export function leavingIn(text: string, classes: readonly string[] = []): Leaving | null {
  const found = [...text.matchAll(VERB)].flatMap((match) => leavingAt(text, match, classes) ?? []);
  return found.find(({ says }) => says === "left") ?? found[0] ?? null;
}

function leavingAt(text: string, match: RegExpExecArray, classes: readonly string[]): Leaving | null {
  const [whole, clear, open] = match;
  const rest = text.slice(match.index + whole.length);
  const named = [...new Set(findDisciplines(foldWords(rest)).map(({ discipline }) => discipline))];
  const of = named.length === 1 ? named[0]! : null;
  const isLeft = clear === undefined ? isOpenLeaving(rest, classes) : isClearLeaving(rest);
  if (isLeft) return { says: "left", of };
  if (clear?.toLowerCase() === "exit" || (open?.toLowerCase() === "moved" && isMovedLesson(rest, classes))) return null;
  return { says: "maybe-left", of };
}

/** "exited", "graduated from PT 9/29", "dismissed, met all goals"; not "graduated to wide-ruled paper". */
function isClearLeaving(rest: string): boolean {
  if (/^\s*(?:$|[.,;:)!–—]|-\s)/.test(rest) || WHEN.test(rest)) return true;
  if (/^\s*to\b/.test(rest)) return isElsewhere(rest, []);
  const from = FROM.exec(rest);
  return from !== null && isClearLeaving(rest.slice(from[0].length));
}

/** "moved", "MOVED to Quincy 10/10", "declined 9/8"; not "moved to Ms. Lopez", nor "declined ESY". */
const isOpenLeaving = (rest: string, classes: readonly string[]): boolean =>
  /^[\s.)!]*$/.test(rest) || WHEN.test(rest) || isElsewhere(rest, classes);

function isElsewhere(rest: string, classes: readonly string[]): boolean {
  if (ELSEWHERE.test(rest)) return SCHOOL.test(rest);
  const place = PLACE.exec(rest);
  if (!place || isMovedLesson(rest, classes)) return false;
  const behind = rest.slice(place[0].length);
  return SCHOOL.test(place[1]!) || (WHEN.test(behind) && findDisciplines(foldWords(place[1]!)).length === 0);
}

/** True for words that name a time, a class or a room of the same school. */
function isMovedLesson(rest: string, classes: readonly string[]): boolean {
  const target = foldWords(rest.replace(/^\s*(?:to|from|into|up to|a)\s+/i, ""));
  const [first = ""] = target.split(/[^\p{L}\p{N}'’-]+/u);
  return (
    classes.some(
      (name) =>
        first.length > 2 &&
        foldWords(name)
          .split(/[\s,]+/)
          .includes(first),
    ) ||
    CLASS_WORDS.test(target) ||
    TIMES.test(target) ||
    settingInList(target) !== null
  );
}

/** Matches a heading above students who have left: "DISMISSED", "Exited this year:". */
export const GONE_HEADING = patternWith("i")`
^\W*(?:
 exited
 exits
 dismissed
 dismissals
 discharged
 inactive
 no longer
 former
 moved
 withdrawn
 bajas
 dados de (?:baja|alta)
 egresados
)\b[^\d]{0,24}$
`;
