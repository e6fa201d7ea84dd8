import { undoubled } from "./titles";

/** One line of a pasted text, or several where a quoted cell holds line breaks. */
export interface SourceLine {
  /** The first of its lines, counted from 1. */
  line: number;
  text: string;
}

export interface SourceText {
  lines: SourceLine[];
  tooLong: SourceLine[];
  /** Lines beyond the most that are read. */
  cutLines: number;
}

/** More than any class has; what is beyond is counted, not read. */
const MOST_LINES = 2000;
/** In characters. */
const LONGEST_LINE = 1000;
/** Lines that one quoted cell may go over. */
const LONGEST_CELL = 6;

/** What ends a line, whoever wrote it. Lines are counted by it. */
export const LINE_END = /\r\n|\r|\n|\u2028|\u2029/;

/** Lines of a pasted text, without what word processors hide in them. */
export function sourceLines(text: string): SourceText {
  const all = text.split(LINE_END);
  const tooLong: SourceLine[] = [];
  const plain = all.slice(0, MOST_LINES).map((raw, index) => {
    if (raw.length > LONGEST_LINE) {
      tooLong.push({ line: index + 1, text: raw.trim() });
      return "";
    }
    return withCellsOnce(raw)
      .normalize("NFC")
      .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, "")
      .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
      .replaceAll(/\.{2,}(?=\s*\d)|…+(?=\s*\d)|(?<=\p{L}{3})\.(?=\d{1,2}:\d)/gu, (dots) => " ".repeat(dots.length))
      .replace(/ +$/, "");
  });
  return { lines: joinQuoted(plain), tooLong, cutLines: all.length - plain.length };
}

/** Web pages draw some cells twice, and hand them over so: "ArrivalArrival". */
const withCellsOnce = (text: string): string => text.split("\t").map(undoubled).join("\t");

/** Sheets put a cell with line breaks between quotes; its lines are one. */
function joinQuoted(plain: readonly string[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const text = plain[at]!;
    const last = isOpenCell(text) ? closingLine(plain, at) : -1;
    if (last < 0) {
      lines.push({ line: at + 1, text });
      continue;
    }
    const joined = plain.slice(at, last + 1).join(" ");
    lines.push({ line: at + 1, text: joined.replaceAll(/(^|\t)"((?:[^"]|"")*)"(?=\t|$)/g, unquoted) });
    at = last;
  }
  return lines;
}

const unquoted = (_all: string, before: string, cell: string): string => before + cell.replaceAll('""', '"');
const quoteCount = (text: string): number => text.split('"').length - 1;
const isOpenCell = (text: string): boolean => /(?:^|\t)"[^"\t]*$/.test(text) && quoteCount(text) % 2 === 1;

function closingLine(plain: readonly string[], from: number): number {
  for (let at = from + 1; at < Math.min(plain.length, from + LONGEST_CELL); at += 1) {
    if (quoteCount(plain[at]!) % 2 === 1) return /^[^"]*"(?:\t|$)/.test(plain[at]!) ? at : -1;
  }
  return -1;
}
