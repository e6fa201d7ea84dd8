import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { findDates, withoutDates } from "./date-words";
import { AMOUNT, isReached, SCHOOL_TIME, tidy, NEGATED } from "./service-conditions";

const OF_SERVICE = alternatives`
(?:
 the
 her
 his
 their
 all
 from
 of
 ot
 pt
 slp
 speech
 therapy
 services?
 student
 de
 del
 la
 el
 los
 servicios?
 terapia
)
`;

const WHEN = alternatives`
(?:
 upon
 when
 once
 if
 as soon as
 cuando
 si
 en cuanto
 tan pronto como
 una vez que
)
`;

/** Verbs that say of a service that it ends, and of nothing else. */
const ENDS = alternatives`
(?:
 discharg\p{L}+
 dismissed
 discontinu\p{L}+
 graduat\p{L}+
 egres\p{L}+
)
`;

/** Verbs that say as well that an hour ends: "ends when the bell rings". */
const MAY_END = alternatives`
(?:
 exit\p{L}*
 ends?
 stops?
 ceases?
 terminat\p{L}+
 termina\p{L}*
 finaliza\p{L}*
 concluy\p{L}+
 cesa\p{L}*
 fin
 sale
 retir(?:a|ará)
)
`;

/** "discharge upon mastery", "exit when goals met", "pending dismissal": the service ends then. */
const ENDING = patternWith("iu")`
(?:^|[\s,;.(–—-]+)(?:(?:and|with|y|con|to|will|be|is|are|then|se|le|l[ao]|da|dará|dar|de) )*(?:
 (?:
  ${ENDS}
  dismiss\p{L}*
  (?:services? )?${MAY_END}
  (?:dar(?:le|l[ao])? de |la |el )?alta
 )(?: ${OF_SERVICE}){0,5} (?:
  ${WHEN}
  after
  following
  al
  despu[eé]s de
  tras
 )
 pending (?:discharge|dismissal|exit)
)(?!\p{L}) ?([^;.\n]*)
`;

/** Words that end a service whatever this depends on. */
const ALWAYS_ENDS = patternWith("iu")`
(?<!\p{L})${ENDS}(?: ${OF_SERVICE}){0,5} ${WHEN}(?!\p{L})
^[\s,;.(–—-]*(?:(?:y|con|se|le|l[ao]|da|dará|dar|darle|darl[ao]|de|el) )*alta(?: ${OF_SERVICE}){0,5} ${WHEN}(?!\p{L})
`;
const MAYBE_ENDS = new RegExp(String.raw`(?<!\p{L})${MAY_END}(?: ${OF_SERVICE}){0,5} ${WHEN}(?!\p{L})`, "iu");

/** True for words that end a service whatever it depends on. */
function saysEnd(ending: string, isBehindNoun: boolean): boolean {
  // "mesa alta cuando escribe": an adjective.
  const own = isBehindNoun ? ending.replace(/^\s*alta(?!\p{L})/iu, "") : ending;
  return ALWAYS_ENDS.test(own) || (MAYBE_ENDS.test(own) && !SCHOOL_TIME.test(own));
}

/** Words of a service, without those on which its end depends. */
export interface EndingWords {
  words: string;
  /** As written: "discharge upon mastery". */
  endsWhen?: string;
}

/** Separates the words that only make the end of a service conditional from the words that grant the service. */
export function partEnding(text: string): EndingWords {
  const found = ENDING.exec(text);
  if (!found || NEGATED.test(text.slice(0, found.index))) return { words: text };
  const [all, behind = ""] = found;
  const whole = all.slice(0, all.length - behind.length) + ownWords(behind);
  const isAlways = saysEnd(whole, found.index > 0 && !/^\s*[,;.(–—-]/u.test(all));
  // "discharge after 5/1/2027" has a day, and an amount after the condition is another service.
  const isOpen = isAlways || isReached(whole) || /^\W*pending/iu.test(whole);
  if (!isOpen || AMOUNT.test(whole)) return { words: text };
  const words = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.replace(
    /[\s(]+\)|\(\s*$/u,
    " ",
  );
  const ending = tidy(whole.replace(/^[^\p{L}]+(?:(?:and|with|y|con|then) )?/iu, ""));
  return { words: words.trim(), endsWhen: ending.lastIndexOf("(") > ending.lastIndexOf(")") ? `${ending})` : ending };
}

/** Words behind an end, up to a comma before an amount or a span of days that are those of a service. */
function ownWords(behind: string): string {
  const dates = findDates(behind);
  const commas = [...behind.matchAll(/,\s+/gu)].filter(
    ({ index }) => !dates.some(({ from, to }) => from <= index && index < to),
  );
  const at = commas.find(({ index }, i) => {
    const next = behind.slice(index, commas[i + 1]?.index);
    const isDayAlone = findDates(next).length === 1 && !/\p{L}/u.test(withoutDates(next));
    return AMOUNT.test(next) || (findDates(next).length > 0 && !isDayAlone);
  });
  return at ? behind.slice(0, at.index) : behind;
}
