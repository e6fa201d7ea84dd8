import type { FieldError } from "../../../lib/core/caseload/field-error";
import { contradict, isInForce, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import { addDays, isIsoDate } from "../../../lib/core/time/iso-date";
import { lineOfDraft, type MandateLineDraft } from "./mandate-draft";

/**
 * What a line that waited for its condition replaces once it has begun: a line's id, every line, or none; empty until
 * she chooses.
 */
export type Replaces = "" | "every" | "none" | (string & {});

/** A line of the form, with its index there. */
export interface FormLine {
  line: MandateLine;
  index: number;
}

/** Lists the lines in force on the day on which a waiting line began: it may replace any of them. */
export function linesInForceThen(drafts: readonly MandateLineDraft[], at: number): FormLine[] {
  const { isMet, condition, from, id } = drafts[at]!;
  if (!isMet || condition.trim() === "" || !isIsoDate(from)) return [];
  return drafts
    .map((draft, index) => ({ line: lineOfDraft(draft), index }))
    .filter(({ line }) => line.id !== id && line.from !== from && isInForce(line, from));
}

/** Gives what she chose; until then, the only line in force, if both would count the same minutes. */
export function replacedBy(drafts: readonly MandateLineDraft[], at: number): Replaces {
  const draft = drafts[at]!;
  const [only, ...others] = linesInForceThen(drafts, at);
  if (draft.replaces !== "" || !only || others.length > 0) return draft.replaces;
  return contradict(only.line, lineOfDraft(draft)) ? only.line.id : "";
}

/**
 * Converts the lines of the form to records. A line ends on the day before another one replaces it, so that what it
 * granted until then stays as it was.
 */
export function linesOfDrafts(drafts: readonly MandateLineDraft[]): MandateLine[] {
  const lines = drafts.map(lineOfDraft);
  for (const [at, { from }] of drafts.entries()) {
    const replaced = replacedBy(drafts, at);
    for (const { line, index } of linesInForceThen(drafts, at))
      // A line that two others replace ends before the earlier of them.
      if ((replaced === "every" || replaced === line.id) && isInForce(lines[index]!, from))
        lines[index] = { ...lines[index]!, to: addDays(from, -1) };
  }
  return lines;
}

/** Reports lines for which she has yet to choose what they replace: two stages of a service never count together. */
export const unclearPlaces = (drafts: readonly MandateLineDraft[]): FieldError[] =>
  drafts.flatMap((_draft, at) =>
    linesInForceThen(drafts, at).length > 0 && replacedBy(drafts, at) === ""
      ? [{ field: `mandate.${at}.replaces`, code: "required" } as const]
      : [],
  );
