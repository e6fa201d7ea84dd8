import type { GoalWords } from "./goal-words";

/**
 * The part of the sentence that a word belongs to: the outcome with its object, a circumstance (condition, place,
 * moment), or an aside (purpose, example, what the student does without).
 */
export type GoalPart = "outcome" | "circumstance" | "side";

const OUTCOME_AFTER = new Set(["will", "podra", "lograra", "shall"]);
const CIRCUMSTANCE = new Set(
  (
    "given when while during after before upon throughout once dado dada cuando durante despues " +
    "antes mientras whenever if at across within in on following as durante en al tras"
  ).split(" "),
);
const PREPOSITION = new Set(["on", "in", "at"]);
/** Verbs with a preposition of their own: "put on her coat", "turn in homework". */
const PHRASAL = new Set(
  "put puts putting take turn turns log logs hand sign signs pull pulls try zip come fill fills".split(" "),
);
const NEGATION = new Set("without not never sin instead rather no nor".split(" "));
const EXAMPLE = new Set("eg ie including like incl ejemplo".split(" "));
const PURPOSE_VERBS = new Set(
  (
    "improve increase participate access support reduce prepare promote keep be demonstrate maximize " +
    "facilitate prevent allow ensure strengthen build develop mejorar aumentar"
  ).split(" "),
);
const SPANISH_FUTURE = /^[a-z]{2,}(?:ara|era|ira)$/;

const SENTENCE_END = /[.;]\s|[.;]$/;

interface Place {
  part: GoalPart;
  /** The mark that ends the part. */
  until: "comma" | "bracket" | "sentence";
}

/**
 * Finds the index of the word that the outcome begins with: after "will", or a Spanish verb in the future; -1 if none.
 */
function outcomeAt(words: readonly string[]): number {
  const will = words.findIndex((word) => OUTCOME_AFTER.has(word));
  if (will >= 0) return will + 1;
  const future = words.findIndex((word) => SPANISH_FUTURE.test(word));
  return future;
}

function opens(words: readonly string[], at: number, between: string): Place | undefined {
  const word = words[at]!;
  const next = words[at + 1] ?? "";
  if (/\(/.test(between) || EXAMPLE.has(word) || (word === "such" && next === "as"))
    return { part: "side", until: /\(/.test(between) ? "bracket" : "sentence" };
  if (word === "e" && next === "g") return { part: "side", until: "bracket" };
  if (NEGATION.has(word)) return { part: "side", until: "comma" };
  if (word === "so" && (next === "that" || next === "he" || next === "she" || next === "they"))
    return { part: "side", until: "sentence" };
  if ((word === "to" || word === "for" || word === "para") && PURPOSE_VERBS.has(next) && at > 0)
    return { part: "side", until: "comma" };
  if (word === "in" && next === "order") return { part: "side", until: "comma" };
  if (PREPOSITION.has(word) && PHRASAL.has(words[at - 1] ?? "")) return undefined;
  if (CIRCUMSTANCE.has(word)) return { part: "circumstance", until: "comma" };
  return undefined;
}

function ends(place: Place, between: string): boolean {
  if (SENTENCE_END.test(between)) return true;
  if (place.until === "bracket") return /\)/.test(between);
  return place.until === "comma" && /[,)]/.test(between);
}

/** Assigns each word of a goal to a part of its sentence. Takes the text too, for its punctuation. */
export function goalParts(text: string, { words, places }: GoalWords): GoalPart[] {
  const start = outcomeAt(words);
  let place: Place | undefined;
  return words.map((word, at) => {
    const between = text.slice(at === 0 ? 0 : places[at - 1]![1], places[at]![0]);
    const abbreviated = words[at - 1] === "e" || words[at - 1] === "i";
    if (place && !abbreviated && ends(place, between)) place = undefined;
    if (at === start) place = undefined;
    if (at === 0 && start > 0 && word === "to") place = { part: "side", until: "comma" };
    place = opens(words, at, between) ?? place;
    return place?.part ?? (at < start - 1 ? "circumstance" : "outcome");
  });
}
