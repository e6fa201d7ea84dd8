import type { IsoDate } from "../time/iso-date";
import { unitOfNumbers } from "../service-lines/bare-units";
import { columnCodes, placeCodes } from "../service-lines/head-legends";
import type { RowContext } from "../service-lines/service-rows";
import { rowsBelow, type Unit } from "./document-units";
import { foldWords } from "../service-lines/plain-numbers";
import { settingOfHead } from "../service-lines/service-words";
import { isHeading, isNotOfPlan, runInOf, sectionOf } from "./iep-sections";
import { isLabelled, blocksOf } from "./service-blocks";
import { withRecordsAsRows } from "./service-records";
import { openSection } from "./service-headings";
import { readRow } from "./service-table";
import { readText } from "./service-text";
import { withoutSettled } from "./stated-changes";
import { mergedRows, unreadServices } from "./unread-services";
import type { Walk } from "./service-walk";

/**
 * Reads the services that an IEP grants, from its tables and its sentences. `parts` names for each service its table
 * or, for sentences, its section.
 */
export function findServices(units: readonly Unit[], held?: IsoDate): Pick<Walk, "services" | "doubts" | "parts"> {
  const context: RowContext = {
    setting: null,
    cycle: cycleOf(units),
    isMarkedByQuarter: units.some(({ cells }) => cells.some((cell) => QUARTERS.test(foldWords(cell)))),
    span: { from: null, to: null },
    unit: unitOfNumbers(units.flatMap(({ cells }) => cells)),
    places: placeCodes(units.map(({ cells }) => cells.join("\t"))),
    codes: columnCodes(units.map(({ cells }) => cells.join("\t"))),
  };
  const walk: Walk = {
    services: [],
    doubts: [],
    parts: [],
    part: 0,
    section: "other",
    heading: "",
    isBelowUnknown: false,
    trust: "granted",
    head: undefined,
    change: undefined,
    held,
    past: [],
    group: undefined,
    sectionFrom: 0,
    nameAbove: undefined,
    wasServices: false,
    below: [],
    above: undefined,
    statedChanges: [],
    context,
  };
  const blocks = blocksOf(withRecordsAsRows(units));
  const firsts = blocks.map(([first]) => first!);
  for (const [i, block] of blocks.entries()) {
    const [first] = block as [Unit, ...Unit[]];
    walk.below = rowsBelow(firsts, i);
    if (first.cells.length > 1 && !isLabelled(first)) readRow(first, walk);
    else {
      walk.past = [];
      readBlock(block, walk);
    }
    walk.above = first;
  }
  walk.doubts = [...withoutSettled(walk), ...mergedRows(units, (unit) => isCovered(unit, walk))];
  if (walk.services.length + walk.doubts.length === 0) walk.doubts = unreadServices(units);
  return walk;
}

/** True for a unit that a service or a question is from. */
const isCovered = ({ firstLine, lastLine }: Unit, { services, doubts }: Walk): boolean =>
  [...services, ...doubts].some((one) => one.firstLine <= lastLine && one.lastLine >= firstLine);

function readBlock(block: readonly Unit[], walk: Walk): void {
  const [first, ...rest] = block as [Unit, ...Unit[]];
  const runIn = isWholeHeading(first.cells) ? undefined : runInOf(first.cells);
  if (!runIn) {
    if (openSection(first, walk)) return;
    const { section } = walk;
    if (section === "left-out" && !isNotOfPlan(walk.heading) && isForStaff(first.cells[0]!)) walk.section = "services";
    readText(block, walk);
    walk.section = section;
    return;
  }
  const [, head = ""] = runIn;
  walk.section = sectionOf(head) ?? "other";
  [walk.heading, walk.isBelowUnknown, walk.trust] = [head, false, "granted"];
  walk.part += 1;
  readText([{ ...first, cells: [first.cells[0]!.slice(runIn[0].length)] }, ...rest], walk);
}

/**
 * "SPECIAL EDUCATION: Related Services in General Education Classroom": true where the text behind the colon belongs to
 * the heading.
 */
const isWholeHeading = ([text = "", ...others]: readonly string[]): boolean =>
  others.length === 0 && isHeading(text) && sectionOf(text) === "services" && settingOfHead(text) !== null;

/**
 * "Support for school personnel: PT will consult with staff ...", true for support of staff among the other services of
 * a section.
 */
const isForStaff = (text: string): boolean =>
  /^(?:program )?(?:supports? (?:for|to)|apoyos? (?:al?|para el)) (?:school )?personn?[ea]l[^:]{0,40}:/.test(
    foldWords(text),
  );

const FIVE_DAY_CYCLE = new RegExp(
  String.raw`(?:☒|☑|\[x\]|✓)\s*(?:5|five)[- ]day(?! .*(?:☒|☑))|\b(?:5|five)-day cycle\b(?!.*☐)` +
    String.raw`|cycle:? *(?:is )?5[- ]days?`,
  "iu",
);

/** Matches a statement that marking periods are quarters: "Marking periods: four of nine weeks each." */
const QUARTERS =
  /(?:marking|grading|reporting) (?:period|term)s?\b[^.]{0,40}\b(?:(?:four|4)\b[^.]{0,12}\b(?:nine|9)|quarters?\b)/;

/** Finds whether a cycle is a week: "☒ 5 day cycle". */
function cycleOf(units: readonly Unit[]): "week" | undefined {
  const isFive = units.some(({ cells }) => cells.some((cell) => FIVE_DAY_CYCLE.test(cell)));
  return isFive ? "week" : undefined;
}
