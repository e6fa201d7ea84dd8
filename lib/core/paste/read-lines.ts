import { SAYS_WHEN_FREE } from "../lexicon/readers/paste-line-words";
import { withBareHours } from "./bare-hours";
import { isLengthLine, joinBarePairs, titlesOfBareTimes } from "./bare-times";
import { findRanges, findTime } from "./clock-times";
import { readCopy } from "./day-copies";
import { dayTitle, isRestOfWeek, splitByDays } from "./titles-by-day";
import { readDayLine, withoutDayRemark, type DayLine } from "./day-lines";
import { takeDays } from "./day-scope";
import {
  addDrafts,
  addMarker,
  addUnread,
  askAbout,
  daysNotHeaded,
  labelsUnderHeads,
  openSection,
  openUnsureDay,
  type Gathered,
} from "./gathered";
import { HeadsOfLines } from "./heads-of-lines";
import type { PasteHead } from "./heads";
import { readDayTitles } from "./day-title-runs";
import { isEmpty, startsWithTime } from "./line-starts";
import { readLineParts } from "./line-parts";
import { isMailHead, isOfficeHours, isSubject } from "./mail-heads";
import { isNotWeekly, isPartOfYear } from "./not-weekly";
import type { PasteDraft } from "./paste-reading";
import { isProse, readProse, type ProseState } from "./prose";
import { beforeRequest, isKeepOutRequest } from "./requests";
import { findOtherDay, isOtherDayLine } from "./schedule-names";
import { roughMinute } from "./rough-minute";
import { withTimesSpelled } from "./spoken-times";
import type { SourceLine } from "./source-lines";
import { namedColumn } from "./table-columns";
import { holdsOwnTimes } from "./time-chains";
import { isTitle, tidyTitle, withoutBullet } from "./titles";
import { weekList } from "./week-lists";

/** Style of the whole text, found before its lines are read. */
export interface TextStyle {
  /** True where the text writes days as letters somewhere: M-F, T/Th. */
  lettersAreDays: boolean;
}

/** Range of lines, by index. */
export interface LineRange {
  from: number;
  to: number;
}

/** Most lines that are read as sentences; those beyond are read as a list. */
const MOST_PROSE = 150;

/** Matches "Both days": all days of the rotation that had heads of their own. */
const BOTH_DAYS = /^\W*(?:on\s+)?(?:both|ambos)\s+(?:days|d[ií]as)\W*$/iu;
/** Reads a run of lines outside of tables. */
class LineReader {
  private readonly prose: ProseState = {};
  private proseCount = 0;
  private readonly bare;
  private readonly dayTitles = new Map<number, boolean>();
  private readonly heads: HeadsOfLines;
  private readonly lines: readonly SourceLine[];

  constructor(
    all: readonly SourceLine[],
    range: LineRange,
    private readonly style: TextStyle,
    private readonly gathered: Gathered,
  ) {
    this.lines = withBareHours(joinBarePairs(all.slice(range.from, range.to)));
    this.heads = new HeadsOfLines(all, range.from, this.lines);
    this.bare = titlesOfBareTimes(
      this.lines,
      (index) => this.canBeTitle(index),
      (index) => this.isOfDayTitles(index),
    );
  }

  private canBeTitle(index: number): boolean {
    const text = this.lines[index]?.text ?? "";
    return (
      !isEmpty(text) &&
      !isLengthLine(text) &&
      namedColumn(text.trim()) === undefined &&
      findRanges(text).length === 0 &&
      !startsWithTime(text) &&
      !isKeepOutRequest(text) &&
      !this.heads.at(index) &&
      !this.isOfDayTitles(index)
    );
  }

  /** True for one of several lines that each name a day's routine. */
  private isOfDayTitles(index: number): boolean {
    const isDayTitle = (at: number): boolean => {
      if (!this.dayTitles.has(at)) this.dayTitles.set(at, dayTitle(this.lines[at]?.text ?? "") !== undefined);
      return this.dayTitles.get(at)!;
    };
    return isDayTitle(index) && (isDayTitle(index + 1) || isDayTitle(index - 1));
  }

  read(): void {
    for (let index = 0; index < this.lines.length; index += 1) {
      const { text } = this.lines[index]!;
      if (isEmpty(text) || this.bare.taken.has(index) || isLengthLine(text)) continue;
      const run = readDayTitles(this.lines, index, this.gathered);
      if (run > 0) index += run - 1;
      else this.readLine(index);
    }
  }

  private readLine(index: number): void {
    const { line, text } = this.lines[index]!;
    const { gathered } = this;
    const { scope, hasLines } = gathered.section;
    if (isMailHead(text)) {
      addUnread(gathered, line, text, isSubject(text) && findRanges(text).length > 0 ? "unclear" : "no-time");
      return;
    }
    if (isOfficeHours(text)) {
      addUnread(gathered, line, text, "unclear");
      return;
    }
    const copy = readCopy(line, text, hasLines ? undefined : scope.weekdays);
    if (copy) {
      if (copy === "unclear") addUnread(gathered, line, text, "unclear");
      else {
        gathered.copies.push(copy);
        openSection(gathered, line, { weekdays: copy.weekdays });
        gathered.section.hasLines = true;
      }
      return;
    }
    const labels = BOTH_DAYS.test(text) ? labelsUnderHeads(gathered) : [];
    if (labels.length > 1) {
      openSection(gathered, line, { cycleDays: labels });
      return;
    }
    const rest = isRestOfWeek(text) ? daysNotHeaded(gathered) : [];
    if (rest.length > 0) {
      openSection(gathered, line, { weekdays: rest });
      return;
    }
    if (weekList(text)) {
      addUnread(gathered, line, text, "no-time");
      return;
    }
    if (this.readHead(index) || this.isContinuation(index)) return;
    if (isOtherDayLine(withoutBullet(text))) this.readOtherDayLine(index);
    else if (this.isOnlyRequest(text)) gathered.requests.push({ line, text });
    else this.readTimes(index);
  }

  /** Reads a line as a head of those below it; false where it is none. */
  private readHead(index: number): boolean {
    const { line, text } = this.lines[index]!;
    const { gathered } = this;
    // "Monday - Art" above "Tuesday - PE": what each day has, not the day of the lines below.
    const head = this.isOfDayTitles(index) ? undefined : this.heads.at(index);
    const above = gathered.drafts.at(-1);
    const day = !head || (above && this.heads.isInsideList(index, head, above)) ? this.otherDayAt(index) : undefined;
    if (head && head.otherDays === undefined && holdsOwnTimes(text)) {
      this.readHeadWithTimes(index, head);
      return true;
    }
    if (day) {
      openUnsureDay(gathered, line, day.scope, day.isRemark);
      return true;
    }
    if (head && this.heads.isInsideList(index, head, above)) {
      addUnread(gathered, line, text, "unclear");
      if (!head.isKindOfDay && this.heads.isRestOf(index, head.scope, above!)) askAbout(gathered, above!);
      return true;
    }
    if (head) {
      const ownDoubt = head.isKindOfDay ? "kind-of-day" : head.mayBeRemark ? "remark" : undefined;
      const doubt = ownDoubt ?? (this.heads.isMaybeRest(index) ? "continuation" : undefined);
      openSection(gathered, line, head.scope, head.otherDays);
      if (head.hasDayOff) addUnread(gathered, line, text, "not-weekly");
      if (doubt && !head.otherDays) gathered.section.doubt = doubt;
      return true;
    }
    return false;
  }

  /** Reads "Thursdays: 9:00 Library, 10:00 Art", which may also be the head of a list below it: that is asked then. */
  private readHeadWithTimes(index: number, { scope }: PasteHead): void {
    const { line, text } = this.lines[index]!;
    const { gathered } = this;
    const above = gathered.drafts.at(-1);
    if (!this.heads.startBelow(index) || (above && this.heads.isInsideList(index, { scope }, above))) {
      this.readTimes(index);
      return;
    }
    addUnread(gathered, line, text, "unclear");
    openSection(gathered, line, scope);
    Object.assign(gathered.section, { doubt: "day-line", otherScope: {} });
  }

  /** Finds the days of a line under a head of other days that is above times, and begins with a day. */
  private otherDayAt(index: number): DayLine | undefined {
    const { scope, other } = this.gathered.section;
    const [next, last] = [this.heads.startBelow(index), this.gathered.drafts.at(-1)];
    if (!next || other !== undefined || this.isOfDayTitles(index)) return undefined;
    const startsOver = last !== undefined && roughMinute(next) < roughMinute(last.start);
    // Below a list of no day, a day opens a list of its own only where the times go back.
    if (!(scope.weekdays ?? scope.cycleDays)) {
      const own = startsOver ? readDayLine(this.lines[index]!.text, false) : undefined;
      return own?.isRemark ? undefined : own;
    }
    const found = readDayLine(this.lines[index]!.text, startsOver);
    if (!found) return undefined;
    const { weekdays, cycleDays } = found.scope;
    const isOther = weekdays
      ? scope.weekdays && weekdays.join() !== scope.weekdays.join()
      : scope.cycleDays && cycleDays?.join() !== scope.cycleDays.join();
    return isOther ? found : undefined;
  }

  /** True for a request without a routine: "Art 1:00-1:40 - please avoid Wed" has one. */
  private isOnlyRequest(text: string): boolean {
    if (!isKeepOutRequest(text) || startsWithTime(text)) return false;
    return beforeRequest(text) === text && !(isProse(text) && findRanges(text).length > 0);
  }

  private readTimes(index: number): void {
    const { line, text: written } = this.lines[index]!;
    const text = withTimesSpelled(written.replace(/^\s*\(([^()]*)\)\.?\s*$/u, "$1"));
    const { gathered } = this;
    if (isProse(text) && this.proseCount < MOST_PROSE) {
      this.proseCount += 1;
      this.readSentences(line, text);
      return;
    }
    const { plain, remark } = withoutDayRemark(beforeRequest(text));
    const { drafts, problem } = readLineParts(plain, line, this.style.lettersAreDays);
    const hasTime = drafts.length > 0 || problem !== undefined;
    if (hasTime && SAYS_WHEN_FREE.test(text)) {
      addUnread(gathered, line, text, "unclear");
      return;
    }
    // "Art (Week A) / Gym (Week B)" names what each of both weeks has.
    const hasWeeks = drafts.length > 1 && drafts.every(({ cycleWeeks }) => cycleWeeks);
    const isSeldom = (isNotWeekly(text) || isPartOfYear(beforeRequest(text))) && !hasWeeks;
    if (hasTime && isSeldom) addUnread(gathered, line, text, "not-weekly");
    else if (drafts.length > 0) {
      if (isKeepOutRequest(text)) gathered.requests.push({ line, text });
      addDrafts(gathered, this.named(drafts, index));
      if (remark) addUnread(gathered, line, remark, "unclear");
      this.goOnAfter(drafts.at(-1)!);
    } else addUnread(gathered, line, text, problem ?? "no-time");
    if (drafts.length === 0 || isSeldom) {
      this.markStart(line, text);
      this.breakChain(text);
    }
  }

  /** Remembers where a list's line ends, so that a sentence below it can refer to it. */
  private goOnAfter({ start, end, minutes }: PasteDraft): void {
    this.prose.last = { start, ...(end ? { end } : {}), ...(minutes ? { minutes } : {}) };
    if (end) this.prose.end = end;
    else delete this.prose.end;
  }

  /** Forgets the previous end where a time was not understood, so that no later sentence refers to it. */
  private breakChain(text: string): void {
    if (findRanges(text).length === 0 && !findTime(text)) return;
    delete this.prose.last;
    delete this.prose.end;
  }

  /** Marks the start of a line that was not understood: it still ends the routine above. */
  private markStart(line: number, text: string): void {
    const bare = withoutBullet(text);
    const [range, single] = [findRanges(bare)[0], findTime(bare)];
    const time = range && single && single.from < range.from ? single : (range ?? single);
    if (time && !/[\p{L}\d]/u.test(bare.slice(0, time.from))) addMarker(this.gathered, line, text, time.start);
  }

  /** Gives bare times the title on the line next to them. */
  private named(drafts: readonly PasteDraft[], index: number): PasteDraft[] {
    const title = this.bare.titles.get(index);
    if (!title) return [...drafts];
    const { title: name, ...days } = takeDays(title, this.style.lettersAreDays);
    const minutes = this.bare.lengths.get(index);
    const split = drafts.every((draft) => !isTitle(draft.title))
      ? splitByDays(this.bare.written.get(index)!)
      : undefined;
    if (split) return split.flatMap((part) => drafts.map((draft) => ({ ...draft, ...part })));
    return drafts.map((draft) =>
      isTitle(draft.title)
        ? draft
        : { ...draft, ...days, title: tidyTitle(name), ...(minutes && !draft.end ? { minutes } : {}) },
    );
  }

  private readSentences(line: number, text: string): void {
    const { gathered } = this;
    const { drafts, isWeekless, isPartly } = readProse(withoutBullet(text), line, this.prose);
    if (isKeepOutRequest(text)) gathered.requests.push({ line, text });
    addDrafts(gathered, drafts);
    if (isWeekless) addUnread(gathered, line, text, "not-weekly");
    else if (isPartly) addUnread(gathered, line, text, "unclear");
    else if (drafts.length === 0 && !isKeepOutRequest(text)) addUnread(gathered, line, text, "no-time");
  }

  /** Reads a schedule for other days in one line: "Rainy days: lunch 11:30-12:10". */
  private readOtherDayLine(index: number): void {
    const { line, text } = this.lines[index]!;
    const { gathered } = this;
    const found = findOtherDay(text)!;
    const { drafts } = readLineParts(
      text.slice(found.to).replace(/^\s*(?:only|solo)?\s*[:=–—-]?\s*/iu, ""),
      line,
      this.style.lettersAreDays,
    );
    if (drafts.length === 0) {
      addUnread(gathered, line, text, "not-weekly");
      return;
    }
    const { section } = gathered;
    openSection(gathered, line, {}, tidyTitle(text.slice(0, found.to)));
    addDrafts(
      gathered,
      drafts.map((draft) => ({ ...draft, text: text.trim() })),
    );
    gathered.section = section;
    gathered.block += 1;
  }

  /** True for an indented line below a routine, which continues its title. */
  private isContinuation(index: number): boolean {
    const { line, text } = this.lines[index]!;
    const before = this.lines[index - 1];
    if (!before || !/^ {4,}\S/.test(text) || /^ {4,}/.test(before.text)) return false;
    if (findRanges(text).length > 0 || startsWithTime(text) || text.trim().split(/\s+/).length > 6) return false;
    const drafts = this.gathered.drafts.filter((draft) => draft.line === before.line);
    if (drafts.length !== 1 || drafts[0]!.isMarker || line !== before.line + 1) return false;
    drafts[0]!.title = tidyTitle(`${drafts[0]!.title} ${text.trim()}`);
    return true;
  }
}

/**
 * Reads lines outside of tables: heads, one or more routines in a line, sentences, or a time and its title on separate
 * lines.
 * @param all every line of the text: a head is known by what follows it
 */
export function readLines(all: readonly SourceLine[], range: LineRange, style: TextStyle, gathered: Gathered): void {
  new LineReader(all, range, style, gathered).read();
}
