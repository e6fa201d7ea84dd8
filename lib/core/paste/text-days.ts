import { alternatives } from "../lexicon/read-lexicon";
import { findRanges, findTime } from "./clock-times";
import { hideNames } from "./day-scope";
import { findWeekdays, inOrder, SCHOOL_WEEK } from "./day-words";
import { askAbout, type Gathered } from "./gathered";
import type { Weekday } from "../time/iso-date";

const KIDS = alternatives`
(?:school|pre-?school|pre-?k|class(?:es)?|kids|students|kindergarten|kinder|program|clases?|escuela|alumnos|niños)
`;
/** "We don't have preschool on", "No class on", "no hay clases los": matches words before days without any. */
const NONE_ON = new RegExp(
  alternatives`
(?<!\p{L})(?:
 (?:do\s?n['’]?t|do\s+not|never)\s+have
 does\s?n['’]?t\s+meet
 (?:is|are)\s+no
 no\s+hay
 no\s+tenemos
 no
)\s+${KIDS}\s+(?:on\s+|los\s+|en\s+)?$
(?<!\p{L})(?:we\s+are|we['’]re)\s+(?:closed|off)\s+(?:on\s+)?$
`,
  "iu",
);
/** "So this is all", "These times are for", "Class meets": matches words before the days of the whole list. */
const ALL_ON = new RegExp(
  alternatives`
(?<!\p{L})(?:
 (?:
  this
  that
  it
  everything
  all\s+of\s+(?:this|it)
  (?:the|this|our)\s+schedule
  (?:these|all)\s+times
 )\s*(?:is|are|['’]s)\s+(?:all\s+|for\s+|only\s+|just\s+)*
 ${KIDS}\s+(?:meets?|is|runs?|comes?)\s+(?:on\s+|only\s+)*
 we\s+(?:only\s+)?(?:meet|have\s+${KIDS})\s+(?:on\s+|only\s+)*
)$
`,
  "iu",
);

const isEveryWeek = (words: string): boolean =>
  /days|[-–—/&]|(?<!\p{L})(?:to|thru|through|and|y|los|a)(?!\p{L})|^[MTWRF]{2,}/iu.test(words);

/** Reads the days of a sentence about the whole list; undefined for any other. */
function daysOfSentence(text: string): Weekday[] | undefined {
  if (findRanges(text).length > 0 || findTime(text) || /\d{1,2}\/\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b/.test(text))
    return undefined;
  let days: readonly Weekday[] | undefined;
  for (const { from, to, sort, weekdays } of findWeekdays(hideNames(text))) {
    // "No school Friday" means one Friday only.
    if (sort === "letter" || !isEveryWeek(text.slice(from, to)) || !weekdays) continue;
    const before = text.slice(0, from);
    if (NONE_ON.test(before)) days = (days ?? SCHOOL_WEEK).filter((day) => !weekdays.includes(day));
    else if (ALL_ON.test(before)) days = (days ?? SCHOOL_WEEK).filter((day) => weekdays.includes(day));
  }
  return days && days.length > 0 && days.length < SCHOOL_WEEK.length ? [...days] : undefined;
}

/**
 * Applies the days that a sentence gives to the whole list: "We don't have preschool on Fridays so this is all Mon -
 * Thurs". Removes other days; asks about a routine whose line names only those.
 */
export function keepToDaysOfText(gathered: Gathered): void {
  const said = gathered.unread.flatMap((line) => {
    const days = line.problem === "no-time" ? daysOfSentence(line.text) : undefined;
    return days ? [{ line, days }] : [];
  });
  if (said.length === 0) return;
  const days = inOrder(SCHOOL_WEEK.filter((day) => said.every((one) => one.days.includes(day))));
  if (days.length === 0) return;
  gathered.unread = gathered.unread.filter((line) => said.every((one) => one.line !== line));
  for (const draft of gathered.drafts) {
    if (draft.other !== undefined) continue;
    const left = (draft.weekdays ?? days).filter((day) => days.includes(day));
    if (left.length > 0) draft.weekdays = left;
    else askAbout(gathered, draft);
    if (draft.daysFrom === "none") draft.daysFrom = "head";
  }
}
