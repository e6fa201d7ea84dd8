import type { Discipline } from "../goals/goal-case";
import { patternWith } from "../lexicon/read-lexicon";
import { GOAL_FROM, GOES_WITH_MINUTES, GONE, GRADE_IN } from "../lexicon/readers/student-clause-words";
import { findDates, firstDate, withoutDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { findDisciplines } from "../service-lines/service-words";
import { gradeAndClass, type HeadedClass } from "./class-heading";
import { gradeOf, saysGrade } from "./grade-words";
import { leavingIn } from "./leaving-words";
import { settingInList } from "./listed-places";
import { namesListedAmount, spelledOut } from "./shorthand";

/** A stretch of what a list says about a student, and what it is about. */
export interface Clause {
  kind: "grade" | "class" | "review" | "service" | "goal" | "left" | "evaluation" | "same" | "note";
  text: string;
}

const CLASS_TITLE = patternWith("iu")`
\b(?:mrs?|ms|miss|mx|sra?|srta|coach|mtr[oa]|maestr[oa])\b\.? ?\p{L}
^(?:room|rm\.?|homeroom|hr|team|pod|section|teacher|tchr|grupo|salon)\b[ :]
`;
const REVIEW = /\b(?:ar|ard|annual|iep|review|due|rev|revision|anual|next mtg|vence)\b/;
const SAME = /^(?:the )?(?:same|ditto)\b(?! class| teacher| room)|^(?:idem|ditto)\b|^lo mismo/i;
const EVALUATION = /\b(?:eval(?:uation)?s?|re-?eval|fie|screening|consent)\b(?!.*\d ?(?:x|min))/i;
const STOP = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}\d])(?:mrs?|ms|miss|dr|st|sra?|srta|profa?|mtr[oa]|gr|rm|approx|mins?|wk|mo|hrs?|x|` +
    String.raw`eff|jr|no|ed|gen|tchr|exp|el|elem|\p{Lu}))\.\s+(?=[\p{Lu}\d])|` +
    String.raw`(?<=\d|wk|mo|min|week|month|x)\.\s+(?=[\p{Lu}])`,
  "iu",
);

/** Cuts where a list puts more than a comma between what it says, but not within brackets. */
function piecesOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of outsideBrackets(text)) {
    if (isClassOf(parts.at(-1), part)) parts[parts.length - 1] = `${parts.at(-1)!.trimEnd()} ${part}`;
    else if (/^\(.*\)$/u.test(part) && !isOfService(part)) parts.push(part.slice(1, -1));
    else if (/^\(.*\)$/u.test(part) && parts.length > 0) parts[parts.length - 1] += ` ${part}`;
    else
      parts.push(
        ...part
          .split(/\t|\s{2,}|\s*[|;]\s*|\s+[–—-]{1,2}\s+|\s*(?:\.{3,}|…|→|=>)\s*|\s+\/\s+/)
          .flatMap((one) => one.split(STOP)),
      );
  }
  return parts
    .map((part) => part.trim().replace(/^[,:.–—-]+\s*|\s*[,:–—-]+$/gu, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** True for the teacher of a class in brackets: "LSS (Mrs. Binkley)". */
const isClassOf = (before: string | undefined, bracket: string): boolean =>
  /^\((?:Mrs?|Ms|Miss|Sra?|Srta)\b[^,\d]*\)$/u.test(bracket) &&
  /^\p{Lu}[\p{L}&/ -]{1,30}$/u.test(before?.split(/, /).at(-1)?.trim() ?? "") &&
  gradeOf(before!.split(/, /).at(-1)!) === null;

/** True for brackets that say more about minutes: "(3 wks on, 1 wk off)", "(therapy room)". */
const isOfService = (bracket: string): boolean =>
  leavingIn(bracket.slice(1, -1)) === null &&
  ((/\d/.test(bracket) &&
    !saysGrade(bracket.slice(1, -1)) &&
    !CLASS_TITLE.test(bracket) &&
    firstDate(bracket) === null) ||
    settingInList(spelledOut(bracket.slice(1, -1))) !== null ||
    /^\((?:thu|fri|mon|tue|wed)/i.test(bracket));

function outsideBrackets(text: string): string[] {
  return text.split(/(\([^()]*\))/u).filter((part) => part.trim() !== "");
}

/** Says what a stretch between two commas is about; undefined where it says nothing by itself. */
function kindOf(part: string): Clause["kind"] | undefined {
  const folded = foldWords(part).trim();
  if (SAME.test(folded)) return "same";
  if (namesListedAmount(part)) return "service";
  if (leavingIn(part) !== null || isGone(part)) return "left";
  if (EVALUATION.test(folded)) return "evaluation";
  if (firstDate(part) !== null && (REVIEW.test(folded) || !/[\p{L}]{3}/u.test(withoutDates(part)))) return "review";
  if (/^(?:iep|rev(?:iew)?|annual|due|ard?)\b[^,]*\d{1,2}\/\d{1,2}$/.test(folded)) return "review";
  if (saysGrade(part) || gradeOf(part) !== null || isGradeWords(part)) return "grade";
  if (gradeAndClass(part) !== undefined) return "class";
  if (CLASS_TITLE.test(part) && part.split(" ").length <= 6) return "class";
  return undefined;
}

/** "both 4th", "gr. 2", "in 2nd grade". */
const isGradeWords = (part: string): boolean => saysGrade(withoutSmallWords(part));

/** Strips words before a grade or class: "both in 2nd grade". */
export const withoutSmallWords = (part: string): string =>
  part.replace(/^(?:(?:both|all|each|are|is|in|a|an|the|now|en)\s+)+/i, "").replace(/[\s.:]+$/, "");

/** True for a remark with words, anywhere in it, that say that the student is no longer there. */
const isGone = (part: string): boolean => GONE.test(part);

const attaches = (part: string): boolean => {
  const folded = foldWords(part);
  return (
    settingInList(spelledOut(part)) !== null ||
    (findDisciplines(folded).length > 0 && part.split(" ").length <= 4) ||
    GOES_WITH_MINUTES.test(folded) ||
    /^(?:starts?|started|beg[aiu]ns?|since|eff(?:ective)?|as of|ends?|empez\w+)\b/.test(folded) ||
    /^(?:\d+ (?:out )?of \d+ (?:weeks|wks)|\d+ (?:weeks?|wks?) (?:out )?of)/.test(folded)
  );
};

/**
 * Cuts what a list says about a student into clauses: at the signs that the list puts between them, and at commas
 * between words about different things.
 */
export function clausesOf(written: string): Clause[] {
  // "OT (Beth) also has her": the name in brackets is the provider's, not a class.
  const text = written.replaceAll(/\b(OT|PT|SLP|ST|Speech) \(\p{Lu}\p{Ll}+\)/gu, "$1");
  const at = GOAL_FROM.exec(text);
  if (at) {
    const goals = text.slice(at.index + at[0].length);
    const [own = "", ...behind] = goals.split(/[.;,]\s+(?=(?:iep|annual|review|ar|ard|due|rev)\b[^.]*\d)/i);
    return [
      ...clausesOf(text.slice(0, at.index)),
      ...(own.trim() === "" ? [] : [{ kind: "goal" as const, text: own.trim() }]),
      ...behind.flatMap((part) => clausesOf(part)),
    ];
  }
  return joinedToServices(piecesOf(text).flatMap((piece) => clausesIn(piece)));
}

/** Joins to minutes the clauses that say more about them: a place, "3 of 4 weeks", the first day. */
function joinedToServices(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (clause.kind === "note" && last?.kind === "service" && attaches(clause.text))
      joined[joined.length - 1] = { kind: "service", text: `${last.text}, ${clause.text}` };
    else if (clause.kind === "note" && BEGUN.test(clause.text) && firstDate(clause.text) !== null)
      takeFirstDay(joined, clause);
    else if (clause.kind === "service" && last?.kind === "note" && namesOne(last.text) && !namesOne(clause.text))
      joined.push({ kind: "service", text: `${namesOne(last.text)!}, ${clause.text}` });
    else joined.push(clause);
  }
  return joined;
}

const BEGUN = patternWith("iu")`
^(?:(?:he|she|they) )?(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|since|eff(?:ective)?|new|added|empez\p{L}+|desde)\b
`;

/** Adds "Started 9/15/25" after a review to the minutes before it, which it is about. */
function takeFirstDay(clauses: Clause[], clause: Clause): void {
  const own = clauses.filter(({ kind }) => kind === "service");
  if (own.length === 1) own[0]!.text += `, ${clause.text}`;
  else clauses.push(clause);
}

/** The last discipline that a text names: "had his OT ended in September and still gets PT" is about PT. */
const namesOne = (text: string): Discipline | undefined => findDisciplines(foldWords(text)).at(-1)?.discipline;

function clausesIn(piece: string): Clause[] {
  const whole = kindOf(piece);
  const parts = commaParts(piece);
  if (whole === "left" || whole === "evaluation" || whole === "same" || parts.length === 1)
    return [{ kind: whole ?? "note", text: piece }];
  const clauses: Clause[] = [];
  for (const [i, written] of parts.entries()) {
    const label = written.endsWith(":") ? written.slice(0, -1) : undefined;
    // "Status: ...": a label says nothing by itself, but for the service that it names.
    if (label !== undefined && i < parts.length - 1 && !attaches(label)) continue;
    const part = label ?? written;
    const kind = kindOf(part);
    const last = clauses.at(-1);
    const isAnother = /^(?:and|also|plus|y) /i.test(part) && findDisciplines(foldWords(part)).length > 0;
    const isMore =
      !isAnother && last?.kind === "service" && (kind === "service" || (kind === undefined && attaches(part)));
    if (isMore) last.text += `, ${part}`;
    else if (kind === "service" && last?.kind === "note" && attaches(last.text))
      [last.kind, last.text] = ["service", `${last.text}, ${part}`];
    else clauses.push({ kind: kind ?? "note", text: part });
  }
  return clauses;
}

/** Splits at commas; that of "Feb 3, 2026" is part of the date. */
function commaParts(written: string): string[] {
  let text = written.replaceAll(/\([^()]*\)/g, (bracket) => bracket.replaceAll(",", "\u0001"));
  for (const { from, to } of findDates(written))
    text = text.slice(0, from) + text.slice(from, to).replaceAll(",", "\u0001") + text.slice(to);
  return text
    .split(/,\s+|(?<=\p{L}{2}:)\s+/u)
    .map((part) => part.replaceAll("\u0001", ",").trim())
    .filter((part) => part !== "");
}

const CLASS_IN = new RegExp(
  String.raw`(?<!consult\w* )(?:\b(?:in|with|from|for) )?` +
    String.raw`\b((?:[Mm]rs?|[Mm]s|[Mm]iss|Mx|Sra?|Srta|Coach)\.? \p{L}[\p{L}'’-]*\p{L}` +
    String.raw`(?: (?!OT|PT)\p{Lu}[\p{L}-]+)?)` +
    String.raw`(?:['’]s(?: class(?:room)?| room)?)?`,
  "u",
);

/** Takes grade and class out of a sentence: "a fifth grader with Ms. Dunleavy, sees ..." */
export function placeIn(text: string): HeadedOrNone & { rest: string } {
  const end = text.search(/\b(?:consult|talk|meet|check|w\/|with (?:the )?teacher)/i);
  const room = end < 0 ? text : text.slice(0, end);
  const className = CLASS_IN.exec(room);
  const grade = GRADE_IN.exec(className ? text.replace(className[0], " ".repeat(className[0].length)) : text);
  let rest = text;
  for (const found of [className?.[0], grade?.[0]]) if (found) rest = rest.replace(found, " ");
  return {
    className: className?.[1]?.replace(/['’]s$/u, "") ?? null,
    grade: grade
      ? gradeOf(
          grade[0]
            .replace(/^(?:in )?(?:an? )?/i, "")
            .replace(/[- ]?grade(?:rs?)?$|er$/i, "")
            .replace("kindergartn", "kindergarten"),
        )
      : null,
    rest,
  };
}

interface HeadedOrNone {
  className: HeadedClass["className"] | null;
  grade: string | null;
}
