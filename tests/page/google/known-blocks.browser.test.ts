import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { overrideSelectors } from "../../../lib/page/find";
import { googleCalendar } from "../../../lib/page/google";
import { GOOGLE_SELECTORS } from "../../../lib/page/google/selectors";
import { OWN_HOST_ATTRIBUTE } from "../../../lib/page/observe";
import { closePages, showPage } from "../show-page";
import { schoolWeek } from "./saved-page";

/** Selectors that find the same but are written otherwise: under other rules nothing is known. */
const WRITINGS = ["[role=rowgroup][data-datekey]", "[role=rowgroup][data-datekey]:not(nothing)"];
let writing = 0;

afterEach(() => {
  overrideSelectors(GOOGLE_SELECTORS, {});
  closePages();
});

let page: Document;
beforeEach(async () => {
  page = await showPage(schoolWeek());
});

const chipsOf = (): unknown[] => {
  const facts = googleCalendar.gather(page);
  return [facts.shape, facts.chips, facts.lost];
};

/** What is gathered when nothing of the look before is known. */
function gatheredAnew(): unknown[] {
  writing += 1;
  overrideSelectors(GOOGLE_SELECTORS, { listDay: WRITINGS[writing % 2]! });
  return chipsOf();
}

/** The columns of hours, not the cells of the all-day row. */
function columns(): HTMLElement[] {
  const cells = [...page.querySelectorAll<HTMLElement>("[role=gridcell]")];
  return cells.filter(({ offsetHeight }) => offsetHeight > 24 * 20);
}

/** Possible events outside of the columns, which are gathered at every look. */
function othersCount(): number {
  return [...page.querySelectorAll("[data-eventchip]")].filter(
    (chip) => !columns().some((column) => column.contains(chip)),
  ).length;
}

/** Counts how often the texts of a page are walked: once for each chip that is gathered. */
function countWalks(look: () => void): number {
  const walk = vi.spyOn(page, "createTreeWalker");
  try {
    look();
    return walk.mock.calls.length;
  } finally {
    walk.mockRestore();
  }
}

test("columns that the page builds anew as they were are not gathered again, one that differs is", () => {
  const all = countWalks(chipsOf);
  expect(all).toBeGreaterThan(10);
  for (const column of columns()) column.replaceWith(column.cloneNode(true));
  expect(countWalks(chipsOf)).toBeLessThanOrEqual(othersCount());
  const changed = columns().find((column) => column.querySelector("[data-eventchip]"))!;
  changed.querySelector("[data-eventchip] div")!.textContent = "9 to 10am, Moved";
  const walks = countWalks(chipsOf);
  expect(walks).toBeGreaterThan(othersCount());
  expect(walks).toBeLessThan(all);
});

test("our own layers come and go without a difference", () => {
  const was = chipsOf();
  for (const column of columns()) {
    const own = page.createElement("div");
    own.setAttribute(OWN_HOST_ATTRIBUTE, "day");
    column.append(own);
  }
  expect(countWalks(() => expect(chipsOf()).toEqual(was))).toBeLessThanOrEqual(othersCount());
});

const inChip = (css: string): HTMLElement =>
  page.querySelector<HTMLElement>(`[role=gridcell] [data-eventchip] ${css}`)!;
const chip = (): HTMLElement => page.querySelector<HTMLElement>("[role=gridcell] [data-eventchip]")!;

test.each<[string, () => void]>([
  ["nothing", () => {}],
  ["a text", () => (inChip("div").textContent = "9 to 10am, Other")],
  ["an id", () => chip().setAttribute("data-eventid", "b3RoZXIgbWVAbQ")],
  ["a place", () => (chip().style.top = "431px")],
  ["a removed chip", () => chip().remove()],
  ["a doubled chip", () => chip().after(chip().cloneNode(true))],
  ["a chip in another column", () => columns().at(-1)!.append(chip())],
  ["a struck title by its style", () => (inChip("[aria-hidden=true] *").style.textDecoration = "line-through")],
  [
    "struck titles by a style sheet",
    () => {
      const sheet = page.createElement("style");
      sheet.textContent = "[role=gridcell] [aria-hidden=true] * { text-decoration: line-through; }";
      page.head.append(sheet);
    },
  ],
  ["a hidden column", () => (columns()[1]!.style.visibility = "hidden")],
  ["everything hidden from around", () => (page.body.style.opacity = "0")],
  ["a column without its day", () => columns()[2]!.removeAttribute("data-datekey")],
  ["columns in another order", () => columns()[0]!.before(columns()[3]!)],
  ["a narrower page", () => (page.body.style.width = "500px")],
  ["a page scrolled away", () => (columns()[0]!.parentElement!.style.transform = "translateY(-3000px)")],
  ["a dialog around", () => columns()[0]!.parentElement!.setAttribute("role", "dialog")],
  ["other density", () => columns().forEach((column) => (column.style.height = "960px"))],
])("a second look tells the same as a first one: %s", (_what, change) => {
  chipsOf();
  change();
  const second = chipsOf();
  expect(second).toEqual(gatheredAnew());
});

test("nor does any attribute that is taken away or any element that is taken out make a difference", () => {
  chipsOf();
  let changes = 0;
  for (const element of page.querySelectorAll("[role=main], [role=main] *")) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      element.removeAttribute(name);
      const second = chipsOf();
      expect([name, second]).toEqual([name, gatheredAnew()]);
      element.setAttribute(name, value);
      changes += 1;
    }
  }
  expect(changes).toBeGreaterThan(200);
});
