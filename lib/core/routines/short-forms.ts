import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";
import { TITLE_SHORT_FORMS } from "../lexicon/short-forms";

/** Gives the word of a title that each short form means; "" for a short form that says nothing. */
export const titleShortForms = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      phrasesOf(TITLE_SHORT_FORMS).flatMap((line) => {
        const [word = "", ...forms] = line.split(" ");
        return forms.map((form): [string, string] => [form, word === "-" ? "" : word]);
      }),
    ),
);
