import { foldWords } from "../service-lines/plain-numbers";
import { isNumber, withUnit } from "../service-lines/bare-units";
import { namesAmount, spanIn } from "../service-lines/read-services";
import type { ServiceLine, ServiceReading } from "../service-lines/service-line";
import { readStepped } from "../service-lines/stepped-services";
import { findDisciplines, settingOfPlace } from "../service-lines/service-words";

/** The head of an amendment's table of changes: the columns of the old and the new service. */
export interface ChangeHead {
  before: number;
  after: number;
}

const BEFORE = /^(?:from|current(?:ly)?|previous(?:ly)?|was|old|before|prior|existing|de|anterior|antes|actual)\b/;
const AFTER =
  /^(?:to|proposed|new|now|amended|revised|changed? to|after|a|(?:is|are) now|nuevo|nueva|ahora|propuest[oa])\b/;

/** Matches a number before a period, without a unit: "30/week" beside "Speech minutes". */
const BARE = /^(\d{2,3})(?= ?(?:\/|per|a |each))/;

/** Reads a row as the head of a table of changes; undefined when it is none. */
export function changeHead(cells: readonly string[]): ChangeHead | undefined {
  const heads = cells.map((cell) => foldWords(cell).trim());
  if (heads.length < 3 || heads.length > 5 || heads.some((head) => head.length > 50)) return undefined;
  const [before, after] = [heads.findIndex((head) => BEFORE.test(head)), heads.findIndex((head) => AFTER.test(head))];
  return before > 0 && after > 0 && before !== after ? { before, after } : undefined;
}

/** A service that an amendment changes. */
export interface ChangedService extends ServiceReading {
  /** The former services, which end. */
  replaced: ServiceLine[];
}

/**
 * Reads a row of a table of changes; undefined where it changes no service of OT, PT or SLP.
 * @param unit the unit of bare numbers in this document, such as "minutes per week"
 */
export function readChangedService(
  cells: readonly string[],
  head: ChangeHead,
  unit?: string,
): ChangedService | undefined {
  const name = cells[0] ?? "";
  const [before, after] = [head.before, head.after].map((at) =>
    withUnit((cells[at] ?? "").replace(BARE, "$1 min"), unit),
  ) as [string, string];
  const found = [...new Set(findDisciplines(foldWords(name)).map((one) => one.discipline))];
  const [discipline] = found;
  if (!discipline || found.length > 1) return undefined;
  // A bare number without a known unit.
  if (isNumber(after))
    return { services: [], doubts: [{ text: cells.filter(Boolean).join(" | "), why: "no-period" }], replaced: [] };
  if (!namesAmount(after)) return undefined;
  const beside = cells.filter((_, i) => i > 0 && i !== head.before && i !== head.after).join(", ");
  const { from, to } = spanIn(beside);
  const setting = settingOfPlace(beside);
  const reading = readStepped(after, { discipline });
  return {
    ...reading,
    services: reading.services.map((one) => ({
      ...one,
      setting: one.setting ?? setting,
      from: one.from ?? from,
      to: one.to ?? to,
    })),
    replaced: readStepped(before, { discipline }).services,
  };
}
