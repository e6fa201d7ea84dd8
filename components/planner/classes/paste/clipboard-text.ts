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

/** Gives the text of a cell, with blanks for its line breaks and paragraphs. */
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

/** Converts tables to lines of cells, and everything else to lines of text. */
function textOf(node: Node): string {
  if (node instanceof HTMLTableElement) return `\n${tableText(node)}\n`;
  if (!(node instanceof Element)) return (node.textContent ?? "").replaceAll(/\s+/g, " ");
  if (SILENT.has(node.tagName)) return "";
  if (node.tagName === "BR") return "\n";
  const inner = [...node.childNodes].map(textOf).join("");
  return BLOCKS.has(node.tagName) ? `\n${inner}\n` : inner;
}

/**
 * Gives the text that a sheet or web page put on the clipboard, with tabs between the cells of its tables.
 * @param html `text/html` of the clipboard
 * @returns undefined when there is no table, since the plain text then says the same
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
