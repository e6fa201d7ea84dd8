import { NAMES_TOO } from "../lexicon/names-too";
import type { NameKey, NameTokens, SchoolClass, Site, Student } from "../caseload/records";
import { wordsIn, type OutgoingField, type OutgoingTexts, type TextMark } from "./text-policy";

/** HMAC-SHA-256 of a text under a key in base64; the hash in base64. */
export type KeyedHash = (key: string, text: string) => Promise<string>;

/** Shortest part of a name that is hashed: shorter ones are ordinary words in some language. */
const MIN_LETTERS = 3;

const folded = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/**
 * Lists the parts of a name that can't be mistaken for ordinary words: "Okonjo-Reyes, Amara" -> okonjo, reyes, amara.
 * Left out are parts of one or two letters, and names that are words too, such as Art or Page.
 */
export function tokensOfName(parts: readonly string[]): string[] {
  const words = parts.flatMap((part) => wordsIn(part).map(({ text }) => folded(text)));
  return [...new Set(words)].filter((word) => word.length >= MIN_LETTERS && !/\d/.test(word) && !NAMES_TOO.test(word));
}

/** Hashes the parts of a name; undefined where each part is too short or an ordinary word. */
export async function hashName(
  parts: readonly string[],
  { id: keyId, key }: NameKey,
  hash: KeyedHash,
): Promise<NameTokens | undefined> {
  const hashes = await Promise.all(tokensOfName(parts).map(async (token) => hash(key, token)));
  return hashes.length > 0 ? { keyId, hashes } : undefined;
}

/**
 * Joins the hashes that two lists gave for a student's name. Hashes under different keys can't be compared: the new
 * ones replace the old.
 */
export function joinTokens(before: NameTokens | undefined, now: NameTokens | undefined): NameTokens | undefined {
  if (!before || !now || before.keyId !== now.keyId) return now ?? before;
  return { keyId: now.keyId, hashes: [...new Set([...before.hashes, ...now.hashes])] };
}

/** True where new hashes add something to the known hashes of a name. */
export const addsToName = (before: NameTokens | undefined, now: NameTokens | undefined): boolean =>
  now !== undefined && (before?.keyId !== now.keyId || now.hashes.some((hash) => !before.hashes.includes(hash)));

/**
 * What the search for names needs. Words of a school, a teacher or Pushpin's own templates never count as a student's
 * name.
 */
export interface NameContext {
  students: readonly Pick<Student, "nameTokens">[];
  keys: readonly NameKey[];
  vocabulary: readonly string[];
  sites: readonly Pick<Site, "name">[];
  classes: readonly Pick<SchoolClass, "teacherName">[];
}

/** True where a student's name is hashed under a key that is missing: no text can be compared with that name. */
export function lacksNameKey({ students, keys }: Pick<NameContext, "students" | "keys">): boolean {
  const there = new Set(keys.map(({ id }) => id));
  return students.some(({ nameTokens }) => nameTokens !== undefined && !there.has(nameTokens.keyId));
}

/**
 * Marks each word that is a part of a student's name, as far as the key of its hash exists: see {@link lacksNameKey}.
 */
export async function markNames(texts: OutgoingTexts, context: NameContext, hash: KeyedHash): Promise<TextMark[]> {
  const known = hashesByKey(context);
  if (known.size === 0) return [];
  const others = new Set(othersIn(context).flatMap((text) => wordsIn(text).map((word) => folded(word.text))));
  const marks: TextMark[] = [];
  for (const [field, text] of Object.entries(texts) as [OutgoingField, string | undefined][])
    for (const word of wordsIn(text ?? "")) {
      const token = folded(word.text);
      if (token.length < MIN_LETTERS || others.has(token)) continue;
      for (const [key, hashes] of known)
        if (hashes.has(await hash(key, token))) marks.push({ field, from: word.from, to: word.to, why: "name" });
    }
  return marks;
}

/** Gathers the hashes of all students by their key. */
function hashesByKey({ students, keys }: NameContext): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { id, key } of keys) {
    const hashes = students.flatMap(({ nameTokens }) => (nameTokens?.keyId === id ? nameTokens.hashes : []));
    if (hashes.length > 0) known.set(key, new Set(hashes));
  }
  return known;
}

const othersIn = ({ vocabulary, sites, classes }: NameContext): string[] => [
  ...vocabulary,
  ...sites.map(({ name }) => name),
  ...classes.map(({ teacherName }) => teacherName),
];
