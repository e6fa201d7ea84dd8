import { isRoutineKind } from "../lexicon/routine-kinds";
import type { RecognisedKind, Recognition } from "../routines/recognition";
import type { LearnedJudgement } from "./learned-judgement";
import { noneOdds, TITLE_CLASSES } from "./title-classes";

const MAX_KINDS = 3;
/** Below this the learned reading is a guess, and the rules' reading stays. */
const LEAST_ODDS = 0.35;
/** With this confidence the rules' reading stays, unless the learned odds for it are below the second. */
const SURE_RULES = 0.8;
const LEAST_AGREED = 0.01;
/** Highest confidence of a learned reading. */
const MOST_SURE = 0.99;
/** Least odds of a further kind of a composite title. */
const BESIDE_ODDS = 0.2;

/**
 * Reads a title with what was learned from labelled titles beside the rules' reading of it. What a person said stays.
 * Where neither is sure, the title stays unclear and is asked about.
 */
export function recogniseByLearning(title: string, byRules: Recognition, judgement: LearnedJudgement): Recognition {
  if (byRules.source !== "rules") return byRules;
  const { odds } = judgement.readTitle(title, byRules);
  const order = [...odds.keys()].sort((a, b) => odds[b]! - odds[a]!);
  const top = order[0]!;
  if (odds[top]! < LEAST_ODDS || isKept(byRules, odds)) return byRules;
  const first = TITLE_CLASSES[top]!;
  if (!isRoutineKind(first)) {
    // A title that the matcher may offer must not be classified as a non-routine.
    if (first !== "opaque" && noneOdds(odds) <= judgement.limits.none) return byRules;
    return { kinds: [], nonRoutine: { kind: first, evidence: title.trim() }, source: "rules" };
  }
  const kinds: RecognisedKind[] = [];
  const add = (kind: string, confidence: number): void => {
    if (!isRoutineKind(kind) || kinds.length === MAX_KINDS || kinds.some((one) => one.kind === kind)) return;
    const known = byRules.kinds.find((one) => one.kind === kind);
    kinds.push({ kind, confidence: rounded(confidence), evidence: known?.evidence ?? title.trim() });
  };
  add(first, odds[top]!);
  for (const at of order.slice(1)) if (odds[at]! >= BESIDE_ODDS) add(TITLE_CLASSES[at]!, odds[at]!);
  for (const { kind, confidence } of byRules.kinds) add(kind, Math.min(confidence, odds[top]!));
  return { kinds: inListOrder(asParts(kinds, { byRules: byRules.kinds, odds }), byRules.kinds), source: "rules" };
}

/**
 * Raises the odds of the parts of a composite title: "Arrival and morning work" names two kinds that split the odds, so
 * each gets the sum of both. A kind that only the rules read gets nothing.
 */
function asParts(
  kinds: RecognisedKind[],
  { byRules, odds }: { byRules: readonly RecognisedKind[]; odds: Float32Array },
): RecognisedKind[] {
  const [first, second, ...rest] = kinds;
  if (!first || !second) return kinds;
  const both = [first, second].map(({ kind }) => odds[TITLE_CLASSES.indexOf(kind)]!);
  const areNamed = [first, second].every(({ kind }) => byRules.some((one) => one.kind === kind));
  if (!areNamed || both.some((one) => one < BESIDE_ODDS)) return kinds;
  const confidence = rounded(Math.min(both[0]! + both[1]!, MOST_SURE));
  return [{ ...first, confidence }, { ...second, confidence }, ...rest];
}

/** True where the rules' reading stays: a veto, or a sure reading that the learned one does not contradict. */
function isKept({ kinds: [first], nonRoutine }: Recognition, odds: Float32Array): boolean {
  if (nonRoutine) return nonRoutine.kind !== "opaque";
  return (
    first !== undefined && first.confidence >= SURE_RULES && odds[TITLE_CLASSES.indexOf(first.kind)]! >= LEAST_AGREED
  );
}

/** Orders two kinds that the rules read too as the title names them: "Lunch / recess". */
function inListOrder(kinds: RecognisedKind[], byRules: readonly RecognisedKind[]): RecognisedKind[] {
  const [first, second, ...rest] = kinds;
  if (!first || !second || byRules[0]?.kind !== second.kind || byRules[1]?.kind !== first.kind) return kinds;
  return [second, first, ...rest];
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
