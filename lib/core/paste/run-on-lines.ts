import { HEAD } from "../lexicon/readers/run-on-line-words";
import type { SourceLine } from "./source-lines";

/** Fewest time ranges of such a line: a teacher may write fewer in one line. */
const LEAST_STRETCHES = 4;
const STRETCH = /(\d{1,3}):([0-5]\d)(\s?[ap]\.?m\.?)?\s*[-–—]\s*(\d{1,2}):([0-5]\d)(\s?[ap]\.?m\.?)?/giu;
/** Matches the last start of a day, which has no end: "3:15Buses". */
const LAST_START = /(?<=\p{Ll}\.?)\d{1,2}:[0-5]\d(?=\p{Lu}\p{L}+\s*$)/u;

interface Stretch {
  from: number;
  to: number;
}

const rough = (hour: number, minute: number): number => (hour % 12) * 60 + minute + (hour % 12 < 7 ? 720 : 0);

/** Finds where a time begins: in "Grade 18:40-9:00" the first digit belongs to the words before it. */
function startOf(found: RegExpMatchArray, after: number): number {
  const [, digits = "", minute = ""] = found;
  const end = rough(Number(found[4]), Number(found[5]));
  const costs = [...digits].flatMap((_digit, cut) => {
    const hour = digits.slice(cut);
    const start = rough(Number(hour), Number(minute));
    const isHour = /^(?:[1-9]|1[0-2])$/.test(hour) && start < end;
    return isHour ? [{ cut, cost: start < after ? 1440 : start - after }] : [];
  });
  const [best] = costs.sort((a, b) => a.cost - b.cost);
  return found.index! + (best?.cut ?? 0);
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let after = 0;
  for (const found of text.matchAll(STRETCH)) {
    stretches.push({ from: startOf(found, after), to: found.index + found[0].length });
    after = rough(Number(found[4]), Number(found[5]));
  }
  return stretches;
}

/** Splits a line into which a table was copied without anything between its cells; undefined for any other line. */
function piecesOf(text: string): string[] | undefined {
  const stretches = stretchesOf(text);
  if (stretches.length < LEAST_STRETCHES) return undefined;
  const glued = stretches.filter(
    ({ from, to }) => /[\p{L}\d.)]$/u.test(text.slice(0, from)) || /^\p{L}/u.test(text.slice(to)),
  );
  if (glued.length * 4 < stretches.length * 3) return undefined;
  const [head, tail] = [text.slice(0, stretches[0]!.from), text.slice(stretches.at(-1)!.to)];
  const isHead = !/\p{L}/u.test(head) || HEAD.test(head);
  const [hasFirst, hasLast] = [/\p{L}{2}/u.test(head), /\p{L}{2}/u.test(tail)];
  if (hasLast && !isHead) return undefined;
  if (!hasLast) {
    // In such a line names come before their times.
    if (!hasFirst || isHead) return undefined;
    return stretches.map(({ to }, index) => text.slice(stretches[index - 1]?.to ?? 0, to));
  }
  const starts = stretches.map(({ from }) => from);
  const last = LAST_START.exec(tail);
  const cuts = [0, ...starts, ...(last ? [stretches.at(-1)!.to + last.index] : []), text.length];
  return cuts.slice(1).map((to, index) => text.slice(cuts[index], to));
}

/** Puts a blank between a time and the name that it touches. */
const parted = (piece: string): string =>
  piece
    .replace(/^(\s*\d{1,2}:[0-5]\d(?:[^\p{L}]*\d{1,2}:[0-5]\d)?(?:\s?[ap]\.?m\.?(?!\p{L}))?)(?=\p{L})/iu, "$1 ")
    .replace(/(?<=[\p{L}.)])(?=\d{1,2}:[0-5]\d)/gu, " ");

const GLUED_DAY = /(?<=[\p{Ll}.])(Mon|Tues?|Wed|Thurs?|Thu|Fri)(?=\p{Lu})/gu;
const LEAST_DAYS = 4;

/** Splits text at the names of days: "SpecialMonMusicTueGymWedArtThuMusicFriMedia". */
function withDaysParted(text: string): string {
  const days = [...text.matchAll(GLUED_DAY)].map(([, day]) => day!.slice(0, 3));
  const isWeek = days.length >= LEAST_DAYS && new Set(days).size === days.length;
  return isWeek && !/\s/.test(text.trim())
    ? text.replaceAll(GLUED_DAY, (day, _name, at: number) =>
        text.slice(0, at).search(GLUED_DAY) < 0 ? `: ${day} ` : `, ${day} `,
      )
    : text;
}

/** Fewest lines whose time touches a name: fewer are typing errors. */
const LEAST_GLUED = 3;
const isGlued = (text: string): boolean => {
  const [stretch, ...more] = stretchesOf(text);
  if (!stretch || more.length > 0) return false;
  const [before, behind] = [text.slice(0, stretch.from), text.slice(stretch.to)];
  return (/[\p{L}\d.)]$/u.test(before) && !/[\p{L}]/u.test(behind)) || (before.trim() === "" && /^\p{L}/u.test(behind));
};

/** Puts blanks into the lines of a table without anything between its cells: "1stHealth Ed7:42-8:34". */
function withCellsParted(lines: readonly SourceLine[]): SourceLine[] {
  const glued = lines.filter(({ text }) => isGlued(text)).length;
  const timed = lines.filter(({ text }) => stretchesOf(text).length > 0).length;
  if (glued < LEAST_GLUED || glued * 2 < timed) return [...lines];
  let after = 0;
  return lines.map((line) => {
    const found = [...line.text.matchAll(STRETCH)][0];
    if (!found) return line;
    const from = startOf(found, after);
    after = rough(Number(found[4]), Number(found[5]));
    if (!isGlued(line.text)) return line;
    const [before, time] = [line.text.slice(0, from), line.text.slice(from)];
    const name = before.replaceAll(/(?<=\p{Ll}{2}|\d(?:st|nd|rd|th))(?=\p{Lu})/gu, " ");
    return { ...line, text: name === "" ? parted(time) : `${name} ${time}` };
  });
}

/** Splits a table that was copied into one line into lines again; they keep its line number. */
export function withRunOnParted(source: readonly SourceLine[]): SourceLine[] {
  return withCellsParted(source).flatMap((line) => {
    const pieces = piecesOf(line.text);
    return pieces
      ? pieces.filter((piece) => piece.trim() !== "").map((piece) => ({ line: line.line, text: parted(piece) }))
      : [{ ...line, text: withDaysParted(line.text) }];
  });
}
