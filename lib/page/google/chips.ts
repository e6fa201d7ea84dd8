import type { Finder } from "../find";
import { OWN_HOST_ATTRIBUTE } from "../observe";
import { findIdentity, findLoggedIdentity, type ChipIdentity } from "./identity";
import { findShownTimes, readLabel, type LabelReading } from "./label";
import type { GoogleKey } from "./selectors";
import type { Vocabulary } from "./vocabulary";

/** One event chip as it stands on the page, before anything is concluded from it. */
export interface Chip {
  element: HTMLElement;
  identity?: ChipIdentity;
  /** Its id as it stands there, decodable or not: two halves of an event share it. */
  rawId?: string;
  label?: LabelReading;
  /** Texts of the visible half's leaves, in order. */
  visible: string[];
  /** What leaves add up to under one parent, for titles that are split. */
  sums: string[];
  /** First leaf of the visible half, for its looks. */
  titleElement?: HTMLElement;
}

export interface ChipSearch {
  chips: Chip[];
  /** Built like chips, but nothing names an event on them. */
  unrecognised: number;
}

/**
 * All event chips inside `scope`, outermost elements only. Not in popups, not in hidden parts, not our own.
 * An element of another extension that only imitates a chip carries neither id nor a chip's two halves.
 */
export function findChips(scope: ParentNode, finder: Finder<GoogleKey>, words: Vocabulary): ChipSearch {
  const outside = `${finder.css("dialog")},[hidden],[${OWN_HOST_ATTRIBUTE}]`;
  const search: ChipSearch = { chips: [], unrecognised: 0 };
  let last: HTMLElement | undefined;
  for (const element of finder.findEvery(scope, "chip")) {
    if (last?.contains(element) || element.closest(outside)) continue;
    const chip = findChip(element, finder, words);
    if (!chip) continue;
    search.chips.push(chip);
    last = element;
  }
  search.unrecognised = countUnrecognised(scope, search.chips, { finder, words, outside });
  return search;
}

function findChip(element: HTMLElement, finder: Finder<GoogleKey>, words: Vocabulary): Chip | undefined {
  const rawId = element.getAttribute("data-eventid") ?? undefined;
  const identity = findIdentity(rawId) ?? findLoggedIdentity(element.getAttribute("jslog"));
  const named = element.hasAttribute("data-eventchip");
  if (!named && !identity) return undefined;
  // An id alone also stands on handles and popups: something of a chip must be there too.
  if (!named && !isButton(element, finder)) return undefined;
  const chip: Chip = { element, identity, rawId, ...readTexts(element, finder, words) };
  if (identity || rawId || isBuiltLikeChip(chip)) return chip;
  return undefined;
}

function isButton(element: HTMLElement, finder: Finder<GoogleKey>): boolean {
  return finder.is(element, "button") || element.querySelector(finder.css("button")) !== null;
}

/** A hidden description that begins with times or ends with a day, beside a visible half. */
function isBuiltLikeChip(chip: Pick<Chip, "label" | "visible">): boolean {
  const told =
    chip.label?.times?.endMinute !== undefined || chip.label?.allDay === true || chip.label?.days !== undefined;
  return told && chip.visible.length > 0;
}

/** Lax count against the strict search: chips that lost all that names them. */
function countUnrecognised(
  scope: ParentNode,
  chips: readonly Chip[],
  { finder, words, outside }: { finder: Finder<GoogleKey>; words: Vocabulary; outside: string },
): number {
  const known = new Set<Element>(chips.map((chip) => chip.element));
  const insideKnown = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== scope; at = at.parentElement) if (known.has(at)) return true;
    return false;
  };
  return finder.findEvery(scope, "lostChip").filter((element) => {
    if (insideKnown(element) || element.closest(outside)) return false;
    if ([...known].some((chip) => element.contains(chip))) return false;
    return isBuiltLikeChip(readTexts(element, finder, words));
  }).length;
}

function readTexts(
  element: HTMLElement,
  finder: Finder<GoogleKey>,
  words: Vocabulary,
): Pick<Chip, "label" | "visible" | "sums" | "titleElement"> {
  const halves = [...element.querySelectorAll<HTMLElement>(finder.css("visibleHalf"))];
  const leaves = ownTextElements(element);
  const inHalf = (leaf: HTMLElement): boolean => halves.some((half) => half.contains(leaf));
  const spoken = [element, ...element.querySelectorAll<HTMLElement>("[aria-label]")].flatMap(
    (labelled) => labelled.getAttribute("aria-label") ?? [],
  );
  const labels = [...spoken, ...leaves.filter((leaf) => !inHalf(leaf)).map((leaf) => leaf.textContent ?? "")];
  const label = bestLabel(labels, words);
  const seen = leaves.filter((leaf) => inHalf(leaf) || (halves.length === 0 && leaf.textContent !== label?.text));
  const visible = seen.map(textOf);
  return { label: withShownTimes(label, visible, words), visible, sums: sums(seen, element), titleElement: seen[0] };
}

/** Where the description tells no times (or is gone), the visible "3 – 4pm" stands in. */
function withShownTimes(
  label: LabelReading | undefined,
  visible: readonly string[],
  words: Vocabulary,
): LabelReading | undefined {
  if (label?.times || label?.allDay || label?.dueMinute !== undefined) return label;
  const shown = visible.map((text) => findShownTimes(text, words)).find((times) => times?.endMinute !== undefined);
  if (!shown) return label;
  return { ...(label ?? { text: "", allDay: false, restFrom: 0, restTo: 0 }), times: shown };
}

/** Elements that hold text themselves, in document order; what lies inside of one counts as its text. */
function ownTextElements(root: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walk = (element: HTMLElement): void => {
    if (hasOwnText(element)) {
      found.push(element);
      return;
    }
    for (const child of element.children) walk(child as HTMLElement);
  };
  walk(root);
  return found;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== "") return true;
  }
  return false;
}

/** Whole texts of the parents of split leaves, e.g. a title with a highlighted word. */
function sums(leaves: readonly HTMLElement[], root: HTMLElement): string[] {
  if (leaves.length < 2) return [];
  const parents = new Set(leaves.map((leaf) => leaf.parentElement).filter((parent) => parent && parent !== root));
  return [...parents].map((parent) => textOf(parent!));
}

function textOf(element: Element): string {
  return element.textContent ?? "";
}

/** The text that reads most like a description: one with times or days, then the longest. */
function bestLabel(texts: readonly string[], words: Vocabulary): LabelReading | undefined {
  const readings = texts.filter((text) => text.trim() !== "").map((text) => readLabel(text, words));
  const told = (reading: LabelReading): number =>
    Number(reading.times !== undefined || reading.allDay) + Number(reading.days !== undefined);
  return readings.sort((a, b) => told(b) - told(a) || b.text.length - a.text.length)[0];
}
