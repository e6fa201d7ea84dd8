import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { CalendarPreview, ProposedDays } from "../../../lib/core/school-calendar/propose-days";
import type { DecidedDays } from "../../../lib/contracts/school-calendar";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { validateMeaning } from "../../../lib/core/school-calendar/validate-school-day";
import { sayCutEntries } from "../../../lib/i18n/ics";
import type { Language } from "../../../lib/i18n/translate";
import type { FileNote } from "../files/file-reading";
import { draftOfMeaning, meaningOfDraft, type MeaningDraft } from "./meaning-draft";

/** Her decision on one title, not saved yet. */
export interface TitleDraft {
  isUsed: boolean;
  meaning: MeaningDraft;
}
/** Decisions by the title's key. */
export interface ImportDraft {
  titles: Record<string, TitleDraft>;
}

/** A file that was read and that she has not confirmed yet. */
export interface PendingCalendar {
  sourceName: string;
  preview: CalendarPreview;
}

/** Key of the draft of a school calendar that was read for a site and not confirmed yet. */
export const calendarFileKey = (siteId: string): string => `calendar:file:${siteId}`;

/** Key of her decisions on the titles of a calendar that is being checked for a site. */
export const calendarTitlesKey = (siteId: string): string => `calendar:titles:${siteId}`;

/** A file that was read, with what could not be read of it. */
export interface ReadCalendar extends PendingCalendar {
  notes: FileNote[];
}

/** Puts a preview together with its file's notes; no entry is named twice. */
export function readCalendar(
  { sourceName, notes }: { sourceName: string; notes: readonly FileNote[] },
  preview: CalendarPreview,
  language: Language,
): ReadCalendar {
  // This preview covers a school year, the file's notes the next weeks.
  const cut = sayCutEntries(preview.cut, language).filter((text) => !notes.some((note) => note.text === text));
  return { sourceName, preview, notes: [...cut.map((text): FileNote => ({ text, isLoss: true })), ...notes] };
}

const allOf = ({ recognised, unrecognised }: CalendarPreview): ProposedDays[] => [...recognised, ...unrecognised];

/** Gives the form's initial content: titles with complete decisions are ticked. */
export function draftOfPreview(preview: CalendarPreview): ImportDraft {
  const titles = allOf(preview).map(({ key, meaning, state }) => [
    key,
    { isUsed: state === "confirmed", meaning: draftOfMeaning(meaning) },
  ]);
  return { titles: Object.fromEntries(titles) as ImportDraft["titles"] };
}

/**
 * Converts the decisions to what is sent. An unticked title is saved as excluded; one that still lacks its time stays
 * open; one without a meaning is not sent.
 */
export function decidedDays(preview: CalendarPreview, draft: ImportDraft): DecidedDays[] {
  return allOf(preview).flatMap(({ key, title, dates, meaning: proposed, state: before }): DecidedDays[] => {
    const { isUsed, meaning: typed } = draft.titles[key]!;
    const meaning = meaningOfDraft(typed);
    if (meaning && (isUsed || proposed === null)) return [{ key, title, dates, meaning, state: "confirmed" }];
    return proposed ? [{ key, title, dates, meaning: proposed, state: before === "open" ? "open" : "excluded" }] : [];
  });
}

/** Validates the decisions; errors name fields by title: `titles.KEY.endMinute` and so on. */
export function importErrors(decided: readonly DecidedDays[], bellSchedules: readonly BellSchedule[]): FieldError[] {
  return decided.flatMap(({ key, meaning, state }) =>
    state === "confirmed"
      ? validateMeaning(meaning, bellSchedules).map((error) => ({ ...error, field: `titles.${key}.${error.field}` }))
      : [],
  );
}

/** Renames errors from the title's index to its key: "days.2.endMinute" becomes "titles.KEY.endMinute". */
export function errorsByTitle(errors: readonly FieldError[], decided: readonly DecidedDays[]): FieldError[] {
  return errors.map((error) => {
    const [, index, field] = error.field.split(".");
    const title = decided[Number(index)];
    return title && field ? { ...error, field: `titles.${title.key}.${field}` } : error;
  });
}

/** Counts the days that take effect. */
export function confirmedCount(decided: readonly DecidedDays[]): number {
  return decided.reduce((sum, { dates, state }) => sum + (state === "confirmed" ? dates.length : 0), 0);
}
