import { foldName, type Vocabulary } from "./vocabulary";
import { FILLER_WORDS, RANGE_WORDS } from "./words";

/**
 * T time · N small number · Y year · M month · D "to" · C separator · X anything else.
 * Weekdays, "at", "de" and the like are left out: they change no meaning.
 */
type TokenKind = "T" | "N" | "Y" | "M" | "D" | "C" | "X";

/** One token of a label. */
export interface Token {
  kind: TokenKind;
  /** Minutes for T, else the number itself. */
  value: number;
  /** Which half of the day a T names, when it does. */
  half?: "am" | "pm";
  /** Index in the label behind the token. */
  to: number;
}

const SKIPPED = /[ ()（）]+/y;
const SEPARATOR = /[,،、，;·•⋅|]/y;
const CJK_DATE = /(\d{4}|\d{1,2}) ?([年년月월日일])/y;
const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?: Uhr(?!\p{L}))?/iuy;
const DOT_CLOCK = /(\d{1,2})\.(\d{2})(?![.\d])/y;
const H_CLOCK = /(\d{1,2}) ?h ?(\d{2})?(?![\p{L}\d])/iuy;
const CJK_CLOCK = /(\d{1,2}) ?[時时点點시](?: ?(\d{1,2}) ?[分분])?/y;
const HOUR_UHR = /(\d{1,2}) ?Uhr(?!\p{L})/iuy;
/** Quick test before the five notations of a clock are tried, since most numbers are no clock. */
const CLOCKISH = /\d{1,4}(?:[:.]\d| ?[h年년月월日일時时点點시]| ?Uhr)/iuy;
const NUMBER = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?![\p{L}\d])/uy;
const YEAR = /(\d{4})(?![\p{L}\d])/uy;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’]*/uy;
const DIGIT = /\d/;
/** Japanese for 12:00, written without a number. */
const NOON = "正午";

/** Cuts a label (already {@link plain}) into tokens from `from` on, up to and including the first X. */
export function tokensUntilWord(text: string, from: number, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < text.length && tokens.length < 24) {
    const blank = match(SKIPPED, text, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const found = tokenAt(text, at, vocabulary);
    at = found.to;
    if (found.kind) tokens.push(found as Token);
    if (found.kind === "X") break;
  }
  return tokens;
}

/** The tokens behind the last X of a label, which is where its date is. */
export function tokensAfterLastWord(text: string, vocabulary: Vocabulary): { tokens: Token[]; from: number } {
  // No date in any language is longer than 72 characters; the cut is at a blank or separator.
  const window = Math.max(0, text.length - 72);
  let from = window === 0 ? 0 : window + Math.max(0, text.slice(window).search(/[ ,、]/));
  for (;;) {
    const tokens = tokensUntilWord(text, from, vocabulary);
    const last = tokens.at(-1);
    if (last?.kind !== "X") return { tokens, from };
    from = last.to;
  }
}

type Found = Omit<Token, "kind"> & { kind?: TokenKind };

function tokenAt(text: string, at: number, vocabulary: Vocabulary): Found {
  const char = text[at]!;
  if (DIGIT.test(char)) return numberAt(text, at, vocabulary);
  if (char === "–") return { kind: "D", value: 0, to: at + 1 };
  if (match(SEPARATOR, text, at)) return { kind: "C", value: 0, to: at + 1 };
  if (text.startsWith(NOON, at)) return { kind: "T", value: 720, to: at + NOON.length };
  const half = halfAt(text, at, vocabulary);
  if (half) {
    const blank = match(SKIPPED, text, half.to)?.[0].length ?? 0;
    const number = DIGIT.test(text[half.to + blank] ?? "") ? numberAt(text, half.to + blank, vocabulary) : undefined;
    if (number?.kind === "T") return { ...number, half: half.half };
    if (number?.kind === "N") return { kind: "T", value: number.value * 60, half: half.half, to: number.to };
  }
  return wordAt(text, at, vocabulary);
}

function wordAt(text: string, at: number, vocabulary: Vocabulary): Found {
  const word = match(WORD, text, at)?.[0];
  if (!word) return { kind: "X", value: 0, to: at + (text.codePointAt(at)! > 0xffff ? 2 : 1) };
  const to = at + word.length;
  const folded = foldName(word);
  const month = vocabulary.months.get(folded);
  if (month !== undefined) return { kind: "M", value: month, to };
  if (RANGE_WORDS.has(folded)) return { kind: "D", value: 0, to };
  if (FILLER_WORDS.has(folded) || vocabulary.weekdays.has(folded)) return { value: 0, to };
  return { kind: "X", value: 0, to };
}

function numberAt(text: string, at: number, vocabulary: Vocabulary): Found {
  const clock = match(CLOCKISH, text, at) && (dateNumberAt(text, at) ?? clockAt(text, at, vocabulary));
  return clock ?? plainNumberAt(text, at, vocabulary);
}

function dateNumberAt(text: string, at: number): Found | undefined {
  const found = match(CJK_DATE, text, at);
  if (!found) return undefined;
  const kind = "年년".includes(found[2]!) ? "Y" : "月월".includes(found[2]!) ? "M" : "N";
  if ((kind === "Y") !== (found[1]!.length === 4)) return undefined;
  return { kind, value: Number(found[1]), to: at + found[0].length };
}

function clockAt(text: string, at: number, vocabulary: Vocabulary): Found | undefined {
  for (const pattern of [CLOCK, DOT_CLOCK, H_CLOCK, CJK_CLOCK, HOUR_UHR]) {
    const found = match(pattern, text, at);
    if (!found) continue;
    const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
    if (hour > 24 || minute > 59) return undefined;
    return withHalf(text, { kind: "T", value: hour * 60 + minute, to: at + found[0].length }, vocabulary);
  }
  return undefined;
}

function plainNumberAt(text: string, at: number, vocabulary: Vocabulary): Found {
  const year = match(YEAR, text, at);
  if (year) return { kind: "Y", value: Number(year[1]), to: at + 4 };
  const digits = /\d+/y;
  digits.lastIndex = at;
  const run = digits.exec(text)![0];
  const hour = Number(run);
  const timed = withHalf(text, { kind: "T", value: hour * 60, to: at + run.length }, vocabulary);
  if (timed.half && run.length <= 2 && hour >= 1 && hour <= 12) return timed;
  const number = match(NUMBER, text, at);
  if (number) return { kind: "N", value: hour, to: at + number[0].length };
  return { kind: "X", value: 0, to: at + run.length };
}

function withHalf(text: string, time: Token, vocabulary: Vocabulary): Token {
  const blank = text[time.to] === " " ? 1 : 0;
  const half = halfAt(text, time.to + blank, vocabulary);
  return half ? { ...time, half: half.half, to: half.to } : time;
}

function halfAt(text: string, at: number, vocabulary: Vocabulary): { half: "am" | "pm"; to: number } | undefined {
  const found = match(vocabulary.halves, text, at);
  return found ? { half: found[1] ? "am" : "pm", to: at + found[0].length } : undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
