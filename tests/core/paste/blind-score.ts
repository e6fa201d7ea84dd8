import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenEntry, PastedEntry, PasteReading } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";
import { WEEKDAYS } from "../../../lib/core/time/iso-date";

type OneOf<T> = T | { anyOf: T[] };

/** A routine as the right answers write it; several values where careful readers differ. */
interface RightEntry {
  title: OneOf<string>;
  days: OneOf<string[]>;
  cycle: OneOf<string[] | null>;
  start: OneOf<string>;
  end: OneOf<string | null>;
  optional?: boolean;
  /** Lines any of which may be named instead. */
  orFlag?: number[];
}

/** How a set was read. */
export interface BlindScore {
  expected: number;
  right: number;
  /** Of those, read only after she said which of several classes is meant: with one click, and not before. */
  afterClick: number;
  /** Not read, but one of its lines is named, as the right answer allows. */
  asked: number;
  /** Given, in no right answer, and no choice. */
  silentlyWrong: number;
}

interface ReadEntry {
  title: string;
  days: string[];
  cycle: string[] | null;
  start: string;
  end: string | null;
}

/** As many of the words must be the same. */
const LEAST_OVERLAP = 0.6;
const SCHOOL_DAYS: string[] = WEEKDAYS.slice(0, 5);

const valuesOf = <T>(value: OneOf<T>): T[] =>
  value !== null && typeof value === "object" && "anyOf" in value ? value.anyOf : [value];

function wordsOf(title: string): Set<string> {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.replaceAll(/[.'’]/g, "").split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && word !== "and"));
}

function overlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size, 1);
}

/** All five days of a rotation day are the same as none. */
const daysKey = (days: readonly string[], cycle: readonly string[] | null): string =>
  cycle?.length && SCHOOL_DAYS.every((day) => days.includes(day)) ? "" : [...days].sort().join();
const cycleKey = (cycle: readonly string[] | null): string => [...(cycle ?? [])].sort().join().toUpperCase();

function matches(right: RightEntry, read: ReadEntry): boolean {
  const isOnDays = (cycle: readonly string[] | null): boolean =>
    cycleKey(cycle) === cycleKey(read.cycle) &&
    valuesOf(right.days).some((days) => daysKey(days, cycle) === daysKey(read.days, read.cycle));
  return (
    valuesOf(right.start).includes(read.start) &&
    valuesOf(right.end).includes(read.end) &&
    valuesOf(right.cycle).some(isOnDays) &&
    valuesOf(right.title).some((title) => overlap(title, read.title) >= LEAST_OVERLAP)
  );
}

function plain(entry: PastedEntry | OpenEntry): ReadEntry {
  return {
    title: entry.title,
    days: [...entry.weekdays],
    cycle: entry.cycleDays ?? entry.cycleWeeks ?? null,
    start: formatClock(entry.startMinute),
    end: "endMinute" in entry ? formatClock(entry.endMinute) : null,
  };
}

/** One entry a day counts the same as one for several, and so does one for each day of a rotation. */
function joined(entries: readonly ReadEntry[]): ReadEntry[] {
  const join = (
    list: ReadEntry[],
    key: (one: ReadEntry) => string,
    merge: (into: ReadEntry, one: ReadEntry) => void,
  ) => {
    const found = new Map<string, ReadEntry>();
    for (const one of list) {
      const known = found.get(key(one));
      if (known) merge(known, one);
      else found.set(key(one), { ...one });
    }
    return [...found.values()];
  };
  const base = ({ title, start, end }: ReadEntry): string => [...wordsOf(title)].sort().join(" ") + start + end;
  const byDays = join(
    [...entries],
    (one) => base(one) + cycleKey(one.cycle),
    (into, { days }) => {
      into.days = [...new Set([...into.days, ...days])];
    },
  );
  return join(
    byDays,
    (one) => `${base(one)}${daysKey(one.days, one.cycle)}${one.cycle !== null}`,
    (into, { cycle }) => {
      if (into.cycle && cycle) into.cycle = [...new Set([...into.cycle, ...cycle])];
    },
  );
}

/**
 * Right answers with the days of a routine that may be asked as other days of the same routine, and rotation days in
 * one.
 */
function joinedRight(entries: readonly RightEntry[]): RightEntry[] {
  const list: RightEntry[] = [];
  const key = ({ title, start, end }: RightEntry): string => JSON.stringify([title, start, end]);
  for (const entry of entries) {
    const cycleOf = ({ cycle }: RightEntry): string[] | undefined => (Array.isArray(cycle) ? cycle : undefined);
    const same = list.filter((one) => key(one) === key(entry) && !one.optional && !entry.optional);
    const turn = same.find(
      (one) =>
        cycleOf(one) &&
        cycleOf(entry) &&
        !one.orFlag === !entry.orFlag &&
        JSON.stringify(one.days) === JSON.stringify(entry.days),
    );
    const part = same.find(
      (one) => !one.orFlag !== !entry.orFlag && cycleKey(cycleOf(one) ?? null) === cycleKey(cycleOf(entry) ?? null),
    );
    const days = (one: RightEntry): string[] | undefined => (Array.isArray(one.days) ? one.days : undefined);
    const otherDay = same.find(
      (one) =>
        days(one)?.length &&
        days(entry)?.length &&
        !one.orFlag === !entry.orFlag &&
        cycleKey(cycleOf(one) ?? null) === cycleKey(cycleOf(entry) ?? null),
    );
    if (turn) turn.cycle = [...new Set([...cycleOf(turn)!, ...cycleOf(entry)!])];
    else if (otherDay) {
      otherDay.days = SCHOOL_DAYS.filter((day) => days(otherDay)!.includes(day) || days(entry)!.includes(day));
      if (entry.orFlag) otherDay.orFlag = [...otherDay.orFlag!, ...entry.orFlag];
    } else if (part) {
      const partDays = valuesOf(part.days);
      const more = valuesOf(entry.days)[0]!;
      part.days = {
        anyOf: [
          ...partDays,
          ...partDays.map((own) => SCHOOL_DAYS.filter((day) => own.includes(day) || more.includes(day))),
        ],
      };
      delete part.orFlag;
    } else list.push({ ...entry });
  }
  return list;
}

/** For each right entry the read one it is matched with: as many as possible, those that must be there first. */
function matched(right: readonly RightEntry[], read: readonly ReadEntry[]): Map<RightEntry, ReadEntry> {
  const ofRead = new Map<ReadEntry, RightEntry>();
  const place = (entry: RightEntry, seen: Set<ReadEntry>): boolean =>
    read.some((one) => {
      if (seen.has(one) || !matches(entry, one)) return false;
      seen.add(one);
      const taken = ofRead.get(one);
      if (taken && !place(taken, seen)) return false;
      ofRead.set(one, entry);
      return true;
    });
  for (const entry of [...right].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false)))
    place(entry, new Set());
  return new Map([...ofRead].map(([one, entry]) => [entry, one]));
}

/** What one reading of a text gives. */
interface ReadPart {
  part: PasteReading;
  read: ReadEntry[];
}

/** What is read: where the text has several classes and none is taken, what each of them gives with a click. */
function readingsOf(text: string, reading: PasteReading): PasteReading[] {
  const isOpen = reading.classes.length > 0 && !reading.classes.some(({ isTaken }) => isTaken);
  return isOpen ? reading.classes.map(({ id }) => readPaste(text, [id])) : [reading];
}

function isChoice({ choices }: PasteReading, { title, start }: ReadEntry): boolean {
  return choices.some(({ taken }) =>
    taken.some((one) => one.title === title && formatClock(one.startMinute) === start),
  );
}

/**
 * Entries that are wrong and no choice. Of several classes in one text only of those that the right answers are about,
 * and what is for all of them may be in each.
 */
function wrongOf({ part, read }: ReadPart, isRight: (one: ReadEntry) => boolean, isOneOfClasses: boolean): number {
  const wrong = read.filter((one) => !isRight(one));
  if (isOneOfClasses && wrong.length * 2 > read.length) return 0;
  return wrong.filter((one) => !isChoice(part, one)).length;
}

const folderOf = (set: string): string => fileURLToPath(new URL(`../../fixtures/paste/blind/${set}/`, import.meta.url));

/** Names of the texts of a set, without their endings. */
export const blindTexts = (set: string): string[] =>
  readdirSync(folderOf(set))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(".json", ""));

/**
 * Reads one text of a set and compares it with the writer's answers.
 * @param change what becomes of the text before it is read; with it "asked" says nothing, since lines are counted anew
 */
export function scoreBlindText(
  set: string,
  name: string,
  change: (text: string) => string = (text) => text,
): BlindScore {
  const { entries: asked, alsoOk = [] } = JSON.parse(readFileSync(`${folderOf(set)}${name}.json`, "utf8")) as {
    entries: RightEntry[];
    /** Further entries that do no harm. */
    alsoOk?: RightEntry[];
  };
  const entries = [...asked, ...alsoOk.map((entry) => ({ ...entry, optional: true }))];
  const text = change(readFileSync(`${folderOf(set)}${name}.txt`, "utf8"));
  const reading = readPaste(text);
  const parts = readingsOf(text, reading).map((part) => ({
    part,
    read: joined([...part.entries, ...part.notUnderstood.flatMap(({ dayEnds = [] }) => dayEnds)].map(plain)),
  }));
  const read = parts.flatMap((one) => one.read);
  const right = joinedRight(entries);
  const found = matched(right, read);
  const named = new Set([
    ...reading.notUnderstood.filter(({ dayEnds }) => !dayEnds).map(({ line }) => line),
    ...reading.forOtherDays.flatMap(({ lines }) => lines.map(({ line }) => line)),
  ]);
  const must = right.filter(({ optional }) => !optional);
  const missed = must.filter((entry) => !found.has(entry));
  const given = new Set(found.values());
  const hasClasses = reading.classes.length > 0;
  const isRight = (one: ReadEntry): boolean => given.has(one) || (hasClasses && right.some((own) => matches(own, one)));
  return {
    expected: must.length,
    right: must.length - missed.length,
    asked: missed.filter(({ orFlag }) => orFlag?.some((line) => named.has(line))).length,
    afterClick: parts[0]!.part === reading ? 0 : must.length - missed.length,
    silentlyWrong: parts.reduce((sum, one) => sum + wrongOf(one, isRight, hasClasses), 0),
  };
}

/** Reads every text of a set of tests/fixtures/paste/blind and compares it with the writer's answers. */
export function scoreBlindSet(set: string): BlindScore {
  const total: BlindScore = { expected: 0, right: 0, afterClick: 0, asked: 0, silentlyWrong: 0 };
  for (const name of blindTexts(set)) {
    const one = scoreBlindText(set, name);
    total.expected += one.expected;
    total.right += one.right;
    total.afterClick += one.afterClick;
    total.asked += one.asked;
    total.silentlyWrong += one.silentlyWrong;
  }
  return total;
}
