import { findRanges, findTime } from "./clock-times";
import { roughMinute } from "./rough-minute";
import { CHANGE } from "../lexicon/readers/concern-words";
import type { Weekday } from "../time/iso-date";
import { asAnotherLineSays, untilDayEnds, withoutOverlap } from "./between-readings";
import { brokenNames } from "./broken-names";
import { sharesDays } from "./day-overlap";
import { hideNames } from "./day-scope";
import { findCycleDays, findWeekdays, SCHOOL_WEEK } from "./day-words";
import { NOT_ABOUT_SCHEDULE, saysKindOfDay } from "./heads";
import { daysMoved } from "./moved-days";
import { ROTATION } from "./rotating-names";
import { namesSubject } from "./subject-words";
import type { Concern, PastedEntry, UnreadLine } from "./paste-reading";
import { isFragment } from "./fragments";
import { ofHalfReadLines } from "./half-read-lines";
import { besideHoles } from "./days-without-routine";
import { namesOfSeveralCells, rowsOfFlatHeads } from "./flat-heads";
import type { OpenDraft, SettledDraft } from "./settle-drafts";
import { daysAlreadyOver, findShortDays } from "./short-days";
import { namesRoutine } from "./titles";
import type { SourceLine } from "./source-lines";

const isEveryWeek = ({ cycleDays, cycleWeeks }: PastedEntry): boolean => !cycleDays && !cycleWeeks;
const titleOf = ({ entry }: SettledDraft): string => entry.title.toLowerCase();

/** True for a routine inside another one that it interrupts, such as "Lunch B". */
const isAmid = (inner: PastedEntry, outer: PastedEntry): boolean =>
  inner.startMinute >= outer.startMinute && inner.endMinute <= outer.endMinute;

const areAtOnce = (a: PastedEntry, b: PastedEntry): boolean =>
  a.startMinute === b.startMinute && a.endMinute === b.endMinute;

/** True where a list under a head of days replaces the general list: one question asks about the whole list. */
const isReplaced = ({ draft: a }: SettledDraft, { draft: b }: SettledDraft): boolean =>
  [a.daysFrom, b.daysFrom].sort().join() === "head,none";

/**
 * True for two overlapping times that can't both be right. A routine inside another one may be a part of it, unless it
 * is the same routine.
 */
function areAtOdds(one: SettledDraft, other: SettledDraft): boolean {
  const [a, b] = [one.entry, other.entry];
  const isSame = titleOf(one) === titleOf(other);
  if (areAtOnce(a, b)) return !isSame;
  return isSame ? !isReplaced(one, other) : !isAmid(a, b) && !isAmid(b, a);
}

/**
 * True for two routines that overlap on the same days. A class has one routine at a time, so one of them may belong to
 * other days.
 */
function overlaps(one: SettledDraft, other: SettledDraft): boolean {
  const [a, b] = [one.entry, other.entry];
  return (
    one !== other &&
    a.startMinute < b.endMinute &&
    b.startMinute < a.endMinute &&
    areAtOdds(one, other) &&
    isEveryWeek(a) &&
    isEveryWeek(b) &&
    sharesDays(a, b)
  );
}

/** Matches words that join two names into one: "Lunch and Recess". */
const JOINED = /[/&+]|(?<!\p{L})(?:and|with|y|con)(?!\p{L})/iu;
/** Fewest words besides another routine's name that make a name two names: "lunch I read aloud". */
const LEAST_BESIDE = 2;

/** True for a name that contains another routine's name, and more words that belong to something else. */
function holdsOtherName(one: SettledDraft, settled: readonly SettledDraft[]): boolean {
  const outside = one.entry.title.replaceAll(/\([^()]*\)/g, " ").trim();
  if (JOINED.test(outside)) return false;
  const count = (text: string): number => text.split(/\s+/).length;
  return settled.some(
    (other) =>
      titleOf(other) !== titleOf(one) &&
      namesRoutine(outside, other.entry.title) &&
      count(outside) - count(other.entry.title) >= LEAST_BESIDE,
  );
}

/** Longest lesson, in minutes. */
const LONGEST = 180;
/** Routines that are never long, with their longest in minutes. */
const SHORT_ROUTINES: [RegExp, number][] = [
  [/(?<!\p{L})(?:lunch|almuerzo|recess|recreo)(?!\p{L})/iu, 100],
  [
    /^(?:snack|merienda|dismissal|arrival|announcements?|attendance|pack(?:ing)?[\s-]?up|clean[\s-]?up|bell\s+work)$/iu,
    75,
  ],
];

/** Longest routine, in minutes, that is assumed to last until the next one when its line has no end. */
const LONGEST_FOLLOWED = 150;

function isOddLength({ draft, entry: { title, startMinute, endMinute } }: SettledDraft): boolean {
  const minutes = endMinute - startMinute;
  const isFollowed = draft.end === undefined && draft.minutes === undefined;
  return (
    minutes > (isFollowed ? LONGEST_FOLLOWED : LONGEST) ||
    minutes < 3 ||
    SHORT_ROUTINES.some(([name, most]) => minutes > most && name.test(title))
  );
}

/** A stretch that holds so many lines which were not understood is the hours of a session; in minutes and lines. */
const LEAST_SESSION = 100;
const LEAST_INSIDE = 3;

/** Minutes at which lines that were not understood may begin. */
const startsOf = (unread: readonly UnreadLine[]): number[][] =>
  unread.flatMap(({ text, dayEnds }) => {
    const times = dayEnds ? [] : [...findRanges(text), findTime(text)];
    const starts = times.flatMap((time) => (time ? [roughMinute(time.start)] : []));
    return starts.length > 0 ? [starts] : [];
  });

/** "Owls 8:30-11:15" above lines of that morning that were not understood: the session, and no routine. */
const isSession = ({ entry: { startMinute, endMinute } }: SettledDraft, starts: readonly number[][]): boolean =>
  endMinute - startMinute >= LEAST_SESSION &&
  starts.filter((own) => own.some((start) => start >= startMinute && start < endMinute)).length >= LEAST_INSIDE;

/** Of the lines with a time, so many were not understood: what was read of the others is in doubt as well. */
const MOST_UNREAD = 0.5;
const LEAST_UNREAD = 4;

function isMostlyUnread(settled: readonly SettledDraft[], starts: readonly number[][]): boolean {
  const read = new Set(settled.map(({ draft: { line, text } }) => `${line}|${text}`)).size;
  return starts.length >= LEAST_UNREAD && starts.length > (starts.length + read) * MOST_UNREAD;
}

/** True where a line without a routine announces a change of this one: "Math is now 12:40-1:40". */
const isChanged = ({ entry, draft }: SettledDraft, changes: readonly UnreadLine[]): boolean =>
  changes.some(({ line, text }) => line !== draft.line && namesRoutine(text, entry.title));

/** True where a line that was read gives this one another time: "Math is now 12:40-1:40" beside "9:00-9:40 Math". */
const hasNewTime = ({ entry, draft }: SettledDraft, settled: readonly SettledDraft[]): boolean =>
  settled.some(
    (other) =>
      other.draft.line !== draft.line &&
      CHANGE.test(other.draft.text) &&
      !CHANGE.test(draft.text) &&
      namesRoutine(other.draft.text, entry.title) &&
      sharesDays(entry, other.entry),
  );

/** True for a line without a time that speaks of days, and is no remark on therapy or on what to bring. */
const speaksOfDays = ({ text, problem }: UnreadLine): boolean =>
  (problem === "no-time" || (problem === "unclear" && findRanges(text).length === 0 && !findTime(text))) &&
  !NOT_ABOUT_SCHEDULE.test(text) &&
  !saysKindOfDay(text) &&
  (findWeekdays(hideNames(text)).some(({ sort, weekdays }) => sort !== "letter" && weekdays!.length < 5) ||
    findCycleDays(hideNames(text)) !== undefined);

/**
 * True where a remark may limit the days of a routine whose line has none: "Library is on Tuesdays", or "Tuesdays with
 * Ms. Lee" right below "10:00 Library". A list of what each day has applies to the routine whose name says that it
 * changes.
 */
const mayHaveDays = ({ entry, draft }: SettledDraft, remarks: readonly UnreadLine[]): boolean =>
  draft.daysFrom === "none" &&
  remarks.some(
    ({ line, text }) =>
      namesRoutine(text, entry.title) ||
      line === draft.line + 1 ||
      (ROTATION.test(entry.title) && namesSubject(text) && findWeekdays(hideNames(text)).length > 1),
  );

/**
 * "Tues-Fri (mon is home visits)", "Kayla is full day Monday Wednesday Friday": days of nothing that was read, which
 * may be those of the whole list.
 */
function daysOfRemark(remarks: readonly UnreadLine[], settled: readonly SettledDraft[]): Weekday[] {
  for (const { text } of remarks) {
    const groups = findWeekdays(hideNames(text)).filter(({ sort }) => sort !== "letter");
    const stretch = groups.find(({ weekdays }) => weekdays!.length > 1)?.weekdays;
    const days = stretch ?? SCHOOL_WEEK.filter((day) => groups.some(({ weekdays }) => weekdays!.includes(day)));
    const isOfRoutine = namesSubject(text) || settled.some(({ entry }) => namesRoutine(text, entry.title));
    if (days.length > 1 && days.length < SCHOOL_WEEK.length && !isOfRoutine) return [...days];
  }
  return [];
}

/** Fewest lines of a list: with fewer above or below it, a head of days is not doubted. */
const LEAST_LINES = 2;

/**
 * Finds lines under a head of some days that continue where the list above ends: the other days would have no
 * afternoon, so the head may be the rest of the line above it.
 */
function goesOnUnderHead(settled: readonly SettledDraft[]): Set<SettledDraft> {
  const found = new Set<SettledDraft>();
  const blocks = new Map<number, SettledDraft[]>();
  for (const one of settled) blocks.set(one.draft.block, [...(blocks.get(one.draft.block) ?? []), one]);
  const lists = [...blocks.values()];
  for (const [index, list] of lists.entries()) {
    const above = lists.slice(0, index).flatMap((one) => one.filter(({ draft }) => draft.daysFrom === "none"));
    const isUnderHead = list.filter(({ draft }) => draft.daysFrom === "head");
    const days = isUnderHead[0]?.entry.weekdays;
    if (!days || days.length > 4 || isUnderHead.length < LEAST_LINES || above.length < LEAST_LINES) continue;
    const last = Math.max(...above.map(({ entry }) => entry.startMinute));
    const first = Math.min(...list.map(({ entry }) => entry.startMinute));
    const left = above.filter(({ entry }) => entry.weekdays.some((day) => !days.includes(day)));
    const hasLater = settled.some(
      ({ entry }) => entry.startMinute >= first && entry.weekdays.some((day) => !days.includes(day)),
    );
    if (
      first >= last &&
      left.length >= LEAST_LINES &&
      !hasLater &&
      isUnderHead.every(({ entry }) => isEveryWeek(entry))
    )
      for (const one of isUnderHead) found.add(one);
  }
  return found;
}

/**
 * Finds lines under the only head of some days, where it names more than days ("Busy Bees, Mon-Thurs"): if the other
 * days have no list at that time, it is as likely a remark as a head.
 */
function isUnderRemark(settled: readonly SettledDraft[]): Set<SettledDraft> {
  const under = settled.filter(
    ({ draft, entry }) => draft.headDoubt && draft.headDoubt !== "day-line" && isEveryWeek(entry),
  );
  const heads = new Set(under.map(({ entry }) => entry.weekdays.join()));
  if (under.length === 0 || heads.size > 1) return new Set();
  const days = under[0]!.entry.weekdays;
  const [first, last] = [
    Math.min(...under.map(({ entry }) => entry.startMinute)),
    Math.max(...under.map(({ entry }) => entry.endMinute)),
  ];
  const hasList = (day: Weekday): boolean =>
    settled.filter(({ entry }) => entry.weekdays.includes(day) && entry.startMinute < last && entry.endMinute > first)
      .length >= LEAST_LINES;
  return SCHOOL_WEEK.some((day) => !days.includes(day) && !hasList(day)) ? new Set(under) : new Set();
}

/**
 * Finds lines under a head of some days whose list also has routines on other days: "Monday" above "12:30 PE (Tue),
 * Music (Wed)" may not be a head.
 */
const underHeadOfOthers = (settled: readonly SettledDraft[]): SettledDraft[] =>
  settled.filter(
    ({ draft: { daysFrom, block }, entry }) =>
      daysFrom === "head" &&
      isEveryWeek(entry) &&
      settled.some(
        (other) =>
          other.draft.block === block &&
          other.draft.daysFrom === "own" &&
          isEveryWeek(other.entry) &&
          !other.entry.weekdays.some((day) => entry.weekdays.includes(day)),
      ),
  );

/** Builds the reading between counting as it is and not counting, by its concern; undefined where there is none. */
function betweenOf(
  one: SettledDraft,
  settled: readonly SettledDraft[],
  lines: readonly UnreadLine[],
): PastedEntry[] | undefined {
  if (one.concern === "changed") return asAnotherLineSays(one, lines);
  if (one.concern !== "overlap") return undefined;
  const others = settled.filter((other) => overlaps(one, other));
  return withoutOverlap(
    one.entry,
    others.map(({ entry }) => entry),
  );
}

/** Adds a reading between counting as it is and not counting, where there is one. */
const between = (one: SettledDraft, entries: SettledDraft["between"]): SettledDraft =>
  entries ? { ...one, between: entries } : one;

/**
 * Marks readings that make a week less plausible, each to be shown as a question: a routine that overlaps another one,
 * a name that was cut, a length that no lesson has, a change that another line speaks of, days that leave the rest of
 * the week without an afternoon, a day that another line ends earlier. They count unless she decides otherwise.
 */
export function withConcerns(
  settled: readonly SettledDraft[],
  unread: readonly UnreadLine[],
  lines: readonly SourceLine[],
  open: readonly OpenDraft[],
): SettledDraft[] {
  const halfRead = ofHalfReadLines(settled, open);
  const changes = unread.filter(({ text }) => CHANGE.test(text));
  const remarks = unread.filter(speaksOfDays);
  const cut = new Set([
    ...rowsOfFlatHeads(lines, settled),
    ...namesOfSeveralCells(lines, settled),
    ...brokenNames(lines, settled, unread),
  ]);
  const underRemark = isUnderRemark(settled);
  const underDayLine = settled.filter(({ draft }) => draft.headDoubt === "day-line");
  const underHead = new Set([
    ...goesOnUnderHead(settled),
    ...underRemark,
    ...underHeadOfOthers(settled),
    ...underDayLine,
  ]);
  // "1:30 Dismissal" under Friday: no other day's list says when Friday's is over.
  const ends = open.filter(({ entry }) => !entry.cycleDays && !entry.cycleWeeks && entry.weekdays.length < 5);
  const shortDays = [
    ...findShortDays(lines),
    ...ends.map(({ entry: { weekdays, startMinute } }) => ({ weekdays, endMinute: startMinute })),
  ];
  const starts = startsOf(unread);
  const holes = besideHoles(settled, (minute) => starts.some((own) => own.includes(minute)));
  // "Kayla is full day Monday and Friday" amid a list: the days may be those of the lines above it too.
  const remarked = [...underRemark].find(({ draft }) => draft.headDoubt !== "kind-of-day");
  const ofText = daysOfRemark(remarks, settled);
  const listDays = ofText.length > 0 ? ofText : (remarked?.entry.weekdays ?? []);
  const isPartly = isMostlyUnread(settled, starts);
  const changing = settled.filter(({ draft }) => CHANGE.test(draft.text));
  const concernOf = (one: SettledDraft): Concern | undefined => {
    if (one.draft.isPaired) return "paired";
    if (underHead.has(one)) return "head-days";
    if (listDays.length > 0 && one.draft.daysFrom === "none") return "text-days";
    if (one.draft.isEndUnsure || isChanged(one, changes) || mayHaveDays(one, remarks)) return "changed";
    if (hasNewTime(one, changing)) return "changed";
    if (isSession(one, starts) || settled.some((other) => overlaps(one, other))) return "overlap";
    if (cut.has(one) || isFragment(one.entry.title) || holdsOtherName(one, settled)) return "name";
    if (isOddLength(one)) return "length";
    if (halfRead.has(one)) return "half-read";
    if (holes.has(one)) return "hole";
    return isPartly ? "partly" : undefined;
  };
  return settled.map((one) => {
    const moved = daysMoved(one, settled);
    if (moved.length > 0 && moved.length < one.entry.weekdays.length) return { ...one, concern: "moved", over: moved };
    const over = isEveryWeek(one.entry) ? daysAlreadyOver(one.entry, shortDays) : [];
    if (over.length > 0 && over.length < one.entry.weekdays.length)
      return between({ ...one, concern: "short-day", over }, untilDayEnds(one.entry, over, shortDays));
    const concern = concernOf(one);
    if (!concern) return one;
    const further = betweenOf({ ...one, concern }, settled, [...changes, ...remarks]);
    return between({ ...one, concern, ...(concern === "text-days" ? { over: listDays } : {}) }, further);
  });
}
