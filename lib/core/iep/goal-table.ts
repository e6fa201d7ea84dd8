import { PART } from "../lexicon/readers/goal-table-words";
import { foldWords } from "../service-lines/plain-numbers";
import { serviceColumns } from "../service-lines/service-columns";
import { changeHead } from "./changed-services";
import type { Unit } from "./document-units";
import { GOAL_COLUMN, GOAL_LABEL, OBJECTIVE, OBJECTIVES_LABEL, OPENS_GOAL } from "./goal-labels";
import { OTHER_LABEL, SPANISH_LABEL } from "./goal-labels";
import { goalWording, isGoalWording, isWholeGoal } from "./goal-text";
import type { GoalWalk } from "./goal-walk";
import { push } from "./goal-walk";

/** Matches heads of columns beside the goals. */
const BESIDE_GOALS = new RegExp(
  String.raw`criteri|method|metodo|schedule|baseline|objective|progress|measure|evaluation|person|date` +
    String.raw`|base|responsab|level|status|area|#|no\.|goal`,
);

const BEHAVIOR = /^(?:behaviou?rs?|skills?|student will|will|target (?:behaviou?r|skill)|action|conducta)\b/;
const CONDITION = /^(?:conditions?|given|condicion)/;

/** Reads a row of a table; returns cells with a label of their own, to be read as paragraphs. */
export function readGoalRow(unit: Unit, walk: GoalWalk): string[] {
  if (walk.isOld) return [];
  const change = changeHead(unit.cells);
  if (change) walk.replaced = change.before;
  const cells = unit.cells.map((cell, i) => (i === walk.replaced ? "" : cell));
  const heads = cells.map((cell) => foldWords(cell));
  if (change) return [];
  if (openTable(cells, heads, walk)) return [];
  if (OBJECTIVES_LABEL.test(heads[0] ?? "")) {
    walk.isOfObjectives = true;
    // "Objective", "Criterion", "Schedule": a table of objectives.
    if (heads.every((head) => head.length < 40)) [walk.column, walk.parts] = [undefined, undefined];
  }
  if (readLabelled({ ...unit, cells }, heads, walk)) return [];
  if (walk.parts && walk.inGoals) {
    const whole = goalWording(
      walk.parts
        .map((i) => cells[i] ?? "")
        .filter((cell) => cell !== "")
        .join(", "),
    );
    if (isGoalWording(whole)) push(whole, unit, walk);
    return [];
  }
  if (walk.column !== undefined && walk.inGoals) {
    readCell(cells[walk.column] ?? "", unit, walk);
    return [];
  }
  // "Goal 1 <tab> Meta 1": the same goal in two languages.
  const labelled = (serviceColumns(cells) ? [] : cells).filter(
    (cell) => GOAL_LABEL.test(cell) && !OTHER_LABEL.test(foldWords(cell)),
  );
  const isTwice = labelled.length === 2 && SPANISH_LABEL.test(labelled[0]!) !== SPANISH_LABEL.test(labelled[1]!);
  if (labelled.length === 0 && !opensGoal(heads, walk)) readHeadless({ ...unit, cells }, heads, walk);
  return isTwice ? labelled.slice(0, 1) : labelled;
}

function readCell(own: string, unit: Unit, walk: GoalWalk): void {
  if (/^[–•·-]/.test(own) || OBJECTIVE.test(own) || OTHER_LABEL.test(foldWords(own))) return;
  const wording = goalWording(own);
  if (isGoalWording(wording)) push(wording, unit, walk);
}

/** Takes a row as the head of a table of goals. */
function openTable(cells: readonly string[], heads: readonly string[], walk: GoalWalk): boolean {
  const column = heads.findIndex((head) => head.length < 220 && GOAL_COLUMN.test(head) && !IS_NUMBERED.test(head));
  const isHead = column >= 0 && cells.every((cell) => cell.length < 220) && isHeadRow(heads, column, walk);
  if (isHead) {
    [walk.inGoals, walk.column, walk.parts] = [true, column + numberBefore(heads, column, walk), undefined];
    return true;
  }
  const isParts =
    heads.every((head) => head.length < 60) &&
    heads.some((head) => BEHAVIOR.test(head)) &&
    heads.some((head) => CONDITION.test(head)) &&
    !heads.some((head) => /\d/.test(head));
  if (!isParts || isVertical(heads)) return false;
  const parts = heads.flatMap((head, i) => (PART.test(head) ? [i] : []));
  [walk.inGoals, walk.column, walk.parts] = [true, undefined, parts];
  return true;
}

/** Matches the label of one goal, which is no head: "Measurable Annual Goal #2". */
const IS_NUMBERED = /\b(?:goal|meta)s? ?(?:#|no\.?|number)? ?\d{1,2}$|^(?:goal|meta) #?\d/;

/** Returns 1 where "# Measurable annual goal" covers two columns, the numbers and the goals; else 0. */
function numberBefore(heads: readonly string[], column: number, { below }: GoalWalk): 0 | 1 {
  const isNumber = (row: readonly string[]): boolean =>
    row.length === heads.length + 1 && /^#?\d{1,2}[.)]?$/.test(row[column] ?? "");
  return /^(?:#|no\.?) ?\p{L}/u.test(heads[column]!) && below.some((row) => isNumber(row)) ? 1 : 0;
}

/** True for a row of two cells, of which the second is no head. */
const isVertical = (heads: readonly string[]): boolean => heads.length === 2 && heads[1]!.split(" ").length > 4;

/** True where other cells of the row are heads too (criteria, method, baseline), or goals are below. */
function isHeadRow(heads: readonly string[], column: number, { below }: GoalWalk): boolean {
  const own = heads[column]!;
  if (/\d+ ?%|\d out of|\d of \d/.test(own)) return false;
  const isKnown =
    heads.some((head, i) => i !== column && BESIDE_GOALS.test(head)) &&
    heads.every((head, i) => i === column || head.length < 60);
  // "Goal(s)" in the head of a table of services: names the goal that a service is for.
  const isOfServices =
    serviceColumns(heads) !== undefined && !below.some((row) => isGoalWording(goalWording(row[column] ?? "")));
  return (
    (isKnown && !isOfServices) ||
    (!isGoalWording(goalWording(own)) && below.some((row) => isWholeGoal(goalWording(row[column] ?? ""))))
  );
}

/** Reads a label and a goal in two cells: "Measurable Annual Goal <tab> wording" */
function readLabelled(unit: Unit, heads: readonly string[], walk: GoalWalk): boolean {
  const { cells } = unit;
  const label = heads.findIndex(
    (head, i) =>
      GOAL_LABEL.test(`${head}:`) &&
      !OTHER_LABEL.test(head) &&
      head.length < 160 &&
      !isGoalWording(goalWording(cells[i]!)),
  );
  if (label < 0) return false;
  const words = goalWording(cells.slice(label).find((cell, i) => i > 0 && isGoalWording(goalWording(cell))) ?? "");
  if (!isGoalWording(words)) return false;
  push(words, unit, walk);
  [walk.inGoals, walk.isBelow, walk.isAwaited, walk.isOfObjectives] = [true, true, false, false];
  return true;
}

/** "02 <tab> AREA: WRITTEN OUTPUT <tab> RESP: OT" above a goal's words opens a goal. */
function opensGoal(heads: readonly string[], walk: GoalWalk): boolean {
  const isOpened =
    walk.inGoals && heads.every((head) => head.length < 60) && heads.slice(0, 2).some((head) => OPENS_GOAL.test(head));
  if (isOpened) [walk.isAwaited, walk.isBelow, walk.isOfObjectives] = [true, false, false];
  return isOpened;
}

/** Reads a row of the goals' section without a head: the only cell that is a complete goal. */
function readHeadless(unit: Unit, heads: readonly string[], walk: GoalWalk): void {
  const [first = ""] = heads;
  if (!walk.inGoals || walk.isOfObjectives || OTHER_LABEL.test(first) || OBJECTIVE.test(first)) return;
  const whole = unit.cells.filter((cell) => isWholeGoal(goalWording(cell)) && !OTHER_LABEL.test(foldWords(cell)));
  if (whole.length === 1) push(goalWording(whole[0]!), unit, walk);
}
