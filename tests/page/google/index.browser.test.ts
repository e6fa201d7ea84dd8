import { afterEach, describe, expect, test } from "vitest";
import { googleCalendar } from "../../../lib/page/google";
import { buildGrid, daysFrom } from "./page-builder";
import { closePages, readShown, schoolWeek, showPage, WEEK } from "./saved-page";

afterEach(closePages);

describe("recognises", () => {
  test.each([
    "/calendar/u/0/r",
    "/calendar/u/1/r/week/2026/10/5",
    "/calendar/r/day",
    "/calendar/r",
    "/calendar/",
    "/calendar",
    "/calendar/u/0/",
  ])("%s", (pathname) => {
    expect(googleCalendar.recognises({ hostname: "calendar.google.com", pathname })).toBe(true);
  });

  test.each([
    ["calendar.google.com", "/calendar/embed"],
    ["calendar.google.com", "/calendar/u/0/embed"],
    ["calendar.google.com", "/calendar/companion"],
    ["calendar.google.com", "/about"],
    ["mail.google.com", "/calendar/u/0/r"],
    ["calendar.google.com.evil.org", "/calendar/u/0/r"],
  ])("not %s%s", (hostname, pathname) => {
    expect(googleCalendar.recognises({ hostname, pathname })).toBe(false);
  });
});

test.each([
  ["/calendar/u/1/r/week", "/u/1"],
  ["/calendar/u/12", "/u/12"],
  ["/calendar/r/week", undefined],
])("account of %s: %s", (pathname, account) => {
  expect(googleCalendar.accountPath({ pathname })).toBe(account);
});

test("dark and light by what is painted, whatever the classes", async () => {
  expect(googleCalendar.isDark(await showPage(schoolWeek({ theme: "dark" })))).toBe(true);
  expect(googleCalendar.isDark(await showPage(schoolWeek({ theme: "light" })))).toBe(false);
  expect(googleCalendar.isDark(await showPage(""))).toBe(false);
});

describe("columns to draw on", () => {
  test("one per day, in order, placed and a day high", async () => {
    const page = await showPage(schoolWeek());
    const columns = googleCalendar.dayColumns(page);
    expect(columns.map((column) => column.date)).toEqual(WEEK);
    for (const { element } of columns) {
      expect(element.getAttribute("role")).toBe("gridcell");
      expect(element.offsetHeight).toBe(1152);
    }
  });

  test("where the column does not place its children, the chips' wrapper", async () => {
    const page = await showPage(
      schoolWeek().replace(".qD{flex:1;position:relative", ".qR{position:relative} .qD{flex:1;position:static"),
    );
    const columns = googleCalendar.dayColumns(page);
    expect(columns.map((column) => column.element.getAttribute("role"))).toEqual(WEEK.map(() => "presentation"));
  });

  test.each([
    ["month", schoolWeek({ viewKey: "MONTH" })],
    ["two grids", schoolWeek({ extra: buildGrid({ days: daysFrom("2026-10-11"), events: [] }) })],
    [
      "no style sheets",
      schoolWeek()
        .replace(/<style>[^]*<\/style>/, "")
        .replaceAll(/style="height:\d+px"/g, ""),
    ],
    ["the editor", schoolWeek().replace('viewfamily="EVENT"', 'viewfamily="EVENT_EDIT"')],
    ["nothing", ""],
  ])("none: %s", async (_, html) => {
    expect(googleCalendar.dayColumns(await showPage(html))).toEqual([]);
  });
});

test("reading leaves the page byte-equal", async () => {
  const page = await showPage(schoolWeek());
  const before = page.documentElement.outerHTML;
  readShown(page);
  googleCalendar.dayColumns(page);
  googleCalendar.isDark(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
