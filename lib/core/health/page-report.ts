import type { CalendarVendor, HealthReason } from "../schedule/calendar-reading";
import type { ReadingSummary } from "./reading-summary";

/** One element of a page: its tag, its place and its contents. */
export interface PageNode {
  tag: string;
  attributes?: Record<string, string>;
  /** Inline style, by property; "struck" when its text is drawn struck through. */
  style?: Record<string, string>;
  /** x, y, width, height in CSS px of the window, to a quarter of a pixel; absent when it is not laid out. */
  box?: [number, number, number, number];
  /** hidden: takes up room but is invisible · contents: has no box of its own · absent: seen, or no box. */
  shows?: "hidden" | "contents";
  /** Elements and texts in document order. */
  children?: (PageNode | string)[];
}

/** What a page is built of. */
export interface PageOutline {
  vendor: CalendarVendor;
  /** Path of the page's address. */
  path: string;
  /** Language and direction as <html> declares them. */
  language: string;
  direction: string;
  /** The page's own name of its version; empty when it gives none. */
  build: string;
  /** Width and height of the window in CSS px. */
  window: [number, number];
  /** True when the page has more elements than a report may have: the rest is left out. */
  isCut: boolean;
  /** <body>; beside the calendar itself only what lies around it. */
  body: PageNode;
}

/** How the page was read last, beside its structure. */
export interface ReportHealth {
  view: string;
  state: string;
  reasons: HealthReason[];
  look?: ReadingSummary;
}

/** A page's structure without the text that is written on it. */
export interface PageReport extends PageOutline {
  pushpin: "page-report";
  format: 1;
  /** Version of the extension that made it. */
  version: string;
  health?: ReportHealth;
}

/** Writes a report as it is sent: JSON, one element on each line. Format 1 calls the vendor "site". */
export function reportText({ pushpin, format, vendor, body, ...report }: PageReport): string {
  // Puts these two first: the order of fields may change on the way between contexts.
  const head = Object.entries({ pushpin, format, site: vendor, ...report }).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{${head.join(",\n")},\n"body": ${nodeText(body, " ")}}`;
}

function nodeText({ tag, children, ...own }: PageNode, indent: string): string {
  const head = JSON.stringify({ tag, ...own });
  if (!children || children.length === 0) return head;
  const lines = children.map((child) =>
    typeof child === "string" ? JSON.stringify(child) : nodeText(child, `${indent} `),
  );
  return `${head.slice(0, -1)},"children":[\n${lines.map((line) => indent + line).join(",\n")}]}`;
}
