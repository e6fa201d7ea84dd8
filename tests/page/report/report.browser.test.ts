import { afterEach, describe, expect, test } from "vitest";
import type { PageNode, PageReport } from "../../../lib/core/health/page-report";
import { reportText } from "../../../lib/core/health/page-report";
import { reportPage } from "../../../lib/page/report/report";
import { parseReport } from "../../workbench/fixture-report";
import { writeFixture } from "../../workbench/write-fixture";
import { readShown, schoolWeek, SCHOOL_WEEK } from "../google/saved-page";
import { closePages, showPage } from "../show-page";

const REPORTS = import.meta.glob<string>("../../fixtures/reports/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const PAGES = import.meta.glob<string>("../../fixtures/reports/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const SAVED = import.meta.glob<string>("../../fixtures/google/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});

afterEach(closePages);

const reportOf = async (html: string): Promise<PageReport> => reportPage(await showPage(html), "google", "1.0.0");
/** What a report tells of the page itself; a page in a frame has no address. */
const structure = ({ body, language, direction, build, isCut }: PageReport) => ({
  body,
  language,
  direction,
  build,
  isCut,
});
const allNodes = (node: PageNode): PageNode[] => [
  node,
  ...(node.children ?? []).flatMap((child) => (typeof child === "string" ? [] : allNodes(child))),
];

describe("the report of a school week", () => {
  test("tells its structure and none of its words", async () => {
    const report = await reportOf(schoolWeek());
    const nodes = allNodes(report.body);
    const cells = nodes.filter(({ attributes }) => attributes?.["role"] === "gridcell" && attributes["data-datekey"]);
    expect(cells.length).toBeGreaterThanOrEqual(7);
    const chips = nodes.filter(({ attributes }) => attributes?.["data-eventchip"] !== undefined);
    expect(chips.length).toBeGreaterThanOrEqual(SCHOOL_WEEK.length);
    expect(chips.every(({ box }) => box !== undefined)).toBe(true);
    const text = JSON.stringify(report.body);
    for (const { title } of SCHOOL_WEEK) {
      for (const word of title.match(/\p{L}{3,}/gu) ?? []) expect(text).not.toContain(word);
    }
    expect(text).not.toMatch(/school\.org|Accepted|Google Calendar|Block/);
  });

  test("leaves out our own hosts and scripts, joins texts, and says what is hidden", async () => {
    const extra =
      '<div data-probe=""><script>secret()</script><i data-pushpin-host="day">ours</i>Ma<!-- -->ria' +
      '<b style="display:none">gone</b><b style="display:contents"><b style="opacity:0">pale</b></b>' +
      '<b style="text-decoration:line-through">no</b><svg><text>drawn</text></svg></div>';
    const { body } = await reportOf(schoolWeek({ extra }));
    const probe = allNodes(body).find(({ attributes }) => attributes?.["data-probe"] === "")!;
    expect(probe.children![0]).toBe("xxxxx");
    const [, gone, contents, struck, svg] = probe.children as PageNode[];
    expect(gone).toEqual({ tag: "div", children: ["xxxx"] });
    expect(contents).toMatchObject({ tag: "div", shows: "contents", children: [{ shows: "hidden" }] });
    expect(struck).toMatchObject({ style: { struck: "yes" } });
    expect(svg).not.toHaveProperty("children");
  });

  test("tells only what lies around the calendar of the page beside it", async () => {
    const beside = '<div data-beside=""><p>Maria</p></div></body>';
    const { body } = await reportOf(schoolWeek().replace("</body>", beside));
    expect(allNodes(body).some(({ attributes }) => attributes?.["data-beside"] !== undefined)).toBe(false);
    expect(body.children).toHaveLength(1);
  });

  test("comes back from its own text", async () => {
    const report = await reportOf(schoolWeek());
    expect(parseReport(reportText(report))).toEqual(report);
  });
});

const ROUND_TRIPS: [string, string][] = [
  ["a school week", schoolWeek()],
  ["right to left", schoolWeek({ direction: "rtl" })],
  ["a dense one in Japanese", schoolWeek({ language: "ja", pxPerHour: 40 })],
  ...Object.entries(SAVED).map(([path, html]) => [path.split("/").at(-1)!, html] as [string, string]),
];

test.each(ROUND_TRIPS)("the fixture made from the report of %s has the same report", async (_, html) => {
  const report = await reportOf(html);
  expect(allNodes(report.body).length).toBeGreaterThan(3);
  expect(structure(await reportOf(writeFixture(report)))).toEqual(structure(report));
});

test("the reader sees the same days and starts in the fixture as on the page", async () => {
  const page = await showPage(schoolWeek());
  const read = readShown(page);
  const again = readShown(await showPage(writeFixture(reportPage(page, "google", "1.0.0"))));
  expect(again.days).toEqual(read.days);
  expect(again.pxPerHour).toBeCloseTo(read.pxPerHour!, 1);
  // Ends of short events stand in their labels only.
  const starts = (reading: typeof read): string[] =>
    [...new Set(reading.events.filter(({ allDay }) => !allDay).map(({ start }) => start))].sort();
  expect(starts(again)).toEqual(starts(read));
});

test("every report among the fixtures has its page beside it", () => {
  const stems = (paths: Record<string, unknown>): string[] =>
    Object.keys(paths).map((path) => path.split(".json")[0]!.replace(/\.html$/, ""));
  expect(stems(PAGES)).toEqual(stems(REPORTS));
  expect(stems(PAGES).length).toBeGreaterThan(0);
});

test.each(Object.keys(PAGES).map((path) => [path.split("/").at(-1)!, path] as const))(
  "%s still has the report it was made from",
  async (_, path) => {
    const report = parseReport(REPORTS[path.replace(/html$/, "json")]!);
    expect(structure(await reportOf(PAGES[path]!))).toEqual(structure(report));
  },
);
