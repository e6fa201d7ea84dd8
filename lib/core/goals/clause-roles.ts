import {
  CONDITION_WORDS,
  NEGATION_END_WORDS,
  NEGATION_WORDS,
  OUTCOME_FILLERS,
  OUTCOME_WORDS,
} from "../lexicon/clause-words";
import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";

/** Weights of a word's evidence, by its role in the goal's sentence. */
const ROLE_WEIGHTS = { outcome: 1, condition: 0.5, purpose: 0.6, negated: 0.15 };
type Role = keyof typeof ROLE_WEIGHTS;

const roleWords = once(() => ({
  outcome: new Set(phrasesOf(OUTCOME_WORDS)),
  condition: new Set(phrasesOf(CONDITION_WORDS)),
  negation: new Set(phrasesOf(NEGATION_WORDS)),
  negationEnds: new Set(phrasesOf(NEGATION_END_WORDS)),
  fillers: new Set(phrasesOf(OUTCOME_FILLERS)),
}));
/** "In order to ...", "so that ...", "to participate in ...": what the skill is good for. */
const PURPOSE_STARTS = /^(?:order|so|para|participate|access|prepare|increase)$/;
const NEGATION_REACH = 6;

/** Weighs each word of a goal by its role in the sentence. Ignores punctuation. */
export function roleWeights(words: readonly string[]): number[] {
  const { outcome, condition, negation, negationEnds } = roleWords();
  let role: Role = "outcome";
  let negatedSince = -1;
  return words.map((word, at) => {
    if (outcome.has(word)) role = "outcome";
    else if (condition.has(word)) role = "condition";
    else if (
      word === "to" &&
      role === "condition" &&
      !/^(?:the|a|his|her|their|class|school)$/.test(words[at + 1] ?? "the")
    )
      role = "outcome";
    if (word === "to" && PURPOSE_STARTS.test(words[at + 1] ?? "") && at > 4) role = "purpose";
    if (negatedSince >= 0 && (at - negatedSince > NEGATION_REACH || negationEnds.has(word))) negatedSince = -1;
    if (negation.has(word) && words[at + 1] !== "more" && words[at + 1] !== "mas") negatedSince = at;
    return negatedSince >= 0 ? ROLE_WEIGHTS.negated : ROLE_WEIGHTS[role];
  });
}

/** Index of the first word after "will" and its adverbs: where the outcome verb is. */
export function outcomeStart(words: readonly string[]): number {
  const { fillers } = roleWords();
  const will = words.findIndex((word) => word === "will" || word === "podra");
  let at = will + 1;
  while (fillers.has(words[at] ?? "")) at++;
  return at;
}
