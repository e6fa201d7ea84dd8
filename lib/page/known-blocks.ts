import { OWN_HOST_ATTRIBUTE } from "./observe";

/** A part of the page with what was gathered in it, in document order. */
interface SeenBlock<Facts> {
  copy: Element;
  signs: string;
  known: readonly Facts[];
  gathered: Facts[];
}

/** Returns an element's cached facts or gathers them. Call it in document order, once per element. */
type Gather<Facts> = (element: Element, gather: () => Facts) => Facts;

/**
 * Caches facts of page parts between two gatherings, even when the page rebuilt the nodes. It compares nodes, texts
 * and attributes with a private copy; for the drawing, it compares the part's rectangle and visibility, all
 * attributes of its ancestors, the number of style sheets and the window's size.
 */
export class KnownBlocks<Facts> {
  readonly #seen = new WeakMap<Document, SeenBlock<Facts>[]>();

  /** Begins a gathering of these parts. Discards facts that were gathered under other `rules` (selectors). */
  look(page: Document, parts: readonly Element[], rules: string): Gather<Facts> {
    const { innerWidth, innerHeight } = page.defaultView ?? window;
    const common = [rules, page.styleSheets.length, innerWidth, innerHeight].join();
    const before = this.#seen.get(page) ?? [];
    const written = new Map<Element | null, string>();
    const blocks = parts.map((part, index) => {
      const outer = part.parentElement;
      written.set(outer, written.get(outer) ?? writtenUpFrom(outer));
      return see(part, common + written.get(outer) + drawnSigns(part), before[index]);
    });
    this.#seen.set(page, blocks);
    const blockOf = new Map(parts.map((part, index) => [part, blocks[index]!]));
    return (element, gather) => {
      const block = knownAround(element, blockOf);
      if (!block) return gather();
      const facts = block.known[block.gathered.length] ?? gather();
      block.gathered.push(facts);
      return facts;
    };
  }
}

/** The value of the element itself or of its nearest ancestor that has one. */
export function knownAround<Known>(element: Element | null, knownOf: ReadonlyMap<Element, Known>): Known | undefined {
  for (let at = element; at; at = at.parentElement) {
    const found = knownOf.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const OWN = `[${OWN_HOST_ATTRIBUTE}]`;
/** A document in which copies load no image and start no custom element. */
const inert = (): Document => document.implementation.createHTMLDocument("");

function see<Facts>(part: Element, signs: string, before: SeenBlock<Facts> | undefined): SeenBlock<Facts> {
  if (before?.signs === signs && isSame(part, before.copy)) {
    return { ...before, known: before.gathered, gathered: [] };
  }
  const copy = inert().importNode(part, true);
  for (const own of copy.querySelectorAll(OWN)) own.remove();
  return { copy, signs, known: [], gathered: [] };
}

function drawnSigns(part: Element): string {
  const { x, y, width, height } = part.getBoundingClientRect();
  return [x, y, width, height, part.checkVisibility({ opacityProperty: true, visibilityProperty: true })].join();
}

function writtenUpFrom(element: Element | null): string {
  return element ? element.tagName + writtenOn(element) + writtenUpFrom(element.parentElement) : "";
}

function writtenOn({ attributes }: Element): string {
  return JSON.stringify(Array.from(attributes, ({ name, value }) => [name, value]));
}

/** True when element and copy are equal, ignoring our own nodes. */
function isSame(element: Element, copy: Element): boolean {
  if (!element.querySelector(OWN)) return element.isEqualNode(copy);
  const nodes = [...element.childNodes].filter((node) => !isElement(node) || !node.matches(OWN));
  const others = copy.childNodes;
  return (
    writtenOn(element) === writtenOn(copy) &&
    nodes.length === others.length &&
    nodes.every((node, index) =>
      isElement(node) ? isSame(node, others[index] as Element) : node.isEqualNode(others[index]!),
    )
  );
}

/** Works across windows, unlike instanceof. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
