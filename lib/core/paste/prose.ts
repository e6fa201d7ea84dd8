import { patternWith } from "../lexicon/read-lexicon";
import { SAYS_SO, VERB_BEFORE_TIME } from "../lexicon/readers/prose-words";
import { hideNames, scopeOf, takeDays, wholeDays, type TitledDays } from "./day-scope";
import type { LineReading } from "./line-parts";
import { findCycleDays, findWeekdays } from "./day-words";
import { isNotWeekly, isPartOfYear } from "./not-weekly";
import type { ClockText, DayScope, PasteDraft } from "./paste-reading";
import { findOtherDay } from "./schedule-names";
import { nounOf, SAID_OF_IT } from "./prose-names";
import { SENTENCE_VERBS } from "./prose-words";
import { stretchesOf, type Stretch } from "./prose-stretches";
import { beforeRequest, isKeepOutRequest } from "./requests";
import { namesSubject } from "./subject-words";
import { isTitle } from "./titles";
import { splitByDays, withRestNamed } from "./titles-by-day";

/** The context that earlier sentences leave for the next one. */
export interface ProseState {
  /** End of the previous routine, where one was read. */
  end?: ClockText;
  /** The last time range, to which "same time" and "then" refer. */
  last?: Pick<PasteDraft, "start" | "end" | "minutes">;
}

const VERBS = patternWith("iu")`
(?<!\p{L})(?:
 we
 they
 until
 till
 he
 she
 it['’]s
 salimos
 ${SENTENCE_VERBS}
)(?!\p{L})
`;
const LEAST_WORDS = 6;
/** Matches the boundary between two sentences. */
export const SENTENCES = patternWith("giu")`
(?<=
 [\p{L}\d)]{2}\.
 [\p{L}\d)][!?]
)(?<!\b(?:
 min
 mins
 hr
 hrs
 mr
 mrs
 ms
 dr
 wed
 mon
 tue
 tues
 thu
 thur
 thurs
 fri
 sra?
 approx
 st
 gr
 rm
 a\.m
 p\.m
)\.)\s+(?=[\p{Lu}*])
;\s+(?=\p{L})
`;

/** True for a line of sentences instead of list items. */
export function isProse(raw: string): boolean {
  const text = raw.replaceAll(/\([^()]*\)/g, " ");
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const isSaid =
    words.length >= LEAST_WORDS
      ? VERBS.test(text)
      : words.length > 2 && (VERB_BEFORE_TIME.test(text) || SAID_OF_IT.test(text));
  return (isSaid || SAYS_SO.test(text)) && !/^\W*\d{1,2}[:.]\d\d/.test(text);
}

/** Completes the times of a range from the routine before it. */
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
  /** Sentences that gave no routine; they may be about any of the line's routines. */
  let others = "";
  let isWeekless = false;
  let isPartly = false;
  for (const sentence of raw.split(SENTENCES)) {
    const text = withRestNamed(beforeRequest(sentence)).replaceAll(/\([^()]*\)/g, (inner) =>
      isKeepOutRequest(inner) || (/\p{L}{3}/u.test(inner) && !/^\((?:until|till|\d+\s*min)/iu.test(inner))
        ? " ".repeat(inner.length)
        : inner,
    );
    const stretches = stretchesOf(text);
    if (isKeepOutRequest(text)) continue;
    if (stretches.length === 0) others += ` ${sentence}`;
    if (stretches.length === 0) {
      isPartly ||= SPOKEN_HOURS.test(text);
      // "On Wednesdays we have early release" means days that differ, without their times.
      isWeekless ||= findOtherDay(text) !== undefined;
      continue;
    }
    if (isNotWeekly(text) || isPartOfYear(text) || findOtherDay(text)) {
      others += ` ${sentence}`;
      isWeekless = true;
      continue;
    }
    const read = readSentence(text, stretches, state);
    isPartly ||= read.isPartly;
    if (read.drafts.length === 0) {
      delete state.end;
      delete state.last;
    }
    if (read.drafts.length === 0) others += ` ${sentence}`;
    drafts.push(...read.drafts.map((draft) => ({ ...draft, ...found, sentence })));
  }
  const withOthers = drafts.map((draft) => ({ ...draft, sentence: `${draft.sentence!}${others}` }));
  return { drafts: withOthers, isWeekless, isPartly };
}

/**
 * True where names follow their times, so that it is unsure which name belongs to which: "12:15-1:15 is science and
 * 1:15-2:00 is social studies".
 */
const hasNamesBehind = (text: string, stretches: readonly Stretch[]): boolean =>
  stretches.length > 1 && stretches.some(({ to }) => /^\s*(?:is|es|it['’]s)\s+\p{L}/u.test(text.slice(to)));

/** True where the text names a day that no routine got, although it belongs to one of them. */
const isDayLost = (text: string, drafts: readonly DayScope[]): boolean =>
  (drafts.every(({ weekdays }) => !weekdays) && findWeekdays(hideNames(text)).some(({ sort }) => sort === "word")) ||
  (drafts.every(({ cycleDays }) => !cycleDays) && findCycleDays(hideNames(text)) !== undefined);

/**
 * Counts the characters behind a time that are days of the routine before it: "Outside 10:20-10:50 every day but
 * Wednesday, on Wednesdays music".
 */
const lengthOfOwnDays = (after: string, head: string): number =>
  /^\s*,/.test(after.slice(head.length)) && after.startsWith(head) ? head.length : 0;

/** Matches two bare hours in a name, which were not read as its time. */
const HOURS_LEFT = /(?<![\d.:/-])(?:[1-9]|1[0-2])\s?[-–]\s?(?:[1-9]|1[0-2])(?![\d.:/-])/u;

/** Matches a stretch of bare hours in a sentence, which are not read: "Math from 10 to 11", "de 10 a 11". */
const SPOKEN_HOURS = new RegExp(
  String.raw`(?<!\p{L})(?:from|de|between|entre)\s+(?:las?\s+)?(?:[1-9]|1[0-2])\s*(?:[-–]|to|a|and|y|until)` +
    String.raw`\s*(?:las?\s+)?(?:[1-9]|1[0-2])(?!\d|[.:/-]\d|\s*(?:years?|kids|students|min|años|alumnos|grade))`,
  "iu",
);

/** Matches words before the first time that announce a list and name no routine: "Our day goes:", "mi horario es". */
const ANNOUNCES = new RegExp(
  String.raw`(?<!\p{L})(?:schedule|horario|routine|rutina|agenda|(?:our|my|the)\s+day)` +
    String.raw`(?:\s+(?:is|goes|runs|looks|like|es|as[ií]|this|follows))*\s*:?\s*$`,
  "iu",
);
/** Matches what is beside the last time and names no routine: "in the music room", "right before recess". */
const SAYS_WHERE = /^\s*,?\s*(?:right\s+)?(?:in|at|with|before|after|outside|en|con|antes|despu[eé]s)(?!\p{L})/iu;
const LEADS_TO_TIME = /[\s,]*(?<!\p{L})(?:from|between|de|desde|entre)(?:\s+las?)?\s*$/iu;

/**
 * Finds on which side of its time each name of a sentence is, once for the whole sentence. `unclear` where both sides
 * fit, or neither does.
 */
function sideOfNames(text: string, stretches: readonly Stretch[]): "before" | "behind" | "unclear" {
  if (hasNamesBehind(text, stretches)) return "unclear";
  if (stretches.slice(1).some(({ from }, at) => SAYS_OR.test(text.slice(stretches[at]!.to, from)))) return "unclear";
  const lead = text.slice(0, stretches[0]!.from).replace(LEADS_TO_TIME, "");
  const names = namesBehind(text, stretches);
  // "Math: 10:00-11:00 we do small groups": a name before the colon is the routine's.
  const hasNoLead = !isTitle(nounOf(lead));
  const isAnnounced = ANNOUNCES.test(lead) || (/:\s*$/.test(lead) && hasNoLead);
  // "Kids come in at 7:30 and eat breakfast until 7:55": a start and an end apart have their name between them.
  const areWhole = stretches.length > 1 && stretches.every(({ start, end }) => start && end);
  if (!isAnnounced && !(hasNoLead && areWhole && isTitle(names[0]!))) {
    const isAside = SAYS_WHERE.test(text.slice(stretches.at(-1)!.to));
    const isBoth = areWhole && !hasNoLead && !isAside && names.every(isTitle) && namesSubject(names.at(-1)!);
    return isBoth ? "unclear" : "before";
  }
  const hasDays = findWeekdays(hideNames(text)).some(({ sort }) => sort !== "letter");
  return names.every(isTitle) && !hasDays && stretches.every(({ start }) => start) ? "behind" : "unclear";
}

const SAYS_OR = /^[\s,;)]*(?:or|o)(?![\p{L}'’]|\s+so(?!\p{L}))/iu;

/** Lists what is directly behind each time of a sentence, as names. */
const namesBehind = (text: string, stretches: readonly Stretch[]): string[] =>
  stretches.map(({ to }, index) => nounOf(text.slice(to, stretches[index + 1]?.from), "behind"));

function readNamesBehind(
  text: string,
  stretches: readonly Stretch[],
): { drafts: Omit<PasteDraft, "line" | "text">[]; isPartly: boolean } {
  const names = namesBehind(text, stretches);
  const drafts = stretches.map(({ start, end, minutes }, index) => ({
    title: names[index]!,
    start: start!,
    ...(end ? { end } : {}),
    ...(minutes ? { minutes } : {}),
  }));
  return { drafts, isPartly: false };
}

function readSentence(
  text: string,
  stretches: readonly Stretch[],
  state: ProseState,
): { drafts: Omit<PasteDraft, "line" | "text">[]; isPartly: boolean } {
  const side = sideOfNames(text, stretches);
  if (side === "behind") return readNamesBehind(text, stretches);
  if (side === "unclear") return { drafts: [], isPartly: true };
  return readNamesBefore(text, stretches, state);
}

function readNamesBefore(
  text: string,
  stretches: readonly Stretch[],
  state: ProseState,
): { drafts: Omit<PasteDraft, "line" | "text">[]; isPartly: boolean } {
  const drafts: Omit<PasteDraft, "line" | "text">[] = [];
  let isPartly = false;
  let carried: DayScope = {};
  let lastTitle = "";
  let ofLast = 0;
  for (const [index, stretch] of stretches.entries()) {
    const before = text.slice((stretches[index - 1]?.to ?? 0) + ofLast, stretch.from);
    const isLast = index === stretches.length - 1;
    const after = isLast ? text.slice(stretch.to) : text.slice(stretch.to, stretches[index + 1]!.from);
    const times = timesOf(stretch, state);
    const said = daysInSentence(before);
    const head = isLast ? after : headOf(after);
    const tail = daysInSentence(head);
    ofLast = isLast ? 0 : lengthOfOwnDays(after, head);
    const split = isLast ? splitByDays(after) : undefined;
    // "Math runs 8:50 to 9:20 on Wednesdays and 8:50 to 10:00 the other days": one name for both times.
    const again = tail.weekdays && tail.doubt !== "title-day" && !/\p{L}{2}/u.test(nounOf(said.title)) ? lastTitle : "";
    const title = nounOf(said.title) || nounOf(isLast ? tail.title : "", "behind") || again;
    // "Math is 9-10 every day but on Wednesday it is 9:30-10:15": the hours before were not read.
    if (!times || (!split && (!isTitle(title) || HOURS_LEFT.test(title)))) {
      isPartly = true;
      // "Same time" behind it must not mean the routine before it.
      if (times && !times.end && stretch.start) state.last = times;
      else delete state.last;
      continue;
    }
    state.last = times;
    const end = endOf(times);
    if (end) state.end = end;
    else delete state.end;
    // "Gym from 1:20 to 2:00, Tuesdays it's music": the days behind the time belong to the name that follows.
    const isOfNext =
      !split &&
      isLast &&
      tail.weekdays &&
      !/^\W*(?:except|but|excepto|menos|pero)(?!\p{L})/iu.test(after) &&
      isTitle(nounOf(said.title)) &&
      isTitle(nounOf(tail.title, "behind"));
    if (isOfNext && !said.weekdays) {
      isPartly = true;
      continue;
    }
    const days =
      !isOfNext && tail.weekdays && tail.doubt !== "title-day"
        ? tail
        : said.weekdays && said.doubt !== "title-day"
          ? said
          : carried;
    carried = scopeOf(days);
    lastTitle = title;
    if (split) drafts.push(...split.map((part) => ({ ...part, ...times })));
    else drafts.push({ title, ...times, ...scopeOf(days) });
    if (said.doubt === "title-day" || /(?<!\p{L})(?:except|but)(?!\p{L}).*\p{L}{4}.*(?:when|have)/iu.test(after))
      isPartly = true;
  }
  return isDayLost(text, drafts) ? { drafts: [], isPartly: true } : { drafts, isPartly };
}

/**
 * Finds the days that a sentence names: "on Tuesdays he goes", "Tuesdays it's art". A day directly before a name is
 * part of the name.
 */
function daysInSentence(text: string): TitledDays {
  const said = takeDays(text, true);
  if (said.weekdays && said.doubt !== "title-day") return said;
  const lead = /^\W*(?:on\s+)?(?<days>[MTWRFhu/,&]{2,})\s+(?=(?:we|they|it['’]?s|he|she|the)(?!\p{L}))/u.exec(text);
  const led = lead && wholeDays(lead.groups!["days"]!)?.weekdays;
  if (led) return { title: text.slice(lead[0].length), weekdays: led };
  const found = /(?<!\p{L})(?:(?:on|every|each|los|el)\s+\p{L}{3,}|\p{L}{3,}days)(?=[\s,])/iu.exec(text);
  const group = found && findWeekdays(text.slice(found.index)).find(({ from }) => from <= 7);
  if (!group || group.sort !== "word") return said;
  const [from, to] = [found.index, found.index + group.to];
  return { title: `${text.slice(0, from)} ${text.slice(to)}`, weekdays: group.weekdays! };
}

/** Returns the words behind a time that belong to it: days that follow directly. */
function headOf(text: string): string {
  const first = /^[^,;]+(?=[,;]\s+(?:on|los|el|but|pero)\s)/iu.exec(text)?.[0];
  if (first && wholeDays(first.trim())) return first;
  const own = /^(.*?)(?:\s+(?:and|y|but)|[,;])(?:\s+(?:from|de))?\s*$/iu.exec(text)?.[1];
  if (own && wholeDays(own.trim())) return own;
  return (
    /^\s*(?:on\s+|every\s+|\(|,\s*)?(?:\p{L}{1,9}(?:\s*(?:\/|,|&|and|-)\s*)?){1,5}(?=\s+and\s+\p{Lu})/u.exec(
      text,
    )?.[0] ?? ""
  );
}
