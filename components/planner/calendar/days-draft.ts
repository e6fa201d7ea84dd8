import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { TypedDays } from "../../../lib/contracts/school-calendar";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { validateDates, validateMeaning } from "../../../lib/core/school-calendar/validate-school-day";
import { meaningOfDraft, type MeaningDraft } from "./meaning-draft";

/** Days as they are being typed. */
export interface DaysDraft extends MeaningDraft {
  siteId: string;
  from: string;
  /** Empty for one day. */
  to: string;
  title: string;
  /** True where the days are to be kept for all her schools. */
  isForAllSites?: boolean;
}

export function daysOfDraft({ siteId, from, to, title, isForAllSites: _all, ...meaning }: DaysDraft): TypedDays {
  return { siteId, from, to: to || from, title, meaning: meaningOfDraft(meaning) ?? { kind: "no-school" } };
}

/** True where one answer can be right for several schools: a bell schedule is one school's. */
export function canBeForAllSites({ kind }: DaysDraft): boolean {
  return kind !== "bell-schedule";
}

/** What is wrong with the draft. An empty last day is no error of its own: it means the first one. */
export function draftErrors(draft: DaysDraft, bellSchedules: readonly BellSchedule[]): FieldError[] {
  const days = daysOfDraft(draft);
  const ofSite = bellSchedules.filter(({ siteId }) => siteId === draft.siteId);
  const dates = validateDates(days).filter(({ field }) => draft.to !== "" || field !== "to");
  return [...dates, ...validateMeaning(days.meaning, ofSite)];
}
