import { PLAIN_WORDS } from "../routines/plain-words";
import { Speller } from "../routines/spelling";
import { SETTINGS } from "./named-settings";
import { SKILL_CUES } from "./skill-cues";

/** Words of goals that are no cues but must not be taken for a misspelt one. */
const COMMON =
  "podra picks filed begun weakly suggests star care cash camp team nice page tone main coin rose mile wave warm cold safe push meal tall wide dark soft bean dice form from slot team site tube sink chin thin pair near rode mine hate rate seal bake post role core sort stem mark land loud note cafe clip clap crop drip drop slip grip trip ship shop chip flip spin skin spit slit snap step plan plot plus past fast cast last lost most cost host rest test best nest fist list mist dust must rust just what that chat flat bats hats cats dogs pets pigs feed seed need weed ride hide side tide wide rides ruled placed contacting charged schedules hiding color colors song songs hablar while frase frases minutos modelo completa vocab tactil bored instruccion heads hears fall falls putting designated personnel physician exploring bagging handing supervision related mantendra summarises able about above access across activity activities additional adult adults after again allow almost along already although always among another around assigned assist assistance available based because become before being below best better beyond board both bring bringing brings build called caregiver change changes child children choose chosen classes classmate classroom clear close comes coming common complete completed completes contact correct correctly could count course daily demonstrate different difficult directly doing done during each earlier early easily education either else enough especially every everyday everyone example except familiar feel first fold four from general given gives giving going good grade great group groups hand hands have having held help helps here high home hour hours however increase increased independence independent independently individual into just keep keeping kind know known large last later least less level levels like little long longer look looks made main make makes making manage manner many maximum mean meet method might minimal minimum minute minutes model moderate more most much must need needed needs never next none normal nothing novel number often once only open opposite other others over overall own part parts past peer people perform performs person phase piece place places plan point possible practice present prior problem process produce product program progress provide provided quality quick quickly quiet range rate rather reach ready real receive recent related required rest review right room round routine safe safely same sample save school second seconds select self serve several short should show shown side simple since single skill skills small some someone something sometimes soon space special specific speech stage stand start state step steps still stop strategies strategy strong student students style such support supports sure system table take takes taking target task tasks teach teacher tell term than their them themselves then there these they thing things think this those three through throughout time times today together told total toward trial trials trusted turn type under unless until upon useful using usual usually various verbal very visual voice want ways week weekly weeks well were what when where whether which while whole whose will with within without word work working works would write year years young your attempt attempts prompts prompt cues cueing modeled modeling physical minimal moderate maximum setup standby contact guard supervision treatment therapist therapy therapists sessions opportunities accuracy measured scale rubric teachers parent parents mother father paper lines street words sounds sound listen spoken being shape shapes sheet sheets chair chairs wheel wheels stick sticks stack sticky board sister brother worth worse loose house horse mouse brown green white black yellow orange purple seats heavy light field three seven eight nine forty fifty hundred under aided guided hiding riding biting sitting setting fitting hitting getting letting putting cutting losing loving moving living having saving giving basic facts faces races pages words world works marks parks talks walks tasks topics strong string spring bring swing thick trick quick track crack snack stack black shape shame shave shake scare spare stare stage state stake stone phone alone train brain grain drain plain chain".split(
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
