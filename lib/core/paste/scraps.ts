/**
 * Matches brackets that hold neither a letter nor a digit: what was in them was taken for something else, or is lost.
 */
const EMPTIED = /[([{][^\p{L}\p{N}()[\]{}]*[)\]}]/u;
/** Matches a mark that joined its word to something that was cut out: "K-, 1-, 2- Library", "Art /, Gym". */
const CUT_OFF = /[\p{L}\p{N}]\s?[-–=/]\s*[,;]|(?:^|[,;])\s*[-–=/]\s*[\p{L}\p{N}]/u;
/** Matches one letter joined to nothing: "M/ Music". "w/" and "c/" are short for "with". */
const HALF_PAIR = /(?<![\p{L}\p{N}/])(?![wc]\/)\p{L}\/(?=\s|$)/iu;

/** True for a name with a scrap of something else in it, so that it was not understood: "Reading ( : )". */
export const hasScraps = (title: string): boolean =>
  EMPTIED.test(title) || CUT_OFF.test(title) || HALF_PAIR.test(title);

const GRADE =
  String.raw`(?:pre-?k|pk|tk|jk|k(?:inder(?:garten)?)?|[1-8](?:st|nd|rd|th|er|do|ro|to)?|[k1-8][a-e]` +
  String.raw`|gr(?:ade)?\.?\s?[1-8])`;
const DAY =
  String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:days?)?\.?|lunes|martes|mi[eé]rcoles|jueves` +
  String.raw`|viernes|th|[mtwrf]`;
const EDGE = String.raw`(?![\p{L}\d:])`;
/** Matches a grade with its day, in either order: "K-Mon", "2nd: Wed", "Mon 3A". */
const GRADE_WITH_DAY = new RegExp(
  String.raw`(?<![\p{L}\d:./-])(?:${GRADE}\s?[-–:=]?\s?(?:${DAY})${EDGE}` +
    String.raw`|(?:${DAY})\s?[-–:=]?\s?${GRADE}${EDGE}(?!\s?[-–]\s?\d))`,
  "giu",
);

/** Fewest grades with days of their own that make a text a specialist's list of classes. */
const LEAST_GRADES = 2;

/**
 * True for a text that gives several classes each a day: "K-Mon, 1-Tue, 2-Wed Library". One class has only one of these
 * days, and nothing says which.
 */
export function namesDaysOfGrades(text: string): boolean {
  const found = [...text.matchAll(GRADE_WITH_DAY)].map(([words]) => words.toLowerCase());
  return new Set(found).size >= LEAST_GRADES;
}
