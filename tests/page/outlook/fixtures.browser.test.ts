import { afterEach, expect, test } from "vitest";
import { readingOf, type SavedLine } from "../saved-line";
import { readShown } from "./outlook-page";
import { closePages, showPage } from "../show-page";

// To add a page: save it under tests/fixtures/outlook as <month>.<view>.<language>.html with names and ids
// replaced, run `npm run -s read-page -- --site outlook FILE`, check each field against the page by eye, and
// save the line (without "file") beside it as .json.
const PAGES = import.meta.glob<string>("../../fixtures/outlook/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const READINGS = import.meta.glob<SavedLine>("../../fixtures/outlook/*.json", { import: "default", eager: true });

afterEach(closePages);

test("every page has its reading beside it, and the other way round", () => {
  const stems = (paths: Record<string, unknown>): string[] =>
    Object.keys(paths).map((path) => path.replace(/\.\w+$/, ""));
  expect(stems(PAGES)).toEqual(stems(READINGS));
  expect(stems(PAGES).length).toBeGreaterThan(10);
});

test.each(Object.keys(PAGES).map((path) => [path.split("/").at(-1)!, path] as const))("%s", async (_, path) => {
  expect(readShown(await showPage(PAGES[path]!))).toEqual(readingOf(READINGS[path.replace(/html$/, "json")]!));
});
