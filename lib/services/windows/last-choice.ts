import type { SuggestedWeek } from "../../core/suggest/push-in-window";
import type { Interval } from "../../core/time/interval";
import { wallClockAt } from "../../core/time/zone";
import type { Collection, StoredReading } from "../../ports/vault";
import type { Ports } from "../ports";

/** Collections whose records decide which windows a week has and for whom. */
const SOURCES = [
  "students",
  "sites",
  "classes",
  "schedules",
  "corrections",
  "teacherRoutines",
  "blockedTimes",
  "schoolDays",
  "bellSchedules",
  "rotations",
  "cellDecisions",
  "workingHours",
  "declines",
  "visits",
  "sessionLogs",
  "readings",
  "absenceAnswers",
  "choices",
] as const satisfies readonly Collection[];

/** What a choice was made from: the date, the zone, and every record. */
export interface Sources {
  /** A record in the vault's cache, whose lifetime the choice shares; undefined while there is none. */
  anchor: object | undefined;
  parts: readonly unknown[];
}

/** At what time and for whom a window was chosen. */
export interface Chosen extends Interval {
  classId: string;
  entryId: string;
  studentIds: ReadonlySet<string>;
}

/**
 * Caches the last choice, for every week made from the same sources. Keyed weakly by a record in the vault's cache, so
 * that both are dropped together: when records are written, and when the vault is closed or locked.
 */
const choices = new WeakMap<object, { sources: Sources; windows: Map<string, Chosen> }>();

/**
 * Gathers what a choice is made from. The vault gives the same objects until a collection changes, so that comparing
 * them is enough. Readings are compared by when they were taken.
 * @param taken the newest reading, treated as stored; if it could not be stored, later sources differ
 */
export async function sourcesOf({ vault, clock }: Ports, taken?: StoredReading): Promise<Sources> {
  const contents = await Promise.all(
    SOURCES.map(async (collection) => {
      if (collection !== "readings") return vault.all(collection);
      const stored = await vault.all("readings");
      return momentsOf(taken ? [...stored.filter(({ id }) => id !== taken.id), taken] : stored);
    }),
  );
  const zone = clock.zone();
  const parts = contents.flatMap((records): unknown[] => [records.length, ...records]);
  return {
    anchor: contents[0]?.find((record) => typeof record === "object"),
    parts: [wallClockAt(clock.nowMs(), zone).date, zone, ...parts],
  };
}

const momentsOf = (readings: readonly StoredReading[]): string[] =>
  readings.map(({ id, takenAtMs }) => `${id} ${takenAtMs}`).sort();

/** Remembers for whom each window of a week was chosen, and forgets choices that were made from other sources. */
export function rememberChoice(sources: Sources, { suggested, alternatives }: SuggestedWeek): void {
  if (!sources.anchor) return;
  const last = choices.get(sources.anchor);
  const windows = last && isSame(last.sources, sources) ? last.windows : new Map<string, Chosen>();
  for (const { id, classId, entryId, startMinute, endMinute, parts } of [...alternatives, ...suggested]) {
    const studentIds = new Set(parts.map(({ studentId }) => studentId));
    windows.set(id, { classId, entryId, startMinute, endMinute, studentIds });
  }
  choices.set(sources.anchor, { sources, windows });
}

/** Looks up for whom a window was chosen; undefined when anything has changed since, or when it was never chosen. */
export async function recallChoice(ports: Ports, windowId: string): Promise<Chosen | undefined> {
  const sources = await sourcesOf(ports);
  const last = sources.anchor && choices.get(sources.anchor);
  return last && isSame(last.sources, sources) ? last.windows.get(windowId) : undefined;
}

const isSame = (a: Sources, b: Sources): boolean =>
  a.parts.length === b.parts.length && a.parts.every((part, at) => part === b.parts[at]);
