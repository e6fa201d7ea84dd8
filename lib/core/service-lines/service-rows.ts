import { VOID } from "../lexicon/readers/service-row-words";
import { isNumber, withUnit } from "./bare-units";
import { findDates, firstDate, withoutDates } from "./date-words";
import { foldWords, plainNumbers } from "./plain-numbers";
import { givesAmount, periodAlone, spanIn } from "./read-services";
import type { ServiceLine, ServiceReading, ServiceSetting } from "./service-line";
import { readStepped } from "./stepped-services";
import { withLegend } from "./head-legends";
import { findDisciplines, findSetting, namesOtherService, settingOfHead, settingOfPlace } from "./service-words";
import type { IsoDate } from "../time/iso-date";
import { amountWords, type ServiceColumn } from "./service-columns";

/** The head of a table of services. */
export interface ServiceHead {
  columns: ServiceColumn[];
  heads: string[];
}

/** Context of a row. */
export interface RowContext {
  /** Setting from a row above that covers all columns. */
  setting: ServiceSetting | null;
  /** Meaning of "cycle" in this document. */
  cycle: "week" | undefined;
  /** True where the document says that its marking periods are the four quarters of a year. */
  isMarkedByQuarter?: boolean;
  /** Unit of bare numbers in this document: "minutes per week". */
  unit?: string | undefined;
  /** Dates in the heading above, for rows without their own. */
  span: { from: IsoDate | null; to: IsoDate | null };
  /** Discipline of rows that name none, as in one therapist's list. */
  discipline?: ServiceLine["discipline"];
  /** Codes of settings that the document explains outside of the table: "1" -> "in regular class". */
  places?: ReadonlyMap<string, string>;
  /** Codes that the document explains for a column, by its folded head. */
  codes?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const AMOUNT_COLUMNS: readonly ServiceColumn[] = [
  "times",
  "amount",
  "minutes",
  "minutes-per-week",
  "minutes-per-month",
  "per",
  "total",
];

/** Columns whose codes say where services are given. */
const PLACE_COLUMNS: readonly ServiceColumn[] = ["setting", "delivery"];

/** Matches a mark in a box, such as a cross under "Gen Ed". */
const MARK = /^(?:x|✓|✔|☒|☑|\[x\]|yes|sí)$/i;

/** Heads of tick boxes for the period: "D", "W", "M". */
const TICKED_PERIODS: readonly (readonly [period: string, head: RegExp])[] = [
  ["per day", /^(?:per |\/)?(?:d|day|daily)$/],
  ["per week", /^(?:per |\/)?(?:w|wk|week|weekly)$/],
  ["per month", /^(?:per |\/)?(?:m|mo|month|monthly)$/],
  ["per quarter", /^(?:per |\/)?(?:q|qtr|quarter|quarterly)$/],
  ["per year", /^(?:per |\/)?(?:y|yr|year|yearly|annual|annually)$/],
];

/**
 * Reads a row under its head; undefined where it grants nothing of OT, PT or SLP. Where the head has columns of amounts
 * for several settings, as "Inside gen ed" and "Indirect", each of them grants a service of its own.
 */
export function readServiceRow(
  cells: readonly string[],
  head: ServiceHead,
  context: RowContext,
): ServiceReading | undefined {
  const explained = cells.map((cell, i) => {
    const isPlace = PLACE_COLUMNS.includes(head.columns[i] ?? "other");
    const ofColumn = context.codes?.get(foldWords(head.heads[i] ?? "").trim())?.get(cell.trim());
    if (ofColumn !== undefined) return ofColumn;
    return (
      (isPlace && context.places?.get(cell.replace(/\s*\([^()]*\)\s*$/, "").trim())) ||
      withLegend(cell, head.heads[i] ?? "")
    );
  });
  const written = explained.map((cell) => (/^[\s\p{Pd}]*$|^0(?:\.0+)?(?: ?min\w*\.?)?$/u.test(cell) ? "" : cell));
  const groups = settingGroups(withoutCopies(written, head), head);
  if (groups.length < 2)
    return readOneService(written, head, {
      ...context,
      setting: groups[0]?.setting ?? context.setting,
      span: groups[0]?.span ?? context.span,
    });
  const readings = groups.map(({ setting, span, columns }) =>
    withSettingOfColumn(
      readOneService(
        written.map((cell, i) => (columns.includes(i) || !isAmountCell(cell, head.columns[i]) ? cell : "")),
        head,
        { ...context, setting: setting ?? context.setting, span: span ?? context.span },
      ),
      setting,
    ),
  );
  const found = readings.filter((reading) => reading !== undefined);
  if (found.length === 0) return undefined;
  return { services: found.flatMap(({ services }) => services), doubts: found.flatMap(({ doubts }) => doubts) };
}

/**
 * Sets the setting by the head of the minutes' column, which is more specific than a description of the whole service.
 */
function withSettingOfColumn(
  reading: ServiceReading | undefined,
  setting: ServiceSetting | null,
): ServiceReading | undefined {
  if (!reading || !setting) return reading;
  const services = reading.services.map((one) => (one.setting === "consult" ? one : { ...one, setting }));
  return { ...reading, services };
}

interface SettingGroup {
  setting: ServiceSetting | null;
  /** Span in the head for which its column applies. */
  span?: RowContext["span"];
  columns: number[];
}

const isAmountCell = (cell: string, column: ServiceColumn = "other"): boolean =>
  cell !== "" && (AMOUNT_COLUMNS.includes(column) || (column === "delivery" && givesAmount(cell)));

/** Groups filled columns of amounts by the setting in their heads; columns without one belong to each group. */
function settingGroups(cells: readonly string[], { columns, heads }: ServiceHead): SettingGroup[] {
  const filled = cells.flatMap((cell, i) => (isAmountCell(cell, columns[i]) ? [i] : []));
  const spans = filled.filter((i) => findDates(heads[i] ?? "").length === 2);
  if (spans.length > 0) return spans.map((i) => ({ setting: null, span: spanIn(heads[i]!), columns: [i] }));
  const settings = filled.map((i) => settingOfHead(heads[i] ?? ""));
  const named = [...new Set(settings.filter((setting) => setting !== null))];
  const ofNone = filled.filter((_, i) => settings[i] === null);
  const own = ofNone.filter((i) => givesMinutes(amountWordsOf(cells, { columns, heads }, i)));
  const shared = ofNone.filter((i) => !own.includes(i));
  const groups: SettingGroup[] = named.map((setting) => ({
    setting,
    columns: filled.filter((at, i) => settings[i] === setting || shared.includes(at)),
  }));
  return own.length > 0 ? [{ setting: null, columns: ofNone }, ...groups] : groups;
}

const givesMinutes = (words: string): boolean => /\d ?(?:min|hour|hr|m\b)|\dx\d/.test(plainNumbers(words));

function amountWordsOf(cells: readonly string[], { columns, heads }: ServiceHead, i: number): string {
  const isWithTimes = columns.some((column, at) => column === "times" && /\d/.test(cells[at] ?? ""));
  return amountWords({ column: columns[i] ?? "other", head: heads[i] ?? "", isWithTimes }, cells[i]!);
}

/** Reads the amounts in the cells of a row; undefined where there are none. */
function readAmounts(
  cells: readonly string[],
  head: ServiceHead,
  { discipline, context }: { discipline: ServiceLine["discipline"]; context: RowContext },
): { reading: ServiceReading; words: string } | undefined {
  const written = amountsOf(cells, head);
  const amounts = written.length === 1 ? written.map((one) => withUnit(one, context.unit)) : written;
  // A separate column gives the period of all amounts beside it.
  const periods = amounts.map((amount) => periodAlone(withCycle(amount, context)));
  const [per, ...others] = periods.filter((period) => period !== undefined);
  const isBeside = per !== undefined && others.length === 0 && amounts.length > 1;
  const beside = isBeside ? amounts.filter((_, i) => periods[i] === undefined) : amounts;
  const words = withCycle(beside.join(", "), context);
  if (!/\d/.test(plainNumbers(words))) return undefined;
  const around = { discipline, ...(isBeside ? { per } : {}) };
  const isEmpty = ({ services, doubts }: ServiceReading): boolean => services.length + doubts.length === 0;
  const said = readStepped(words, around);
  // "20 min monthly, to the teacher and the aide": other persons in the amount only take part in the row's service.
  const reading = isEmpty(said) && discipline ? readStepped(words, { ...around, isNamed: true }) : said;
  if (!isEmpty(reading)) return { reading, words };
  // A bare number without a known unit.
  const isBare = discipline !== null && amounts.length === 1 && isNumber(amounts[0]!);
  return isBare ? { reading: { services: [], doubts: [{ text: words, why: "no-period" }] }, words } : undefined;
}

function readOneService(row: readonly string[], head: ServiceHead, context: RowContext): ServiceReading | undefined {
  const cells = withoutCopies(row, head);
  const { columns } = head;
  const textOf = (...wanted: ServiceColumn[]): string =>
    cells.filter((cell, i) => cell !== "" && wanted.includes(columns[i] ?? "other")).join(", ");
  const named = textOf("service");
  const whose = disciplineOf(named, textOf("provider"));
  const discipline =
    context.discipline && (whose === null || (whose === "other" && !namesOtherService(foldWords(named))))
      ? context.discipline
      : whose;
  if (discipline === "other" || [named, cells[0] ?? ""].some((text) => VOID.test(foldWords(text)))) return undefined;
  const said = readAmounts(cells, head, { discipline, context });
  if (!said) return undefined;
  const { reading, words } = said;
  // A number under an unknown head may be a frequency.
  const isCounted = cells.some(
    (cell, i) =>
      (columns[i] === "other" || /^(?:#|no\.?)$/i.test(head.heads[i]?.trim() ?? "")) &&
      i > 0 &&
      head.heads[i] !== "" &&
      /^[2-9]$/.test(cell.trim()),
  );
  if (isCounted && !columns.includes("times") && reading.services.some(({ times }) => times === 1)) {
    reading.doubts.push({ text: words, why: "contradiction" });
    reading.services = [];
  }
  const places = cells.filter((_, i) => ["setting", "other", "from", "to", "dates"].includes(columns[i] ?? "other"));
  // Two services in one cell each have their own setting.
  const own = reading.services.length > 1 ? "" : foldWords(words);
  const marked = head.heads.filter((_, i) => MARK.test(cells[i] ?? ""));
  const setting =
    settingOf([named, textOf("delivery"), [...places, ...marked].join(", ")], context, own) ??
    settingOfPlace([textOf("setting"), ...marked].join(", ")) ??
    context.setting;
  const span = spanOf(cells, head);
  const isStepped = reading.services.length > 1 && reading.services.some(({ from, to }) => from || to);
  const text = textOfRow(cells);
  return {
    services: reading.services.map((service): ServiceLine => ({
      ...service,
      discipline,
      setting: service.setting ?? setting,
      ...(isStepped
        ? { from: service.from ?? context.span.from, to: service.to ?? context.span.to }
        : { from: span.from ?? context.span.from, to: span.to ?? context.span.to }),
    })),
    doubts: reading.doubts.map(({ why }) => ({ text, why })),
  };
}

/** Joins the cells of a row into one text; a cell that fills several columns appears once. */
export const textOfRow = (cells: readonly string[]): string =>
  cells.filter((cell, i) => cell !== "" && cell !== cells[i - 1]).join(" | ");

/** Drops repeated cells, as where the lines of another table split a column. */
const withoutCopies = (cells: readonly string[], { heads }: ServiceHead): string[] =>
  cells.map((cell, i) => {
    if (i === 0 || cell !== cells[i - 1]) return cell;
    // A whole amount in two columns is one cell that covers both.
    return heads[i] === heads[i - 1] || (givesAmount(cell) && /\p{L}.*\s/u.test(cell)) ? "" : cell;
  });

/** Collects amounts: cells under heads of amounts, and others that name one, as where columns are shifted. */
function amountsOf(cells: readonly string[], { columns, heads }: ServiceHead): string[] {
  return cells.flatMap((cell, i) => {
    const column = columns[i] ?? "other";
    if (cell === "" || isSpan(cell)) return [];
    // A sum over another period does not give a session's length.
    if (column === "total" && /month|year|week/i.test(heads[i] ?? "") && columns.includes("minutes")) return [];
    const ticked = MARK.test(cell.trim())
      ? TICKED_PERIODS.find(([, head]) => head.test(foldWords(heads[i] ?? "").trim()))
      : undefined;
    if (ticked) return [ticked[0]];
    if (AMOUNT_COLUMNS.includes(column)) return [amountWordsOf(cells, { columns, heads }, i)];
    // A period without a head of its own, as where two heads are close together.
    if ((column === "other" || column === "delivery") && periodAlone(`per ${cell}`) && /^\p{L}+$/u.test(cell.trim()))
      return [/ly$/i.test(cell.trim()) ? cell : `per ${cell}`];
    const isElsewhere = column !== "goal" && column !== "service" && column !== "provider" && givesAmount(cell);
    return isElsewhere ? [cell] : [];
  });
}

/** Dates under a head of amounts ("Duration: 9/14/26 to 6/11/27") are no amount. */
const isSpan = (cell: string): boolean =>
  firstDate(cell) !== null &&
  !/min|\dx|times|hour/i.test(cell.replaceAll(/\d{1,4}[/-]\d{1,2}[/-]\d{2,4}/g, "")) &&
  // "20 MPW (2/25/2026 - 5/22/2026)"
  !givesAmount(withoutDates(cell));

/** Matches services whose name leaves the discipline open: instruction that a therapist gives is the therapist's. */
const OF_WHOM = /\bsdi\b|specially designed|^special education\b|\bcommunication\b|\bmotor\b/;

function disciplineOf(service: string, provider: string): ServiceLine["discipline"] | "other" {
  const giver = foldWords(provider);
  const [given, ...more] = [...new Set(findDisciplines(giver).map((one) => one.discipline))];
  const named = foldWords(service);
  if (given && more.length === 0 && !namesOtherService(giver) && OF_WHOM.test(named)) {
    if (findDisciplines(named).length === 0) return given;
  }
  for (const text of [service, provider]) {
    const folded = foldWords(text);
    const [found, ...others] = [...new Set(findDisciplines(folded).map((one) => one.discipline))];
    if (found && others.length === 0) return found;
    if (found) return null;
    if (namesOtherService(folded)) return "other";
  }
  // A service with an unknown name belongs to another discipline.
  return service.trim() === "" && provider.trim() === "" ? null : "other";
}

function settingOf(texts: readonly string[], { setting }: RowContext, amounts: string): ServiceSetting | null {
  const found = [...texts.map((text) => findSetting(foldWords(text))), findSetting(amounts)];
  if (found.includes("consult") || setting === "consult") return "consult";
  const own = [...new Set(found.filter((one) => one !== null))];
  return own.length === 1 ? own[0]! : own.length > 1 ? findSetting(foldWords(texts.at(-1)!)) : null;
}

/** Reads the span in a row's columns of dates; none without such columns. */
export function spanOfColumns(
  cells: readonly string[],
  columns: readonly (ServiceColumn | undefined)[],
): RowContext["span"] {
  const datesIn = (column: ServiceColumn): IsoDate[] =>
    cells.flatMap((cell, i) => (columns[i] === column ? findDates(cell).map(({ date }) => date) : []));
  const both = datesIn("dates");
  return { from: datesIn("from")[0] ?? (both.length === 2 ? both[0]! : null), to: datesIn("to")[0] ?? both[1] ?? null };
}

function spanOf(cells: readonly string[], { columns }: ServiceHead): Pick<ServiceLine, "from" | "to"> {
  const datesIn = (column: ServiceColumn): IsoDate[] =>
    cells.flatMap((cell, i) => (columns[i] === column ? findDates(cell).map(({ date }) => date) : []));
  const [from, to] = [datesIn("from"), datesIn("to")];
  if (from.length <= 1 && to.length <= 1 && from.length + to.length > 0)
    return { from: from[0] ?? null, to: to[0] ?? (from.length > 0 ? (onlyDate(datesIn("dates")) ?? null) : null) };
  return spanIn(
    cells
      .filter((cell, i) => columns[i] === "dates" || (columns[i] !== "goal" && findDates(cell).length > 0))
      .join(" "),
  );
}

/** Reads a single date beside the first day, as under "Anticipated duration", as the last day. */
const onlyDate = (dates: readonly IsoDate[]): IsoDate | undefined => (dates.length === 1 ? dates[0] : undefined);

/** Replaces periods in a row or sentence by what the document says they mean. */
export function withCycle(written: string, { cycle, isMarkedByQuarter }: RowContext): string {
  const words = isMarkedByQuarter ? written.replaceAll(MARKING_PERIOD, "quarter") : written;
  return cycle === "week"
    ? words
        .replaceAll(FIVE_DAYS, "cycle")
        .replaceAll(/\bevery other cycle\b/gi, "every other week")
        .replaceAll(/\bper cycle\b|\/ ?cycle\b|\b(?:a|each|every) cycle\b|\bcycle\b/gi, " per week")
    : words;
}

const FIVE_DAYS = /\b(?:5|five)[- ](?:school )?days? cycles?\b/gi;
const MARKING_PERIOD = /\b(?:marking|grading|reporting) (?:period|term)\b/gi;
