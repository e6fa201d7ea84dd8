import { withBareHours } from "./bare-hours";
import { isLengthLine, joinBarePairs, titlesOfBareTimes } from "./bare-times";
import { findRanges, findTime } from "./clock-times";
import { readCopy } from "./day-copies";
import { dayTitle, isRestOfWeek } from "./titles-by-day";
import { takeDays } from "./day-scope";
import { addDrafts, addMarker, addUnread, daysNotHeaded, openSection, type Gathered } from "./gathered";
import { readHead, type PasteHead } from "./heads";
import { readLineParts } from "./line-parts";
import { isNotWeekly } from "./not-weekly";
import type { PasteDraft } from "./paste-reading";
import { isProse, readProse, type ProseState } from "./prose";
import { isKeepOutRequest } from "./requests";
import { findOtherDay, isOtherDayLine } from "./schedule-names";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

/** How a whole text is written; known before its lines are read. */
export interface TextStyle {
  /** Days are written as letters somewhere: M-F, T/Th. */
  lettersAreDays: boolean;
}

/** Lines from an index on, up to another one. */
export interface LineRange {
  from: number;
  to: number;
}

/** More lines of sentences than any e-mail has: those beyond are read as a list. */
const MOST_PROSE = 150;

const isEmpty = (text: string): boolean => /^[\s\p{P}\p{S}]*$/u.test(text) && !/\p{Extended_Pictographic}/u.test(text);
const startsWithTime = (text: string): boolean => {
  const bare = withoutBullet(text);
  const time = findTime(bare);
  return time !== undefined && !/[\p{L}\d]/u.test(bare.slice(0, time.from));
};
const TABLE_HEAD = /^(?:\s*\|?\s*)(?:time|start|period|activity|hora|inicio|class|subject)\s*(?:\t|\||,|\s{2,})/iu;

/** True when times follow a line: one of the next two lines with words has some. */
function isAboveTimes(lines: readonly SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 6).filter(({ text }) => !isEmpty(text));
  return next
    .slice(0, 2)
    .some(({ text }) => TABLE_HEAD.test(text) || findRanges(text).length > 0 || startsWithTime(text));
}

/** Reads a run of lines that are no table. */
class LineReader {
  private readonly prose: ProseState = {};
  private proseCount = 0;
  private readonly bare;
  private readonly heads = new Map<number, PasteHead | undefined>();
  private readonly lines: readonly SourceLine[];

  constructor(
    private readonly all: readonly SourceLine[],
    private readonly range: LineRange,
    private readonly style: TextStyle,
    private readonly gathered: Gathered,
  ) {
    this.lines = withBareHours(joinBarePairs(all.slice(range.from, range.to)));
    this.bare = titlesOfBareTimes(this.lines, (index) => this.canBeTitle(index));
  }

  private headAt(index: number): PasteHead | undefined {
    if (!this.heads.has(index)) {
      const at = this.range.from + index;
      const { text } = this.all[at]!;
      const place = {
        isAboveTimes: isAboveTimes(this.all, at),
        isSetOff: at === 0 || isEmpty(this.all[at - 1]!.text) || /:\s*$/.test(text),
      };
      this.heads.set(index, readHead(text, place));
    }
    return this.heads.get(index);
  }

  private canBeTitle(index: number): boolean {
    const text = this.lines[index]?.text ?? "";
    return (
      !isEmpty(text) &&
      !isLengthLine(text) &&
      findRanges(text).length === 0 &&
      !startsWithTime(text) &&
      !isKeepOutRequest(text) &&
      !this.headAt(index)
    );
  }

  read(): void {
    for (let index = 0; index < this.lines.length; index += 1) {
      const { text } = this.lines[index]!;
      if (isEmpty(text) || this.bare.taken.has(index) || isLengthLine(text)) continue;
      const run = this.dayTitlesAt(index);
      if (run > 0) index += run - 1;
      else this.readLine(index);
    }
  }

  private readLine(index: number): void {
    const { line, text } = this.lines[index]!;
    const { gathered } = this;
    const copy = readCopy(line, text);
    if (copy) {
      if (copy === "unclear") addUnread(gathered, line, text, "unclear");
      else {
        gathered.copies.push(copy);
        openSection(gathered, line, { weekdays: copy.weekdays });
      }
      return;
    }
    const rest = isRestOfWeek(text) ? daysNotHeaded(gathered) : [];
    if (rest.length > 0) {
      openSection(gathered, line, { weekdays: rest });
      return;
    }
    const head = this.headAt(index);
    if (head) {
      openSection(gathered, line, head.scope, head.otherDays);
      return;
    }
    if (this.isContinuation(index)) return;
    if (isOtherDayLine(withoutBullet(text))) this.readOtherDayLine(index);
    else if (isKeepOutRequest(text) && !startsWithTime(text) && !(isProse(text) && findRanges(text).length > 0))
      gathered.requests.push({ line, text });
    else this.readTimes(index);
  }

  private readTimes(index: number): void {
    const { line, text } = this.lines[index]!;
    const { gathered } = this;
    if (isProse(text) && this.proseCount < MOST_PROSE) {
      this.proseCount += 1;
      this.readSentences(line, text);
      return;
    }
    const { drafts, problem } = readLineParts(text, line, this.style.lettersAreDays);
    const hasTime = drafts.length > 0 || problem !== undefined;
    if (hasTime && isNotWeekly(text)) addUnread(gathered, line, text, "not-weekly");
    else if (drafts.length > 0) {
      if (isKeepOutRequest(text)) gathered.requests.push({ line, text });
      addDrafts(gathered, this.named(drafts, index));
    } else addUnread(gathered, line, text, problem ?? "no-time");
    if (drafts.length === 0 || isNotWeekly(text)) this.markStart(line, text);
  }

  /** What is not understood still ends the routine above it. */
  private markStart(line: number, text: string): void {
    const bare = withoutBullet(text);
    const time = findRanges(bare)[0] ?? findTime(bare);
    if (time && !/[\p{L}\d]/u.test(bare.slice(0, time.from))) addMarker(this.gathered, line, text, time.start);
  }

  /** A bare time has its title on the line beside it. */
  private named(drafts: readonly PasteDraft[], index: number): PasteDraft[] {
    const title = this.bare.titles.get(index);
    if (!title) return [...drafts];
    const { title: name, ...days } = takeDays(title, this.style.lettersAreDays);
    const minutes = this.bare.lengths.get(index);
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

  /** "Rainy days: lunch 11:30-12:10": a schedule for other days in one line. */
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

  /** A line that is set in below a routine goes on with its title. */
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

  /**
   * "Specials 10:15-11:00" and below it "Day 1 - Art", "Day 2 - Gym": routines at the time of the line above.
   * @returns how many lines were read
   */
  private dayTitlesAt(index: number): number {
    const found: (PasteDraft & { title: string })[] = [];
    const last = this.gathered.drafts.at(-1);
    let above = index - 1;
    while (above > 0 && isEmpty(this.lines[above]!.text)) above -= 1;
    if (!last || last.isMarker || last.daysFrom === "own" || this.lines[above]?.line !== last.line || index - above > 2)
      return 0;
    let at = index;
    for (; at < this.lines.length; at += 1) {
      const { line, text } = this.lines[at]!;
      const part = dayTitle(text);
      if (!part) break;
      const { start, end, minutes } = last;
      found.push({ line, text: text.trim(), start, ...(end ? { end } : {}), ...(minutes ? { minutes } : {}), ...part });
    }
    if (found.length < 2) return 0;
    if (!last.weekdays && !last.cycleDays) this.gathered.drafts.pop();
    addDrafts(this.gathered, found);
    return at - index;
  }
}

/**
 * Reads lines that are no table: heads, one or more routines in a line, sentences, or a time and its title on lines of
 * their own.
 * @param all every line of the text: a head is known by what follows it
 */
export function readLines(all: readonly SourceLine[], range: LineRange, style: TextStyle, gathered: Gathered): void {
  new LineReader(all, range, style, gathered).read();
}
