import { mandateOfServices, type MandateOfServices } from "../../../lib/core/caseload-import/mandate-of-services";
import { contradict, isWaiting, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import type { ChosenFindings } from "./IepFindings";
import { draftOfLine, firstLine, furtherLine, lineOfDraft, waitingLine, type MandateLineDraft } from "./mandate-draft";
import type { StudentDraft } from "./student-draft";

/** Lines of an IEP that were not put into the form, and lines of the form that were replaced. */
export interface TakenReport {
  leftOut: MandateOfServices["leftOut"];
  /** Lines of the form that counted the same minutes as lines of the IEP. */
  replaced: MandateLine[];
}

interface Taking {
  newId: () => string;
  /** True while the student has not been saved: then the form's initial line is replaced. */
  isNew: boolean;
}

/** Puts the findings that she chose into a student's form, replacing empty goals and untouched lines. */
export function takeFindings(
  draft: StudentDraft,
  { goals, services, waiting, reviewDate }: ChosenFindings,
  { newId, isNew }: Taking,
): { patch: Partial<StudentDraft>; report: TakenReport } {
  const discipline = draft.discipline || (services.find((service) => service.discipline)?.discipline ?? "");
  const { lines, leftOut } = mandateOfServices(services, { discipline: discipline || "OT", dates: {}, newId });
  const typed = draft.goals.filter(({ text }) => text.trim() !== "");
  const added = goals.map((text) => ({ id: newId(), text }));
  const touched = draft.mandate.filter((line) => !isUntouched(line, isNew));
  const { mandate, replaced } = mergeLines(touched, lines);
  const waits = waiting.map((text) => waitingLine(newId(), text));
  return {
    patch: {
      discipline,
      ...(reviewDate ? { reviewDate } : {}),
      ...(added.length > 0 ? { goals: [...typed, ...added] } : {}),
      ...(lines.length + waits.length > 0 ? { mandate: [...mandate, ...waits] } : {}),
    },
    report: { leftOut, replaced },
  };
}

function isUntouched(line: MandateLineDraft, isNew: boolean): boolean {
  const is = (other: MandateLineDraft): boolean => JSON.stringify(line) === JSON.stringify(other);
  return is(furtherLine(line.id)) || (isNew && is(firstLine(line.id)));
}

/**
 * Merges lines: keeps a typed line that the IEP confirms, with its opening minutes, and typed lines of other minutes.
 */
function mergeLines(
  typed: readonly MandateLineDraft[],
  taken: readonly MandateLine[],
): { mandate: MandateLineDraft[]; replaced: MandateLine[] } {
  const left = [...taken];
  const confirmed = typed.map((draft) => {
    const line = lineOfDraft(draft);
    const at = left.findIndex((other) => saysTheSame(other, line));
    const same = at === -1 ? undefined : left.splice(at, 1)[0]!;
    return { line, draft: same ? { ...draft, from: same.from ?? draft.from, to: same.to ?? draft.to } : draft, same };
  });
  const isReplaced = ({ line, same }: (typeof confirmed)[number]): boolean =>
    !same && taken.some((other) => contradict(other, line));
  return {
    mandate: [
      ...confirmed.filter((one) => !isReplaced(one)).map(({ draft }) => draft),
      ...left.map((line) => draftOfLine(line)),
    ],
    replaced: confirmed.filter(isReplaced).map(({ line }) => line),
  };
}

/**
 * True when an IEP's line confirms a typed one. A line without a last day does not confirm one that ends, and no line
 * confirms one that waits for its condition.
 */
function saysTheSame(taken: MandateLine, typed: MandateLine): boolean {
  if (isWaiting(typed)) return false;
  const amount = ({ minutes, times, per, bucket, weeks }: MandateLine): string =>
    [minutes, times, per, bucket, weeks?.served, weeks?.cycle].join(" ");
  const isOpen = typed.from === undefined || taken.from === undefined || taken.from === typed.from;
  return amount(taken) === amount(typed) && isOpen && (typed.to === undefined || taken.to === typed.to);
}
