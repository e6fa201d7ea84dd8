import type { SelectorTally } from "../core/health/reading-summary";

/** CSS selectors of a vendor's page by key, each with candidates, the most trusted first. */
export type SelectorBook<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Books with an override in place, by the book of the release. */
const mended = new WeakMap<SelectorBook<string>, SelectorBook<string>>();

/**
 * Overrides selectors: from now on each given one (CSS by key) replaces all candidates of its key. Ignores unknown
 * keys and CSS that the browser does not understand; an empty record removes the override.
 */
export function overrideSelectors(book: SelectorBook<string>, selectors: Readonly<Record<string, string>>): void {
  const candidates = Object.entries(selectors)
    .filter(([key, css]) => Object.hasOwn(book, key) && isSelector(css))
    .map(([key, css]) => [key, [css]]);
  mended.set(book, { ...book, ...Object.fromEntries(candidates) });
}

/** True for CSS that this browser understands. */
export function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

/** Finds elements of a page by selector key and counts look-ups and matches. One per reading. */
export class Finder<Key extends string> {
  readonly #book: SelectorBook<Key>;
  readonly #tallies = new Map<Key, SelectorTally>();
  readonly #lists = new Map<Key, string>();

  constructor(book: SelectorBook<Key>) {
    this.#book = mended.get(book) ?? book;
  }

  /** The first match of the best candidate, or undefined. */
  find(scope: ParentNode, key: Key): HTMLElement | undefined {
    return this.#search(key, (css) => scope.querySelector<HTMLElement>(css) ?? undefined);
  }

  /**
   * All matches of the first candidate that matches at all, in document order.
   * @param around leaves out what is or lies within a match of this CSS; the browser does so faster than a script
   */
  findAll(scope: ParentNode, key: Key, around?: string): HTMLElement[] {
    return this.#search(key, (css) => (scope.querySelector(css) ? query(scope, css, around) : undefined)) ?? [];
  }

  /**
   * All matches of all candidates, in document order. For comparing a strict search with a lax one.
   * @param around as with {@link findAll}
   */
  findEvery(scope: ParentNode, key: Key, around?: string): HTMLElement[] {
    const css = this.css(key);
    this.#count(key, scope.querySelector(css) ? "hits" : "misses");
    return query(scope, css, around);
  }

  /** True when the element itself matches any candidate of the key. */
  is(element: Element, key: Key): boolean {
    return element.matches(this.css(key));
  }

  /** The nearest ancestor (or the element itself) that matches any candidate of the key. */
  findAround(element: Element, key: Key): HTMLElement | undefined {
    return element.closest<HTMLElement>(this.css(key)) ?? undefined;
  }

  /** All candidates of a key as one selector list. */
  css(key: Key): string {
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = this.#book[key].join(",");
      this.#lists.set(key, list);
    }
    return list;
  }

  /** Look-ups and matches so far of each key. */
  tallies(): ReadonlyMap<Key, SelectorTally> {
    return this.#tallies;
  }

  /** The result of the first candidate that has one. */
  #search<Found>(key: Key, query: (css: string) => Found | undefined): Found | undefined {
    for (const [rank, css] of this.#book[key].entries()) {
      const found = query(css);
      if (found === undefined) continue;
      this.#count(key, rank === 0 ? "hits" : "fallbacks");
      return found;
    }
    this.#count(key, "misses");
    return undefined;
  }

  #count(key: Key, outcome: keyof SelectorTally): void {
    const tally = this.#tallies.get(key) ?? { hits: 0, fallbacks: 0, misses: 0 };
    tally[outcome] += 1;
    if (outcome === "fallbacks") tally.hits += 1;
    this.#tallies.set(key, tally);
  }
}

function query(scope: ParentNode, css: string, around?: string): HTMLElement[] {
  const wanted = around ? `:is(${css}):not(:is(${around}),:is(${around}) *)` : css;
  return [...scope.querySelectorAll<HTMLElement>(wanted)];
}
