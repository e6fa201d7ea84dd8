/** Checksum of a zip's file (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const little = (...numbers: [value: number, bytes: number][]): number[] =>
  numbers.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256));

/** A zip whose files are not packed. `claims` writes another unpacked size into the directory. */
export function writeZip(
  files: Record<string, string>,
  { isEncrypted = false, claims }: { isEncrypted?: boolean; claims?: number } = {},
): Uint8Array<ArrayBuffer> {
  const body: number[] = [];
  const directory: number[] = [];
  for (const [path, text] of Object.entries(files)) {
    const [name, bytes] = [new TextEncoder().encode(path), new TextEncoder().encode(text)];
    const facts = little(
      [20, 2],
      [isEncrypted ? 1 : 0, 2],
      [0, 2],
      [0, 4],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [claims ?? bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    directory.push(...little([0x02014b50, 4], [20, 2]), ...facts, ...little([0, 2], [0, 2], [0, 2], [0, 4]));
    directory.push(...little([body.length, 4]), ...name);
    body.push(...little([0x04034b50, 4]), ...facts, ...name, ...bytes);
  }
  const count = Object.keys(files).length;
  const end = little([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [body.length, 4], [0, 2]);
  return Uint8Array.from([...body, ...directory, ...end]);
}

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The parts of a Word document with `body` between its body tags. */
export const docxParts = (body: string, footnotes = ""): Record<string, string> => ({
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
  "word/document.xml": `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  "word/footnotes.xml": `<?xml version="1.0"?><w:footnotes ${WORD}>${footnotes}</w:footnotes>`,
});

export const writeDocx = (body: string, footnotes?: string): Uint8Array<ArrayBuffer> =>
  writeZip(docxParts(body, footnotes));

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...inner: string[]): string =>
  `<w:p>${inner.map((part) => (part.startsWith("<") ? part : run(part))).join("")}</w:p>`;
export const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split("\n")
    .map((line) => paragraph(line))
    .join("")}</w:tc>`;
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((one) => (one.startsWith("<") ? one : cell(one))).join("")}</w:tr>`)
    .join("")}</w:tbl>`;
