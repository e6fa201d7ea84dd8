import type { Weekday } from "../time/iso-date";
import { findRanges, wholeTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import { findCycleDays, findWeekdays } from "./day-words";
import { OPEN_END } from "./hard-wrapped";
import { datedDays, namesMore, readHead, saysKindOfDay, type PasteHead } from "./heads";
import { isEmpty, startOfLine, startsWithTime } from "./line-starts";
import type { PlacedDraft } from "./gathered";
import type { ClockText, DayScope } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { SourceLine } from "./source-lines";
import { isTitle, withoutBullet } from "./titles";

const TABLE_HEAD = /^(?:\s*\|?\s*)(?:time|start|period|activity|hora|inicio|class|subject)\s*(?:\t|\||,|\s{2,})/iu;

/** Matches lines that are routines and no heads: "Band: same time as Choir but Tuesdays". */
const SAME_TIME = /(?<!\p{L})same\s+(?:time|slot)\s+as(?!\p{L})|misma\s+hora\s+que(?!\p{L})/iu;

/** True when times follow a line: one of the next two lines with words has some. */
function isAboveTimes(lines: readonly SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 6).filter(({ text }) => !isEmpty(text));
  return next
    .slice(0, 2)
    .some(({ text }) => TABLE_HEAD.test(text) || findRanges(text).length > 0 || startsWithTime(text));
}

/** Which lines of a run are heads of those below them. */
export class HeadsOfLines {
  private readonly heads = new Map<number, PasteHead | undefined>();
  private dates: Weekday[] | undefined;

  /**
   * @param all every line of the text
   * @param from index into `all` of the first line of the run
   * @param lines the lines of the run
   */
  constructor(
    private readonly all: readonly SourceLine[],
    private readonly from: number,
    private readonly lines: readonly SourceLine[],
  ) {}

  /** Reads a line as a head of the lines below; undefined for a line that is no head. */
  at(index: number): PasteHead | undefined {
    if (!this.heads.has(index)) {
      const at = this.from + index;
      const { text } = this.all[at]!;
      const place = {
        isAboveTimes: isAboveTimes(this.all, at),
        isSetOff: at === 0 || isEmpty(this.all[at - 1]!.text) || /:\s*$/.test(text),
      };
      const dated = place.isAboveTimes ? this.datedHead(text) : undefined;
      this.heads.set(
        index,
        this.isNameBetweenTimes(index) || SAME_TIME.test(text) || this.isNameWithKind(at)
          ? undefined
          : (dated ?? readHead(text, place)),
      );
    }
    return this.heads.get(index);
  }

  /** Finds the first time of the line right below; undefined where that line names days of its own first. */
  startBelow(index: number): ClockText | undefined {
    const next = this.all.slice(this.from + index + 1).find(({ text }) => !isEmpty(text));
    const text = withoutBullet(next?.text ?? "").replace(/^(?:on|los|el)\s+/iu, "");
    const days = [findWeekdays(text).find(({ sort }) => sort === "word"), findCycleDays(text)];
    return days.some((found) => found?.from === 0) ? undefined : startOfLine(text);
  }

  /** Reads "Mon 9/8" as a day of the week where other days with dates follow; a single one means that date only. */
  private datedHead(text: string): PasteHead | undefined {
    const scope = datedDays(text);
    this.dates ??= this.all.flatMap((line) => datedDays(line.text)?.weekdays ?? []);
    return scope && new Set(this.dates).size > 1 ? { scope } : undefined;
  }

  /** True for a name between two bare times, which is no head: "Math Games (Fri)". */
  private isNameBetweenTimes(index: number): boolean {
    const isBare = (at: number): boolean => wholeTime(withoutBullet(this.lines[at]?.text ?? "")) !== undefined;
    const { text } = this.lines[index]!;
    const outside = text.replaceAll(/\([^()]*\)/g, " ");
    return isBare(index - 1) && isBare(index + 1) && outside !== text && isTitle(outside) && !wholeDays(outside);
  }

  /** True for the name of the first list with a remark on one day: "Mr. Park's schedule (late start Wednesdays)". */
  private isNameWithKind(at: number): boolean {
    const { text } = this.all[at]!;
    const [, outside = "", inner = ""] = /^([^()]*\p{L}[^()]*)\(([^()]+)\)\W*$/u.exec(text) ?? [];
    return (
      saysKindOfDay(inner) &&
      namesMore(outside) &&
      !findWeekdays(outside).some(({ sort }) => sort === "word") &&
      !this.all.slice(0, at).some((line) => startOfLine(line.text) !== undefined)
    );
  }

  /**
   * True for days right below a routine of a list that names no days: the rest of that wrapped line ("Tues/Thurs"). "A
   * Day" on a line of its own is always a head.
   */
  isRestOf(index: number, { weekdays }: DayScope, last: PlacedDraft): boolean {
    const isAdjacent = last.line === this.lines[index - 1]?.line;
    const next = startOfLine(this.lines[index + 1]?.text ?? "");
    // Where the times go back, a new list begins, and the days are a head.
    const goesOn = next !== undefined && roughMinute(next) >= roughMinute(last.end ?? last.start);
    const isLater = next !== undefined && roughMinute(next) > roughMinute(last.start);
    return (
      goesOn && isLater && isAdjacent && weekdays !== undefined && last.daysFrom === "none" && last.other === undefined
    );
  }

  /**
   * True for days inside a continuing list, right below a line without a final mark: they may be the rest of that line,
   * and no head.
   */
  isMaybeRest(index: number): boolean {
    const [text, above] = [this.lines[index]!.text, this.lines[index - 1]?.text ?? ""];
    if (isEmpty(above) || /[.!?:]\s*$/u.test(above) || /:\s*$/u.test(text)) return false;
    const [before, next] = [startOfLine(above), startOfLine(this.lines[index + 1]?.text ?? "")];
    const isBelowTitle = index === 1 && !OPEN_END.test(above.trim()) && findWeekdays(above).length === 0;
    return next !== undefined && (!before || roughMinute(next) >= roughMinute(before)) && !isBelowTitle;
  }

  /**
   * True for a line with days and other words inside a continuing list: "Art tues, Music wed (same as PE)". Its days
   * apply to what it names, not to the lines below: otherwise no day would have a complete list.
   */
  isInsideList(index: number, { scope, otherDays }: PasteHead, last: PlacedDraft | undefined): boolean {
    const { text } = this.lines[index]!;
    if (otherDays !== undefined || !last || /:\s*$/.test(text)) return false;
    const words = text.replaceAll(/\([^()]*\)/g, " ");
    const hasDays = scope.weekdays !== undefined || scope.cycleDays !== undefined;
    const isOfLine = this.isRestOf(index, scope, last) || (hasDays && namesMore(words));
    if (last.line !== this.lines[index - 1]?.line || !isOfLine) return false;
    const next = startOfLine(this.lines[index + 1]?.text ?? "");
    return next !== undefined && roughMinute(next) >= roughMinute(last.start);
  }
}
