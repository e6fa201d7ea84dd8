import { findLength, findRanges, findTime, type FoundTime } from "./clock-times";
import { hideNames, scopeOf, takeDays, wholeDays, type TitledDays } from "./day-scope";
import type { LineReading } from "./line-parts";
import { findWeekdays } from "./day-words";
import { isNotWeekly } from "./not-weekly";
import type { ClockText, DayScope, PasteDraft } from "./paste-reading";
import { findOtherDay } from "./schedule-names";
import { nounOf } from "./prose-names";
import { isKeepOutRequest } from "./requests";
import { isTitle } from "./titles";
import { splitByDays, withRestNamed } from "./titles-by-day";

/** What the sentences before a sentence leave to it. */
export interface ProseState {
  /** End of the routine before, where one was read. */
  end?: ClockText;
  /** The last stretch that was named: "same time", "then". */
  last?: Pick<PasteDraft, "start" | "end" | "minutes">;
}

const VERBS =
  /(?<!\p{L})(?:is|are|was|we|they|have|has|do|does|go|goes|start|starts|begin|begins|run|runs|come|comes|get|gets|until|till|he|she|it['’]s|es|son|tenemos|empieza|empezamos|va|van|hacemos|salimos)(?!\p{L})/iu;
const LEAST_WORDS = 6;
/** Says so in fewer words too: "Snack is at 10:25 for 10 minutes". */
const VERB_BEFORE_TIME =
  /(?<!\p{L})(?:is|are|starts?|begins?|runs?|goes|es|son|empieza)\s+(?:at|from|a\s+las|de)\s+\d/iu;
const SENTENCES =
  /(?<=[\p{L}\d)]{2}[.!?])(?<!\b(?:min|mins|hr|hrs|mr|mrs|ms|dr|wed|mon|tue|tues|thu|thur|thurs|fri|sra?|approx|st|gr|rm|a\.m|p\.m)\.)\s+(?=[\p{Lu}*])/giu;

/** True for a line that speaks in sentences instead of listing. */
export function isProse(raw: string): boolean {
  const text = raw.replaceAll(/\([^()]*\)/g, " ");
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const isSaid = words.length >= LEAST_WORDS ? VERBS.test(text) : words.length > 2 && VERB_BEFORE_TIME.test(text);
  return isSaid && !/^\W*\d{1,2}[:.]\d\d/.test(text);
}

interface Mention {
  from: number;
  to: number;
  sort: "range" | "at" | "until" | "for" | "same";
  time?: FoundTime;
  minutes?: number;
}

/** Times and lengths of a sentence, in order: "from 8:15 to 8:35", "at 8:30", "until 9:45", "for 15 min", "same time". */
function mentionsOf(text: string): Mention[] {
  const found: Mention[] = findRanges(text).map((time) => ({ from: time.from, to: time.to, sort: "range", time }));
  const isFree = (from: number, to: number): boolean => found.every((one) => to <= one.from || from >= one.to);
  const add = (pattern: RegExp, sort: Mention["sort"]): void => {
    for (const match of text.matchAll(pattern)) {
      const [all, lead = ""] = match;
      const [from, to] = [match.index, match.index + all.length];
      const time = findTime(all.slice(lead.length));
      if (time && isFree(from, to)) found.push({ from, to, sort, time });
    }
  };
  const clock = String.raw`\d{1,2}(?:[:.]\d{2})(?:\s?[ap]\.?m\.?)?(?!\d)`;
  add(
    new RegExp(
      String.raw`(?<!\p{L})((?:\(\s*)?(?:until|till|til|hasta(?:\s+las)?|(?:we\s+are\s+|we['’]re\s+)?back\s+(?:by|at)|ending\s+at|ends\s+at)\s+)${clock}\)?`,
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
  for (const match of text.matchAll(
    /(?<!\p{L})(?:at\s+the\s+)?same\s+time(?!\p{L})|(?:a\s+)?la\s+misma\s+hora(?!\p{L})|(?<=\p{L}\s)then(?=\s*[.;]?\s*$)/giu,
  ))
    found.push({ from: match.index, to: match.index + match[0].length, sort: "same" });
  return found.sort((a, b) => a.from - b.from);
}

/** A start, and what ends it: another mention right behind it. */
interface Stretch {
  from: number;
  to: number;
  start?: ClockText | undefined;
  end?: ClockText | undefined;
  minutes?: number | undefined;
  isSame?: true;
}

const MOST_BETWEEN = 5;

function stretchesOf(text: string): Stretch[] {
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

/** Times of a stretch; what it leaves out follows from the routine before it. */
function timesOf(stretch: Stretch, state: ProseState): Pick<PasteDraft, "start" | "end" | "minutes"> | undefined {
  if (stretch.isSame) return state.last;
  const start = stretch.start ?? state.end ?? (state.last?.end === undefined ? state.last?.start : undefined);
  if (!start) return undefined;
  return {
    start,
    ...(stretch.end ? { end: stretch.end } : {}),
    ...(stretch.minutes ? { minutes: stretch.minutes } : {}),
  };
}

function endOf({ start, end, minutes }: Pick<PasteDraft, "start" | "end" | "minutes">): ClockText | undefined {
  if (end || !minutes) return end;
  const at = start.hour * 60 + start.minute + minutes;
  return { hour: Math.floor(at / 60), minute: at % 60, ...(start.half && at < 720 ? { half: start.half } : {}) };
}

/** Reads the sentences of a line. Each routine needs a time and a name; a sentence that gives neither is left out. */
export function readProse(
  raw: string,
  line: number,
  state: ProseState,
): LineReading & { isWeekless: boolean; isPartly: boolean } {
  const drafts: PasteDraft[] = [];
  const found = { line, text: raw.trim() };
  let isWeekless = false;
  let isPartly = false;
  for (const sentence of raw.split(SENTENCES)) {
    const text = withRestNamed(sentence).replaceAll(/\([^()]*\)/g, (inner) =>
      isKeepOutRequest(inner) || (/\p{L}{3}/u.test(inner) && !/^\((?:until|till|\d+\s*min)/iu.test(inner))
        ? " ".repeat(inner.length)
        : inner,
    );
    const stretches = stretchesOf(text);
    if (isKeepOutRequest(text)) continue;
    if (stretches.length === 0) {
      // "On Wednesdays we have early release": the day is another one, but its times are not said.
      isWeekless ||= findOtherDay(text) !== undefined;
      continue;
    }
    if (isNotWeekly(text) || findOtherDay(text)) {
      isWeekless = true;
      continue;
    }
    const read = readSentence(text, stretches, state);
    isPartly ||= read.isPartly;
    drafts.push(...read.drafts.map((draft) => ({ ...draft, ...found })));
  }
  return { drafts, isWeekless, isPartly };
}

function readSentence(
  text: string,
  stretches: readonly Stretch[],
  state: ProseState,
): { drafts: Omit<PasteDraft, "line" | "text">[]; isPartly: boolean } {
  const drafts: Omit<PasteDraft, "line" | "text">[] = [];
  let isPartly = false;
  let carried: DayScope = {};
  let lastTitle = "";
  for (const [index, stretch] of stretches.entries()) {
    const before = text.slice(stretches[index - 1]?.to ?? 0, stretch.from);
    const isLast = index === stretches.length - 1;
    const after = isLast ? text.slice(stretch.to) : text.slice(stretch.to, stretches[index + 1]!.from);
    const times = timesOf(stretch, state);
    const said = daysInSentence(before);
    const tail = daysInSentence(isLast ? after : headOf(after));
    const split = isLast ? splitByDays(after) : undefined;
    // "Math runs 8:50 to 9:20 on Wednesdays and 8:50 to 10:00 the other days": one name for both times.
    const again = tail.weekdays && tail.doubt !== "title-day" && !/\p{L}{2}/u.test(nounOf(said.title)) ? lastTitle : "";
    const title = nounOf(said.title) || nounOf(isLast ? tail.title : "") || again;
    if (!times || (!split && !isTitle(title))) {
      isPartly = true;
      continue;
    }
    state.last = times;
    const end = endOf(times);
    if (end) state.end = end;
    else delete state.end;
    const days =
      tail.weekdays && tail.doubt !== "title-day" ? tail : said.weekdays && said.doubt !== "title-day" ? said : carried;
    carried = scopeOf(days);
    lastTitle = title;
    if (split) drafts.push(...split.map((part) => ({ ...part, ...times })));
    else drafts.push({ title, ...times, ...scopeOf(days) });
    if (said.doubt === "title-day" || /(?<!\p{L})(?:except|but)(?!\p{L}).*\p{L}{4}.*(?:when|have)/iu.test(after))
      isPartly = true;
  }
  // A day that no routine got belongs to one of them all the same.
  const isDayLost =
    drafts.every(({ weekdays }) => !weekdays) && findWeekdays(hideNames(text)).some(({ sort }) => sort === "word");
  return isDayLost ? { drafts: [], isPartly: true } : { drafts, isPartly };
}

/** Days that a sentence speaks of: "on Tuesdays he goes", "Tuesdays it's art"; a day before a name is a part of it. */
function daysInSentence(text: string): TitledDays {
  const said = takeDays(text, true);
  if (said.weekdays && said.doubt !== "title-day") return said;
  const found = /(?<!\p{L})(?:(?:on|every|each|los|el)\s+\p{L}{3,}|\p{L}{3,}days)(?=[\s,])/iu.exec(text);
  const group = found && findWeekdays(text.slice(found.index)).find(({ from }) => from <= 7);
  if (!group || group.sort !== "word") return said;
  const [from, to] = [found.index, found.index + group.to];
  return { title: `${text.slice(0, from)} ${text.slice(to)}`, weekdays: group.weekdays! };
}

/** Of the words behind a time, those that belong to it: days right behind it. */
function headOf(text: string): string {
  const own = /^(.*?)(?:\s+(?:and|y|but)|[,;])(?:\s+(?:from|de))?\s*$/iu.exec(text)?.[1];
  if (own && wholeDays(own.trim())) return own;
  return (
    /^\s*(?:on\s+|every\s+|\(|,\s*)?(?:\p{L}{1,9}(?:\s*(?:\/|,|&|and|-)\s*)?){1,5}(?=\s+and\s+\p{Lu})/u.exec(
      text,
    )?.[0] ?? ""
  );
}
