import type { DayMeaning } from "../../../lib/core/school-calendar/school-day";
import { formatClock, parseClock } from "../../../lib/core/time/interval";

/** The meaning of a day as typed. Fields are named as in the record, so that its errors find them. */
export interface MeaningDraft {
  kind: DayMeaning["kind"] | "";
  /** "HH:MM", or any other text; empty for none. */
  startMinute: string;
  endMinute: string;
  /** Whole minutes, or any other text. */
  earlyMinutes: string;
  delayMinutes: string;
  letter: string;
  bellScheduleId: string;
}

const NOTHING: MeaningDraft = {
  ...{ kind: "", startMinute: "", endMinute: "", earlyMinutes: "", delayMinutes: "", letter: "", bellScheduleId: "" },
};

/** Converts a meaning to its fields; all empty for none. */
export function draftOfMeaning(meaning: DayMeaning | null): MeaningDraft {
  if (!meaning) return NOTHING;
  const draft: MeaningDraft = { ...NOTHING, kind: meaning.kind };
  for (const field of ["startMinute", "endMinute"] as const) {
    const minute = (meaning as Partial<Record<typeof field, number>>)[field];
    if (minute !== undefined) draft[field] = formatClock(minute);
  }
  for (const field of ["earlyMinutes", "delayMinutes"] as const) {
    const minutes = (meaning as Partial<Record<typeof field, number>>)[field];
    if (minutes !== undefined) draft[field] = String(minutes);
  }
  if (meaning.kind === "day-letter") draft.letter = meaning.letter;
  if (meaning.kind === "bell-schedule") draft.bellScheduleId = meaning.bellScheduleId;
  return draft;
}

const minuteOf = (text: string): number => parseClock(text) ?? NaN;
const countOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : NaN);

/** Converts fields to a meaning. Text that is no time becomes NaN, which validation reports; a time beats minutes. */
export function meaningOfDraft(draft: MeaningDraft): DayMeaning | null {
  const { kind, startMinute, endMinute, earlyMinutes, delayMinutes, letter, bellScheduleId } = draft;
  switch (kind) {
    case "":
      return null;
    case "no-school":
      return { kind };
    case "early-release":
      if (endMinute !== "") return { kind, endMinute: minuteOf(endMinute) };
      return earlyMinutes === "" ? { kind } : { kind, earlyMinutes: countOf(earlyMinutes) };
    case "late-start":
      if (startMinute !== "") return { kind, startMinute: minuteOf(startMinute) };
      return delayMinutes === "" ? { kind } : { kind, delayMinutes: countOf(delayMinutes) };
    case "testing":
      return {
        kind,
        ...(startMinute === "" ? {} : { startMinute: minuteOf(startMinute) }),
        ...(endMinute === "" ? {} : { endMinute: minuteOf(endMinute) }),
      };
    case "day-letter":
      return { kind, letter };
    case "bell-schedule":
      return { kind, bellScheduleId };
  }
}
