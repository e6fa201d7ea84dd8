import type { LeafFacts, TextFacts } from "../../../page-facts/page-facts";
import type { Finder } from "../../find";
import { clip } from "../../clip";
import type { GoogleKey } from "../selectors";

const MAX_TEXTS = 60;

/** Gathers the accessible and visible texts of an element that may be an event. */
export function gatherTexts(element: HTMLElement, finder: Finder<GoogleKey>): TextFacts {
  const half = finder.css("visibleHalf");
  const hasHalf = element.querySelector(half) !== null;
  const parents: HTMLElement[] = [];
  const elements = ownTextElements(element).slice(0, MAX_TEXTS);
  let mayBeTitle = true;
  const leaves = elements.map((leaf): LeafFacts => {
    const facts: LeafFacts = { text: clip(leaf.textContent) };
    if (hasHalf && isWithin(leaf, half, element)) facts.isSeen = true;
    // Only the first seen one is a title.
    if (!hasHalf || (facts.isSeen && mayBeTitle)) {
      mayBeTitle = false;
      if (isStruckThrough(leaf, element)) facts.isStruck = true;
    }
    const parent = leaf.parentElement;
    if (elements.length > 1 && parent && parent !== element) facts.parent = indexIn(parents, parent);
    return facts;
  });
  return {
    spoken: spokenTexts(element),
    hasHalf,
    leaves,
    parents: parents.map((parent) => clip(parent.textContent)),
  };
}

function spokenTexts(element: HTMLElement): string[] {
  const inside = [...element.querySelectorAll("[aria-label]")].slice(0, MAX_TEXTS);
  return [element, ...inside]
    .flatMap((labelled) => labelled.getAttribute("aria-label") ?? [])
    .slice(0, MAX_TEXTS)
    .map((text) => clip(text));
}

/** True for a descendant of `root` that is, or lies within, something that matches below `root`. */
function isWithin(leaf: Element, css: string, root: Element): boolean {
  const match = leaf.closest(css);
  return match !== null && match !== root && root.contains(match);
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
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const parent = currentNode.parentElement!;
    if (currentNode.nodeValue!.trim() === "" || found.at(-1)?.contains(parent)) continue;
    // Text that follows an element makes its parent the holder of both.
    while (parent.contains(found.at(-1) ?? null)) found.pop();
    found.push(parent);
  }
  return found;
}
