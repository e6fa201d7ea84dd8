/** What part a word plays in a goal's sentence, as the weight its evidence has. */
const ROLE_WEIGHTS = { outcome: 1, condition: 0.5, purpose: 0.6, negated: 0.15 };
type Role = keyof typeof ROLE_WEIGHTS;

const OUTCOME = new Set([
  "will",
  "student",
  "puede",
  "podra",
  "lograra",
  "estudiante",
  "alumno",
  "alumna",
  "demonstrate",
  "able",
]);
const CONDITION = new Set(
  "given when while during using after before upon throughout once dado dada cuando durante usando utilizando despues antes mientras through via whenever if".split(
    " ",
  ),
);
const NEGATION = new Set(
  "without not no isnt wont never longer instead rather nor sin avoid avoids reduce reduces decrease decreases eliminate stop stops refrain refrains".split(
    " ",
  ),
);
const NEGATION_ENDS = new Set("when will and to with in on during while using until y con en but".split(" "));
/** "In order to ...", "so that ...", "to participate in ...": what the skill is good for. */
const PURPOSE_STARTS = /^(?:order|so|para|participate|access|prepare|increase)$/;
const NEGATION_REACH = 6;

/** Problems a goal wants gone name its skill as well as the skill itself does. */
export const NAMED_PROBLEM =
  /elop|bolt|running|runs|run |leav|losing|loses|spill|fall|reversal|interrupt|call|blurt|cover|wander|distress|cry|grab|hit|kick|throw|stutter|repeat|prolong|forgot|whin|frustrat|contact|roll|place|head down|skipping|attention|off task|redirect|remark|topic|drop|touch|gag|throat|lisp|vocal|anxi|anger|avoid|derram|correr|abus|hands|tantrum|refus|yell|away|shut|protest|complain|melt|ignor|wait/;

/** The weight of each word of a goal by its role in the sentence. No punctuation is read. */
export function roleWeights(words: readonly string[]): number[] {
  let role: Role = "outcome";
  let negatedSince = -1;
  return words.map((word, at) => {
    if (OUTCOME.has(word)) role = "outcome";
    else if (CONDITION.has(word)) role = "condition";
    else if (
      word === "to" &&
      role === "condition" &&
      !/^(?:the|a|his|her|their|class|school)$/.test(words[at + 1] ?? "the")
    )
      role = "outcome";
    if (word === "to" && PURPOSE_STARTS.test(words[at + 1] ?? "") && at > 4) role = "purpose";
    if (negatedSince >= 0 && (at - negatedSince > NEGATION_REACH || NEGATION_ENDS.has(word))) negatedSince = -1;
    if (NEGATION.has(word) && words[at + 1] !== "more" && words[at + 1] !== "mas") negatedSince = at;
    return negatedSince >= 0 ? ROLE_WEIGHTS.negated : ROLE_WEIGHTS[role];
  });
}

/** Index of the first word after "will" and its adverbs: where the outcome verb stands. */
export function outcomeStart(words: readonly string[]): number {
  const will = words.findIndex((word) => word === "will" || word === "podra");
  let at = will + 1;
  while (FILLERS.has(words[at] ?? "")) at++;
  return at;
}

const FILLERS = new Set(
  "student the be able to independently correctly accurately spontaneously consistently demonstrate demonstrates improve increase use uses show develop then appropriately successfully safely estudiante el la los su".split(
    " ",
  ),
);
