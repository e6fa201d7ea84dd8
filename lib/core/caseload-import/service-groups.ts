import { foldWords } from "../service-lines/plain-numbers";
import type { ServiceColumn } from "../service-lines/service-columns";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";

/** The cells and columns of a row that describe one service. */
export interface ServiceGroup {
  written: readonly string[];
  columns: (ServiceColumn | undefined)[];
}

interface Row {
  columns: readonly (ServiceColumn | undefined)[];
  heads: readonly string[];
}

/** "Serv1 Freq", "Service 2 Minutes", "Svc #1": reads the service's number from a head. */
const numberOf = (head: string): string | undefined =>
  /^(?:services?|serv|svc|srv|servicio)s?\.? ?#? ?(\d{1,2})\b/.exec(foldWords(head).trim())?.[1];

/**
 * Groups columns that are numbered by service, as in exports; leaves out empty groups. Undefined where no columns are
 * numbered.
 */
export function numberedBlocks(written: readonly string[], { columns, heads }: Row): ServiceGroup[] | undefined {
  const numbers = heads.map((head, i) => (columns[i] === undefined ? undefined : numberOf(head)));
  const all = [...new Set(numbers.filter((one) => one !== undefined))];
  if (all.length === 0 || numbers.filter((one) => one === all[0]).length < 2) return undefined;
  const isFilled = (number: string): boolean => numbers.some((one, i) => one === number && (written[i] ?? "") !== "");
  return all.filter(isFilled).map((number) => ({
    written,
    columns: columns.map((column, i) => (numbers[i] === number || numbers[i] === undefined ? column : undefined)),
  }));
}

const SEPARATORS = [/\s*\n\s*/, /\s*;\s*/, /\s+\/\s+/, /\s*,\s+/, /\s*\+\s*/, /\s+(?:and|y|&)\s+/] as const;

const partsOf = (cell: string, count: number): string[] | undefined =>
  SEPARATORS.map((separator) => cell.trim().split(separator)).find((parts) => parts.length === count);

const isName = (text: string): boolean => {
  const folded = foldWords(text);
  return (
    text.length < 40 && !/\d/.test(text) && (findDisciplines(folded).length === 1 || /^t\.?o\.?$/.test(folded.trim()))
  );
};

const SHARED: readonly (ServiceColumn | undefined)[] = ["from", "to", "dates", "goal"];

/**
 * Splits a cell of several services, "TO / habla", where the cells beside it have the same number of parts: "30 / 20".
 * Undefined where one has another number of parts, so that they can't be assigned.
 */
export function parallelServices(written: readonly string[], { columns }: Row): ServiceGroup[] | undefined {
  const at = columns.indexOf("service");
  const names = at < 0 ? undefined : SEPARATORS.map((one) => (written[at] ?? "").trim().split(one)).find(areNames);
  if (!names) return undefined;
  const cells = written.map((cell, i) => {
    if (i === at) return names;
    const isOfEach = columns[i] === undefined || SHARED.includes(columns[i]) || cell.trim() === "";
    return isOfEach ? names.map(() => cell) : partsOf(cell, names.length);
  });
  const own = cells.flatMap((parts) => (parts ? [parts] : []));
  return own.length < cells.length
    ? undefined
    : names.map((_, of) => ({ written: own.map((parts) => parts[of]!), columns: [...columns] }));
}

const areNames = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => isName(part) || namesOtherService(foldWords(part)));
