import { alternatives } from "../lexicon/read-lexicon";
import { findDates, type FoundDate } from "../service-lines/date-words";
import type { IsoDate } from "../time/iso-date";

/** What a day in a list is. `alone`: no word says it; `unknown`: an unknown word is beside it. */
type DayOf = "review" | "service" | "birth" | "alone" | "unknown";

/** What was read from the days beside a student's minutes. */
export interface ReviewDays {
  reviewDate: IsoDate | null;
  /** Days that may be the review's, with the words before them; to be asked about. */
  unsure: string[];
  /** The text without days that belong to no service. */
  rest: string;
}

const BIRTH =
  /\b(?:fecha de )?(?:d\.?o\.?b|b-?day|birth ?(?:day|date)?|born|nac(?:id[oa]|imiento)?)\b[\s.:]*(?:(?:on|el)\s+)?$/i;
const REVIEW = new RegExp(
  String.raw`\b(?:ann?ual|anual|ard?|iep|review|rev|due|expires?|exp|revisi[oó]n|vence)\b` +
    String.raw`(?:[\s.:]+(?:review|meeting|mtg|date|is|on|by|due|ends?|el|del|para|anual)\b)*[\s.:=]*$`,
  "i",
);
/** Meetings that are not the next annual review. */
const OTHER_MEETING = new RegExp(
  String.raw`\b(?:new|last|prev(?:ious)?|prior|initial|tri(?:ennial)?|3[- ]?y(?:ea)?r|re-?eval\w*|` +
    String.raw`[uú]ltim[oa]|inicial)\b[^,;()\d]*$`,
  "i",
);
const OF_SERVICE = new RegExp(
  `(?:\\b(?:${alternatives`
from
start(?:s|ing|ed)?
begin(?:s|ning)?
since
until
till?
thru
through
to
end(?:s|ing|ed)?
by
eff(?:ective)?
as of
amended
increased?
decreased?
reduced
changed
added
new
desde
a partir del?
hasta
al?
aumentad[oa]
`})\\b\\.?:? ?(?:on |el )?|[-–—] ?)$`,
  "i",
);
const RANGE_FOLLOWS = /^ ?(?:[-–—]|(?:to|thru|through|until|till?|ends|al?|hasta)\b)/i;
/** Matches the text between the first and the last day of an IEP. */
const RANGE = /^[\s,;()]*(?:[-–—]|(?:to|thru|through|until|till?|ends?|ending|al?|hasta)\b)[\s.:]*(?:(?:on|el)\s+)?$/i;
/** Matches an IEP's last day given without its first: "IEP thru 9/1/27". */
const HOLDS_UNTIL = new RegExp(
  String.raw`\b(?:iep|ard|plan|annual)\b(?: (?:is|good|valid|runs|dates?|period|v[aá]lid[oa]|vigente))*` +
    String.raw` (?:thru|through|until|till?|hasta)[\s:]*(?:el\s+)?$`,
  "i",
);
/** Matches an act on a day that is not the next review: an IEP was held, signed or changed. */
const DONE =
  String.raw`\b(?:held|signed|start(?:s|ed)?|beg(?:an|ins?)|initiated|implemented|amend(?:ed|ment)|revised|` +
  String.raw`updated|changed|met|complet(?:ed|e)|done|finali[sz]ed|finished|written|dated|was|had|since|` +
  String.raw`firmad[oa]|celebrad[oa]|realizad[oa]|enmendad[oa]|enmienda|iniciad[oa]|inici[oó]|hech[oa]|fue)\b`;
const DONE_BEFORE = new RegExp(String.raw`${DONE}[^,;()\d]*$`, "i");
const DONE_BEHIND = new RegExp(String.raw`^[\s(–—-]*${DONE}[^,;()\d]*(?:$|[,;)])`, "i");
/** Matches words for the next review; "IEP" and "ARD" may mean the last one. */
const NEXT_REVIEW = /\b(?:ann?ual|anual|ar|review|rev|due|expires?|exp|revisi[oó]n|vence)\b[^\d]*$/i;
/** Matches the end of an amount or a place: a day behind it has no word of its own. */
const AMOUNT_END = new RegExp(
  `(?:^|[^\\p{L}\\s]|(?<!\\p{L})(?:${alternatives`
w(?:ee)?k(?:ly)?
mo(?:nth)?(?:ly)?
min(?:ute)?s?
da(?:y|ily)
q(?:uarte|t)r(?:ly)?
y(?:ea)?r(?:ly)?
push-?in
pull-?out
(?:in)?direct
consult
class(?:room)?
r(?:oo)?m
gym
group
grp
[cx]
p[io]
[ops]t
slp
speech
semanal
semana
mes
`}))\\s*$`,
  "iu",
);

function dayOf(text: string, dates: readonly FoundDate[], i: number): DayOf {
  const { from, to } = dates[i]!;
  const before = text.slice(dates[i - 1]?.to ?? 0, from);
  if (BIRTH.test(before)) return "birth";
  if (RANGE_FOLLOWS.test(text.slice(to)) && dates[i + 1]) return "service";
  if (OTHER_MEETING.test(before) && !/\bnew\s*$/i.test(before)) return "unknown";
  if (REVIEW.test(before)) return DONE_BEHIND.test(text.slice(to)) ? "unknown" : "review";
  if (OF_SERVICE.test(before)) return "service";
  return AMOUNT_END.test(before) ? "alone" : "unknown";
}

/** Returns the text from the day before up to and including a day. */
const stretchOf = (text: string, dates: readonly FoundDate[], i: number): string =>
  text
    .slice(dates[i - 1]?.to ?? 0, dates[i]!.to)
    .split(/[,;()]\s*|\.\s+(?=\p{Lu})/u)
    .at(-1)!
    .trim();

/**
 * Finds the annual review among the days of a text: a day behind a word for it, else a future day without any word. "As
 * of", "amended" and "increased" begin a service; birth dates are ignored. A past day is the review where "annual",
 * "review" or "due" is before it; "IEP" may mean the last one.
 * @param today day of reading; without one, any day lies ahead
 */
export function reviewDays(text: string, today?: IsoDate): ReviewDays {
  const dates = findDates(text);
  const days = dates.map((found, i) => {
    const of = dayOf(text, dates, i);
    const words = stretchOf(text, dates, i);
    const isPast = today !== undefined && found.date < today;
    const isNamed = of === "review" && NEXT_REVIEW.test(text.slice(dates[i - 1]?.to ?? 0, found.from));
    const isUnsure = isPast && !isNamed && (of === "alone" || of === "review");
    return { ...found, of: isUnsure ? ("unknown" as const) : of, words };
  });
  const review = days.find(({ of }) => of === "review") ?? days.find(({ of }) => of === "alone");
  let rest = text;
  for (const { of, from, to } of days.toReversed()) {
    const before = rest.slice(0, from);
    if (of !== "service")
      rest = (of === "birth" ? before.replace(BIRTH, "").replace(/[\s,;(]+$/, "") : before) + rest.slice(to);
  }
  const unsure = review ? [] : days.filter(({ of }) => of === "unknown").map(({ words }) => words);
  return { reviewDate: review?.date ?? null, unsure, rest };
}

/**
 * The same for a text that is about the review and nothing else: of an IEP's first and last day the last one counts,
 * and one day alone with any words but those of another meeting. Asked about are a past day, the begin of a service,
 * and a day on which something was done: "IEP held 9/1/26", "IEP amended 10/2/26".
 * @param today day of reading; without one, any day lies ahead
 */
export function reviewAlone(text: string, today?: IsoDate): Omit<ReviewDays, "rest"> {
  const dates = findDates(text);
  const { reviewDate, unsure } = reviewDays(text, today);
  if (reviewDate || dates.length === 0) return { reviewDate, unsure };
  const last = dates.at(-1)!;
  const of = dayOf(text, dates, dates.length - 1);
  if (of === "birth") return { reviewDate: null, unsure: [] };
  const isPast = today !== undefined && last.date < today;
  return isPast || !isNextReview(text, dates, of)
    ? { reviewDate: null, unsure: [text.trim()] }
    : { reviewDate: last.date, unsure: [] };
}

/** True where the last day of a text about the review can be nothing but the next review. */
function isNextReview(text: string, dates: readonly FoundDate[], of: DayOf): boolean {
  const { from, to } = dates.at(-1)!;
  const before = text.slice(0, from);
  const between = text.slice(dates.at(-2)?.to ?? 0, from);
  if (!/\p{L}{2}/u.test(before) || OTHER_MEETING.test(before) || DONE_BEHIND.test(text.slice(to))) return false;
  const isEnd = (dates.length > 1 && RANGE.test(between)) || HOLDS_UNTIL.test(before);
  return isEnd || (of !== "service" && !DONE_BEFORE.test(between));
}

/** True for a field that is a birth date and nothing else. */
export function isBirthDate(text: string): boolean {
  const [only, ...others] = findDates(text);
  if (!only || others.length > 0) return false;
  const before = text.slice(0, only.from);
  return BIRTH.test(before) && !/[\p{L}\d]/u.test(before.replace(BIRTH, "") + text.slice(only.to));
}
