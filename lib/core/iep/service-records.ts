import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import { columnOf, serviceColumns, type ServiceColumn } from "../service-lines/service-columns";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import type { Unit } from "./document-units";
import { isTermOfService } from "./service-terms";

const namesService = (cell: string): boolean => {
  const folded = foldWords(cell);
  return findDisciplines(folded).length > 0 || namesOtherService(folded);
};

const isLabel = (cell: string): boolean => cell.length < 40 && /\p{L}/u.test(cell) && !namesAmount(cell);
const labelOf = (cell: string): string => cell.replace(/\s*[:*]\s*$/, "");
const NAMES: readonly ServiceColumn[] = ["service", "provider"];

/**
 * Transposes tables into rows under a head: tables of one service with a field in each row ("Frequency", "2 per week"),
 * and tables with a service in each column.
 */
export function withRecordsAsRows(written: readonly Unit[]): Unit[] {
  const units = written.map(withLabelsJoined);
  const turned: Unit[] = [];
  for (let i = 0; i < units.length;) {
    const found = turnedColumns(units, i) ?? turnedRecord(units, i) ?? turnedTerms(units, i);
    turned.push(...(found?.rows ?? [units[i]!]));
    i += found?.length ?? 1;
  }
  return turned;
}

/** Joins labels and values in separate cells, where a row has several: "Service:" and "Speech". */
function withLabelsJoined(unit: Unit): Unit {
  const { cells } = unit;
  const labels = cells.filter((cell, i) => /\p{L}\s*:$/u.test(cell) && (cells[i + 1] ?? "") !== "");
  if (labels.length < 2 || labels.length < cells.filter((cell) => cell !== "").length / 2) return unit;
  const joined: string[] = [];
  for (const [i, cell] of cells.entries()) {
    if (i > 0 && labels.includes(cells[i - 1]!) && !labels.includes(cell)) joined.push(`${joined.pop()!} ${cell}`);
    else joined.push(cell);
  }
  return { ...unit, cells: joined };
}

interface Turned {
  rows: Unit[];
  /** Number of units that the rows replace. */
  length: number;
}

const rowOf = (first: Unit, last: Unit, cells: string[]): Unit => ({ ...first, lastLine: last.lastLine, cells });

/** Reads consecutive fields of one service. */
function turnedRecord(units: readonly Unit[], at: number): Turned | undefined {
  const fields: Unit[] = [];
  for (let i = at; i < units.length; i += 1) {
    const unit = units[i]!;
    const label = labelOf(unit.cells[0] ?? "");
    const isAnew = fields.length > 0 && (unit.isApart || fields.some(({ cells }) => labelOf(cells[0]!) === label));
    if (unit.cells.length !== 2 || !isLabel(label) || isAnew) break;
    fields.push(unit);
  }
  if (fields.length < 3) return undefined;
  const [labels, values] = [fields.map(({ cells }) => labelOf(cells[0]!)), fields.map(({ cells }) => cells[1]!)];
  const columns = serviceColumns(labels);
  const isNamed = columns?.some((column, i) => NAMES.includes(column) && namesService(values[i]!));
  if (!isNamed) return undefined;
  const [first, last] = [fields[0]!, fields.at(-1)!];
  return { rows: [rowOf(first, first, labels), rowOf(first, last, values)], length: fields.length };
}

const isAlone = ({ cells }: Unit): boolean => cells.length === 1;
const isTerm = (unit: Unit | undefined): boolean =>
  unit !== undefined && isAlone(unit) && isTermOfService(unit.cells[0]!);

const AS_ABOVE = /^(?:(?:the )?same(?: as above)?|as above|ditto|ídem|idem|igual)\W*$/i;

interface Terms {
  name: Unit;
  fields: Map<string, string>;
  last: Unit;
}

/**
 * "Physical Therapy", "Amount", "45 minutes, twice each month", "Where", ...: reads fields whose labels and values are
 * on lines of their own.
 */
function termsAt(units: readonly Unit[], at: number): Terms | undefined {
  const name = units[at]!;
  if (!isAlone(name) || isTerm(name) || !isTerm(units[at + 1])) return undefined;
  const fields = new Map<string, string>();
  let last = name;
  for (let i = at + 1; isTerm(units[i]); i += 2) {
    const [label, value] = [labelOf(units[i]!.cells[0]!), units[i + 1]];
    if (fields.has(label) || !value || !isAlone(value) || isTerm(value)) break;
    fields.set(label, value.cells[0]!);
    last = value;
  }
  return fields.size > 1 ? { name, fields, last } : undefined;
}

/**
 * Reads services that each have a name, with labels and values below; a place "as above" is that of the service before.
 */
function turnedTerms(units: readonly Unit[], at: number): Turned | undefined {
  const first = termsAt(units, at);
  if (!first) return undefined;
  const rows: Unit[] = [];
  let [next, above]: [number, ReadonlyMap<string, string>] = [at, new Map()];
  for (let own: Terms | undefined = first; own; own = next < units.length ? termsAt(units, next) : undefined) {
    const { name, fields, last } = own;
    for (const [label, value] of fields) if (AS_ABOVE.test(value)) fields.set(label, above.get(label) ?? value);
    const labels = ["Service", ...fields.keys()];
    if (!serviceColumns(labels)) break;
    rows.push(rowOf(name, name, labels), rowOf(name, last, [name.cells[0]!, ...fields.values()]));
    [next, above] = [next + 1 + 2 * fields.size, fields];
  }
  return rows.length > 0 ? { rows, length: next - at } : undefined;
}

/** Reads services side by side with their fields below: the first column names the field of each row. */
function turnedColumns(units: readonly Unit[], at: number): Turned | undefined {
  const first = units[at]!;
  const [corner = "", ...names] = first.cells;
  if (names.length < 2 || !names.every((name) => namesService(name) && !namesAmount(name))) return undefined;
  if (namesService(corner)) return undefined;
  const fields: Unit[] = [];
  for (const unit of units.slice(at + 1)) {
    const label = labelOf(unit.cells[0] ?? "");
    if (unit.isApart || unit.cells.length < 2 || unit.cells.length > first.cells.length || !isLabel(label)) break;
    fields.push(unit);
  }
  const labels = ["Service", ...fields.map(({ cells }) => labelOf(cells[0]!))];
  const known = labels.filter((label) => columnOf(label) !== "other").length;
  if (fields.length < 2 || known < labels.length / 2 || !serviceColumns(labels)) return undefined;
  const last = fields.at(-1)!;
  const rows = names.map((name, i) => rowOf(first, last, [name, ...fields.map(({ cells }) => cells[i + 1] ?? "")]));
  return { rows: [rowOf(first, first, labels), ...rows], length: fields.length + 1 };
}
