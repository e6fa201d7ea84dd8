import { expect, test } from "vitest";
import { Finder, overrideSelectors, type SelectorBook } from "../../lib/page/find";
import { OUTLOOK_SELECTORS } from "../../lib/page/outlook/selectors";
import { GOOGLE_SELECTORS } from "../../lib/page/google/selectors";

const BOOK = {
  main: ["[role=main]", "#pane"],
} as const satisfies SelectorBook<string>;

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

test("the first candidate that matches speaks; hits, fallbacks and misses are counted", () => {
  const finder = new Finder(BOOK);
  const both = pageOf('<div id="pane"></div><div role="main"></div>');
  expect(finder.find(both, "main")?.getAttribute("role")).toBe("main");
  expect(finder.find(pageOf('<div id="pane"></div>'), "main")?.id).toBe("pane");
  expect(finder.find(pageOf(""), "main")).toBeUndefined();
  expect(finder.tallies().get("main")).toEqual({ hits: 2, fallbacks: 1, misses: 1 });
  expect(finder.findEvery(both, "main")).toHaveLength(2);
});

/** The texts of both books, comments included. */
const SOURCES = import.meta.glob<string>("../../lib/page/*/selectors.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

const BOOKS: [vendor: string, book: SelectorBook<string>, source: string, wording: RegExp][] = [
  ["Outlook", OUTLOOK_SELECTORS, SOURCES["../../lib/page/outlook/selectors.ts"]!, /aria-label[~|^$*]?=/],
  ["Google", GOOGLE_SELECTORS, SOURCES["../../lib/page/google/selectors.ts"]!, /\.[a-zA-Z]\w*(?![^[]*\])|aria-label/],
];

test.each(BOOKS)("every selector of %s's page is valid, dated and free of wording", (_, book, source, wording) => {
  const entries = Object.entries(book).flatMap(([key, candidates]) => candidates.map((css) => ({ key, css })));
  for (const { key, css } of entries) {
    expect(() => document.querySelector(css), key).not.toThrow();
    expect(css, key).not.toMatch(wording);
  }
  // Above each one: the month in which it was last seen, and where or why it is trusted.
  const dated = source.match(/^ {4}\/\/ 20\d\d-(?:0[1-9]|1[0-2]): \S.{3,}\n {4}["']/gm) ?? [];
  expect(dated).toHaveLength(entries.length);
});

test("a mended book looks where it is told, for known keys and valid CSS only, until it is taken back", () => {
  const page = pageOf('<div id="pane"></div><div role="main"></div><p></p>');
  overrideSelectors(BOOK, { main: "p", other: "div" });
  expect(new Finder(BOOK).findEvery(page, "main").map(({ localName }) => localName)).toEqual(["p"]);
  overrideSelectors(BOOK, { main: "!![" });
  expect(new Finder(BOOK).find(page, "main")?.getAttribute("role")).toBe("main");
  overrideSelectors(BOOK, { main: "nothing" });
  expect(new Finder(BOOK).find(page, "main")).toBeUndefined();
  overrideSelectors(BOOK, {});
  expect(new Finder(BOOK).find(page, "main")?.getAttribute("role")).toBe("main");
});
