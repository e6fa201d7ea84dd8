import { NAMES_TOO } from "../lexicon/names-too";

const MAX_LETTERS = 4;
const TITLES = /^(?:mr|mrs|ms|miss|jr|sr|ii|iii|iv)\.?$/i;
const SMALL_WORDS = /^(?:de|del|la|las|los|da|dos|van|von|der|den|di|du|bin|ibn|al|el|y)$/i;

/** True for text that is already a code: "J.R.", "JR", "S-014", "ID 4471". A name with a number is still a name. */
export const isCode = (written: string): boolean =>
  /^(?:\p{Lu}{2,3}|(?:\p{Lu}[. ]+){1,3}\p{Lu}\.?)\d{0,2}$/u.test(written.trim()) ||
  (/\d/.test(written) && !/\p{L}{3}/u.test(written)) ||
  /^\p{Lu}\p{Ll}{0,1}\p{Lu}\p{Ll}{0,1}$/u.test(written.trim());

/**
 * Makes the code under which a student is stored: initials, given name first ("Okonjo-Reyes, Amara" -> "AO"), or the
 * list's own initials or code.
 */
export function codeOfName(written: string): string {
  const text = written.trim().replaceAll(/[“”"]/g, "");
  if (isCode(text))
    return text
      .replaceAll(/[.\s]+/g, (gap) => (gap.includes(".") ? "" : gap))
      .trim()
      .slice(0, 12);
  const [last = "", given = ""] = text.includes(",") ? text.split(",", 2) : ["", text];
  const words = (part: string): string[] =>
    part
      .replaceAll(/\([^)]*\)/g, " ")
      .split(/[\s]+/)
      .filter((word) => /\p{L}/u.test(word) && !TITLES.test(word));
  const all = last ? [...words(given).slice(0, 1), ...withoutParticles(words(last)).slice(0, 1)] : outer(words(given));
  const letters = all.map((word) => /\p{L}/u.exec(word)![0].toUpperCase());
  return letters.slice(0, MAX_LETTERS).join("") || "?";
}

/** Drops particles: "de la Cruz" -> "Cruz". The last word always stays, even if it is "Al". */
const withoutParticles = (words: readonly string[]): string[] =>
  words.filter((word, i) => i === words.length - 1 || !SMALL_WORDS.test(word));

/** Picks the first and last word of a name. */
const outer = (words: readonly string[]): string[] => (words.length > 2 ? [words[0]!, words.at(-1)!] : [...words]);

/** Gives the code, or one with the next number that is not among the others: "AO" beside "AO" and "AO2" is "AO3". */
export function freeCode(code: string, others: readonly string[]): string {
  if (code.trim() === "") return code;
  const taken = new Set(others.map((other) => other.trim().toLowerCase()));
  const letters = code.replace(/^(\p{L}{1,4})\d$/u, "$1");
  let own = code;
  for (let count = 2; taken.has(own.trim().toLowerCase()); count += 1) own = `${letters}${count}`;
  return own;
}

/** Makes codes unique: the second "AO" becomes "AO2". */
export function distinctCodes(codes: readonly string[]): string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    let own = code;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${code}${count}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/**
 * Lists the parts of a name to strike out of goals, as written and capitalised: a list in small letters or capitals
 * ("jacob", "JACOB") has goals about Jacob.
 */
export const nameParts = (written: string): string[] =>
  isCode(written) ? [] : [...new Set(partsOf(written).flatMap(formsOf))];

function partsOf(written: string): string[] {
  const words = written.split(",").map((part) => part.split(/[\s.()"“”]+/).filter((word) => word !== ""));
  const isGivenFirst = words.length < 2;
  return words
    .flatMap((own, part) =>
      own.filter((word, i) => {
        const isFirst = i === 0 && (isGivenFirst || part > 0);
        const isLast = i === own.length - 1 && part === 0;
        return isFirst || isLast || !SMALL_WORDS.test(word);
      }),
    )
    .flatMap((word) => [word, ...word.split("-")]);
}

function formsOf(part: string): string[] {
  if (!/^\p{L}{2}/u.test(part) || TITLES.test(part)) return [];
  return [...(isWord(part) ? [] : [part]), capitalized(part)];
}

const isWord = (part: string): boolean => /^\p{Ll}/u.test(part) && (part.length < 3 || NAMES_TOO.test(part));

const capitalized = (part: string): string =>
  part.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
