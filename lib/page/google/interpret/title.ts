import type { PageEvent } from "../../../core/schedule/calendar-reading";
import { tidy } from "../../reading/tidy";
import type { Vocabulary } from "../../reading/vocabulary";
import { isTimeOnly, type LabelReading } from "./label";
import { isOutOfOfficePart } from "../../reading/words";
import { findAnswer, isCalendarPart, isPlacePart } from "./words";

const SEPARATOR = /[,،、，]/;
const QUOTED = /^「(.*?)」(?=[、,]|$)/s;
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ALL_MARKS = new RegExp(MARKS, "g");
const TIME_TAIL = /^(.*\S)[,、，]\s*(.+)$/s;
/** Words in front of a title that may be its time: "10:30pm Choir", "10:30 – 11 pm Choir". */
const MAX_TIME_WORDS = 5;

/** Title and answer of an event, out of its label and the texts of its visible half. */
export interface TitleReading {
  title: string;
  status: PageEvent["status"];
  isOutOfOffice?: true;
}

/**
 * Takes the title from the visible half and confirms it by the label: titles may contain the label's own
 * separator, so cutting the label at commas would cut titles.
 */
export function readTitle(
  label: LabelReading | undefined,
  { visible, sums }: { visible: readonly string[]; sums: readonly string[] },
  words: Vocabulary,
): TitleReading {
  const seen = visible.map(tidy).filter((text) => text !== "");
  const rest = label ? tidy(label.text.slice(label.restFrom, label.restTo)) : "";
  const title =
    confirmedTitle(rest, [...seen, ...sums.map(tidy)], words) ??
    seen.find((text) => !isTimeOnly(text, words)) ??
    titleOfLabel(rest);
  const parts = partsBehind(rest, title);
  const status = parts.map(findAnswer).find((answer) => answer !== undefined) ?? "none";
  return { title, status, ...(parts.some(isOutOfOfficePart) ? { isOutOfOffice: true } : {}) };
}

/** The longest visible text that the label goes on with; short chips carry ", 3pm" behind the title. */
function confirmedTitle(rest: string, seen: readonly string[], words: Vocabulary): string | undefined {
  if (!rest) return undefined;
  const candidates = seen.flatMap((text) => {
    const tail = TIME_TAIL.exec(text);
    return tail && isTimeOnly(tail[2]!, words) ? [text, tail[1]!] : [text, ...withoutTimeInFront(text, words)];
  });
  const longest = candidates.filter((text) => goesOnWith(rest, text)).sort((a, b) => b.length - a.length)[0];
  // Month views write the time into the visible half; where the label quotes the title, no guess is needed.
  if (longest ?? QUOTED.test(rest)) return longest ?? QUOTED.exec(rest)![1];
  // The label has nothing where the title belongs: an unknown order, e.g. "task: T, Not completed".
  return candidates.find((text) => !isTimeOnly(text, words) && bare(rest).includes(bare(text)));
}

/** "10:30pm Choir" without its time. */
function withoutTimeInFront(text: string, words: Vocabulary): string[] {
  const parts = text.split(" ");
  const counts = Array.from({ length: Math.min(MAX_TIME_WORDS, parts.length - 1) }, (_, index) => index + 1);
  const count = counts.findLast((many) => isTimeOnly(parts.slice(0, many).join(" "), words));
  return count === undefined ? [] : [parts.slice(count).join(" ")];
}

function goesOnWith(rest: string, text: string): boolean {
  const [whole, part] = [bare(rest), bare(text)];
  if (!part) return false;
  if (whole.startsWith(`「${part}」`)) return true;
  return (
    whole.startsWith(part) &&
    (whole.length === part.length || SEPARATOR.test(whole.slice(part.length).trimStart()[0] ?? ""))
  );
}

/** Takes the title from the label without a visible half: all that comes before owner, answer and place. */
function titleOfLabel(rest: string): string {
  const quoted = QUOTED.exec(rest);
  if (quoted) return quoted[1]!;
  const parts = rest.split(SEPARATOR).map((part) => part.trim());
  const known = parts.findIndex((part, index) => index > 0 && isKnownPart(part));
  if (known < 0) return parts[0] ?? "";
  // The owner's name comes before answer and place; a named calendar needs no owner before it.
  const owner = isCalendarPart(parts[known]!) ? known : Math.max(1, known - 1);
  return rest
    .split(/(?<=[,،、，])/)
    .slice(0, owner)
    .join("")
    .replace(/[,،、，]\s*$/, "")
    .trim();
}

function isKnownPart(part: string): boolean {
  return isCalendarPart(part) || isPlacePart(part) || findAnswer(part) !== undefined;
}

/** The parts behind the title and before the place. */
function partsBehind(rest: string, title: string): string[] {
  const [whole, part] = [bare(rest), bare(title)];
  const at = part ? whole.indexOf(part) : -1;
  const behind = at < 0 ? whole : whole.slice(at + part.length);
  const parts = behind.split(SEPARATOR).slice(1);
  const place = parts.findIndex(isPlacePart);
  return place < 0 ? parts : parts.slice(0, place);
}

/** For comparing: direction marks left out. */
function bare(text: string): string {
  return (MARKS.test(text) ? text.replaceAll(ALL_MARKS, "") : text).trim();
}
