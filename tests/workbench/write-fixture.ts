import type { PageNode, PageReport } from "../../lib/core/health/page-report";

/**
 * Everything stands where the report says, whatever its inline style says: that one is evidence for the reader.
 * The variables are not inherited, so that each element has its own place only.
 */
const STYLE = `
@property --d { syntax: "*"; inherits: false; initial-value: block }
@property --v { syntax: "*"; inherits: false; initial-value: visible }
html { overflow: hidden }
body, body * {
  position: absolute !important; display: var(--d) !important; visibility: var(--v) !important;
  left: var(--x) !important; top: var(--y) !important; right: auto !important; bottom: auto !important;
  width: var(--w) !important; height: var(--h) !important; min-width: 0 !important; min-height: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important;
  font: 4px/1 monospace !important; white-space: nowrap !important; overflow: visible !important;
}`;

const VOID = new Set(["img", "input"]);

interface Corner {
  x: number;
  y: number;
}

/** A page of the structure that a report tells: same elements, attributes and places, "x" for every text. */
export function writeFixture({ language, direction, build, path, window: size, body }: PageReport): string {
  const root = [attribute("lang", language), direction ? attribute("dir", direction) : ""].join("");
  const meta = build ? `<meta name="scriptVer" content="${escape(build)}">` : "";
  return `<!doctype html>
<!-- Made from a report by "npm run fixture". Window ${size.join(" x ")}, address ${escape(path).replaceAll("--", "- -")} -->
<html${root}><head><meta charset="utf-8">${meta}<style>${STYLE}
</style></head>${element(body, { x: 0, y: 0 })}</html>
`;
}

function element(node: PageNode, corner: Corner): string {
  const { tag, attributes = {}, box, children = [] } = node;
  const inner = box ? { x: box[0], y: box[1] } : corner;
  const all = { ...attributes, style: styleOf(node, corner) };
  const head = `<${tag}${Object.entries(all)
    .map(([name, value]) => attribute(name, value))
    .join("")}>`;
  if (VOID.has(tag)) return head;
  // A line break beside a text would be part of it.
  const gap = children.some((child) => typeof child === "string") ? "" : "\n";
  const content = children.map((child) => gap + (typeof child === "string" ? escape(child) : element(child, inner)));
  return `${head}${content.join("")}</${tag}>`;
}

function styleOf({ style = {}, box, shows }: PageNode, corner: Corner): string {
  const { struck, ...own } = style;
  const declared = Object.entries(own).map(([name, value]) => `${name}: ${value}`);
  if (struck) declared.push("text-decoration-line: line-through");
  if (box) {
    const [x, y, width, height] = box;
    declared.push(`--x: ${x - corner.x}px`, `--y: ${y - corner.y}px`, `--w: ${width}px`, `--h: ${height}px`);
  }
  if (shows === "contents") declared.push("--d: contents");
  else if (!box) declared.push("--d: none");
  if (shows === "hidden") declared.push("--v: hidden");
  return declared.join("; ");
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escape(value)}"`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
