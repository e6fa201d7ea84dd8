import { EVERY_DAY } from "../lexicon/readers/day-words";
import { WEEKDAYS, type Weekday } from "../time/iso-date";
import type { DayScope } from "./paste-reading";

/** A group of days found in a text. */
export interface FoundDays extends DayScope {
  from: number;
  to: number;
  /**
   * `word`: a name or its short form. `letters`: several letters. `letter`: a single one, which may mean something
   * else.
   */
  sort: "word" | "letters" | "letter";
  /** True for the full name of one day, which titles contain too ("Friday folders"). */
  isOneName: boolean;
}

export const SCHOOL_WEEK: readonly Weekday[] = WEEKDAYS.slice(0, 5);

const NAMES: [RegExp, Weekday][] = [
  [/mon(?:days?|s?)|lun(?:es)?/, "MO"],
  [/tue(?:s?days?|s)?|martes/, "TU"],
  [/wed(?:nesdays?|s)?|mi[eé](?:rcoles)?/, "WE"],
  [/thu(?:rs?days?|rs?)?|jue(?:ves)?/, "TH"],
  [/fri(?:days?|s)?|vie(?:rnes)?/, "FR"],
  [/sat(?:urdays?)|s[aá]bados?/, "SA"],
  [/sun(?:days?)|domingos?/, "SU"],
];
const NAME = new RegExp(`(?:${NAMES.map(([name]) => `(${name.source})`).join("|")})\\.?(?!\\p{L})`, "iuy");
const FULL_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)$/iu;
const PAIR: Record<string, Weekday> = {
  mo: "MO",
  tu: "TU",
  we: "WE",
  th: "TH",
  fr: "FR",
  mar: "TU",
  sa: "SA",
  su: "SU",
};
const PAIRS = /(?:Mo|MO|Tu|TU|We|WE|Th|TH|Fr|FR|Mar|MAR|mar|Sa|SA|Su|SU)\.?(?![\p{L}\d])/uy;
const LETTER: Record<string, Weekday> = { M: "MO", T: "TU", W: "WE", R: "TH", F: "FR" };
const LETTERS = /(?:[MTWRF])\.?(?![\p{L}\d'’])/uy;
const SPANISH: Record<string, Weekday> = { L: "MO", M: "TU", X: "WE", J: "TH", V: "FR" };
/** Matches "lu", "mi", "vi": days only where there are several, since each is a word by itself. */
const SPANISH_PAIRS = /(?:lu|ma|mi|ju|vi)\.?(?![\p{L}\d])/iuy;
const SPANISH_PAIR: Record<string, Weekday> = { lu: "MO", ma: "TU", mi: "WE", ju: "TH", vi: "FR" };
const PAIR_LIST = /^(?:lu|ma|mi|ju|vi)\.?(?:\s*[,/–-]\s*|\s+(?:y|a)\s+)(?:lu|ma|mi|ju|vi)(?![\p{L}\d])/iu;
const SPANISH_LETTERS = /[LMXJV](?![\p{L}\d'’])/uy;
/** Matches adjacent letters in the order of the week: MWF, TTh, MTWRF. */
const RUN = /(?=[MTW])(M)?(Tu|T(?!h))?(W)?(Th|R)?(F)?(?![\p{L}\d])/uy;
const RUN_DAYS: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];
const LIST = /\s*(?:[,/&+;]|\band\b|\by\b|\be\b)\s*|\s+/iuy;
const TO = /\s*(?:-|–|—|\bto\b|\bthru\b|\bthrough\b|\ba\b|\bal\b)\s*/iuy;
const COLOURS = "blue|gold|red|green|white|black|silver|maroon|purple|orange|azul|roj[oa]|verde|dorad[oa]|odd|even";
const LABEL = String.raw`(?:[A-H]|\d{1,2}|${COLOURS})(?![\p{L}\d])`;
/** Gives a pattern for labels of the same sort: in "Math 7 / B day" the number belongs to the name. */
const listOf = (label: string): string =>
  String.raw`(?:${label})(?![\p{L}\d])` +
  String.raw`(?:\s*(?:[,/&+–-]|and|y|to|a)\s*(?:(?:days?|d[ií]as?)\s+)?(?:${label})(?![\p{L}\d]))*`;
const LABELS = ["[A-H]", String.raw`\d{1,2}`, COLOURS].map(listOf).join("|");
const CYCLE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:days?|d[ií]as?)\s+(${LABELS})|(?<![\p{L}\d])(${LABELS})[\s-]*days?(?!\p{L}))`,
  "iu",
);

interface Token {
  days: Weekday[];
  to: number;
  sort: FoundDays["sort"];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dayAt(text: string, at: number, isSpanish: boolean): Token | undefined {
  const short = match(SPANISH_PAIRS, text, at);
  if (short && isSpanish) {
    const day = SPANISH_PAIR[short[0].toLowerCase().replace(".", "")]!;
    return { days: [day], to: at + short[0].length, sort: "letters" };
  }
  const name = match(NAME, text, at);
  if (name) {
    const day = NAMES[name.slice(1).findIndex((group) => group !== undefined)]![1];
    return { days: [day], to: at + name[0].length, sort: "word" };
  }
  const run = match(RUN, text, at);
  const inRun = run ? RUN_DAYS.filter((_day, index) => run[index + 1]) : [];
  if (run && inRun.length > 1 && run[0] !== "MR") return { days: inRun, to: at + run[0].length, sort: "letters" };
  const pair = match(PAIRS, text, at);
  const isThursday = pair?.[0] === "Th" || pair?.[0] === "TH";
  if (pair) {
    const day = PAIR[pair[0].toLowerCase().replace(".", "")]!;
    return { days: [day], to: at + pair[0].length, sort: isThursday ? "letters" : "letter" };
  }
  const letter = match(isSpanish ? SPANISH_LETTERS : LETTERS, text, at);
  if (!letter) return undefined;
  const day = (isSpanish ? SPANISH : LETTER)[letter[0][0]!]!;
  return { days: [day], to: at + letter[0].length, sort: "letter" };
}

function daysFrom(first: Weekday, last: Weekday): Weekday[] {
  const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  return from <= to ? WEEKDAYS.slice(from, to + 1) : [];
}

/** Finds the longest group of days that begins at an index of the text. */
function groupAt(text: string, at: number): FoundDays | undefined {
  const every = match(EVERY_DAY, text, at);
  if (every) return { weekdays: [...SCHOOL_WEEK], from: at, to: at + every[0].length, sort: "word", isOneName: false };
  const isSpanish =
    PAIR_LIST.test(text.slice(at)) ||
    /^(?:L\s*(?:-|–|a|,|\/|\s)\s*[MXJV]|[MXJ]\s*(?:-|–|,|\/|\s|y)\s*[XJV])(?!\p{L})/u.test(text.slice(at));
  const first = dayAt(text, at, isSpanish);
  if (!first) return undefined;
  const found = { days: [...first.days], to: first.to, count: first.days.length, isWord: first.sort === "word" };
  for (;;) {
    const range = match(TO, text, found.to);
    const toDay = range && dayAt(text, found.to + range[0].length, isSpanish);
    const stretch = toDay ? daysFrom(found.days.at(-1)!, toDay.days[0]!) : [];
    const list = match(LIST, text, found.to);
    const next = stretch.length > 1 ? toDay : list && dayAt(text, found.to + list[0].length, isSpanish);
    // A letter with a period before the name of a day is an initial: "Jaylen & M. Tues".
    const isInitial =
      first.sort === "letter" &&
      next?.sort === "word" &&
      /^\p{L}\.\s+$/u.test(text.slice(at, found.to) + (list?.[0] ?? ""));
    if (!next || isInitial) break;
    found.days.push(...(stretch.length > 1 ? stretch : next.days));
    found.to = next.to;
    found.count += next.days.length;
    found.isWord ||= next.sort === "word";
  }
  const sort = found.isWord ? "word" : found.count > 1 || first.sort === "letters" ? "letters" : "letter";
  const words = text.slice(at, found.to);
  return { weekdays: inOrder(found.days), from: at, to: found.to, sort, isOneName: FULL_NAME.test(words) };
}

/** Sorts days of the week, each once. */
export function inOrder(days: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

/** Finds all groups of weekdays in a text, in order. */
export function findWeekdays(text: string): FoundDays[] {
  const found: FoundDays[] = [];
  const starts = /(?<![\p{L}\d'’.])\p{L}/gu;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const group = groupAt(text, start.index);
    if (!group) continue;
    found.push(group);
    starts.lastIndex = Math.max(group.to, start.index + 1);
  }
  return found;
}

/** Finds the first days of a rotation in a text: "Day A", "A/B days", "Day 1-6", "Gold day". */
export function findCycleDays(text: string): FoundDays | undefined {
  const found = CYCLE.exec(text);
  if (!found) return undefined;
  const cycleDays = labelsOf((found[1] ?? found[2])!);
  // "Room 5 day": the number belongs to the word before it.
  if (/(?:room|rm|grade|gr|class|team|period|per|pod|sal[oó]n|grado)\.?\s*$/iu.test(text.slice(0, found.index)))
    return undefined;
  // "Buenos días a todos."
  if (/buenos\s+$/iu.test(text.slice(0, found.index))) return undefined;
  // "1/2 day kindergarten" is half a day.
  if (found[2] === "1/2") return undefined;
  // "We are on a 4 day rotation" says how many days there are.
  const behind = text.slice(found.index + found[0].length);
  if (/^\d/.test(found[2] ?? "") && /^\s*(?:rotations?|cycles?|weeks?|ciclos?|rotaci[oó]n)(?!\p{L})/iu.test(behind))
    return undefined;
  // "A day in Room 5".
  if (found[2]?.toUpperCase() === "A" && /^\s+(?:in|at|with)\s/iu.test(behind)) return undefined;
  // A small letter is an article or a word ("have a day off").
  const isAll = found[0].trim() === text.replaceAll(/[:*_.]/g, " ").trim();
  if (/^[a-h]$/.test((found[1] ?? found[2])!) && !isAll) return undefined;
  return { cycleDays, from: found.index, to: found.index + found[0].length, sort: "word", isOneName: false };
}

/** True for days of a rotation and of the week joined by "and": "B-days and Fridays", "Fridays & A days". */
export function joinsBothSorts(text: string): boolean {
  const [cycle, day] = [findCycleDays(text), findWeekdays(text).find(({ sort }) => sort === "word")];
  if (!cycle || !day) return false;
  const between = cycle.from < day.from ? text.slice(cycle.to, day.from) : text.slice(day.to, cycle.from);
  return /^\s*(?:,\s*)?(?:and|plus|y|[&+])\s*(?:on\s+|los\s+|el\s+)?$/iu.test(between);
}

/** Splits labels: "A & C" into A and C, "1-3" into 1, 2 and 3. */
export function labelsOf(text: string): string[] {
  const parts = [...text.matchAll(new RegExp(`(${LABEL})|(-|–|to(?!\\p{L}))`, "giu"))];
  const labels: string[] = [];
  for (const [index, [, label]] of parts.entries()) {
    if (!label) continue;
    const last = labels.at(-1);
    const isRange = parts[index - 1]?.[2] !== undefined && last !== undefined;
    if (isRange && /^\d+$/.test(last + label)) {
      for (let number = Number(last) + 1; number < Number(label); number += 1) labels.push(String(number));
    } else if (isRange && last.length === 1 && label.length === 1) {
      for (let code = last.charCodeAt(0) + 1; code < label.toUpperCase().charCodeAt(0); code += 1)
        labels.push(String.fromCharCode(code));
    }
    labels.push(label.length === 1 ? label.toUpperCase() : label[0]!.toUpperCase() + label.slice(1).toLowerCase());
  }
  return [...new Set(labels)];
}
