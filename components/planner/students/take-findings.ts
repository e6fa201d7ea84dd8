import { mandateOfServices, type MandateOfServices } from "../../../lib/core/caseload-import/mandate-of-services";
import { accommodationsOf, withAccommodations } from "../../../lib/core/caseload/accommodations";
import { contradict, endedBefore, isWaiting, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import { addDays, type IsoDate } from "../../../lib/core/time/iso-date";
import type { ChosenFindings } from "./IepFindings";
import { draftOfLine, firstLine, furtherLine, lineOfDraft, waitingLine, type MandateLineDraft } from "./mandate-draft";
import type { StudentDraft } from "./student-draft";

/** Lines of an IEP that were not put into the form, and lines of the form that were replaced or ended. */
export interface TakenReport {
  leftOut: MandateOfServices["leftOut"];
  /** Lines that counted the same minutes as lines of the IEP and are no longer in the form. */
  replaced: MandateLine[];
  /** Lines that were in force and end where a line of the IEP begins. */
  ended: MandateLine[];
}

interface Taking {
  newId: () => string;
  /** True while the student has not been saved: then the form's initial line is replaced. */
  isNew: boolean;
  /** The day from which a line of the IEP without a first day replaces one that was in force. */
  today: IsoDate;
}

/** Puts the findings that she chose into a student's form, replacing empty goals and untouched lines. */
export function takeFindings(
  draft: StudentDraft,
  { goals, services, waiting, reviewDate, accommodations }: ChosenFindings,
  { newId, isNew, today }: Taking,
): { patch: Partial<StudentDraft>; report: TakenReport } {
  const discipline = draft.discipline || (services.find((service) => service.discipline)?.discipline ?? "");
  const { lines, leftOut } = mandateOfServices(services, { discipline: discipline || "OT", dates: {}, newId });
  const typed = draft.goals.filter(({ text }) => text.trim() !== "");
  const added = goals.map((text) => ({ id: newId(), text }));
  const touched = draft.mandate.filter((line) => !isUntouched(line, isNew));
  const { mandate, replaced, ended } = mergeLines(touched, lines, isNew ? undefined : today);
  const typedAccommodations = accommodationsOf(draft.accommodations ?? "");
  const waits = waiting.map((text) => waitingLine(newId(), text));
  return {
    patch: {
      discipline,
      ...(reviewDate ? { reviewDate } : {}),
      ...(accommodations.length > 0
        ? { accommodations: withAccommodations(typedAccommodations, accommodations).join("\n") }
        : {}),
      ...(added.length > 0 ? { goals: [...typed, ...added] } : {}),
      ...(lines.length + waits.length > 0 ? { mandate: [...mandate, ...waits] } : {}),
    },
    report: { leftOut, replaced, ended },
  };
}

function isUntouched(line: MandateLineDraft, isNew: boolean): boolean {
  const is = (other: MandateLineDraft): boolean => JSON.stringify(line) === JSON.stringify(other);
  return is(furtherLine(line.id)) || (isNew && is(firstLine(line.id)));
}

/**
 * Merges lines: keeps a typed line that the IEP confirms, with its opening minutes, and typed lines of other minutes.
 * What a saved line granted stays: it ends where the IEP's line begins.
 * @param today undefined while nothing of the student is saved: then the IEP's lines simply replace the others
 */
function mergeLines(
  typed: readonly MandateLineDraft[],
  taken: readonly MandateLine[],
  today: IsoDate | undefined,
): { mandate: MandateLineDraft[]; replaced: MandateLine[]; ended: MandateLine[] } {
  const left = [...taken];
  const merged: { mandate: MandateLineDraft[]; replaced: MandateLine[]; ended: MandateLine[] } = {
    ...{ mandate: [], replaced: [], ended: [] },
  };
  const others: { draft: MandateLineDraft; line: MandateLine }[] = [];
  const typedLines = typed.map(lineOfDraft);
  for (const [index, draft] of typed.entries()) {
    const line = typedLines[index]!;
    const confirms = (other: MandateLine): boolean =>
      saysTheSame(other, line) || saysItsBeginning(other, line, { taken, typed: typedLines });
    const at = left.findIndex(confirms);
    if (at === -1) others.push({ draft, line });
    else merged.mandate.push(confirmed(draft, left.splice(at, 1)[0]!));
  }
  const begun = left.map((line) => (today === undefined ? line : begunAfter(line, others, today)));
  const all = [...taken.filter((line) => !left.includes(line)), ...begun];
  for (const { draft, line } of others) {
    const next = all.filter((other) => contradict(other, line)).map(({ from = "" }) => from);
    const first = next.toSorted()[0];
    const end = first && today !== undefined ? endedBefore(line, first) : undefined;
    if (first === undefined) merged.mandate.push(draft);
    else if (end) {
      merged.mandate.push({ ...draft, to: end.to ?? "" });
      merged.ended.push(end);
    } else merged.replaced.push(line);
  }
  return { ...merged, mandate: [...merged.mandate, ...begun.map((line) => draftOfLine(line))] };
}

const confirmed = (draft: MandateLineDraft, { from, to, endsWhen }: MandateLine): MandateLineDraft => ({
  ...draft,
  // Keep her day: only she knows since when the condition is met.
  from: draft.isMet ? draft.from : (from ?? draft.from),
  to: to ?? draft.to,
  endsWhen: endsWhen ?? draft.endsWhen,
});

/** Begins a line without a first day after the saved lines that count its minutes end, at the latest today. */
function begunAfter(line: MandateLine, saved: readonly { line: MandateLine }[], today: IsoDate): MandateLine {
  const before = saved.filter((one) => contradict(one.line, line)).map((one) => one.line);
  if (line.from !== undefined || before.length === 0) return line;
  const ends = before.map(({ to }) => to ?? today).toSorted();
  const last = ends.at(-1)!;
  return { ...line, from: last < today ? addDays(last, 1) : today };
}

const amount = ({ minutes, times, per, bucket, weeks }: MandateLine): string =>
  [minutes, times, per, bucket, weeks?.served, weeks?.cycle].join(" ");

/** True for two lines of the same minutes with the same condition, whether or not it is met. */
const hasSameCondition = (a: MandateLine, b: MandateLine): boolean =>
  a.condition !== undefined && a.condition.text.trim() === b.condition?.text.trim() && amount(a) === amount(b);

/**
 * True when an IEP's line confirms one that has ended because the next stage began: the IEP still has both stages, as
 * it was written before.
 */
function saysItsBeginning(
  line: MandateLine,
  ended: MandateLine,
  { taken, typed }: { taken: readonly MandateLine[]; typed: readonly MandateLine[] },
): boolean {
  const { to } = ended;
  if (to === undefined || isWaiting(line) || line.to !== undefined || amount(line) !== amount(ended)) return false;
  const next = typed.find(({ condition, from }) => condition?.isMet && from === addDays(to, 1));
  return next !== undefined && taken.some((one) => hasSameCondition(one, next));
}

/**
 * True when an IEP's line confirms a typed one. A line without a last day does not confirm one that ends, and one that
 * waits, or waited, is confirmed only by a line with the same condition.
 */
function saysTheSame(taken: MandateLine, typed: MandateLine): boolean {
  if (isWaiting(taken)) return hasSameCondition(taken, typed);
  if (isWaiting(typed)) return false;
  const isOpen = typed.from === undefined || taken.from === undefined || taken.from === typed.from;
  return amount(taken) === amount(typed) && isOpen && (typed.to === undefined || taken.to === typed.to);
}
