import { lacksNameKey, markNames, type KeyedHash } from "../../core/booking/name-tokens";
import { markTexts, STRICT_POLICY } from "../../core/booking/text-policy";
import type { Visit } from "../../core/booking/visit";
import type { Student } from "../../core/caseload/records";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import type { PlanDecision } from "../../core/ledger/plan-decision";
import { withPromptTexts } from "../../core/ledger/review-prompt";
import { otherPlace } from "../../core/ledger/session-place";
import { foldText } from "../../core/routines/fold-text";
import { titleKey } from "../../core/routines/title-key";
import type { Vault } from "../../ports/vault";
import { keyedHash } from "../policy/outgoing-marks";

/** Stands for each word that meant the student, in every language. */
const LEFT_OUT = "…";

/** Finds what a text says about one student by initials, by a code, or by a part of the name. */
export interface WordsAbout {
  /** Copies a text without those words, each replaced by "…". */
  without(text: string): Promise<string>;
  /** Tells whether the key of a title may be about the student. */
  isIn(titleKey: string): Promise<boolean>;
}

/** Prepares the search for one student, of whom nothing is found where the student is gone. */
export async function wordsAbout(vault: Vault, studentId: string): Promise<WordsAbout> {
  const [student, keys, sites, classes] = await Promise.all([
    vault.find("students", studentId),
    vault.all("nameKeys"),
    vault.all("sites"),
    vault.all("classes"),
  ]);
  if (!student) return { without: async (text) => Promise.resolve(text), isIn: async () => Promise.resolve(false) };
  const hash = withMemory(keyedHash);
  const own = { students: [student], keys, vocabulary: [] };
  return {
    async without(text) {
      const marks = [
        ...initialsIn(text, student).filter(({ from, to }) => isMeant(text.slice(from, to), student)),
        // A teacher or a school may be called as the student is.
        ...(await markNames({ details: text }, { ...own, sites, classes }, hash)),
      ];
      return leftOut(text, marks);
    },
    async isIn(titleKey) {
      // A title whose words can't be compared with the name may have it; she is asked once more.
      if (lacksNameKey({ students: [student], keys }) || initialsIn(titleKey, student).length > 0) return true;
      // A key is in small letters, in which a name that is a word too would be taken for the word.
      const capitalised = titleKey.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
      return (await markNames({ details: capitalised }, { ...own, sites: [], classes: [] }, hash)).length > 0;
    },
  };
}

/**
 * Leaves out of a visit's typed texts what means the student: of who does what, of the talk with the teacher, and of
 * the line that was sent, so that it still equals the one that she wants.
 * @returns the visit itself where nothing in it means the student
 */
export async function withoutWords(visit: Visit, words: WordsAbout): Promise<Visit> {
  const without = async (text: string): Promise<string> => words.without(text);
  const { roleCard, agenda, sendTask } = visit;
  const sentLine = sendTask?.sentLine;
  const rest: Partial<Visit> = {
    ...(roleCard ? { roleCard: { ...(await eachText(roleCard, without)), model: roleCard.model } } : {}),
    ...(agenda ? { agenda: await eachText(agenda, without) } : {}),
    ...(sendTask && sentLine !== undefined ? { sendTask: { ...sendTask, sentLine: await without(sentLine) } } : {}),
  };
  const made = { ...visit, ...rest };
  return JSON.stringify(made) === JSON.stringify(visit) ? visit : made;
}

/**
 * Leaves out of the titles of a visit of others what means the student, as entryWithoutWords does in the ledger.
 * @param isOver false while a calendar may have its event, which is found by the title that was sent
 * @returns the visit itself where no title means the student
 */
export async function titlesWithoutWords(visit: Visit, words: WordsAbout, isOver: boolean): Promise<Visit> {
  const routineTitle = await words.without(visit.routineTitle);
  const outgoingTitle = isOver ? await words.without(visit.outgoingTitle) : visit.outgoingTitle;
  if (routineTitle === visit.routineTitle && outgoingTitle === visit.outgoingTitle) return visit;
  // A coming visit is found in the class's schedule by the key, until the schedule is changed.
  const isKeyOfTitle = isOver && visit.titleKey === titleKey(visit.routineTitle);
  return { ...visit, routineTitle, outgoingTitle, ...(isKeyOfTitle ? { titleKey: titleKey(routineTitle) } : {}) };
}

/**
 * Leaves out of another student's entry what means the student. Only erasing a student changes an entry, so that the
 * text of a correction would stay.
 * @returns the entry itself where nothing in it means the student
 */
export async function entryWithoutWords(entry: LedgerEntry, words: WordsAbout): Promise<LedgerEntry> {
  const { routineTitle, place, data = [] } = entry;
  const texts = [routineTitle, otherPlace(place), ...data.map(({ note }) => note)];
  const write = await writerOf(texts, words);
  if (!write) return entry;
  return {
    ...entry,
    ...(routineTitle === undefined ? {} : { routineTitle: write(routineTitle) }),
    ...(place && "other" in place ? { place: { other: write(place.other) } } : {}),
    ...(entry.data
      ? { data: data.map(({ note, ...one }) => (note === undefined ? one : { ...one, note: write(note) })) }
      : {}),
  };
}

/** The same of her decision on another student's plan, which nothing else changes either. */
export async function decisionWithoutWords(decision: PlanDecision, words: WordsAbout): Promise<PlanDecision> {
  const texts = [decision.reason];
  withPromptTexts(decision.prompt, (text) => {
    texts.push(text);
    return text;
  });
  const write = await writerOf(texts, words);
  if (!write) return decision;
  return { ...decision, reason: write(decision.reason), prompt: withPromptTexts(decision.prompt, write) };
}

/** Gives what writes each of the texts without the words; undefined where none of them has any. */
async function writerOf(
  texts: readonly (string | undefined)[],
  words: WordsAbout,
): Promise<((text: string) => string) | undefined> {
  const known = [...new Set(texts.filter((text) => text !== undefined))];
  const written = new Map(await Promise.all(known.map(async (text) => [text, await words.without(text)] as const)));
  if (known.every((text) => written.get(text) === text)) return undefined;
  return (text) => written.get(text) ?? text;
}

async function eachText<T extends object>(texts: T, write: (text: string) => Promise<string>): Promise<T> {
  const parts = Object.entries(texts) as [string, string][];
  return Object.fromEntries(
    await Promise.all(parts.map(async ([field, text]) => [field, await write(text)] as const)),
  ) as T;
}

interface Place {
  from: number;
  to: number;
}

/** Puts the sign in the place of each of the words; words that overlap get one. */
function leftOut(text: string, places: readonly Place[]): string {
  let made = "";
  let end = 0;
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    if (from >= end) made += text.slice(end, from) + LEFT_OUT;
    end = Math.max(end, to);
  }
  return made + text.slice(end);
}

/** Finds initials or a code, also where accents were left out. */
const initialsIn = (text: string, student: Student): Place[] =>
  markTexts(
    { details: text },
    {
      students: [student, { ...student, initials: foldText(student.initials) }].map((one) => ({ ...one, goals: [] })),
      vocabulary: [],
      policy: STRICT_POLICY,
    },
  ).filter(({ why }) => why === "initials");

/** Matches titles and short words that have no vowel, in small letters: "Ms. Rivera", "10 pm", "St. Mary". */
const TITLE_OR_WORD = /^(?:ms|mr|mrs|mx|dr|sr|sra|st|vs|pm|hr|hrs|th|nd|rd|tv|wk|rm)$/;

/**
 * Decides whether what looks like the initials means the student. Letters that may be a word, such as "it" and "no",
 * or a title, do only where they are written as initials are.
 */
const isMeant = (written: string, { initials }: Student): boolean =>
  /\p{N}/u.test(written) ||
  !(/[aeiouy]/.test(foldText(written)) || TITLE_OR_WORD.test(foldText(written))) ||
  written === written.toUpperCase() ||
  written === initials;

/** Computes each hash once: the texts of visits repeat their words. */
function withMemory(hash: KeyedHash): KeyedHash {
  const known = new Map<string, Promise<string>>();
  return async (key, text) => {
    const place = `${key} ${text}`;
    const found = known.get(place) ?? hash(key, text);
    known.set(place, found);
    return found;
  };
}
