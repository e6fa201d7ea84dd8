import { foldText } from "./fold-text";
import type { RecognisedKind, Recognition, TitleContext } from "./recognition";
import type { NonRoutineKind, RoutineKind } from "../lexicon/routine-kinds";
import { stripSurroundings } from "./strip-title";
import { AMBIGUOUS, UNSURE_CODES } from "./title-context";
import { findEmojiKind } from "./title-emoji";
import { findPhrases, titleWords, type PhraseHit, type TitleWord } from "./title-phrases";
import { correctVetoWords } from "./veto-spelling";
import { compiled } from "../lexicon/compiled";
import { once } from "../lexicon/once";
import { VETOES } from "../lexicon/veto-lexicon";

/** Kinds that say how the class is organised rather than what it does: a subject beside them comes first. */
const CONTAINERS = new Set<RoutineKind>(["specials", "centers", "group_work", "intervention", "independent_work"]);
/** Blocks that other routines are parts of: "ELA - Writing" is writing. */
const WHOLES = new Set<RoutineKind>(["literacy", "study_hall", "advisory"]);
/** Moments that lead into another one: "Locker & Unpack" is arrival, "Clean-up/Pack-up" is dismissal. */
const EDGES = new Set<RoutineKind>(["transition", "class_change", "vocational"]);
const MAX_KINDS = 3;

interface Candidate extends PhraseHit {
  value: number;
  aside: boolean;
}

function nothing(kind: NonRoutineKind, evidence: string): Recognition {
  return { kinds: [], nonRoutine: { kind, evidence }, source: "rules" };
}

const vetoes = once(() => VETOES.map((veto) => ({ ...veto, when: compiled(veto.when) })));

function findVeto(title: string, folded: string): Recognition | undefined {
  for (const { kind, when, unless, yieldsTo } of vetoes()) {
    const found = when.exec(folded);
    if (!found || unless?.test(folded)) continue;
    if (yieldsTo && findPhrases(titleWords(folded)).some((hit) => hit.to > hit.from && yieldsTo.includes(hit.kind)))
      continue;
    return nothing(kind, title.slice(found.index, found.index + found[0].length).trim());
  }
  return undefined;
}

function findMisspeltVeto(title: string, folded: string): Recognition | undefined {
  const corrected = correctVetoWords(folded);
  const veto = corrected === undefined ? undefined : findVeto(title, corrected);
  return veto && nothing(veto.nonRoutine!.kind, title.trim());
}

/** True when the phrase only says where the class goes or what comes before or after. */
function isAside(folded: string, word: TitleWord, first: boolean): boolean {
  if (first) return false;
  const before = folded.slice(0, word.start);
  return /\b(?:to|for|before|after|from|a|al|para|antes de|despues de|until|in|en|@|at)\s(?:the |la |el )?$/.test(
    before,
  );
}

function inParentheses(folded: string, word: TitleWord): boolean {
  return folded.lastIndexOf("(", word.start) > folded.lastIndexOf(")", word.start);
}

function weigh(hit: PhraseHit, words: readonly TitleWord[], folded: string): Candidate {
  const aside = isAside(folded, words[hit.from]!, hit.from === 0) || inParentheses(folded, words[hit.from]!);
  let value = 2 + (hit.to - hit.from) * 0.5 - hit.from * 0.05;
  if (hit.general) value -= 1.5;
  if (CONTAINERS.has(hit.kind)) value -= 1;
  if (WHOLES.has(hit.kind)) value -= 0.4;
  if (aside) value -= 2;
  if (EDGES.has(hit.kind)) value -= 0.35;
  if (hit.misspelt) value -= 0.3;
  return { ...hit, value, aside };
}

function confidenceOf(candidate: Candidate, words: readonly TitleWord[], composite: boolean): number {
  const covered = (candidate.to - candidate.from + 1) / words.length;
  let confidence = 0.75 + 0.2 * covered;
  if (candidate.general) confidence -= 0.35;
  if (candidate.misspelt) confidence -= 0.2;
  if (candidate.aside) confidence -= 0.3;
  if (composite) confidence -= 0.05;
  const word = words[candidate.from]!.text;
  if (candidate.from === candidate.to && UNSURE_CODES.has(word)) confidence -= 0.3;
  return Math.round(Math.max(0.1, Math.min(1, confidence)) * 100) / 100;
}

function toKinds(title: string, words: readonly TitleWord[], ranked: readonly Candidate[]): RecognisedKind[] {
  const kinds: RecognisedKind[] = [];
  for (const candidate of ranked) {
    if (kinds.length === MAX_KINDS || kinds.some(({ kind }) => kind === candidate.kind)) continue;
    const evidence = title.slice(words[candidate.from]!.start, words[candidate.to]!.end);
    kinds.push({ kind: candidate.kind, confidence: confidenceOf(candidate, words, ranked.length > 1), evidence });
  }
  return kinds;
}

function readContext(title: string, words: readonly TitleWord[], context: TitleContext): Recognition | undefined {
  if (words.length !== 1) return undefined;
  const word = words[0]!;
  const reading = AMBIGUOUS[word.text]?.(context);
  if (!reading) return undefined;
  const evidence = title.slice(word.start, word.end);
  if ("nonRoutine" in reading) return nothing(reading.nonRoutine, evidence);
  return { kinds: [{ ...reading, evidence }], source: "rules" };
}

function readRoutine(title: string, folded: string, context: TitleContext): Recognition | undefined {
  const words = titleWords(folded);
  if (words.length === 0) return undefined;
  const byContext = readContext(title, words, context);
  if (byContext) return byContext;
  const candidates = findPhrases(words).map((hit) => weigh(hit, words, folded));
  if (candidates.length === 0) return undefined;
  const strong = candidates.filter((candidate) => !candidate.general);
  const ranked = (strong.length > 0 ? strong : candidates).sort((a, b) => b.value - a.value);
  return { kinds: toKinds(title, words, ranked), source: "rules" };
}

/**
 * Recognises what a calendar title means. Vetoes come first (staff time, tests, drills, other providers, absences,
 * events, holidays, private entries); then the name of the routine is read after clock times, rooms, people, grades,
 * sections, period and day labels are set aside. A title that says nothing is `opaque`. Confidence is 0..1; evidence is
 * the deciding part of the title, verbatim.
 */
export function recogniseTitle(title: string, context: TitleContext = {}): Recognition {
  const { startMinute, durationMinutes, previousTitle, nextTitle, grade } = context;
  const key = [title, startMinute, durationMinutes, previousTitle, nextTitle, grade].join("\n");
  let known = memo.get(key);
  if (!known) {
    known = recogniseUncached(title, context);
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(key, known);
  }
  return known;
}

const memo = new Map<string, Recognition>();
const MEMO_SIZE = 5000;

function recogniseUncached(title: string, context: TitleContext): Recognition {
  const folded = foldText(title);
  const veto = findVeto(title, folded) ?? findMisspeltVeto(title, folded);
  if (veto) return veto;
  const named = readRoutine(title, stripSurroundings(folded), context);
  if (named) return named;
  return findEmojiKind(title) ?? nothing("opaque", title.trim());
}
