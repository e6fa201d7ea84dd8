import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import type { PageNode, PageOutline } from "../../../lib/core/health/page-report";
import { censorOutline, textShape, valueShape } from "../../../lib/page/report/censor";

test.each([
  ["Maria 3:05 – 13:05", "xxxxxx0:00xxx00:00"],
  ["", ""],
  ["Sala 12, 5.º", "xxxxxxxxxxxx"],
  ["x".repeat(300), "x".repeat(200)],
  ["山田 9:30", "xxx0:00"],
])("the shape of a text: %s", (text, shape) => {
  expect(textShape(text)).toBe(shape);
  expect(textShape(shape)).toBe(shape);
});

test("the shape of a value keeps what separates", () => {
  expect(valueShape("AbC_12=; ñ")).toBe("xxx_00=; x");
});

const body = (over: Partial<PageNode>): PageOutline => ({
  vendor: "google",
  path: "/calendar/u/0/r/week/2026/10/5",
  language: "en-US",
  direction: "",
  build: "",
  window: [1280, 900],
  isCut: false,
  body: { tag: "body", ...over },
});
const attributesOf = (attributes: Record<string, string>) => censorOutline(body({ attributes })).body.attributes ?? {};

describe("of attributes", () => {
  test("roles, the calendar's own words and its days stay", () => {
    const own = {
      role: "gridcell",
      "data-datekey": "29000",
      "data-viewkey": "WEEK",
      "data-app-section": "Surface_WorkWeek",
      "data-column-date": "2026-10-05",
      "aria-hidden": "true",
      id: "YPCqFe",
    };
    expect(attributesOf(own)).toEqual(own);
  });

  test("anything else in their place is a shape, or gone", () => {
    expect(
      attributesOf({
        role: "Maria",
        id: "maria",
        "data-viewkey": "Maria",
        "data-datekey": "Maria 7",
        class: "Maria inDayScrollContainer",
        "aria-label": "Maria, 9:05",
        "aria-labelledby": "maria",
        "aria-pressed": "maria",
        href: "https://maria.example",
        value: "Maria",
        onclick: "maria()",
        jslog: "35463; 2:bWFyaWE5",
        "data-María": "Maria",
      }),
    ).toEqual({
      "data-viewkey": "xxxxx",
      "data-datekey": "xxxxx 0",
      class: "inDayScrollContainer",
      "aria-label": "xxxxxxx0:00",
      jslog: "35463; 0:xxxxxxx0",
    });
  });

  test("ids that were the same stay the same, and no others are", () => {
    const ids = ["bWFyaWEgbWVAbQ", "bWFyaWEgbWVAbR", "bWFyaWEgbWVAbQ"];
    const children = ids.map((id): PageNode => ({ tag: "div", attributes: { "data-eventid": id } }));
    const censored = censorOutline(body({ children })).body.children as PageNode[];
    const told = censored.map(({ attributes }) => attributes!["data-eventid"]);
    expect(told).toEqual(["xxxxxxxxxxx000", "xxxxxxxxxxx001", "xxxxxxxxxxx000"]);
  });
});

test("of style, measures stay, colours only are there or not", () => {
  const style = {
    top: "359px",
    left: "calc(33.3333% + 0px)",
    width: "var(--maria)",
    "background-color": "rgb(1, 2, 3)",
    "border-color": "maria",
    "background-image": "linear-gradient(red, blue), url(maria.png)",
  };
  expect(censorOutline(body({ style })).body.style).toEqual({
    top: "359px",
    left: "calc(33.3333% + 0px)",
    "background-color": "rgb(128, 128, 128)",
    "border-color": "rgb(128, 128, 128)",
    "background-image": "linear-gradient(rgb(128, 128, 128), rgb(128, 128, 128))",
  });
});

test("tags that a parser would move become plain ones", () => {
  const deep = (...tags: string[]): PageNode =>
    tags.reduceRight<PageNode | undefined>(
      (child, tag) => ({ tag, ...(child ? { children: [child] } : {}) }),
      undefined,
    )!;
  const tagsOf = (node: PageNode): string[] => [node.tag, ...((node.children as PageNode[]) ?? []).flatMap(tagsOf)];
  const censored = (...tags: string[]): string[] =>
    tagsOf(censorOutline(body({ children: [deep(...tags)] })).body).slice(1);
  expect(censored("p", "c-maria", "table", "tr")).toEqual(["div", "div", "div", "div"]);
  expect(censored("a", "div", "a")).toEqual(["a", "div", "div"]);
  expect(censored("button", "span", "button")).toEqual(["button", "span", "div"]);
  expect(censored("ul", "li", "div", "li")).toEqual(["ul", "li", "div", "div"]);
  expect(censored("h1", "h2")).toEqual(["h1", "div"]);
  expect(censored("div", "svg", "path")).toEqual(["div", "svg"]);
});

/** Letters of several scripts; no "x", which is what censoring writes. */
const LETTERS = [..."abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZáéñçßøЖдאب山あ"];
const text = fc.string({
  unit: fc.constantFrom(...LETTERS, ...LETTERS, ..." 0123456789:.,;-_/@()'\"<&\n"),
  maxLength: 40,
});
/** Names of attributes that any page may have; and one that a page made up. */
const NAMES = [
  "role", "id", "class", "title", "aria-label", "aria-labelledby", "aria-pressed", "alt", "href", "jslog", "hidden",
  "tabindex", "datetime", "data-eventid", "data-eventchip", "data-datekey", "data-column-date", "data-viewkey",
  "data-viewfamily", "data-app-section", "data-calitemid", "data-tabid", "data-text",
]; // prettier-ignore
const STYLE_NAMES = ["top", "left", "width", "height", "background-color", "border-color", "background-image"];
const record = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 6, noNullPrototype: true });
const { node } = fc.letrec<{ node: PageNode; child: PageNode | string }>((tie) => ({
  child: fc.oneof({ depthSize: "small" }, text, tie("node")),
  node: fc.record(
    {
      tag: fc.oneof(fc.constantFrom("div", "span", "button", "h1", "li", "a"), text),
      attributes: record(NAMES),
      style: record(STYLE_NAMES),
      box: fc.constant<PageNode["box"]>([0, 0.25, 10, 20]),
      shows: fc.constant<PageNode["shows"]>("hidden"),
      children: fc.array(tie("child"), { maxLength: 4 }),
    },
    { requiredKeys: ["tag"], noNullPrototype: true },
  ),
}));
const outline: fc.Arbitrary<PageOutline> = fc.record(
  {
    vendor: fc.constant<PageOutline["vendor"]>("google"),
    path: text,
    language: text,
    direction: text,
    build: text,
    window: fc.constant<PageOutline["window"]>([1280, 900]),
    isCut: fc.boolean(),
    body: node,
  },
  { noNullPrototype: true },
);

function textsOf({ tag, attributes = {}, style = {}, children = [] }: PageNode): string[] {
  const below = children.flatMap((child) => (typeof child === "string" ? [child] : textsOf(child)));
  return [tag, ...Object.values(attributes), ...Object.values(style), ...below];
}

/** What a report may say whatever the page says: its own field names, the tags and values of the closed lists. */
const OWN_WORDS = new RegExp(
  [
    "vendor|google|path|language|direction|build|window|isCut|body|true|false|tag|attributes|style|box|shows|hidden|children",
    "div|span|button",
    ...NAMES,
    ...STYLE_NAMES,
    "rgb|linear-gradient",
  ].join("|"),
  "g",
);

describe("whatever a page holds", () => {
  test("no three letters in a row of any text are in the report", () => {
    fc.assert(
      fc.property(outline, (page) => {
        const report = JSON.stringify(censorOutline(page)).replaceAll(OWN_WORDS, "");
        const told = [page.path, page.language, page.direction, page.build, ...textsOf(page.body)];
        for (const run of told.join("\n").match(/[\p{L}\p{M}]{3,}/gu) ?? []) {
          for (let at = 0; at + 3 <= run.length; at += 1) expect(report).not.toContain(run.slice(at, at + 3));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a page with other words of the same shape has the same report", () => {
    const other = (words: string): string =>
      words.replaceAll(/[a-z]/gi, (letter) => (letter === "q" || letter === "Q" ? "w" : "q"));
    const reworded = (page: PageNode): PageNode => ({
      ...page,
      ...(page.attributes
        ? {
            attributes: Object.fromEntries(
              Object.entries(page.attributes).map(([name, value]) => [name, other(value)]),
            ),
          }
        : {}),
      ...(page.children
        ? { children: page.children.map((child) => (typeof child === "string" ? other(child) : reworded(child))) }
        : {}),
    });
    fc.assert(
      fc.property(node, (root) => {
        // Ids are numbered by which are the same; rewording may make two the same, so that each has one attribute only.
        const { attributes: _, ...bare } = root;
        const plain = { ...bare, attributes: { "aria-label": "Ana 9:05" } };
        expect(censorOutline(body(reworded(onlyTexts(plain))))).toEqual(censorOutline(body(onlyTexts(plain))));
      }),
    );
  });

  test("censoring twice is censoring once", () => {
    fc.assert(
      fc.property(outline, (page) => {
        const once = censorOutline(page);
        expect(censorOutline(once)).toEqual(once);
      }),
    );
  });
});

/** Without what is numbered, and without values that may happen to be one of the calendar's own. */
function onlyTexts(root: PageNode): PageNode {
  const { attributes = {}, children = [], ...rest } = root;
  const texts = Object.entries(attributes).filter(([name]) => ["aria-label", "title", "alt"].includes(name));
  return {
    ...rest,
    tag: "div",
    attributes: Object.fromEntries(texts),
    children: children.map((child) => (typeof child === "string" ? child : onlyTexts(child))),
  };
}
