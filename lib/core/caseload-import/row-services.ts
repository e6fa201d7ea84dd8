import type { Discipline } from "../goals/goal-case";
import { foldWords } from "../service-lines/plain-numbers";
import { readStepped } from "../service-lines/stepped-services";
import { amountWords, type ServiceColumn } from "../service-lines/service-columns";
import type { ServiceLine, ServiceReading } from "../service-lines/service-line";
import { readServiceRow, spanOfColumns } from "../service-lines/service-rows";
import { findDisciplines, namesOtherService, settingOfHead } from "../service-lines/service-words";
import { numberedBlocks, parallelServices } from "./service-groups";
import { withListLegend } from "./list-legend";
import { settingInList, settingOfCell } from "./listed-places";
import { namesListedAmount, spelledOut, withWeeks } from "./shorthand";
import { readShares, withSettingsBeside } from "./split-by-setting";
import type { CaseloadDoubt } from "./caseload-reading";

/**
 * The columns of a caseload that are about services (undefined for others), with what the list says about all of them.
 */
export interface ServiceColumns {
  columns: (ServiceColumn | undefined)[];
  heads: readonly string[];
  /** True in a list whose amounts are weekly unless stated otherwise. */
  isWeekly?: boolean;
  /** The discipline of the caseload, where its title names it. */
  discipline: Discipline | null;
  /** The default setting, from the list's title. */
  setting?: ServiceLine["setting"];
  /** The list's legend of short words. */
  legend?: ReadonlyMap<string, string>;
}

/** Services of one row, and doubts about the rest. */
export interface RowServices {
  services: ServiceLine[];
  doubts: Omit<CaseloadDoubt, "line">[];
  /** True when the row names a service of another discipline, such as counselling. */
  isOther: boolean;
}

const AMOUNTS: readonly (ServiceColumn | undefined)[] = [
  "amount",
  "minutes",
  "times",
  "minutes-per-week",
  "minutes-per-month",
  "total",
  "per",
];

interface AmountCell {
  cell: string;
  reading: ServiceReading;
}

/** Reads the services of a row: each cell with a complete service is one; otherwise the cells together are one. */
export function rowServices(written: readonly string[], context: ServiceColumns): RowServices {
  const { services, ...read } = servicesByHead(written, context);
  const { setting = null } = context;
  return { ...read, services: services.map((service) => ({ ...service, setting: service.setting ?? setting })) };
}

/** "OT Min, OT Freq, OT Loc, PT Min, PT Freq, PT Loc": reads the columns of each discipline separately. */
function servicesByHead(written: readonly string[], context: ServiceColumns): RowServices {
  const ofHead = context.columns.map((column, i) =>
    column === undefined ? null : disciplineIn(context.heads[i] ?? ""),
  );
  const blocks = numberedBlocks(written, context) ?? parallelServices(written, context);
  if (blocks) return joinedRows(blocks.map((one) => ownServices(one.written, { ...context, columns: one.columns })));
  const named = [...new Set(ofHead.filter((one) => one !== null && one !== "other"))];
  const isGrouped = named.some((one) => ofHead.filter((other) => other === one).length > 1);
  if (named.length < 2 || !isGrouped) return ownServices(written, context);
  const all = named.map((discipline) => {
    const columns = context.columns.map((column, i) =>
      ofHead[i] === null || ofHead[i] === discipline ? column : undefined,
    );
    return ownServices(written, { ...context, columns, discipline });
  });
  return joinedRows(all);
}

const joinedRows = (all: readonly RowServices[]): RowServices => ({
  services: all.flatMap(({ services }) => services),
  doubts: all.flatMap(({ doubts }) => doubts),
  isOther: all.every(({ isOther }) => isOther),
});

function ownServices(written: readonly string[], context: ServiceColumns): RowServices {
  const { legend = new Map<string, string>() } = context;
  const cells = written.map((cell, i) =>
    context.columns[i] === undefined ? cell : spelledOut(withListLegend(cell, legend)),
  );
  const { columns, heads } = context;
  for (const [i, cell] of cells.entries()) if (columns[i] === "service") cells[i] = spelledService(cell);
  const named = columns.flatMap((column, i) => (column === "service" || column === "provider" ? [cells[i] ?? ""] : []));
  const own = named.some((cell) => OTHERS_SHORT.test(cell.trim())) ? "other" : disciplineIn(named.join(" "));
  if (own === "other") return { services: [], doubts: [], isOther: true };
  const isIn = (i: number): boolean =>
    (AMOUNTS.includes(columns[i]) && disciplineIn(heads[i] ?? "") !== "other") ||
    (columns[i] === "service" && namesListedAmount(cells[i] ?? ""));
  const filled = cells.flatMap((cell, i) => (isIn(i) && isSaid(cell) ? [i] : []));
  const isWithTimes = columns.some((column, i) => column === "times" && isSaid(cells[i] ?? ""));
  const alone = filled.map((i): AmountCell => {
    const [cell, head, column] = [cells[i]!, heads[i] ?? "", columns[i]!];
    const ofHead = disciplineIn(head);
    const short = context.isWeekly && filled.length === 1 ? withWeeks(cell) : cell;
    const words = withMinutes(
      amountWords({ column: column === "service" ? "amount" : column, head, isWithTimes }, withUnits(short, column)),
    );
    const reading = readShares(withoutHelpers(words), (text) =>
      readStepped(text, {
        discipline: own ?? (ofHead === "other" ? null : ofHead) ?? context.discipline,
        // "30 min 1x/wk, APE gym": a place, in a column of minutes.
        isNamed: /^\d/.test(text),
      }),
    );
    const setting = settingOfHead(head);
    const placed = withPlaces(reading, { cell, setting, cells, columns });
    return { cell: written[i]!, reading: withSpan(placed, spanOfColumns(cells, columns)) };
  });
  const isHalf = ({ reading }: AmountCell): boolean =>
    reading.services.length === 0 && reading.doubts.every(({ why }) => why === "no-period" || why === "no-minutes");
  if (
    alone.some((one) => one.reading.services.length > 0) &&
    !alone.some((one) => isHalf(one) && one.reading.doubts.length > 0)
  )
    return joined(alone);
  return together(cells, context, { alone, discipline: own ?? context.discipline });
}

/** Kinds of speech therapy as lists name them, and Spanish letters; the whole cell, before a dash or bracket. */
const SHORT_NAMES: readonly (readonly [string, RegExp])[] = [
  [
    "speech",
    new RegExp(
      String.raw`^(?:ESY )?(?:lang(?:uage)?|artic(?:ulation)?|fluency|stuttering|voice|phon(?:ology)?|pragmatics?)` +
        String.raw`\b(?=$| ?[-–—(/,])`,
      "i",
    ),
  ],
  ["speech", /^(?:SP|S\/LT?|SLT|SPL)\.?$/],
  ["terapia ocupacional", /^T\.?O\.?(?![\p{L}\d])/u],
  ["terapia física", /^T\.?F\.?(?![\p{L}\d])/u],
];

function spelledService(cell: string): string {
  const [name, short] = SHORT_NAMES.find(([, one]) => one.test(cell.trim())) ?? [];
  return short ? cell.trim().replace(short, (own) => (name === "speech" ? `speech ${own}` : name!)) : cell;
}

/** Reads "30/wk" in a column of services as minutes: nobody goes thirty times a week. */
const withMinutes = (words: string): string => words.replace(/^(\d{2,3})(?= ?(?:\/|per|a |each))/, "$1 min");

/** Matches short forms of other disciplines' services. */
const OTHERS_SHORT = /^(?:t?vi|dhh|hi|o ?& ?m|sai|rsp|sdi|at|sw|resource(?: room)?)$/i;

const isSaid = (cell: string): boolean =>
  /[\p{L}\p{N}]/u.test(cell) && !/^(?:n\/?a|none|no|ninguno|x|0+(?:\.0+)?(?: ?min\w*\.?)?)$/i.test(cell.trim());

function disciplineIn(text: string): Discipline | "other" | null {
  const folded = foldWords(text);
  const found = [...new Set(findDisciplines(folded).map(({ discipline }) => discipline))];
  if (found.length === 1) return found[0]!;
  return found.length === 0 && namesOtherService(folded) && !/consult|direct\b/.test(folded) ? "other" : null;
}

const settingBeside = (cells: readonly string[], columns: ServiceColumns["columns"]): ServiceLine["setting"] => {
  const beside = cells.filter(
    (_, i) => columns[i] === "setting" || columns[i] === "delivery" || columns[i] === "service",
  );
  const places = cells.filter((_, i) => columns[i] === "setting");
  return settingOfHead(beside.join(", ")) ?? settingOfCell(places.join(", "));
};

/** "15 min daily (stander, w/ para) + 30 min/month PT": drops what somebody else does with the student. */
function withoutHelpers(words: string): string {
  const parts = words.split(/\s*[+;]\s*/);
  const own = parts.filter((part) => !/(?:\bw\/|\bwith|\bby) ?(?:an? |the |her |his )?(?:para|aide|nurse)/i.test(part));
  return own.length > 0 && own.length < parts.length ? own.join("; ") : words;
}

interface Places {
  cell: string;
  /** The setting that the head names. */
  setting: ServiceLine["setting"];
  cells: readonly string[];
  columns: ServiceColumns["columns"];
}

/** Sets where services are given, from their cell, its head or the column of places. */
function withPlaces(reading: ServiceReading, { cell, setting, cells, columns }: Places): ServiceReading {
  const places = cells.filter((_, i) => columns[i] === "setting").join(", ");
  const own = reading.services.length === 1 ? settingInList(cell) : null;
  const services = withSettingsBeside(reading.services, places).map((service) => ({
    ...service,
    setting: service.setting ?? setting ?? own ?? settingBeside(cells, columns),
  }));
  return { ...reading, services };
}

/** Adds the head's unit to bare numbers: "30 + 30" and "30 every other wk" under "MPW". */
function withUnits(cell: string, column: ServiceColumn): string {
  const isInParts = column === "minutes-per-week" || column === "minutes-per-month" || column === "minutes";
  if (!isInParts && !(column === "amount" && /^\d{1,3} ?\(/.test(cell))) return cell;
  const per = column === "minutes-per-week" ? " per week" : column === "minutes-per-month" ? " per month" : "";
  if (/^\d{1,3}(?: ?[+&] ?\d{1,3})+$/.test(cell.trim()))
    return cell.trim().replaceAll(/\d+/g, (number) => `${number} minutes${per}`);
  return cell.replace(/^(\d{1,3})(?= (?:every|each|per|a|once|twice|pull|push|consult)\b| ?\()/, "$1 minutes");
}

const withSpan = (reading: ServiceReading, { from, to }: Pick<ServiceLine, "from" | "to">): ServiceReading => ({
  ...reading,
  services: reading.services.map((service) =>
    service.from === null && service.to === null ? { ...service, from, to } : service,
  ),
});

const joined = (cells: readonly AmountCell[]): RowServices => ({
  services: cells.flatMap(({ reading }) => reading.services),
  doubts: cells.flatMap(({ cell, reading }): RowServices["doubts"] =>
    reading.services.length + reading.doubts.length === 0 && !namesOtherService(foldWords(spelledOut(cell)))
      ? [{ text: cell, why: "no-amount" }]
      : reading.doubts.map(({ why }) => ({ text: cell, why })),
  ),
  isOther: false,
});

function together(
  cells: readonly string[],
  { columns, heads }: ServiceColumns,
  { alone, discipline }: { alone: readonly AmountCell[]; discipline: Discipline | null },
): RowServices {
  const unclear = alone.filter(({ reading }) =>
    reading.doubts.some(({ why }) => why !== "no-period" && why !== "no-minutes"),
  );
  const head = { columns: columns.map((column) => column ?? ("goal" as const)), heads: [...heads] };
  const span = { from: null, to: null };
  const reading = readServiceRow(cells, head, { setting: null, cycle: undefined, span, discipline });
  const place = settingOfCell(cells.filter((_, i) => columns[i] === "setting").join(", "));
  const services =
    unclear.length === 0 ? (reading?.services ?? []).map((one) => ({ ...one, setting: one.setting ?? place })) : [];
  const doubts = unclear.map(({ cell, reading: own }) => ({ text: cell, why: own.doubts[0]!.why }));
  if (services.length > 0 || doubts.length > 0) return { services, doubts, isOther: false };
  if (alone.length === 0) return { services, doubts: [], isOther: false };
  const text = alone.map(({ cell }) => cell).join(", ");
  return { services, doubts: [{ text, why: reading?.doubts[0]?.why ?? "no-amount" }], isOther: false };
}
