import type { Weekday } from "../time/iso-date";
import { inOrder, SCHOOL_WEEK } from "./day-words";
import { joinEntries } from "./join-entries";
import type { ChoiceKind, DayScope, PasteChoice, PastedEntry, UnreadLine } from "./paste-reading";
import { MOST_READINGS, pickedOf, pickOfReading } from "./picks";
import { scopeOf } from "./day-scope";
import { linesRefused, type Refused } from "./refused-readings";
import type { SettledDraft } from "./settle-drafts";

/** Entries of the ordinary week, each with the choices that it takes part in. */
export interface ChosenEntries {
  entries: PastedEntry[];
  choices: PasteChoice[];
  /** Lines of choices of which she picked none of the readings. */
  refused: UnreadLine[];
}

const OWN_DAY_ID = "own-day";

interface Reading {
  kind: ChoiceKind;
  taken: PastedEntry[];
  /** The likelier first. */
  others: PastedEntry[][];
  /** What it is about. */
  drafts: readonly SettledDraft[];
}

/** A line whose reading is said with another one's. */
const withOther = (kind: ChoiceKind): Reading => ({ kind, taken: [], others: [], drafts: [] });

const sameDays = (a: readonly Weekday[], b: readonly Weekday[]): boolean => a.join() === b.join();

const onEveryDay = (entry: PastedEntry): PastedEntry => ({ ...entry, weekdays: [...SCHOOL_WEEK] });

/** Finds the ways in which one draft can be read. */
function readingOf(one: SettledDraft, ownDays: readonly Weekday[]): Reading {
  const { draft, entry, otherTimes, concern, over = [], between } = one;
  const left = draft.daysFrom === "none" ? entry.weekdays.filter((day) => !ownDays.includes(day)) : entry.weekdays;
  const taken = left.length === 0 ? [] : [{ ...entry, weekdays: left }];
  const read = (kind: ChoiceKind, others: PastedEntry[][], counts = taken): Reading => ({
    ...{ kind, taken: counts, others, drafts: [one] },
  });
  if (otherTimes) {
    const { startMinute, endMinute } = otherTimes;
    return read("half", [taken.map((own) => ({ ...own, startMinute, endMinute }))]);
  }
  if (draft.doubt === "letter" || draft.doubt === "title-day")
    return read(draft.doubt, [[onEveryDay(entry)], ...(draft.doubt === "letter" ? withLetter(one) : [])]);
  if (left.length < entry.weekdays.length) return read("own-day", [[entry]]);
  if (!concern) return read("own-day", []);
  const further = between ? [between] : [];
  if (concern === "short-day" || concern === "moved")
    return read(concern, [taken, ...further], [{ ...entry, weekdays: left.filter((day) => !over.includes(day)) }]);
  if (concern === "text-days") return read(concern, [[{ ...entry, weekdays: over }]]);
  if (concern === "head-days" && draft.otherScope)
    return read(concern, [[onDaysOf(draft.otherScope, entry)], [onEveryDay(entry)]]);
  if (concern === "head-days" || concern === "hole") return read(concern, [[onEveryDay(entry)]]);
  return read(concern, [...further, []]);
}

/** "Choir M": the letter may be a part of the name. */
function withLetter({ draft: { text }, entry }: SettledDraft): PastedEntry[][] {
  const at = text.indexOf(entry.title);
  const letter = at < 0 ? undefined : /^\s*\(?(\p{L})(?![\p{L}\d])/u.exec(text.slice(at + entry.title.length))?.[1];
  return letter ? [[onEveryDay({ ...entry, title: `${entry.title} ${letter}` })]] : [];
}

/** Moves an entry to the days of another head. */
function onDaysOf({ weekdays, cycleDays, cycleWeeks }: DayScope, entry: PastedEntry): PastedEntry {
  const { cycleDays: _days, cycleWeeks: _weeks, ...rest } = entry;
  return { ...rest, weekdays: weekdays ?? [...SCHOOL_WEEK], ...scopeOf({ cycleDays, cycleWeeks }) };
}

/** Builds the other readings of cells that were read as a whole row's: each on its first day only. */
function mergedReadings(settled: readonly SettledDraft[]): Map<SettledDraft, Reading> {
  const rows = new Map<string, SettledDraft[]>();
  for (const one of settled) {
    if (one.draft.doubt !== "merged" || one.otherTimes) continue;
    const key = `${one.draft.line}|${one.draft.title}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const readings = new Map<SettledDraft, Reading>();
  for (const [first, ...others] of rows.values()) {
    const drafts = [first!, ...others];
    readings.set(first!, {
      ...{ kind: "merged", drafts },
      taken: drafts.map(({ entry }) => entry),
      others: [[first!.entry]],
    });
    for (const other of others) readings.set(other, withOther("merged"));
  }
  return readings;
}

/**
 * Builds the other readings of rows whose words can be cut into cells in two ways: one choice for all days of the row.
 */
function cellReadings(settled: readonly SettledDraft[]): Map<SettledDraft, Reading> {
  const rows = new Map<string, SettledDraft[]>();
  for (const one of settled) {
    if (one.draft.doubt !== "cells" || one.otherTimes) continue;
    const key = `${one.draft.line}|${one.draft.text}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const readings = new Map<SettledDraft, Reading>();
  for (const row of rows.values()) {
    const [first, ...others] = row;
    readings.set(first!, {
      ...{ kind: "cells", drafts: row },
      taken: joinEntries(row.map(({ entry }) => entry)),
      others: [joinEntries(row.map(({ entry, draft }) => ({ ...entry, title: draft.otherTitle! })))],
    });
    for (const other of others) readings.set(other, withOther("cells"));
  }
  return readings;
}

/** Concerns that are one question for a whole list. */
const OF_LISTS: readonly string[] = ["head-days", "text-days", "partly", "paired"];

/** Builds one choice for all lines under a head, whether its days apply to them; or for all of a text in doubt. */
function listReadings(settled: readonly SettledDraft[], ownDays: readonly Weekday[]): Map<SettledDraft, Reading> {
  const lists = new Map<string, SettledDraft[]>();
  for (const one of settled) {
    const { kind } = readingOf(one, ownDays);
    if (one.concern !== kind || !OF_LISTS.includes(kind)) continue;
    const list = kind !== "head-days" ? kind : `${kind}.${one.draft.block}`;
    lists.set(list, [...(lists.get(list) ?? []), one]);
  }
  const readings = new Map<SettledDraft, Reading>();
  for (const list of lists.values()) {
    const own = list.map((one) => readingOf(one, ownDays));
    const { kind } = own[0]!;
    for (const one of list) readings.set(one, withOther(kind));
    const most = Math.max(...own.map(({ others }) => others.length));
    readings.set(list[0]!, {
      ...{ kind, drafts: list },
      taken: own.flatMap(({ taken }) => taken),
      others: Array.from({ length: most }, (_other, at) => own.flatMap(({ others }) => others[at] ?? others[0] ?? [])),
    });
  }
  return readings;
}

/**
 * Builds the entries that count, and the choices between two readings.
 * @param ownDays days that have a list of their own
 * @param picks ids of choices whose other reading counts
 */
export function chooseReadings(
  settled: readonly SettledDraft[],
  ownDays: readonly Weekday[],
  picks: readonly string[],
): ChosenEntries {
  const result: Omit<ChosenEntries, "refused"> = { entries: [], choices: [] };
  const refused: Refused[] = [];
  const rows = new Map([...mergedReadings(settled), ...cellReadings(settled), ...listReadings(settled, ownDays)]);
  const counts = new Map<string, number>();
  for (const one of settled) {
    const reading = rows.get(one) ?? readingOf(one, ownDays);
    const { kind, taken, drafts } = reading;
    const readings = differing(reading);
    if (readings.length === 1) {
      result.entries.push(...taken);
      continue;
    }
    const base = `${one.draft.line}.${kind}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const id = kind === "own-day" ? OWN_DAY_ID : `${base}.${count}`;
    const choice = choiceOf({ id, kind, line: one.draft.line }, readings, picks);
    result.entries.push(...choice.taken);
    result.choices.push(choice);
    const picked = pickedOf(id, picks);
    if ("typed" in picked) refused.push({ id, drafts, typed: picked.typed });
  }
  return { entries: result.entries, choices: joinOwnDays(result.choices), refused: linesRefused(refused, settled) };
}

/** Lists the readings of a draft that differ from each other, the one that counts at first before the others. */
function differing({ taken, others }: Reading): PastedEntry[][] {
  const readings = [taken];
  for (const other of others) if (!readings.some((one) => areSame(one, other))) readings.push(other);
  return readings.slice(0, MOST_READINGS);
}

/** Builds a choice from its readings, as it was picked. */
function choiceOf(
  about: Pick<PasteChoice, "id" | "kind" | "line">,
  readings: readonly PastedEntry[][],
  picks: readonly string[],
): PasteChoice {
  const picked = pickedOf(about.id, picks);
  const isNone = "typed" in picked;
  const at = isNone ? -1 : picked.at < readings.length ? picked.at : 0;
  const others = readings.map((entries, index) => ({ pick: pickOfReading(about.id, index), entries }));
  return {
    ...about,
    taken: readings[at] ?? [],
    others: others.filter((_other, index) => index !== at),
    ...(isNone ? { isNone } : {}),
  };
}

function areSame(a: readonly PastedEntry[], b: readonly PastedEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const two = b[index]!;
      return (
        sameDays(one.weekdays, two.weekdays) &&
        one.cycleDays?.join() === two.cycleDays?.join() &&
        one.startMinute === two.startMinute &&
        one.endMinute === two.endMinute &&
        one.title === two.title
      );
    })
  );
}

/**
 * Joins the choices about a general list on days with a list of their own into one question, however many routines it
 * has.
 */
function joinOwnDays(choices: readonly PasteChoice[]): PasteChoice[] {
  const own = choices.filter(({ id }) => id === OWN_DAY_ID);
  const others = choices.filter(({ id }) => id !== OWN_DAY_ID);
  if (own.length === 0) return others;
  const joined = own[0]!.others.map(({ pick }, at) => ({
    pick,
    entries: own.flatMap((choice) => choice.others[at]!.entries),
  }));
  return [...others, { ...own[0]!, taken: own.flatMap(({ taken }) => taken), others: joined }];
}

/** Builds the choice about entries that were copied to another day; the other reading leaves them out. */
export function copyChoice(
  id: string,
  line: number,
  copied: readonly PastedEntry[],
  picks: readonly string[],
): PasteChoice {
  const whole = copied.map((entry) => ({ ...entry, weekdays: inOrder(entry.weekdays) }));
  return choiceOf({ id, kind: "same-as", line }, [whole, []], picks);
}

const keyOf = ({ title, weekdays, cycleDays, cycleWeeks, startMinute, endMinute }: PastedEntry): string =>
  JSON.stringify([title, weekdays, cycleDays, cycleWeeks, startMinute, endMinute]);

/**
 * Builds the choice between readings of a whole text, which differ in what letters of days mean.
 * @param readings entries by each reading, the first one's first
 */
export function daysChoice(
  id: string,
  readings: readonly (readonly PastedEntry[])[],
  picks: readonly string[],
): PasteChoice[] {
  const known = readings.map((entries) => new Set(entries.map(keyOf)));
  const own = readings.map((entries) => entries.filter((one) => !known.every((keys) => keys.has(keyOf(one)))));
  const several = differing({ kind: "days", taken: own[0]!, others: own.slice(1), drafts: [] });
  const line = Math.min(...several.flat().map((one) => one.line));
  return several.length === 1 ? [] : [choiceOf({ id, kind: "days", line }, several, picks)];
}
