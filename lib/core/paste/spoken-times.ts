import { alternatives } from "../lexicon/read-lexicon";
import { findRanges, type FoundTime } from "./clock-times";
import { wholeDays } from "./day-scope";

const CLOCK = String.raw`(?<!\d)(?:\d{3,4}|\d{1,2}(?:[:.]\d{2})?)(?:\s?[ap]\.?m\.?)?(?![\d:]|\.\d)`;
const THEN_UNTIL = new RegExp(
  alternatives`
^[\s,;]*(?:and\s+)?(?:then|luego|después)\s+(?<name>\p{L}[^\d,;.()]{1,40}?)\s+(?:
 until
 till
 til
 hasta(?:\s+las)?
)\s+(?<end>${CLOCK})
`,
  "iu",
);
const EXCEPT = new RegExp(
  alternatives`
^[\s,;]*(?:(?:every\s?day|daily|all\s+week)[\s,]*)?(?:except|but)\s+(?:
 for\s+
 on\s+
)*(?<days>[\p{L}/,&\s]+?)(?:,?\s+(?:
 when
 where
 and
 then
 it
 its
 it['’]s
 is
 only
 just
 goes
 runs
 we
 do
 from
))*\s+(?<until>until|till|til|to)?\s*$
`,
  "iu",
);
const ENDS_IN_BRACKETS = new RegExp(
  alternatives`
\(\s*(?:on\s+|los\s+|el\s+)?(?<days>[\p{L}/,&\s.]+?)[\s,:]+(?:
 (?:it\s+)?ends\s+at
 (?:(?:only|just|s[oó]lo|solamente)\s+)?(?:until|till?|to|hasta)(?:\s+las)?
)\s+(?<end>${CLOCK})\s*\)
`,
  "iu",
);
const UNTIL = new RegExp(String.raw`^(?<lead>.*?)(?:until|till|til)\s+(?<end>${CLOCK})[\s.]*$`, "iu");

const lastClock = (text: string): string => new RegExp(`${CLOCK}$`, "iu").exec(text.trim())?.[0] ?? "";
const firstClock = (text: string): string => new RegExp(CLOCK, "iu").exec(text)?.[0] ?? "";

/** Completes a second routine that begins where the first ends: "Lunch 11:45-12:25, then DEAR til 12:45". */
function withThen(text: string, { from, to }: FoundTime): string {
  const said = THEN_UNTIL.exec(text.slice(to));
  const start = lastClock(text.slice(from, to));
  if (!said || !start) return text;
  const { name, end } = said.groups!;
  return `${text.slice(0, to)}; ${name} ${start}-${end}${text.slice(to + said[0].length)}`;
}

/** "Math 10:45-11:45 except Wednesday when it's 10:45-11:20", "reading 9:00-10:15 but on Fridays only till 9:45". */
function withException(text: string, ranges: readonly FoundTime[]): string {
  const [usual, other, ...more] = ranges;
  if (!usual || more.length > 0) return text;
  if (other) {
    const days = EXCEPT.exec(text.slice(usual.to, other.from))?.groups!["days"];
    if (!days || !wholeDays(days.trim())?.weekdays || /[\p{L}\d]/u.test(text.slice(other.to))) return text;
    return `${text.slice(0, usual.to)} (${days.trim()} ${text.slice(other.from, other.to).trim()})`;
  }
  const bracket = ENDS_IN_BRACKETS.exec(text.slice(usual.to))?.groups;
  if (bracket && wholeDays(bracket["days"]!.trim())?.weekdays) {
    const own = `(${bracket["days"]!.trim()} ${firstClock(text.slice(usual.from))}-${bracket["end"]})`;
    return text.slice(0, usual.to) + text.slice(usual.to).replace(ENDS_IN_BRACKETS, own);
  }
  const until = UNTIL.exec(text.slice(usual.to))?.groups;
  const days = until && EXCEPT.exec(`${until["lead"]!.trimEnd()} `)?.groups!["days"];
  if (!days || !wholeDays(days.trim())?.weekdays) return text;
  return `${text.slice(0, usual.to)} (${days.trim()} ${firstClock(text.slice(usual.from))}-${until["end"]})`;
}

/** Rewrites times in words as times: routines that follow another one, and days with another time. */
export function withTimesSpelled(text: string): string {
  const [first] = findRanges(text);
  if (!first) return text;
  const whole = withThen(text, first);
  return withException(whole, findRanges(whole));
}
