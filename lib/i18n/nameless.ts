import type { NamelessWords } from "../core/caseload/nameless";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of texts that leave the device and name nobody. */
const WORDS = catalogue({
  en: {
    own: "the student",
    another: "another student",
    "a-student": "a student",
    somebody: "somebody",
    question: "These words may be names. Those ticked are left out.",
    leave: "Leave out “{word}”",
    still: "Your text still names a student: {words}.",
    clear: "Leave it out",
    who: "Who it is about",
    "who.none": "Leave it out",
    "who.initials": "Initials",
    "who.code": "A code that I type",
    code: "Code (not kept)",
  },
  es: {
    own: "el estudiante",
    another: "otro estudiante",
    "a-student": "un estudiante",
    somebody: "alguien",
    question: "Estas palabras pueden ser nombres. Las marcadas se omiten.",
    leave: "Omitir «{word}»",
    still: "Su texto todavía nombra a un estudiante: {words}.",
    clear: "Omitirlo",
    who: "De quién se trata",
    "who.none": "No decirlo",
    "who.initials": "Iniciales",
    "who.code": "Un código que escribo",
    code: "Código (no se guarda)",
  },
});

/** Where words of the catalogue join with the word before them. */
const CONTRACTIONS: Readonly<Record<Language, NamelessWords["contractions"]>> = {
  en: [],
  es: [
    ["de el estudiante", "del estudiante"],
    ["De el estudiante", "Del estudiante"],
    ["a el estudiante", "al estudiante"],
    ["A el estudiante", "Al estudiante"],
  ],
};

export type NamelessTexts = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words in one language. */
export const namelessTexts = (language: Language): NamelessTexts => translator(WORDS, language);

/**
 * The words that replace initials and names.
 * @param about "class" for a text about a class, else the words that replace the student's name: "" for "the student"
 */
export function namelessWords(language: Language, about: "class" | { own: string }): NamelessWords {
  const words = namelessTexts(language);
  const shared = { somebody: words("somebody"), contractions: CONTRACTIONS[language] };
  if (about === "class") return { own: words("a-student"), anotherStudent: words("a-student"), ...shared };
  return { own: about.own || words("own"), anotherStudent: words("another"), ...shared };
}
