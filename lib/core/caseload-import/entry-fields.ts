import type { Discipline } from "../goals/goal-case";
import type { ServiceSetting } from "../service-lines/service-line";
import { readStepped } from "../service-lines/stepped-services";
import type { IsoDate } from "../time/iso-date";
import { leavingIn } from "./leaving-words";
import type { ListEntry } from "./list-entry";
import { withListLegend } from "./list-legend";
import { settingInList } from "./listed-places";
import { reviewAlone, reviewDays } from "./review-days";
import { namesListedAmount, spelledOut, withWeeks } from "./shorthand";
import { readShares } from "./split-by-setting";

/** What applies to the words of one student, from the list around them. */
export interface FieldContext {
  legend: ReadonlyMap<string, string>;
  line: number;
  discipline: Discipline | null;
  isWeekly: boolean;
  setting: ServiceSetting | null;
  today: IsoDate | undefined;
}

/** Takes a remark that the student has left, or may have: "exited 10/2", "declined ESY". */
export function takeLeaving(entry: ListEntry, field: string, { line }: Pick<FieldContext, "line">): boolean {
  const leaving = leavingIn(field, entry.className ? [entry.className] : []);
  if (!leaving) return false;
  if (leaving.says === "left" && (leaving.of === null || entry.services.every(({ discipline }) => discipline !== null)))
    takeLeft(entry, field, { of: leaving.of, line });
  else {
    entry.doubts.push({ line, text: field, why: "maybe-left" });
    // "1x30/wk (declined ESY)": minutes and remark in one.
    return !namesListedAmount(field);
  }
  return true;
}

/** Removes an ended service from a student; a student without another service has left. */
export function takeLeft(entry: ListEntry, text: string, { of, line }: { of: Discipline | null; line: number }): void {
  const others = entry.services.filter(({ discipline }) => discipline !== of);
  if (of === null || others.length === 0) {
    [entry.isOther, entry.hasLeft] = [true, text];
    if (of) entry.leftService = of;
    return;
  }
  entry.services = others;
  entry.doubts.push({ line, text, why: "service-ended" });
}

/** "45 min every other week. 12/12/25": takes the day of the review, and asks about days that may be it. */
function takeReviewIn(entry: ListEntry, text: string, { line, today }: Pick<FieldContext, "line" | "today">): string {
  const { reviewDate, unsure, rest } = reviewDays(text, today);
  entry.reviewDate ??= reviewDate;
  entry.doubts.push(...unsure.map((words) => ({ line, text: words, why: "not-a-date" as const })));
  return rest;
}

/** Takes a field that is only about the review: "IEP 9/2/25 - 9/1/26", "due 3/4/26". */
export function takeReview(
  entry: ListEntry,
  field: string,
  { line, today }: Pick<FieldContext, "line" | "today">,
): boolean {
  const { reviewDate, unsure } = reviewAlone(field, today);
  entry.reviewDate ??= reviewDate;
  entry.doubts.push(...unsure.map((text) => ({ line, text, why: "not-a-date" as const })));
  return true;
}

export function takeServices(
  entry: ListEntry,
  text: string,
  { line, discipline, isWeekly, setting, legend, today }: FieldContext,
): boolean {
  const short = spelledOut(withListLegend(takeReviewIn(entry, text, { line, today }), legend));
  const { services, doubts } = readShares(isWeekly ? withWeeks(short) : short, (words) =>
    readStepped(words, { discipline }),
  );
  const parts = services.length > 1 ? short.split(/,? plus |; | \+ /) : [short];
  const places = parts.length === services.length ? parts.map((part) => settingInList(part)) : [];
  entry.services.push(
    ...services.map((service, i) => ({ ...service, setting: service.setting ?? places[i] ?? setting })),
  );
  entry.doubts.push(...doubts.map(({ text: words, why }) => ({ line, text: words, why })));
  return true;
}

const SAME_SERVICES = /^(?:the )?same (?:min|service)/i;

/**
 * Copies from the entry above what this one lacks: "ToHe (twin, same everything)"; "same minutes" copies only the
 * services. Keeps minutes of its own, and asks about them.
 */
export function takeSame(entry: ListEntry, above: ListEntry, { same, line }: { same: string; line: number }): void {
  if (!SAME_SERVICES.test(same)) {
    entry.className ??= above.className;
    entry.grade ??= above.grade;
    entry.headed = above.headed ?? entry.headed;
    entry.reviewDate ??= above.reviewDate;
  }
  const own = new Set(entry.services.map(({ discipline }) => discipline));
  const added = above.services.filter(({ discipline }) => !own.has(discipline));
  if (added.length < above.services.length) entry.doubts.push({ line, text: same, why: "contradiction" });
  entry.services.push(...added);
}

/** Keeps the student where another service follows: "exited OT 10/2" before "SLP 1x30/wk". */
export function keepOtherServices(entry: ListEntry): void {
  const { hasLeft: text, leftService: of } = entry;
  const hasOther = entry.services.some(({ discipline }) => discipline !== null && discipline !== of);
  if (text === undefined || of === undefined || !hasOther) return;
  entry.isOther = false;
  delete entry.hasLeft;
  takeLeft(entry, text, { of, line: entry.lines[0]! });
}
