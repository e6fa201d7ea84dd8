import {
  isTermPeriod,
  type MandateLine,
  type MandatePer,
  type ServiceBucket,
} from "../../../lib/core/mandate/mandate-line";
import { addDays, isIsoDate } from "../../../lib/core/time/iso-date";

/** A line of the mandate as typed: numbers and dates are text, empty where the IEP says nothing. */
export interface MandateLineDraft {
  id: string;
  minutes: string;
  times: string;
  per: MandatePer;
  bucket: ServiceBucket;
  served: string;
  cycle: string;
  from: string;
  to: string;
  terms: { from: string; to: string }[];
  openingMinutes: string;
  openingOn: string;
  /** On what the line depends; empty where it depends on nothing. */
  condition: string;
  isMet: boolean;
  /** What it replaces once its condition is met, see begun-line; never stored. */
  replaces: string;
  /** The condition that its end depends on; empty where there is none. */
  endsWhen: string;
}

const NOTHING_MORE = {
  ...{ served: "", cycle: "", from: "", to: "", terms: [], openingMinutes: "", openingOn: "" },
  ...{ condition: "", isMet: false, replaces: "", endsWhen: "" },
};

/** A first line to begin with: half an hour a week. */
export const firstLine = (id: string): MandateLineDraft => ({
  ...{ id, minutes: "30", times: "1", per: "week", bucket: "direct" },
  ...NOTHING_MORE,
});

/** A further line, empty, for other minutes than those of the lines before it. */
export const furtherLine = (id: string): MandateLineDraft => ({ ...firstLine(id), minutes: "", bucket: "consult" });

/** A line of which an IEP says on what it depends, or which it words unclearly: it waits, with minutes to be typed. */
export const waitingLine = (id: string, condition: string): MandateLineDraft => ({
  ...{ ...furtherLine(id), bucket: "direct", times: "" },
  condition,
});

/** The line that follows one that ends: the same service from the day after it, with minutes to be typed. */
export function stepDown(line: MandateLineDraft, id: string): MandateLineDraft {
  const from = isIsoDate(line.to) ? addDays(line.to, 1) : "";
  return { ...line, ...NOTHING_MORE, id, from, served: line.served, cycle: line.cycle, terms: line.terms };
}

export function draftOfLine({ minutes, times, ...line }: MandateLine): MandateLineDraft {
  const { id, per, bucket, weeks, from = "", to = "", terms = [], opening, condition, endsWhen = "" } = line;
  return {
    ...{ id, minutes: String(minutes), times: String(times), per, bucket, from, to, terms },
    ...{ served: weeks ? String(weeks.served) : "", cycle: weeks ? String(weeks.cycle) : "" },
    ...{ openingMinutes: opening ? String(opening.minutes) : "", openingOn: opening?.on ?? "" },
    ...{ condition: condition?.text ?? "", isMet: condition?.isMet ?? false, endsWhen },
    // She chose what it replaces before she saved it as begun.
    replaces: condition?.isMet ? "none" : "",
  };
}

/** Parses a whole number; NaN for any other text, which validation reports. */
const numberOf = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);

const isTyped = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "");

/** Converts a typed line to a record. Parts that another period has no use for are left out. */
export function lineOfDraft(draft: MandateLineDraft): MandateLine {
  const { id, per, bucket, served, cycle, from, to, terms, openingMinutes, openingOn } = draft;
  const [condition, endsWhen] = [draft.condition.trim(), draft.endsWhen.trim()];
  const hasTerms = isTermPeriod(per);
  return {
    ...{ id, minutes: numberOf(draft.minutes), times: numberOf(draft.times), per, bucket },
    ...(per === "week" && isTyped(served, cycle)
      ? { weeks: { served: numberOf(served), cycle: numberOf(cycle) } }
      : {}),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
    ...(hasTerms && terms.length > 0 ? { terms } : {}),
    ...(isTyped(openingMinutes, openingOn) ? { opening: { minutes: numberOf(openingMinutes), on: openingOn } } : {}),
    ...(condition === "" ? {} : { condition: { text: condition, isMet: draft.isMet } }),
    ...(endsWhen === "" ? {} : { endsWhen }),
  };
}
