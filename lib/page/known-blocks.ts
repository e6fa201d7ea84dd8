import { isOwnHost, OWN_HOST_ATTRIBUTE } from "./observe";

/** An element as it was when its facts were gathered. */
interface SeenElement<Facts> {
  copy: Element;
  /** Where and whether it was drawn. */
  drawn: string;
  /** Tags and attributes of its ancestors, and what is common to the page. */
  around: string;
  facts: Facts;
}

/** A part of the page, with its elements in document order as facts. */
type SeenPart<Facts> = SeenElement<SeenElement<Facts>[]>;

/** Returns an element's cached facts or gathers them. Call it in document order, once per element. */
type Gather<Facts> = (element: Element, gather: () => Facts) => Facts;

/**
 * Caches facts of page parts between two gatherings, even when the page rebuilt the nodes. It compares nodes, texts
 * and attributes with a private copy; for the drawing, it compares the part's rectangle and visibility, all
 * attributes of its ancestors, the number of style sheets and the window's size. In a part that differs, it compares
 * each element in the same way.
 */
export class KnownBlocks<Facts> {
  readonly #seen = new WeakMap<Document, SeenPart<Facts>[]>();

  /** Begins a gathering of these parts. Discards facts that were gathered under other `rules` (selectors). */
  look(page: Document, parts: readonly Element[], rules: string): Gather<Facts> {
    const { innerWidth, innerHeight } = page.defaultView ?? window;
    const common = [rules, page.styleSheets.length, innerWidth, innerHeight].join();
    const before = this.#seen.get(page) ?? [];
    const written = new Map<Element, string>();
    const aroundOf = ({ parentElement: outer }: Element): string => {
      if (!outer) return common;
      const around = written.get(outer) ?? writtenOn(outer) + aroundOf(outer);
      written.set(outer, around);
      return around;
    };
    const blocks = parts.map((part, index) => {
      const last = before[index];
      const seen = see(part, aroundOf(part), last ? [last] : [], (): SeenElement<Facts>[] => []);
      const isDrawnSame = last?.drawn === seen.drawn && last.around === seen.around;
      return { seen, known: isDrawnSame ? last.facts : [], count: 0 };
    });
    this.#seen.set(
      page,
      blocks.map(({ seen }) => seen),
    );
    const blockOf = new Map(parts.map((part, index) => [part, blocks[index]!]));
    return (element, gather) => {
      const block = knownAround(element, blockOf);
      if (!block) return gather();
      const { seen, known } = block;
      // A part that is equal as a whole is the one seen before: its elements need no comparison.
      const same = seen.facts === known ? known[block.count] : undefined;
      const one = same ?? see(element, aroundOf(element), fromPlace(known, block.count), gather);
      seen.facts[block.count] = one;
      block.count += 1;
      return one.facts;
    };
  }
}

/** Puts the one at the same place first: of a part in which little changed, most elements are where they were. */
function fromPlace<Facts>(known: readonly SeenElement<Facts>[], place: number): readonly SeenElement<Facts>[] {
  const first = known[place];
  return first ? [first, ...known] : known;
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
let inert: Document | undefined;

function copyOf(element: Element): Element {
  inert ??= document.implementation.createHTMLDocument("");
  const copy = inert.importNode(element, true);
  for (const own of copy.querySelectorAll(OWN)) own.remove();
  return copy;
}

/** Finds an element among known ones that were drawn in the same way, or gathers its facts. */
function see<Facts>(
  element: Element,
  around: string,
  known: readonly SeenElement<Facts>[],
  gather: () => Facts,
): SeenElement<Facts> {
  const drawn = drawnSigns(element);
  const same = known.find((one) => one.drawn === drawn && one.around === around && isSame(element, one.copy));
  return same ?? { copy: copyOf(element), drawn, around, facts: gather() };
}

function drawnSigns(part: Element): string {
  const { x, y, width, height } = part.getBoundingClientRect();
  return [x, y, width, height, part.checkVisibility({ opacityProperty: true, visibilityProperty: true })].join();
}

/** Tag and attributes; neither for a node that is no element. */
function writtenOn({ tagName, attributes }: Partial<Element>): string {
  return tagName + JSON.stringify(Array.from(attributes ?? [], ({ name, value }) => [name, value]));
}

/** True when node and copy are equal, ignoring our own nodes. */
function isSame(node: Node, copy: Node): boolean {
  const own = [...((node as Partial<Element>).querySelectorAll?.(OWN) ?? [])];
  if (own.length === 0) return node.isEqualNode(copy);
  const nodes = [...node.childNodes].filter((child) => !isOwnHost(child));
  const others = copy.childNodes;
  // Our layer is a child of its column: then nothing of ours is in the column's other children.
  const areChildren = own.every((element) => element.parentNode === node);
  return (
    nodes.length === others.length &&
    writtenOn(node as Element) === writtenOn(copy as Element) &&
    nodes.every((child, index) => (areChildren ? child.isEqualNode(others[index]!) : isSame(child, others[index]!)))
  );
}
