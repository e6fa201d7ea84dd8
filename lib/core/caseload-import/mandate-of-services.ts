import type { Discipline } from "../goals/goal-case";
import {
  contradict,
  isTermPeriod,
  isWaiting,
  type MandateLine,
  type TermDates,
  type TermPeriod,
} from "../mandate/mandate-line";
import type { ServiceLine } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";

/** Dates that service lines need and lists lack; she types them once for all students. */
export interface LineDates extends Partial<Record<TermPeriod, TermDates>> {
  /** First week of the count for "3 of 4 weeks". */
  firstWeek?: IsoDate;
}

/** Why a service line is not kept. */
export type LeftOutReason = "other-discipline" | "needs-dates" | "same-minutes";

export interface MandateOfServices {
  lines: MandateLine[];
  leftOut: { service: ServiceLine; why: LeftOutReason }[];
}

/**
 * Makes mandate lines of service lines. Sessions of equal length in one place are one line; lines of another
 * discipline, lines whose dates are missing and lines that would count the same minutes twice are left out and named.
 * @param discipline hers: lines that name none are taken for hers
 */
export function mandateOfServices(
  services: readonly ServiceLine[],
  { discipline, dates, newId }: { discipline: Discipline; dates: LineDates; newId: () => string },
): MandateOfServices {
  const made: MandateOfServices = { lines: [], leftOut: [] };
  for (const service of services) {
    if (service.discipline !== null && service.discipline !== discipline) {
      made.leftOut.push({ service, why: "other-discipline" });
      continue;
    }
    const line = lineOf(service, dates, newId);
    const twin = line && made.lines.find((other) => isSameSession(other, line));
    if (!line) made.leftOut.push({ service, why: "needs-dates" });
    // Steps that wait for one and the same thing take turns: they are no sessions of one line.
    else if (twin && !isWaiting(line)) twin.times += line.times;
    else if (twin || made.lines.some((other) => contradict(other, line)))
      made.leftOut.push({ service, why: "same-minutes" });
    else made.lines.push(line);
  }
  return made;
}

function lineOf(service: ServiceLine, dates: LineDates, newId: () => string): MandateLine | undefined {
  const { minutes, times, per, of, setting, from, to, condition, endsWhen } = service;
  const term = isTermPeriod(per) ? dates[per] : undefined;
  const first = from ?? (of ? dates.firstWeek : undefined);
  if ((isTermPeriod(per) && !term) || (of && (!first || per !== "week"))) return undefined;
  return {
    id: newId(),
    minutes,
    times,
    per,
    bucket: setting ?? "direct",
    ...(of ? { weeks: { served: of.weeks, cycle: of.outOf } } : {}),
    ...(first ? { from: first } : {}),
    ...(to ? { to } : {}),
    ...(term ? { terms: [term] } : {}),
    ...(condition === undefined ? {} : { condition: { text: condition, isMet: false } }),
    ...(endsWhen === undefined ? {} : { endsWhen }),
  };
}

const isSameSession = (a: MandateLine, b: MandateLine): boolean =>
  JSON.stringify({ ...a, id: "", times: 0 }) === JSON.stringify({ ...b, id: "", times: 0 });
