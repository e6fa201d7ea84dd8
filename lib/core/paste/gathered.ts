import type { Weekday } from "../time/iso-date";
import { scopeOf } from "./day-scope";
import { SCHOOL_WEEK } from "./day-words";
import type { ClockText, DayScope, PasteDraft, PasteProblem, UnreadLine } from "./paste-reading";

/**
 * What a head of days may be instead.
 * - `remark`: it names more than days
 * - `continuation`: it is the rest of the line above
 * - `kind-of-day`: it says that a day of each week differs: "Late start Wednesdays"
 * - `day-line`: it opens with another day than the one above, in words that were not understood
 */
export type HeadDoubt = "remark" | "continuation" | "kind-of-day" | "day-line";

/** A draft with its place in the text. */
export interface PlacedDraft extends PasteDraft {
  /** Number of its block: the lines under one head, whose times ascend. */
  block: number;
  /** Index into `others` where it belongs to a schedule for days that differ from the ordinary week. */
  other?: number;
  /** Where its days are from: `own`, its line; `head`, the head above; `none`, nowhere. */
  daysFrom: "own" | "head" | "none";
  /** The head above it may be something else. */
  headDoubt?: HeadDoubt;
  /** With the doubt "day-line": the days that count if its head is none, or is one after all. */
  otherScope?: DayScope;
  /** Set where a line of other days is between it and the routine that ends it. */
  isEndUnsure?: true;
  /** Set where its time and its name are in different rows, and only their order pairs them. */
  isPaired?: true;
  /** Set where its line was not understood: it only ends the routine before it. */
  isMarker?: true;
}

/** A day that is the same as another one. */
export interface DayCopy {
  line: number;
  text: string;
  weekdays: Weekday[];
  from: Weekday;
  /** "but Art instead of Woods", or "but Art 11:15-12:00 instead of Woods". */
  swap?: { title: string; instead: string; start?: ClockText } | undefined;
  /** "but 11:00-11:45 P.E.": what replaces the routines at these times. */
  swapsAt?: { title: string; start: ClockText; end: ClockText }[];
}

export interface OtherDays {
  name: string;
  line: number;
  lines: UnreadLine[];
}

/** The context of the lines below a head. */
export interface Section {
  scope: DayScope;
  other?: number;
  /** True once lines were read below the head. */
  hasLines: boolean;
  /** True where the schedule for other days has days of the week under it. */
  hasDays: boolean;
  /** Line of its head, where a line is. */
  line?: number;
  /** Its head may be something else. */
  doubt?: HeadDoubt;
  /** With the doubt "day-line": the days that count if its head is none, or is one after all. */
  otherScope?: DayScope;
  /** Set for consecutive heads of different days: it is unknown which of them a line belongs to. */
  isUnsure?: true;
}

/** A time in a line that was not understood: a routine may begin there. */
export interface LooseTime {
  line: number;
  start: ClockText;
}

/** Results collected while the text is read from top to bottom. */
export interface Gathered {
  drafts: PlacedDraft[];
  unread: UnreadLine[];
  requests: { line: number; text: string }[];
  copies: DayCopy[];
  others: OtherDays[];
  loose: LooseTime[];
  /** Lines of heads, which may hold a time: "Wednesday (early dismissal 1:00)". */
  heads: number[];
  section: Section;
  block: number;
}

export const emptyGathered = (): Gathered => ({
  drafts: [],
  unread: [],
  requests: [],
  copies: [],
  others: [],
  loose: [],
  heads: [],
  section: { scope: {}, hasLines: false, hasDays: false },
  block: 0,
});

/**
 * Combines the scope of a head with a draft's: the draft's own days override the head's; days and weeks of a rotation
 * still apply beside weekdays.
 */
function scopeUnder({ weekdays, cycleDays, cycleWeeks }: DayScope, draft: PasteDraft): DayScope {
  const isWeak = draft.doubt === "title-day" && weekdays !== undefined;
  const days = isWeak ? weekdays : (draft.weekdays ?? weekdays);
  const cycle = draft.cycleDays ?? (draft.weekdays && !isWeak ? undefined : cycleDays);
  return scopeOf({ weekdays: days, cycleDays: cycle, cycleWeeks: draft.cycleWeeks ?? cycleWeeks });
}

const namesDays = ({ weekdays, cycleDays, cycleWeeks }: DayScope): boolean =>
  (weekdays ?? cycleDays ?? cycleWeeks) !== undefined;

/** Adds drafts under the current section. */
export function addDrafts(gathered: Gathered, drafts: readonly PasteDraft[]): void {
  const { section, block } = gathered;
  for (const draft of drafts) {
    if (section.isUnsure && !draft.weekdays && !draft.cycleDays) {
      addUnread(gathered, draft.line, draft.text, "unclear");
      addMarker(gathered, draft.line, draft.text, draft.start);
      continue;
    }
    const { weekdays: _days, cycleDays: _cycle, cycleWeeks: _weeks, doubt, ...rest } = draft;
    const isOwn =
      (draft.weekdays !== undefined && doubt !== "title-day") ||
      draft.cycleDays !== undefined ||
      draft.cycleWeeks !== undefined;
    const isUnderHead = namesDays(section.scope);
    const isWeakUnderHead = doubt === "title-day" && isUnderHead;
    gathered.drafts.push({
      ...rest,
      ...scopeUnder(section.scope, draft),
      ...(doubt && !isWeakUnderHead ? { doubt } : {}),
      block,
      ...(section.other === undefined ? {} : { other: section.other }),
      daysFrom: isOwn ? "own" : isUnderHead ? "head" : "none",
      ...(section.doubt && isUnderHead && !isOwn ? { headDoubt: section.doubt } : {}),
      ...(section.otherScope && isUnderHead && !isOwn ? { otherScope: section.otherScope } : {}),
    });
    if (section.other !== undefined) addOtherLine(gathered, section.other, draft);
  }
  if (drafts.length > 0) section.hasLines = true;
}

function addOtherLine({ others }: Gathered, index: number, { line, text }: PasteDraft): void {
  const { lines } = others[index]!;
  if (lines.at(-1)?.line !== line) lines.push({ line, text, problem: "not-weekly" });
}

/** Adds a line that was not understood. `line` counts from 1. */
export function addUnread(gathered: Gathered, line: number, text: string, problem: PasteProblem): void {
  gathered.unread.push({ line, text: text.trim(), problem });
}

/** Sets a routine aside as a question; it still ends the routine above. */
export function askAbout(gathered: Gathered, draft: PlacedDraft): void {
  if (draft.isMarker) return;
  addUnread(gathered, draft.line, draft.text, "unclear");
  Object.assign(draft, { title: "", isMarker: true });
}

/** Adds a marker for a line that begins with a time but was not understood: it still ends the routine above. */
export function addMarker(gathered: Gathered, line: number, text: string, start: ClockText): void {
  const { section, block } = gathered;
  const { scope, other } = section;
  const place = { ...scope, block, ...(other === undefined ? {} : { other }) };
  gathered.drafts.push({ line, text, title: "", start, ...place, daysFrom: "none", isMarker: true });
}

/** True for "Week A" directly above "Week B": heads of columns whose cells were separated. */
function isStacked(above: Section, line: number, scope: DayScope): boolean {
  const isSameSort = (["weekdays", "cycleDays", "cycleWeeks"] as const).some(
    (sort) => above.scope[sort] && scope[sort] && above.scope[sort].join() !== scope[sort].join(),
  );
  return isSameSort && !above.hasLines && above.line !== undefined && line - above.line === 1;
}

/** Opens the section of a head. */
export function openSection(gathered: Gathered, line: number, scope: DayScope, otherDays?: string): void {
  const { section, others } = gathered;
  const hasScope = namesDays(scope);
  gathered.heads.push(line);
  gathered.block += 1;
  if (otherDays !== undefined) {
    // "Wednesday" and "Early release" right below it: every Wednesday, so it is the ordinary one.
    if (!section.hasLines && section.scope.weekdays && section.other === undefined) return;
    others.push({ name: otherDays, line, lines: [] });
    gathered.section = { scope, other: others.length - 1, hasLines: false, hasDays: false };
    return;
  }
  const current = section.other === undefined ? undefined : others[section.other];
  const staysOther = current && hasScope && (!section.hasLines || section.hasDays);
  // "Monday" below "Week A": each head of a day is still of that week; "Every day" below its list is of all weeks.
  const isEveryDay = section.hasLines && SCHOOL_WEEK.every((day) => scope.weekdays?.includes(day));
  const weeks = scope.weekdays && !scope.cycleWeeks && !isEveryDay ? section.scope.cycleWeeks : undefined;
  gathered.section = {
    scope: weeks ? { ...scope, cycleWeeks: weeks } : scope,
    ...(staysOther ? { other: section.other! } : {}),
    hasLines: false,
    hasDays: Boolean(staysOther),
    line,
    ...(isStacked(section, line, scope) ? { isUnsure: true } : {}),
  };
}

/**
 * Opens the section of a line that names another day than the head above it, in words that were not understood: she is
 * asked whether the lines below it are on that day or on those of the head.
 * @param isRemark the days of the head count until she decides
 */
export function openUnsureDay(gathered: Gathered, line: number, scope: DayScope, isRemark: boolean): void {
  const above = gathered.section.scope;
  openSection(gathered, line, isRemark ? above : scope);
  Object.assign(gathered.section, { doubt: "day-line", otherScope: isRemark ? scope : above });
}

/** Lists the days of a rotation that have heads of their own. */
export function labelsUnderHeads({ drafts }: Gathered): string[] {
  const labels = drafts.flatMap(({ daysFrom, other, cycleDays }) =>
    daysFrom === "head" && other === undefined ? (cycleDays ?? []) : [],
  );
  return [...new Set(labels)];
}

/**
 * Lists the days of the school week without lines under a head of the ordinary week; none where no head names a day.
 */
export function daysNotHeaded({ drafts }: Gathered): Weekday[] {
  const headed = drafts.flatMap(({ daysFrom, other, weekdays }) =>
    daysFrom === "head" && other === undefined ? (weekdays ?? []) : [],
  );
  return headed.length === 0 ? [] : SCHOOL_WEEK.filter((day) => !headed.includes(day));
}
