import { REVEALING, REVEALING_CAPITALS, REVEALING_SERVICE } from "../lexicon/revealing-words";
import type { Site, Student } from "../caseload/records";

/** A text of an event before it leaves the device. `calendarName`: Google shows it to guests as the organizer. */
export type OutgoingField = "title" | "details" | "location" | "calendarName";

/** The texts of an event before they leave the device. */
export type OutgoingTexts = Readonly<Partial<Record<OutgoingField, string>>>;

/** The outgoing text that would reveal something about a student. What it reveals is deliberately left out. */
export type LeakingField = "title" | "details" | "location";

/** What a place in a text would reveal. `maybe-name`: a word, written as a name, that a student is called too. */
export type MarkReason = "initials" | "name" | "maybe-name" | "goal" | "revealing" | "listed";

/** A place in an outgoing text that must not leave the device: characters [from, to). */
export interface TextMark {
  field: OutgoingField;
  from: number;
  to: number;
  why: MarkReason;
}

/** A word that must not leave the device, and the text that it is in. */
export interface MarkedWord {
  field: OutgoingField;
  word: string;
  /** It is an ordinary word too: in small letters, it would be let through. */
  isMaybeName?: true;
}

/** Gives the marked words of texts, each once. */
export function markedWords(texts: OutgoingTexts, marks: readonly TextMark[]): MarkedWord[] {
  const words = marks.map(({ field, from, to, why }) => ({
    ...{ field, word: (texts[field] ?? "").slice(from, to) },
    ...(why === "maybe-name" ? { isMaybeName: true as const } : {}),
  }));
  return words.filter(
    ({ field, word }, at) => words.findIndex((one) => one.field === field && one.word === word) === at,
  );
}

/** What her district allows in a text that leaves the device. */
export interface TextPolicy {
  /** `initials`: letters only, as "MJ"; `code`: a local code with a number, as "K-07". */
  allows: "nothing" | "initials" | "code";
  /** Words that must never leave, besides our own list. */
  listedWords: readonly string[];
  /** Guests' addresses must end in one of these; any address where there is none. */
  guestDomains: readonly string[];
}

export const STRICT_POLICY: TextPolicy = { allows: "nothing", listedWords: [], guestDomains: [] };

/** What a text is compared with. */
export interface PolicyContext {
  students: readonly Student[];
  /** Fixed words of our own templates: "PE" is a routine even if a student's code is PE. */
  vocabulary: readonly string[];
  policy: TextPolicy;
  /** Schools whose names may contain a student's initials: "PS" in "P.S. 118" names the school. */
  sites?: readonly Pick<Site, "name">[];
}

/** A word of a text: in small letters, and characters [from, to) of it. */
interface Word {
  text: string;
  from: number;
  to: number;
}

const FIELDS: readonly OutgoingField[] = ["title", "details", "location", "calendarName"];
const GOAL_RUN_WORDS = 3;
/** Letters with dots between them ("J.T.") are one word. */
const WORD = /(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{N}]+/gu;

/** Splits a text into words in small letters, and the place of each one. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.replaceAll(/[.\s]/g, "").toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

const textsOf = (text: string): string[] => wordsIn(text).map((word) => word.text);

/**
 * Marks every place that may not leave the device: a student's initials or code, three words in a row of a goal, a word
 * that reveals a service or diagnosis, and a word of her district's list.
 */
export function markTexts(
  texts: OutgoingTexts,
  { students, vocabulary, policy, sites = [] }: PolicyContext,
): TextMark[] {
  const own = new Set(vocabulary.flatMap(textsOf));
  const names = students
    .filter(({ initials }) => !isAllowed(initials, policy))
    .flatMap(({ initials }) => formsOf(initials));
  const goals = students.flatMap(({ goals: all }) => all.flatMap(({ text }) => runsOf(textsOf(text))));
  const listed = policy.listedWords.map(textsOf).filter((words) => words.length > 0);
  const schools = sites.map(({ name }) => textsOf(name)).filter((words) => words.length > 0);
  return FIELDS.flatMap((field) => {
    const text = texts[field] ?? "";
    const words = wordsIn(text);
    const named = [...schoolsIn(field, words, schools), ...roomWordsIn(field, words)];
    const isOwn = (run: readonly Word[]): boolean => run.every((word) => own.has(word.text));
    const find = (why: MarkReason, patterns: readonly (readonly string[])[]): TextMark[] =>
      patterns
        .flatMap((pattern) => runsAt(words, pattern))
        .filter((run) => why === "listed" || !isOwn(run))
        .map((run) => ({ field, ...placeOf(run), why }));
    return [
      ...find("initials", names).filter((one) => !named.some((name) => name.from <= one.from && one.to <= name.to)),
      ...find("goal", goals),
      ...find("listed", listed),
      ...revealingIn(field, text).map(({ from, to }): TextMark => ({ field, from, to, why: "revealing" })),
    ];
  });
}

/**
 * Finds the first field that may not leave the device, by the strictest policy unless another is given; undefined when
 * all may. Words of `vocabulary`, the fixed words of our own templates, never count as initials.
 */
export function findLeak(
  texts: Record<LeakingField, string>,
  students: readonly Student[],
  { vocabulary, policy = STRICT_POLICY }: { vocabulary: readonly string[]; policy?: TextPolicy },
): LeakingField | undefined {
  const { title, details, location } = texts;
  const marks = markTexts({ title, details, location }, { students, vocabulary, policy });
  const [first] = marks.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
  return first?.field as LeakingField | undefined;
}

/** Finds the addresses that are outside of the domains that her district allows. */
export function guestsOutside(emails: readonly string[], { guestDomains }: TextPolicy): string[] {
  if (guestDomains.length === 0) return [];
  const allowed = guestDomains.map((domain) => domain.trim().toLowerCase().replace(/^@/, ""));
  return emails.filter((email) => {
    const domain = email.trim().toLowerCase().split("@").at(-1)!;
    return !allowed.some((one) => domain === one || domain.endsWith(`.${one}`));
  });
}

const isAllowed = (initials: string, { allows }: TextPolicy): boolean =>
  (allows === "initials" && /^[\p{L}\s.]+$/u.test(initials)) || (allows === "code" && /\p{N}/u.test(initials));

/**
 * Lists the ways in which a text would show a student's initials or code: as one word, as its parts one after the other
 * ("K-07"), each longer part by itself, and letter by letter ("M. J."). A number of up to three digits by itself is a
 * room or a time.
 */
function formsOf(initials: string): string[][] {
  const words = textsOf(initials);
  const joined = words.join("");
  const parts = words.length > 1 ? words.filter((word) => word.length > 1) : [];
  const letters = /^\p{L}{2,3}$/u.test(joined) ? [[...joined]] : [];
  const single = [joined, ...parts].filter((word) => word !== "" && !/^\d{1,3}$/.test(word)).map((word) => [word]);
  return [...single, ...(words.length > 1 ? [words] : []), ...letters];
}

/** Finds the places at which the words follow each other. */
function runsAt(words: readonly Word[], pattern: readonly string[]): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at + pattern.length <= words.length; at += 1)
    if (pattern.every((text, index) => words[at + index]!.text === text))
      runs.push(words.slice(at, at + pattern.length));
  return runs;
}

const placeOf = (run: readonly Word[]): Place => ({ from: run[0]!.from, to: run.at(-1)!.to });

/**
 * Finds where a text names a school: at the end of a place, after the room, and anywhere in the name of a calendar. In
 * a room or in a text that she typed, a word of a school's name may still mean a student.
 */
function schoolsIn(field: OutgoingField, words: readonly Word[], schools: readonly string[][]): Place[] {
  if (field !== "location" && field !== "calendarName") return [];
  const places = schools.flatMap((school) => runsAt(words, school)).map(placeOf);
  return places.filter(({ to }) => field === "calendarName" || to === words.at(-1)!.to);
}

/** Short words that come before the number of a room. */
const ROOM_WORDS = new Set(["rm", "room", "bldg", "port", "mod", "lab", "aula", "sala"]);

/**
 * Finds the word before a room's number in a place: "Rm" in "Rm 12" is no student, even with a student RM on the
 * caseload. The number itself may still be a student's code.
 */
function roomWordsIn(field: OutgoingField, words: readonly Word[]): Place[] {
  if (field !== "location") return [];
  return words.filter(({ text }, at) => ROOM_WORDS.has(text) && /^\p{L}?\d+\p{L}?$/u.test(words[at + 1]?.text ?? ""));
}

function runsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let at = 0; at + GOAL_RUN_WORDS <= words.length; at += 1) runs.push(words.slice(at, at + GOAL_RUN_WORDS));
  return runs;
}

const SERVICES = [REVEALING_SERVICE, REVEALING_CAPITALS];

/**
 * Finds revealing words. The name of her own calendar may name her service, since it is linked to no student or class.
 */
function revealingIn(field: OutgoingField, text: string): { from: number; to: number }[] {
  const patterns = field === "calendarName" ? [REVEALING] : [REVEALING, ...SERVICES];
  const found = patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))]);
  const places = found.map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  return places.filter((one) => !places.some((other) => other !== one && covers(other, one)));
}

type Place = Pick<TextMark, "from" | "to">;
const covers = (outer: Place, inner: Place): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
