import { afterEach, describe, expect, test } from "vitest";
import { parseFacts } from "../../../lib/contracts/facts";
import { googleCalendar } from "../../../lib/page/google";
import { buildGrid, daysFrom } from "./page-builder";
import { readShown, schoolWeek, WEEK } from "./saved-page";
import { closePages, showPage } from "../show-page";

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
  expect(googleCalendar.account({ hostname: "calendar.google.com", pathname })).toBe(account);
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

describe("columns that don't tell their days", () => {
  const keyless = (): string => schoolWeek().replaceAll(/ data-datekey="\d+"/g, "");

  test("are drawn on with the days that were read from the same evidence", async () => {
    const page = await showPage(keyless());
    expect(googleCalendar.dayColumns(page)).toEqual([]);
    const { days: evidence } = googleCalendar.gather(page);
    const known = { evidence, days: readShown(page).days };
    expect(googleCalendar.dayColumns(page, known).map(({ date }) => date)).toEqual(WEEK);
  });

  test("are not drawn on with the days of another page", async () => {
    const { days: evidence } = googleCalendar.gather(await showPage(schoolWeek()));
    expect(googleCalendar.dayColumns(await showPage(keyless()), { evidence, days: WEEK })).toEqual([]);
  });
});

test("what is gathered passes the background's door as it is", async () => {
  for (const html of [schoolWeek(), schoolWeek({ viewKey: "MONTH" }), ""]) {
    const facts = googleCalendar.gather(await showPage(html));
    expect(parseFacts(JSON.stringify(facts))).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(facts)) as unknown,
    });
  }
});

test("scrolling changes nothing that is gathered", async () => {
  const page = await showPage(schoolWeek());
  const before = googleCalendar.gather(page);
  page.defaultView!.scrollTo(0, 337);
  for (const element of page.querySelectorAll("*")) element.scrollTop = 123;
  expect(googleCalendar.gather(page)).toEqual(before);
});

test("reading leaves the page byte-equal", async () => {
  const page = await showPage(schoolWeek());
  const before = page.documentElement.outerHTML;
  readShown(page);
  googleCalendar.dayColumns(page);
  googleCalendar.isDark(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
