import { patternWith } from "../lexicon/read-lexicon";
import { MEASURED } from "../lexicon/goal-criteria";
const MAX_GOAL_WORDS = 80;
const SHORTEST_GOAL_WORDS = 5;
const SUBJECT = /\b(?:will|shall|is able to|podr[aá]|lograr[aá]|ser[aá] capaz|[a-záéíóú]{3,}r[aá])\b/i;
const LABEL = patternWith("i")`
^\s*(?:(?:annual|measurable|short[- ]term|benchmark)\s)*(?:
 goal
 objective
 benchmark
 meta
 objetivo
)s?\s*#?\d*\s*[:.)-]\s*
`;
/** Matches sentences about what schools or parents will do, which are no goals of the student. */
const NOT_STUDENT = patternWith("i")`
\b(?:the )?(?:
 team
 district
 school
 parents?
 teacher
 therapist
 staff
 services?
 iep
 meeting
 lea
 progress
 reports?
)\s+(?:will|shall)\b
`;

/**
 * Picks the sentences of a pasted page that look like goals, in order, each once: they say what the student will do,
 * and how it is measured. Labels such as "Goal 2:" are left out.
 */
export function goalSentences(text: string): string[] {
  const found = new Set<string>();
  for (const piece of text.split(/\r?\n+|(?<=[.!?])\s+(?=[\p{Lu}"(])/u)) {
    const labelled = LABEL.test(piece);
    const sentence = piece.replace(LABEL, "").trim();
    const wordCount = sentence.split(/\s+/).length;
    if (wordCount < SHORTEST_GOAL_WORDS || wordCount > MAX_GOAL_WORDS) continue;
    if (NOT_STUDENT.test(sentence)) continue;
    if ((labelled || SUBJECT.test(sentence)) && (labelled || MEASURED.test(sentence))) found.add(sentence);
  }
  return [...found];
}
