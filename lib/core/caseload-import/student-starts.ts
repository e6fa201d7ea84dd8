import { GOES_ON } from "../lexicon/readers/student-start-words";
import { firstDate } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { dayHeading, headedClass } from "./class-heading";
import { gradeOf, saysGrade } from "./grade-words";
import { leadingName, withoutLead, type LeadingName } from "./leading-name";
import { leavingIn } from "./leaving-words";
import { legendOf } from "./list-legend";
import { namesListedAmount } from "./shorthand";

/** What a line of a list is. "rest" is more about the student above; "nobodys" is about no student. */
export type LineRole =
  { kind: "student"; name: LeadingName; depth: number } | { kind: "heading" | "rest" | "nobodys" | "blank" };

/** The signs by which lines are sorted into kinds: a list begins all of its students in the same way. */
export interface StartSigns {
  /** Lines below a blank line are a kind of their own. */
  isBlankAboveSign: boolean;
  /** A single name, "Juno", is a student where most lines of its kind begin with a name. */
  areGivenNamesTaken: boolean;
}

export const START_SIGNS: readonly StartSigns[] = [
  { isBlankAboveSign: false, areGivenNamesTaken: true },
  { isBlankAboveSign: true, areGivenNamesTaken: true },
  { isBlankAboveSign: false, areGivenNamesTaken: false },
];

/** From this share of lines that begin with a student on, a kind of lines is that of the list's students. */
const LEAST_SHARE = 0.55;
/** From this share on, even a line that begins with a service is a student's whose name was not read. */
const MOST = 0.7;

interface Seen {
  text: string;
  shape: string;
  depth: number;
  name: LeadingName | undefined;
  /** A name followed, on its line or the next, by what a list says about a student. */
  isStudent: boolean;
  isGiven: boolean;
}

const TITLED = /(?:^|[^\p{L}])(?:mrs?|ms|miss|mx|sra?|srta|coach|mtr[oa]|maestr[oa])\.? \p{L}/u;
const GRADED = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)\b(?! (?:week|wk|time|session|visit))|\bgr(?:ade)?\.? ?\d|\bkinder|` +
    String.raw`\bpre-?k\b|\bpreschool|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[ -]grade`,
);
/** Matches the letters after the name of a therapist. */
const CREDENTIALS = /\b(?:CCC|OTRL?|COTA|DPT|SLPA|M\.S\.|M\.A\.|MSPT)\b/;
const EVALUATED = /\b(?:eval(?:uation)?s?|reeval|fie|screening)\b/;

/** True for what a list says about a student: minutes, a grade, a class, a day, or that the student has left. */
function hasDetails(text: string): boolean {
  const folded = foldWords(text);
  return (
    namesListedAmount(text) ||
    firstDate(text) !== null ||
    TITLED.test(folded) ||
    GRADED.test(folded) ||
    EVALUATED.test(folded) ||
    leavingIn(text.replace(/^[\s:,–—-]+/, "")) !== null ||
    /\b(?:moved|dismissed|exited|discharged|withdrew|d\/?c'?d?)\b/.test(folded) ||
    /\b(?:same|ditto|igual que|lo mismo)\b/.test(folded) ||
    text.split(/[\t,;()|/–—-]|\s{2,}/).some((part) => saysGrade(part) || /^\s*P?K\s*$/.test(part)) ||
    namesOtherService(folded)
  );
}

/** A goal about the student: "Juniper will say /s/ in sentences". */
const isSentenceAbout = (rest: string): boolean =>
  /^ (?:will|shall|can|is able to|podrá|\p{Ll}+rá)(?!\p{L})/u.test(rest);

export const depthOf = (text: string): number => /^\s*/.exec(text)![0].replaceAll("\t", "    ").length;

/** Gives the kind of a line, by what comes before its first word. */
function shapeOf(text: string, depth: number, isBelowBlank: boolean): string {
  const lead = text.trimStart().slice(0, text.trimStart().length - withoutLead(text).length);
  const bullet = lead
    .replace(/\d+:\d+/, "T")
    .replace(/\d+/, "1")
    .replace(/\s*(?:student|name|child)\b.*$/i, "N");
  return [Math.round(depth / 2), bullet.slice(0, 2).trim(), isBelowBlank].join("|");
}

function see(lines: readonly string[], { isBlankAboveSign, areGivenNamesTaken }: StartSigns): Seen[] {
  return lines.map((text, i) => {
    const depth = depthOf(text);
    const name = leadingName(text);
    const isBlankAbove = isBlankAboveSign && (lines[i - 1] ?? "").trim() === "";
    const below = lines[i + 1] ?? "";
    const isAlone = name !== undefined && /^[\s.:,–—-]*$/.test(name.rest);
    const isAbove = isAlone && below.trim() !== "" && leadingName(below) === undefined && hasDetails(below);
    const isNamed =
      name !== undefined && !CREDENTIALS.test(text) && !isSentenceAbout(name.rest) && headedClass(text) === undefined;
    const isDetailed = isNamed && (isAlone ? isAbove : hasDetails(name.rest));
    return {
      text,
      depth,
      shape: shapeOf(text, depth, isBlankAbove),
      name,
      isStudent: isDetailed && name.kind === "whole",
      isGiven: areGivenNamesTaken && isDetailed && name.kind === "given",
    };
  });
}

/** Finds the kinds of lines that begin with a student. */
function shapesOfStudents(seen: readonly Seen[]): Set<string> {
  const shapes = new Set<string>();
  for (const shape of new Set(seen.map((one) => one.shape))) {
    const own = seen.filter((one) => one.shape === shape && one.text.trim() !== "");
    const whole = own.filter(({ isStudent }) => isStudent).length;
    const given = own.filter(({ isGiven }) => isGiven).length;
    if (whole + given >= own.length * LEAST_SHARE && (whole > 0 || given > 1)) shapes.add(shape);
  }
  return shapes;
}

/** Says for each line of a list what it is, by the signs given; undefined where no line begins with a student. */
export function rolesOf(lines: readonly string[], signs: StartSigns): LineRole[] | undefined {
  const seen = see(lines, signs);
  const shapes = shapesOfStudents(seen);
  if (shapes.size === 0) return undefined;
  const depths = seen.filter(({ shape, isStudent, isGiven }) => shapes.has(shape) && (isStudent || isGiven));
  const deepest = Math.max(...depths.map(({ depth }) => depth));
  const isStart = (one: Seen | undefined): boolean =>
    one?.name !== undefined &&
    (shapes.has(one.shape)
      ? one.isStudent || one.isGiven || (one.name.kind === "whole" && !isSentenceAbout(one.name.rest) && isListed(one))
      : one.isStudent && one.depth <= deepest && !isHeadingText(one.text));
  const starts = withoutRepeated(seen.map((one) => (isStart(one) ? one.name : undefined))).map(
    (name) => name !== undefined,
  );
  const first = starts.indexOf(true);
  const last = starts.lastIndexOf(true);
  return seen.map((one, i): LineRole => {
    if (one.text.trim() === "") return { kind: "blank" };
    if (starts[i]) return { kind: "student", name: one.name!, depth: one.depth };
    if (i < first) return { kind: isHeadingAt(seen, starts, i) ? "heading" : "nobodys" };
    if (isHeadingAt(seen, starts, i)) return { kind: "heading" };
    if (isMissed(seen, starts, { shapes, at: i })) return { kind: "nobodys" };
    const isBelowBlank = (seen[i - 1]?.text ?? "").trim() === "";
    const isOut = one.depth <= Math.min(...depths.map(({ depth }) => depth)) && (isBelowBlank || i > last + 8);
    return { kind: (isOut && !isDetailBlock(seen, i)) || legendOf([one.text]).size > 0 ? "nobodys" : "rest" };
  });
}

const beginsWithService = (text: string): boolean =>
  GOES_ON.test(text) || findDisciplines(foldWords(text.trim().split(/\s+/).slice(0, 2).join(" "))).length > 0;

/**
 * True for a line that looks like those of the list's students but begins with no known name, and for the lines below
 * it: they must not go to the student above.
 */
function isMissed(
  seen: readonly Seen[],
  starts: readonly boolean[],
  { shapes, at }: { shapes: ReadonlySet<string>; at: number },
): boolean {
  const { depth, shape, text } = seen[at]!;
  const isAlike = (one: Seen): boolean => shapes.has(one.shape);
  if (isAlike(seen[at]!)) {
    const first = starts.indexOf(true);
    const own = seen.flatMap((one, i) =>
      i >= first && one.shape === shape && one.text.trim() !== "" ? [starts[i]!] : [],
    );
    const least = beginsWithService(text) ? MOST : LEAST_SHARE;
    return own.filter(Boolean).length >= own.length * least && namesListedAmount(text) && !/^\s*\p{L}+:/u.test(text);
  }
  const above = seen.findLastIndex((one, i) => i < at && one.text.trim() !== "" && one.depth < depth);
  const isBelow = above >= 0 && !starts[above] && isAlike(seen[above]!);
  return isBelow && isMissed(seen, starts, { shapes, at: above });
}

/** "Ruthie gets SLP too" below "Ruthie Nolt" is about the same student. */
function withoutRepeated(names: readonly (LeadingName | undefined)[]): (LeadingName | undefined)[] {
  let above: LeadingName | undefined;
  return names.map((name) => {
    const [own = ""] = name?.names ?? [];
    const isSame = name?.kind === "given" && above?.names.some((one) => one.split(/[ ,]+/).includes(own));
    if (name) above = isSame ? above : name;
    return isSame ? undefined : name;
  });
}

/** A name in a bulleted or numbered line that says nothing more. */
const isListed = ({ text }: Seen): boolean => withoutLead(text) !== text.trimStart();

/** True for a block of labelled lines below a name. */
const isDetailBlock = (seen: readonly Seen[], i: number): boolean =>
  /^\s*\p{L}[\p{L} ]{1,20}:\s*\S/u.test(seen[i]!.text);

const isHeadingText = (text: string): boolean => headedClass(text) !== undefined && !namesListedAmount(text);

/** True for a short line above students: a class, a school, a day. */
function isHeadingAt(seen: readonly Seen[], starts: readonly boolean[], at: number): boolean {
  const { text, depth } = seen[at]!;
  const words = text.trim().split(/\s+/);
  if ((words.length > 9 && dayHeading(text) === undefined) || namesListedAmount(text) || legendOf([text]).size > 1)
    return false;
  if (gradeOf(text) === null && firstDate(text) !== null) return false;
  const next = seen.findIndex((one, i) => i > at && one.text.trim() !== "");
  if (next < 0) return false;
  const isOfClass = headedClass(text) !== undefined && !isListed(seen[at]!) && isListed(seen[next]!);
  if (!starts[next] && !isOfClass) return isHeadingBelow(seen, starts, { at, next });
  const isAboveBlank = (seen[at - 1]?.text ?? "").trim() === "";
  const isDeeper = seen[next]!.depth > depth || (isListed(seen[next]!) && !isListed(seen[at]!));
  return isAboveBlank || isDeeper || /[:*=#]\s*$|^\s*[*=#]/.test(text) || headedClass(text) !== undefined;
}

/** A heading above another heading: a school above its classes. */
const isHeadingBelow = (
  seen: readonly Seen[],
  starts: readonly boolean[],
  { at, next }: { at: number; next: number },
): boolean =>
  ((seen[at - 1]?.text ?? "").trim() === "" || seen[at - 1]!.depth > 0) &&
  !isListed(seen[at]!) &&
  seen[at]!.depth === 0 &&
  (seen[at]!.text.trim().split(/\s+/).length <= 5 || headedClass(seen[at]!.text) !== undefined) &&
  !/[.!?]$/.test(seen[at]!.text.trim()) &&
  isHeadingAt(seen, starts, next);
