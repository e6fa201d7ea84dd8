import { CHOICE_HEAD } from "../lexicon/readers/service-table-words";
import { checkedOnly } from "./checked-options";
import { pastColumns, withoutPast } from "./past-columns";
import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import { columnsByContent, columnsOfRows } from "../service-lines/columns-by-content";
import { columnOf, isAmountColumn, serviceColumns, type ServiceColumn } from "../service-lines/service-columns";
import type { ServiceLine, ServiceReading } from "../service-lines/service-line";
import { readServiceRow, textOfRow, type ServiceHead } from "../service-lines/service-rows";
import { findDisciplines, namesOtherService, settingOfHead } from "../service-lines/service-words";
import { readStepped } from "../service-lines/stepped-services";
import { changeHead, readChangedService, type ChangedService } from "./changed-services";
import type { Unit } from "./document-units";
import { isHeading, isNotOfPlan, sectionOf } from "./iep-sections";
import { NOT_GRANTED, takeSurroundings, tellsSpan } from "./service-text";
import { type Walk, withSurroundings, add } from "./service-walk";

/**
 * Reads one row of a table: the head of a table of services, a service below one, a change of a service, or a note.
 * Adds what it grants to the walk, and what is unclear to its doubts.
 */
export function readRow(written: Unit, walk: Walk): void {
  const unit = { ...written, cells: written.cells.map((cell) => checkedOnly(cell).trim()) };
  const isHalf = walk.above?.lastLine === unit.firstLine - 1 && walk.above.cells.length === unit.cells.length;
  const own = namesAmount(unit.cells.join(" ")) ? [] : pastColumns(unit.cells, walk.held);
  // Heads in two rows: the upper one shows which columns are about former services.
  const past = own.length > 0 || !isHalf ? own : pastColumns(walk.above!.cells, walk.held);
  if (past.length > 0 || (unit.isApart && !goesOnBelowBlank(unit, walk)) || serviceColumns(unit.cells))
    walk.past = past;
  let cells = withoutPast(unit.cells, walk.past);
  const joined = cells.filter(Boolean).join(" ");
  const columns = columnsOfHead(unit, cells, walk);
  if (!columns && tellsSpan(joined) && /initiation|begin|start|duration/i.test(joined))
    return takeSurroundings(joined, walk);
  const change = changeHead(cells);
  if (change && !columns) {
    [walk.change, walk.head] = [change, undefined];
    return;
  }
  const changed = walk.change && readChangedService(cells, walk.change, walk.context.unit);
  if (changed) return takeChange(changed, unit, walk);
  if (columns) {
    [walk.change, walk.nameAbove] = [undefined, undefined];
    // A comparison of two years itself shows which column applies now.
    if (walk.section === "left-out" && walk.past.length === 0) {
      const isOfOthers = isNotOfPlan(walk.heading);
      if (isOfOthers && !walk.isBelowUnknown) return;
      walk.trust = isOfOthers ? "asked" : walk.isBelowUnknown ? "granted" : "whole";
    }
    walk.head = withUpperHalf({ columns, heads: cells }, unit, walk.above);
    if (cells.length === 2) walk.context = { ...walk.context, setting: settingOfHead(cells[0]!) };
    walk.group = undefined;
    walk.part += 1;
    // "Service type OT", "Freq. three times a week": a head and the row below it in one.
    const isMixed =
      cells.some((cell) => namesAmount(cell)) && cells.some((cell) => findDisciplines(foldWords(cell))[0]);
    if (isMixed) add({ services: [], doubts: [{ text: textOfRow(cells), why: "contradiction" }] }, unit, walk);
    // A table of services ends the section above it.
    if (walk.section !== "extended-year") walk.section = "services";
    return;
  }
  const isNarrow = cells.length === 2 && (!walk.head || walk.head.columns.length > 3) && !namesAmount(cells[1]!);
  if (isNarrow && isHeading(cells[0]!) && sectionOf(cells[0]!) === "left-out") {
    walk.section = "left-out";
  }
  if (walk.section === "left-out" || walk.section === "goals") return;
  if (walk.head?.heads.some((head, i) => isRefused(head, cells[i] ?? ""))) return;
  const box = boxBeside(written.cells, walk.head?.heads.length);
  if (box !== undefined) {
    const mark = written.cells[box]!.trim();
    if (!isTicked(mark)) return;
    // A tick on some forms, and a "no" on others.
    if (mark === "✗")
      return add({ services: [], doubts: [{ text: textOfRow(cells), why: "contradiction" }] }, unit, walk);
    cells = cells.toSpliced(box, 1);
  }
  if (walk.head && cells.length >= Math.min(3, walk.head.columns.length / 2)) {
    const reading = readServiceRow(withNameAbove(cells, walk), walk.head, {
      ...walk.context,
      // A row above that covers the table names the discipline.
      ...(walk.group ? { discipline: walk.group.discipline } : {}),
    });
    if (reading) add(withinHeads(ofNamedService(reading, cells, walk), cells, walk.head), unit, walk);
  } else if (walk.section === "services" || walk.section === "extended-year") readLoose(unit, walk);
}

/**
 * True for a row below a blank line that continues the table above, since unruled tables may have blank lines between
 * rows: it has an amount, and no more cells than there are heads. The row of a new head has no amount.
 */
const goesOnBelowBlank = ({ cells }: Unit, { head, above }: Walk): boolean =>
  head !== undefined &&
  above !== undefined &&
  above.cells.length > 1 &&
  cells.length <= head.heads.length &&
  namesAmount(cells.join(" "));

/** Reads a row as a head of services. */
function columnsOfHead(
  { cells: written }: Unit,
  cells: readonly string[],
  { below: rows, past, section }: Walk,
): ServiceColumn[] | undefined {
  const below = rows.map((row) => withoutBox(row, cells.length));
  const columns = isHeadOfGoals(cells) ? undefined : serviceColumns(cells);
  if (columns) return columnsByContent(columns, below, cells);
  if (isNarrowHead(cells, below)) return ["service", columnOf(cells[1]!)];
  if (!changeHead(cells) && (section === "services" || section === "extended-year")) {
    const found = columnsOfRows(cells, below);
    if (found) return found;
  }
  // "Service", "Last year" and "This IEP 10/5/2026 - 9/30/2027"
  const isCompared = past.length > 0 && pastColumns(written, undefined).length > 0 && columnOf(cells[0]!) === "service";
  return isCompared ? cells.map((cell, i) => (i === 0 ? "service" : cell === "" ? "other" : "amount")) : undefined;
}

/** Matches heads about how a goal is measured, which mean a table of goals where no other head names a service. */
const MEASURED = /^(?:method|criteri|evaluation|measure|mastery|baseline|progress|metodo|evaluacion)/;

/** "Evaluation method", "Criteria", "Schedule", "Implementer": true for the head of a table about goals. */
const isHeadOfGoals = (cells: readonly string[]): boolean =>
  cells.some((cell) => MEASURED.test(foldWords(cell).trim())) && !cells.some((cell) => columnOf(cell) === "service");

/**
 * True for the head of a table of two columns, the service and the amount, such as "Services within the classroom" and
 * "Minutes per week". Rows below name services and have numbers.
 */
function isNarrowHead(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const [what = "", amount = ""] = cells;
  if (cells.length !== 2 || what.length > 110 || amount.length > 50 || /\d/.test(amount) || namesAmount(what))
    return false;
  const isAmount = isAmountColumn(columnOf(amount)) && !isAmountColumn(columnOf(what));
  return (
    isAmount && below.some(([name = "", much = ""]) => findDisciplines(foldWords(name)).length > 0 && /\d/.test(much))
  );
}

/** Keeps an amendment's new service, and asks about the one that it replaces. */
function takeChange({ replaced, ...reading }: ChangedService, unit: Unit, walk: Walk): void {
  const isReplaced = (one: ServiceLine): boolean =>
    replaced.some(
      ({ discipline, minutes, times, per }) =>
        one.discipline === discipline && one.minutes === minutes && one.times === times && one.per === per,
    );
  const gone = walk.services.findIndex((service) => isReplaced(service));
  const present = walk.services[gone];
  // "0.5 hr/wk through 01/29/2027" ends then.
  const until = replaced[0]?.to;
  if (present && until && reading.services.every(({ from }) => from !== null && from > until)) {
    present.to = until;
    add(reading, unit, walk);
    return;
  }
  const [old] = gone < 0 ? [] : walk.services.splice(gone, 1);
  if (old) walk.parts.splice(gone, 1);
  const text = unit.cells.filter(Boolean).join(" | ");
  const doubts = old ? [...reading.doubts, { text, why: "contradiction" as const }] : reading.doubts;
  const services = reading.services.map((service) => ({ ...service, to: service.to ?? old?.to ?? null }));
  add(withSurroundings({ services, doubts }, walk), unit, walk);
}

/** Joins a head of two rows, whose upper one covers several columns: "Inside gen ed" above "Amt" and "Per". */
function withUpperHalf(head: ServiceHead, { firstLine }: Unit, above: Unit | undefined): ServiceHead {
  const isHalf = above && above.lastLine === firstLine - 1 && above.cells.length === head.heads.length;
  if (!isHalf || above.cells.some((cell) => /\d/.test(cell))) return head;
  return {
    ...head,
    heads: head.heads.map((own, i) => (own === above.cells[i] ? own : `${above.cells[i]!} ${own}`.trim())),
  };
}

/**
 * Finds the service in the row's words, where no column names it. Drops a row of another service; asks about one that
 * names no service.
 */
function ofNamedService(reading: ServiceReading, cells: readonly string[], { head, group }: Walk): ServiceReading {
  const isNamed = head!.columns.some((column) => column === "service" || column === "provider");
  if (isNamed || group) return reading;
  const [discipline, ...others] = new Set(
    cells.flatMap((cell) => findDisciplines(foldWords(cell)).map((one) => one.discipline)),
  );
  if (!discipline) {
    const isOfOthers = cells.some((cell) => namesOtherService(foldWords(cell)));
    const text = textOfRow(cells);
    const [first] = reading.doubts;
    return { services: [], doubts: isOfOthers ? [] : [first ?? { text, why: "not-sure-granted" }] };
  }
  const services = reading.services.map((one) => ({ ...one, discipline: others.length === 0 ? discipline : null }));
  return { ...reading, services };
}

/** Asks about a row with more cells than heads, whose cells can't be assigned. */
function withinHeads(reading: ServiceReading, cells: readonly string[], { heads }: ServiceHead): ServiceReading {
  if (cells.length <= heads.length || reading.services.length === 0) return reading;
  return { services: [], doubts: [...reading.doubts, { text: textOfRow(cells), why: "contradiction" }] };
}

const BOX = /^(?:☐|☒|☑|✓|✗|\[[ xX✓]?\]|\([ xX]?\))$/u;
const isTicked = (cell: string): boolean => !/^(?:☐|\[ ?\]|\( ?\))$/u.test(cell.trim());

/** Finds the only cell with a tick box in a row with one cell more than its head: the box has no head of its own. */
function boxBeside(cells: readonly string[], heads: number | undefined): number | undefined {
  const boxes = cells.flatMap((cell, i) => (BOX.test(cell.trim()) ? [i] : []));
  return boxes.length === 1 && heads !== undefined && cells.length === heads + 1 ? boxes[0] : undefined;
}

function withoutBox(cells: readonly string[], heads: number): readonly string[] {
  const box = boxBeside(cells, heads);
  return box === undefined ? cells : cells.toSpliced(box, 1);
}

/** True for an option that was considered and rejected: "N" under "Y/N". */
const isRefused = (head: string, cell: string): boolean =>
  CHOICE_HEAD.test(head.trim()) && /^(?:n|no|none|not .*|declined|rejected)$/i.test(cell.trim());

/** Copies the service's name from the row above: a name that covers several rows is only in the first. */
function withNameAbove(cells: readonly string[], walk: Walk): readonly string[] {
  const at = walk.head!.columns.indexOf("service");
  if (at < 0) return cells;
  const own = cells[at] ?? "";
  if (own !== "") walk.nameAbove = own;
  else if (at === 0 && walk.nameAbove && !cells.some((cell) => /^\W*(?:sub)?total/i.test(cell)))
    return [walk.nameAbove, ...cells.slice(1)];
  return cells;
}

/** Reads a row without a head by the contents of its cells. */
function readLoose(unit: Unit, walk: Walk): void {
  const text = unit.cells.filter((cell, i) => cell !== "" && !walk.past.includes(i)).join(", ");
  const folded = foldWords(text);
  if (findDisciplines(folded).length === 0 || !namesAmount(text) || NOT_GRANTED.test(folded)) return;
  const [discipline, ...others] = [...new Set(findDisciplines(folded).map((one) => one.discipline))];
  const context = discipline && others.length === 0 ? { discipline } : {};
  add(withSurroundings(readStepped(text, context), walk), unit, walk);
}
