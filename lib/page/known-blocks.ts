import { copyOf, findTwin, drawnSigns, writtenOn, isSame } from "./element-copy";

/** An element as it was when its facts were gathered. */
interface SeenElement<Facts> {
  copy: Element;
  /** Where and whether it was drawn. */
  drawn: string;
  /** Tags and attributes of its ancestors, and what is common to the page. */
  around: string;
  facts: Facts;
}

/** A part of the page, with its elements in document order as facts. Their copies lie within the part's. */
interface SeenPart<Facts> extends SeenElement<SeenElement<Facts>[]> {
  /** The elements that the copy still shows, where some have changed since: see {@link caughtUp}. */
  copied?: readonly SeenElement<Facts>[];
}

/** Returns an element's cached facts or gathers them. Call it in document order, once per element. */
type Gather<Facts> = (element: Element, gather: () => Facts) => Facts;

/** A part during a gathering. */
interface Block<Facts> {
  part: Element;
  seen: SeenPart<Facts>;
  /** The elements of the last gathering; empty when the part was drawn otherwise then. */
  known: readonly SeenElement<Facts>[];
  /** True for a copy that was made just now, in which the copies of its elements are still to be found. */
  isFresh: boolean;
  /** How many elements were gathered. */
  count: number;
}

/**
 * Caches facts of page parts between two gatherings, even when the page rebuilt the nodes. It compares nodes, texts
 * and attributes with a private copy; for the drawing, it compares the part's rectangle and visibility, all
 * attributes of its ancestors, the number of style sheets and the window's size. In a part that differs, it compares
 * each element in the same way. Copying costs several times as much as comparing: where only elements changed, only
 * these are copied, into the copy of the part.
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
      const around = written.get(outer) ?? writtenOn(outer, true) + aroundOf(outer);
      written.set(outer, around);
      return around;
    };
    const blocks = parts.map((part, index) => beginBlock(part, aroundOf(part), before[index]));
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
      const one = same ?? see(element, aroundOf(element), block, gather);
      seen.facts[block.count] = one;
      block.count += 1;
      return one.facts;
    };
  }
}

/** Compares a part with the last gathering; copies it where it was drawn otherwise or differs outside of elements. */
function beginBlock<Facts>(part: Element, around: string, last: SeenPart<Facts> | undefined): Block<Facts> {
  const drawn = drawnSigns(part);
  const isDrawnSame = last?.drawn === drawn && last.around === around;
  const known = isDrawnSame ? last.facts : [];
  const current = isDrawnSame ? caughtUp(last) : undefined;
  const base = { part, known, isFresh: false, count: 0 };
  if (current && isSame(part, current.copy)) return { ...base, seen: current };
  if (current) return { ...base, seen: { copy: current.copy, drawn, around, facts: [], copied: current.facts } };
  return { ...base, isFresh: true, seen: { copy: copyOf(part), drawn, around, facts: [] } };
}

/**
 * Puts the copies of changed elements into their part's copy. Gives undefined where that does not make it the part that
 * was seen: elements came, went or moved, or nothing but the part around them has changed.
 */
function caughtUp<Facts>(part: SeenPart<Facts>): SeenPart<Facts> | undefined {
  const { copied, copy, facts } = part;
  if (!copied) return part;
  const changed = facts.flatMap((one, at) => (one === copied[at] ? [] : [{ old: copied[at]?.copy, now: one.copy }]));
  if (facts.length !== copied.length || changed.length === 0) return undefined;
  for (const { old, now } of changed) {
    if (!old || old === copy || !copy.contains(old) || copy.contains(now)) return undefined;
    old.replaceWith(now);
  }
  delete part.copied;
  return part;
}

/** Tries the element at the same place first: in a part in which little changed, most elements are where they were. */
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

/** Finds an element among known ones that were drawn in the same way, or gathers its facts. */
function see<Facts>(
  element: Element,
  around: string,
  { part, seen, known, isFresh, count }: Block<Facts>,
  gather: () => Facts,
): SeenElement<Facts> {
  const drawn = drawnSigns(element);
  const same = fromPlace(known, count).find(
    (one) => one.drawn === drawn && one.around === around && isSame(element, one.copy),
  );
  if (same && !isFresh) return same;
  const copy = (isFresh && findTwin(element, part, seen.copy)) || copyOf(element);
  return { copy, drawn, around, facts: same ? same.facts : gather() };
}
