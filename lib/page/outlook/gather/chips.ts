import type { OutlookChip, OutlookFacts, OutlookName } from "../../../page-facts/outlook-facts";
import { clip } from "../../clip";
import type { Finder } from "../../find";
import { KnownBlocks } from "../../known-blocks";
import { isShownAt, isWithinAny } from "../../appearance";
import { OWN_HOST_ATTRIBUTE } from "../../observe";
import type { OutlookKey } from "../selectors";
import type { FoundColumns, HourBox } from "./columns";
import { below, hundredths } from "./column-facts";
import { cellOf, type MonthCell } from "./month-cells";

/** The columns and cells in which chips may be. */
interface Places {
  columns?: FoundColumns;
  cells?: readonly MonthCell[];
}

type Gathered = Pick<OutlookFacts, "chips" | "lost" | "overflowCount">;

const OVERFLOW = '[data-calitemid^="overflowIndicator_"]';
const MAX_CHIPS = 5000;
const MAX_LOST = 500;

/** Gathers every element in the scope that may be an event. */
export function gatherChips(scope: HTMLElement, finder: Finder<OutlookKey>, places: Places): Gathered {
  const isOutside = isWithinAny(`${finder.css("outside")},[hidden],[${OWN_HOST_ATTRIBUTE}]:not(:empty)`);
  const frames = finder.findAll(scope, "chip").filter((element) => !isOutside(element));
  const overflow = new Set(scope.querySelectorAll<HTMLElement>(OVERFLOW));
  const chips = frames.filter((element) => !overflow.has(element));
  const lost = finder.findAll(scope, "lostChip", "[data-calitemid]").filter((element) => !isOutside(element));
  const known = columnsLook(scope.ownerDocument, finder, places.columns);
  return {
    chips: chips.slice(0, MAX_CHIPS).map((element) => known(element, () => gatherChip(element, finder, places))),
    lost: lost.slice(0, MAX_LOST).map((element) => gatherChip(frameOf(element, finder), finder, places)),
    overflowCount: frames.length - chips.length,
  };
}

const knownColumns = new KnownBlocks<OutlookChip>();

/** Keys of all selectors that the facts of a chip depend on. */
const RULES = ["chip", "chipLabel", "outside", "icon", "header"] as const;

/** Positions of the heads, from which a chip's days are computed: cached chips are valid only while none moves. */
function columnsLook(page: Document, finder: Finder<OutlookKey>, columns: FoundColumns | undefined) {
  const parts = columns?.isLaidOut ? columns.boxes.map(({ element }) => element) : [];
  const places = [...(columns?.heads ?? []), ...(columns?.boxes ?? [])].map(({ rect }) => JSON.stringify(rect));
  return knownColumns.look(page, parts, [...RULES.map((key) => finder.css(key)), ...places].join());
}

/** The element whose position counts for a label without an event id. */
function frameOf(label: HTMLElement, finder: Finder<OutlookKey>): HTMLElement {
  const parent = label.parentElement;
  return finder.findAround(label, "chipFrame") ?? (parent && parent.style.position !== "" ? parent : label);
}

function gatherChip(element: HTMLElement, finder: Finder<OutlookKey>, places: Places): OutlookChip {
  const inside = finder.findEvery(element, "chipLabel");
  const own = finder.is(element, "chipLabel") || inside.length === 0 ? [element] : [];
  const [name, ...others] = [...own, ...inside].slice(0, 8).map(nameOf);
  const chip: OutlookChip = {
    id: clip(element.getAttribute("data-calitemid"), 1000),
    ...name!,
    icons: [...element.querySelectorAll(finder.css("icon"))]
      .slice(0, 12)
      .map((icon) => clip(icon.getAttribute("data-icon-name"), 80)),
  };
  if (others.length > 0) chip.others = others;
  const rect = element.getBoundingClientRect();
  if (isShownAt(element, rect)) chip.isShown = true;
  if (finder.findAround(element, "header")) chip.isInHeader = true;
  if (places.columns) Object.assign(chip, placeInColumns(element, rect, places.columns));
  const cell = places.cells && cellOf(element, places.cells);
  if (cell) chip.cellDay = cell.day;
  return chip;
}

function nameOf(element: HTMLElement): OutlookName {
  return {
    title: clip(element.getAttribute("title")),
    label: clip(element.getAttribute("aria-label")),
    text: clip(seenText(element), 500),
  };
}

/** The first visible text in an element. */
function seenText(named: HTMLElement): string {
  const texts = named.ownerDocument.createTreeWalker(named, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue!;
    if (text.trim() !== "") return text;
  }
  return "";
}

/** Finds a chip's column by the document, and its place as drawn. */
function placeInColumns(
  element: HTMLElement,
  rect: DOMRect,
  columns: FoundColumns,
): Pick<OutlookChip, "column" | "cover" | "drawn"> {
  const { boxes, heads, isLaidOut } = columns;
  const place: Pick<OutlookChip, "column" | "cover" | "drawn"> = {};
  const own = boxes.length === heads.length ? boxes.findIndex((box) => box.element.contains(element)) : -1;
  const headed = heads.findIndex((head) => head.element.contains(element));
  if (own >= 0 || headed >= 0) place.column = own >= 0 ? own : headed;
  if (!isLaidOut || !(rect.width > 0 && rect.height > 0)) return place;
  const cover = coverOf(rect, columns);
  if (cover) place.cover = cover;
  const box = boxes[own >= 0 ? own : 0];
  if (box && box.element.contains(element)) place.drawn = drawnIn(rect, box);
  return place;
}

function drawnIn(rect: DOMRect, box: HourBox): OutlookChip["drawn"] {
  const topPx = below(rect.top, box);
  return { topPx, heightPx: hundredths(below(rect.bottom, box) - topPx) };
}

/** The columns of a drawn chip: the one at its middle for one day, else all that it covers by more than half. */
function coverOf(rect: DOMRect, { heads }: FoundColumns): OutlookChip["cover"] {
  const covered = heads.flatMap((head, index) =>
    Math.min(rect.right, head.rect.right) - Math.max(rect.left, head.rect.left) > head.rect.width / 2 ? [index] : [],
  );
  if (covered.length > 0) return { from: covered[0]!, to: covered.at(-1)! + 1 };
  const middle = (rect.left + rect.right) / 2;
  const under = heads.findIndex((head) => middle >= head.rect.left && middle < head.rect.right);
  return under < 0 ? undefined : { from: under, to: under + 1 };
}
