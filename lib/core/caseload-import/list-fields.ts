import { patternWith } from "../lexicon/read-lexicon";
import { NAME_AND_GRADE } from "../lexicon/readers/list-field-words";
import { findDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { gradeOf } from "./grade-words";

/** Matches a number or bullet before an entry. */
export const NUMBER = /^\s*(?:\(?\d{1,3}[.)]|[•·▪●*–-])\s+/u;

/** Matches folded words that begin the name of a class or its teacher. */
export const CLASS_WORDS = patternWith("u")`
^(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|mme|profa?|mtr[oa]|maestr[oa]|lic)\.? \p{L}
^(?:team|room|rm\.?|homeroom|hr|class|section|pod|maestr[oa]|grupo|salon)\b
`;
/** Matches a person's name: "Rivera, Mateo", "Mateo Rivera", "Mateo R.", "St. Pierre, Odin". */
export const PERSON = patternWith("u")`
^["“]?(?:
 \p{Lu}[\p{L}'’.-]*(?: \p{Lu}?[\p{L}'’.-]+){0,2}, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}.]*)?
 \p{Lu}[\p{Ll}'’-]+(?:\p{Lu}[\p{Ll}'’-]+)?(?: \p{Lu}[\p{L}'’-]*\.?){1,3}
 \p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?:
  \x20["“]\p{Lu}[\p{Ll}'’-]+["”](?: (?:de|del|la|las|los|van|von))*
  (?: (?:de|del|la|las|los|van|von)){1,2}
 )(?: \p{Lu}[\p{L}'’-]*\.?){1,2}
 Ma\.(?: \p{Lu}[\p{L}'’-]+){1,3}
 (?:\p{Lu}\.? ?){2,4}\d?
 \p{Lu}\.(?: \p{Lu}[\p{L}'’-]+){1,2}
 \p{Lu}\p{Ll}+\p{Lu}\.
)["”]?$
`;

const GOALS_FROM = patternWith("iu")`
\b(?:(?:he|she|they)(?:['’]s|['’]re| is| are)? )?working on\b\s*:?\s*
\b(?:goals?|metas?|objectives?)\s*[:–—-]\s*
`;
const REVIEW_FROM = new RegExp(
  String.raw`(?<!\b(?:last|new|prev|previous|prior|initial|[uú]ltim[oa]))` +
    String.raw`[\s,;.(]+(?=(?:next |iep )?(?:annual(?: review)?|review|ar|iep|ard|revisi[oó]n)` +
    String.raw`(?: due| date| is| ends?)?:?\s*\d{1,2}[/-]\d)`,
  "iu",
);

/**
 * Splits a line into fields. Its goals are one field, and so is a review date behind them, whatever separates the
 * others.
 */
export function fieldsOf(written: string): string[] {
  // "OT (Beth) also has her": the provider is no field of its own.
  const text = written
    .replace(NUMBER, "")
    .replaceAll(/\b(OT|PT|SLP|ST|Speech) \(\p{Lu}\p{Ll}+\)/gu, "$1")
    .trim();
  const goals = GOALS_FROM.exec(text);
  if (goals?.index === 0) return withoutGoals(text);
  if (!goals) return separateFields(text);
  return [
    ...separateFields(text.slice(0, goals.index).replace(/[\s,;–—-]+$/u, "")),
    ...withoutGoals(text.slice(goals.index)),
  ];
}

/**
 * Splits off the goals, and every sentence from the one about the review: "Goals: zip; snap. IEP 5/15/26. He has SLP
 * 1x30 also".
 */
function withoutGoals(text: string): string[] {
  const [own = "", ...behind] = text.split(REVIEW_FROM);
  return [own.trim(), ...behind.flatMap((part) => part.split(STOP)).map((part) => part.trim())];
}

/** Widens gaps where only single blanks separate the fields: "Zoe M 3rd Ruiz SLP 30/wk". */
const withGaps = (text: string): string => {
  const [whole, name, grade] = NAME_AND_GRADE.exec(text) ?? [];
  if (whole === undefined) return text;
  const rest = text
    .slice(whole.length)
    .replace(/(?<=\p{L}\.?) (?=(?:OT|PT|SLP|ST|[Ss]peech)\b|\d{1,3} ?(?:x|min|m\b|\/))/u, "  ");
  return `${name}  ${grade}  ${rest}`;
};

/** Splits at wide gaps, bars or dashes or, where there are none, at commas. */
function separateFields(written: string): string[] {
  const text = withGaps(written);
  const isFilled = (part: string): boolean => part !== "";
  const wide = text
    .split(/\t|\s{2,}|\s*\|\s*|\s+[–—-]{1,2}\s+|\s*(?:\.{3,}|…|→)\s*/)
    .map((part) => part.trim())
    .filter(isFilled);
  const slashed = text.split(/\s+\/\s+/);
  // "Dee Gray / 3rd / Lee / OT 30/wk"
  if (slashed.length > 2 && PERSON.test(slashed[0]!)) return slashed.map((part) => part.trim());
  // "Lena Fetzer, 11th - dismissed"
  const [begin = "", ...others] = commaParts(wide[0] ?? "");
  if (wide.length > 1 && others.length > 0 && PERSON.test(begin) && others.some((part) => gradeOf(part) !== null))
    return [begin, ...others, ...wide.slice(1)];
  // "Nat Cisneros - 5th, Prudhomme, moved to Katy"
  const behindName = commaParts(wide[1] ?? "");
  if (wide.length === 2 && PERSON.test(wide[0]!) && behindName.length > 1 && gradeOf(behindName[0]!) !== null)
    return [wide[0]!, ...behindName];
  if (wide.length > 1) return wide.flatMap((part) => part.split(REVIEW_FROM)).filter(isFilled);
  const [own = "", ...reviews] = text.split(REVIEW_FROM);
  if (reviews.length > 0) return [...separateFields(own), ...reviews];
  const person = /^(\p{Lu}[\p{L}'’. -]*, \p{Lu}[\p{L}'’-]*(?: \p{Lu}\.?)?)(?:\s*[,;:(]\s*|$)/u.exec(text);
  const behind = person?.[1]?.split(", ")[1] ?? "";
  // "Josie Tveit, K": a grade behind a whole name.
  const isGrade = gradeOf(behind) !== null && / /.test(person?.[1]?.split(", ")[0] ?? "");
  if (person && PERSON.test(person[1]!) && !isGrade && !CLASS_WORDS.test(foldWords(behind)))
    return [person[1]!, ...commaParts(text.slice(person[0].length))];
  return commaParts(text);
}

/** Splits at commas, colons and brackets; the comma of "Feb 3, 2026" is part of the date. */
function commaParts(written: string): string[] {
  let text = written;
  for (const { from, to } of findDates(written))
    text = text.slice(0, from) + text.slice(from, to).replaceAll(",", "\u0001") + text.slice(to);
  return text
    .split(/[,;:()]\s+|[;()]/)
    .map((part) => part.replaceAll("\u0001", ",").trim())
    .filter(Boolean);
}

const STOP = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}])(?:mr|mrs|ms|dr|st|sr|sra|srta|profa?|mtr[oa]|lic|ma|gr|rm|approx|mins?|wk|mo|hrs?|x|` +
    String.raw`eff|nac|` +
    String.raw`adv|jr|no|ed|gen|tchr|annual|rev|exp|el|elem|\p{L}))\.\s+(?=[\p{Lu}\d:])`,
  "iu",
);

/** Splits an entry into sentences; text behind "Goals:" stays with it. */
export function sentencesOf(written: string): string[] {
  const text = written.replace(NUMBER, "");
  const at = GOALS_FROM.exec(text)?.index ?? text.length;
  const own = text
    .slice(0, at)
    .split(STOP)
    .map((part) => part.trim())
    .filter(Boolean);
  return at < text.length ? [...own, text.slice(at)] : own;
}
