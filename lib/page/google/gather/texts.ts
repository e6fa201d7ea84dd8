import type { LeafFacts, TextFacts } from "../../../core/schedule/page-facts";
import type { Finder } from "../../find";
import type { GoogleKey } from "../selectors";

/** Longer than any text of an event; what is longer is no event's. */
const LONGEST_TEXT = 4000;
const MOST_TEXTS = 60;

/** A text of the page, no longer than the background takes. */
export function clip(text: string | null | undefined, longest = LONGEST_TEXT): string {
  return (text ?? "").slice(0, longest);
}

/** The texts of something that may be an event, spoken and seen. */
export function gatherTexts(element: HTMLElement, finder: Finder<GoogleKey>): TextFacts {
  const halves = [...element.querySelectorAll<HTMLElement>(finder.css("visibleHalf"))];
  const spoken = [element, ...element.querySelectorAll<HTMLElement>("[aria-label]")].flatMap(
    (labelled) => labelled.getAttribute("aria-label") ?? [],
  );
  const parents: HTMLElement[] = [];
  const elements = ownTextElements(element).slice(0, MOST_TEXTS);
  const isSeen = elements.map((leaf) => halves.some((half) => half.contains(leaf)));
  const leaves = elements.map((leaf, index): LeafFacts => {
    const facts: LeafFacts = { text: clip(leaf.textContent) };
    if (isSeen[index]) facts.isSeen = true;
    // Only the first seen one is a title.
    const mayBeTitle = halves.length === 0 || isSeen.indexOf(true) === index;
    if (mayBeTitle && isStruckThrough(leaf, element)) facts.isStruck = true;
    const parent = leaf.parentElement;
    if (elements.length > 1 && parent && parent !== element) facts.parent = indexIn(parents, parent);
    return facts;
  });
  return {
    spoken: spoken.slice(0, MOST_TEXTS).map((text) => clip(text)),
    hasHalf: halves.length > 0,
    leaves,
    parents: parents.map((parent) => clip(parent.textContent)),
  };
}

function indexIn(list: HTMLElement[], one: HTMLElement): number {
  const known = list.indexOf(one);
  return known >= 0 ? known : list.push(one) - 1;
}

function isStruckThrough(leaf: HTMLElement, chip: HTMLElement): boolean {
  for (let at: HTMLElement | null = leaf; at; at = at.parentElement) {
    if (getComputedStyle(at).textDecorationLine.includes("line-through")) return true;
    if (at === chip) return false;
  }
  return false;
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
