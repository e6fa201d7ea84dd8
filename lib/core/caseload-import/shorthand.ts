import { PERIOD, WEEKLY } from "../lexicon/readers/shorthand-words";
import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";

const ALL_WEEKLY = new RegExp(
  String.raw`\b(?:everything|everybody|everyone|all|times|services|sessions|min(?:ute)?s)` +
    String.raw`(?: \w+)?(?: is| are)? (?:per week|weekly)\b`,
);
const PAIR = /\b([1-7]) ?x ?(\d{2})\b(?! ?x)( ?min\w*\.?)?/gi;

/** Rewrites durations in clock form, ":30" and "1:30/wk"; "9:15" and "1:30 pm" are times of the day. */
const withClockLengths = (text: string): string =>
  text
    .replaceAll(/(?<![\d:])0?:([0-5]\d)\b(?! ?[ap]\.?m)/gi, (_, minutes: string) => `${Number(minutes)} min`)
    .replaceAll(
      /(?<![\d:])([1-3]):([0-5]\d)(?= ?(?:$|\/|x\b|\dx|(?:per|each|every|an?|we?e?kly|monthly|we?e?k|mo|month)\b))/gi,
      (_, hours: string, minutes: string) => `${Number(hours) * 60 + Number(minutes)} min`,
    );

/** True for words that name an amount of service, also in the short forms of lists. */
export const namesListedAmount = (text: string): boolean => namesAmount(spelledOut(text));

/** Expands therapists' short forms: "2x30 PO" -> "2x30 pull-out". */
export const spelledOut = (written: string): string =>
  withClockLengths(written)
    .replaceAll(/\bP\/?O\b/g, "pull-out")
    .replaceAll(/\bP\/?I\b/g, "push-in")
    .replaceAll(/\bRR\b/g, "resource room")
    .replaceAll(
      /(?<![\dx/.-] ?)\b(\d{2,3}) ?\/ ?(?=(?:wk|week|mo|month|qtr|quarter|tri|trimester|yr|year)\b)/gi,
      "$1 min/",
    )
    .replaceAll(/(?<![\dx/.-] ?)\b(\d{2,3}) (?=(?:a|per|each|every) (?:week|wk|month|mo|quarter|qtr)\b)/gi, "$1 min ")
    .replaceAll(/\bin rm\b/gi, "in the classroom")
    // "2 x wk x 30", "2 @ 30 min/wk"
    .replaceAll(/\b([1-9]) ?x ?(day|wk|week|mo|month) ?x ?(\d{2,3})\b/gi, "$1x$3/$2")
    .replaceAll(/\b([1-9]) ?@ ?(?=\d{2,3} ?(?:m(?:in\w*)?\b|\/))/gi, "$1x")
    .replaceAll(/\b([1-9]) ?x ?(?=(?:days?|wk|week|mo|month)\b)/gi, "$1x per ")
    .replaceAll(/(?<=, )out(?= ?(?:$|[,;.)]))/gi, "pull-out")
    .replaceAll(/(?<=\b(?:wkly|weekly|monthly|wk|week|mo|month|days?),? )out(?= ?(?:$|[,;.)+]))/gi, "pull-out")
    .replaceAll(/(?<=\d ?x ?\d{2}[^,;]{0,8}\b(?:w(?:ee)?k|mo(?:nth)?|day),? )in(?= ?(?:$|[,;.)+]))/gi, "push-in")
    .replaceAll(/\bembedded\b/gi, "push-in")
    .replaceAll(/\bpull(?:s|ed|ing)?(?: (?:him|her|them))?(?:[- ]?outs?\b|(?= ?(?:$|[,;.)+/])))/gi, "pull-out")
    .replaceAll(/\bpush(?= ?(?:$|[,;.)+/]))/gi, "push-in")
    .replaceAll(/\bsp\.? ?ed\.? (?=teacher|minutes)/gi, "special education ")
    .replaceAll(/\bcons\b\.?|(?<=\/ ?(?:wk|mo|week|month|qtr|tri|yr) )C\b/g, "consult")
    .replaceAll(/\b(\d{2,3}) (wkly|weekly|daily|monthly)\b/gi, "$1 min $2");

/** True for a list that states weekly amounts, or whose only period is the week. */
export const isWeeklyList = (text: string): boolean => {
  const folded = foldWords(text);
  return ALL_WEEKLY.test(folded) || WEEKLY.test(folded);
};

/** Adds "per week" to amounts such as "2x30" in a weekly list, unless they have a period of their own. */
export const withWeeks = (text: string): string =>
  text
    // "2 x 30, 1 x 15 per month": each pair has its own period.
    .split(/(?<=[+;])|(?<=,)(?=[^,;+]*\b[1-7] ?x ?\d{2}\b)/i)
    .map((part) => (PERIOD.test(foldWords(part)) ? part : part.replaceAll(PAIR, "$1x$2$3 per week")))
    .join("");
