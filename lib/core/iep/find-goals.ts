import { foldWords } from "../service-lines/plain-numbers";
import { rowsBelow, type Unit } from "./document-units";
import { AREA, AREA_NAME, CODED, GOAL_LABEL, LISTED, OBJECTIVE, OBJECTIVES_LABEL } from "./goal-labels";
import { OPENS_GOAL, OTHER_LABEL } from "./goal-labels";
import { withPartsJoined } from "./goal-parts";
import { readGoalRow } from "./goal-table";
import { fromLabel, goalWording, isGoalWording, isWholeGoal } from "./goal-text";
import { push, type GoalWalk } from "./goal-walk";
import { isHeading, isOfOldGoals, runInOf, sectionOf } from "./iep-sections";
import type { IepGoal } from "./iep-reading";
import { distinctGoals } from "./same-goals";

/** Finds the annual goals, of whatever discipline, in tables, under labels and in numbered lists. */
export function findGoals(written: readonly Unit[]): IepGoal[] {
  const walk: GoalWalk = {
    goals: [],
    inGoals: false,
    isOld: false,
    replaced: undefined,
    column: undefined,
    parts: undefined,
    isBelow: false,
    isOfObjectives: false,
    isAwaited: false,
    below: [],
  };
  const units = withPartsJoined(written);
  for (const [i, unit] of units.entries()) {
    if (unit.cells.length < 2) {
      readText(unit, unit.cells[0]!, walk);
      continue;
    }
    walk.below = rowsBelow(units, i);
    for (const cell of readGoalRow(unit, walk)) readText(unit, cell, walk);
  }
  return distinctGoals(walk.goals);
}

/** Matches the label of another goal inside a text, where one cell has several goals. */
const NEXT_GOAL =
  /(?<=[.!?]["”)]?)\s+(?=(?:(?:Annual|Measurable|IEP) )*(?:Goal|Meta) (?:#|No\.? )?\d{1,2}\s*[:.)–—-])/u;

function readText(unit: Unit, written: string, walk: GoalWalk): void {
  for (const text of written.split(NEXT_GOAL)) readPart(unit, text, walk);
}

function readPart(unit: Unit, written: string, walk: GoalWalk): void {
  const text = fromLabel(written);
  const folded = foldWords(text);
  walk.replaced = undefined;
  if (walk.isOld && !isHeading(text)) return;
  if (GOAL_LABEL.test(text) && !OTHER_LABEL.test(folded) && !OBJECTIVE.test(text)) {
    takeLabel(unit, text, walk);
    return;
  }
  const [, runIn = ""] = runInOf([text]) ?? [];
  if (openPart(text, walk) || (runIn !== "" && openPart(runIn, walk) && !walk.inGoals) || !walk.inGoals) return;
  const ofArea = OTHER_LABEL.test(folded) || OBJECTIVE.test(text) ? "" : wordingOfArea(unit, text, walk);
  if (isGoalWording(ofArea)) {
    push(ofArea, unit, walk);
    [walk.isAwaited, walk.isBelow] = [false, true];
    return;
  }
  if (OPENS_GOAL.test(folded) && !isGoalWording(goalWording(text))) {
    [walk.isAwaited, walk.isBelow, walk.isOfObjectives] = [true, false, false];
    return;
  }
  if (OTHER_LABEL.test(folded) || OBJECTIVE.test(text)) {
    takeOther(folded, walk);
    return;
  }
  if (isHeading(text) && text.split(/\s+/).length <= 5 && AREA_NAME.test(folded)) {
    [walk.isAwaited, walk.isBelow, walk.isOfObjectives] = [true, false, false];
    return;
  }
  takeWords(unit, text, walk);
}

/** Returns the text after an area's name: "Fine motor. By June, ...", or lettered "B. Talking. During play, ...". */
function wordingOfArea({ isApart }: Unit, text: string, { isOfObjectives }: GoalWalk): string {
  const bare = isApart || !isOfObjectives ? text.replace(/^\s*\(?[A-Z][.)]\s+(?=\p{Lu})/u, "") : text;
  const area = AREA.exec(bare);
  return area ? goalWording(bare.slice(area[0].length)) : "";
}

/** Returns the words up to "will", by which the goals of a list resemble each other: "By June 2027 Delphine will". */
const openingOf = (text: string): string => /^.{8,60}?\bwill\b/u.exec(text)?.[0] ?? "";

function takeLabel(unit: Unit, text: string, walk: GoalWalk): void {
  const wording = goalWording(text);
  [walk.inGoals, walk.column, walk.parts, walk.isOfObjectives] = [true, undefined, undefined, false];
  const isSaid = isGoalWording(wording);
  if (isSaid && !IS_OVER.test(wording)) push(wording, unit, walk);
  [walk.isBelow, walk.isAwaited] = [isSaid, !isSaid];
}

/** "MET 12/15/2025 AND DISCONTINUED. (She will ...)": matches a goal that no longer applies. */
const IS_OVER =
  /^\W*(?:met|discontinued|achieved|mastered|deleted|removed|completed|cumplida)\b(?=\W*(?:\d|and\b|\(|\.|$))/i;

/** Takes a line as the heading of a part of the document. */
function openPart(text: string, walk: GoalWalk): boolean {
  const section = isHeading(text) ? sectionOf(text) : undefined;
  if (!section || (section === "goals" && OBJECTIVES_LABEL.test(foldWords(text)))) return false;
  walk.inGoals = section === "goals";
  walk.isOld = isOfOldGoals(text);
  [walk.column, walk.parts] = [undefined, undefined];
  [walk.isBelow, walk.isAwaited, walk.isOfObjectives] = [false, walk.inGoals, false];
  return true;
}

/** Takes a line that belongs to a goal: "Baseline" may be between the label and the goal, objectives may not. */
function takeOther(folded: string, walk: GoalWalk): void {
  if (OBJECTIVES_LABEL.test(folded) || OBJECTIVE.test(folded)) walk.isOfObjectives = true;
  walk.isBelow = !walk.isAwaited || walk.isBelow;
}

function takeWords(unit: Unit, text: string, walk: GoalWalk): void {
  const wording = goalWording(text);
  if (!isGoalWording(wording)) return;
  const isListed = LISTED.test(text);
  // A complete goal after another one's baseline and method is the next goal.
  const isNext = walk.isBelow && !walk.isOfObjectives && !isListed && unit.isApart && isWholeGoal(wording);
  // Objectives below a goal have dates of their own, so their opening differs.
  const opening = /^(?:by|para) .*\d/i.test(wording) ? openingOf(wording) : "";
  const isAlike =
    opening !== "" &&
    walk.isBelow &&
    !walk.isOfObjectives &&
    isWholeGoal(wording) &&
    walk.goals.some((goal) => openingOf(goal.text) === opening);
  if (walk.isAwaited || isAlike || CODED.test(text) || (isListed && !walk.isBelow) || isNext) {
    push(wording, unit, walk);
    walk.isAwaited = false;
    walk.isBelow = !isListed;
  }
}
