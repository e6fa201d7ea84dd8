import { patternWith } from "../lexicon/read-lexicon";
import { findLength, findRanges, findTime, type FoundTime } from "./clock-times";
import type { ClockText } from "./paste-reading";

/** Matches references to the time of the routine before: "at the same time", "a la misma hora", "then" at the end. */
const SAME_TIME = patternWith("giu")`
(?<!\p{L})(?:at\s+)?(?:the\s+)?same\s+time(?!\p{L})
(?<!\p{L})at\s+that\s+time(?!\p{L})
(?:a\s+)?la\s+misma\s+hora(?!\p{L})
(?<=\p{L}\s)then(?=\s*[.;]?\s*$)
`;

interface Mention {
  from: number;
  to: number;
  sort: "range" | "at" | "until" | "for" | "same";
  time?: FoundTime;
  minutes?: number;
}

/**
 * Finds the times and durations of a sentence, in order: "from 8:15 to 8:35", "at 8:30", "until 9:45", "for 15 min",
 * "same time".
 */
function mentionsOf(text: string): Mention[] {
  const found: Mention[] = findRanges(text).map((time) => ({ from: time.from, to: time.to, sort: "range", time }));
  const isFree = (from: number, to: number): boolean => found.every((one) => to <= one.from || from >= one.to);
  const add = (pattern: RegExp, sort: Mention["sort"]): void => {
    for (const match of text.matchAll(pattern)) {
      const [all, lead = ""] = match;
      const [from, to] = [match.index, match.index + all.length];
      const [own] = findRanges(`8:00-${all.slice(lead.length)}`);
      const time = findTime(all.slice(lead.length)) ?? (own?.end && { from: 0, to: 0, start: own.end });
      if (time && isFree(from, to)) found.push({ from, to, sort, time });
    }
  };
  const clock = String.raw`\d{1,2}(?:[:.]\d{2})(?:\s?[ap]\.?m\.?)?(?!\d)`;
  const hour = String.raw`(?:${clock}|(?:1[0-2]|[1-9])(?![\d:.]\d|\d)(?!\s*(?:min|hour|hr|st|nd|rd|th|kids|students)))`;
  add(
    new RegExp(
      String.raw`(?<!\p{L})((?:\(\s*)?(?:until|till|til|hasta(?:\s+las)?|` +
        String.raw`(?:we\s+are\s+|we['’]re\s+)?back\s+(?:by|at)|ending\s+at|ends\s+at)\s+)${hour}\)?`,
      "giu",
    ),
    "until",
  );
  add(new RegExp(String.raw`(?<!\p{L})((?:at|a\s+las|around)\s+)${clock}`, "giu"), "at");
  for (const match of text.matchAll(/(?:(?<!\p{L})(?:for|por|also)\s+|\(\s*)(\d{1,3}\s*min\p{L}*\.?)\s*\)?/giu)) {
    const minutes = findLength(match[1]!)?.minutes;
    if (minutes && isFree(match.index, match.index + match[0].length))
      found.push({ from: match.index, to: match.index + match[0].length, sort: "for", minutes });
  }
  for (const match of text.matchAll(SAME_TIME))
    found.push({ from: match.index, to: match.index + match[0].length, sort: "same" });
  return found.sort((a, b) => a.from - b.from);
}

/** A start, and its end where another time follows directly. */
export interface Stretch {
  from: number;
  to: number;
  start?: ClockText | undefined;
  end?: ClockText | undefined;
  minutes?: number | undefined;
  isSame?: true;
}

const MOST_BETWEEN = 5;

/** Finds the time ranges that a sentence names, in order. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to, sort, time, minutes } of mentionsOf(text)) {
    const last = stretches.at(-1);
    const between = last ? text.slice(last.to, from) : "";
    const isNear =
      between.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MOST_BETWEEN &&
      !/(?<!\p{L})(?:then|luego|después)(?!\p{L})/iu.test(between);
    const isOpen = last?.start !== undefined && !last.end && !last.minutes;
    if (sort === "until" && isOpen && isNear && !/have|eat|do\s/iu.test(between))
      Object.assign(last, { to, end: time!.start });
    else if (sort === "for" && isOpen && isNear) Object.assign(last, { to, minutes });
    else if (sort === "range") stretches.push({ from, to, start: time!.start, end: time!.end });
    else if (sort === "at") stretches.push({ from, to, start: time!.start });
    else if (sort === "until") stretches.push({ from, to, end: time!.start });
    else if (sort === "for") stretches.push({ from, to, minutes });
    else stretches.push({ from, to, isSame: true });
  }
  return stretches;
}
