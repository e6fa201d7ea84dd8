/** Something on a page, in points from the page's upper left corner. */
export type Drawn =
  | { text: string; x: number; y: number; size?: number }
  /** A line as writers of documents draw it: stroked, or as a thin filled box. */
  | { line: [fromX: number, fromY: number, toX: number, toY: number]; as?: "stroke" | "box" };

const HEIGHT = 792;
const escaped = (text: string): string => text.replaceAll(/[\\()]/g, String.raw`\$&`);

function operatorsOf(drawn: Drawn): string {
  if ("text" in drawn) {
    const { text, x, y, size = 11 } = drawn;
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped(text)}) Tj ET`;
  }
  const [fromX, fromY, toX, toY] = drawn.line;
  if (drawn.as === "box")
    return `${fromX} ${HEIGHT - toY} ${Math.max(toX - fromX, 0.5)} ${Math.max(toY - fromY, 0.5)} re f`;
  return `${fromX} ${HEIGHT - fromY} m ${toX} ${HEIGHT - toY} l S`;
}

/** A PDF of US-letter pages in Helvetica. `isLocked`: it asks for a password. */
export function writePdf(pages: Drawn[][], { isLocked = false } = {}): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((page, i) => {
      const stream = page.map(operatorsOf).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const key = "5a".repeat(32);
  const lock = isLocked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >> /ID [<01> <01>]`
    : "";
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF`;
  // Letters of Western Europe are one byte each.
  return Uint8Array.from(file, (letter) => letter.codePointAt(0)!);
}

interface TablePlace {
  x?: number;
  y?: number;
  /** Of a cell. */
  width?: number;
  height?: number;
  as?: "stroke" | "box";
}

/** A table drawn with lines, its texts at the left of the cells; a cell may hold several lines. */
export function ruledTable(
  cells: (string | null)[][],
  { x = 60, y = 100, width = 90, height = 36, as = "stroke" }: TablePlace = {},
): Drawn[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const drawn: Drawn[] = [];
  for (let row = 0; row <= cells.length; row += 1)
    drawn.push({ line: [x, y + row * height, x + columns * width, y + row * height], as });
  for (const [row, texts] of cells.entries()) {
    for (let column = 0; column <= columns; column += 1) {
      // null: the cell to the left goes on.
      if (texts[column] === null) continue;
      const [at, top] = [x + column * width, y + row * height];
      drawn.push({ line: [at, top, at, top + height], as });
      for (const [i, text] of (texts[column] ?? "").split("\n").entries())
        if (text !== "") drawn.push({ text, x: at + 5, y: top + 14 + 13 * i });
    }
  }
  return drawn;
}
