import type { Weekday } from "../time/iso-date";
import { inOrder, SCHOOL_WEEK } from "./day-words";
import { joinEntries } from "./join-entries";
import type { ChoiceKind, DayScope, PasteChoice, PastedEntry } from "./paste-reading";
import { scopeOf } from "./day-scope";
import type { SettledDraft } from "./settle-drafts";

/** Entries of the ordinary week, each with the choices that it takes part in. */
export interface ChosenEntries {
  entries: PastedEntry[];
  choices: PasteChoice[];
}

const OWN_DAY_ID = "own-day";

interface Reading {
  kind: ChoiceKind;
  taken: PastedEntry[];
  other: PastedEntry[];
}

const sameDays = (a: readonly Weekday[], b: readonly Weekday[]): boolean => a.join() === b.join();

/** Finds the first way in which one draft can be read differently. */
function readingOf(
  { draft, entry, otherTimes, concern, over = [] }: SettledDraft,
  ownDays: readonly Weekday[],
): Reading {
  const left = draft.daysFrom === "none" ? entry.weekdays.filter((day) => !ownDays.includes(day)) : entry.weekdays;
  const taken = left.length === 0 ? [] : [{ ...entry, weekdays: left }];
  if (otherTimes)
    return {
      kind: "half",
      taken,
      other: taken.map((one) => ({ ...one, startMinute: otherTimes.startMinute, endMinute: otherTimes.endMinute })),
    };
  if (draft.doubt === "letter" || draft.doubt === "title-day") {
    const other = [{ ...entry, weekdays: [...SCHOOL_WEEK] }];
    return { kind: draft.doubt, taken, other };
  }
  if (left.length < entry.weekdays.length || !concern) {
    return { kind: "own-day", taken, other: left.length < entry.weekdays.length ? [entry] : taken };
  }
  if (concern === "short-day" || concern === "moved") {
    return { kind: concern, taken: [{ ...entry, weekdays: left.filter((day) => !over.includes(day)) }], other: taken };
  }
  if (concern === "text-days") return { kind: concern, taken, other: [{ ...entry, weekdays: over }] };
  if (concern === "head-days" && draft.otherScope)
    return { kind: concern, taken, other: [onDaysOf(draft.otherScope, entry)] };
  return {
    kind: concern,
    taken,
    other: concern === "head-days" || concern === "hole" ? [{ ...entry, weekdays: [...SCHOOL_WEEK] }] : [],
  };
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
    readings.set(first!, {
      kind: "merged",
      taken: [first!, ...others].map(({ entry }) => entry),
      other: [first!.entry],
    });
    for (const other of others) readings.set(other, { kind: "merged", taken: [], other: [] });
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
      kind: "cells",
      taken: joinEntries(row.map(({ entry }) => entry)),
      other: joinEntries(row.map(({ entry, draft }) => ({ ...entry, title: draft.otherTitle! }))),
    });
    for (const other of others) readings.set(other, { kind: "cells", taken: [], other: [] });
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
    for (const one of list) readings.set(one, { kind, taken: [], other: [] });
    readings.set(list[0]!, {
      kind,
      taken: own.flatMap(({ taken }) => taken),
      other: own.flatMap(({ other }) => other),
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
  const entries: PastedEntry[] = [];
  const choices: PasteChoice[] = [];
  const rows = new Map([...mergedReadings(settled), ...cellReadings(settled), ...listReadings(settled, ownDays)]);
  const counts = new Map<string, number>();
  for (const one of settled) {
    const { kind, taken, other } = rows.get(one) ?? readingOf(one, ownDays);
    const isChoice = !areSame(taken, other);
    const base = `${one.draft.line}.${kind}`;
    const count = (counts.get(base) ?? 0) + 1;
    if (isChoice) counts.set(base, count);
    const id = kind === "own-day" ? OWN_DAY_ID : `${base}.${count}`;
    const isPicked = isChoice && picks.includes(id);
    entries.push(...(isPicked ? other : taken));
    if (isChoice)
      choices.push({
        id,
        kind,
        line: one.draft.line,
        taken: isPicked ? other : taken,
        other: isPicked ? taken : other,
      });
  }
  return { entries, choices: joinOwnDays(choices) };
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
  return [
    ...others,
    { ...own[0]!, taken: own.flatMap(({ taken }) => taken), other: own.flatMap(({ other }) => other) },
  ];
}

/** Builds the choice about entries that were copied to another day; the other reading leaves them out. */
export function copyChoice(
  id: string,
  line: number,
  copied: readonly PastedEntry[],
  picks: readonly string[],
): { entries: PastedEntry[]; choice: PasteChoice } {
  const isPicked = picks.includes(id);
  const whole = copied.map((entry) => ({ ...entry, weekdays: inOrder(entry.weekdays) }));
  return {
    entries: isPicked ? [] : whole,
    choice: { id, kind: "same-as", line, taken: isPicked ? [] : whole, other: isPicked ? whole : [] },
  };
}

const keyOf = ({ title, weekdays, cycleDays, cycleWeeks, startMinute, endMinute }: PastedEntry): string =>
  JSON.stringify([title, weekdays, cycleDays, cycleWeeks, startMinute, endMinute]);

/** Builds the choice between two readings of a whole text, which differ in what letters of days mean. */
export function daysChoice(id: string, entries: readonly PastedEntry[], others: readonly PastedEntry[]): PasteChoice[] {
  const left = (list: readonly PastedEntry[], beside: readonly PastedEntry[]): PastedEntry[] => {
    const known = new Set(beside.map(keyOf));
    return list.filter((one) => !known.has(keyOf(one)));
  };
  const [taken, other] = [left(entries, others), left(others, entries)];
  const line = Math.min(...[...taken, ...other].map((one) => one.line));
  return taken.length + other.length === 0 ? [] : [{ id, kind: "days", line, taken, other }];
}
