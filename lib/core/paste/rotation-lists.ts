import { findRanges } from "./clock-times";
import { ROTATION } from "./rotating-names";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

const COUNT = "(?:\\d|three|four|five|six|seven|eight|tres|cuatro|cinco|seis)";
/**
 * Matches words that say of how many days a rotation is: "on a 6 day rotation", "(A-D rotation)", "ciclo de 6 días".
 */
const SAYS_ROTATION = new RegExp(
  String.raw`[([]?\s*(?<!\p{L})(?:(?:on|in|follow(?:s|ing)?|en)\s+)?(?:(?:an?|our|the|un|una)\s+)?` +
    String.raw`(?:${COUNT}[\s-]+days?\s+(?:rotations?|cycles?)` +
    String.raw`|[A1]\s?[-–]\s?[B-H2-8]\s+(?:days?\s+)?(?:rotations?|cycles?)` +
    String.raw`|(?:ciclo|rotaci[oó]n)\s+de\s+${COUNT}\s+d[ií]as)(?!\p{L})\s*[)\]]?`,
  "iu",
);
/** Matches a line that begins with a label of a rotation: "A Music", "1 - Music", "Day 3: Art". */
const LABELED =
  /^\s*(?:days?\s+|d[ií]as?\s+)?([A-H]|[1-8])(?:\s*[-–:=.)]\s*|\s+)(?!(?:days?|d[ií]as?)(?!\p{L}))(\p{L}.*)$/iu;
const LABELS = ["ABCDEFGH", "12345678"];
/** Fewest labels in order that make lines the list of a rotation. */
const LEAST_LABELS = 3;
/** Most lines between the time of a rotation and its list. */
const MOST_GAP = 2;

/** Reads the lines of a list that begins at an index: labels from the first on, in order, each with a name. */
function labeledFrom(lines: readonly SourceLine[], from: number): { line: SourceLine; label: string; title: string }[] {
  const found: { line: SourceLine; label: string; title: string }[] = [];
  for (const line of lines.slice(from)) {
    const [, label = "", rest = ""] = LABELED.exec(line.text) ?? [];
    const title = tidyTitle(rest);
    const isNext = LABELS.some((labels) => labels[found.length] === label.toUpperCase());
    if (!isNext || !isTitle(title) || findRanges(line.text).length > 0) break;
    found.push({ line, label: label.toUpperCase(), title });
  }
  const areOfOneSort = new Set(found.map(({ label }) => /\d/.test(label))).size === 1;
  return found.length >= LEAST_LABELS && areOfOneSort ? found : [];
}

/**
 * Writes the labels of a rotation's list as days, below the line that gives its time: "Specials 10:15-11:00 (6 day
 * cycle)", and below it "1 - Music", "2 - PE". What says how many days it has is no part of the routine's name.
 */
export function withRotationLists(source: readonly SourceLine[]): SourceLine[] {
  const lines = source.map((line) => ({ ...line }));
  for (const [at, line] of lines.entries()) {
    const says = SAYS_ROTATION.exec(line.text);
    if (!says && !ROTATION.test(line.text)) continue;
    let from = at + 1;
    while (from - at <= MOST_GAP && lines[from]?.text.trim() === "") from += 1;
    const list = labeledFrom(lines, from);
    if (list.length === 0) continue;
    if (says && findRanges(line.text).length > 0)
      line.text = `${line.text.slice(0, says.index)} ${line.text.slice(says.index + says[0].length)}`.trimEnd();
    for (const one of list) one.line.text = `Day ${one.label} - ${withoutBullet(one.title)}`;
  }
  return lines;
}
