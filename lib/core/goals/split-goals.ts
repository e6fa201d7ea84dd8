import { patternWith } from "../lexicon/read-lexicon";
/** A mark that begins a goal: "1.", "2)", "Goal 3:", "•". */
const MARK = patternWith("giu")`
(?:^|(?<=\s|;))(?:
 (?:(?:annual |measurable )*(?:goal|meta|objetivo)\s*(?:#|no\.?|n\.º)?\s*\d{1,2}\s*[.:)–-]*)
 (?:\(?\d{1,2}[.)])(?!\d)
 [•·▪●○◦■❖➢]
)\s+(?=\S)
`;
const DASH = /^\s*[-–—*]\s+/;
/** Words that never end a goal: it continues on the next line. */
const OPEN_END =
  /(?:[,;:]|\b(?:the|a|an|and|or|of|to|with|in|on|for|by|from|will|de|la|el|los|las|un|una|y|o|con|en|para|por))$/iu;

/**
 * Splits a block of pasted goals into goals: at numbers, bullets and labels, else at empty lines, else line by line
 * where lines are sentences of their own. Wrapped lines stay together. Numbers and bullets are left out.
 */
export function splitGoals(block: string): string[] {
  const text = block.replaceAll(/\r\n?/g, "\n").trim();
  if (text === "") return [];
  const marks = marksOf(text);
  const parts = marks.length > 1 || (marks.length === 1 && marks[0]!.from === 0) ? atMarks(text, marks) : atLines(text);
  return parts
    .map((part) =>
      part
        .replace(DASH, "")
        .replaceAll(/\s+/g, " ")
        .replace(/[\s;]+$/, "")
        .trim(),
    )
    .filter((part) => /\p{L}{3}/u.test(part));
}

/** True for a block of goals only, which begins with the first goal; a page of an IEP begins with other text. */
export function isGoalBlock(block: string): boolean {
  const text = block.replaceAll(/\r\n?/g, "\n").trim();
  const [first] = marksOf(text);
  return first ? first.from === 0 : true;
}

interface Mark {
  from: number;
  to: number;
}

/** Finds the marks of goals. Numbers must count up ("1.", then "2."), so that a number inside a sentence is no mark. */
function marksOf(text: string): Mark[] {
  let next = 1;
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const number = /\d{1,2}/.exec(match[0])?.[0];
    const isLineStart = match.index === 0 || text[match.index - 1] === "\n";
    if (number && Number(number) !== next && !isLineStart) continue;
    if (number) next = Number(number) + 1;
    marks.push({ from: match.index, to: match.index + match[0].length });
  }
  return marks;
}

function atMarks(text: string, marks: readonly Mark[]): string[] {
  const parts = marks.map(({ to }, i) => text.slice(to, marks[i + 1]?.from ?? text.length));
  const before = text.slice(0, marks[0]!.from).trim();
  return before.length > 20 ? [before, ...parts] : parts;
}

function atLines(text: string): string[] {
  const blocks = text.split(/\n\s*\n/);
  if (blocks.length > 1) return blocks.flatMap((block) => atLines(block));
  const lines = text.split("\n").map((line) => line.trim());
  if (lines.some((line) => DASH.test(line))) return joinLines(lines, (line) => DASH.test(line));
  if (lines.length === 1) return sentencesOf(text) ?? text.split(/;\s+(?=\p{Lu})/u);
  return joinLines(
    lines,
    (line, before) =>
      /^[\p{Lu}"“¿(]/u.test(line) && /[.!?%)]$|\p{L}$/u.test(before) && !OPEN_END.test(before) && before.length > 20,
  );
}

/** Splits a line into sentences, if each of them says what somebody will do. */
function sentencesOf(text: string): string[] | undefined {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const isGoal = (sentence: string): boolean => /\bwill\b|\p{L}+(?:rá|rán)(?!\p{L})/iu.test(sentence);
  return sentences.length > 1 && sentences.every((sentence) => isGoal(sentence)) ? sentences : undefined;
}

function joinLines(lines: readonly string[], isStart: (line: string, before: string) => boolean): string[] {
  const parts: string[] = [];
  let before = "";
  for (const line of lines) {
    if (parts.length === 0 || isStart(line, before)) parts.push(line);
    else parts[parts.length - 1] += ` ${line}`;
    before = line;
  }
  return parts;
}
