import { NAMES_TOO } from "../lexicon/names-too";
import type { NameKey, NameTokens, SchoolClass, Site, Student } from "../caseload/records";
import { wordsIn, type OutgoingField, type OutgoingTexts, type TextMark } from "./text-policy";

/** HMAC-SHA-256 of a text under a key in base64; the hash in base64. */
export type KeyedHash = (key: string, text: string) => Promise<string>;

/** Shortest part of a name that is hashed: shorter ones are ordinary words in some language. */
const MIN_LETTERS = 3;

const folded = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/**
 * Lists the parts of a name, in small letters: "Okonjo-Reyes, Amara" -> okonjo, reyes, amara. Left out are parts of one
 * or two letters. Names that are words too, such as Grace or Mark, are kept: see {@link markNames}.
 */
export function tokensOfName(parts: readonly string[]): string[] {
  const words = parts.flatMap((part) => wordsIn(part).map(({ text }) => folded(text)));
  return [...new Set(words)].filter((word) => word.length >= MIN_LETTERS && !/\d/.test(word));
}

/** Hashes the parts of a name; undefined where each part is too short. */
export async function hashName(
  parts: readonly string[],
  { id: keyId, key }: NameKey,
  hash: KeyedHash,
): Promise<NameTokens | undefined> {
  const hashes = await Promise.all(tokensOfName(parts).map(async (token) => hash(key, token)));
  return hashes.length > 0 ? { keyId, hashes, version: 2 } : undefined;
}

/**
 * Joins the hashes that two lists gave for a student's name. Hashes under different keys can't be compared: the new
 * ones replace the old. One list of version 2 has the whole name, if it has each part that was known before.
 */
export function joinTokens(before: NameTokens | undefined, now: NameTokens | undefined): NameTokens | undefined {
  if (!before || !now || before.keyId !== now.keyId) return now ?? before;
  const isWhole = before.version !== undefined || before.hashes.every((one) => now.hashes.includes(one));
  const version = isWhole ? (now.version ?? before.version) : undefined;
  const hashes = [...new Set([...before.hashes, ...now.hashes])];
  return { keyId: now.keyId, hashes, ...(version === undefined ? {} : { version }) };
}

/** True where new hashes add something to the known hashes of a name, or show that they are all there. */
export const addsToName = (before: NameTokens | undefined, now: NameTokens | undefined): boolean =>
  now !== undefined &&
  (before?.keyId !== now.keyId ||
    (before.version === undefined && joinTokens(before, now)?.version !== undefined) ||
    now.hashes.some((hash) => !before.hashes.includes(hash)));

/**
 * Lists the students whose names were hashed before parts that are ordinary words too were kept: a text with "Grace" is
 * not stopped for them. Names are not kept, so the hashes can't be made anew without the list.
 */
export const withoutWordNames = <S extends Pick<Student, "nameTokens">>(students: readonly S[]): S[] =>
  students.filter(({ nameTokens }) => nameTokens !== undefined && nameTokens.version === undefined);

/**
 * What the search for names needs. Words of Pushpin's own templates never count as a student's name, nor does the whole
 * name of a school, nor a teacher who is named as one: "Ms. Rivera".
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
 * Of a name that is an ordinary word too, only what is written with a capital letter, as a name or the first word of a
 * sentence is: it may be either, so she is asked, and says by a small letter that it is the word.
 */
export async function markNames(texts: OutgoingTexts, context: NameContext, hash: KeyedHash): Promise<TextMark[]> {
  const known = hashesByKey(context);
  if (known.size === 0) return [];
  const ours = new Set(context.vocabulary.flatMap((text) => wordsIn(text).map((word) => folded(word.text))));
  const marks: TextMark[] = [];
  for (const [field, text = ""] of Object.entries(texts) as [OutgoingField, string | undefined][]) {
    const words = wordsIn(text).map((word) => ({ ...word, text: folded(word.text) }));
    const others = othersIn(field, words, context);
    for (const [at, { text: token, from, to }] of words.entries()) {
      const isWord = NAMES_TOO.test(token);
      if (token.length < MIN_LETTERS || ours.has(token) || others.has(at)) continue;
      if (isWord && !/^\p{Lu}/u.test(text.slice(from))) continue;
      for (const [key, hashes] of known)
        if (hashes.has(await hash(key, token))) marks.push({ field, from, to, why: isWord ? "maybe-name" : "name" });
    }
  }
  return marks;
}

/** What stands before a teacher's last name. */
const TITLES_OF_TEACHERS = new Set([
  ...["ms", "mrs", "mr", "miss", "mx", "dr", "coach", "teacher"],
  ...["sr", "sra", "srta", "maestra", "maestro", "profesora", "profesor"],
]);

/**
 * Finds the words that are in the name of a school or of a teacher, by their places among the words of a text. A name
 * of one word is a school's only where a place or a calendar names it, and a teacher's only behind a title: a student
 * may be called so too.
 */
function othersIn(
  field: OutgoingField,
  words: readonly { text: string }[],
  { sites, classes }: Pick<NameContext, "sites" | "classes">,
): Set<number> {
  const partsOf = (name: string): string[] => wordsIn(name).map(({ text }) => folded(text));
  const isPlace = field === "location" || field === "calendarName";
  const schools = sites.map(({ name }) => partsOf(name)).filter(({ length }) => length > 1 || (length > 0 && isPlace));
  const teachers = classes.map(({ teacherName }) => partsOf(teacherName)).filter(({ length }) => length > 0);
  const runs = [...schools, ...teachers.filter(({ length }) => length > 1)];
  const lastNames = new Set(teachers.map((parts) => parts.at(-1)!));
  return new Set(
    words.flatMap(({ text }, at) => [
      ...runs
        .filter((run) => run.every((part, index) => words[at + index]?.text === part))
        .flatMap((run) => run.map((_part, index) => at + index)),
      ...(lastNames.has(text) && TITLES_OF_TEACHERS.has(words[at - 1]?.text ?? "") ? [at] : []),
    ]),
  );
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
