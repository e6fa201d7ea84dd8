import { patternWith } from "../lexicon/read-lexicon";
/** How the records on this device are protected. */
export type Protection =
  /** The key is stored beside the records in the browser profile. */
  | { by: "profile" }
  /** The key is wrapped by a passphrase; locked until she enters it. */
  | { by: "passphrase"; state: "open" | "locked"; lockAfterMinutes: number };

/** Minutes without use after which the vault locks, as she can choose them. */
export const LOCK_MINUTES = [5, 15, 30, 60] as const;
export const DEFAULT_LOCK_MINUTES = 15;

/** Fewest characters of a passphrase; the form recommends four or five words. */
export const SHORTEST_PASSPHRASE = 12;

/** Words that guessers try first. A passphrase may contain them, but their characters don't count. */
const GUESSED_FIRST = patternWith("g")`
password
passwort
contrase[nñ]a
qwerty
qwertz
asdfgh
letmein
welcome
iloveyou
sunshine
princess
football
baseball
dragon
monkey
master
admin
pushpin
therap(?:y|ist)
teacher
school
student
escuela
maestr[ao]
`;
/** Fewest characters of a passphrase that must be neither such words nor runs. */
const MIN_OWN_CHARACTERS = 6;

/**
 * True for a passphrase of at least {@link SHORTEST_PASSPHRASE} characters that is more than common words, runs such as
 * 1234 or dcba, and repeated characters.
 */
export function isStrongEnough(passphrase: string): boolean {
  const folded = passphrase.normalize("NFKC").trim().toLowerCase();
  if ([...folded].length < SHORTEST_PASSPHRASE) return false;
  return new Set(folded).size > 3 && ownCharacters(folded) >= MIN_OWN_CHARACTERS;
}

/**
 * Counts the characters that belong to no common word and neither continue a run nor repeat the character before them.
 */
function ownCharacters(folded: string): number {
  const letters = [...folded.replaceAll(GUESSED_FIRST, "").replaceAll(/\s/g, "")];
  return letters.filter((letter, at) => {
    const step = letter.codePointAt(0)! - (letters[at - 1]?.codePointAt(0) ?? Number.NaN);
    return !(Math.abs(step) <= 1);
  }).length;
}

/** Wrong tries in a row so far. */
export interface WrongTries {
  count: number;
  /** When the last one was, in milliseconds since 1970. */
  lastAtMs: number;
}

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const MAX_WAIT_MS = 15 * 60_000;

/**
 * Computes the milliseconds to wait before the next try: 0 after fewer than five wrong tries, half a minute after the
 * fifth, doubled with each further one up to a quarter of an hour. A clock that was set back never makes it longer.
 */
export function waitAfter({ count, lastAtMs }: WrongTries, nowMs: number): number {
  if (count < FREE_TRIES) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), MAX_WAIT_MS);
  return Math.min(Math.max(lastAtMs + wait - nowMs, 0), wait);
}
