import { phrasesOf } from "../lexicon/read-lexicon";
import { TITLE_SHORT_FORMS } from "../lexicon/short-forms";

/** The word of a title that each short form means; "" for a short form that says nothing. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  phrasesOf(TITLE_SHORT_FORMS).flatMap((line) => {
    const [word = "", ...forms] = line.split(" ");
    return forms.map((form): [string, string] => [form, word === "-" ? "" : word]);
  }),
);
