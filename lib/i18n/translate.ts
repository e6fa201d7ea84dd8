import { foreignText } from "./foreign-text";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text with {placeholders}, or its forms by plural category of the parameter `count`. */
export type Message = string | { one: string; other: string };
/** All words of one surface, in every language, with the same keys. */
export type Catalogue<K extends string> = Record<Language, Record<K, Message>>;
export type Parameters = Record<string, string | number>;
/** Looks up a text and fills in its parameters; texts of others are isolated, so that they can't reorder ours. */
export type Translate<K extends string> = (key: K, parameters?: Parameters) => string;

/** The language that serves a list of wanted ones ("es-MX" takes "es"); English when none does. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0];
    const found = LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return "en";
}

/** Declares a surface's words; the compiler refuses a language that lacks a key. */
export function catalogue<K extends string>(words: {
  en: Record<K, Message>;
  es: Record<NoInfer<K>, Message>;
}): Catalogue<K> {
  return words;
}

/** The translator of one surface for one language. Numbers are written the language's way. */
export function translator<K extends string>(words: Catalogue<K>, language: Language): Translate<K> {
  return translatorOf(words[language], language);
}

/** The translator of texts that are already in one language. */
export function translatorOf<K extends string>(texts: Record<K, Message>, language: Language): Translate<K> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, parameters = {}) => {
    const message = texts[key];
    const form =
      typeof message === "string"
        ? message
        : message[plural.select(Number(parameters["count"] ?? 0)) === "one" ? "one" : "other"];
    return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? number.format(value) : foreignText(value);
    });
  };
}
