import type { QuestionSubject, TeacherQuestion } from "../caseload/records";
import type { AskableQuestion } from "./askable-question";
import type { Abstention } from "../match/goal-match";
import { stableId } from "../stable-id";

/** Picks what to ask the teacher about a goal that no routine fits; undefined where asking would not help. */
export function questionOf(abstention: Abstention): QuestionSubject | undefined {
  if (abstention.voice === "titles-opaque" && abstention.titles.length > 0) return { titles: abstention.titles };
  if (abstention.voice === "no-moment" && abstention.askFor.length > 0) return { kinds: abstention.askFor };
  return undefined;
}

/**
 * Builds the key of a question to a class's teacher: the same for every goal that raises it, and for any order of its
 * kinds or titles.
 */
export function questionKey(classId: string, about: QuestionSubject): string {
  const [what, names] = "kinds" in about ? ["kinds", about.kinds] : ["titles", about.titles];
  return stableId(classId, what, ...[...names].sort());
}

/** Adds to a question when it was asked and answered, as far as `asked` says. */
export function askable(classId: string, about: QuestionSubject, asked: readonly TeacherQuestion[]): AskableQuestion {
  const id = questionKey(classId, about);
  const known = asked.find((question) => questionKey(question.classId, question.about) === id);
  return {
    id,
    about,
    ...(known ? { askedOn: known.askedOn } : {}),
    ...(known?.answeredOn ? { answeredOn: known.answeredOn } : {}),
  };
}
