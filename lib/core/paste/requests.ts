import { alternatives } from "../lexicon/read-lexicon";
import { findRanges } from "./clock-times";
import { wholeDays } from "./day-scope";

const KEEP_OUT = new RegExp(
  [
    alternatives`
(?<!\p{L})(?:(?:please|pls|plz)\s*)?(?:
 do\s*n[o']?t
 don['’]t
 do\s+not
 never
 try\s+not\s+to
 not
)\s+(?:\p{L}+\s+){0,3}?(?:pull|take|schedule|come|push|interrupt|remove|miss|see|grab)
`,
    alternatives`
(?<!\p{L})(?:rather|prefer)\s+(?:that\s+)?(?:you\s+)?(?:(?:did|do)\s*n[o'’]?t|(?:did|do)\s+not|not)(?!\p{L})
^\W*(?:please\s+|pls\s+)?(?:not|no\s+(?:visits?|sessions?|therapy|speech))\s+(?:during|from|on|in)(?!\p{L})
(?:please|pls|plz)\s+(?:stay|keep)\s+(?:away|out)(?!\p{L})
(?<!\p{L})(?:prefiero|preferir[ií]a|preferimos)\s+que\s+no(?!\p{L})
`,
    String.raw`(?:please|pls|plz|try\s+to)\s+(?:\p{L}+\s+){0,2}?avoid`,
    String.raw`^\W*avoid[\s:]`,
    String.raw`no\s+pull[\s-]*outs?`,
    String.raw`(?:no|nunca)\s+(?:sacar|llevar|interrumpir|sacarl[oe]s|recoger)|evit(?:ar|e|en)\s`,
    String.raw`(?<!\p{L})(?:no|nunca)\s+(?:l[oae]s?\s+)?` +
      String.raw`(?:saque|lleve|venga|interrumpa|programe|visite|recoja)[ns]?(?!\p{L})`,
  ].join("|"),
  "iu",
);
/** Matches brackets that may only leave days out: "(not on Fridays)". */
const NOT_ON = /^\s*[([]\s*not\s+(?:on|in|from)\s+(?<days>[^()[\]]+)[)\]]\s*$/iu;

/** True for brackets that take days from a routine, and ask nothing of her: "PE (not on Fridays)". */
function onlyLeavesDaysOut(text: string): boolean {
  const days = NOT_ON.exec(text)?.groups?.["days"];
  return days !== undefined && wholeDays(days) !== undefined;
}

/** True when a line asks her not to visit at some time. It is no routine, whatever else it names. */
export const isKeepOutRequest = (text: string): boolean => KEEP_OUT.test(text) && !onlyLeavesDaysOut(text);

const KEEP_OUT_VERB = new RegExp(
  String.raw`(?:${KEEP_OUT.source})(?:\s+(?:\p{L}+\s+)?(?:come|use|see|pull|take|veng\p{L}+|us\p{L}+)(?!\p{L}))?`,
  "giu",
);
/** Blanks out the words that ask her not to come: "I'd rather you didn't come during lab". */
export const withoutKeepOut = (text: string): string => text.replaceAll(KEEP_OUT_VERB, " ");

/** Drops a bracket whose end was cut off: "Genius Hour (they love it". */
const withoutOpenBracket = (text: string): string =>
  text.replace(/\s*\([^()]*$/u, (all) => (findRanges(all).length > 0 ? all : ""));

/**
 * Returns the part of a sentence before such a request: "Math goes 12:20-1:35 but please avoid the first half hour".
 */
export function beforeRequest(text: string): string {
  const found = KEEP_OUT.exec(text);
  const before = found && text.slice(0, found.index).replace(/[\s,;(–—-]*(?:but|so|and|pero|y)?\s*$/iu, "");
  return before && findRanges(before).length > 0 ? withoutOpenBracket(before) : text;
}

/** Returns the request's words, without anything before them except its days: "On Tuesdays please avoid math". */
export function wordsOfRequest(text: string): string {
  const at = KEEP_OUT.exec(text)?.index ?? 0;
  const lead = text.slice(0, at).replace(/[\s,]*(?:please|por\s+favor)?[\s,]*$/iu, "");
  return wholeDays(lead) ? text : text.slice(at);
}
