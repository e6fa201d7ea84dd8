import type { Browser } from "webextension-polyfill";
import { LearnedJudgement } from "../core/learned/learned-judgement";
import type { JudgementSource } from "../ports/judgement";

/**
 * Reads the learned judgement from the extension's own files, once while the worker lives. Gives undefined when a file
 * is missing or damaged: then only the rules judge, and answers have no `learned` flag.
 */
export function packagedJudgement({ runtime }: Pick<Browser, "runtime">): JudgementSource {
  const content = async (path: string): Promise<ArrayBuffer> => {
    const answer = await fetch(runtime.getURL(path));
    if (!answer.ok) throw new Error(`${path} could not be read: ${answer.status}`);
    return answer.arrayBuffer();
  };
  const load = async (): Promise<LearnedJudgement | undefined> => {
    try {
      const [words, weights] = await Promise.all([content("word-vectors.bin"), content("judgement.bin")]);
      return new LearnedJudgement({ words, weights });
    } catch {
      return undefined;
    }
  };
  let loading: Promise<LearnedJudgement | undefined> | undefined;
  return { read: async () => (loading ??= load()) };
}
