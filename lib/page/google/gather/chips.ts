import type { ChipFacts, LostFacts } from "../../../page-facts/page-facts";
import type { Finder } from "../../find";
import { OWN_HOST_ATTRIBUTE } from "../../observe";
import type { GoogleKey } from "../selectors";
import type { ColumnRow } from "./columns";
import { clip } from "../../clip";
import { knownAround, KnownBlocks } from "../../known-blocks";
import { isShownAt, isWithinAny } from "../../appearance";
import { gatherTexts } from "./texts";
import { placeInColumns, type ColumnLayout } from "./column-place";

/** Possible events, and the index of each by its element. */
export interface GatheredChips {
  chips: ChipFacts[];
  indexOf: Map<Element, number>;
  /** True for elements in a dialog, in something hidden or in Pushpin's own. */
  isOutside: (element: Element) => boolean;
}

/**
 * All that may be an event inside `scope`. Not in popups, not in hidden parts, not our own. What lies within
 * something that is an event for sure is left out; the interpreter decides by texts and ids whether the others are
 * events.
 */
export function gatherChips(
  scope: Element,
  finder: Finder<GoogleKey>,
  columns?: { grid: HTMLElement; row: ColumnRow },
): GatheredChips {
  const isOutside = outsideCheck(finder);
  const stage: ColumnLayout | undefined = columns && stageOf(columns.row);
  const known = columnsLook(scope.ownerDocument, finder, columns?.row);
  const found: GatheredChips = { chips: [], indexOf: new Map(), isOutside };
  for (const element of finder.findEvery(scope, "chip")) {
    const within = knownAround(element.parentElement, found.indexOf);
    if ((within !== undefined && isSure(found.chips[within]!)) || isOutside(element)) continue;
    const chip = known(element, () => gatherPlaced(element, finder, columns, stage));
    found.indexOf.set(element, found.chips.length);
    found.chips.push(within === undefined ? chip : { ...chip, within });
  }
  return found;
}

const knownColumns = new KnownBlocks<ChipFacts>();

/** Keys of all selectors that the facts of a chip depend on. */
const RULES = ["chip", "dialog", "cell", "visibleHalf", "button", "listDay"] as const;

function columnsLook(page: Document, finder: Finder<GoogleKey>, row: ColumnRow | undefined) {
  const parts = row?.isLaidOut ? row.cells.map(({ element }) => element) : [];
  return knownColumns.look(page, parts, RULES.map((key) => finder.css(key)).join());
}

/** A possible event with its place, without the index of what it lies within. */
function gatherPlaced(
  element: HTMLElement,
  finder: Finder<GoogleKey>,
  columns: { grid: HTMLElement } | undefined,
  stage: ColumnLayout | undefined,
): ChipFacts {
  const rect = element.getBoundingClientRect();
  const chip = gatherChip(element, finder, rect);
  if (!columns || belongsTo(element, columns.grid, chip)) chip.isOfGrid = true;
  return stage ? Object.assign(chip, placeInColumns({ element, rect }, stage, finder)) : chip;
}

function outsideCheck(finder: Finder<GoogleKey>): (element: Element) => boolean {
  return isWithinAny(`${finder.css("dialog")},[hidden],[${OWN_HOST_ATTRIBUTE}]:not(:empty)`);
}

function stageOf(row: ColumnRow): ColumnLayout {
  return { row, columnOf: new Map(row.cells.map(({ element }, index) => [element, index])) };
}

/** True when both of an event's marks identify it. */
function isSure({ isNamed, rawId }: ChipFacts): boolean {
  return isNamed === true && !!rawId;
}

function gatherChip(element: HTMLElement, finder: Finder<GoogleKey>, rect: DOMRect): ChipFacts {
  const { style } = element;
  const chip: ChipFacts = {
    ...gatherTexts(element, finder),
    place: [style.top, style.height, style.left, style.width].map((text) => clip(text, 60)) as ChipFacts["place"],
  };
  const rawId = element.getAttribute("data-eventid");
  const log = element.getAttribute("jslog");
  const listDay = finder.findAround(element, "listDay")?.getAttribute("data-datekey");
  if (rawId !== null) chip.rawId = clip(rawId);
  if (log !== null) chip.log = clip(log);
  if (listDay) chip.listDay = clip(listDay, 20);
  const { backgroundColor, backgroundImage } = style;
  if (backgroundImage.includes("gradient")) chip.image = clip(backgroundImage, 500);
  const flags = {
    isNamed: element.hasAttribute("data-eventchip"),
    isStacked: element.hasAttribute("data-stacked-layout-chip-container"),
    hasButton: finder.is(element, "button") || element.querySelector(finder.css("button")) !== null,
    isShown: isShownAt(element, rect),
    hasBorder: style.borderColor !== "",
    isFilled: backgroundColor !== "" && backgroundColor !== "transparent",
  };
  for (const [name, holds] of Object.entries(flags)) if (holds) chip[name as keyof typeof flags] = true;
  return chip;
}

/** True unless the chip is of a hidden or second grid; outside of every grid, true only when it is visible. */
function belongsTo(element: HTMLElement, grid: HTMLElement, { isShown: isSeen }: ChipFacts): boolean {
  if (grid.contains(element)) return true;
  return !element.closest("[role=grid]") && isSeen === true;
}

/** Gathers buttons that are not part of a certain event, for comparing a lax count with the strict search. */
export function gatherLost(
  scope: ParentNode,
  finder: Finder<GoogleKey>,
  { chips, indexOf, isOutside }: GatheredChips,
): LostFacts[] {
  const lost = finder.findEvery(scope, "lostChip").flatMap((element): LostFacts[] => {
    const within = knownAround(element, indexOf);
    if ((within !== undefined && isSure(chips[within]!)) || isOutside(element)) return [];
    const holds = [...indexOf].flatMap(([chip, index]) => (element.contains(chip) ? [index] : []));
    if (holds.some((index) => isSure(chips[index]!))) return [];
    const facts: LostFacts = gatherTexts(element, finder);
    if (within !== undefined) facts.within = within;
    if (holds.length > 0) facts.holds = holds;
    return [facts];
  });
  return lost.slice(0, MAX_LOST);
}

const MAX_LOST = 2000;
