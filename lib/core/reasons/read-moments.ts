import { compileCues } from "../goals/cue-pattern";
import { phraseGroupsOf } from "../lexicon/read-lexicon";
import { isRoutineKind, type RoutineKind } from "../lexicon/routine-kinds";
import { foldText } from "../routines/fold-text";

/** A moment that a title names by its words. */
export interface NamedMoment {
  name: string;
  kinds: RoutineKind[];
}

/** Finds the moments that the words of a title name, in the order of the title. */
export type MomentReader = (title: string) => NamedMoment[];

const HEADING = /^([\w-]+) < ([\w ]+)$/;

/** Reads the text of lexicon/title-moments. */
export function readMoments(text: string): MomentReader {
  const moments = phraseGroupsOf(text).map(({ heading, phrases }) => {
    const [, name = "", kinds = ""] = HEADING.exec(heading) ?? [];
    if (name === "") throw new Error(`no moment: ${heading}`);
    return {
      moment: { name, kinds: kinds.split(" ").filter(isRoutineKind) },
      cues: compileCues(phrases.join("\n")),
    };
  });
  return (title) => {
    const words = foldText(title).match(/[\p{L}\p{N}]+/gu) ?? [];
    const stream = ` ${words.join(" ")} `;
    return moments
      .map(({ moment, cues }) => ({ moment, at: stream.search(cues) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ moment }) => moment);
  };
}
