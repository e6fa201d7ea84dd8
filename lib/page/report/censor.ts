import { pattern } from "../../core/lexicon/read-lexicon";
import type { PageNode, PageOutline } from "../../core/health/page-report";
import { keptValue, isTextAttribute } from "./kept-attributes";
import { censorStyle } from "./censor-style";

/**
 * Censors the outline of a page: it keeps the structure and removes the texts. Every text becomes "x" repeated to its
 * length (times keep their shape, "0:00"), every value of a data attribute its shape; only values from a closed list
 * that calendars write themselves are kept. Pure; censoring twice changes nothing.
 */

const MAX_TEXT_LENGTH = 200;
const MAX_VALUE_LENGTH = 80;
const TIME = /\d{1,2}[:.]\d{2}/g;
const DATA_NAME = /^data-[a-z][a-z0-9-]{0,39}$/;

/** "Maria 3:05" -> "xxxxxx0:00": keeps the length and the positions of times. */
export function textShape(text: string): string {
  const short = text.slice(0, MAX_TEXT_LENGTH);
  let shape = "";
  let from = 0;
  for (const { 0: time, index } of short.matchAll(TIME)) {
    shape += "x".repeat(index - from) + time.replaceAll(/\d/g, "0");
    from = index + time.length;
  }
  return shape + "x".repeat(short.length - from);
}

/** "AbC_12=" -> "xxx_00=": letters and digits by class, ASCII punctuation as it is. */
export function valueShape(value: string): string {
  return value
    .slice(0, MAX_VALUE_LENGTH)
    .replaceAll(/[^ -~]|[A-Za-z]/g, "x")
    .replaceAll(/\d/g, "0");
}

/** Censors the outline of a page. */
export function censorOutline(outline: PageOutline): PageOutline {
  const ids = new Map<string, number>();
  return {
    vendor: outline.vendor,
    path: outline.path.split("/").map(censorSegment).join("/"),
    language: keep(outline.language, /^[A-Za-z]{2}(?:-[A-Za-z]{2}|-\d{3})?$/),
    direction: keep(outline.direction, /^(?:ltr|rtl)$/),
    build: keep(outline.build, /^[\d.]{1,40}$/),
    window: outline.window,
    isCut: outline.isCut,
    body: censorNode(outline.body, { tags: [], ids }),
  };
}

function keep(text: string, pattern: RegExp): string {
  return pattern.test(text) ? text : "";
}

const SEGMENT =
  /^(?:calendar|u|r|d|view|day|week|workweek|month|year|agenda|custom|customday|customweek|search|eventedit|\d{1,4})$/;

function censorSegment(segment: string): string {
  return SEGMENT.test(segment) ? segment : valueShape(segment);
}

interface Around {
  /** Tags of the ancestors as reported, the outermost first. */
  tags: readonly string[];
  /** Numbers for long values, so that equal values stay equal and different ones different. */
  ids: Map<string, number>;
}

function censorNode(node: PageNode, around: Around): PageNode {
  const tag = censorTag(node.tag, around.tags);
  const inside = { ...around, tags: [...around.tags, tag] };
  const attributes = censorAttributes(node.attributes ?? {}, around.ids);
  const style = censorStyle(node.style ?? {});
  const children = LEAVES.test(tag) ? [] : (node.children ?? []).map((child) => censorChild(child, inside));
  return {
    tag,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(node.box ? { box: node.box } : {}),
    ...(node.shows ? { shows: node.shows } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

function censorChild(child: PageNode | string, around: Around): PageNode | string {
  return typeof child === "string" ? textShape(child) : censorNode(child, around);
}

const TAGS = pattern`
^(?:
 body
 div
 span
 a
 button
 form
 section
 main
 header
 footer
 nav
 article
 aside
 ul
 ol
 li
 h[1-6]
 i
 label
 time
 svg
 img
 input
)$
`;
const LEAVES = /^(?:svg|img|input)$/;
const HEADING = /^h[1-6]$/;

/**
 * Keeps common tags in places where an HTML parser accepts them and makes every other one a "div", so that a report
 * can be parsed as a page again.
 */
function censorTag(tag: string, around: readonly string[]): string {
  if (!TAGS.test(tag)) return "div";
  const parent = around.at(-1) ?? "";
  if (tag === "body" && parent !== "") return "div";
  if (tag === "li" && parent !== "ul" && parent !== "ol") return "div";
  if (HEADING.test(tag) && HEADING.test(parent)) return "div";
  return /^(?:a|button|form)$/.test(tag) && around.includes(tag) ? "div" : tag;
}

function censorAttributes(attributes: Record<string, string>, ids: Map<string, number>): Record<string, string> {
  const censored = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const kept = keptValue(name, value);
    if (kept !== undefined) return kept === null ? [] : [[name, kept]];
    if (isTextAttribute(name)) return [[name, textShape(value)]];
    if (name === "jslog") return [[name, censorLog(value)]];
    return DATA_NAME.test(name) ? [[name, numbered(value, ids)]] : [];
  });
  return Object.fromEntries(censored);
}

/** Keeps the leading number of the page's own log tag, a kind of element; the rest may identify an event. */
function censorLog(value: string): string {
  const number = /^\d{1,6}(?!\d)/.exec(value)?.[0] ?? "";
  return number + valueShape(value.slice(number.length));
}

const MIN_ID_LENGTH = 8;

/** Adds a number to the shape of long values without blanks, which are ids. */
function numbered(value: string, ids: Map<string, number>): string {
  const shape = valueShape(value);
  if (shape.length < MIN_ID_LENGTH || shape.includes(" ")) return shape;
  const number = ids.get(value) ?? ids.size;
  ids.set(value, number);
  return shape.slice(0, -3) + String(number % 1000).padStart(3, "0");
}
