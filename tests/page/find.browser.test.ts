import { expect, test } from "vitest";
import { Finder, mendBook, type SelectorBook } from "../../lib/page/find";
import { OUTLOOK_SELECTORS } from "../../lib/page/outlook/selectors";
import { GOOGLE_SELECTORS } from "../../lib/page/google/selectors";

const BOOK = {
  main: [
    { css: "[role=main]", seen: "2026-10", why: "first" },
    { css: "#pane", seen: "2026-09", why: "second" },
  ],
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

test("every selector of Outlook's page is valid, dated and free of wording", () => {
  for (const [key, candidates] of Object.entries(OUTLOOK_SELECTORS)) {
    for (const { css, seen, why } of candidates) {
      expect(() => document.querySelector(css), key).not.toThrow();
      expect(css, key).not.toMatch(/aria-label[~|^$*]?=/);
      expect(seen, key).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(why.length, key).toBeGreaterThan(3);
    }
  }
});

test("every selector of Google's page is valid, dated and free of classes and wording", () => {
  for (const [key, candidates] of Object.entries(GOOGLE_SELECTORS)) {
    for (const { css, seen, why } of candidates) {
      expect(() => document.querySelector(css), key).not.toThrow();
      expect(css, key).not.toMatch(/\.[a-zA-Z]\w*(?![^[]*\])|aria-label/);
      expect(seen, key).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(why.length, key).toBeGreaterThan(3);
    }
  }
});

test("a mended book looks where it is told, for known keys and valid CSS only, until it is taken back", () => {
  const page = pageOf('<div id="pane"></div><div role="main"></div><p></p>');
  mendBook(BOOK, { main: "p", other: "div" });
  expect(new Finder(BOOK).findEvery(page, "main").map(({ localName }) => localName)).toEqual(["p"]);
  mendBook(BOOK, { main: "!![" });
  expect(new Finder(BOOK).find(page, "main")?.getAttribute("role")).toBe("main");
  mendBook(BOOK, { main: "nothing" });
  expect(new Finder(BOOK).find(page, "main")).toBeUndefined();
  mendBook(BOOK, {});
  expect(new Finder(BOOK).find(page, "main")?.getAttribute("role")).toBe("main");
});
