import type { LearnedJudgement } from "../core/learned/learned-judgement";

/** Gives access to the packaged learned judgement. */
export interface JudgementSource {
  /** Reads it when it is first needed; undefined when it can't be read: then only the rules judge. */
  read(): Promise<LearnedJudgement | undefined>;
}
