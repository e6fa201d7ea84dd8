import { patternWith } from "../lexicon/read-lexicon";
import { REST_OF_WEEK } from "../lexicon/readers/title-day-words";
import { findRanges, findTime } from "./clock-times";
import { hideNames, scopeOf, takeDays, wholeDays } from "./day-scope";
import { findCycleDays, findWeekdays, SCHOOL_WEEK, type FoundDays } from "./day-words";
import { ENGLISH_NAMES } from "./letter-shapes";
import type { DayScope } from "./paste-reading";
import { namesSubject } from "./subject-words";
import { findOtherDay } from "./schedule-names";
import { namesDaysOfGrades } from "./scraps";
import { isTitle, tidyTitle, withoutBullet } from "./titles";
import { findWeeks } from "./week-letters";

/** One of several routines that share a time, each on days of its own. */
export interface DayTitle extends DayScope {
  title: string;
}

/** True for a head of all days without a head of their own: "All other days:". */
export const isRestOfWeek = (text: string): boolean =>
  text.replaceAll(REST_OF_WEEK, "") !== text && !/[\p{L}\d]/u.test(text.replaceAll(REST_OF_WEEK, " "));

/**
 * Replaces "all other days" by the names of these days: "Gym on Tuesday, recess all other days". Returns a text without
 * days unchanged.
 */
export function withRestNamed(text: string): string {
  if (!REST_OF_WEEK.test(text)) return text;
  REST_OF_WEEK.lastIndex = 0;
  const groups = findWeekdays(hideNames(text));
  // Ignores single letters where another day is certain: "We have" is no Wednesday.
  const sure = groups.filter(({ sort }) => sort !== "letter");
  const named = new Set((sure.length > 0 ? sure : groups).flatMap(({ weekdays }) => weekdays!));
  const rest = SCHOOL_WEEK.filter((day) => !named.has(day));
  if (named.size === 0 || rest.length === 0) return text;
  return text.replaceAll(REST_OF_WEEK, rest.map((day) => ENGLISH_NAMES[day]).join("/"));
}

/** Matches words for a day without a routine. */
const NOTHING =
  /(?<!\p{L})(?:same|igual|lo\s+mismo|no\s+(?:school|class|classes|hay|kids|students)|off|closed|cerrado)(?!\p{L})/iu;
/** Fewest days with names of subjects between them that need no marks. */
const LEAST_UNMARKED = 3;
/** Most words of a title between two days; more are a sentence. */
const LONGEST_TITLE = 5;
const LINKS = patternWith("giu")`
^(?:[\s,;:/|•.()[\]=–—-]|(?<!\p{L})(?:and|or|y|o|on|is|are|es|we have|has|it['’]s)(?!\p{L}))+
(?:[\s,;:/|•([\]=–—-]|(?<!\p{L})(?:and|or|y|o|on|los|el|is|are|es)(?!\p{L}))+$
`;

/** Matches a separator between a routine and the days of the next, or between days and the next name. */
const MARK_BEHIND = /(?:[,;/|•·()[\].–—-]|\s{2}|(?<!\p{L})(?:and|or|y|o|&))\s*[([]?$/u;
const MARK_BEFORE = /^\s*[)\].]?(?:[,;/|•·()[\]–—-]|\s{2}|\s*(?:and|or|y|o|&)(?!\p{L}))/u;

const SAME = /(?<!\p{L})(?:(?:at\s+)?(?:the\s+)?same\s+(?:time|slot)|a\s+la\s+misma\s+hora)(?!\p{L})/giu;
const plainTitle = (text: string): string =>
  tidyTitle(
    text
      .replaceAll(SAME, " ")
      .replaceAll(LINKS, " ")
      .replaceAll(/(?<![\p{L}\d])[()](?=\s|$)|^[()]+/gu, " "),
  );
const isShortTitle = (title: string): boolean => isTitle(title) && title.split(" ").length <= LONGEST_TITLE;

/** Matches words between days that name no routine: "Day 1, not Day 2". */
const ONLY_LEAVES_OUT = /^(?:but\s+)?(?:not?|never|except|without|excepto|menos|salvo|nunca|sin)$/iu;

/** Pairs the days of a text with the titles around them; undefined where days and titles don't alternate. */
function turns(text: string, groups: readonly FoundDays[]): DayTitle[] | undefined {
  const gaps = [...groups, undefined].map((group, index) =>
    plainTitle(text.slice(groups[index - 1]?.to ?? 0, group?.from)),
  );
  const isDayFirst = gaps[0] === "";
  if (isDayFirst === (gaps.at(-1) === "")) return undefined;
  // "M-music T-art W-gym": a mark behind each day joins it to its name.
  const areLed = isDayFirst && groups.every(({ to }) => /^\s?[-–:=]\s?\p{L}/u.test(text.slice(to)));
  const inner = groups.slice(1).map(({ from }, index) => text.slice(groups[index]!.to, from));
  const names = (isDayFirst ? gaps.slice(1) : gaps.slice(0, -1)).map((gap) => gap.trim());
  // "mon art tue pe wed music", "M/W Music T/Th PE F Art": subjects between days need no marks.
  const areSubjects =
    groups.length >= LEAST_UNMARKED && names.every((name) => namesSubject(name) && name.split(/\s+/).length <= 2);
  if (!areLed && !areSubjects && !inner.every((gap) => (isDayFirst ? MARK_BEHIND : MARK_BEFORE).test(gap)))
    return undefined;
  const titles = isDayFirst ? gaps.slice(1) : gaps.slice(0, -1);
  if (!titles.every((title) => isShortTitle(title) && !ONLY_LEAVES_OUT.test(title))) return undefined;
  return groups.map((group, index) => ({ title: titles[index]!, ...scopeOf(group) }));
}

const areApart = (groups: readonly FoundDays[]): boolean => {
  const days = groups.flatMap(({ weekdays }) => weekdays ?? []);
  return new Set(days).size === days.length;
};

/** Finds every "Day 1", "A Day" of a text. */
function cycleGroups(text: string): FoundDays[] {
  const found: FoundDays[] = [];
  for (let from = 0; from < text.length;) {
    const next = findCycleDays(text.slice(from));
    if (!next) break;
    found.push({ ...next, from: next.from + from, to: next.to + from });
    from += next.to;
  }
  return found;
}

/** Finds every "A week", "Week B" of a text, where each names one week. */
function weekGroups(text: string): FoundDays[] {
  const found: FoundDays[] = [];
  for (let from = 0; from < text.length;) {
    const next = findWeeks(text.slice(from));
    if (!next || next.weeks.length > 1) break;
    found.push({ cycleWeeks: next.weeks, from: next.from + from, to: next.to + from, sort: "word", isOneName: false });
    from += next.to;
  }
  const weeks = found.flatMap(({ cycleWeeks }) => cycleWeeks!);
  return new Set(weeks).size === weeks.length ? found : [];
}

/** Matches a letter of a rotation joined to a name: "A=Art". */
const LETTER_IS = /(?<![\p{L}\d])([A-H])\s?=\s?(?=\p{L}{2})/gu;

/**
 * Names the days of a rotation: "A=Art  B=PE  C=Music" and "Library (C day), Centers (A, B and D)". Letters without
 * "day" are a rotation's where they begin with A and leave none out.
 */
function withRotationNamed(text: string): string {
  const letters = [...text.matchAll(LETTER_IS)].map(([, letter]) => letter!);
  const isRotation = letters.length > 2 && letters.every((letter, index) => letter === "ABCDEFGH"[index]);
  if (isRotation) {
    const from = text.search(LETTER_IS);
    const named = text.slice(from).replaceAll(LETTER_IS, (_all, letter: string) => `; ${letter} day: `);
    return `${text.slice(0, from)}(${named.replace(/^; /, "").trim()})`;
  }
  return /\((?:[A-H]|\d)\s+days?\)/u.test(text)
    ? text.replaceAll(/\(((?:[A-H]|\d)(?:(?:,\s*|\s+(?:and|&|y)\s+)(?:[A-H]|\d))*)\)/gu, "($1 days)")
    : text;
}

/**
 * Splits a text of several routines with days of their own: "M-Art, T-Gym", "Art (Mon)  PE (Tue-Thu)", "music Monday,
 * gym Tuesday". Drops words before a bracket or a colon that name all of them ("Specials").
 * @returns at least two, or undefined where the text is anything else
 */
export function splitByDays(written: string): DayTitle[] | undefined {
  if (namesDaysOfGrades(written)) return undefined;
  const text = withRotationNamed(written);
  const isNamed = /^[^()[\]]*?(?:\p{L}[^()[\]]*)?[([]([^()[\]]+)[)\]][^\p{L}\d]*$/u.exec(text);
  const afterColon = /^[^:]*\p{L}{3}[^:]*:\s+(.+)$/u.exec(text);
  const afterDash = /^[^–—-]*\p{L}{3}[^–—-]*\s[–—-]\s+(.+)$/u.exec(text);
  // "Specials: Art-Mon, PE-Tues": the words before the colon are no part of the first name.
  const isLead = afterColon !== null && findWeekdays(hideNames(text.slice(0, text.indexOf(":")))).length === 0;
  const [first, second] = findWeekdays(hideNames(text));
  const areLed = first && second && first.from > 0 && /^\s?[-–:=]\s?\p{L}/u.test(text.slice(first.to));
  // "specials M-music T-art": nor are words before the first day that is joined to its name.
  const fromFirst = areLed && /^\s*\p{L}+\s+$/u.test(text.slice(0, first.from)) ? text.slice(first.from) : undefined;
  // "specials, mon art tue pe wed music": nor is a name with a comma after it.
  const afterName =
    first && /^\s*\p{L}[\p{L}\s]{2,20},\s*$/u.test(text.slice(0, first.from)) ? text.slice(first.from) : undefined;
  for (const part of [
    isLead ? afterColon[1] : undefined,
    text,
    isNamed?.[1],
    afterColon?.[1],
    afterDash?.[1],
    fromFirst,
    afterName,
  ]) {
    if (!part) continue;
    for (const groups of [findWeekdays(hideNames(part)), cycleGroups(part), weekGroups(part)]) {
      if (groups.length < 2 || !areApart(groups)) continue;
      const found = turns(part, groups);
      if (found) return found.map((one) => withLeadingDay(one, found));
    }
  }
  return splitAtCommas(text);
}

/** Applies a day before the first name to all: "Friday: Library (week A) / Computers (week B)". */
function withLeadingDay(one: DayTitle, [first]: readonly DayTitle[]): DayTitle {
  const lead = /^(?:([^:]{3,30}):|(\p{L}{3,10}))\s+/u.exec(first!.title);
  const days = first!.weekdays ? undefined : wholeDays(lead?.[1] ?? lead?.[2] ?? "")?.weekdays;
  return days ? { ...one, title: one.title.replace(lead![0], ""), weekdays: days } : one;
}

/** Splits a text where only the last routine has days, so that the first has the others: "Science, SS on Fridays". */
function splitLast(text: string): DayTitle[] | undefined {
  const said = /^(?<own>[^,;()]+),\s+(?<other>[^,;()]+?)\s+(?:on|los|el)\s+(?<days>\p{L}+)[\s.]*$/iu.exec(text.trim())
    ?.groups as { own: string; other: string; days: string } | undefined;
  const weekdays = said && wholeDays(said.days)?.weekdays;
  if (!said || !weekdays || !namesSubject(said.other)) return undefined;
  const own = takeDays(said.own, true);
  const titles = [plainTitle(said.own), plainTitle(said.other)] as const;
  if (own.weekdays || own.cycleDays || !titles.every(isShortTitle)) return undefined;
  const left = SCHOOL_WEEK.filter((day) => !weekdays.includes(day));
  return [
    { title: titles[0], weekdays: left },
    { title: titles[1], weekdays },
  ];
}

/** Splits at commas where each part has days, before or behind the name: "Library Wed, Mon/Tue Music". */
function splitAtCommas(text: string): DayTitle[] | undefined {
  const [usual, exception, ...more] = text.split(/;\s+/);
  if (exception && more.length === 0 && /^[^:=]+[:=]\s/.test(exception)) {
    const [own, other] = [takeDays(usual!, true), takeDays(exception, true)];
    const left = SCHOOL_WEEK.filter((day) => !other.weekdays?.includes(day));
    const titles = [plainTitle(own.title), plainTitle(other.title)] as const;
    const isRest = !own.weekdays && !own.cycleDays && other.weekdays && !other.doubt && titles.every(isShortTitle);
    // "Math; Fridays: Science".
    if (isRest && left.length > 0)
      return [
        { title: titles[0], weekdays: left },
        { title: titles[1], weekdays: other.weekdays! },
      ];
  }
  const last = splitLast(text);
  if (last) return last;
  const pieces = text.split(/[,;]\s/);
  if (pieces.length < 2) return undefined;
  const parts = pieces.map((piece) => takeDays(piece, true));
  const days = parts.flatMap(({ weekdays }) => weekdays ?? []);
  const areWhole = parts.every(
    ({ title, weekdays, cycleDays, doubt }) =>
      weekdays && !cycleDays && doubt !== "title-day" && isShortTitle(plainTitle(title)),
  );
  if (!areWhole || new Set(days).size !== days.length) return undefined;
  // "Music T, Th Portable 3": days in order on both sides of a comma are a list.
  const isList = pieces.slice(1).some((piece, index) => {
    const [before, after] = [findWeekdays(pieces[index]!).at(-1), findWeekdays(piece)[0]];
    const isJoined = /^\s*(?:[=:–-]|is(?!\p{L}))/u.test(piece.slice(after?.to));
    const touch =
      !isJoined && before?.to === pieces[index]!.trimEnd().length && /^\s*$/.test(piece.slice(0, after?.from ?? 1));
    return touch && SCHOOL_WEEK.indexOf(before.weekdays!.at(-1)!) < SCHOOL_WEEK.indexOf(after!.weekdays![0]!);
  });
  if (isList) return undefined;
  return parts.map(({ title, weekdays }) => ({ title: plainTitle(title), weekdays: weekdays! }));
}

/** Patterns of brackets behind a name: with its days and another routine's, or only the other routine with its days. */
const OTHER_IN_BRACKETS = [
  /^(?<own>.+?)\s*[,;]\s*(?:but\s+)?(?:on\s+)?(?<days>\p{L}+\.?)\s*(?:\bis\b|\bes\b|=|:)\s*(?<other>.+)$/iu,
  /^(?:on\s+)?(?<days>[^:=]+?)\s*(?:\bis\b|\bes\b|=|:)\s*(?<other>.+)$/iu,
  /^(?<other>.+?)\s+instead\s+(?:on\s+)?(?<days>.+)$/iu,
  /^(?<other>.+?)\s+(?:on\s+)?(?<days>\S+(?:\s+(?:and|&)\s+\S+)?)\s+instead$/iu,
  /^instead\s+(?<other>.+?)\s+on\s+(?<days>.+)$/iu,
  /^except\s+(?:for\s+|on\s+)?(?<days>[^:=]+?)\s*(?:\bis\b|\bes\b|=|:)\s*(?<other>.+)$/iu,
  /^(?<subject>[^\d,;]+?)\s+on\s+(?<days>[^\d,;]+)$/iu,
];

/**
 * "R.T.I. groups (Mon-Thur, Fri is buddy reading)", "Science (Fri: Art)", "Reading (Library instead on Tuesdays)":
 * splits a text where some days have another routine at the same time.
 * @returns `unclear` where the days are of a rotation, since its length is unknown
 */
export function splitByException(text: string): DayTitle[] | "unclear" | undefined {
  const found = /^(.*\p{L}.*?)[([]([^()[\]]+)[)\]][^\p{L}\d]*$/u.exec(text);
  if (!found) return undefined;
  const [, before, inner] = found as unknown as [string, string, string];
  const own = takeDays(before, true);
  const title = tidyTitle(own.title);
  // "Library, Mon only (Tue-Fri Independent Reading)".
  const rest = own.weekdays && takeDays(inner, true);
  if (
    rest?.weekdays?.every((day) => !own.weekdays!.includes(day)) &&
    !rest.doubt &&
    isShortTitle(plainTitle(rest.title))
  )
    return [
      { title, weekdays: own.weekdays! },
      { title: plainTitle(rest.title), weekdays: rest.weekdays },
    ];
  for (const pattern of OTHER_IN_BRACKETS) {
    const said = pattern.exec(inner.trim())?.groups as
      { own?: string; days: string; other?: string; subject?: string } | undefined;
    const otherDays = said && wholeDays(said.days);
    const other = said ? plainTitle(said.other ?? said.subject!) : "";
    // "Elective (M/Th = Band, T/F = Spanish)" has days for both.
    if (findWeekdays(hideNames(other)).length > 0) continue;
    // "(test on Friday)" is a remark, "(library on Fridays)" is none.
    if (said?.subject && !namesSubject(said.subject)) continue;
    if (!said || !otherDays || !isShortTitle(other) || !isTitle(title)) continue;
    if (otherDays.cycleDays) return "unclear";
    const ownDays = said.own ? wholeDays(said.own)?.weekdays : (own.weekdays ?? SCHOOL_WEEK);
    const left = ownDays?.filter((day) => !otherDays.weekdays!.includes(day)) ?? [];
    if (left.length === 0 || (said.own && left.length < ownDays!.length)) continue;
    return [
      { title, weekdays: left },
      { title: other, ...otherDays },
    ];
  }
  return undefined;
}

/** Reads days and a short name without a time: "Day 1 - Art", "Mondays: Music". */
export function dayTitle(raw: string): DayTitle | undefined {
  const text = withoutBullet(raw);
  if (findRanges(text).length > 0 || findTime(text) || findOtherDay(text) || findWeeks(text)) return undefined;
  if (NOTHING.test(text)) return undefined;
  const { title, weekdays, cycleDays, doubt } = takeDays(text, true);
  const name = tidyTitle(title);
  if ((!weekdays && !cycleDays) || doubt === "title-day" || !isTitle(name) || name.split(" ").length > 4)
    return undefined;
  return { title: name, ...(weekdays ? { weekdays } : {}), ...(cycleDays ? { cycleDays } : {}) };
}
