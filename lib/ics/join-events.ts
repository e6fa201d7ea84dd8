import type { ScheduleEntry, ScheduleOverride, ScheduleTime } from "../core/schedule/schedule-entry";
import type { NoteBook } from "./import-note";
import type { ReadEvent } from "./read-event";

/** "2025-09-01T09:05" of a start, for ids that must be the same in every import. */
function stampOf({ date, minute }: ScheduleTime): string {
  if (minute === undefined) return date;
  return `${date}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** Short id (FNV-1a) for an entry that has none in the file. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function keyOf(time: ScheduleTime): string {
  return `${stampOf(time)}:${time.second ?? 0} ${time.zone ?? ""}`;
}

function overrideOf({ entry, replaces, andFollowing }: ReadEvent & { replaces: ScheduleTime }): ScheduleOverride {
  return {
    replaces,
    ...(andFollowing ? { andFollowing } : {}),
    ...(entry.cancelled ? { cancelled: true } : {}),
    ...(entry.title ? { title: entry.title } : {}),
    ...(entry.location ? { location: entry.location } : {}),
    start: entry.start,
    durationMinutes: entry.durationMinutes,
    ...(entry.wholeDays ? { wholeDays: entry.wholeDays } : {}),
    ...(entry.tentative ? { tentative: true } : {}),
    busy: entry.busy,
  };
}

/** An event with its position among all events of the file. */
type PlacedEvent = ReadEvent & { place: number };

/** All events of one UID. */
interface Family {
  masters: PlacedEvent[];
  overrides: (PlacedEvent & { replaces: ScheduleTime })[];
}

/** Drops outdated versions of an event: same UID and start, lower SEQUENCE (RFC 5545 section 3.8.7.4). */
function withoutOutdated(masters: PlacedEvent[], notes: NoteBook): PlacedEvent[] {
  const latest = new Map<string, number>();
  for (const { entry, sequence } of masters) {
    const key = keyOf(entry.start);
    latest.set(key, Math.max(sequence, latest.get(key) ?? sequence));
  }
  return masters.filter((master) => {
    const outdated = master.sequence < latest.get(keyOf(master.entry.start))!;
    if (outdated) notes.add("duplicate-replaced", { line: master.line });
    return !outdated;
  });
}

/** True when `other`, which comes later in the file, replaces `one`: a higher SEQUENCE, else not modified earlier. */
function isNewer(one: ReadEvent, other: ReadEvent): boolean {
  if (one.sequence !== other.sequence) return other.sequence > one.sequence;
  return other.modified >= one.modified;
}

/**
 * Drops masters that repeat another's UID, start, SEQUENCE, title and rules, as Nextcloud and ADE export them.
 * Different titles at the same start are different lessons, since some exporters give all events one UID. Only when
 * a UID names exactly two events of the same length does a later LAST-MODIFIED mean that one was renamed.
 */
function withoutRepeated(masters: PlacedEvent[], notes: NoteBook): PlacedEvent[] {
  if (masters.length === 1) return masters;
  const latest = new Map<string, PlacedEvent>();
  const keyOfMaster = (master: PlacedEvent): string => {
    const { start, title, rules } = master.entry;
    return `${keyOf(start)} ${rules ? JSON.stringify(rules) : ""} ${areTwoVersions(masters) ? "" : title}`;
  };
  for (const master of masters) {
    const key = keyOfMaster(master);
    const known = latest.get(key);
    if (!known || isNewer(known, master)) latest.set(key, master);
  }
  return masters.filter((master) => {
    const kept = latest.get(keyOfMaster(master))!;
    if (kept !== master)
      notes.add(isSame(kept.entry, master.entry) ? "duplicate-dropped" : "duplicate-replaced", { line: master.line });
    return kept === master;
  });
}

function areTwoVersions(masters: readonly PlacedEvent[]): boolean {
  const [one, other] = masters;
  if (!one || !other || masters.length > 2 || one.modified === 0 || other.modified === 0) return false;
  return one.modified !== other.modified && one.entry.durationMinutes === other.entry.durationMinutes;
}

function isSame(one: ScheduleEntry, other: ScheduleEntry): boolean {
  return JSON.stringify({ ...one, entryId: "" }) === JSON.stringify({ ...other, entryId: "" });
}

/** Keeps one override per changed occurrence: highest SEQUENCE, then latest LAST-MODIFIED, then last in the file. */
function latestOverrides(overrides: Family["overrides"]): Family["overrides"] {
  const latest = new Map<string, Family["overrides"][number]>();
  for (const override of overrides) {
    const key = `${keyOf(override.replaces)} ${override.andFollowing}`;
    const known = latest.get(key);
    if (!known || isNewer(known, override)) latest.set(key, override);
  }
  return [...latest.values()];
}

/**
 * Finds the series that an override belongs to when several share a UID: the one that starts at the replaced time,
 * else the last one that starts before it.
 * @param masters sorted by start
 */
function masterFinder(masters: PlacedEvent[]): (replaces: ScheduleTime) => PlacedEvent {
  if (masters.length === 1) return () => masters[0]!;
  const byStart = new Map(masters.map((master) => [keyOf(master.entry.start), master]));
  const repeating = masters.filter(({ entry }) => entry.rules);
  const stamps = repeating.map(({ entry }) => stampOf(entry.start));
  return (replaces) => {
    // A RECURRENCE-ID that is a day, or its midnight, means that day's occurrence at any time.
    const stamp = replaces.minute ? stampOf(replaces) : `${replaces.date}T24:00`;
    let low = 0;
    let high = stamps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stamps[middle]! <= stamp) low = middle + 1;
      else high = middle;
    }
    return byStart.get(keyOf(replaces)) ?? repeating[low - 1] ?? masters[0]!;
  };
}

const NONE: Family["overrides"] = [];

/** Sets an entry's id and its overrides. */
function finishEntry(event: ReadEvent, entryId: string, overrides: Family["overrides"]): ScheduleEntry {
  const { entry } = event;
  entry.entryId = entryId;
  if (event.uid && event.uid !== entryId) entry.uid = event.uid;
  if (event.replaces) entry.replaces = event.replaces;
  if (overrides.length === 0) return entry;
  entry.overrides = overrides.map(overrideOf);
  for (const { entry: changed } of overrides) if (changed.zones) entry.zones = { ...changed.zones, ...entry.zones };
  return entry;
}

/**
 * Joins masters and overrides into entries, in file order. A UID may name several series (bad numbering, split
 * series): all are kept. The earliest one gets the UID as its id, so that an entry keeps its id when the teacher
 * splits its series.
 */
export class EventJoiner {
  /**
   * By UID: the position of its one event in the lists below, as for most UIDs, or the family of several. A bare
   * number saves memory in large calendars.
   */
  private readonly families = new Map<string, number | Family>();
  /** Entries by position of their event in the file; undefined while later events may still change them. */
  private readonly entriesByPlace: (ScheduleEntry | undefined)[] = [];
  private readonly lines: number[] = [];
  private readonly sequences: number[] = [];
  private readonly modified: number[] = [];
  /** Families of several events and events without a UID, with the position of their first event. */
  private readonly unfinished: { place: number; family: Family }[] = [];
  private inFileOrder = true;
  /** Ids made up so far (not plain UIDs), and how often each was asked for. */
  private readonly taken = new Map<string, number>();

  constructor(private readonly notes: NoteBook) {}

  /** Adds the next event of the file. */
  add(event: ReadEvent): void {
    const { uid, line } = event;
    const place = this.lines.length;
    if (place > 0 && line < this.lines[place - 1]!) this.inFileOrder = false;
    this.lines.push(line);
    this.sequences.push(event.sequence);
    this.modified.push(event.modified);
    const known = uid ? this.families.get(uid) : undefined;
    if (known === undefined && uid && !event.replaces) {
      this.families.set(uid, place);
      event.entry.entryId = uid;
      this.entriesByPlace.push(event.entry);
      return;
    }
    this.entriesByPlace.push(undefined);
    const family = typeof known === "object" ? known : this.startFamily(uid, known ?? place, known !== undefined);
    const placed = { ...event, place };
    if (event.replaces) family.overrides.push(placed as Family["overrides"][number]);
    else family.masters.push(placed);
  }

  /** @param holdsOne true when the event at `place` is its first member */
  private startFamily(uid: string, place: number, holdsOne: boolean): Family {
    const family: Family = { masters: holdsOne ? [this.eventAt(place, uid)] : [], overrides: [] };
    if (uid) this.families.set(uid, family);
    this.unfinished.push({ place, family });
    return family;
  }

  private eventAt(place: number, uid: string): PlacedEvent {
    const entry = this.entriesByPlace[place]!;
    const [line, sequence, modified] = [this.lines[place]!, this.sequences[place]!, this.modified[place]!];
    return { uid, line, sequence, modified, entry, andFollowing: false, place };
  }

  /** Finishes and returns all entries, in file order; call once, after the last event. */
  entries(): ScheduleEntry[] {
    const { entriesByPlace, lines, unfinished } = this;
    for (const { family } of unfinished.sort((a, b) => a.place - b.place)) {
      for (const { place } of family.masters) entriesByPlace[place] = undefined;
      this.joinFamily(family);
    }
    const found: ScheduleEntry[] = [];
    if (this.inFileOrder) {
      for (const entry of entriesByPlace) if (entry) found.push(entry);
      return found;
    }
    for (const place of Array.from(lines.keys()).sort((a, b) => lines[a]! - lines[b]!)) {
      const entry = entriesByPlace[place];
      if (entry) found.push(entry);
    }
    return found;
  }

  private finish(event: PlacedEvent, entryId: string, overrides: Family["overrides"]): void {
    this.entriesByPlace[event.place] = finishEntry(event, entryId, overrides);
  }

  private joinFamily(family: Family): void {
    const current = withoutRepeated(withoutOutdated(family.masters, this.notes), this.notes);
    const masters = current.sort((a, b) => (stampOf(a.entry.start) < stampOf(b.entry.start) ? -1 : 1));
    let overrides = latestOverrides(family.overrides);
    const copy = masters.length === 0 ? this.findCopiedSeries(overrides) : undefined;
    if (copy) {
      masters.push(copy);
      overrides = overrides.filter(({ place }) => place !== copy.place);
    }
    if (masters.length === 0) {
      // Changed occurrences whose series is not in the file become single entries.
      for (const override of overrides) this.finish(override, this.idOf(override, false), NONE);
      return;
    }
    const overridesOf = new Map<PlacedEvent, Family["overrides"]>(masters.map((master) => [master, []]));
    const masterOf = masterFinder(masters);
    for (const override of overrides) overridesOf.get(masterOf(override.replaces))!.push(override);
    masters.forEach((master, index) => this.finish(master, this.idOf(master, index === 0), overridesOf.get(master)!));
  }

  /**
   * Finds the series among overrides without a master: Outlook writes a series that was copied by dragging as an
   * override with a rule of its own. When several have a rule, the series is unknown and each is shown once.
   */
  private findCopiedSeries(overrides: Family["overrides"]): PlacedEvent | undefined {
    const repeating = overrides.filter(({ copiedRules }) => copiedRules);
    const [copy] = repeating;
    if (!copy || repeating.length > 1) {
      for (const { line } of repeating) this.notes.add("copy-shown-once", { line });
      return undefined;
    }
    this.notes.add("copy-repeats", { line: copy.line });
    const { replaces: _replaced, copiedRules: rules, ...event } = copy;
    return { ...event, entry: { ...copy.entry, rules }, andFollowing: false };
  }

  private idOf(event: ReadEvent, first: boolean): string {
    const own = event.uid || `no-uid#${stampOf(event.entry.start)}#${hashOf(event.entry.title)}`;
    const plain = first || !event.uid ? own : `${own}#${stampOf(event.replaces ?? event.entry.start)}`;
    if (plain === event.uid) return plain;
    let copy = (this.taken.get(plain) ?? (this.families.has(plain) ? 1 : 0)) + 1;
    while (copy > 1 && (this.taken.has(`${plain}~${copy}`) || this.families.has(`${plain}~${copy}`))) copy += 1;
    this.taken.set(plain, copy);
    if (copy === 1) return plain;
    this.taken.set(`${plain}~${copy}`, 1);
    return `${plain}~${copy}`;
  }
}
