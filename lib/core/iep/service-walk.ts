import { addDays, type IsoDate } from "../time/iso-date";
import type { Discipline } from "../goals/goal-case";
import { spanIn } from "../service-lines/read-services";
import type { ServiceReading, ServiceSetting } from "../service-lines/service-line";
import type { RowContext, ServiceHead } from "../service-lines/service-rows";
import type { ChangeHead } from "./changed-services";
import type { Unit } from "./document-units";
import type { IepDoubt, IepService } from "./iep-reading";
import type { Section } from "./iep-sections";

/** A heading that only names a service, as "Speech-language therapy", and what the lines below say of where. */
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
  head: ServiceHead | undefined;
  change: ChangeHead | undefined;
  /** The day of the IEP. */
  held: IsoDate | undefined;
  /** Columns of the table that are about an earlier year. */
  past: number[];
  group: ServiceGroup | undefined;
  /** The first service of the section. */
  sectionFrom: number;
  /** The service's name in the row above. */
  nameAbove: string | undefined;
  /** True while headings only go on with the services, as "B. In general education". */
  wasServices: boolean;
  /** Rows that follow, until the table ends. */
  below: readonly (readonly string[])[];
  /** The row above, which can be the upper half of a head. */
  above: Unit | undefined;
  context: RowContext;
}

/** "Related services, 02/22/2027 through 10/13/2027": both days, or none. */
export function spanOfHeading(text: string): RowContext["span"] {
  const { from, to } = spanIn(text);
  return from && to ? { from, to } : { from: null, to: null };
}

/** Adds what the heading, the lines above and the dates of the section say. */
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

/** "From 9/8/2026 to 6/18/2027." behind the services of a paragraph is said of all that have no dates. */
export function fillDates(services: readonly IepService[], { from, to }: RowContext["span"]): void {
  for (const service of services)
    if (service.from === null && service.to === null) [service.from, service.to] = [from, to];
}

/** Dates of a section hold for what is below them and, as in a note, for what is above. */
export function takeSpan(span: RowContext["span"], walk: Walk): void {
  walk.context = { ...walk.context, span };
  if (walk.section === "services") fillDates(walk.services.slice(walk.sectionFrom), span);
}

/** True for days that lie before the IEP's own: it says what was, or what the IEP that it replaces grants. */
export function isPast({ from, to }: RowContext["span"], held: IsoDate | undefined): boolean {
  if (!to || !held) return false;
  return to < held || (from !== null && addDays(from, HALF_A_YEAR) < held && to < addDays(held, A_MONTH));
}

/** Days. */
const [HALF_A_YEAR, A_MONTH] = [180, 30];

/** Adds services and doubts to the walk with their place; a service that ended before the IEP becomes a doubt. */
export function add(
  { services: found, doubts: open }: ServiceReading,
  { cells, page, firstLine, lastLine }: Unit,
  walk: Walk,
): void {
  const services = found.filter((service) => !isPast(service, walk.held));
  // What ended before is asked about: nobody knows whether it is granted again.
  const isAsked = services.length < found.length;
  const asked = isAsked ? [{ text: cells.filter(Boolean).join(" | "), why: "not-sure-granted" as const }] : [];
  const doubts = [...open, ...asked];
  const part = `${walk.part} ${cells.length > 1 ? "row" : "text"}`;
  walk.parts.push(...services.map(() => part));
  const place = { page, firstLine, lastLine };
  walk.services.push(...services.map((service) => ({ ...service, ...place })));
  walk.doubts.push(...doubts.map((doubt) => ({ ...doubt, ...place })));
}
