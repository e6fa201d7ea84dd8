import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LEXICON_FILE } from "../../lib/adapters/packaged-lexicon";
import { LearnedJudgement } from "../../lib/core/learned/learned-judgement";
import { fillLexicon, type PackedLexicon } from "../../lib/core/lexicon/packed-lexicon";
import { matchGoal } from "../../lib/core/match/match-goal";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import type { FirstQuestion } from "./first-match-bench";

/**
 * Matches as a background that has just started: reads the packaged files, makes of them what it needs, and matches.
 * @param folder with the packaged files
 * @returns the title that comes first
 */
export function answerFirst({ goal, titles, folder, isLearned }: FirstQuestion): string | undefined {
  const content = (name: string): Buffer => readFileSync(join(folder, name));
  const bytes = (name: string): ArrayBuffer => {
    const { buffer, byteOffset, byteLength } = content(name);
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  };
  fillLexicon(JSON.parse(content(LEXICON_FILE).toString()) as PackedLexicon);
  const judgement = isLearned
    ? new LearnedJudgement({ words: bytes("word-vectors.bin"), weights: bytes("judgement.bin") })
    : undefined;
  const candidates = titles.map((title) => ({ key: title, title, recognition: recogniseTitle(title) }));
  return matchGoal(goal, candidates, judgement).matches[0]?.key;
}
