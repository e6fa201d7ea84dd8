import {
  daysOf,
  findShownTimes,
  kindsOf,
  minuteOf,
  timesOfHead,
  type NamedDays,
  type NamedTimes,
} from "../../reading/named-times";
import { tokensAfterLastWord, tokensUntilWord, type Token } from "../../reading/tokens";
import { plain } from "../../reading/plain-text";
import type { Vocabulary } from "../../reading/vocabulary";
import { allDayLength } from "../../reading/words";

/** A chip's hidden description, as far as it could be parsed. */
export interface LabelReading {
  /** The unparsed label. */
  readonly text: string;
  allDay: boolean;
  times?: NamedTimes;
  /** Days the label ends with, the last one inclusive. */
  days?: NamedDays;
  /** The single time behind the date, as tasks have it. */
  dueMinute?: number;
  /** Index range of what is neither time nor date: title, owner, answer, place. */
  restFrom: number;
  restTo: number;
}

const DIGIT = /\p{Nd}/u;
const TAIL =
  /(?:MNC?YDMNC?Y|MNDMNC?Y|MNDNC?Y|MNC?Y|NMC?YDNMC?Y|NMDNMC?Y|NDNMC?Y|NMC?Y|YMNDYMN|YMNDMN|YMNDN|YMN)(?:C?T)?C?$/;

/**
 * Reads the hidden description of a chip: time range or "All day", title, owner, answer, place, date.
 * Best effort in the page's language and six others; leaves out what it can't parse.
 */
export function readLabel(text: string, vocabulary: Vocabulary): LabelReading {
  const known = remembered.get(vocabulary)?.get(text);
  if (known) return known;
  const reading = parseLabel(text, vocabulary);
  remember(reading, vocabulary);
  return reading;
}

/** Cache: labels change rarely, but every change of the page reads all of them. */
const remembered = new WeakMap<Vocabulary, Map<string, LabelReading>>();
const MAX_REMEMBERED = 2000;

function remember(reading: LabelReading, vocabulary: Vocabulary): void {
  let readings = remembered.get(vocabulary);
  if (!readings || readings.size >= MAX_REMEMBERED) remembered.set(vocabulary, (readings = new Map()));
  readings.set(reading.text, reading);
}

function parseLabel(text: string, vocabulary: Vocabulary): LabelReading {
  const label = plain(text);
  const lead = label.length - label.trimStart().length;
  const allDay = allDayLength(label.slice(lead));
  const reading: LabelReading = { text, allDay: allDay > 0, restFrom: lead + allDay, restTo: text.length };
  if (!allDay) readHead(reading, tokensUntilWord(label, lead, vocabulary));
  readTail(reading, label, vocabulary);
  while (/[\s,،、，;·•⋅|]/.test(text[reading.restFrom] ?? "")) reading.restFrom += 1;
  return reading;
}

/** True when a text is a time or a range of times and nothing else. */
export function isTimeOnly(text: string, vocabulary: Vocabulary): boolean {
  return DIGIT.test(text) && findShownTimes(text, vocabulary) !== undefined;
}

function readHead(reading: LabelReading, tokens: Token[]): void {
  const head = timesOfHead(tokens);
  if (!head) return;
  reading.times = head.times;
  reading.restFrom = head.to;
}

function readTail(reading: LabelReading, label: string, vocabulary: Vocabulary): void {
  const { tokens, from } = tokensAfterLastWord(label.slice(0, reading.restTo), vocabulary);
  const found = TAIL.exec(kindsOf(tokens));
  if (!found) return;
  const matched = tokens.slice(found.index, found.index + found[0].length);
  const before = tokens[found.index - 1]?.to ?? from;
  if (before < reading.restFrom && reading.times) return; // the date belongs to the head
  const due = matched.find((token) => token.kind === "T");
  const days = daysOf(matched.filter((token) => token.kind !== "T" && token.kind !== "C"));
  if (!days) return;
  reading.days = days;
  reading.restTo = before;
  if (due) reading.dueMinute = minuteOf(due, due.half);
}
