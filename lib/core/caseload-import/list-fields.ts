import { patternWith } from "../lexicon/read-lexicon";
import { foldWords } from "../service-lines/plain-numbers";

/** A number or bullet before an entry. */
export const NUMBER = /^\s*(?:\(?\d{1,3}[.)]|[•·▪●*–-])\s+/u;

/** Words that begin the name of a class or its teacher, folded. */
export const CLASS_WORDS = patternWith("u")`
^(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|mme|prof)\.? \p{L}
^(?:team|room|rm\.?|homeroom|hr|class|section|pod|maestr[oa]|grupo|salon)\b
`;
/** A person: "Rivera, Mateo", "Mateo Rivera", "Mateo R.", "St. Pierre, Odin". */
export const PERSON = patternWith("u")`
^["“]?(?:
 \p{Lu}[\p{L}'’.-]*(?: \p{Lu}?[\p{L}'’.-]+){0,2}, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}.]*)?
 \p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?){1,2}
 (?:\p{Lu}\.? ?){2,4}\d?
)["”]?$
`;

const GOALS_FROM = /\b(?:goals?|metas?|objectives?|working on)\s*[:–—-]\s*/iu;
const REVIEW_FROM =
  /[\s,;.(]+(?=(?:next |iep )?(?:annual(?: review)?|review|ar|iep due|revisi[oó]n)(?: due| date)?:?\s*\d{1,2}[/-]\d)/iu;

/**
 * Fields of a line; its goals are one of them, whatever separates the others, and so is the review date behind them.
 */
export function fieldsOf(written: string): string[] {
  const text = written.replace(NUMBER, "").trim();
  const goals = GOALS_FROM.exec(text);
  if (!goals || goals.index === 0) return separateFields(text);
  const [own = "", ...behind] = text.slice(goals.index).split(REVIEW_FROM);
  return [...separateFields(text.slice(0, goals.index).replace(/[\s,;–—-]+$/u, "")), own, ...behind];
}

/** What is between wide gaps, bars or dashes; where there are none, commas. */
function separateFields(text: string): string[] {
  const isFilled = (part: string): boolean => part !== "";
  const wide = text
    .split(/\t|\s{2,}|\s*\|\s*|\s+[–—-]{1,2}\s+/)
    .map((part) => part.trim())
    .filter(isFilled);
  if (wide.length > 1) return wide.flatMap((part) => part.split(REVIEW_FROM)).filter(isFilled);
  const [own = "", ...reviews] = text.split(REVIEW_FROM);
  if (reviews.length > 0) return [...separateFields(own), ...reviews];
  const person = /^(\p{Lu}[\p{L}'’. -]*, \p{Lu}[\p{L}'’-]*(?: \p{Lu}\.?)?)(?:\s*[,;:(]\s*|$)/u.exec(text);
  if (person && PERSON.test(person[1]!) && !CLASS_WORDS.test(foldWords(person[1]!.split(", ")[1] ?? "")))
    return [person[1]!, ...commaParts(text.slice(person[0].length))];
  return commaParts(text);
}

const commaParts = (text: string): string[] =>
  text
    .split(/[,;:()]\s+|[;()]/)
    .map((part) => part.trim())
    .filter(Boolean);
