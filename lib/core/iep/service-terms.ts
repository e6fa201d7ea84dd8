import { TERM } from "../lexicon/readers/service-term-words";
import { foldWords } from "../service-lines/plain-numbers";

/** True for a line that is nothing but the label of a field of a service: "Amount", "Where:". */
export const isTermOfService = (text: string): boolean =>
  /^\p{Lu}/u.test(text.trim()) && TERM.test(foldWords(text.replace(/\s*[:*]\s*$/, "")).trim());
