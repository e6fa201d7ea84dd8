import { withListTimes } from "./blank-times";
import { withHalvesJoined } from "./half-columns";
import { withoutChatStamps } from "./chat-stamps";
import { withHalfNames } from "./half-names";
import { withLengthsInBrackets } from "./minutes-in-brackets";
import { withStartsOfEnds } from "./ends-alone";
import { withRecordsJoined } from "./records-by-line";
import { undoubled } from "./titles";
import { withClockWords } from "./clock-words";
import { withDictatedTimes } from "./dictated-times";
import { quotedIn, withoutQuoteMarks } from "./quote-marks";
import { withThursdays } from "./second-t-is-thursday";
import { withDayLetters, type OpenLetters } from "./day-letters";
import { withFrenchAndIrishDays } from "./french-irish-days";
import { withSpanishHours } from "./spanish-hours";
import { withoutSlips } from "./typing-slips";

/** One line of a pasted text, or several where a quoted cell holds line breaks. */
export interface SourceLine {
  /** The first of its lines, counted from 1. */
  line: number;
  text: string;
}

export interface SourceText {
  lines: SourceLine[];
  tooLong: SourceLine[];
  /** Numbers of the lines that had a quote mark, where others had none: they are of an earlier mail. */
  quoted: ReadonlySet<number>;
  /** Letters of days that can be read in several ways. */
  openLetters: OpenLetters[];
  /** Number of lines beyond the limit, which are not read. */
  cutLines: number;
}

/** Most lines that are read; those beyond are only counted. */
export const MOST_LINES = 2000;
/** Longest line that is read, in characters. */
export const LONGEST_LINE = 1000;
/** Most lines of one quoted cell. */
const LONGEST_CELL = 6;

/** Matches a line break of any system. Lines are counted by it. */
export const LINE_END = /\r\n|\r|\n|\u2028|\u2029/;

const ENTITIES: Record<string, string> = {
  amp: "&",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};

/**
 * "**Monday**", "*Monday*", "## Schedule", "~~Math~~ Reading", "~9:00", "Lunch &amp; Recess": removes the markup and
 * entities of web pages and chats, words that are struck out, and the mark of a rough time.
 */
const plainMarks = (text: string): string =>
  text
    .replaceAll(/&(amp|nbsp|ndash|mdash|lt|gt|quot|apos|#39);/g, (_all, name: string) => ENTITIES[name]!)
    .replace(/^(\s*)#{1,6}\s+(?=\S)/, "$1")
    .replaceAll(/(?<!\d)~~(?=\S)[^~\n]*~~(?!\d)/g, " ")
    .replaceAll(/(?<=^|[\s(]|\p{L})(?<!\d\s*)~\s?(?=\d)/gu, "")
    .replaceAll(/(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1/g, "$2")
    .replaceAll(/(?<![\p{L}\d*)])\*(?=[\p{L}\d])([^*\n]*[^*\s])\*(?![\p{L}\d*])/gu, "$1");

/**
 * Splits a pasted text into lines, without hidden characters of word processors.
 * @param picks ids of other readings of its letters of days that count
 */
export function sourceLines(text: string, picks: readonly string[] = []): SourceText {
  const written = text.split(LINE_END);
  const all = withoutChatStamps(withoutQuoteMarks(written));
  const tooLong: SourceLine[] = [];
  const plain = all.slice(0, MOST_LINES).map((raw, index) => {
    if (raw.length > LONGEST_LINE) {
      tooLong.push({ line: index + 1, text: raw.trim() });
      return "";
    }
    const plainText = withCellsOnce(plainMarks(raw))
      .normalize("NFC")
      .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, "")
      .replaceAll(/[\uFF10-\uFF1A]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfee0))
      .replaceAll(/[\u2010-\u2012\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")
      .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
      .replaceAll(/\.{2,}(?=\s*\d)|…+(?=\s*\d)|(?<=\p{L}{3})\.(?=\d{1,2}:\d)/gu, (dots) => " ".repeat(dots.length))
      .replace(/ +$/, "");
    return withClockWords(withSpanishHours(withDictatedTimes(withoutSlips(plainText))));
  });
  const cells = joinQuoted(
    withLengthsInBrackets(
      withStartsOfEnds(withListTimes(withHalfNames(withThursdays(withHalvesJoined(withRecordsJoined(plain)))))),
    ),
  );
  const { lines, open } = withDayLetters(withColumnsOnce(cells), picks);
  return {
    lines: withFrenchAndIrishDays(lines),
    openLetters: open,
    tooLong,
    quoted: quotedIn(written),
    cutLines: all.length - plain.length,
  };
}

/** Removes the copy of a cell that a web page draws twice: "ArrivalArrival". */
const withCellsOnce = (text: string): string => text.split("\t").map(undoubled).join("\t");

const isDoubled = (cells: readonly string[]): boolean =>
  cells.length >= 4 &&
  cells.length % 2 === 0 &&
  cells.every((cell, at) => cell.trim() === cells[at - (at % 2)]!.trim());

/**
 * Removes doubled columns: some pages draw each column twice, so that each cell of every row appears twice, side by
 * side.
 */
function withColumnsOnce(lines: readonly SourceLine[]): SourceLine[] {
  const once = [...lines];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && lines[to]!.text.includes("\t")) to += 1;
    const rows = lines.slice(from, to).map(({ text }) => text.split("\t"));
    const hasOwn = rows.some((cells) => new Set(cells).size > 1);
    if (rows.length > 1 && hasOwn && rows.every(isDoubled))
      for (const [index, cells] of rows.entries())
        once[from + index] = { ...lines[from + index]!, text: cells.filter((_cell, at) => at % 2 === 0).join("\t") };
    from = Math.max(from, to - 1);
  }
  return once;
}

/** Joins the lines of a quoted cell: spreadsheets quote a cell with line breaks. */
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
