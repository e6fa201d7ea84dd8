import { OWN_HOST_ATTRIBUTE } from "./observe";

/** A part of the page as it stood at a look, and what was gathered in it, in document order. */
interface SeenBlock<Facts> {
  copy: Element;
  signs: string;
  known: readonly Facts[];
  gathered: Facts[];
}

/** Gives what was gathered before for an element, or gathers it now. Asked in document order, once for each. */
type Gather<Facts> = (element: Element, gather: () => Facts) => Facts;

/**
 * Knows which parts of a page read as they did at the look before, also when the page has built them anew: nodes,
 * texts and attributes are compared with a copy that nobody else can change, and what is drawn by the outline, by
 * everything written on what lies around, by the number of style sheets and by the window's size.
 */
export class KnownBlocks<Facts> {
  readonly #seen = new WeakMap<Document, SeenBlock<Facts>[]>();

  /** Begins a look at these parts of the page. What was gathered under other `rules` is not known. */
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

/** What is known of the nearest element that this one is or lies within. */
export function knownAround<Known>(element: Element | null, knownOf: ReadonlyMap<Element, Known>): Known | undefined {
  for (let at = element; at; at = at.parentElement) {
    const found = knownOf.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const OWN = `[${OWN_HOST_ATTRIBUTE}]`;
/** Copies in here load no picture and wake no custom element. */
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

/** True when both say the same, our own nodes left aside. */
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

/** Whatever window it is of. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
