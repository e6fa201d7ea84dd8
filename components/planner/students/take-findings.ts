import { mandateOfServices, type MandateOfServices } from "../../../lib/core/caseload-import/mandate-of-services";
import { contradict, isWaiting, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import type { ChosenFindings } from "./IepFindings";
import { draftOfLine, firstLine, furtherLine, lineOfDraft, waitingLine, type MandateLineDraft } from "./mandate-draft";
import type { StudentDraft } from "./student-draft";

/** What did not come into the form, and what had to leave it, to be said beside it. */
export interface TakenReport {
  leftOut: MandateOfServices["leftOut"];
  /** Lines of the form that counted the same minutes as lines of the IEP. */
  replaced: MandateLine[];
}

interface Taking {
  newId: () => string;
  /** True while the student has not been saved: then the line that a form begins with makes room. */
  isNew: boolean;
}

/** Puts what she chose of an IEP into a student's form; empty goals and untouched lines make room. */
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
 * Keeps a typed line that the IEP confirms, with what was given before, and one that is kept beside the IEP's lines.
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

/** An IEP that gives no last day does not confirm a line that ends, and none one that waits for its condition. */
function saysTheSame(taken: MandateLine, typed: MandateLine): boolean {
  if (isWaiting(typed)) return false;
  const amount = ({ minutes, times, per, bucket, weeks }: MandateLine): string =>
    [minutes, times, per, bucket, weeks?.served, weeks?.cycle].join(" ");
  const isOpen = typed.from === undefined || taken.from === undefined || taken.from === typed.from;
  return amount(taken) === amount(typed) && isOpen && (typed.to === undefined || taken.to === typed.to);
}
