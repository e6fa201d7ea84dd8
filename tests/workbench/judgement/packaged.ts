import { readFileSync } from "node:fs";
import { LearnedJudgement } from "../../../lib/core/learned/learned-judgement";

const content = (name: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(new URL(`../../../public/${name}`, import.meta.url))).buffer;

/** Reads the learned judgement that ships, from the same files as the extension. */
export function packagedJudgement(): LearnedJudgement {
  return new LearnedJudgement({ words: content("word-vectors.bin"), weights: content("judgement.bin") });
}
