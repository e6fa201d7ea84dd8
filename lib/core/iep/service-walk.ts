import { CHANGED, ENDED } from "../lexicon/readers/service-walk-words";
import { addDays, type IsoDate } from "../time/iso-date";
import type { Discipline } from "../goals/goal-case";
import { foldWords } from "../service-lines/plain-numbers";
import { spanIn } from "../service-lines/read-services";
import type { ServiceLine, ServiceReading, ServiceSetting } from "../service-lines/service-line";
import type { RowContext, ServiceHead } from "../service-lines/service-rows";
import type { ChangeHead } from "./changed-services";
import type { Unit } from "./document-units";
import type { IepDoubt, IepService } from "./iep-reading";
import type { Section } from "./iep-sections";

/** A heading that only names a service, such as "Speech-language therapy", and the setting that lines below it give. */
export interface ServiceGroup {
  discipline: Discipline;
  setting: ServiceSetting | null;
}

export interface Walk {
  services: IepService[];
  doubts: IepDoubt[];
  /** For each service, the part of the document that it is in. */
  parts: string[];
  /** Counts sections and tables. */
  part: number;
  section: Section;
  /** The heading that opened the section. */
  heading: string;
  /** True below an unknown heading inside the section. */
  isBelowUnknown: boolean;
  /**
   * How services of this section are treated. `granted`: as in any other; `whole`: only complete ones are granted, such
   * as consultation among supports for personnel; `asked`: each one is asked about.
   */
  trust: "granted" | "whole" | "asked";
  head: ServiceHead | undefined;
  change: ChangeHead | undefined;
  /** The day of the IEP. */
  held: IsoDate | undefined;
  /** Columns of the table that are about an earlier year. */
  past: number[];
  group: ServiceGroup | undefined;
  /** Index of the section's first service. */
  sectionFrom: number;
  /** The service's name in the row above. */
  nameAbove: string | undefined;
  /** True while headings only continue the services, such as "B. In general education". */
  wasServices: boolean;
  /** Rows that follow, until the table ends. */
  below: readonly (readonly string[])[];
  /** The row above, which may be the upper half of a head. */
  above: Unit | undefined;
  /** Doubts about changes that sentences state, with the new amount. */
  statedChanges: { doubt: IepDoubt; next: ServiceLine }[];
  context: RowContext;
}

/** "Related services, 02/22/2027 through 10/13/2027": both days, or none. */
export function spanOfHeading(text: string): RowContext["span"] {
  const { from, to } = spanIn(text);
  return from && to ? { from, to } : { from: null, to: null };
}

/** Adds the setting and dates of the heading, the lines above and the section. */
export function withSurroundings(reading: ServiceReading, { context: { setting, span }, group }: Walk): ServiceReading {
  return {
    ...reading,
    services: reading.services.map((service) => ({
      ...service,
      setting: service.setting ?? group?.setting ?? setting,
      from: service.from ?? span.from,
      to: service.to ?? span.to,
    })),
  };
}

/** "From 9/8/2026 to 6/18/2027." behind the services of a paragraph gives dates to all that have none. */
export function fillDates(services: readonly IepService[], { from, to }: RowContext["span"]): void {
  for (const service of services)
    if (service.from === null && service.to === null) [service.from, service.to] = [from, to];
}

/** Applies dates of a section to the services below and, as in a note, above. */
export function takeSpan(span: RowContext["span"], walk: Walk): void {
  walk.context = { ...walk.context, span };
  if (walk.section === "services") fillDates(walk.services.slice(walk.sectionFrom), span);
}

/** True for a span before the IEP's own day: a former service, or one of the IEP that it replaces. */
export function isPast({ from, to }: RowContext["span"], held: IsoDate | undefined): boolean {
  if (!to || !held) return false;
  return to < held || (from !== null && addDays(from, HALF_A_YEAR) < held && to < addDays(held, A_MONTH));
}

/** In days. */
const [HALF_A_YEAR, A_MONTH] = [180, 30];

/** True for a row of a table that says that its service has ended. */
export const isEnded = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.length < 120 && ENDED.test(foldWords(cell)));

/** Matches names of therapies in sections about something else. */
const THERAPY = /therap|consult|pathologist|\b(?:ot|pt|slp|cota|pta)\b|terap|fonoaud|logoped|fisioter/;

function trusted(reading: ServiceReading, cells: readonly string[], { trust }: Walk): ServiceReading {
  const isTable = cells.length > 1;
  // "Was 60 min/month, now 30 min 3x/month": it is unclear which of them applies.
  if (reading.services.length > 1 && CHANGED.test(foldWords(cells.join(" "))))
    return {
      services: [],
      doubts: [...reading.doubts, { text: cells.filter(Boolean).join(" | "), why: "contradiction" }],
    };
  const whole = reading.services.length > 0 && reading.doubts.length === 0;
  if (trust === "whole" && !(whole && THERAPY.test(foldWords(cells.join(" "))))) return { services: [], doubts: [] };
  if (reading.services.length === 0 || (trust !== "asked" && !(isTable && isEnded(cells)))) return reading;
  return {
    services: [],
    doubts: [...reading.doubts, { text: cells.filter(Boolean).join(" | "), why: "not-sure-granted" }],
  };
}

/** Adds services and doubts to the walk with their place; a service that ended before the IEP becomes a doubt. */
export function add(reading: ServiceReading, { cells, page, firstLine, lastLine }: Unit, walk: Walk): void {
  const { services: found, doubts: open } = trusted(reading, cells, walk);
  const services = found.filter((service) => !isPast(service, walk.held));
  // Asks about a service that ended before: it may be granted again.
  const isAsked = services.length < found.length;
  const asked = isAsked ? [{ text: cells.filter(Boolean).join(" | "), why: "not-sure-granted" as const }] : [];
  const doubts = [...open, ...asked];
  const part = `${walk.part} ${cells.length > 1 ? "row" : "text"}`;
  walk.parts.push(...services.map(() => part));
  const place = { page, firstLine, lastLine };
  walk.services.push(...services.map((service) => ({ ...service, ...place })));
  walk.doubts.push(...doubts.map((doubt) => ({ ...doubt, ...place })));
}
