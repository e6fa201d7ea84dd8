import type { QuestionSubject, TeacherQuestion } from "../caseload/records";
import type { AskableQuestion } from "./askable-question";
import type { Abstention } from "../match/goal-match";
import { stableId } from "../stable-id";

/** What to ask the teacher about a goal without a moment; undefined where asking would not help. */
export function questionOf(abstention: Abstention): QuestionSubject | undefined {
  if (abstention.voice === "titles-opaque" && abstention.titles.length > 0) return { titles: abstention.titles };
  if (abstention.voice === "no-moment" && abstention.askFor.length > 0) return { kinds: abstention.askFor };
  return undefined;
}

/** What a question to a class's teacher is known by: the same whoever's goal raises it, in whatever order. */
export function questionKey(classId: string, about: QuestionSubject): string {
  const [what, names] = "kinds" in about ? ["kinds", about.kinds] : ["titles", about.titles];
  return stableId(classId, what, ...[...names].sort());
}

/** The question with what became of it so far. */
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
