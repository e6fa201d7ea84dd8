import { DATED, EARLIER, TITLE } from "../lexicon/readers/newer-iep-words";
import { findDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { IsoDate } from "../time/iso-date";
import { addDays } from "../time/iso-date";
import type { IepLine } from "./iep-reading";

const MAX_WORDS = 20;

/** Most days between two meetings of one IEP. */
const ONE_IEP_DAYS = 45;

/**
 * Keeps the newer of two IEPs in one file; empties the lines of the other, so that line numbers stay. Recognises an
 * earlier one by a heading, or by a first page of its own with a meeting more than a month older.
 */
export function newerIep(lines: readonly IepLine[]): readonly IepLine[] {
  const starts = partsOf(lines);
  if (starts.length < 2) return lines;
  const parts = starts.map((from, i) => ({ from, to: starts[i + 1] ?? lines.length }));
  const dated = parts.map((part) => ({
    ...part,
    date: dateOf(lines.slice(part.from, part.to)),
    isEarlier: isEarlier(lines[part.from]!.text),
  }));
  const newest = dated
    .filter(({ isEarlier: is }) => !is)
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const isKept = (line: number): boolean =>
    dated.some(
      ({ from, to, date, isEarlier: is }) =>
        line >= from && line < to && !is && (!newest || !date || addDays(date, ONE_IEP_DAYS) >= newest),
    );
  return lines.map((line, i) => (isKept(i) ? line : { ...line, text: "" }));
}

const VOID = /\b(?:superseded|not in effect|no longer in effect|for reference only|historical copy)\b/;

const isEarlier = (text: string): boolean => {
  const folded = foldWords(text).trim();
  if (folded.split(/\s+/).length > MAX_WORDS || /[.;]$/.test(folded)) return false;
  return EARLIER.test(folded) || (VOID.test(folded) && /\biep\b|individualized/.test(folded));
};

/** Finds the lines at which a document begins: the first one, titles, and headings that name an earlier IEP. */
function partsOf(lines: readonly IepLine[]): number[] {
  const starts = [0];
  for (const [i, { text, page }] of lines.entries()) {
    const isPageHead = page === undefined || lines[i - 4]?.page !== page;
    const isTitle =
      isPageHead &&
      text.length < 90 &&
      TITLE.test(foldWords(text).trim()) &&
      dateOf(lines.slice(i, i + 25)) !== undefined;
    if (i > 0 && (isEarlier(text) || isTitle)) starts.push(i);
  }
  return starts;
}

/** Finds the day of an IEP's meeting or beginning, from the first field for one. */
export function dateOf(lines: readonly IepLine[]): IsoDate | undefined {
  for (const { text } of lines) {
    const at = foldWords(text).search(DATED);
    // "IEP START / END09/03/2026": a cell of labels whose value follows without a blank.
    const behind = text.slice(Math.max(at, 0)).replaceAll(/(?<=\p{L}{3})(?=\d)/gu, " ");
    const date = at < 0 ? undefined : findDates(behind)[0]?.date;
    if (date) return date;
  }
  return undefined;
}
