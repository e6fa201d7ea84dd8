import type { SchoolClass } from "../../core/caseload/records";
import type { Ports } from "../ports";

/** Gives the ports with the words of the class's language: what its teacher gets is in that, not in the interface's. */
export async function withWordsOfClass<P extends Ports>(
  ports: P,
  schoolClass: Pick<SchoolClass, "language"> | undefined,
): Promise<P> {
  const language = schoolClass?.language;
  return language && ports.wordsIn ? { ...ports, words: await ports.wordsIn(language) } : ports;
}
