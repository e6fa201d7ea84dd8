import { PLAIN_WORDS } from "../lexicon/plain-words";
import { Speller } from "../routines/spelling";
import { SETTINGS } from "../lexicon/named-settings";
import { SKILL_CUES } from "../lexicon/skill-cues";

/** Words of goals that are no cues but must not be taken for a misspelt one. */
const COMMON =
  "podra filed begun weakly suggests cash camp nice rose mile dark soft bean slot tube sink chin thin rode mine hate bake post stem land cafe clip crop drip trip ship flip spin skin spit slit plot plus fast cast most cost host best mist dust must rust that cats dogs pets pigs seed weed hide tide placed contacting charged hiding color modelo completa vocab tactil putting designated personnel physician exploring bagging handing supervision mantendra summarises able above additional again allow almost already although always among another assist available based become below beyond bringing called caregiver child children close could demonstrate directly doing earlier early easily either else enough every everyday everyone example except given have having held however increase increased independence keeping kind known later least like longer look manner many maximum meet method might minimum moderate much never none normal nothing often once only opposite overall people perform phase piece possible prior progress provide provided quick quickly range real receive recent required review round same sample several should shown since some something sometimes soon special stage strategies student style such sure than them there these this those throughout today toward trusted unless until useful usual usually various very week well were whether which whose will would year young attempt cueing modeled modeling setup standby treatment therapist opportunities accuracy measured scale rubric mother father stick brother worth worse house horse white black yellow purple field seven eight nine forty fifty hundred riding biting fitting letting loving races world parks crack shame shave shake spare stake stone grain drain chain".split(
    " ",
  );

/** What a cue with an open end is usually completed with. */
const ENDINGS: Record<string, readonly string[]> = {
  "*": ["", "s", "es", "ed", "ing"],
  "+": ["", "s"],
  "~": ["", "s", "ing"],
};

function* vocabulary(): Generator<string> {
  const phrases = Object.values(SKILL_CUES).flatMap((byWeight) => Object.values(byWeight));
  for (const phrase of [...phrases, ...SETTINGS.map(({ words }) => words)]) {
    for (const word of phrase.match(/[a-z]+[*+~]?/g) ?? []) {
      for (const ending of ENDINGS[word.at(-1)!] ?? [""]) yield word.replace(/[*+~]$/, "") + ending;
    }
  }
}

let speller: Speller | undefined;
let stems: string[] | undefined;

function startsLikeCue(word: string): boolean {
  stems ??= [
    ...new Set(
      Object.values(SKILL_CUES)
        .flatMap((byWeight) => Object.values(byWeight))
        .join(" ")
        .match(/[a-z]{4,}(?=\*)/g) ?? [],
    ),
  ];
  return stems.some((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
}

/** What may follow the stem of a cue in a word that is spelt right: English and Spanish endings. */
const ENDING =
  /^(?:e?s|e?d|r|l|t|p|n|e|y|o|a|c|m|g|k|b)?(?:ing|ings|er|ers|ed|es|or|ors|ion|ions|ation|ations|ational|ment|ments|ness|al|ally|able|ably|ible|ibly|ence|ent|ency|ance|ant|ive|ives|ively|ize|izes|izing|ization|ise|ised|ity|ies|ied|ic|ical|ics|ful|ly|ie|ism|ar|ara|aran|er|era|ir|ira|ando|iendo|ado|ada|ados|adas|ido|ida|os|as|cion|ciones|arse|erse|irse|e|o|a|s|t|y|te|tes|ting|tion|tions)?$/;

/** The word a goal's writer meant: misspelt put right when a known word is near; of four letters
 * only when one letter is missing or two are swapped. */
export function correctGoalWord(word: string): string {
  if (word.length < 4 || /\d/.test(word) || startsLikeCue(word)) return word;
  speller ??= new Speller([...vocabulary(), ...COMMON], PLAIN_WORDS);
  if (knownStems(word).some((stem) => speller!.has(stem))) return word;
  const meant = word.length < 5 ? speller.findShort(word) : speller.findMeant(word);
  // Inflections of a known word are no typos: "folds" is not "holds".
  return meant === undefined || isInflection(word, meant) ? word : meant;
}

/** "Spots" is no typo where "spot" is a word. */
function knownStems(word: string): string[] {
  const stem = word.replace(/(?:e?s|e?d|ing)$/, "");
  return word.length > 4 && stem !== word && stem.length > 2 ? [word.replace(/(?:s|d)$/, ""), stem, `${stem}e`] : [];
}

function isInflection(word: string, meant: string): boolean {
  return (
    word.startsWith(meant.slice(0, -1)) &&
    /(?:s|d|ed|ing|er|ly)$/.test(word) &&
    word.length - meant.length <= 3 &&
    word.length > meant.length
  );
}
