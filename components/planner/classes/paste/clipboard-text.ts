import { textOfTable } from "../../../../lib/core/paste/html-cells";

const BLOCKS = new Set([
  "P",
  "DIV",
  "LI",
  "TR",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "UL",
  "OL",
  "SECTION",
  "ARTICLE",
  "PRE",
]);
const SILENT = new Set(["STYLE", "SCRIPT", "TEMPLATE", "HEAD"]);

/** Text of a cell: line breaks and paragraphs in it are blanks. */
function cellText(cell: Element): string {
  return [...cell.childNodes]
    .map((node) =>
      node instanceof Element
        ? node.tagName === "BR"
          ? " "
          : BLOCKS.has(node.tagName)
            ? ` ${cellText(node)} `
            : cellText(node)
        : (node.textContent ?? ""),
    )
    .join("");
}

function tableText(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({ text: cellText(cell), colSpan: cell.colSpan, rowSpan: cell.rowSpan || 1 })),
  );
  return textOfTable(rows);
}

/** Tables as lines of cells, everything else as lines of text. */
function textOf(node: Node): string {
  if (node instanceof HTMLTableElement) return `\n${tableText(node)}\n`;
  if (!(node instanceof Element)) return (node.textContent ?? "").replaceAll(/\s+/g, " ");
  if (SILENT.has(node.tagName)) return "";
  if (node.tagName === "BR") return "\n";
  const inner = [...node.childNodes].map(textOf).join("");
  return BLOCKS.has(node.tagName) ? `\n${inner}\n` : inner;
}

/**
 * What a sheet or web page put on the clipboard, where it holds a table: its cells with tabs between them.
 * @param html `text/html` of the clipboard
 * @returns undefined where there is no table: the plain text says as much
 */
export function textOfClipboard(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")];
  const isLayout = tables.every(({ rows }) => rows.length < 2 || [...rows].every(({ cells }) => cells.length < 2));
  if (tables.length === 0 || isLayout) return undefined;
  return textOf(page.body)
    .split("\n")
    .map((line) => line.replaceAll(/^ +| +$/g, ""))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/^\n+|\n+$/g, "");
}
