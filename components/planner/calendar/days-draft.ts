import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { TypedDays } from "../../../lib/contracts/school-calendar";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { validateDates, validateMeaning } from "../../../lib/core/school-calendar/validate-school-day";
import { meaningOfDraft, type MeaningDraft } from "./meaning-draft";

/** Days as typed. */
export interface DaysDraft extends MeaningDraft {
  siteId: string;
  from: string;
  /** Last day; empty for a single day. */
  to: string;
  title: string;
  /** True to save the days for all her schools. */
  isForAllSites?: boolean;
}

export function daysOfDraft({ siteId, from, to, title, isForAllSites: _all, ...meaning }: DaysDraft): TypedDays {
  return { siteId, from, to: to || from, title, meaning: meaningOfDraft(meaning) ?? { kind: "no-school" } };
}

/** True when the meaning can apply to several schools; a bell schedule belongs to one. */
export function canBeForAllSites({ kind }: DaysDraft): boolean {
  return kind !== "bell-schedule";
}

/** Validates the draft. An empty last day means the first one, so it is no error of its own. */
export function draftErrors(draft: DaysDraft, bellSchedules: readonly BellSchedule[]): FieldError[] {
  const days = daysOfDraft(draft);
  const ofSite = bellSchedules.filter(({ siteId }) => siteId === draft.siteId);
  const dates = validateDates(days).filter(({ field }) => draft.to !== "" || field !== "to");
  return [...dates, ...validateMeaning(days.meaning, ofSite)];
}
